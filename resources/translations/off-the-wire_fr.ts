<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;With the addresses of my feeds</source>
   <translation>Avec les a&amp;dresses de mes flux</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>&amp;Copier le diagnostic</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>À propos d’Off the Wire</translation>
  </message>
  <message>
   <source>Where it keeps things</source>
   <translation>Où tout est rangé</translation>
  </message>
  <message>
   <source>For a bug report</source>
   <translation>Pour un rapport de bogue</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>Version {version}, un bandeau de titres pour le bureau</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>Logiciel libre sous licence MIT, sans aucune garantie.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guide</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>C&amp;onfidentialité</translation>
  </message>
  <message>
   <source>What Is &amp;New</source>
   <translation>&amp;Nouveautés</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Open the folder of the settings</source>
   <translation>Ouvrir le dossier des réglages</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Flux et titres</translation>
  </message>
  <message>
   <source>Open the folder of feeds and headlines</source>
   <translation>Ouvrir le dossier des flux et des titres</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Open the folder of the log</source>
   <translation>Ouvrir le dossier du journal</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Copied. Look through it before you paste it: nothing has been sent anywhere.</source>
   <translation>Copié. Relisez-le avant de le coller : rien n’a été envoyé.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>{folder} n’a pas pu être ouvert.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Se&amp;nd the feeds that are here to the server as well</source>
   <translation>&amp;Envoyer aussi au serveur les flux qui sont ici</translation>
  </message>
  <message>
   <source>Send ne&amp;w feeds to the server as well</source>
   <translation>Envoyer aussi au serveur les nou&amp;veaux flux</translation>
  </message>
  <message>
   <source>This address is unprotected: others on the way can read the password.</source>
   <translation>Cette adresse n’est pas protégée : d’autres peuvent lire le mot de passe en chemin.</translation>
  </message>
  <message>
   <source>How many stories have come</source>
   <translation>Nombre d’articles reçus</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Se connecter</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>&amp;Connexion…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>S&amp;ynchroniser</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>Supprimer &amp;le compte…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>Se connecter sans liaison sécurisée ?</translation>
  </message>
  <message>
   <source>{host} offers no secure connection (https). Without one, others on the way can read the password and what you read. Inside a home or a private network that may do.</source>
   <translation>{host} n’offre pas de connexion sécurisée (https). Sans elle, d’autres en chemin peuvent lire le mot de passe et ce que vous lisez. Chez soi ou dans un réseau privé, cela peut suffire.</translation>
  </message>
  <message>
   <source>&amp;Sign in without</source>
   <translation>Se c&amp;onnecter sans</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Connecté. Réception des flux et des articles en cours.</translation>
  </message>
  <message>
   <source>There is no keyring here: the password is asked for again after you quit.</source>
   <translation>Il n’y a pas de trousseau ici : le mot de passe sera redemandé au prochain démarrage.</translation>
  </message>
  <message>
   <source>Server account</source>
   <translation>Compte de serveur</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>&amp;Utilisateur</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>Mot de &amp;passe de l’API</translation>
  </message>
  <message>
   <source>A feed server keeps feeds, and what was read and saved, the same on all your computers: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. Which one it is, is found out. The password is the one for the API, which some of them have you set in their own settings; it is kept in the keyring of your desktop.</source>
   <translation>Un serveur de flux garde les flux, et ce qui est lu et enregistré, identiques sur tous vos ordinateurs : FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin et d’autres avec l’API Google Reader ou Fever. Le type de serveur est reconnu. Le mot de passe est celui de l’API, que certains font définir dans leurs propres réglages ; il est conservé dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside those that are here, and are fetched by it. What you read, save, rename, move or remove among them is done there too. Feeds of your own stay as they are.</source>
   <translation>Les flux du serveur apparaissent à côté de ceux d’ici et c’est lui qui les relève. Ce que vous y lisez, conservez, renommez, déplacez ou supprimez l’est aussi là-bas. Vos propres flux restent tels quels.</translation>
  </message>
  <message>
   <source>Asking the server…</source>
   <translation>Demande au serveur…</translation>
  </message>
  <message>
   <source>This is another account. What becomes of the feeds of the one before?</source>
   <translation>C’est un autre compte. Que faire des flux du précédent ?</translation>
  </message>
  <message>
   <source>“{user}” has other feeds and stories than “{former_user}” at {host}, with which this program has synced. Nothing changes at either server. The feeds of the account before can stay here and be fetched from here, or go with their stories, the saved ones too.</source>
   <translation>« {user} » a d’autres flux et articles que « {former_user} » sur {host}, avec lequel ce programme s’est synchronisé. Rien ne change sur aucun des deux serveurs. Les flux du compte précédent peuvent rester ici et être relevés d’ici, ou partir avec leurs articles, y compris ceux que vous avez conservés.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>Supprimer le compte ?</translation>
  </message>
  <message>
   <source>Nothing changes at the server. Its feeds can stay here and be fetched from here, or go with their stories, the saved ones too.</source>
   <translation>Rien ne change sur le serveur. Ses flux peuvent rester ici et être relevés d’ici, ou partir avec leurs articles, y compris ceux que vous avez conservés.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>&amp;Garder les flux</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>Suppri&amp;mer les flux</translation>
  </message>
  <message>
   <source>The API of this server cannot add, remove, rename or move feeds. Do that on its web page; what you change here counts on this computer only.</source>
   <translation>L’API de ce serveur ne peut ni ajouter, ni supprimer, ni renommer, ni déplacer des flux. Faites-le sur sa page web ; ce que vous modifiez ici ne vaut que sur cet ordinateur.</translation>
  </message>
  <message>
   <source>The API of this server cannot rename or move feeds. Do that on its web page; what you change here counts on this computer only.</source>
   <translation>L’API de ce serveur ne peut ni renommer ni déplacer des flux. Faites-le sur sa page web ; ce que vous modifiez ici ne vaut que sur cet ordinateur.</translation>
  </message>
  <message>
   <source>What you change meanwhile is kept and sent later.</source>
   <translation>Vos modifications sont gardées et seront envoyées plus tard.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Synchronisé le {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched: too large, or the server failed. They are tried again later.</source>
   <translation>
    <numerusform>%n article n’a pas pu être récupéré : il est trop volumineux, ou le serveur a échoué. Un nouvel essai suivra plus tard.</numerusform>
    <numerusform>%n articles n’ont pas pu être récupérés : ils sont trop volumineux, ou le serveur a échoué. Un nouvel essai suivra plus tard.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server does not take this user and password. It wants the API password, which is often another one than that of its web page.</source>
   <translation>Le serveur n’accepte pas cet utilisateur et ce mot de passe. Il demande le mot de passe de l’API, souvent différent de celui de sa page web.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>Le serveur web répond, mais pas le serveur de flux derrière lui (état {0}). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Nobody this computer trusts vouches for the server. If it is your own, choose its certificate, or that of the authority that signed it, under Connection.</source>
   <translation>Aucune autorité connue de cet ordinateur ne se porte garante du serveur. S’il est à vous, choisissez son certificat, ou celui de l’autorité qui l’a signé, sous Connexion.</translation>
  </message>
  <message>
   <source>The server wants a certificate of yours. Choose its file under Connection.</source>
   <translation>Le serveur demande un certificat de votre part. Choisissez son fichier sous Connexion.</translation>
  </message>
  <message>
   <source>There is no feed server at this address, or its API is hidden. Check the address.</source>
   <translation>Il n’y a pas de serveur de flux à cette adresse, ou son API est masquée. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>The server is not available just now, or its API is switched off in its settings.</source>
   <translation>Le serveur n’est pas disponible pour l’instant, ou son API est désactivée dans ses réglages.</translation>
  </message>
  <message>
   <source>The server wants to be left alone for a while.</source>
   <translation>Le serveur demande qu’on le laisse tranquille un moment.</translation>
  </message>
  <message>
   <source>The server gives answers that cannot be understood. Nothing was changed.</source>
   <translation>Les réponses du serveur sont incompréhensibles. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server has a fault of its own (status {0}). Nothing was changed.</source>
   <translation>Le serveur a lui-même une erreur (état {0}). Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server leads on to {0}. Sign in there if you know that address.</source>
   <translation>Le serveur renvoie vers {0}. Connectez-vous là-bas si vous connaissez cette adresse.</translation>
  </message>
  <message>
   <source>The keyring does not give the password of the server. Enter it again.</source>
   <translation>Le trousseau ne donne pas le mot de passe du serveur. Saisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>The web server in front asks for a name and a password of its own. Enter them under Connection.</source>
   <translation>Le serveur web placé devant demande un nom et un mot de passe à lui. Saisissez-les sous Connexion.</translation>
  </message>
  <message>
   <source>The file of the certificate authority cannot be used. It has to be one in PEM format.</source>
   <translation>Le fichier de l’autorité de certification est inutilisable. Il doit être au format PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It has to be one PEM file with its key.</source>
   <translation>Le certificat client est inutilisable. Il faut un seul fichier PEM avec sa clé.</translation>
  </message>
  <message>
   <source>The password does not open the key of the client certificate.</source>
   <translation>Le mot de passe n’ouvre pas la clé du certificat client.</translation>
  </message>
  <message>
   <source>The feed server was set up anew. Feeds and stories it does not have any more are kept here as your own.</source>
   <translation>Le serveur de flux a été réinstallé. Les flux et articles qu’il n’a plus sont gardés ici comme les vôtres.</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed} : {title}</translation>
  </message>
  <message numerus="yes">
   <source>%n more important headline(s)</source>
   <translation>
    <numerusform>%n autre titre important</numerusform>
    <numerusform>%n autres titres importants</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Find a headline</source>
   <translation>Chercher un titre</translation>
  </message>
  <message>
   <source>Words, “words in this order”, or −words that must not be there</source>
   <translation>Des mots, « des mots dans cet ordre » ou −des mots à exclure</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Tous les flux</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Toute étiquette</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Tous les titres</translation>
  </message>
  <message>
   <source>On the wire</source>
   <translation>Sur le fil</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lus</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Conservés</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Which headlines</source>
   <translation>Quels titres</translation>
  </message>
  <message>
   <source>Folder or feed</source>
   <translation>Dossier ou flux</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer kept.</source>
   <translation>Ce titre n’est plus conservé.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lu</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non lu</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>conservé</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>Open in &amp;browser</source>
   <translation>Ouvrir dans le &amp;navigateur</translation>
  </message>
  <message>
   <source>&amp;Copy link</source>
   <translation>&amp;Copier le lien</translation>
  </message>
  <message>
   <source>Mark as &amp;read</source>
   <translation>Marquer comme &amp;lu</translation>
  </message>
  <message>
   <source>Mark as un&amp;read</source>
   <translation>Marquer comme non l&amp;u</translation>
  </message>
  <message>
   <source>&amp;Save for later</source>
   <translation>Lire &amp;plus tard</translation>
  </message>
  <message>
   <source>Do not &amp;save any more</source>
   <translation>Ne plus conser&amp;ver</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>&amp;Tout marquer comme lu</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>&amp;Exporter les conservés…</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>Ape&amp;rçu</translation>
  </message>
  <message>
   <source>Headlines marked as read: {0}.</source>
   <translation>Titres marqués comme lus : {0}.</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>Plus de {count} titres</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n titre</numerusform>
    <numerusform>%n titres</numerusform>
   </translation>
  </message>
  <message>
   <source>No headline is like that.</source>
   <translation>Aucun titre ne correspond.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Pas encore de titres.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Fichiers PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>Pages web (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>Enregistrer l’article</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer kept.</source>
   <translation>Ce titre n’est plus conservé.</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation>{feed}, {date}</translation>
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation>{line} · Par {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n min de lecture</numerusform>
    <numerusform>%n min de lecture</numerusform>
   </translation>
  </message>
  <message>
   <source>Feed’s version</source>
   <translation>Version du flux</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>Article complet</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n pictures</source>
   <translation>
    <numerusform>Afficher l’image</numerusform>
    <numerusform>Afficher les %n images</numerusform>
   </translation>
  </message>
  <message>
   <source>The feed gives no more than this headline.</source>
   <translation>Le flux ne donne rien de plus que ce titre.</translation>
  </message>
  <message>
   <source>Files with this entry:</source>
   <translation>Fichiers joints à cet article :</translation>
  </message>
  <message>
   <source>Read on at {host}</source>
   <translation>Lire la suite sur {host}</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>son</translation>
  </message>
  <message>
   <source>film</source>
   <translation>vidéo</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Ouvrir dans le lecteur</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Show picture</source>
   <translation>Afficher l’image</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>La suite de cet article est trop longue ou trop complexe pour être affichée ici.</translation>
  </message>
  <message>
   <source>{label}: {words}</source>
   <comment>a picture</comment>
   <translation>{label} : {words}</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>O&amp;uvrir</translation>
  </message>
  <message>
   <source>Open Behin&amp;d</source>
   <translation>Ouvrir en arrière-&amp;plan</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Ouvrir dans le &amp;navigateur</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>Cop&amp;ier le lien</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>&amp;Marquer comme lu</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>M&amp;arquer comme non lu</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Lire plus &amp;tard</translation>
  </message>
  <message>
   <source>Do Not &amp;Save Any More</source>
   <translation>Ne plus conser&amp;ver</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Actuali&amp;ser</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>Tous les tit&amp;res…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>&amp;Sélections…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>Rè&amp;gles…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>Flu&amp;x…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>Pré&amp;férences…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guide</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>À propos d’Off the &amp;Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>Échec de la synchronisation…</translation>
  </message>
  <message>
   <source>What Went &amp;Wrong…</source>
   <translation>Rapport d’&amp;incident…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>No headlines yet</source>
   <translation>Pas encore de titres</translation>
  </message>
  <message>
   <source>Off the wire</source>
   <translation>Sur le fil</translation>
  </message>
  <message>
   <source>Seen: Do Not Bring It A&amp;gain</source>
   <translation>Vu : ne plus &amp;le montrer</translation>
  </message>
  <message>
   <source>M&amp;ute for a Day</source>
   <translation>Masquer pour un &amp;jour</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eprendre</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>Suspen&amp;dre</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Tout marquer &amp;comme lu</translation>
  </message>
  <message>
   <source>On &amp;This Bar</source>
   <translation>Sur cette &amp;barre</translation>
  </message>
  <message>
   <source>&amp;Everything</source>
   <translation>T&amp;out</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>Titres précédents</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>Titres précédents (Page préc.)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>Titres suivants</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>Titres suivants (Page suiv.)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>Reprendre (Espace)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Suspendre (Espace)</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>Vous êtes ici :</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>Headlines of this week that the rule catches</source>
   <translation>Titres de la semaine que la règle retient</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, puts first or announces headlines.</source>
   <translation>Une règle met des titres en valeur, les masque, les place en tête ou les annonce.</translation>
  </message>
  <message numerus="yes">
   <source>It catches %n headline(s) of this week.</source>
   <translation>
    <numerusform>Elle retient %n titre de la semaine.</numerusform>
    <numerusform>Elle retient %n titres de la semaine.</numerusform>
   </translation>
  </message>
  <message>
   <source>An age is a number of hours, such as 12 or 0.5.</source>
   <translation>Un âge est un nombre d’heures, par exemple 12 ou 0.5.</translation>
  </message>
  <message>
   <source>That is too long for a rule.</source>
   <translation>C’est trop long pour une règle.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>Cette règle est inutilisable : {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Next check</source>
   <translation>Prochaine consultation</translation>
  </message>
  <message>
   <source>Last checks</source>
   <translation>Dernières consultations</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>Sélections</translation>
  </message>
  <message>
   <source>Folders and feeds in this set</source>
   <translation>Dossiers et flux de cette sélection</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Une sélection réunit certains de vos flux, par exemple « Matin » ou « Bourse », qu’une barre peut montrer.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nouvelle</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>S&amp;upprimer</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>&amp;Renommer</translation>
  </message>
  <message>
   <source>&amp;Sets</source>
   <translation>&amp;Sélections</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>&amp;Dossiers et flux qu’elle contient</translation>
  </message>
  <message>
   <source>New set</source>
   <translation>Nouvelle sélection</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>« {name} » a été supprimée.</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>Ocre</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Bleu canard</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Brun</translation>
  </message>
  <message>
   <source>None of its own</source>
   <translation>Aucune en propre</translation>
  </message>
  <message>
   <source>Not all alike</source>
   <translation>Pas tous identiques</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire n’est pas en cours d’exécution.</translation>
  </message>
  <message>
   <source>Off the Wire still does not answer. Try again later, or end that process.</source>
   <translation>Off the Wire ne répond toujours pas. Réessayez plus tard ou mettez fin à ce processus.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but does not answer yet. Waiting for it…</source>
   <translation>Off the Wire est en cours d’exécution, mais ne répond pas encore. En attente…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but does not answer yet. Waiting for it…</source>
   <translation>Off the Wire est en cours d’exécution (processus {process} sur {host}), mais ne répond pas encore. En attente…</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>Plus de %n adresse. Importez plutôt une liste OPML.</numerusform>
    <numerusform>Plus de %n adresses. Importez plutôt une liste OPML.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>Le nom d’un dossier ne peut pas être vide.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>Le nom d’un dossier ne peut pas contenir de caractère NUL.</translation>
  </message>
  <message numerus="yes">
   <source>An address of more than %n characters is no feed.</source>
   <translation>
    <numerusform>Une adresse de plus de %n caractère n’est pas un flux.</numerusform>
    <numerusform>Une adresse de plus de %n caractères n’est pas un flux.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not the address of a feed: it should begin with https:// or http://.</source>
   <translation>« {0} » n’est pas l’adresse d’un flux : elle devrait commencer par https:// ou http://.</translation>
  </message>
  <message>
   <source>“{0}” is none of what can be told: {1}.</source>
   <translation>« {0} » n’est pas une demande possible : {1}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Un bandeau de titres pour le bureau.</translation>
  </message>
  <message>
   <source>A second start hands its arguments to the bar that is already running.</source>
   <translation>Un second démarrage transmet ses arguments à la barre déjà lancée.</translation>
  </message>
  <message>
   <source>watch these feeds only; nothing is subscribed</source>
   <translation>suivre ces flux seulement, sans s’y abonner</translation>
  </message>
  <message>
   <source>open a list of feeds, a feed or an address, to subscribe to it</source>
   <translation>ouvrir une liste de flux, un flux ou une adresse, pour s’y abonner</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>garder réglages, flux et cache dans ce dossier au lieu de celui de l’utilisateur</translation>
  </message>
  <message>
   <source>print the headlines on the wire and leave</source>
   <translation>afficher les titres du fil et quitter</translation>
  </message>
  <message>
   <source>ask the feeds that are due, once, print the headlines and leave</source>
   <translation>consulter une fois les flux à échéance, afficher les titres et quitter</translation>
  </message>
  <message>
   <source>print the names of the collections and leave</source>
   <translation>afficher les noms des sélections et quitter</translation>
  </message>
  <message>
   <source>print how each feed is doing, as a table (CSV), and leave</source>
   <translation>afficher l’état de chaque flux sous forme de tableau (CSV) et quitter</translation>
  </message>
  <message>
   <source>with --diagnosis: print the addresses of feeds whole, with the keys in them</source>
   <translation>avec --diagnosis : afficher les adresses des flux en entier, avec les clés qu’elles contiennent</translation>
  </message>
  <message>
   <source>besides showing them, print headlines as they arrive</source>
   <translation>afficher aussi les titres dans le terminal à leur arrivée</translation>
  </message>
  <message>
   <source>tell the running bar what to do: {0}</source>
   <translation>dire à la barre déjà lancée ce qu’elle doit faire : {0}</translation>
  </message>
  <message>
   <source>with --tell: start the bar where none runs</source>
   <translation>avec --tell : démarrer la barre si aucune n’est en cours d’exécution</translation>
  </message>
  <message>
   <source>log more, also to the terminal; twice: everything</source>
   <translation>journaliser davantage, aussi dans le terminal ; deux fois : tout</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>has</source>
   <translation>contient</translation>
  </message>
  <message>
   <source>has not</source>
   <translation>ne contient pas</translation>
  </message>
  <message>
   <source>Include or exclude</source>
   <translation>Inclure ou exclure</translation>
  </message>
  <message>
   <source>What to look at</source>
   <translation>Où chercher</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Quoi chercher</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Supprimer cette condition</translation>
  </message>
  <message>
   <source>any of the words</source>
   <translation>l’un des mots</translation>
  </message>
  <message>
   <source>the phrase</source>
   <translation>l’expression</translation>
  </message>
  <message>
   <source>the regular expression</source>
   <translation>l’expression rationnelle</translation>
  </message>
  <message>
   <source>the feed (name or address)</source>
   <translation>le flux (nom ou adresse)</translation>
  </message>
  <message>
   <source>the folder (A/B)</source>
   <translation>le dossier (A/B)</translation>
  </message>
  <message>
   <source>the author</source>
   <translation>l’auteur</translation>
  </message>
  <message>
   <source>one of the categories</source>
   <translation>l’une des catégories</translation>
  </message>
  <message>
   <source>an age below (hours)</source>
   <translation>un âge inférieur à (heures)</translation>
  </message>
  <message>
   <source>an age above (hours)</source>
   <translation>un âge supérieur à (heures)</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Something went wrong the last time. The menu has a report about it.</source>
   <translation>Un incident s’est produit la dernière fois. Le menu en a le rapport.</translation>
  </message>
  <message>
   <source>This program made a mistake. The menu has a report about it.</source>
   <translation>Ce programme a commis une erreur. Le menu en a le rapport.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Aucune sélection ne s’appelle « {name} ».</translation>
  </message>
 </context>
 <context>
  <name>DiscoveredFeedsDialog</name>
  <message>
   <source>Choose Feeds</source>
   <translation>Choisir des flux</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Flux de ce site</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;S’abonner</translation>
  </message>
  <message>
   <source>There is nothing in it at the moment.</source>
   <translation>Il est vide pour l’instant.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n flux trouvé</numerusform>
    <numerusform>%n flux trouvés</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>Derniers titres</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>What was noted</source>
   <translation>Ce qui a été noté</translation>
  </message>
  <message>
   <source>Something went wrong in this program, and it noted what it was doing. This has been sent to nobody, and will not be. If you want it mended, copy it, look through it, and paste it into a report of your own.</source>
   <translation>Un incident s’est produit dans ce programme, qui a noté ce qu’il faisait. Cela n’a été envoyé à personne et ne le sera pas. Si vous voulez que ce soit corrigé, copiez le rapport, relisez-le et collez-le dans un signalement de votre part.</translation>
  </message>
  <message>
   <source>What Went Wrong</source>
   <translation>Rapport d’incident</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Report It on the Web…</source>
   <translation>&amp;Signaler sur le Web…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>S&amp;upprimer</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>Écran principal</translation>
  </message>
  <message>
   <source>Add a Bar</source>
   <translation>Ajouter une barre</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (non connecté)</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>En haut</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>En bas</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Écran</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Bord</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Montre</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Supprimer cette barre</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Check now</source>
   <translation>&amp;Consulter</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>&amp;Marquer comme lu</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>Ré&amp;glages…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>R&amp;enommer</translation>
  </message>
  <message>
   <source>Move u&amp;p</source>
   <translation>Mon&amp;ter</translation>
  </message>
  <message>
   <source>Move d&amp;own</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Su&amp;pprimer</translation>
  </message>
  <message>
   <source>Copy &amp;address</source>
   <translation>Copier l’&amp;adresse</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>Sort all by t&amp;itle</source>
   <translation>Tr&amp;ier tout par titre</translation>
  </message>
  <message>
   <source>Move to &amp;folder</source>
   <translation>Déplacer &amp;vers un dossier</translation>
  </message>
  <message>
   <source>Copy dia&amp;gnosis</source>
   <translation>Copier le diag&amp;nostic</translation>
  </message>
  <message>
   <source>On the &amp;wire</source>
   <translation>Su&amp;r le fil</translation>
  </message>
  <message>
   <source>&amp;New folder…</source>
   <translation>No&amp;uveau dossier…</translation>
  </message>
  <message>
   <source>N&amp;o folder</source>
   <translation>Aucun do&amp;ssier</translation>
  </message>
  <message>
   <source>&amp;Dissolve the folder “{0}”</source>
   <translation>Dissoudre &amp;le dossier « {0} »</translation>
  </message>
  <message>
   <source>&amp;Give to the feed server</source>
   <translation>Confier au serveur de &amp;flux</translation>
  </message>
  <message>
   <source>The API of this feed server cannot add feeds. Add them on its web page.</source>
   <translation>L’API de ce serveur de flux ne peut pas ajouter de flux. Ajoutez-les sur sa page web.</translation>
  </message>
  <message>
   <source>The API of this feed server cannot do this: it counts on this computer only.</source>
   <translation>L’API de ce serveur de flux ne le permet pas : cela ne vaut que sur cet ordinateur.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>Name of the folder; A / B makes B in A:</source>
   <translation>Nom du dossier ; A / B crée B dans A :</translation>
  </message>
  <message>
   <source>On the clipboard there is nothing to subscribe to.</source>
   <translation>Le presse-papiers ne contient rien à quoi s’abonner.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>La liste des flux a été écrite dans {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>Le diagnostic a été écrit dans {0}, sans mots de passe.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>Le diagnostic a été copié, sans mots de passe.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>On the &amp;wire</source>
   <translation>&amp;Sur le fil</translation>
  </message>
  <message>
   <source>Pa&amp;used: not checked until I say so</source>
   <translation>Suspendu : ne pas consulter &amp;jusqu’à nouvel ordre</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>Look &amp;for news</source>
   <translation>C&amp;hercher des nouveautés</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>Cou&amp;leur sur la barre</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Icône</translation>
  </message>
  <message>
   <source>The feed server fetches this feed, and decides this.</source>
   <translation>Le serveur de flux relève ce flux et en décide.</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>Importer une liste de flux</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>Exporter la liste des flux</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>Listes de flux (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Looking…</source>
   <translation>Consultation…</translation>
  </message>
  <message>
   <source>There is nothing in it at the moment.</source>
   <translation>Il est vide pour l’instant.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>Nouveaux titres : {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Rien de nouveau</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>Autoriser &amp;pour ce flux</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>Se &amp;connecter…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>&amp;Garder la nouvelle adresse</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>Utiliser la nou&amp;velle adresse</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>&amp;Revenir à l’ancienne adresse</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>Repre&amp;ndre</translation>
  </message>
  <message>
   <source>Chec&amp;k now</source>
   <translation>Consulter &amp;maintenant</translation>
  </message>
  <message>
   <source>&amp;Open the site</source>
   <translation>&amp;Ouvrir le site</translation>
  </message>
  <message>
   <source>&amp;Remove the feed</source>
   <translation>Supprimer le &amp;flux</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>Titres et articles</translation>
  </message>
  <message>
   <source>Last checks</source>
   <translation>Dernières consultations</translation>
  </message>
  <message>
   <source>Settings of the feed</source>
   <translation>Réglages du flux</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>Se conn&amp;ecter…</translation>
  </message>
  <message>
   <source>&amp;Copy as text</source>
   <translation>Copier en te&amp;xte</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>Flux : {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>Dans plusieurs dossiers</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>Copié, sans les noms et mots de passe des adresses.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>Toutes les 15 minutes</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>Toutes les demi-heures</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>Toutes les heures</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>Toutes les 3 heures</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>Toutes les 6 heures</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>Toutes les 12 heures</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Toutes les semaines</translation>
  </message>
  <message>
   <source>The feed server fetches this feed, and brings what is new in it.</source>
   <translation>Le serveur de flux relève ce flux et en apporte les nouveautés.</translation>
  </message>
  <message>
   <source>You have paused this feed: it is not checked until you resume it.</source>
   <translation>Vous avez suspendu ce flux : il n’est pas consulté tant que vous ne le reprenez pas.</translation>
  </message>
  <message>
   <source>This feed has not been checked yet.</source>
   <translation>Ce flux n’a pas encore été consulté.</translation>
  </message>
  <message>
   <source>All is well. New headlines in the last check: {0}.</source>
   <translation>Tout va bien. Nouveaux titres à la dernière consultation : {0}.</translation>
  </message>
  <message>
   <source>All is well. The site has had nothing new since {0}.</source>
   <translation>Tout va bien. Rien de nouveau sur le site depuis {0}.</translation>
  </message>
  <message>
   <source>All is well. The site has had nothing new, as far back as {0}.</source>
   <translation>Tout va bien. Rien de nouveau sur le site, aussi loin que remonte l’historique ({0}).</translation>
  </message>
  <message>
   <source>Every {0} minutes</source>
   <translation>Toutes les {0} minutes</translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Chercher un flux</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>“{0}” was in your list already.</source>
   <translation>« {0} » était déjà dans votre liste.</translation>
  </message>
  <message>
   <source>You now get the headlines of “{0}”.</source>
   <translation>Vous recevez désormais les titres de « {0} ».</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>Pour&amp;quoi…</translation>
  </message>
  <message>
   <source>Which feeds</source>
   <translation>Quels flux</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Tous les flux</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Avec des problèmes</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Suspendus</translation>
  </message>
  <message>
   <source>Off the wire</source>
   <translation>Hors du fil</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>I&amp;mporter…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Ser&amp;ver account…</source>
   <translation>Compte de &amp;serveur…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>Prob&amp;lèmes ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>&amp;Problèmes…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lus</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Paused: not checked until you say so</source>
   <translation>Suspendu : pas consulté jusqu’à nouvel ordre</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Pas encore consulté</translation>
  </message>
  <message>
   <source>Checked {checked}</source>
   <translation>Consulté {checked}</translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>No feeds yet. Write an address above, or import a list.</source>
   <translation>Pas encore de flux. Saisissez une adresse ci-dessus ou importez une liste.</translation>
  </message>
  <message>
   <source>No feed is called that.</source>
   <translation>Aucun flux ne porte ce nom.</translation>
  </message>
  <message>
   <source>No feed is like that.</source>
   <translation>Aucun flux ne correspond.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Chercher dans l’article</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Occurrence précédente (Maj+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Occurrence suivante (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>The shortcut {keys} belongs to another program. Choose another one.</source>
   <translation>Le raccourci {keys} appartient à un autre programme. Choisissez-en un autre.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>Chapitres</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>Lien copié.</translation>
  </message>
  <message>
   <source>Everything on the wire is read.</source>
   <translation>Tout est lu sur le fil.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>&amp;Annuler « Tout marquer comme lu »</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Ctrl+Z takes it back.</source>
   <translation>
    <numerusform>%n titre marqué comme lu. Ctrl+Z pour annuler.</numerusform>
    <numerusform>%n titres marqués comme lus. Ctrl+Z pour annuler.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>&amp;Headlines on the bar</source>
   <translation>Titres sur la &amp;barre</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>Impor&amp;tance</translation>
  </message>
  <message>
   <source>Coun&amp;t as read</source>
   <translation>Compter comme l&amp;us</translation>
  </message>
  <message>
   <source>&amp;Version of stories</source>
   <translation>Version des &amp;articles</translation>
  </message>
  <message>
   <source>&amp;Pictures in stories</source>
   <translation>&amp;Images dans les articles</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Closed for good</source>
   <translation>Fermés pour de bon</translation>
  </message>
  <message>
   <source>Deleted at the feed server</source>
   <translation>Supprimés sur le serveur de flux</translation>
  </message>
  <message>
   <source>Leads into your network</source>
   <translation>Mène dans votre réseau</translation>
  </message>
  <message>
   <source>Not read for a week or longer</source>
   <translation>Pas lus depuis une semaine ou plus</translation>
  </message>
  <message>
   <source>Not open to everybody</source>
   <translation>Pas ouverts à tous</translation>
  </message>
  <message>
   <source>No readable feed there any more</source>
   <translation>Plus de flux lisible à cette adresse</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Trop volumineux</translation>
  </message>
  <message>
   <source>Not reached just now</source>
   <translation>Injoignables en ce moment</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Déplacés</translation>
  </message>
  <message>
   <source>Sent without protection</source>
   <translation>Envoyés sans protection</translation>
  </message>
  <message>
   <source>Stories lead into your network</source>
   <translation>Des articles mènent dans votre réseau</translation>
  </message>
  <message>
   <source>About to move</source>
   <translation>Sur le point de déménager</translation>
  </message>
  <message>
   <source>Silent for months</source>
   <translation>Silencieux depuis des mois</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lent</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>{what} ({count})</source>
   <translation>{what} ({count})</translation>
  </message>
 </context>
 <context>
  <name>HealthWindow</name>
  <message>
   <source>Check &amp;now</source>
   <translation>Consulter &amp;maintenant</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>Ré&amp;glages…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Su&amp;pprimer</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>Copier le &amp;diagnostic</translation>
  </message>
  <message>
   <source>&amp;Open the site</source>
   <translation>&amp;Ouvrir le site</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>Au&amp;toriser pour ce flux</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>Se &amp;connecter…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Garder &amp;la nouvelle adresse</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>&amp;Utiliser la nouvelle adresse</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>Revenir à l’&amp;ancienne adresse</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eprendre</translation>
  </message>
  <message>
   <source>Feeds with problems</source>
   <translation>Flux avec des problèmes</translation>
  </message>
  <message>
   <source>E&amp;xport diagnosis of all feeds…</source>
   <translation>E&amp;xporter le diagnostic de tous les flux…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n flux avec des problèmes</numerusform>
    <numerusform>%n flux avec des problèmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All is well with your %n feed(s).</source>
   <translation>
    <numerusform>Tout va bien avec votre %n flux.</numerusform>
    <numerusform>Tout va bien avec vos %n flux.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) chosen</source>
   <translation>
    <numerusform>%n flux choisi</numerusform>
    <numerusform>%n flux choisis</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>« {0} » a été supprimé.</translation>
  </message>
  <message>
   <source>Feeds removed: {0}.</source>
   <translation>Flux supprimés : {0}.</translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>Exporter le diagnostic de tous les flux</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tableaux (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>Icône du flux</translation>
  </message>
  <message>
   <source>Choos&amp;e a picture…</source>
   <translation>Choisir une i&amp;mage…</translation>
  </message>
  <message>
   <source>That of the &amp;site</source>
   <translation>Celle d&amp;u site</translation>
  </message>
  <message>
   <source>Seen on the bar where the preferences show icons beside the names of feeds.</source>
   <translation>Visible sur la barre quand les préférences montrent des icônes à côté du nom des flux.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Choisir une icône pour le flux</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Escape closes it, the arrow keys lead to the other pictures.</source>
   <translation>Échap la ferme, les flèches mènent aux autres images.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>clipboard</source>
   <comment>after: From</comment>
   <translation>« presse-papiers »</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <comment>after: From</comment>
   <translation>
    <numerusform>%n fichier ou adresse</numerusform>
    <numerusform>%n fichiers et adresses</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds taken in</source>
   <translation>Flux repris</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>Arrê&amp;ter</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>De {0}</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>From {0}</source>
   <translation>De {0}</translation>
  </message>
  <message>
   <source>new feeds: {0}</source>
   <translation>nouveaux flux : {0}</translation>
  </message>
  <message>
   <source>already there: {0}</source>
   <translation>déjà présents : {0}</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <translation>laissés de côté : {0}</translation>
  </message>
  <message>
   <source>What was left out of the list</source>
   <translation>Ce qui a été laissé de côté</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>As in the preferences</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>Not all alike</source>
   <translation>Pas tous identiques</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>Ce titre n’a pas de page web.</translation>
  </message>
  <message>
   <source>No browser could be started. The link can be copied instead.</source>
   <translation>Aucun navigateur n’a pu être lancé. Le lien peut être copié.</translation>
  </message>
  <message>
   <source>No player could be started. The file can be opened in the browser instead.</source>
   <translation>Aucun lecteur n’a pu être lancé. Le fichier peut être ouvert dans le navigateur.</translation>
  </message>
  <message>
   <source>No e-mail program could be started.</source>
   <translation>Aucune messagerie n’a pu être lancée.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>moins souvent, car la connexion est limitée</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>moins souvent, sur batterie</translation>
  </message>
  <message>
   <source>the site says nothing changes before</source>
   <translation>d’après le site, rien ne change d’ici là</translation>
  </message>
  <message>
   <source>the feed says how often it changes</source>
   <translation>le flux indique sa fréquence de mise à jour</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>moins souvent, car il y a rarement du nouveau</translation>
  </message>
  <message>
   <source>the feed says it rests until then</source>
   <translation>le flux indique qu’il se repose jusque-là</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>le site a demandé une pause</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>le site a demandé une pause pour tous ses flux</translation>
  </message>
  <message>
   <source>there was no network</source>
   <translation>il n’y avait pas de réseau</translation>
  </message>
  <message>
   <source>less often while it fails</source>
   <translation>moins souvent tant qu’il échoue</translation>
  </message>
  <message>
   <source>rarely, as it is closed to us</source>
   <translation>rarement, car il nous est fermé</translation>
  </message>
  <message>
   <source>not asked any more</source>
   <translation>n’est plus consulté</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>Le site a déplacé ce flux ; sa nouvelle adresse est utilisée. L’ancienne était {address}.</translation>
  </message>
  <message>
   <source>The feed server does not have this feed any more. It stays for its saved stories.</source>
   <translation>Le serveur de flux n’a plus ce flux. Il reste pour ses articles conservés.</translation>
  </message>
  <message>
   <source>The site sends this feed unprotected: others on the way can read and change it.</source>
   <translation>Le site envoie ce flux sans protection : d’autres peuvent le lire et le modifier en chemin.</translation>
  </message>
  <message>
   <source>No check has succeeded since {date}.</source>
   <translation>Aucune consultation n’a réussi depuis le {date}.</translation>
  </message>
  <message>
   <source>Part of a story leads into your own network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Une partie d’un article mène dans votre propre réseau ({host}) et n’a pas été chargée. Autorisez-la si vous faites confiance au flux.</translation>
  </message>
  <message>
   <source>The site leads on to {0}, which becomes the feed’s address within days.</source>
   <translation>Le site renvoie vers {0}, qui deviendra l’adresse du flux d’ici quelques jours.</translation>
  </message>
  <message>
   <source>Its server is slow: lately it took {0} seconds to answer.</source>
   <translation>Son serveur est lent : il a mis récemment {0} secondes à répondre.</translation>
  </message>
  <message>
   <source>It answers, but its newest story is of {0}: the site may have given it up.</source>
   <translation>Il répond, mais son dernier article date du {0} : le site l’a peut-être abandonné.</translation>
  </message>
  <message>
   <source>next check {time}</source>
   <translation>prochaine consultation {time}</translation>
  </message>
  <message>
   <source>This computer has no network. The feed is asked again as soon as there is one.</source>
   <translation>Cet ordinateur n’a pas de réseau. Le flux sera consulté dès qu’il y en aura un.</translation>
  </message>
  <message>
   <source>No server has this name. Check the address for typing errors, or try again later.</source>
   <translation>Aucun serveur ne porte ce nom. Vérifiez l’orthographe de l’adresse, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server does not take connections at the moment. The feed is asked again later.</source>
   <translation>Le serveur n’accepte pas de connexions pour l’instant. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed is asked again later.</source>
   <translation>Le serveur a mis trop de temps à répondre. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The server cannot prove who it is, so nothing was read from it. Check the address and the clock.</source>
   <translation>Le serveur ne peut pas prouver son identité ; rien n’y a été lu. Vérifiez l’adresse et l’horloge.</translation>
  </message>
  <message>
   <source>No secure connection to the server came about. Only the site itself can mend this.</source>
   <translation>Aucune connexion sûre au serveur n’a pu être établie. Seul le site peut y remédier.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>Il n’y a pas de connexion sécurisée (https) à cette adresse. Elle ne répond que sans, par http.</translation>
  </message>
  <message>
   <source>The server leads on to another site. Look there for the right address.</source>
   <translation>Le serveur renvoie vers un autre site. Cherchez-y la bonne adresse.</translation>
  </message>
  <message>
   <source>The proxy does not let the request through. Check the proxy in the preferences, or in the system’s.</source>
   <translation>Le proxy ne laisse pas passer la requête. Vérifiez le proxy dans les préférences ou dans celles du système.</translation>
  </message>
  <message>
   <source>The document is far too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>Le document est bien trop grand pour un flux et n’a pas été lu. Demandez au site un flux plus court.</translation>
  </message>
  <message>
   <source>The server’s answer broke off or made no sense. The feed is asked again later.</source>
   <translation>La réponse du serveur s’est interrompue ou n’avait pas de sens. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The address leads from one to the next without end. Look on the site for the feed’s new address.</source>
   <translation>L’adresse renvoie sans fin à une autre. Cherchez la nouvelle adresse du flux sur le site.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Ce n’est pas une adresse web. Elle devrait ressembler à https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>Nothing was fetched, as this leads into your own network ({detail}). Allow it only for a feed you trust.</source>
   <translation>Rien n’a été chargé, car cela mène dans votre propre réseau ({detail}). Ne l’autorisez que pour un flux auquel vous faites confiance.</translation>
  </message>
  <message>
   <source>The site wants a name and a password for this feed. Sign in, or look for an open address.</source>
   <translation>Le site demande un nom et un mot de passe pour ce flux. Connectez-vous, ou cherchez une adresse libre d’accès.</translation>
  </message>
  <message>
   <source>The site does not let this program read the feed. Open the site in the browser to see why.</source>
   <translation>Le site ne laisse pas ce programme lire le flux. Ouvrez-le dans le navigateur pour voir pourquoi.</translation>
  </message>
  <message>
   <source>There is nothing at this address. Look on the site for the feed’s new address.</source>
   <translation>Il n’y a rien à cette adresse. Cherchez la nouvelle adresse du flux sur le site.</translation>
  </message>
  <message>
   <source>The site has given this feed up for good. It is not asked any more; you can remove it.</source>
   <translation>Le site a définitivement abandonné ce flux. Il n’est plus consulté ; vous pouvez le supprimer.</translation>
  </message>
  <message>
   <source>The site has been asked too often and wants a pause. The feed is asked again after it.</source>
   <translation>Le site a été consulté trop souvent et demande une pause. Le flux sera consulté ensuite.</translation>
  </message>
  <message>
   <source>The site is overloaded or under repair. The feed is asked again later.</source>
   <translation>Le site est surchargé ou en maintenance. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The site answered with an error ({detail}). The feed is asked again later.</source>
   <translation>Le site a répondu par une erreur ({detail}). Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>What is at this address is not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Il n’y a pas de flux à cette adresse. Cherchez sur le site un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can mend it; it is asked again later.</source>
   <translation>Le flux est endommagé et illisible. Seul le site peut y remédier ; il sera consulté plus tard.</translation>
  </message>
  <message>
   <source>Reading the feed took too long and was given up. It is tried again later.</source>
   <translation>La lecture du flux a pris trop de temps et a été abandonnée. Elle sera retentée plus tard.</translation>
  </message>
  <message>
   <source>This program made a mistake with the feed. Report it; the log says more.</source>
   <translation>Ce programme a commis une erreur avec ce flux. Merci de la signaler ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed is asked again later.</source>
   <translation>Le serveur est injoignable d’ici. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The site’s certificate has run out, so nothing was read from it. Only the site can mend this.</source>
   <translation>Le certificat du site a expiré ; rien n’y a été lu. Seul le site peut y remédier.</translation>
  </message>
  <message>
   <source>The site’s certificate is not valid yet. Check whether this computer’s clock is right.</source>
   <translation>Le certificat du site n’est pas encore valable. Vérifiez que l’horloge de cet ordinateur est à l’heure.</translation>
  </message>
  <message>
   <source>The site vouches for itself (a self-signed certificate), so nothing was read from it.</source>
   <translation>Le site se porte garant de lui-même (certificat autosigné) ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>Le certificat appartient à un autre site ; rien n’a été lu. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>The site does not take this name and password. Sign in with others.</source>
   <translation>Le site n’accepte pas ce nom et ce mot de passe. Connectez-vous avec d’autres.</translation>
  </message>
  <message>
   <source>The keyring does not give this feed’s password. Sign in again.</source>
   <translation>Le trousseau ne donne pas le mot de passe de ce flux. Connectez-vous de nouveau.</translation>
  </message>
  <message>
   <source>Nobody this computer trusts vouches for the site, so nothing was read from it.</source>
   <translation>Personne en qui cet ordinateur a confiance ne se porte garant du site ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The site’s certificate has been called back, so nothing was read from it.</source>
   <translation>Le certificat du site a été révoqué ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check whether it runs, and its address in the preferences.</source>
   <translation>Le proxy est injoignable. Vérifiez qu’il fonctionne, et son adresse dans les préférences.</translation>
  </message>
  <message>
   <source>The address of the proxy makes no sense. Correct it in the preferences, or in the system’s.</source>
   <translation>L’adresse du proxy n’a pas de sens. Corrigez-la dans les préférences ou dans celles du système.</translation>
  </message>
  <message>
   <source>The proxy wants a name and a password. They belong into the system’s network settings.</source>
   <translation>Le proxy demande un nom et un mot de passe. Ils se donnent dans les réglages réseau du système.</translation>
  </message>
  <message>
   <source>The site leads on to something that is not a web address. Look there for the feed’s new address.</source>
   <translation>Le site renvoie vers autre chose qu’une adresse web. Cherchez-y la nouvelle adresse du flux.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>C’est une page web, pas un flux. Cherchez-y un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>Le site n’accepte que les navigateurs et a envoyé un contrôle anti-robot au lieu du flux. Cherchez une autre adresse.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>Le site redemande sans cesse un cookie et n’envoie jamais le flux. Cherchez une autre adresse sur le site.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It is tried again later.</source>
   <translation>Le serveur indique que rien n’a changé, mais n’a jamais envoyé le flux. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>C’est un document PDF, pas un flux. Cherchez sur le site un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>This is a picture, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>C’est une image, pas un flux. Cherchez sur le site un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>Le document à cette adresse est vide. Réessayez plus tard, ou cherchez le flux sur le site.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} n’a pas de flux. Cherchez le site de l’auteur, ou l’auteur sur Mastodon ou Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} n’envoie ses flux qu’aux adresses contenant votre clé personnelle. Connectez-vous et copiez-les depuis reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>Les flux de {service} sont souvent en panne pendant quelques heures. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>This computer has no network, so this is only what the feed gives.</source>
   <translation>Cet ordinateur n’a pas de réseau : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed gives.</source>
   <translation>Le site a mis trop de temps à répondre : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The site has no such page any more, so this is only what the feed gives.</source>
   <translation>Le site n’a plus cette page : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The page is open to members only. This is what the feed gives; “Web page” opens the browser.</source>
   <translation>La page est réservée aux membres. Voici ce que donne le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The site does not let this program read the page. This is what the feed gives; “Web page” opens the browser.</source>
   <translation>Le site ne laisse pas ce programme lire la page. Voici ce que donne le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The link leads to no public web page, so nothing was fetched. This is only what the feed gives.</source>
   <translation>Le lien ne mène à aucune page web publique ; rien n’a été demandé. Voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>Another program is using the database. What you change is kept, and saved when it has finished.</source>
   <translation>Un autre programme utilise la base de données. Vos changements sont gardés et seront enregistrés quand il aura fini.</translation>
  </message>
  <message>
   <source>The disk is full. What you change is kept, and saved when there is room again.</source>
   <translation>Le disque est plein. Vos changements sont gardés et seront enregistrés quand il y aura de nouveau de la place.</translation>
  </message>
  <message>
   <source>The database is read-only. What you change is kept, and saved when it can be written again.</source>
   <translation>La base de données est en lecture seule. Vos changements sont gardés et seront enregistrés quand elle pourra de nouveau être modifiée.</translation>
  </message>
  <message>
   <source>The disk takes nothing just now. What you change is kept, and saved when it does. Check the disk.</source>
   <translation>Le disque n’accepte rien pour l’instant. Vos changements sont gardés et seront enregistrés dès que possible. Vérifiez le disque.</translation>
  </message>
  <message>
   <source>The database is damaged. Start the program again: your feeds come back from their backup.</source>
   <translation>La base de données est endommagée. Relancez le programme : vos flux reviendront de leur sauvegarde.</translation>
  </message>
  <message>
   <source>The database was written by a later version of this program. Install that version.</source>
   <translation>La base de données vient d’une version plus récente de ce programme. Installez cette version.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>La base de données appartient à un autre programme. Choisissez un autre dossier avec --profile.</translation>
  </message>
  <message>
   <source>Another program holds the database. Close it; what is new is kept then.</source>
   <translation>Un autre programme retient la base de données. Fermez-le ; les nouveautés seront alors gardées.</translation>
  </message>
  <message>
   <source>The database may not be written. Check who may write in its folder.</source>
   <translation>La base de données ne peut pas être modifiée. Vérifiez les droits d’écriture de son dossier.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be kept. Make some room; it goes on by itself.</source>
   <translation>Le disque est plein ; rien de nouveau ne peut être gardé. Faites de la place et tout reprendra de soi-même.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log says more.</source>
   <translation>La base de données ne peut pas être ouverte. Vérifiez le disque et son dossier ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>Another feed in your list has this address already.</source>
   <translation>Un autre flux de votre liste a déjà cette adresse.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>Le fichier n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>C’est un dossier ou un périphérique, pas un fichier lisible. Choisissez un fichier.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>Le fichier est trop volumineux et n’a pas été lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>Le disque n’a pas répondu à temps. Vérifiez-le, ou le réseau où il se trouve, puis réessayez.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>Le fichier n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>There is a folder or a device of this name, so nothing was written. Choose another name.</source>
   <translation>Un dossier ou un périphérique porte ce nom, rien n’a donc été écrit. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>Le fichier serait trop volumineux. Choisissez un autre disque.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>Ligne {line} : « {detail} » n’a pas d’adresse.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>Ligne {line} : « {detail} » n’est pas une adresse web.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>Ligne {line} : {detail} est deux fois dans la liste.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was taken.</source>
   <translation>Ligne {line} : le fichier est endommagé ici ; ce qui était lisible a été repris.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were left out.</source>
   <translation>Ligne {line} : le fichier définit des entités, dont aucune liste de flux n’a besoin ; elles ont été laissées de côté.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Ligne {line} : une autre liste, {detail}, a sa place ici. Téléchargez-la et importez-la aussi.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was left out.</source>
   <translation>Ligne {line} : il y a trop de flux dans le fichier ; le reste a été laissé de côté.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Ce n’est pas une liste de flux (OPML). Exportez-en une depuis votre autre lecteur et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>The page could not be read. This is what the feed gives; “Web page” opens the browser.</source>
   <translation>La page n’a pas pu être lue. Voici ce que donne le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The site shows all of this story to subscribers only: “Web page” opens it there.</source>
   <translation>Le site ne montre l’article entier qu’à ses abonnés : « Page web » l’y ouvre.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page: “Web page” opens it in the browser.</source>
   <translation>Le site demande un consentement avant de montrer la page : « Page web » l’ouvre dans le navigateur.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed gives. “Web page” opens it in the browser.</source>
   <translation>La page n’a pas plus de texte que le flux. « Page web » l’ouvre dans le navigateur.</translation>
  </message>
  <message>
   <source>That is no picture which can be shown. PNG, JPEG, GIF, WebP, AVIF, BMP and ICO can be.</source>
   <translation>Ce n’est pas une image qui puisse être affichée. PNG, JPEG, GIF, WebP, AVIF, BMP et ICO conviennent.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but its file does not say where it comes from. Write its address above.</source>
   <translation>« {title} » est un flux, mais son fichier ne dit pas d’où il vient. Écrivez son adresse ci-dessus.</translation>
  </message>
  <message>
   <source>These feeds were asked less than a minute ago.</source>
   <translation>Ces flux ont été consultés il y a moins d’une minute.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n nouveau titre.</numerusform>
    <numerusform>%n nouveaux titres.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>Pas de nouveaux titres.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>%n flux n’a pas pu être lu.</numerusform>
    <numerusform>%n flux n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had details that could not be read. Usual ones stand in for them.</source>
   <translation>
    <numerusform>Des données de %n élément enregistré étaient illisibles. Des valeurs habituelles les remplacent.</numerusform>
    <numerusform>Des données de %n éléments enregistrés étaient illisibles. Des valeurs habituelles les remplacent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. You see what it holds; what you change is lost when you quit.</source>
   <translation>Votre dossier {folder} est en lecture seule. Vous voyez ce qu’il contient ; vos changements seront perdus à la fermeture.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change who may read it.</source>
   <translation>D’autres utilisateurs de cet ordinateur peuvent ouvrir votre dossier {folder}. Changez qui peut le lire.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and is kept as {file}. %n feed(s) came back from the backup.</source>
   <translation>
    <numerusform>La base de données était endommagée et est gardée sous {file}. %n flux est revenu de la sauvegarde.</numerusform>
    <numerusform>La base de données était endommagée et est gardée sous {file}. %n flux sont revenus de la sauvegarde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) could be taken over from it.</source>
   <translation>
    <numerusform>%n titre a pu en être repris.</numerusform>
    <numerusform>%n titres ont pu en être repris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There was no database. %n feed(s) came back from the backup.</source>
   <translation>
    <numerusform>Il n’y avait pas de base de données. %n flux est revenu de la sauvegarde.</numerusform>
    <numerusform>Il n’y avait pas de base de données. %n flux sont revenus de la sauvegarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and are kept as {file}. The defaults hold.</source>
   <translation>Vos préférences étaient illisibles et sont gardées sous {file}. Les valeurs par défaut s’appliquent.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults hold.</source>
   <translation>Vos préférences ne peuvent pas être lues ({reason}). Les valeurs par défaut s’appliquent.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) made no sense and were set to the default.</source>
   <translation>
    <numerusform>%n préférence n’avait pas de sens et a repris sa valeur par défaut.</numerusform>
    <numerusform>%n préférences n’avaient pas de sens et ont repris leur valeur par défaut.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>%n autre titre</numerusform>
    <numerusform>%n autres titres</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Lire plus tard</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>Également chez :</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>%n autre flux</numerusform>
    <numerusform>%n autres flux</numerusform>
   </translation>
  </message>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed} : {title}</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Just passed</source>
   <translation>Vient de passer</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>Another screen lies beyond this edge, so windows cannot be kept off the bar here. “Lies over the windows” keeps it in sight.</source>
   <translation>Un autre écran se trouve au-delà de ce bord : impossible ici d’empêcher les fenêtres de couvrir la barre. Avec « Recouvre les fenêtres », elle reste visible.</translation>
  </message>
  <message>
   <source>Your desktop has put the bar somewhere else, or made it another size. “Floats” may suit it better.</source>
   <translation>Votre bureau a placé la barre ailleurs ou changé sa taille. « Flotte » conviendra peut-être mieux.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows lie: the bar keeps no space, and may not lie at its edge. With XWayland installed it can do both.</source>
   <translation>Votre bureau décide de la place des fenêtres : la barre ne réserve pas d’espace et n’est peut-être pas à son bord. Avec XWayland installé, elle peut faire les deux.</translation>
  </message>
  <message>
   <source>macOS lets no program keep space: the bar lies over the windows.</source>
   <translation>macOS ne laisse aucun programme garder de la place : la barre recouvre les fenêtres.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Not all alike</source>
   <translation>Pas tous identiques</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Au plus {0}</translation>
  </message>
  <message>
   <source>As many as there are</source>
   <translation>Autant qu’il y en a</translation>
  </message>
  <message>
   <source>As in the preferences</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>What the feed brings</source>
   <translation>Ce que donne le flux</translation>
  </message>
  <message>
   <source>The whole story from its page</source>
   <translation>L’article complet de sa page</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>À leur ouverture</translation>
  </message>
  <message>
   <source>When they have gone past</source>
   <translation>Quand ils sont passés</translation>
  </message>
  <message>
   <source>Only when I mark them</source>
   <translation>Seulement quand je les marque</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>Le plus important</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Important</translation>
  </message>
  <message>
   <source>As most feeds</source>
   <translation>Comme la plupart</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>Moins important</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>Le moins important</translation>
  </message>
  <message>
   <source>Counts where the order of the headlines is “Important feeds first”.</source>
   <translation>Compte quand l’ordre des titres est « Flux importants d’abord ».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>When I ask for them</source>
   <translation>À la demande</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Your preferences cannot be saved ({reason}). They are saved as soon as they can be.</source>
   <translation>Vos préférences ne peuvent pas être enregistrées ({reason}). Elles le seront dès que possible.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>No setting is called that.</source>
   <translation>Aucun réglage ne porte ce nom.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>Valeurs par &amp;défaut</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>All settings are what they were at first.</source>
   <translation>Tous les réglages sont comme au début.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>L’écran principal</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (non connecté)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (non installée)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>Ces couleurs sont difficiles à lire : le contraste est de {0} : 1 et devrait être d’au moins 4,5 : 1.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Barre</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Wire</source>
   <translation>Fil</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>En haut</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>En bas</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Keeps its space free of windows</source>
   <translation>Garde sa place libre de fenêtres</translation>
  </message>
  <message>
   <source>Lies over the windows</source>
   <translation>Recouvre les fenêtres</translation>
  </message>
  <message>
   <source>Hides until the pointer touches its edge</source>
   <translation>Se cache tant que le pointeur ne touche pas le bord</translation>
  </message>
  <message>
   <source>Floats: drag it by its label, or Alt and the arrow keys</source>
   <translation>Flotte : se déplace par son étiquette, ou Alt et les flèches</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>Écr&amp;an</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>moniteur affichage ecran</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>&amp;Bord</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>position place endroit</translation>
  </message>
  <message>
   <source>The bar</source>
   <translation>La barre</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating</source>
   <translation>ancrer réserver superposer masquage automatique flottante</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Garder au-dessus des autres fenêtres</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>dessus dessous fenêtres</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>Afficher une barre sur chaque écran</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>tous moniteurs écrans plusieurs</translation>
  </message>
  <message>
   <source>Width, where it floats</source>
   <translation>Largeur, si elle flotte</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width at the left or right</source>
   <translation>Largeur à gauche ou à droite</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Hauteur</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>Minuit</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>Téléscripteur</translation>
  </message>
  <message>
   <source>My own</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>Puce •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>Tiret –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Barre |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>Obliques //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>Étoile ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>Espace</translation>
  </message>
  <message>
   <source>The system’s</source>
   <translation>Celle du système</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Fits the height</source>
   <translation>Selon la hauteur</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Éti&amp;quette</translation>
  </message>
  <message>
   <source>Off the wire</source>
   <translation>Sur le fil</translation>
  </message>
  <message>
   <source>&amp;Typeface</source>
   <translation>&amp;Police</translation>
  </message>
  <message>
   <source>font letters</source>
   <translation>police caractères lettres</translation>
  </message>
  <message>
   <source>Letter si&amp;ze</source>
   <translation>Taill&amp;e des lettres</translation>
  </message>
  <message>
   <source>font text size</source>
   <translation>police taille texte</translation>
  </message>
  <message>
   <source>C&amp;olors</source>
   <translation>C&amp;ouleurs</translation>
  </message>
  <message>
   <source>colors theme night</source>
   <translation>thème nuit mode sombre</translation>
  </message>
  <message>
   <source>My own: background</source>
   <translation>Les miennes : fond</translation>
  </message>
  <message>
   <source>color</source>
   <translation>couleur teinte</translation>
  </message>
  <message>
   <source>My own: text</source>
   <translation>Les miennes : texte</translation>
  </message>
  <message>
   <source>My own: label and marks</source>
   <translation>Les miennes : étiquette et marques</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacité</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>transparence translucide</translation>
  </message>
  <message>
   <source>Between headlines</source>
   <translation>Entre les titres</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Its first letter</source>
   <translation>Sa première lettre</translation>
  </message>
  <message>
   <source>The icon of its site</source>
   <translation>L’icône de son site</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>Quand tout est lu</translation>
  </message>
  <message>
   <source>When what is new has gone past</source>
   <translation>Quand les nouveautés sont passées</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Autres barres</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>deuxième plusieurs écran moniteur sélection</translation>
  </message>
  <message>
   <source>Give each feed a color of its own</source>
   <translation>Donner à chaque flux sa propre couleur</translation>
  </message>
  <message>
   <source>Beside a feed’s name</source>
   <translation>À côté du nom d’un flux</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy</source>
   <translation>favicon logo monogramme icône vie privée</translation>
  </message>
  <message>
   <source>Show what a story is about on a second line, on bars of 28 pixels and more</source>
   <translation>Montrer le sujet de l’article sur une seconde ligne, à partir de 28 pixels de hauteur</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>résumé description deux lignes</translation>
  </message>
  <message>
   <source>Show how old a headline is</source>
   <translation>Montrer l’âge des titres</translation>
  </message>
  <message>
   <source>time minutes ago</source>
   <translation>temps minutes heure</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>Masquer la barre</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>discret disparaître notification non lu</translation>
  </message>
  <message>
   <source>News brings it back; so do the tray and starting the program again.</source>
   <translation>Les nouveautés la ramènent, comme la zone de notification et un nouveau démarrage.</translation>
  </message>
  <message>
   <source>Count unread headlines on the label</source>
   <translation>Compter les titres non lus sur l’étiquette</translation>
  </message>
  <message>
   <source>number badge</source>
   <translation>nombre compteur badge</translation>
  </message>
  <message>
   <source>Crawl, unless the system asks for less motion</source>
   <translation>Défiler, sauf si le système demande moins de mouvement</translation>
  </message>
  <message>
   <source>Crawl</source>
   <translation>Défiler</translation>
  </message>
  <message>
   <source>Step by step: one comes, stays, and makes room</source>
   <translation>Pas à pas : un titre vient, reste, puis laisse la place</translation>
  </message>
  <message>
   <source>Stand still: turn the pages yourself</source>
   <translation>Immobile : vous tournez les pages vous-même</translation>
  </message>
  <message>
   <source>As the language is read</source>
   <translation>Dans le sens de lecture</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>Vers la gauche</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>Vers la droite</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>movement scroll reduce motion pages still one by one</source>
   <translation>mouvement défilement réduire animation pages immobile un par un</translation>
  </message>
  <message>
   <source>A step stays for</source>
   <translation>Chaque titre reste</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>seconds one by one hold</source>
   <translation>secondes un par un durée</translation>
  </message>
  <message>
   <source>On battery, come step by step</source>
   <translation>Sur batterie, venir pas à pas</translation>
  </message>
  <message>
   <source>economy power laptop saver</source>
   <translation>économie énergie portable</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Vitesse</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lent</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/s</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>lent rapide pixels</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>Di&amp;rection</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is on the bar</source>
   <translation>&amp;Suspendre tant que le pointeur est sur la barre</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>souris survol arrêt</translation>
  </message>
  <message>
   <source>Slow down there instead of pausing</source>
   <translation>Y ralentir au lieu de s’arrêter</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>souris pointeur lent</translation>
  </message>
  <message>
   <source>Crawl more slowly while a headline passes that a rule puts first</source>
   <translation>Défiler plus lentement quand passe un titre placé en tête par une règle</translation>
  </message>
  <message>
   <source>breaking alert pin slow important</source>
   <translation>alerte important lent dernière minute</translation>
  </message>
  <message>
   <source>Show a card with the summary beside the pointer</source>
   <translation>Montrer une fiche avec le résumé près du pointeur</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>souris survol infobulle</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Les plus récents d’abord</translation>
  </message>
  <message>
   <source>Feeds take turns</source>
   <translation>Les flux tour à tour</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Flux importants d’abord</translation>
  </message>
  <message>
   <source>&amp;Number of headlines</source>
   <translation>No&amp;mbre de titres</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>maximum limite</translation>
  </message>
  <message>
   <source>Oldest headline, in d&amp;ays</source>
   <translation>Titre le plus ancien, en &amp;jours</translation>
  </message>
  <message>
   <source>Any age</source>
   <translation>Tout âge</translation>
  </message>
  <message>
   <source>age limit</source>
   <translation>âge limite</translation>
  </message>
  <message>
   <source>Passes after which a headline leaves</source>
   <translation>Passages après lesquels un titre s’en va</translation>
  </message>
  <message>
   <source>It stays</source>
   <translation>Il reste</translation>
  </message>
  <message>
   <source>retire repeat times pass often</source>
   <translation>passages répétition fois retirer</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I have read</source>
   <translation>&amp;Garder les titres lus</translation>
  </message>
  <message>
   <source>Show an event that several feeds tell of only once</source>
   <translation>Montrer une seule fois un événement que plusieurs flux rapportent</translation>
  </message>
  <message>
   <source>duplicate group same</source>
   <translation>doublon grouper identique</translation>
  </message>
  <message>
   <source>Order of the headlines</source>
   <translation>Ordre des titres</translation>
  </message>
  <message>
   <source>round robin sequence sort</source>
   <translation>tri alternance ordre</translation>
  </message>
  <message>
   <source>notification alert quiet hours</source>
   <translation>notification alerte heures calmes ne pas déranger</translation>
  </message>
  <message>
   <source>Notify of headlines that a rule announces</source>
   <translation>Notifier les titres qu’une règle annonce</translation>
  </message>
  <message>
   <source>Sound with a notification, as the desktop sounds messages</source>
   <translation>Accompagner la notification du son des messages du bureau</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>alerte bruit sonnerie dernière minute</translation>
  </message>
  <message>
   <source>At most in an hour</source>
   <translation>Au plus par heure</translation>
  </message>
  <message>
   <source>Quiet from this hour</source>
   <translation>Silence à partir de cette heure</translation>
  </message>
  <message>
   <source>until this hour</source>
   <translation>jusqu’à cette heure</translation>
  </message>
  <message>
   <source>Look &amp;for news every</source>
   <translation>Chercher des nouveautés to&amp;utes les</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>polling interval refresh minutes</source>
   <translation>consultation intervalle actualiser minutes</translation>
  </message>
  <message>
   <source>Look less often on a metered connection</source>
   <translation>Consulter moins souvent sur une connexion limitée</translation>
  </message>
  <message>
   <source>mobile data cost network</source>
   <translation>données mobiles coût réseau</translation>
  </message>
  <message>
   <source>Look less often on battery</source>
   <translation>Consulter moins souvent sur batterie</translation>
  </message>
  <message>
   <source>power laptop saver economy</source>
   <translation>énergie portable économie</translation>
  </message>
  <message>
   <source>As the system says</source>
   <translation>Comme dans le système</translation>
  </message>
  <message>
   <source>None: straight to the sites</source>
   <translation>Aucun : directement vers les sites</translation>
  </message>
  <message>
   <source>The one written here</source>
   <translation>Celui qui est indiqué ici</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>proxy http socks tor réseau connexion</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Address of the proxy</source>
   <translation>Adresse du proxy</translation>
  </message>
  <message>
   <source>Close</source>
   <comment>lines near to each other</comment>
   <translation>Serré</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Très large</translation>
  </message>
  <message>
   <source>As the bar</source>
   <translation>Comme la barre</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sépia</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Noir</translation>
  </message>
  <message>
   <source>T&amp;ypeface</source>
   <translation>Pol&amp;ice</translation>
  </message>
  <message>
   <source>The system’s serif</source>
   <translation>Police à empattements du système</translation>
  </message>
  <message>
   <source>font letters article viewer</source>
   <translation>police lettres article lecture</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Taille du te&amp;xte</translation>
  </message>
  <message>
   <source>Line len&amp;gth, in letters</source>
   <translation>Longueur des lignes, en &amp;lettres</translation>
  </message>
  <message>
   <source>column width article viewer</source>
   <translation>largeur colonne article lecture</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>In&amp;terligne</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>hauteur ligne article lecture</translation>
  </message>
  <message>
   <source>Both edges of the text e&amp;ven</source>
   <translation>Texte justi&amp;fié</translation>
  </message>
  <message>
   <source>justify article viewer</source>
   <translation>justifier alignement article lecture</translation>
  </message>
  <message>
   <source>Co&amp;lors of the page</source>
   <translation>&amp;Couleurs de la page</translation>
  </message>
  <message>
   <source>theme night paper viewer</source>
   <translation>thème nuit papier lecture</translation>
  </message>
  <message>
   <source>When I ask for them</source>
   <translation>À la demande</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Fetch the whole story when a feed only brings a summary</source>
   <translation>Demander l’article complet quand un flux n’apporte qu’un résumé</translation>
  </message>
  <message>
   <source>full text page article privacy viewer</source>
   <translation>texte intégral page article vie privée lecture</translation>
  </message>
  <message>
   <source>The open story follows the headline that comes step by step, or has the keyboard</source>
   <translation>L’article ouvert suit le titre qui vient pas à pas, ou qui a le clavier</translation>
  </message>
  <message>
   <source>viewer bar</source>
   <translation>lecture barre</translation>
  </message>
  <message>
   <source>Show pictures</source>
   <translation>Afficher les images</translation>
  </message>
  <message>
   <source>images photos privacy viewer</source>
   <translation>images photos vie privée lecture</translation>
  </message>
  <message>
   <source>Newest stories to fetch ahead</source>
   <translation>Derniers articles à recevoir d’avance</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>prefetch offline download article privacy viewer</source>
   <translation>avance hors ligne télécharger article vie privée lecture</translation>
  </message>
  <message>
   <source>For reading without a network. It tells their sites what is on your wire.</source>
   <translation>Pour lire sans réseau. Leurs sites apprennent ainsi ce qui est sur votre fil.</translation>
  </message>
  <message>
   <source>Room for stories on the disk</source>
   <translation>Place pour les articles sur le disque</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>stockage espace limite base de données supprimer garder</translation>
  </message>
  <message>
   <source>Beyond it the texts of the oldest stories go. Headlines and saved stories stay.</source>
   <translation>Au-delà, les textes des articles les plus anciens sont supprimés. Les titres et les articles enregistrés restent.</translation>
  </message>
  <message>
   <source>Of that, room for one feed</source>
   <translation>Dont place pour un flux</translation>
  </message>
  <message>
   <source>Cut from links what tells a site where you come from</source>
   <translation>Retirer des liens ce qui dit à un site d’où vous venez</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser</source>
   <translation>pistage paramètres utm vie privée copier navigateur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>traduction langage language</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>À partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>Icon in the tray, where the desktop has one</source>
   <translation>Icône dans la zone de notification, si le bureau en a une</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>zone de notification systray</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>Démarrer masquée dans la zone de notification</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>zone de notification session réduite</translation>
  </message>
  <message>
   <source>Key that leads to the bar</source>
   <translation>Touche qui mène à la barre</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys</source>
   <translation>raccourci global clavier focus touches</translation>
  </message>
  <message>
   <source>Here the desktop has the keys: let one run “off-the-wire --tell focus”.</source>
   <translation>Ici, le bureau gère les touches : faites lancer à l’une d’elles « off-the-wire --tell focus ».</translation>
  </message>
  <message>
   <source>Have a screen reader say headlines that a rule highlights</source>
   <translation>Faire dire par un lecteur d’écran les titres qu’une règle met en valeur</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>accessibilité parler voix annoncer alerte</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>Démarrer à l’ouverture de session</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>démarrage automatique session</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>Choisissez un titre pour lire son article ici.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n h</numerusform>
    <numerusform>%n h</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n j</numerusform>
    <numerusform>%n j</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Color</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Color…</source>
   <translation>Couleur…</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Mettre en valeur</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Put first</source>
   <translation>Placer en tête</translation>
  </message>
  <message>
   <source>Announce</source>
   <translation>Annoncer</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;What to do</source>
   <translation>A&amp;ction</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>A&amp;jouter une condition</translation>
  </message>
  <message>
   <source>Where all of this holds:</source>
   <translation>Quand tout ceci est vrai :</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for a day: {name}. The rules have it.</source>
   <translation>Masqué pour un jour : {name}. C’est dans les règles.</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>La règle « {name} » prend trop de temps et est désactivée.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>Il n’y a pas de règles dans {file}.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n règle ajoutée.</numerusform>
    <numerusform>%n règles ajoutées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Importer des règles</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Règles (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>Exporter les règles</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>Unnamed rule</source>
   <translation>Règle sans nom</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (jusqu’à {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules, in the order in which they are asked</source>
   <translation>Règles, dans l’ordre où elles sont examinées</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Nouvelle règle</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>Exporter les articles conservés</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Articles conservés</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n article écrit dans {file}.</numerusform>
    <numerusform>%n articles écrits dans {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tableau (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Articles conservés</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Find out</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS, Miniflux (API Google Reader)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>API Fever</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>Connexion au serveur</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Type de serveur</translation>
  </message>
  <message>
   <source>Web server’s &amp;user</source>
   <translation>&amp;Utilisateur du serveur web</translation>
  </message>
  <message>
   <source>Web server’s &amp;password</source>
   <translation>Mot de &amp;passe du serveur web</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Autorité de certification</translation>
  </message>
  <message>
   <source>Choose the file of the certificate authority</source>
   <translation>Choisir le fichier de l’autorité de certification</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;Certificat client</translation>
  </message>
  <message>
   <source>Choose the file of the client certificate</source>
   <translation>Choisir le fichier du certificat client</translation>
  </message>
  <message>
   <source>Password of its ke&amp;y</source>
   <translation>Mot de passe de sa c&amp;lé</translation>
  </message>
  <message>
   <source>Few servers need these. Some web servers ask for a name and a password of their own before the feed server is reached. For a certificate of your own, choose the file of the authority that signed it (PEM), or the certificate itself where it is self-signed. A client certificate is one PEM file with its key.</source>
   <translation>Peu de serveurs en ont besoin. Certains serveurs web demandent un nom et un mot de passe à eux avant d’atteindre le serveur de flux. Pour un certificat à vous, choisissez le fichier de l’autorité qui l’a signé (PEM), ou le certificat lui-même s’il est autosigné. Un certificat client est un seul fichier PEM avec sa clé.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>Certificats (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Name and password</source>
   <translation>Nom et mot de passe</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Jeton</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Se connecter</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>Se connecter à {0}</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>&amp;Mode</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>Mot de &amp;passe</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What you enter is kept in the keyring of your desktop.</source>
   <translation>Votre saisie est gardée dans le trousseau de votre bureau.</translation>
  </message>
  <message numerus="yes">
   <source>It counts for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Cela vaut pour %n autre flux de ce site.</numerusform>
    <numerusform>Cela vaut pour %n autres flux de ce site.</numerusform>
   </translation>
  </message>
  <message>
   <source>This address is unprotected: others on the way can read the password.</source>
   <translation>Cette adresse n’est pas protégée : d’autres peuvent lire le mot de passe en chemin.</translation>
  </message>
  <message>
   <source>&amp;Forget them</source>
   <translation>&amp;Oublier</translation>
  </message>
  <message>
   <source>{0} is asked with what you enter here.</source>
   <translation>{0} est consulté avec votre saisie.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Jeton</translation>
  </message>
  <message>
   <source>The password is in the keyring of your desktop.</source>
   <translation>Le mot de passe est dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>There is no keyring here, or it refused: the password is known until you quit, then asked for again.</source>
   <translation>Il n’y a pas de trousseau ici, ou il a refusé : le mot de passe est connu jusqu’à ce que vous quittiez, puis redemandé.</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>There is no display that can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>Aucun écran n’est joignable. « off-the-wire --list » affiche les titres sans écran.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>Monde</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>Régions du monde</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>Économie</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>Sciences</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Technologies</translation>
  </message>
  <message>
   <source>Sport</source>
   <translation>Sport</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>Culture</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>Flux au choix</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>S’a&amp;bonner</translation>
  </message>
  <message>
   <source>Address of a feed</source>
   <translation>Adresse d’un flux</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Dossier du nouveau flux</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Aucun dossier</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>Doss&amp;ier</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Recherche d’un flux à {0}…</translation>
  </message>
  <message numerus="yes">
   <source>You now get the headlines of %n more feed(s).</source>
   <translation>
    <numerusform>Vous recevez désormais les titres de %n flux de plus.</numerusform>
    <numerusform>Vous recevez désormais les titres de %n flux de plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>Arrê&amp;ter</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Parted by commas</source>
   <translation>Séparées par des virgules</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>É&amp;tiquettes</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>&amp;Note</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>Il n’y a pas encore de titres.</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire : %n titre non lu</numerusform>
    <numerusform>Off the Wire : %n titres non lus</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>Masquer la barre</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>Afficher la barre</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>Tous les titres…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>Flux…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>« {0} » a été supprimé.</translation>
  </message>
  <message>
   <source>Feeds removed: {0}.</source>
   <translation>Flux supprimés : {0}.</translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation>« {old} » s’appelle maintenant « {new} ».</translation>
  </message>
  <message>
   <source>no folder</source>
   <translation>aucun dossier</translation>
  </message>
  <message>
   <source>“{title}” was moved to: {place}.</source>
   <translation>« {title} » a été déplacé vers : {place}.</translation>
  </message>
  <message>
   <source>Feeds moved: {0}.</source>
   <translation>Flux déplacés : {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n titre marqué comme lu.</numerusform>
    <numerusform>%n titres marqués comme lus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything here is read.</source>
   <translation>Tout est lu ici.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>L’ordre des flux a été modifié.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>A picture could not be shown.</source>
   <translation>Une image n’a pas pu être affichée.</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Lien copié</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Réception de l’article complet…</translation>
  </message>
  <message>
   <source>Text copied</source>
   <translation>Texte copié</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in article</source>
   <translation>&amp;Chercher dans l’article</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Précédent</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>S&amp;uivant</translation>
  </message>
  <message>
   <source>&amp;Copy text with source</source>
   <translation>C&amp;opier le texte et la source</translation>
  </message>
  <message>
   <source>&amp;Read aloud</source>
   <translation>Lire à &amp;voix haute</translation>
  </message>
  <message>
   <source>Share by &amp;e-mail</source>
   <translation>&amp;Envoyer par courriel</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimer…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Enregistrer en P&amp;DF…</translation>
  </message>
  <message>
   <source>&amp;Save as web page…</source>
   <translation>Enregistrer en page &amp;web…</translation>
  </message>
  <message>
   <source>Co&amp;lors of the page</source>
   <translation>Couleurs de la pa&amp;ge</translation>
  </message>
  <message>
   <source>As the bar</source>
   <translation>Comme la barre</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sépia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Noir</translation>
  </message>
  <message>
   <source>Pict&amp;ures of this feed</source>
   <translation>I&amp;mages de ce flux</translation>
  </message>
  <message>
   <source>As in the preferences</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>When I ask for them</source>
   <translation>À la demande</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Close</source>
   <comment>lines near to each other</comment>
   <translation>Serré</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Very wide</source>
   <translation>Très large</translation>
  </message>
  <message>
   <source>L&amp;ine spacing</source>
   <translation>I&amp;nterligne</translation>
  </message>
  <message>
   <source>Both edges e&amp;ven</source>
   <translation>&amp;Justifié</translation>
  </message>
  <message>
   <source>Follow the b&amp;ar</source>
   <translation>Suivre la &amp;barre</translation>
  </message>
  <message>
   <source>Show the headline that comes step by step, or has the keyboard, without marking it as read</source>
   <translation>Montrer le titre qui vient pas à pas, ou qui a le clavier, sans le marquer comme lu</translation>
  </message>
  <message>
   <source>Stop &amp;reading aloud</source>
   <translation>A&amp;rrêter la lecture</translation>
  </message>
  <message>
   <source>There is no speech engine here (Speech Dispatcher).</source>
   <translation>Il n’y a pas de synthèse vocale ici (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copier le lien</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Lire plus tard</translation>
  </message>
  <message>
   <source>Saved: take off the list</source>
   <translation>Conservé : retirer de la liste</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>Taille du texte :</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Taille habituelle du texte</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>Titre précédent</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>Titre suivant</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>Chercher un flux</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader} : la liste est illisible</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader} : %n flux</numerusform>
    <numerusform>{reader} : %n flux</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Toutes les langues</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Bienvenue dans Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read. Nothing is fetched before you start, and all can be changed later.</source>
   <translation>Choisissez ce que vous voulez lire. Rien n’est reçu avant le démarrage, et tout peut être changé plus tard.</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Démarrer à l’&amp;ouverture de session</translation>
  </message>
  <message>
   <source>Place of the bar:</source>
   <translation>Place de la barre :</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Écran de la barre</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>É&amp;cran :</translation>
  </message>
  <message>
   <source>&amp;Top of the screen</source>
   <translation>En &amp;haut de l’écran</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>En &amp;bas de l’écran</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;Importer mes flux…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>&amp;Passer</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Démarrer</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Toutes ces listes</translation>
  </message>
  <message>
   <source>Import a list of feeds</source>
   <translation>Importer une liste de flux</translation>
  </message>
  <message>
   <source>Feeds chosen: {0}</source>
   <translation>Flux choisis : {0}</translation>
  </message>
 </context>
</TS>
