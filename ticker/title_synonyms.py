"""Words of news that mean one thing, brought to one word. Pure tables.

Titles often do not tell their language, so all count for every title; a word is here only where it means the same in
each language that has it, and where the other word would be said of the same event. Which of a group comes first does
not matter: no title is shown like this.
"""

import re

_SAME = """
quake earthquake earthquakes quakes tremor erdbeben beben terremoto terremotos sismo sismos temblor seisme
 seismes землетрясение землетрясения زلزال الزلزال
quit quits resign resigns resigned resigning dimite dimiten dimitio renuncia renuncian renuncio demissionne
 demissionnent استقال يستقيل استقاله
dead die dies died killed deaths fatalities tot tote toten tod getoetet muertos muerto muertas muerta mueren
 muere fallecen fallece fallecidos fallecido morts mort tues tue meurent погибли погиб погибла погибло
 погибших умер умерла مقتل قتلى قتيل قتيلا
injured wounded hurt injures verletzt verletzte verletzten heridos herido heridas herida lesionados blesses
 blesse blessees ранены ранен пострадали пострадавших جرحى جريح مصابين اصابه
arrested detained arrest arrests arresting detains detain festgenommen verhaftet detenido detenida detenidos
 detienen detiene arrestan arrestado interpelle arrete interpelles arretes задержан задержаны задержали
 арестован арестовали اعتقال توقيف
fire blaze feuer brand incendio incendios incendie incendies пожар пожара пожаре حريق
police cops officers polizei policia gendarmes полиция полицейские شرطه الشرطه
boss ceo chef chief
probe investigation inquiry ermittlungen ermittlung investigacion enquete расследование تحقيق
plane aircraft jet airplane airliner flugzeug maschine avion aeronave самолет самолета طائره
train zug tren поезд поезда قطار
buy buys acquire acquires purchase purchases kauft uebernimmt compra adquiere achete acquiert покупает купит
 купила
beat beats defeat defeats besiegt schlaegt derrota vence bat
rise rises rose risen climb climbs increase increases steigt steigen sube suben aumenta aumentan augmente
 augmentent растет выросли вырос ارتفع يرتفع ارتفاع
fall falls fell fallen drop drops decline declines sinkt sinken faellt baja bajan cae caen baisse baissent
 падает упали упал انخفض ينخفض انخفاض
raise raises hike hikes boost boosts erhoeht eleva incrementa releve повысил повысила повышает
cut cuts slash slashes lower lowers reduce reduces senkt kuerzt recorta rebaja abaisse снизил снизила снижает
approve approves approved pass passes passed beschliesst beschlossen verabschiedet billigt aprueba adopte
 approuve принял приняла одобрил одобрила اقر يقر
reject rejects rejected refuse refuses lehnt rechaza rechazan rejette rejettent отклонил отклонила отверг
postpone postpones postponed delay delays delayed verschiebt verschoben aplaza pospone aplazan отложили
 отложил تاجيل
cancel cancels cancelled canceled scrap scraps cancela annule annulent отменил отменили отменен الغاء
begin begins began start starts beginnt startet empieza comienza commence debute начинается начался началось
end ends finish finishes endet termina acaba finaliza termine закончился завершился
announce announces announced anuncia anuncian annonce annoncent объявил объявила объявили يعلن اعلن
unveil unveils present presents presenta presente praesentiert представил представила
launch launches lanza lance запустил запустила запускает يطلق اطلق
sink sinks sank hunde hunden naufraga coule sombre затонул затонуло
crash crashes crashed abgestuerzt ecrase разбился разбилось
missing disappeared vermisst vermisste desaparecidos desaparecido disparus disparu пропали пропал مفقودين
 مفقود
people persons menschen personen personas personne personnes gente человек людей люди شخصا شخص اشخاص
flood floods flooding hochwasser ueberschwemmung ueberschwemmungen inundacion inundaciones inondation
 inondations наводнение наводнения فيضان فيضانات
storm sturm unwetter tormenta temporal tempete шторм буря عاصفه
strike walkout streik huelga greve забастовка забастовку اضراب
election elections wahl wahlen eleccion elecciones comicios выборы выборов انتخابات
talks negotiations verhandlungen gespraeche negociaciones conversaciones negociations pourparlers переговоры
 переговоров محادثات مفاوضات
protest protests demonstration demonstrations proteste protesta protestas manifestacion manifestaciones
 manifestation manifestations протест протесты احتجاج احتجاجات
car vehicle auto wagen coche voiture vehicule автомобиль машина سياره
firm company unternehmen firma empresa compania entreprise societe компания компании شركه
children kids kinder ninos enfants дети детей اطفال
government regierung gobierno gouvernement правительство правительства حكومه الحكومه
parliament parlament parlamento parlement парламент парламента برلمان البرلمان
hospital krankenhaus klinik hopital больница больницу больнице مستشفي
school schule escuela colegio ecole школа школе مدرسه
museum museo musee музей музее متحف
bridge bruecke puente pont мост جسر
airport flughafen aeropuerto aeroport аэропорт аэропорту аэропорте مطار
border grenze frontera frontiere граница границе границы حدود
president praesident presidente президент президента رئيس
prison jail gefaengnis carcel prision тюрьма тюрьме тюрьмы سجن
explode explodes exploded explodiert explota explotan explose взорвался взорвалась انفجر ينفجر انفجار
derail derails derailed entgleist entgleiste descarrila descarrilan deraille
collapse collapses collapsed einsturz stuerzt derrumba effondre обрушился обрушилась рухнул انهار ينهار انهيار
arrive arrives arrived llega llegan llego прибыл прибыла وصل يصل
ban bans verbietet verbot prohibe prohibicion interdit interdiction запретил запретила запрет حظر
"""
_ONE = {word: group.split()[0] for group in re.split(r"\n(?! )", _SAME.strip()) for word in group.split()}
_SEPARABLE = {  # German and English verbs in two parts
    ("tritt", "zurueck"): "quit", ("treten", "zurueck"): "quit", ("trat", "zurueck"): "quit", ("gibt", "auf"): "quit",
    ("nimmt", "fest"): "arrested", ("nehmen", "fest"): "arrested", ("kuendigt", "an"): "announce",
    ("stellt", "vor"): "unveil", ("lehnt", "ab"): "reject", ("sagt", "ab"): "cancel", ("stuerzt", "ab"): "crash",
    ("hebt", "an"): "raise", ("steps", "down"): "quit", ("step", "down"): "quit", ("stepped", "down"): "quit",
    ("goes", "down"): "sink", ("calls", "off"): "cancel", ("called", "off"): "cancel", ("puts", "off"): "postpone",
}  # fmt: skip
# Chinese: one word of each line, or nothing where a word tells nothing by itself
_CHINESE = {
    other: words.partition(" ")[0] if "-" not in words else ""
    for words in (
        "列车 火车", "死亡 遇难 身亡 丧生 罹难", "辞职 请辞 辞任", "财政部长 财长", "外交部长 外长",
        "上调 提高 调高", "下调 降低 调低", "逮捕 拘捕 抓获", "受伤 负伤", "击败 战胜 力克 击退", "获得 夺得",
        "推迟 延期 延后", "火灾 大火", "坠毁 失事", "警察 警方", "举行 召开", "汽车 轿车", "学生 学子", "企业 公司",
        "宣布 宣告", "通过 审议通过", "批准 核准", "关闭 关停", "船只 船舶", "飞机 客机",
        "- 发生 造成 导致 宣布 取得 圆满 称 名",
    )
    for other in words.split()[1:]
}  # fmt: skip
_CHINESE_WORD = re.compile("|".join(sorted(_CHINESE, key=len, reverse=True)))


def one_word(word: str) -> str:
    """Return the word that stands for all that mean the same."""
    return _ONE.get(word, word)


def without_particles(words: list[str]) -> list[str]:
    """Return words with a verb of two parts brought to one word, in the place of its first."""
    for first, last in (pair for pair in _SEPARABLE if pair[0] in words):
        at = words.index(first)
        if last in words[at + 1 :]:
            end = words.index(last, at + 1)
            return [*words[:at], _SEPARABLE[first, last], *words[at + 1 : end], *words[end + 1 :]]
    return words


def one_way_in_chinese(text: str) -> str:
    """Return a text with one word for all Chinese ones that mean the same."""
    return _CHINESE_WORD.sub(lambda found: _CHINESE[found[0]], text)
