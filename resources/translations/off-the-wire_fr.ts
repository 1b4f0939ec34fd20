<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
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
   <source>File locations</source>
   <translation>Emplacement des fichiers</translation>
  </message>
  <message>
   <source>System information</source>
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
   <source>What’s &amp;New</source>
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
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
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
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
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
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>Il n’y a pas de trousseau ici : le mot de passe sera redemandé au prochain démarrage.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>Compte de synchronisation</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;Username</source>
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
   <source>Contacting the server…</source>
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
   <source>Your changes are kept and sent later.</source>
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
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
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
   <source>No feed server found at this address. Check the address.</source>
   <translation>Il n’y a pas de serveur de flux à cette adresse, ou son API est masquée. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>Le serveur n’est pas disponible pour l’instant, ou son API est désactivée dans ses réglages.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>Le serveur demande qu’on le laisse tranquille un moment.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>Les réponses du serveur sont incompréhensibles. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>Le serveur a lui-même une erreur (état {0}). Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server leads on to {0}. Sign in there if you know that address.</source>
   <translation>Le serveur renvoie vers {0}. Connectez-vous là-bas si vous connaissez cette adresse.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
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
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <source>Same as Bar</source>
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
   <source>&amp;Font</source>
   <translation>&amp;Police</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Avec empattements</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Sans empattements</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Étroite</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>Très large</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>&amp;Largeur</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Serré</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>Très aéré</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>&amp;Interligne</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>Texte &amp;justifié</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Find a headline</source>
   <translation>Chercher un titre</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
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
   <source>On the bar</source>
   <translation>Sur la barre</translation>
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
   <source>Filter</source>
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
   <source>This headline is no longer available.</source>
   <translation>Ce titre n’est plus disponible.</translation>
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
   <translation>Enregi&amp;strer pour plus tard</translation>
  </message>
  <message>
   <source>Remove from &amp;saved</source>
   <translation>&amp;Retirer des articles enregistrés</translation>
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
   <source>S&amp;hare</source>
   <translation>Par&amp;tager</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>Tout mar&amp;quer comme lu</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>&amp;Exporter les conservés…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>&amp;Masquer l’aperçu</translation>
  </message>
  <message>
   <source>Headlines marked as read: {0}.</source>
   <translation>Titres marqués comme lus : {0}.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>A&amp;fficher l’aperçu</translation>
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
   <source>No matches.</source>
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
   <source>This headline is no longer available.</source>
   <translation>Ce titre n’est plus disponible.</translation>
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
   <source>From the feed</source>
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
   <source>Load all %n images</source>
   <translation>
    <numerusform>Afficher l’image</numerusform>
    <numerusform>Afficher les %n images</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Le flux ne donne rien de plus que ce titre.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Fichiers joints à cet article :</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>Lire la suite sur {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>audio</translation>
  </message>
  <message>
   <source>video</source>
   <translation>vidéo</translation>
  </message>
  <message>
   <source>image</source>
   <translation>image</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Ouvrir dans le lecteur</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Load image</source>
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
   <translation>Ou&amp;vrir</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
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
   <translation>Marquer &amp;comme lu</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>&amp;Marquer comme non lu</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Enregi&amp;strer pour plus tard</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Retirer &amp;des articles enregistrés</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>&amp;Actualiser</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>Tous &amp;les titres…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>C&amp;ollections…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>&amp;Règles…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>A&amp;jouter un flux…</translation>
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
   <source>Error Report…</source>
   <translation>Rapport d’erreur…</translation>
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
   <source>Off the wire</source>
   <translation>Fil info</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Pas encore de titres</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>Aucun titre dans « {name} ».</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>Pl&amp;us</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>Par&amp;tager</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>Masquer &amp;ce titre</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>Masquer pour un &amp;jour</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eprendre</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>S&amp;uspendre</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Tout marquer &amp;comme lu</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>Sur cette &amp;barre</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>Tous les &amp;flux</translation>
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
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – cliquer pour voir tous les titres</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
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
   <source>Custom</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Petite</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} px</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>couleurs thème nuit mode sombre</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>Les miennes : fond</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>couleur personnalisée</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Les miennes : texte</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Les miennes : étiquette et marques</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>hauteur épaisseur</translation>
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
   <source>Reserve space</source>
   <translation>Garde sa place libre de fenêtres</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Recouvre les fenêtres</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Se cache tant que le pointeur ne touche pas le bord</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Flotte : se déplace par son étiquette, ou Alt et les flèches</translation>
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
   <source>When there’s nothing new</source>
   <translation>Quand les nouveautés sont passées</translation>
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
   <source>Position</source>
   <translation>La barre</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>ancrer réserver espace superposer masquage automatique flottante</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Largeur, si elle flotte</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Largeur à gauche ou à droite</translation>
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
   <source>Hide the bar</source>
   <translation>Masquer la barre</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>discret disparaître notification non lu</translation>
  </message>
  <message>
   <source>New headlines bring it back, and so do the tray icon and starting the program again.</source>
   <translation>Les nouveautés la ramènent, comme la zone de notification et un nouveau démarrage.</translation>
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
   <source>System default</source>
   <translation>Celle du système</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Selon la hauteur</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Hauteur</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Éti&amp;quette</translation>
  </message>
  <message>
   <source>Off the wire</source>
   <translation>Fil info</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;Police</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>police lettres caractères</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>Taill&amp;e des lettres</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>police texte taille des lettres</translation>
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
   <source>Show the number of unread headlines on the label</source>
   <translation>Compter les titres non lus sur l’étiquette</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>nombre compteur</translation>
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
   <source>Slow</source>
   <translation>Lent</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/s</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>Défiler, sauf si le système demande moins de mouvement</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Défiler</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>Pas à pas : un titre vient, reste, puis laisse la place</translation>
  </message>
  <message>
   <source>Turn pages by hand</source>
   <translation>Immobile : vous tournez les pages vous-même</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>mouvement défilement réduire animations pages immobile un par un</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Vitesse</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>lent rapide pixels</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>Chaque titre reste</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>secondes un par un durée</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Sa première lettre</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>L’icône de son site</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Les plus récents d’abord</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>Les flux tour à tour</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Flux importants d’abord</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordre des titres</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>ordre tri alternance</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>À côté du nom d’un flux</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>icône favicon logo initiale confidentialité à côté du nom</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Montrer l’âge des titres</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>âge il y a minutes</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Montrer le sujet de l’article sur une seconde ligne, à partir de 28 pixels de hauteur</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>résumé description deux lignes</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Montrer une fiche avec le résumé près du pointeur</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>souris survol infobulle</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>&amp;Garder les titres lus</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Selon la langue</translation>
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
   <source>Exact speed</source>
   <translation>Vitesse exacte</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/s</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>Di&amp;rection</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>Sur batterie, venir pas à pas</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>économie énergie batterie portable</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>&amp;Suspendre tant que le pointeur est sur la barre</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>souris survol arrêt</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Y ralentir au lieu de s’arrêter</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>souris pointeur lent</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Défiler plus lentement quand passe un titre placé en tête par une règle</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>alerte épinglé ralentir important</translation>
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
   <source>Maximum &amp;number of headlines</source>
   <translation>No&amp;mbre de titres</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>maximum limite</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Titre le plus ancien, en &amp;jours</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Tout âge</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>âge limite titre ancien</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Supprimer après (passages)</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>répéter passages nombre de fois</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Montrer une seule fois un événement que plusieurs flux rapportent</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>doublons grouper même événement</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Entre les titres</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>entre les titres</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Donner à chaque flux sa propre couleur</translation>
  </message>
  <message>
   <source>color</source>
   <translation>couleur teinte</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>Le premier ferry est parti à midi, au son d’une fanfare.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>Aperçu de la barre</translation>
  </message>
  <message>
   <source>Off the wire</source>
   <translation>Fil info</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>Le Courrier du port</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>Le Guetteur d’étoiles</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>Les ferries reviennent à l’ancien horaire</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>Deux comètes se croisent cette nuit</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>Le phare ouvre son escalier aux visiteurs</translation>
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
   <source>Headlines of this week that match</source>
   <translation>Titres de la semaine que la règle retient</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines.</source>
   <translation>Une règle met en évidence, masque ou place en tête des titres, ou les notifie.</translation>
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
   <source>Result</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>Prochaine actualisation</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Historique des actualisations</translation>
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
   <translation>Collections</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
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
   <translation>Sup&amp;primer</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>&amp;Renommer</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>&amp;Collections</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>&amp;Dossiers et flux qu’elle contient</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
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
   <source>Default</source>
   <translation>Aucune en propre</translation>
  </message>
  <message>
   <source>Mixed</source>
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
   <source>“{0}” is not a command. Use one of: {1}.</source>
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
   <source>print the headlines on the bar and exit</source>
   <translation>afficher les titres du fil et quitter</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>consulter une fois les flux à échéance, afficher les titres et quitter</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>afficher les noms des sélections et quitter</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
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
   <source>send a command to the running bar: {0}</source>
   <translation>dire à la barre déjà lancée ce qu’elle doit faire : {0}</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
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
   <source>What to look at</source>
   <translation>Où chercher</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Supprimer cette condition</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Quoi chercher</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>Le titre contient l’un des mots</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>Le titre ne contient aucun des mots</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>Le titre contient l’expression</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>Le titre ne contient pas l’expression</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>Le flux est</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>Le flux n’est pas</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>Le dossier est</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>Le dossier n’est pas</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>Le nom de l’auteur contient</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>Le nom de l’auteur ne contient pas</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>La catégorie est l’une de</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>La catégorie n’est aucune de</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>Le titre date de moins de (heures)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>Le titre date de plus de (heures)</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>Le titre correspond à l’expression régulière</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>Le titre ne correspond pas à l’expression régulière</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>apple iphone</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>Choisir un flux</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Séparés par des virgules</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire did not end properly last time. See Error Report in the menu.</source>
   <translation>Un incident s’est produit la dernière fois. Le menu en a le rapport.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Ce programme a commis une erreur. Le menu en a le rapport.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Aucune sélection ne s’appelle « {name} ».</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>il y a %n minute</numerusform>
    <numerusform>il y a %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Hier {time}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>{weekday} {time}</translation>
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
   <source>There are no headlines at the moment.</source>
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
   <source>Report</source>
   <translation>Ce qui a été noté</translation>
  </message>
  <message>
   <source>Something went wrong, and the details were written down. They have not been sent to anybody, and will not be. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Un incident s’est produit dans ce programme, qui a noté ce qu’il faisait. Cela n’a été envoyé à personne et ne le sera pas. Si vous voulez que ce soit corrigé, copiez le rapport, relisez-le et collez-le dans un signalement de votre part.</translation>
  </message>
  <message>
   <source>Error Report</source>
   <translation>Rapport d’erreur</translation>
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
   <source>All feeds</source>
   <translation>Tous les flux</translation>
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
   <source>&amp;Update now</source>
   <translation>Actualiser &amp;maintenant</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Marquer &amp;comme lu</translation>
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
   <source>Show on the &amp;bar</source>
   <translation>Afficher sur la &amp;barre</translation>
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
   <source>Remove folder “{0}”, &amp;keep feeds</source>
   <translation>Dissoudre &amp;le dossier « {0} »</translation>
  </message>
  <message>
   <source>Add to s&amp;ync account</source>
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
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Nom du dossier ; A / B crée B dans A :</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
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
   <source>Show on the &amp;bar</source>
   <translation>Afficher sur la &amp;barre</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>Mettre l’actualisation en &amp;pause</translation>
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
   <source>Re&amp;fresh</source>
   <translation>Actualiser toutes &amp;les</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>&amp;Couleur sur la barre</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Icône</translation>
  </message>
  <message>
   <source>Decided by the sync account, which fetches this feed.</source>
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
   <source>There are no headlines at the moment.</source>
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
   <source>U&amp;pdate now</source>
   <translation>Actualiser &amp;maintenant</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>&amp;Ouvrir le site</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
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
   <source>Update history</source>
   <translation>Historique des actualisations</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>Réglages du flux</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>Se conn&amp;ecter…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>Copier l’&amp;historique des actualisations</translation>
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
   <source>This feed is fetched by your sync account.</source>
   <translation>Le serveur de flux relève ce flux et en apporte les nouveautés.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>Vous avez suspendu ce flux : il n’est pas consulté tant que vous ne le reprenez pas.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>Ce flux n’a pas encore été consulté.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Tout va bien. Nouveaux titres à la dernière consultation : {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Tout va bien. Rien de nouveau sur le site depuis {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site at least since {0}.</source>
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
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>Pour&amp;quoi…</translation>
  </message>
  <message>
   <source>Filter</source>
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
   <source>Not on the bar</source>
   <translation>Pas sur la barre</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>Ajouter un &amp;flux…</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>Pl&amp;us</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>&amp;Parcourir les flux suggérés…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>Compte de s&amp;ynchronisation…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>« {0} » était déjà dans votre liste.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>Abonné à « {0} » dans « {folder} ».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>Vous recevez désormais les titres de « {0} ».</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>Prob&amp;lèmes ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>P&amp;roblèmes…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>Sur la barre</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lus</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Pas sur la barre</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>Consulté {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>Actualisation en pause</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>En attente de la première actualisation</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>Actualisé à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Actualisé il y a %n minute</numerusform>
    <numerusform>Actualisé il y a %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Actualisé il y a %n heure</numerusform>
    <numerusform>Actualisé il y a %n heures</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>&amp;Parcourir les flux suggérés…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>Pas encore de flux. Ajoutez un site, choisissez parmi les flux suggérés ou importez une liste.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
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
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
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
   <source>This headline has no link.</source>
   <translation>Ce titre n’a pas de lien.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>&amp;Annuler le masquage du titre</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>Titre masqué. Ctrl+Z pour annuler.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>Aucun titre non lu.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>Annuler « &amp;Tout marquer comme lu »</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n titre marqué comme lu. Ctrl+Z pour annuler.</numerusform>
    <numerusform>%n titres marqués comme lus. Ctrl+Z pour annuler.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>Marqué comme lu.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>Marqué comme non lu.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>Enregistré pour plus tard.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>Retiré des articles enregistrés.</translation>
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
   <source>Max. &amp;headlines</source>
   <translation>Titres sur la &amp;barre</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>Impor&amp;tance</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>Compter comme l&amp;us</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>Version des &amp;articles</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>&amp;Images dans les articles</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Discontinued</source>
   <translation>Fermés pour de bon</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Supprimé du compte de synchronisation</translation>
  </message>
  <message>
   <source>Leads into your network</source>
   <translation>Mène dans votre réseau</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Pas lus depuis une semaine ou plus</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Pas ouverts à tous</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Plus de flux lisible à cette adresse</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Trop volumineux</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>Injoignables en ce moment</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Déplacés</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Envoyés sans protection</translation>
  </message>
  <message>
   <source>Stories lead into your network</source>
   <translation>Des articles mènent dans votre réseau</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Sur le point de déménager</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Silencieux depuis des mois</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lents</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Actualiser maintenant</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Ouvrir le site</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>Garder la nouvelle adresse</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>Revenir à l’ancienne adresse</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>Utiliser la nouvelle adresse</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>Autoriser pour ce flux</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Se connecter…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problème</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Solution</translation>
  </message>
  <message>
   <source>{what} ({count})</source>
   <translation>{what} ({count})</translation>
  </message>
 </context>
 <context>
  <name>HealthWindow</name>
  <message>
   <source>Update &amp;now</source>
   <translation>Actualiser &amp;maintenant</translation>
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
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>Copier le &amp;diagnostic</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
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
   <translation>&amp;Revenir à l’ancienne adresse</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eprendre</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Flux avec des problèmes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>Plu&amp;s</translation>
  </message>
  <message>
   <source>E&amp;xport diagnosis of all feeds…</source>
   <translation>E&amp;xporter le diagnostic de tous les flux…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n flux avec des problèmes</numerusform>
    <numerusform>%n flux avec des problèmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>Tout va bien avec votre %n flux.</numerusform>
    <numerusform>Tout va bien avec vos %n flux.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
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
   <source>Choos&amp;e image…</source>
   <translation>Choisir une i&amp;mage…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>Celle du si&amp;te</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
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
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
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
   <source>Feeds imported</source>
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
   <source>already subscribed: {0}</source>
   <translation>déjà présents : {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>laissés de côté : {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
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
   <source>Default</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>Mixed</source>
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
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>Aucun navigateur n’a pu être lancé. Le lien peut être copié.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>Aucun lecteur n’a pu être lancé. Le fichier peut être ouvert dans le navigateur.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
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
   <source>no changes expected before then, says the site</source>
   <translation>d’après le site, rien ne change d’ici là</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>le flux indique sa fréquence de mise à jour</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>moins souvent, car il y a rarement du nouveau</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
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
   <source>no network</source>
   <translation>il n’y avait pas de réseau</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>moins souvent tant qu’il échoue</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>rarement, car il nous est fermé</translation>
  </message>
  <message>
   <source>no longer updated</source>
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
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Le site envoie ce flux sans protection : d’autres peuvent le lire et le modifier en chemin.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Aucune consultation n’a réussi depuis le {date}.</translation>
  </message>
  <message>
   <source>Part of a story leads into your own network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Une partie d’un article mène dans votre propre réseau ({host}) et n’a pas été chargée. Autorisez-la si vous faites confiance au flux.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>Le site renvoie vers {0}, qui deviendra l’adresse du flux d’ici quelques jours.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>Son serveur est lent : il a mis récemment {0} secondes à répondre.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>Il répond, mais son dernier article date du {0} : le site l’a peut-être abandonné.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>prochaine consultation {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>Cet ordinateur n’a pas de réseau. Le flux sera consulté dès qu’il y en aura un.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>Aucun serveur ne porte ce nom. Vérifiez l’orthographe de l’adresse, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>Le serveur n’accepte pas de connexions pour l’instant. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>Le serveur a mis trop de temps à répondre. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>Le serveur ne peut pas prouver son identité ; rien n’y a été lu. Vérifiez l’adresse et l’horloge.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>Aucune connexion sûre au serveur n’a pu être établie. Seul le site peut y remédier.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>Il n’y a pas de connexion sécurisée (https) à cette adresse. Elle ne répond que sans, par http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look there for the right address.</source>
   <translation>Le serveur renvoie vers un autre site. Cherchez-y la bonne adresse.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>Le proxy ne laisse pas passer la requête. Vérifiez le proxy dans les préférences ou dans celles du système.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>Le document est bien trop grand pour un flux et n’a pas été lu. Demandez au site un flux plus court.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>La réponse du serveur s’est interrompue ou n’avait pas de sens. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
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
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>Le site demande un nom et un mot de passe pour ce flux. Connectez-vous, ou cherchez une adresse libre d’accès.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Le site ne laisse pas ce programme lire le flux. Ouvrez-le dans le navigateur pour voir pourquoi.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Il n’y a rien à cette adresse. Cherchez la nouvelle adresse du flux sur le site.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Le site a définitivement abandonné ce flux. Il n’est plus consulté ; vous pouvez le supprimer.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Le site a été consulté trop souvent et demande une pause. Le flux sera consulté ensuite.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>Le site est surchargé ou en maintenance. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>Le site a répondu par une erreur ({detail}). Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Il n’y a pas de flux à cette adresse. Cherchez sur le site un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>Le flux est endommagé et illisible. Seul le site peut y remédier ; il sera consulté plus tard.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>La lecture du flux a pris trop de temps et a été abandonnée. Elle sera retentée plus tard.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Ce programme a commis une erreur avec ce flux. Merci de la signaler ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>Le serveur est injoignable d’ici. Le flux sera consulté plus tard.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>Le certificat du site a expiré ; rien n’y a été lu. Seul le site peut y remédier.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>Le certificat du site n’est pas encore valable. Vérifiez que l’horloge de cet ordinateur est à l’heure.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>Le site se porte garant de lui-même (certificat autosigné) ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>Le certificat appartient à un autre site ; rien n’a été lu. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>Le site n’accepte pas ce nom et ce mot de passe. Connectez-vous avec d’autres.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>Le trousseau ne donne pas le mot de passe de ce flux. Connectez-vous de nouveau.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>Personne en qui cet ordinateur a confiance ne se porte garant du site ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>Le certificat du site a été révoqué ; rien n’y a été lu.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>Le proxy est injoignable. Vérifiez qu’il fonctionne, et son adresse dans les préférences.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>L’adresse du proxy n’a pas de sens. Corrigez-la dans les préférences ou dans celles du système.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>Le proxy demande un nom et un mot de passe. Ils se donnent dans les réglages réseau du système.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look there for the feed’s new address.</source>
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
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
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
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>Cet ordinateur n’a pas de réseau : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>Le site a mis trop de temps à répondre : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>Le site n’a plus cette page : voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>La page est réservée aux membres. Voici ce que donne le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Le site ne laisse pas ce programme lire la page. Voici ce que donne le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>Le lien ne mène à aucune page web publique ; rien n’a été demandé. Voici seulement ce que donne le flux.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Un autre programme utilise la base de données. Vos changements sont gardés et seront enregistrés quand il aura fini.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>Le disque est plein. Vos changements sont gardés et seront enregistrés quand il y aura de nouveau de la place.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>La base de données est en lecture seule. Vos changements sont gardés et seront enregistrés quand elle pourra de nouveau être modifiée.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>Le disque n’accepte rien pour l’instant. Vos changements sont gardés et seront enregistrés dès que possible. Vérifiez le disque.</translation>
  </message>
  <message>
   <source>The database is damaged. Start the program again: your feeds come back from their backup.</source>
   <translation>La base de données est endommagée. Relancez le programme : vos flux reviendront de leur sauvegarde.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>La base de données vient d’une version plus récente de ce programme. Installez cette version.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>La base de données appartient à un autre programme. Choisissez un autre dossier avec --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Un autre programme retient la base de données. Fermez-le ; les nouveautés seront alors gardées.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>La base de données ne peut pas être modifiée. Vérifiez les droits d’écriture de son dossier.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>Le disque est plein ; rien de nouveau ne peut être gardé. Faites de la place et tout reprendra de soi-même.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>La base de données ne peut pas être ouverte. Vérifiez le disque et son dossier ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
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
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>Ligne {line} : le fichier est endommagé ici ; ce qui était lisible a été repris.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Ligne {line} : le fichier définit des entités, dont aucune liste de flux n’a besoin ; elles ont été laissées de côté.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Ligne {line} : une autre liste, {detail}, a sa place ici. Téléchargez-la et importez-la aussi.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Ligne {line} : il y a trop de flux dans le fichier ; le reste a été laissé de côté.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Ce n’est pas une liste de flux (OPML). Exportez-en une depuis votre autre lecteur et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
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
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>La page n’a pas plus de texte que le flux. « Page web » l’ouvre dans le navigateur.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>Ce n’est pas une image qui puisse être affichée. PNG, JPEG, GIF, WebP, AVIF, BMP et ICO conviennent.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>« {title} » est un flux, mais son fichier ne dit pas d’où il vient. Écrivez son adresse ci-dessus.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>La liste de vos flux n’a pas pu être sauvegardée.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>Le dossier {folder} ne répond pas. S’il se trouve sur un lecteur réseau, vérifiez la connexion et réessayez.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
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
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>Des données de %n élément enregistré étaient illisibles. Des valeurs habituelles les remplacent.</numerusform>
    <numerusform>Des données de %n éléments enregistrés étaient illisibles. Des valeurs habituelles les remplacent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Votre dossier {folder} est en lecture seule. Vous voyez ce qu’il contient ; vos changements seront perdus à la fermeture.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>D’autres utilisateurs de cet ordinateur peuvent ouvrir votre dossier {folder}. Changez qui peut le lire.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>La base de données était endommagée et est gardée sous {file}. %n flux est revenu de la sauvegarde.</numerusform>
    <numerusform>La base de données était endommagée et est gardée sous {file}. %n flux sont revenus de la sauvegarde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n titre a pu en être repris.</numerusform>
    <numerusform>%n titres ont pu en être repris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>Il n’y avait pas de base de données. %n flux est revenu de la sauvegarde.</numerusform>
    <numerusform>Il n’y avait pas de base de données. %n flux sont revenus de la sauvegarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>Vos préférences étaient illisibles et sont gardées sous {file}. Les valeurs par défaut s’appliquent.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>Vos préférences ne peuvent pas être lues ({reason}). Les valeurs par défaut s’appliquent.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n préférence n’avait pas de sens et a repris sa valeur par défaut.</numerusform>
    <numerusform>%n préférences n’avaient pas de sens et ont repris leur valeur par défaut.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Vous êtes hors ligne. Les titres se chargeront quand vous serez de nouveau en ligne.</translation>
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
   <translation>Enregistrer pour plus tard</translation>
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
   <source>Recently shown</source>
   <translation>Vient de passer</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>Un autre écran se trouve au-delà de ce bord : impossible ici d’empêcher les fenêtres de couvrir la barre. Avec « Recouvre les fenêtres », elle reste visible.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>Votre bureau a placé la barre ailleurs ou changé sa taille. « Flotte » conviendra peut-être mieux.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>Votre bureau décide de la place des fenêtres : la barre ne réserve pas d’espace et n’est peut-être pas à son bord. Avec XWayland installé, elle peut faire les deux.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS ne laisse aucun programme garder de la place : la barre recouvre les fenêtres.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>Pas tous identiques</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Au plus {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Autant qu’il y en a</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Ce que donne le flux</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>L’article complet de sa page</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>À leur ouverture</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>Quand ils sont passés</translation>
  </message>
  <message>
   <source>Only by hand</source>
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
   <source>Normal</source>
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
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>Compte quand l’ordre des titres est « Flux importants d’abord ».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Only when clicked</source>
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
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>Vos préférences ne peuvent pas être enregistrées ({reason}). Elles le seront dès que possible.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Vos préférences ne sont pas encore enregistrées : leur dossier ne répond pas. S’il se trouve sur un lecteur réseau, vérifiez la connexion.</translation>
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
   <source>No matching settings.</source>
   <translation>Aucun réglage ne porte ce nom.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
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
   <source>All settings were restored to their defaults.</source>
   <translation>Tous les réglages sont comme au début.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
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
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
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
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>Flux et actualisation</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Petite</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} pt</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Serré</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Très large</translation>
  </message>
  <message>
   <source>Same as bar</source>
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
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>À la demande</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>Pol&amp;ice</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>Police à empattements du système</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>police lettres caractères article lecture</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Taille du te&amp;xte</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>police lettres taille article lecture</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>&amp;Thème de la page</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>thème couleurs nuit mode sombre papier lecture</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>I&amp;nterligne</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>hauteur ligne article lecture</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>Afficher les images</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>images photos confidentialité lecture</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>Demander l’article complet quand un flux n’apporte qu’un résumé</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>texte complet article entier page charger confidentialité</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>L’article ouvert suit le titre qui vient pas à pas, ou qui a le clavier</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>fenêtre lecture barre suit l’article</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Retirer des liens ce qui dit à un site d’où vous venez</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>pistage paramètres utm confidentialité copier navigateur</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>Taille exacte du texte</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>Longueur des lignes, en &amp;lettres</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>largeur colonne caractères article</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>Texte justi&amp;fié</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>justifier bords article</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>Chercher des nouveautés to&amp;utes les</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>intervalle actualiser vérifier minutes</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>Consulter moins souvent sur une connexion limitée</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>actualiser données mobiles coût réseau</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Consulter moins souvent sur batterie</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>actualiser énergie portable économie</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Derniers articles à recevoir d’avance</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>précharger hors ligne télécharger article confidentialité</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>Pour lire sans réseau. Leurs sites apprennent ainsi ce qui est sur votre fil.</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Comme dans le système</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Aucun : directement vers les sites</translation>
  </message>
  <message>
   <source>Manual proxy</source>
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
   <source>Proxy address</source>
   <translation>Adresse du proxy</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>stockage espace limite base de données supprimer garder</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>Place pour les articles sur le disque</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>Au-delà, les textes des articles les plus anciens sont supprimés. Les titres et les articles enregistrés restent.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Dont place pour un flux</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>notification alerte heures calmes</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Notifier les titres qu’une règle annonce</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>Sous Windows, les notifications n’ont pas de boutons. Cliquez sur l’une d’elles pour ouvrir l’article.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Accompagner la notification du son des messages du bureau</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>alerte bruit sonnerie dernière minute</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Au plus par heure</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Silence à partir de cette heure</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>jusqu’à cette heure</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Faire dire par un lecteur d’écran les titres qu’une règle met en valeur</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>accessibilité parler voix annoncer alerte</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Celle du système</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Plus petite</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Plus grande</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>Beaucoup plus grande</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>La plus grande</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
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
   <source>Takes effect after a restart.</source>
   <translation>À partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>Taille du texte dans les fenêtres</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>police lettres menus zoom échelle accessibilité</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
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
   <source>Start when I log in</source>
   <translation>Démarrer à l’ouverture de session</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>démarrage automatique session</translation>
  </message>
  <message>
   <source>Shortcut to the bar</source>
   <translation>Raccourci vers la barre</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>raccourci global clavier focus touche</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>Ici, le bureau gère les touches : faites lancer à l’une d’elles « off-the-wire --tell focus ».</translation>
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
   <translation>Mettre en évidence</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Placer en tête</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Annoncer</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Toutes ces conditions sont remplies</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>L’une de ces conditions est remplie</translation>
  </message>
  <message>
   <source>Which conditions have to be met</source>
   <translation>Conditions à remplir</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>A&amp;ction</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>A&amp;jouter une condition</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>Quand :</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
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
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
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
   <source>Rules, in the order they apply</source>
   <translation>Règles, dans l’ordre où elles sont examinées</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Sup&amp;primer</translation>
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
   <translation>Aj&amp;outer</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>Pas encore de règles</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines.</source>
   <translation>Une règle met en évidence, masque ou place en tête des titres, ou les notifie.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>Masquer &amp;un mot…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>Mots masqués</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>Mettre en évidence un &amp;sujet…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>Sujet mis en évidence</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>Me &amp;notifier d’un sujet…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>&amp;Import rules…</source>
   <translation>Importer des &amp;règles…</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Nouvelle règle</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>« {rule} » a été modifiée.</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>« {rule} » a été supprimée.</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>L’ordre des règles a été modifié.</translation>
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
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>La suite de cet article manque ici : il était trop long ou trop complexe.</translation>
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
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Ce titre n’est plus disponible.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Copié en Markdown.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>Copié comme citation.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Ce titre n’a pas de lien.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>Envoyé à {name}.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copier en &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>Copier comme &amp;citation</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>Envoyer à {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>Configurer le &amp;partage…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>Vous êtes hors ligne. L’article sera envoyé à {name} plus tard.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>{name} est injoignable. L’article sera envoyé plus tard.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} a refusé la connexion. Configurez-le de nouveau sous Partager.</translation>
  </message>
  <message>
   <source>The command of {name} was not found. Set it up again.</source>
   <translation>La commande de {name} est introuvable. Configurez-la de nouveau.</translation>
  </message>
  <message>
   <source>{name} did not take the story ({reason}). It is kept under Set Up Sharing.</source>
   <translation>{name} n’a pas accepté l’article ({reason}). Il est conservé sous Configurer le partage.</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>Le service a refusé la connexion. Vérifiez votre saisie.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>Le serveur est injoignable. Vérifiez l’adresse ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>Ce service n’existe pas à cette adresse ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>Sharing</source>
   <translation>Partage</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Sup&amp;primer</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>Aj&amp;outer</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. You find it under Share.</source>
   <translation>{name} est configuré. Vous le trouverez sous Partager.</translation>
  </message>
  <message>
   <source>{name} is set up until the program ends, as there is no keyring.</source>
   <translation>{name} est configuré jusqu’à la fermeture du programme, faute de trousseau.</translation>
  </message>
  <message>
   <source>A command</source>
   <translation>Une commande</translation>
  </message>
  <message>
   <source>Stories can be sent to:</source>
   <translation>Les articles peuvent être envoyés à :</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>Ajouter un service ou une commande</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Pas encore envoyés</translation>
  </message>
  <message>
   <source>A&amp;ddress:</source>
   <translation>A&amp;dresse :</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nom :</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail:</source>
   <translation>&amp;Utilisateur ou e-mail :</translation>
  </message>
  <message>
   <source>&amp;Password:</source>
   <translation>&amp;Mot de passe :</translation>
  </message>
  <message>
   <source>API &amp;token:</source>
   <translation>&amp;Jeton d’API :</translation>
  </message>
  <message>
   <source>&amp;Command:</source>
   <translation>&amp;Commande :</translation>
  </message>
  <message>
   <source>Client &amp;ID:</source>
   <translation>&amp;ID client :</translation>
  </message>
  <message>
   <source>Client &amp;secret:</source>
   <translation>&amp;Secret client :</translation>
  </message>
  <message>
   <source>S&amp;ervice:</source>
   <translation>S&amp;ervice :</translation>
  </message>
  <message>
   <source>You find client ID and secret on your wallabag under API clients.</source>
   <translation>Vous trouverez l’ID et le secret client dans votre wallabag, sous Clients API.</translation>
  </message>
  <message>
   <source>You find your token at readwise.io/access_token.</source>
   <translation>Vous trouverez votre jeton sur readwise.io/access_token.</translation>
  </message>
  <message>
   <source>You find your token, as user:TOKEN, in Pinboard’s settings under Password.</source>
   <translation>Vous trouverez votre jeton, sous la forme user:TOKEN, dans les réglages de Pinboard, sous Password.</translation>
  </message>
  <message>
   <source>You find your token in linkding’s settings under Integrations.</source>
   <translation>Vous trouverez votre jeton dans les réglages de linkding, sous Integrations.</translation>
  </message>
  <message>
   <source>{fields} stand for the story. No shell is used.</source>
   <translation>{fields} représentent l’article. Aucun shell n’est utilisé.</translation>
  </message>
  <message>
   <source>Trying…</source>
   <translation>Essai en cours…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Username and password</source>
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
   <source>&amp;Method</source>
   <translation>&amp;Mode</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>Mot de &amp;passe</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Votre saisie est gardée dans le trousseau de votre bureau.</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Cela vaut pour %n autre flux de ce site.</numerusform>
    <numerusform>Cela vaut pour %n autres flux de ce site.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Cette adresse n’est pas protégée : d’autres peuvent lire le mot de passe en chemin.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>Supprimer &amp;le mot de passe enregistré</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>{0} est consulté avec votre saisie.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Jeton</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>Le mot de passe est dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>Il n’y a pas de trousseau ici, ou il a refusé : le mot de passe est connu jusqu’à ce que vous quittiez, puis redemandé.</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
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
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (déjà abonné)</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>S’a&amp;bonner</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>Essayer sans chiffrement</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>Adresse d’un site ou d’un flux, par exemple lemonde.fr</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
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
   <source>F&amp;older</source>
   <translation>Doss&amp;ier</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Recherche d’un flux à {0}…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>Vous recevez désormais les titres de %n flux de plus.</numerusform>
    <numerusform>Vous recevez désormais les titres de %n flux de plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>Déjà abonné dans « {folder} »</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>Déjà abonné</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>Arrê&amp;ter</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>Séparés par des virgules</translation>
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
   <source>Add Feed…</source>
   <translation>Ajouter un flux…</translation>
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
   <source>“{old}” was renamed to “{new}”.</source>
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
   <source>No unread headlines here.</source>
   <translation>Aucun titre non lu ici.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>L’ordre des flux a été modifié.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>Une image n’a pas pu être affichée.</translation>
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
   <source>Text copied.</source>
   <translation>Texte copié.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>&amp;Rechercher dans l’article</translation>
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
   <source>Load F&amp;ull Story</source>
   <translation>Charger l’article c&amp;omplet</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>&amp;Copier le texte avec sa source</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>Par&amp;tager</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>&amp;Lire à voix haute</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>Partager par &amp;e-mail</translation>
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
   <source>&amp;Save as Web Page…</source>
   <translation>Enregistrer comme page &amp;web…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>I&amp;mages de ce flux</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Comme dans les préférences</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>Seulement au clic</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>Suivre la &amp;barre</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>Montrer le titre qui vient pas à pas, ou qui a le clavier, sans le marquer comme lu</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>&amp;Arrêter la lecture</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
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
   <translation>Enregistrer pour plus tard</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>Retirer des articles enregistrés</translation>
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
   <source>Reset text size</source>
   <translation>Taille habituelle du texte</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>Thème, police, largeur et interligne</translation>
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
   <source>Suggested feeds</source>
   <translation>Flux suggérés</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Bienvenue dans Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>Choisissez ce que vous voulez lire ; cela apparaît aussitôt sur la barre. Vous pourrez tout changer plus tard.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>Ce que vous choisissez apparaît aussitôt sur la barre.</translation>
  </message>
  <message>
   <source>Bar position:</source>
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
   <source>T&amp;op of the screen</source>
   <translation>&amp;Haut de l’écran</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>En &amp;bas de l’écran</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Démarrer à l’&amp;ouverture de session</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;Importer mes flux…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>J’ai un &amp;serveur de flux…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>&amp;Passer</translation>
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
   <source>Show &amp;topics</source>
   <translation>Afficher les &amp;thèmes</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>Choisir des &amp;flux…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>Ajouter %n flux</numerusform>
    <numerusform>Ajouter %n flux</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Démarrer avec %n flux</numerusform>
    <numerusform>Démarrer avec %n flux</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Démarrer</translation>
  </message>
 </context>
</TS>
