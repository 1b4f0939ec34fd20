"""Lines that stand among the paragraphs of articles and are none, in the languages where they were found."""

import re

# How lines begin that only link to another article, in the languages where they were found.
LINK_LINE = re.compile(
    r"\s*(?:read (?:more|also|next|this|our|the full)|see also|also (?:read|on|see)|related\b|more (?:on|from|about)\b|"
    r"watch(?: live| now| more)?\s*:|listen\s*:|lire aussi|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|"
    r"auch interessant|lea también|leer también|te puede interesar|ver también|leia também|veja também|saiba mais|"
    r"leggi anche|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|"
    r"čtěte (?:také|více)|читайте (?:также|ещё)|читайте також|devamını oku|baca juga|اقرأ أيضا|קראו גם|相关阅读|"
    r"延伸阅读|関連記事|관련기사)",
    re.IGNORECASE,
)
NOTICES = re.compile(
    r"\s*(?:advertisements?|anzeige|publicité|publicidad|publicidade|pubblicità|реклама|广告|広告|sponsored|"
    r"share (?:this|on)\b.{0,40}|(?:story|article) continues below.{0,40}|continue reading(?: below)?|"
    r"scroll to continue.{0,40}|sign up (?:for|to) (?:our|the).{0,60}newsletters?.{0,20})\s*[.:]?\s*",
    re.IGNORECASE,
)
# How sentences about the site begin: its rights, its newsletter, its channels, its tags.
SITE_NOTE = re.compile(
    r"\s*(?:©|\(c\)|copyright\b).{0,120}\b(?:19|20)\d\d\b|"
    r"\W*(?:sign up|subscribe|register)\b.{0,140}\b(?:newsletters?|mailing list|inbox)\b|"
    r"\W*(?:follow|like|find|join|connect with) [\w@.’' -]{1,40} on (?:social media|twitter|facebook|instagram|"
    r"linkedin|youtube|telegram|whatsapp|threads|bluesky|mastodon|pinterest|tiktok|x)\b|"
    r"\W*(?:folgen sie uns|folge uns|suivez[- ]nous|síguenos|siga-nos|seguici|volg ons|"
    r"подписывайтесь на (?:нас|наш))\b|"
    r"\W*(?:abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|assine|iscriviti|meld je aan)\b.{0,80}\bnewsletter|"
    r"\s*a post shared by\b|"
    r"\s*(?:tags?|topics?|filed under|posted in|categories|schlagworte|etiquetas|mots[- ]clés|метки|теги|"
    r"标签|タグ|태그|الوسوم)\s*[:：]",
    re.IGNORECASE,
)
# Looked for only in lines with one of the words, in lower case: the search is slow.
WORDS_OF_RIGHTS = (
    "reserv", "vorbehalten", "réservés", "riservati", "защищены", "版权", "版權", "無断転載", "무단", "الحقوق",
)  # fmt: skip
RIGHTS = re.compile(
    r"\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados|"
    r"diritti riservati|все права защищены)\b|版权所有|版權所有|無断転載|무단\s?전재|جميع الحقوق محفوظة",
    re.IGNORECASE,
)
# What the site earns. Likewise.
WORDS_OF_EARNINGS = ("commission", "affiliate", "provision")
EARNINGS = re.compile(
    r"\b(?:may|might|can|could|will|sometimes) .{0,40}\b(?:earn|receive|get|make)\b.{0,40}\bcommissions?\b|"
    r"\b(?:contains?|includes?|uses?) .{0,20}\baffiliate links?\b|\berhalten wir .{0,40}\bProvision\b",
    re.IGNORECASE,
)
# Lines that say who wrote the article, when, and how it was liked: shown around the text, or said by the metadata.
BYLINE = re.compile(
    r"\s*(?:(?:written |posted |reported |story |text |words |reviewed |edited |medically reviewed |"
    r"fact[- ]checked )?by:?\s+(?-i:[A-Z]).{2,70}|"
    r"(?:von|par|por|di|door|av|af|przez|autor(?:in|a)?|author|auteur|автор|текст|作者|記者|记者|文|編集|取材|기자|الكاتب|بقلم|"
    r"लेखक)\s*[:：]\s*.{1,60}|"
    r"(?:last |first )?(?:updated|published|posted|modified|created|reviewed)(?: on| at)?\s*[:,]?\s.{0,60}\d.{0,40}|"
    r"(?:zuletzt )?(?:aktualisiert|veröffentlicht|stand)(?: am)?\s*:?\s.{0,40}\d.{0,40}|(?:mis à jour|"
    r"publié)(?: le)?\s*:?\s.{0,40}\d.{0,40}|"
    r"(?:actualizado|publicado|atualizado)(?: el| em)?\s*:?\s.{0,40}\d.{0,40}|(?:aggiornato|"
    r"pubblicato)(?: il)?\s*:?\s.{0,40}\d.{0,40}|"
    r"(?:обновлено|опубликовано)\s*:?\s.{0,40}\d.{0,40}|(?:更新|发布|發布|公開)(?:时间|日期|日時|日|時間)?\s*[:：].{0,40}\d.{0,20}|"
    r"\d{1,2}\s*(?:min(?:ute)?s?\.?)\s*(?:read|lesezeit|de lecture|de lectura)|reading time\s*:?.{0,20}|"
    r"(?:estimated )?(?:read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura)\s*:?\s*\d.{0,20})\s*",
    re.IGNORECASE,
)
RATING = re.compile(
    r"\s*(?:(?:average |user |total |your )?(?:rating|bewertung|votes?|note|valoración|оценка|評価|"
    r"评分)\s*[:：]?\s*\[?\s*[\d.,/★☆() ]{1,20}.{0,40}|"
    r"[★☆✩✭⭐\s]{3,30}.{0,30}|\[?(?:total|votes?)\s*:\s*\d+.{0,40}average.{0,30}|\d(?:[.,]\d{1,2})?\s*/\s*(?:5|"
    r"10)\b.{0,40}|"
    r"(?:click to )?rate this (?:post|article|recipe|page).{0,40}|(?:was|did you find) this (?:article|page|post|"
    r"information) helpful.{0,40}|"
    r"\(?\d{1,6} (?:votes?|ratings?|reviews?|shares?|views|comments?|likes?)\)?)\s*",
    re.IGNORECASE,
)
# Headings of what follows an article.
END_HEADING = re.compile(
    r"\s*(?:related(?: (?:posts?|articles?|stories|news|content|reading|topics|links|videos|items|resources))?|"
    r"you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,20}|"
    r"(?:also|more|latest) (?:in|on|from|by) .{1,40}|more (?:stories|news|articles|posts|for you|like this|"
    r"to explore)|read (?:more|next|also)|recommend(?:ed|ations)?(?: (?:for you|reading|articles|stories|posts))?|"
    r"(?:most|trending) (?:read|popular|viewed|now|stories)|popular (?:posts|articles|stories)|(?:recent|latest|"
    r"featured|similar|other) (?:posts|articles|stories|news)|"
    r"about the authors?|author bio|share (?:this|on|the).{0,30}|share|(?:leave|post|write|add) a (?:reply|comment)|"
    r"\d* ?(?:comments?|responses|replies)|"
    r"(?:subscribe|sign up|join|get) .{0,30}newsletter.{0,20}|follow us.{0,30}|categories|tags|filed under.{0,40}|"
    r"up next|don['’]t miss|what to read next|"
    r"das könnte (?:sie|dich) auch interessieren|auch interessant|mehr zum thema|weitere (?:artikel|beiträge|themen|"
    r"nachrichten)|ähnliche (?:artikel|beiträge)|kommentare|(?:schreibe|hinterlasse) einen kommentar|über den autor|"
    r"articles? (?:similaires|liés|connexes)|à lire (?:aussi|également).{0,20}|sur le même (?:sujet|thème)|"
    r"(?:laisser|ajouter) un commentaire|commentaires|"
    r"(?:artículos|noticias|entradas|contenido) relacionad[oa]s?|te puede interesar|deja (?:un comentario|"
    r"una respuesta)|comentarios|"
    r"(?:artigos|notícias|posts|matérias) relacionad[oa]s|leia (?:também|mais)|veja também|(?:articoli|"
    r"notizie) correlat[ie]|leggi anche|potrebbe interessarti.{0,20}|commenti|lascia un commento|"
    r"(?:gerelateerde|verwante) (?:artikelen|berichten)|lees ook|reacties|relaterade artiklar|läs (?:också|mer|även)|"
    r"podobne (?:artykuły|wpisy)|komentarze|související.{0,20}|"
    r"(?:читайте|смотрите) также|похожие (?:статьи|новости)|материалы по теме|комментарии|по теме|схожі (?:статті|"
    r"новини)|ilgili (?:haberler|yazılar)|yorumlar|"
    r"相关(?:文章|阅读|新闻|推荐|报道)|延伸阅读|推荐阅读|热门(?:文章|推荐)|评论|関連(?:記事|リンク|ニュース)|あわせて読みたい|おすすめ(?:の)?記事|コメント|관련\s?(?:기사|글)|댓글|"
    r"مواضيع ذات صلة|اقرأ أيضا|مقالات ذات صلة|التعليقات|संबंधित (?:खबरें|लेख|समाचार)|यह भी पढ़ें|टिप्पणियाँ|"
    r"כתבות (?:קשורות|נוספות)|תגובות|مطالب مرتبط|نظرات)\s*[:：…]?\s*",
    re.IGNORECASE,
)
