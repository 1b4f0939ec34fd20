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
   <source>&amp;Copy diagnosis</source>
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
   <translation>Informations système</translation>
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
   <source>What’s &amp;new</source>
   <translation>&amp;Nouveautés</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>Ouvrir le dossier des réglages</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Flux et titres</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>Ouvrir le dossier des flux et des titres</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Ouvrir le dossier du journal</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>Copié. Relisez-le avant de le coller. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>Impossible d’ouvrir {folder}.</translation>
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
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>Ajouter au compte les flux de cet &amp;ordinateur</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>Ajouter au compte les nou&amp;veaux flux</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Cette connexion n’est pas chiffrée. Votre mot de passe pourrait être intercepté.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>Articles reçus</translation>
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
   <translation>Se connecter sans connexion sécurisée ?</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} ne propose pas de connexion sécurisée (https). D’autres personnes sur le réseau pourraient lire votre mot de passe et ce que vous lisez. Cela peut être acceptable sur un réseau domestique ou privé.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>Se connecter &amp;quand même</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Connecté. Réception des flux et des articles en cours.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>Aucun trousseau n’est disponible. Le mot de passe vous sera redemandé au prochain démarrage.</translation>
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
   <translation>Nom d’&amp;utilisateur</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>Mot de &amp;passe de l’API</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>Un serveur de flux synchronise vos flux, vos articles lus et vos articles enregistrés entre vos appareils : FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin et d’autres avec l’API Google Reader ou Fever. Le type de serveur est détecté automatiquement. Saisissez le mot de passe de l’API, que certains serveurs font définir dans leurs réglages. Il est conservé dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>Les flux du serveur apparaissent à côté des vôtres, et c’est le serveur qui les actualise. Ce que vous y lisez, enregistrez, renommez, déplacez ou supprimez l’est aussi sur le serveur. Vos propres flux restent tels quels.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>Connexion au serveur…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>C’est un autre compte. Que faire des flux du compte précédent ?</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Jusqu’ici, vous étiez synchronisé avec « {former_user} » sur {host}, qui n’a pas les mêmes flux et articles que « {user} ». Rien ne change sur les serveurs. Vous pouvez garder ici les flux du compte précédent, qui seront alors actualisés directement depuis leurs sites, ou les supprimer avec tous leurs articles, même enregistrés.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>Supprimer le compte ?</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Rien ne change sur le serveur. Vous pouvez garder ses flux ici, où ils seront actualisés directement depuis leurs sites, ou les supprimer avec tous leurs articles, même enregistrés.</translation>
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
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>L’API de ce serveur ne permet pas d’ajouter, de supprimer, de renommer ni de déplacer des flux. Faites-le sur le site du serveur. Vos modifications ici ne valent que pour cet ordinateur.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>L’API de ce serveur ne permet pas de renommer ni de déplacer des flux. Faites-le sur le site du serveur. Vos modifications ici ne valent que pour cet ordinateur.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>Vos modifications sont conservées et seront envoyées plus tard.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Synchronisé le {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>%n article n’a pas pu être récupéré, car il est trop volumineux ou le serveur a échoué. Une nouvelle tentative aura lieu plus tard.</numerusform>
    <numerusform>%n articles n’ont pas pu être récupérés, car ils sont trop volumineux ou le serveur a échoué. Une nouvelle tentative aura lieu plus tard.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>Le serveur a refusé ce nom d’utilisateur et ce mot de passe. Utilisez le mot de passe de l’API, souvent différent de celui du site web.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>Le serveur web répond, mais pas le serveur de flux (code {0}). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>Le certificat du serveur ne vient pas d’une autorité reconnue. Si c’est votre serveur, choisissez son certificat, ou celui de son autorité, sous Connexion.</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>Le serveur exige un certificat client. Choisissez son fichier sous Connexion.</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>Aucun serveur de flux trouvé à cette adresse. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>Vous êtes hors ligne. La synchronisation reprendra quand vous serez de nouveau en ligne.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>Le serveur a refusé la connexion. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>Le serveur a mis trop de temps à répondre. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>La réponse du serveur était trop volumineuse et n’a pas été lue. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>La réponse du serveur était incomplète ou non valide. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>Trop de redirections. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>Ce n’est pas une adresse web. Elle devrait ressembler à https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>La lecture de la réponse du serveur a dépassé le délai. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>Off the Wire a rencontré une erreur pendant la synchronisation. Signalez-la ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>Le serveur est indisponible, ou son API est désactivée dans ses réglages.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>Le serveur est occupé et demande d’attendre. La synchronisation réessaiera plus tard.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>Les réponses du serveur sont illisibles. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>Le serveur a signalé une erreur (code {0}). Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>Le serveur redirige vers {0}. Connectez-vous à cette adresse si vous lui faites confiance.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>Le mot de passe est introuvable dans le trousseau. Saisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>Le serveur web exige son propre nom d’utilisateur et son propre mot de passe. Saisissez-les sous Connexion.</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader n’accepte que les programmes enregistrés chez lui. Off the Wire ne l’est pas.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>Le fichier de l’autorité de certification est inutilisable. Il doit être au format PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>Le certificat client est inutilisable. Ce doit être un fichier PEM contenant aussi sa clé.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>Le mot de passe de la clé du certificat client est incorrect.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>Le serveur de flux a été réinitialisé. Les flux et articles qu’il n’a plus sont conservés ici comme les vôtres.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>Couleur…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>&amp;Configurer…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>É&amp;tiquette</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>En&amp;voyer à</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>Choisir où envoyer</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (non configuré)</translation>
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
   <source>Keep only these</source>
   <translation>Ne garder que ceux-ci</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Épingler en tête</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Notifier</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lu</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Enregistrer pour plus tard</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>Enregistrer avec une étiquette</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Couleur</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed} : {title}</translation>
  </message>
  <message numerus="yes">
   <source>%n other important headline(s)</source>
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
   <translation>Normale</translation>
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
   <translation>Aéré</translation>
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
   <source>Save as &amp;collection…</source>
   <translation>Enregistrer comme &amp;collection…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>Rechercher un titre</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>Mots, « expression exacte » ou −mot à exclure</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Tous les flux</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (collection)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Toutes les étiquettes</translation>
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
   <translation>Enregistrés</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>Collection, dossier ou flux</translation>
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
   <translation>enregistré</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Ouvrir dans le &amp;navigateur</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;Copier le lien</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Marquer comme &amp;lu</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Marquer comme non l&amp;u</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Enregi&amp;strer pour plus tard</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
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
   <translation>&amp;Exporter les articles enregistrés…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>&amp;Masquer l’aperçu</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Tous les titres</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n titre marqué comme lu.</numerusform>
    <numerusform>%n titres marqués comme lus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>Enregistrer comme collection</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>Enregistré comme collection « {name} ». Vous pouvez l’afficher sur une barre.</translation>
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
   <translation>Aucun résultat.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Aucun titre pour l’instant.</translation>
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
    <numerusform>Charger l’image</numerusform>
    <numerusform>Charger les %n images</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Ce flux ne fournit que des titres.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Pièces jointes :</translation>
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
   <translation>Charger l’image</translation>
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
  <name>BackupController</name>
  <message>
   <source>Save backup</source>
   <translation>Enregistrer la sauvegarde</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>Restaurer {file} ?</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>« Remplacer » met la sauvegarde à la place de vos flux, titres, règles et préférences. « Fusionner » ajoute seulement ce qui manque. La base de données actuelle est conservée dans un fichier. Off the Wire redémarre ensuite.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Remplacer</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Fusionner</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>La sauvegarde a été enregistrée dans {file}.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>Sauvegardes ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>Une sauvegarde contient vos flux, titres, règles et préférences.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>Inclure les mots de &amp;passe</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>Répéter la phrase secrète</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>P&amp;hrase secrète</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>&amp;Répéter</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>&amp;Choisir un fichier…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>Les mots de passe restent dans le trousseau. Sur un autre ordinateur, vous les saisirez de nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Utilisez au moins %n caractère.</numerusform>
    <numerusform>Utilisez au moins %n caractères.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Les phrases secrètes ne correspondent pas.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>Sans cette phrase secrète, personne ne peut restaurer les mots de passe. Ne la conservez pas avec la sauvegarde.</translation>
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
   <source>&amp;Back Up…</source>
   <translation>&amp;Sauvegarder…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>&amp;Restaurer une sauvegarde…</translation>
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
   <source>Off the Wire</source>
   <translation>Fil info</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Aucun titre pour l’instant. Ajoutez un flux pour commencer.</translation>
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
   <translation>Masquer pendant 24 &amp;heures</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eprendre</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>Mettre en pa&amp;use</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Tout marquer &amp;comme lu</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>Sauvegar&amp;de</translation>
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
   <translation>Mettre en pause</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Mettre en pause (Espace)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>Heure : {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – cliquez pour voir tous les titres</translation>
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
   <translation>Personnalisé</translation>
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
   <translation>Personnalisé : fond</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>couleur personnalisée</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Personnalisé : texte</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Personnalisé : intitulé et marques</translation>
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
   <translation>Réserver l’espace</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Au-dessus des fenêtres</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Masquage automatique</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Flottante (faites glisser l’intitulé, ou Alt et les flèches)</translation>
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
   <translation>Quand il n’y a rien de nouveau</translation>
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
   <translation>Position</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>ancrer réserver espace superposer masquage automatique flottante</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Largeur en mode flottant</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Largeur sur le côté</translation>
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
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>La barre réapparaît quand il y a de nouveaux titres, quand vous cliquez sur l’icône de la zone de notification ou quand vous relancez le programme.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Autres barres</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>deuxième plusieurs écran moniteur collection sélection</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Par défaut du système</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Hauteur</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>&amp;Intitulé</translation>
  </message>
  <message>
   <source>Off the Wire</source>
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
   <translation>Taille &amp;de police</translation>
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
   <source>Text shadow</source>
   <translation>Ombre du texte</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>ombre contour lettres</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>Fond en dégradé</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>couleur dégradé fond</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>Majuscules</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>majuscules capitales lettres</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>Afficher l’heure</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>heure horloge</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>Afficher le nombre de titres non lus sur l’intitulé</translation>
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
   <translation>Lente</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
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
   <translation>Un titre à la fois</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>Pages tournées à la main</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>mouvement défilement réduire animations pages immobile un par un pas à pas</translation>
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
   <translation>Afficher chacun pendant</translation>
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
   <translation>Aucune</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Première lettre</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>Icône du site</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Les plus récents d’abord</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Les plus anciens d’abord</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>Flux à tour de rôle</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Flux importants d’abord</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>ordre tri alternance</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>Icône du flux</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>icône favicon logo initiale confidentialité à côté du nom</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Afficher l’âge des titres</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>âge il y a minutes</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Afficher un résumé sur une deuxième ligne (barres d’au moins 28 pixels)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>résumé description deux lignes</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Afficher une fiche de résumé au survol d’un titre</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>souris survol infobulle</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>&amp;Garder les titres que j’ai lus</translation>
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
   <translation>Un titre à la fois sur batterie</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>économie énergie batterie portable</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>Pause &amp;quand le pointeur est sur la barre</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>souris survol arrêt</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Ralentir au lieu de mettre en pause</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>souris pointeur lent</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Défiler plus lentement quand un titre épinglé est affiché</translation>
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
   <translation>Barres obliques //</translation>
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
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>Afficher des images à côté des titres (chargées depuis les sites)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>image photo vignette confidentialité</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>&amp;Nombre maximal de titres</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>maximum limite</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Âge &amp;maximal en jours</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>âge limite titre ancien</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Retirer après</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>répéter passages nombre de fois</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Regrouper les articles en double</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>doublons grouper même événement</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>entre les titres</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>Texte du séparateur</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Utiliser une couleur différente pour chaque flux</translation>
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
   <source>Off the Wire</source>
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
   <source>This week’s matching headlines</source>
   <translation>Titres correspondants de cette semaine</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Une règle met en évidence, masque, épingle, notifie, enregistre ou envoie des titres.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>Concerne %n titre cette semaine.</numerusform>
    <numerusform>Concerne %n titres cette semaine.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>C’est plus d’un sur dix. Avec une règle plus stricte, chacun ressort davantage.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>Indiquez l’âge en heures, par exemple 12 ou 0,5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>Ce texte est trop long pour une règle.</translation>
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
  <name>CollectionSearchFields</name>
  <message>
   <source>Only &amp;unread</source>
   <translation>Seulement les non l&amp;us</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>Seulement les &amp;enregistrés</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Tous les titres</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>Mots, « expression exacte », −mot à exclure ou début* pour le début d’un mot</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>Aucun dossier ni flux n’est coché ; tous les flux sont donc examinés.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>Seulement les ti&amp;tres correspondants</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>&amp;Avec l’étiquette</translation>
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
   <translation>Dossiers et flux de cette collection</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Une collection réunit certains de vos flux, par exemple « Matin » ou « Bourse », et une barre peut l’afficher.</translation>
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
   <translation>&amp;Dossiers et flux contenus</translation>
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
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixte</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Délai maximal</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>Je &amp;sais ce que fait cette commande</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>&amp;Commande</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>Dé&amp;lai maximal</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>La sortie de la commande devient des titres : soit un flux, soit des lignes avec un titre, suivi au besoin d’un lien et d’une date séparés par des tabulations. Elle s’exécute à chaque actualisation du flux. Aucun shell n’est utilisé ; les tubes et les variables ne fonctionnent donc pas.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>Une commande peut faire tout ce que vous pouvez faire sur cet ordinateur, comme lire, supprimer ou envoyer vos fichiers. Ne saisissez que des commandes que vous avez écrites ou que vous comprenez.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>Quittez d’abord Off the Wire, puis restaurez la sauvegarde.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>Une phrase secrète est nécessaire. Utilisez --passphrase-file, ou lancez ceci dans un terminal.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>Nouvelle phrase secrète pour les mots de passe : </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>Répétez la phrase secrète : </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Les phrases secrètes ne correspondent pas.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>Phrase secrète (appuyez sur Entrée pour restaurer sans les mots de passe) : </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>Une phrase secrète a au moins %n caractère.</numerusform>
    <numerusform>Une phrase secrète a au moins %n caractères.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>Impossible de lire ou d’enregistrer les préférences ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>Ce titre n’existe pas.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>Aucun service de partage ne s’appelle « {name} ».</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire n’est pas en cours d’exécution.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire est déjà en cours d’exécution et n’affiche rien ici. Utilisez {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire ne répond toujours pas. Réessayez plus tard ou mettez fin au processus.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire est en cours d’exécution, mais ne répond pas encore. En attente…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire est en cours d’exécution (processus {process} sur {host}), mais ne répond pas encore. En attente…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} ne peut être utilisé avec {other} que si {third} est aussi indiqué.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} ne peut être utilisé qu’avec {other}.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} ne peut être utilisé qu’avec l’une de ces options : {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} et {other} ne peuvent pas être utilisés ensemble.</translation>
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
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>Une adresse ne peut pas dépasser %n caractère.</numerusform>
    <numerusform>Une adresse ne peut pas dépasser %n caractères.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>« {0} » n’est pas une adresse de flux. Elle devrait commencer par https:// ou http://.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>« {0} » n’est pas un nombre de secondes de {1} à {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Un bandeau de titres pour le bureau.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Si Off the Wire est déjà lancé, il reçoit les arguments.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>afficher ces flux seulement, sans s’y abonner</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>s’abonner à un flux, à l’adresse d’un site ou à une liste de flux</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>garder réglages, flux et cache dans ce dossier plutôt que dans celui de l’utilisateur</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>afficher les titres de la barre et quitter</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>actualiser les flux à échéance, afficher les titres et quitter</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>afficher les noms des collections et quitter</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>afficher l’état de chaque flux sous forme de tableau (CSV) et quitter</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>avec --diagnosis : afficher les adresses des flux en entier, avec les clés qu’elles contiennent</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>afficher aussi les titres dès leur arrivée</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>envoyer une commande à la barre en cours d’exécution</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>afficher les commandes de --tell et quitter</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>modifier une préférence, que la barre soit lancée ou non</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>afficher ces préférences et quitter ; sans nom, toutes</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>afficher les titres un par un, un par ligne, pour une autre barre ou un script</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>avec --follow : n’afficher que les nouveaux titres</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>avec --follow : durée d’affichage de chaque titre en secondes</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>avec --list, --once, --print, --follow et --get : afficher du JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>avec --tell : lancer la barre si elle ne fonctionne pas</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>afficher une barre sans menus, avec les réglages de ce fichier ; redémarrer après un plantage</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>tout écrire, sauf les mots de passe, dans un fichier de sauvegarde et quitter</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>avec --backup : inclure les mots de passe, chiffrés par une phrase secrète</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>avec --backup et --restore : lire la phrase secrète dans ce fichier ; « - » lit l’entrée standard</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>tout remplacer par le contenu d’un fichier de sauvegarde et quitter</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>avec --restore : ajouter aux données existantes et garder les préférences</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>journaliser davantage, aussi dans le terminal ; deux fois pour tout journaliser</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>« {0} » n’est pas une commande. « off-the-wire --commands » affiche les commandes.</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>La commande « {0} » n’accepte pas d’argument.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>La commande « {0} » exige un argument.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>« {0} » n’est pas un numéro de titre. « off-the-wire --list --json » affiche les numéros.</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file} : « {name} » n’est pas un réglage. Les réglages sont : {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file} : « feeds » et « messages » doivent être des listes de chaînes, et « preferences » une table.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>Impossible de lire les réglages de {file} : {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>« {0} » n’est pas une préférence. « off-the-wire --get » affiche les préférences.</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>« {0} » devrait être de la forme nom=valeur.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} ne peut pas être « {value} ». {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>Ce doit être « true » ou « false ».</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>Valeurs possibles : {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>Ce doit être un nombre entier de {0} à {1}.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>Ce doit être un nombre de {0} à {1}.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>Ce doit être du JSON, tel que --get --json l’affiche.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>Ce doit être une couleur, comme #1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>Ce doit être un texte de {0} caractères au plus.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>donner le focus du clavier à la barre</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>ouvrir le menu de la barre</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>afficher la barre</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>masquer la barre dans la zone de notification</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>afficher ou masquer la barre</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>mettre les titres en pause</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>reprendre le défilement des titres</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>mettre les titres en pause ou les reprendre</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>avancer d’une page</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>reculer d’une page</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>défiler plus vite</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>défiler plus lentement</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>actualiser tous les flux maintenant</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>marquer comme lus tous les titres de la barre</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>annuler « tout marquer comme lu » ou le masquage d’un titre</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>afficher la collection de ce nom sur la barre ; sans nom, tous les flux</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>ouvrir l’article d’un titre</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>ouvrir l’article en arrière-plan</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>ouvrir la page du titre dans le navigateur</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>copier le lien du titre</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>copier l’article en Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>copier l’article comme citation</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>marquer le titre comme lu</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>marquer le titre comme non lu</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>enregistrer le titre pour plus tard</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>retirer le titre des articles enregistrés</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>masquer le titre</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>masquer le flux du titre pendant 24 heures</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>masquer les titres contenant ce mot pendant 24 heures</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>envoyer le titre actuel au service de partage de ce nom</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>ouvrir la liste de tous les titres</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>ajouter le flux à cette adresse ; sans adresse, la demander</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>ouvrir la fenêtre Flux</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>ouvrir la fenêtre Collections</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>ouvrir la fenêtre Règles</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>ouvrir la fenêtre Partage</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>ouvrir la fenêtre Compte de synchronisation</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>ouvrir les préférences</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>choisir le fichier de la sauvegarde</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>choisir une sauvegarde à restaurer</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>ouvrir le guide</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>afficher la version, la licence et l’emplacement des fichiers</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>afficher les rapports d’erreur</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>quitter Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>Partie du titre</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Supprimer cette condition</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>Valeur à comparer</translation>
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
   <source>Title or text contains any of the words</source>
   <translation>Le titre ou le texte contient l’un des mots</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>Le titre et le texte ne contiennent aucun des mots</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>Le titre ou le texte contient l’expression</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>Le titre et le texte ne contiennent pas l’expression</translation>
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
   <source>Collection is</source>
   <translation>La collection est</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>La collection n’est pas</translation>
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
   <source>Language is</source>
   <translation>La langue est</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>La langue n’est pas</translation>
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
   <source>Summary contains any of the words</source>
   <translation>Le résumé contient l’un des mots</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>Le résumé ne contient aucun des mots</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>Le résumé contient l’expression</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>Le résumé ne contient pas l’expression</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>Le texte contient l’un des mots</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>Le texte ne contient aucun des mots</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>Le texte contient l’expression</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>Le texte ne contient pas l’expression</translation>
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
   <source>Title or text matches the regular expression</source>
   <translation>Le titre ou le texte correspond à l’expression régulière</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>Ni le titre ni le texte ne correspondent à l’expression régulière</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>Le résumé correspond à l’expression régulière</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>Le résumé ne correspond pas à l’expression régulière</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>Le texte correspond à l’expression régulière</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>Le texte ne correspond pas à l’expression régulière</translation>
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
   <source>Choose a collection</source>
   <translation>Choisir une collection</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>Par exemple en ou pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Séparés par des virgules</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>Off the Wire s’est arrêté de façon inattendue la dernière fois. Voir Rapport d’erreur dans le menu.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Une erreur s’est produite. Voir Rapport d’erreur dans le menu.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Aucune collection ne s’appelle « {name} ».</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>À l’instant</translation>
  </message>
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
   <source>Choose feeds</source>
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
   <translation>Il n’y a aucun titre pour le moment.</translation>
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
   <source>Loading…</source>
   <translation>Chargement…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Une erreur s’est produite. Les détails restent sur cet ordinateur et ne sont envoyés à personne. Pour signaler le problème, copiez les détails, relisez-les et collez-les dans un rapport de bogue.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Rapport d’erreur</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
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
   <source>Add a bar</source>
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
   <translation>Affiche</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Supprimer cette barre</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
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
   <source>Move U&amp;p</source>
   <translation>Mon&amp;ter</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Su&amp;pprimer</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>Copier l’&amp;adresse</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>Tr&amp;ier tout par titre</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>Déplacer &amp;vers un dossier</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>Copier le diag&amp;nostic</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>Afficher sur la &amp;barre</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>No&amp;uveau dossier…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>Aucun do&amp;ssier</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>Dissoudre &amp;le dossier « {0} »</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>Ajouter au compte de s&amp;ynchronisation</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>L’API de ce serveur ne permet pas d’ajouter des flux. Ajoutez-les sur le site du serveur.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>L’API de ce serveur ne le permet pas ; cela ne vaut donc que pour cet ordinateur.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Nom du dossier (A / B crée B dans A) :</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>Le presse-papiers ne contient pas d’adresse de flux ni de site.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>La liste des flux a été enregistrée dans {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>Le diagnostic a été enregistré dans {0}, sans mots de passe.</translation>
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
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Actualiser to&amp;utes les</translation>
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
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>Défini par le compte de synchronisation, qui actualise ce flux.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Fichier…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>Sortie d’une commande…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>Page web…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>Vos propres messages…</translation>
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
   <source>Loading…</source>
   <translation>Chargement…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Il n’y a aucun titre pour le moment.</translation>
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
   <source>&amp;Turn on…</source>
   <translation>Ac&amp;tiver…</translation>
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
   <source>Advanced</source>
   <translation>Avancé</translation>
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
   <translation>Ce flux est actualisé par votre compte de synchronisation.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>L’actualisation est en pause jusqu’à ce que vous la repreniez.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>En attente de la première actualisation.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Aucun problème. Nouveaux titres à la dernière actualisation : {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Aucun problème. Rien de nouveau sur le site depuis {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>Aucun problème. Rien de nouveau sur le site depuis au moins {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Toutes les minutes</numerusform>
    <numerusform>Toutes les %n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Rechercher un flux</translation>
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
   <translation>Filtre</translation>
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
   <translation>En pause</translation>
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
   <source>&amp;Update now</source>
   <translation>Actualiser &amp;maintenant</translation>
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
   <translation>Vous êtes déjà abonné à « {0} ».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>Abonné à « {0} » dans « {folder} ».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>Abonné à « {0} ».</translation>
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
   <translation>Actualisé {checked}</translation>
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
   <translation>Aucun flux pour l’instant. Ajoutez un site, choisissez parmi les flux suggérés ou importez une liste.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>Aucun flux ne correspond.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>C&amp;hoisir…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Choisir le fichier</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>Le fichier peut être un flux (RSS, Atom, JSON Feed) ou un texte dont chaque ligne devient un titre. Un lien et une date peuvent suivre sur la même ligne, séparés par des tabulations. Le fichier est relu quand il change.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Rechercher dans l’article</translation>
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
   <translation>Un autre programme utilise déjà le raccourci {keys}. Choisissez-en un autre.</translation>
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
   <translation>&amp;Titres max.</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>I&amp;mportance</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>Marquer comme &amp;lu</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>Te&amp;xte des articles</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>&amp;Images dans les articles</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>Seulement ce &amp;qui est dans le flux</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>Les titres qui ne sont plus dans le flux quittent la barre.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>Pas encore activés</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>Abandonnés</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Supprimés du compte de synchronisation</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>Mènent à votre réseau local</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Non actualisés depuis une semaine ou plus</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Accès refusé ou connexion requise</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvables</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Flux non valides</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Trop volumineux</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>Temporairement indisponibles</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Déplacés à une autre adresse</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Non chiffrés</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>Articles menant à votre réseau local</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Changement d’adresse en cours</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Inactifs</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lents</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Activer…</translation>
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
   <source>&amp;Copy Diagnosis</source>
   <translation>&amp;Copier le diagnostic</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>&amp;Ouvrir le site</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Act&amp;iver…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>Au&amp;toriser pour ce flux</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>Se co&amp;nnecter…</translation>
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
   <source>E&amp;xport Diagnosis of All Feeds…</source>
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
    <numerusform>Aucun problème trouvé dans %n flux.</numerusform>
    <numerusform>Aucun problème trouvé dans %n flux.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n flux sélectionné</numerusform>
    <numerusform>%n flux sélectionnés</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>« {0} » a été supprimé.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n flux supprimé.</numerusform>
    <numerusform>%n flux supprimés.</numerusform>
   </translation>
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
   <translation>Utiliser l’icône du &amp;site</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>Affichée sur la barre si les icônes des flux sont activées dans les préférences.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Choisir une icône pour le flux</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>Charger automatiquement les images des articles ? Les sites voient alors votre adresse IP.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>&amp;Toujours</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>Seulement au &amp;clic</translation>
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
   <translation>Échap pour fermer, les flèches pour les autres images.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>Presse-papiers</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
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
   <translation>Flux importés</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>Arrê&amp;ter</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>nouveaux flux : {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>déjà abonné : {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>ignorés : {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>Éléments ignorés</translation>
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
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixte</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>Barre</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Tous les titres</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Flux avec des problèmes</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Toutes les fenêtres</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>Titre à gauche</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>Titre à droite</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>Déplacer la barre vers le haut</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>Déplacer la barre vers le bas</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>Faire défiler l’aperçu, puis titre suivant</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lu</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>Chapitre à gauche</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>Chapitre à droite</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>Ouvrir l’article</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>Ouvrir l’article en arrière-plan</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copier le lien</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>Marquer comme lu ou non lu</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Enregistrer pour plus tard</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>Article à gauche</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>Article à droite</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>Titre au-dessus</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>Titre au-dessous</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>Mettre en pause ou reprendre</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>Défiler plus vite</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>Défiler plus lentement</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>Ouvrir le menu</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>Quitter la barre</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>Déplacer la barre vers la gauche</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>Déplacer la barre vers la droite</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>Article suivant</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>Article précédent</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page vers le bas</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page vers le haut</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>Navigation au curseur</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>Taille de texte par défaut</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>Copier le texte avec la source</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Lire à voix haute</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>Partager par e-mail</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>Enregistrer comme page web</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>Quitter ou fermer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>Premier titre</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>Dernier titre</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>Ajouter les flux du presse-papiers</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Ouvrir le site</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>Afficher ou non sur la barre</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Actualiser maintenant</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Ouvrir le guide</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>Modifier les raccourcis…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>Les modifications prennent effet après un redémarrage.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>Tout &amp;réinitialiser</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Fenêtre</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} est déjà utilisé pour « {action} ». Choisissez une autre touche.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} est déjà utilisé pour « {action} » ({window}). Choisissez une autre touche.</translation>
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
   <translation>Impossible d’ouvrir un navigateur. Vous pouvez copier le lien.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>Impossible d’ouvrir un lecteur. Vous pouvez ouvrir le fichier dans le navigateur.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>Impossible d’ouvrir une messagerie.</translation>
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
   <source>the site expects no changes before then</source>
   <translation>le site ne prévoit aucun changement d’ici là</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>fréquence fixée par l’éditeur</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>moins souvent, car il y a rarement du nouveau</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>mis en pause par l’éditeur d’ici là</translation>
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
   <translation>pas de réseau</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>nouvelles tentatives plus espacées</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>nouvelles tentatives rares</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>quand le prochain message est prévu</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>n’est plus actualisé</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>Ce flux vient d’une liste ou d’une sauvegarde. Il reste désactivé jusqu’à ce que vous ayez vérifié ce qu’il fait.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>Le serveur de flux n’a plus ce flux. Il est conservé ici pour ses articles enregistrés.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Ce flux n’est pas chiffré. D’autres personnes sur le réseau peuvent le lire et le modifier.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>Le site a déplacé ce flux ; sa nouvelle adresse est utilisée. L’ancienne était {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Aucune actualisation réussie depuis le {date}.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Une partie d’un article se trouve sur votre réseau local ({host}) et n’a pas été chargée. Autorisez-la si vous faites confiance au flux.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>Le site renvoie vers {0}, qui deviendra l’adresse du flux d’ici quelques jours.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>Le serveur est lent : il a récemment mis {0} secondes à répondre.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>Le dernier article date du {0}. Le site a peut-être abandonné ce flux.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>prochaine actualisation {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>Vous êtes hors ligne. Le flux sera actualisé quand vous serez de nouveau en ligne.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>Serveur introuvable. Vérifiez l’adresse ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>Le serveur a refusé la connexion. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>Le serveur a mis trop de temps à répondre. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>Le certificat du site n’est pas valide ; rien n’a été lu. Vérifiez l’adresse et l’horloge de cet ordinateur.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>Impossible d’établir une connexion sécurisée. Seul le site peut corriger cela.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>Aucune connexion sécurisée (https) à cette adresse. Elle ne répond qu’en http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>Le serveur redirige vers un autre site. Cherchez-y l’adresse du flux.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>Le proxy a bloqué la requête. Vérifiez le proxy dans les préférences ou dans les réglages du système.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>Le document est trop volumineux pour un flux et n’a pas été lu. Demandez au site un flux plus court.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>La réponse du serveur était incomplète ou non valide. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>Trop de redirections. Cherchez la nouvelle adresse du flux sur le site.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Ce n’est pas une adresse web. Elle devrait ressembler à https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>Cette adresse se trouve sur votre réseau local ({detail}), rien n’a donc été chargé. Ne l’autorisez que pour un flux auquel vous faites confiance.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>Connexion requise. Connectez-vous ou cherchez une adresse publique.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Accès refusé. Ouvrez le site dans le navigateur pour savoir pourquoi.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Flux introuvable (404). Cherchez la nouvelle adresse du flux sur le site.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Ce flux a été abandonné (410). Vous pouvez le supprimer.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Trop de requêtes : le site demande une pause. Une nouvelle tentative aura lieu ensuite.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>Le site est surchargé ou en maintenance. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>Le site a signalé une erreur ({detail}). Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Il n’y a pas de flux à cette adresse. Cherchez sur le site un lien nommé RSS, Atom ou Flux.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>Le flux est endommagé et illisible. Seul le site peut le corriger. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>La lecture du flux a dépassé le délai. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>La commande a échoué : {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>Le fichier n’a pas pu être lu : {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>Rien n’a été trouvé sur la page. Elle a peut-être changé. Vérifiez les réglages du flux.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Off the Wire a rencontré une erreur avec ce flux. Signalez-la ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>Le fichier de l’autorité de certification est inutilisable. Choisissez un fichier PEM dans les réglages du flux.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>Programme introuvable. Vérifiez la commande ou indiquez le chemin complet du programme.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>La commande a pris trop de temps et a été arrêtée. Accordez-lui plus de temps ou accélérez-la.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>La sortie de la commande était trop longue ; elle a été arrêtée. Faites-lui écrire moins de lignes.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>Les commandes ne peuvent pas s’exécuter dans Flatpak ou Snap. Pour les utiliser, installez Off the Wire depuis les paquets de votre système.</translation>
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
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>Le disque n’a pas répondu à temps. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>Ce fichier n’est ni un texte ni un flux. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>Ce n’est pas un sélecteur CSS. Il devrait ressembler à « h2 a » ou « .news li ».</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>Ce motif est inutilisable. Il doit contenir {title}, avec du texte avant et après.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>Le serveur est injoignable. Une nouvelle tentative aura lieu plus tard.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>Le certificat du site a expiré ; rien n’a été lu. Seul le site peut corriger cela.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>Le certificat du site n’est pas encore valide. Vérifiez l’horloge de cet ordinateur.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>Le certificat du site est autosigné ; rien n’a été lu.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>Le certificat appartient à un autre site ; rien n’a été lu. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>Le site a refusé ce nom d’utilisateur et ce mot de passe. Connectez-vous de nouveau.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>Le mot de passe de ce flux est introuvable dans le trousseau. Connectez-vous de nouveau.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>Le certificat du site ne vient pas d’une autorité reconnue ; rien n’a été lu.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>Le certificat du site a été révoqué ; rien n’a été lu.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>Le proxy est injoignable. Vérifiez qu’il fonctionne, et son adresse dans les préférences.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>L’adresse du proxy n’est pas valide. Corrigez-la dans les préférences ou dans les réglages du système.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>Le proxy exige un nom d’utilisateur et un mot de passe. Définissez-les dans les réglages réseau du système.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>Le site renvoie vers autre chose qu’une adresse web. Cherchez sur le site la nouvelle adresse du flux.</translation>
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
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
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
   <translation>Vous êtes hors ligne : voici seulement ce que fournit le flux.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>Le site a mis trop de temps à répondre : voici seulement ce que fournit le flux.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>La page n’existe plus : voici seulement ce que fournit le flux.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>La page est réservée aux membres. Voici ce que fournit le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Le site a refusé l’accès à la page. Voici ce que fournit le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>Le lien ne mène pas à une page web publique ; rien n’a été chargé. Voici seulement ce que fournit le flux.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>Le disque est plein. Libérez de l’espace et réessayez.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>Ce fichier n’est pas une sauvegarde d’Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>Cette sauvegarde est endommagée ; rien n’a été restauré. Choisissez-en une plus ancienne.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>Cette sauvegarde vient d’une version plus récente d’Off the Wire. Mettez d’abord le programme à jour.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>Cette sauvegarde contient des mots de passe. Saisissez sa phrase secrète pour les restaurer.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>La phrase secrète est incorrecte, ou la sauvegarde a été modifiée.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>Aucun trousseau n’est disponible ; les mots de passe ne peuvent donc pas être lus. Sauvegardez sans eux, ou déverrouillez-le d’abord.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>Aucun trousseau n’est disponible ; les mots de passe de la sauvegarde n’ont donc pas été restaurés. Ils vous seront redemandés. Tout le reste est restauré.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>Le fichier n’a pas pu être lu : {reason}.</translation>
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
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>Un dossier ou un périphérique porte déjà ce nom ; rien n’a été écrit. Choisissez un autre nom.</translation>
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
   <translation>Ligne {line} : le fichier est endommagé ici ; ce qui était lisible a été importé.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Ligne {line} : le fichier définit des entités, inutiles dans une liste de flux ; elles ont été ignorées.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Ligne {line} : une autre liste, {detail}, doit venir ici. Téléchargez-la et importez-la aussi.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Ligne {line} : il y a trop de flux dans le fichier ; les suivants ont été ignorés.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Ce n’est pas une liste de flux (OPML). Exportez-en une depuis votre autre lecteur et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>Vous êtes hors ligne. Réessayez une fois la connexion rétablie.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>Le serveur a refusé la connexion. Vérifiez l’adresse, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>Le serveur a mis trop de temps à répondre. Vérifiez l’adresse, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>La réponse du serveur était incomplète ou non valide. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>Trop de requêtes : le site demande une pause. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>Le site est surchargé ou en maintenance. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>Le site a signalé une erreur ({detail}). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>Le flux est endommagé et ne peut pas être lu. Seul le site peut le réparer.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>La lecture du flux a pris trop de temps. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Impossible de charger l’article complet. Voici ce que fournit le flux ; « Page web » ouvre le navigateur.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>Le site réserve l’article complet à ses abonnés. « Page web » l’ouvre sur le site.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>Le site demande un consentement avant d’afficher la page. « Page web » l’ouvre dans le navigateur.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>La page n’a pas plus de texte que le flux. « Page web » l’ouvre dans le navigateur.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>Impossible d’afficher cette image. Utilisez PNG, JPEG, GIF, WebP, AVIF, BMP ou ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>« {title} » est un flux, mais le fichier ne contient pas son adresse. Saisissez-la ci-dessus.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>Impossible de sauvegarder la liste de vos flux.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>La sauvegarde automatique a échoué.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>Ces flux ont été actualisés il y a moins d’une minute.</translation>
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
    <numerusform>Des données de %n élément enregistré étaient illisibles et ont été réinitialisées.</numerusform>
    <numerusform>Des données de %n éléments enregistrés étaient illisibles et ont été réinitialisées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Votre dossier {folder} est en lecture seule. Vos modifications seront perdues à la fermeture.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>D’autres utilisateurs de cet ordinateur peuvent ouvrir votre dossier {folder}. Modifiez ses droits d’accès.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>La base de données était endommagée ; elle est conservée sous {file}. %n flux a été restauré depuis la sauvegarde.</numerusform>
    <numerusform>La base de données était endommagée ; elle est conservée sous {file}. %n flux ont été restaurés depuis la sauvegarde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n titre a pu être récupéré.</numerusform>
    <numerusform>%n titres ont pu être récupérés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>La base de données manquait. %n flux a été restauré depuis la sauvegarde.</numerusform>
    <numerusform>La base de données manquait. %n flux ont été restaurés depuis la sauvegarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>Vos préférences étaient illisibles ; elles sont conservées sous {file}. Les valeurs par défaut sont utilisées.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>Impossible de lire vos préférences ({reason}). Les valeurs par défaut sont utilisées.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n préférence n’était pas valide et a repris sa valeur par défaut.</numerusform>
    <numerusform>%n préférences n’étaient pas valides et ont repris leur valeur par défaut.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Vous êtes hors ligne. Les titres se chargeront quand vous serez de nouveau en ligne.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Un autre programme utilise la base de données. Vos modifications sont conservées et seront enregistrées quand il aura terminé.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>Le disque est plein. Vos modifications sont conservées et seront enregistrées dès qu’il y aura de la place.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>La base de données est en lecture seule. Vos modifications sont conservées et seront enregistrées dès que possible.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>Impossible d’écrire sur le disque. Vos modifications sont conservées et seront enregistrées dès que possible. Vérifiez le disque.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>Le disque de la base de données ne répond pas. Vos modifications sont conservées et seront enregistrées dès qu’il répondra. S’il s’agit d’un lecteur réseau, vérifiez la connexion.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>La base de données est endommagée. Redémarrez Off the Wire pour restaurer vos flux depuis leur sauvegarde.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>La base de données a été écrite par une version plus récente d’Off the Wire. Installez cette version.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>La base de données appartient à un autre programme. Choisissez un autre dossier avec --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Un autre programme utilise la base de données. Fermez-le ; les nouveaux titres seront alors enregistrés.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>Impossible d’écrire dans la base de données. Vérifiez les droits d’accès de son dossier.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>Le disque est plein ; rien de nouveau ne peut être enregistré. Libérez de l’espace ; l’enregistrement reprendra automatiquement.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>Impossible d’ouvrir la base de données. Vérifiez le disque et son dossier ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>Le disque de la base de données ne répond pas. S’il s’agit d’un lecteur réseau, vérifiez la connexion.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>Vous êtes déjà abonné à un flux ayant cette adresse.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>Le dossier {folder} ne répond pas. S’il se trouve sur un lecteur réseau, vérifiez la connexion et réessayez.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>Toute la journée</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Se termine le</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>Suppri&amp;mer le message</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>A&amp;jouter un message</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>Texte à afficher sur la barre</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Texte du message</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>Lien du message</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>Affiché à partir de</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>Affiché jusqu’à</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>Te&amp;xte</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Lien</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>Un message est affiché sur la barre à ces heures. Chaque jour, il compte de nouveau comme nouveau.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Nouveau message</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>Pas de proxy pour ce flux</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>App&amp;liquer</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Choisir le fichier de l’autorité de certification</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>En-têtes et cookies</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Délai maximal</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>Autorité de certification</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>Les en-têtes et les cookies ne sont envoyés qu’au serveur du flux ; ceux qui ressemblent à des secrets sont conservés dans le trousseau. Les articles du flux sont chargés avec les mêmes réglages.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Certificats (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>Ce n’est pas une adresse de proxy. Elle devrait ressembler à http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>Chaque ligne doit contenir un nom, un deux-points et une valeur, par exemple « Accept-Language: fr ».</translation>
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
   <translation>Aussi publié par :</translation>
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
  <name>PageForm</name>
  <message>
   <source>&amp;Load the page</source>
   <translation>C&amp;harger la page</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n titre trouvé :</numerusform>
    <numerusform>%n titres trouvés :</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>par exemple : article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>Listes de liens de la page</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>Titres trouvés sur la page</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>Pa&amp;ge</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Adresse de la page</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>&amp;Suggestions</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Sélecteurs</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>Motif de texte</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>Comment trouver les titres sur la page</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>Tit&amp;res</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>&amp;Titre à l’intérieur</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>L&amp;ien à l’intérieur</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>Date à l’intérie&amp;ur</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>Sélecteurs CSS. Le titre, le lien et la date sont facultatifs ; sinon, ils sont détectés automatiquement.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;Motif</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>Une partie du code source de la page, avec {fields} aux endroits voulus et {any} pour tout autre texte.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n lien comme « {title} »</numerusform>
    <numerusform>%n liens comme « {title} »</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>Choisir ce qu’il faut surveiller</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>Aucune liste de liens trouvée</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>Chargement de la page…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>Passés récemment</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>Mots de passe dans la sauvegarde</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>P&amp;hrase secrète</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurer</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>Restaurer &amp;sans les mots de passe</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>Un autre écran se trouve au-delà de ce bord : impossible d’y réserver de l’espace. « Au-dessus des fenêtres » garde la barre visible.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>Votre bureau a déplacé ou redimensionné la barre. « Flottante » conviendra peut-être mieux.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>Votre bureau place lui-même les fenêtres : la barre ne peut ni réserver d’espace ni rester à son bord. Installez XWayland pour changer cela.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS ne permet pas aux programmes de réserver de l’espace. La barre reste au-dessus des fenêtres.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>Mixte</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Au plus {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Ce que donne le flux</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>Article complet du site</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>À l’ouverture</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>Après leur passage</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>Manuellement</translation>
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
   <translation>Normal</translation>
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
   <translation>Utilisé quand les titres sont triés par « Flux importants d’abord ».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Seulement au clic</translation>
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
   <translation>Impossible d’enregistrer vos préférences ({reason}). Elles le seront dès que possible.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Vos préférences ne sont pas encore enregistrées : leur dossier ne répond pas. S’il se trouve sur un lecteur réseau, vérifiez la connexion.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>Impossible de modifier le démarrage à l’ouverture de session ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Rechercher un réglage</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>Aucun réglage correspondant.</translation>
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
   <translation>Tous les réglages ont repris leurs valeurs par défaut.</translation>
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
   <translation>Général</translation>
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
   <translation>Normal</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Aéré</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Très aéré</translation>
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
   <translation>Seulement au clic</translation>
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
   <translation>Charger l’article complet quand le flux n’a qu’un résumé</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>texte complet article entier page charger confidentialité</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>La fenêtre de l’article suit la barre</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>fenêtre lecture barre suit l’article</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Retirer les paramètres de suivi des liens</translation>
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
   <translation>Longueur des li&amp;gnes en caractères</translation>
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
   <translation>Actualiser to&amp;utes les</translation>
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
   <translation>Actualiser moins souvent sur une connexion limitée</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>actualiser données mobiles coût réseau</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Actualiser moins souvent sur batterie</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>actualiser énergie portable économie</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Articles à télécharger pour lire hors ligne</translation>
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
   <translation>Leurs sites apprennent ainsi quels articles sont sur votre barre.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>traduction langue étrangère LibreTranslate confidentialité</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>Traduire les titres</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>Les titres de votre barre sont envoyés au service ci-dessous.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>Traduire en</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>Langue des fenêtres</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>Un code comme « fr » ou « pt ».</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>Afficher aussi le titre d’origine</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>Serveur LibreTranslate</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>La commande lit des titres, un par ligne, et doit écrire leurs traductions dans le même ordre. {from} et {to} sont remplacés par les langues. Une commande peut faire tout ce que vous pouvez faire sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>Traduire avec</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clé d’API</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Réglages du système</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Aucun proxy</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>Proxy manuel</translation>
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
   <translation>Espace disque pour les articles</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>Une fois l’espace plein, le texte des articles les plus anciens est supprimé. Les titres et les articles enregistrés sont conservés.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Espace disque par flux</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>notification alerte heures calmes</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Me notifier quand une règle correspond</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>Sous Windows, les notifications n’ont pas de boutons. Cliquez sur l’une d’elles pour ouvrir l’article.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Émettre un son avec les notifications</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>alerte bruit sonnerie dernière minute</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Maximum par heure</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Heures calmes de</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>Heures calmes jusqu’à</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>Heures de 0 à 23. Si les deux sont identiques, il n’y a pas de plage de silence.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Annoncer les titres mis en évidence aux lecteurs d’écran</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>accessibilité parler voix annoncer alerte</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>raccourci clavier touche modifier</translation>
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
   <source>backup save copy archive rotation</source>
   <translation>sauvegarde enregistrer copie archive</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>Sauvegarde automatique</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>Les mots de passe ne figurent pas dans les sauvegardes.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Sauvegardes à conserver</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Dossier des sauvegardes</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>À côté de la base de données</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Par défaut du système</translation>
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
   <translation>Prend effet après un redémarrage.</translation>
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
   <translation>Afficher une icône dans la zone de notification</translation>
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
   <source>Keyboard shortcut for the bar</source>
   <translation>Raccourci clavier de la barre</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>raccourci global clavier focus touche</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>Sur ce bureau, associez une touche à la commande « off-the-wire --tell focus » dans les réglages du système.</translation>
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
   <source>Allo&amp;w</source>
   <translation>A&amp;utoriser</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>Cette règle a été importée. Elle n’envoie rien tant que vous ne l’autorisez pas.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Toutes ces conditions sont remplies</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>Au moins une de ces conditions est remplie</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
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
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>&amp;Valable jusqu’au</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>Pl&amp;us</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Tous les flux</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Un flux</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Un dossier</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>Une collection</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>Flux, dossier ou collection</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>Date et heure de fin de la règle</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>&amp;Rechercher dans</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>Masqué pendant 24 heures : {name}. Voir Règles.</translation>
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
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n règle ajoutée. Les règles qui envoient des titres sont désactivées tant que vous ne les autorisez pas.</numerusform>
    <numerusform>%n règles ajoutées. Les règles qui envoient des titres sont désactivées tant que vous ne les autorisez pas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n règle ajoutée.</numerusform>
    <numerusform>%n règles ajoutées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} n’est pas configuré ici. Rien n’est envoyé.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} a été importé et n’est pas encore autorisé. Appuyez sur « Configurer… » pour l’autoriser.</translation>
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
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n titre rétabli.</numerusform>
    <numerusform>%n titres rétablis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>%n titre stocké modifié.</numerusform>
    <numerusform>%n titres stockés modifiés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>Règle sans nom</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (pas encore autorisée)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (terminée)</translation>
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
   <translation>Règles, dans l’ordre d’application</translation>
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
   <translation>Aucune règle pour l’instant</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Une règle met en évidence, masque, épingle, notifie, enregistre ou envoie des titres.</translation>
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
   <translation>Exporter les articles enregistrés</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Articles enregistrés</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n article enregistré dans {file}.</numerusform>
    <numerusform>%n articles enregistrés dans {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>Impossible d’écrire {file} : {reason}.</translation>
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
   <translation>Articles enregistrés</translation>
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
   <source>Detect automatically</source>
   <translation>Détecter automatiquement</translation>
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
   <source>Web server &amp;username</source>
   <translation>Nom d’&amp;utilisateur du serveur web</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>Mot de passe du &amp;serveur web</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Autorité de certification</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Choisir le fichier de l’autorité de certification</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;Certificat client</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>Choisir le fichier du certificat client</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>Mot de passe de la c&amp;lé du certificat</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>Peu de serveurs en ont besoin. Certains serveurs web exigent leur propre nom d’utilisateur et leur propre mot de passe. Si le certificat du serveur n’est pas reconnu publiquement, choisissez le fichier de l’autorité qui l’a signé (PEM), ou le certificat lui-même s’il est autosigné. Un certificat client est un fichier PEM contenant aussi sa clé.</translation>
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
  <message>
   <source>Copied as Markdown.</source>
   <translation>Copié en Markdown.</translation>
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
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>La commande de {name} est introuvable. Configurez-la de nouveau.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} a refusé l’article ({reason}). Vous pouvez réessayer sous Configurer le partage.</translation>
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
   <source>A command</source>
   <translation>Une commande</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Partage</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Sup&amp;primer</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>Au&amp;toriser</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>Réessa&amp;yer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (pas encore autorisée)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} est configuré et se trouve maintenant dans le menu Partager.</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>{name} est configuré jusqu’à la fermeture, car aucun trousseau n’est disponible.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Un webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>Services et commandes</translation>
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
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>C&amp;orps</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>&amp;Utilisateur ou e-mail</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>&amp;Jeton d’API</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>&amp;Commande</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>&amp;ID client</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>Sec&amp;ret client</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>&amp;Service</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>Mod&amp;e</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>L’ID et le secret client se trouvent dans wallabag, sous Clients API.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>Votre jeton se trouve sur readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>Votre jeton (user:TOKEN) se trouve dans les réglages de Pinboard, sous Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>Votre jeton se trouve dans les réglages de linkding, sous Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} sont remplacés par les données de l’article. Aucun shell n’est utilisé.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} sont remplacés par les données de l’article dans l’adresse et dans le corps. Le jeton est conservé dans le trousseau et envoyé dans l’en-tête Authorization, ou là où vous écrivez {secret}.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Enregistré dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>Nom d’utilisateur et mot de passe</translation>
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
   <translation>Nom d’&amp;utilisateur</translation>
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
   <translation>Nom d’utilisateur</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Utilisé aussi pour %n autre flux de ce site.</numerusform>
    <numerusform>Utilisé aussi pour %n autres flux de ce site.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Cette connexion n’est pas chiffrée. Votre mot de passe pourrait être intercepté.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>Supprimer &amp;le mot de passe enregistré</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>Connectez-vous à {0}.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Jeton</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>Le mot de passe est enregistré dans le trousseau de votre bureau.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>Aucun trousseau n’est disponible. Le mot de passe est conservé jusqu’à la fermeture, puis redemandé.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>Aj&amp;outer</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>Enregis&amp;trer</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>Act&amp;iver</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>Activer « {0} »</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>Source de « {0} »</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
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
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>Cela vient d’une liste ou d’une sauvegarde. N’activez que si vous savez ce que cela fait.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>Titres d’un fichier</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>Titres d’une commande</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>Surveiller une page web</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>Vos propres messages</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>Aucun écran disponible. « off-the-wire --list » affiche les titres sans écran.</translation>
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
   <source>Sports</source>
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
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>Appliquer au&amp;x titres stockés…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>Cette règle est trop lente pour autant de titres.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>Aucun titre stocké n’est à modifier.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>Marquer %n titre stocké comme lu ?</numerusform>
    <numerusform>Marquer %n titres stockés comme lus ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>Enregistrer %n titre stocké ?</numerusform>
    <numerusform>Enregistrer %n titres stockés ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>Enregistrer %n titre stocké avec l’étiquette « {tag} » ?</numerusform>
    <numerusform>Enregistrer %n titres stockés avec l’étiquette « {tag} » ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>Recherche dans les titres stockés…</translation>
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
   <translation>Adresse d’un site ou d’un flux</translation>
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
   <source>Ot&amp;her source</source>
   <translation>Autre so&amp;urce</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>&amp;Fichier…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>Page &amp;web sans flux…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>S&amp;ortie d’une commande…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>Vos propres &amp;messages…</translation>
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
    <numerusform>Abonné à %n flux.</numerusform>
    <numerusform>Abonné à %n flux.</numerusform>
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
   <translation>Aucun titre pour l’instant.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>Les titres ne sont pas traduits.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>Les titres ne sont pas traduits : la clé d’API est introuvable dans le trousseau. Saisissez-la de nouveau dans les préférences.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>Les titres ne sont pas traduits : le serveur a refusé. Vérifiez la clé d’API dans les préférences.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>Les titres ne sont pas traduits : le serveur est injoignable ou signale une erreur. Vérifiez son adresse.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>Aucun trousseau n’est disponible. La clé d’API est conservée jusqu’à ce que vous quittiez ; saisissez-la ensuite de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>Je sais ce que fait cette commande</translation>
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
   <translation>Mettre en pause</translation>
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
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>À propos d’Off the Wire</translation>
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
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n flux supprimé.</numerusform>
    <numerusform>%n flux supprimés.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>« {old} » a été renommé en « {new} ».</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>« {title} » a été déplacé vers « {folder} ».</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>« {title} » n’est plus dans aucun dossier.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n flux déplacé.</numerusform>
    <numerusform>%n flux déplacés.</numerusform>
   </translation>
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
   <translation>Impossible d’afficher une image.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Chargement de l’article complet…</translation>
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
   <translation>Par défaut</translation>
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
   <translation>Afficher l’article du titre visible sur la barre, sans le marquer comme lu</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>&amp;Arrêter la lecture</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>Aucune synthèse vocale n’est installée (Speech Dispatcher).</translation>
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
   <translation>Rétablir la taille du texte</translation>
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
   <translation>Rechercher un flux</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader} : la liste est illisible</translation>
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
   <translation>Position de la barre :</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Écran de la barre</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>É&amp;cran :</translation>
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
   <source>Import All</source>
   <translation>Tout importer</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>Importer une liste de flux…</translation>
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
