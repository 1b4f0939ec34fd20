<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>&amp;Mit den Adressen meiner Feeds</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>Diagnose &amp;kopieren</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Über Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>Speicherorte</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>Systeminformationen</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>Version {version}, ein Schlagzeilenticker für den Desktop</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>Freie Software unter der MIT-Lizenz, ohne jede Gewährleistung.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>Daten&amp;schutz</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>Was ist &amp;neu</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>Ordner der Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Feeds und Schlagzeilen</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>Ordner der Feeds und Schlagzeilen öffnen</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Ordner des Protokolls öffnen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>Kopiert. Sehen Sie es durch, bevor Sie es einfügen: Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>{folder} konnte nicht geöffnet werden.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>Feeds auf diesem Computer zum Konto &amp;hinzufügen</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>Neue Feeds &amp;zum Konto hinzufügen</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Diese Verbindung ist nicht verschlüsselt. Ihr Passwort könnte abgefangen werden.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>Empfangene Artikel</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Anmelden</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>&amp;Verbindung …</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>Jetzt a&amp;bgleichen</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>Konto &amp;entfernen …</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>Ohne sichere Verbindung anmelden?</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} bietet keine sichere Verbindung (https). Andere im Netzwerk könnten Ihr Passwort und Ihre Lektüre mitlesen. In einem privaten Netzwerk oder zu Hause kann das annehmbar sein.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>Trotzdem an&amp;melden</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Angemeldet. Feeds und Artikel werden abgerufen.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>Es ist kein Schlüsselbund verfügbar. Nach dem Beenden werden Sie erneut nach dem Passwort gefragt.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>Synchronisierungskonto</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>Be&amp;nutzername</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>API-&amp;Passwort</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>Ein Feed-Server hält Ihre Feeds sowie Gelesenes und Gemerktes auf allen Geräten gleich: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin und andere mit der API von Google Reader oder Fever. Die Art des Servers wird automatisch erkannt. Geben Sie das Passwort für die API ein, das sich bei manchen Servern in deren eigenen Einstellungen festlegen lässt. Es wird im Schlüsselbund Ihres Desktops aufbewahrt.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>Die Feeds des Servers erscheinen neben Ihren eigenen und werden vom Server abgerufen. Was Sie darin lesen, merken, umbenennen, verschieben oder entfernen, ändert sich auch auf dem Server. Ihre eigenen Feeds bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>Verbindung zum Server wird hergestellt …</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>Das ist ein anderes Konto. Was soll mit den Feeds des bisherigen geschehen?</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Bisher wurde mit „{former_user}“ auf {host} abgeglichen; dieses Konto hat andere Feeds und Artikel als „{user}“. Auf keinem der Server ändert sich etwas. Sie können die Feeds des bisherigen Kontos hier behalten, dann werden sie direkt von ihren Websites abgerufen, oder sie mit allen Artikeln entfernen, auch den gemerkten.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>Konto entfernen?</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Auf dem Server ändert sich nichts. Sie können seine Feeds hier behalten, dann werden sie direkt von ihren Websites abgerufen, oder sie mit allen Artikeln entfernen, auch den gemerkten.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>&amp;Feeds behalten</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>Feed&amp;s entfernen</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>Über die API dieses Servers lassen sich Feeds weder hinzufügen noch entfernen, umbenennen oder verschieben. Tun Sie das auf der Website des Servers. Was Sie hier ändern, gilt nur für diesen Computer.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>Über die API dieses Servers lassen sich Feeds weder umbenennen noch verschieben. Tun Sie das auf der Website des Servers. Was Sie hier ändern, gilt nur für diesen Computer.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>Ihre Änderungen bleiben erhalten und werden später gesendet.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Abgeglichen am {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>%n Artikel konnte nicht abgerufen werden, weil er zu groß ist oder der Server versagt hat. Off the Wire versucht es später noch einmal.</numerusform>
    <numerusform>%n Artikel konnten nicht abgerufen werden, weil sie zu groß sind oder der Server versagt hat. Off the Wire versucht es später noch einmal.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>Der Server hat Benutzernamen und Passwort nicht angenommen. Verwenden Sie das API-Passwort; es ist oft ein anderes als das der Website.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>Der Webserver antwortet, der Feed-Server dahinter aber nicht (Status {0}). Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>Das Zertifikat des Servers stammt von keiner vertrauenswürdigen Stelle. Ist es Ihr eigener Server, wählen Sie unter „Verbindung“ sein Zertifikat oder das seiner Zertifizierungsstelle.</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>Der Server verlangt ein Client-Zertifikat. Wählen Sie unter „Verbindung“ die Datei.</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>Unter dieser Adresse wurde kein Feed-Server gefunden. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>Sie sind offline. Der Abgleich wird fortgesetzt, sobald Sie wieder online sind.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>Der Server hat die Verbindung abgelehnt. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>Der Server hat nicht rechtzeitig geantwortet. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>Die Antwort des Servers war zu groß und wurde nicht gelesen. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>Die Antwort des Servers war unvollständig oder ungültig. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>Zu viele Weiterleitungen. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>Das ist keine Webadresse. Sie sollte aussehen wie https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>Zeitüberschreitung beim Lesen der Antwort des Servers. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>Beim Abgleich ist in Off the Wire ein Fehler aufgetreten. Bitte melden Sie ihn; Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>Der Server ist nicht erreichbar, oder seine API ist in seinen Einstellungen ausgeschaltet.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>Der Server ist ausgelastet und bittet um Geduld. Der Abgleich wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>Die Antworten des Servers sind unverständlich. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>Der Server meldet einen Fehler (Status {0}). Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>Der Server leitet zu {0} weiter. Melden Sie sich dort an, wenn Sie dieser Adresse vertrauen.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>Das Passwort konnte nicht aus dem Schlüsselbund gelesen werden. Geben Sie es noch einmal ein.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>Der Webserver verlangt einen eigenen Benutzernamen samt Passwort. Geben Sie beides unter „Verbindung“ ein.</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader lässt nur dort registrierte Programme zu. Off the Wire ist es nicht.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>Die Datei der Zertifizierungsstelle ist nicht verwendbar. Sie muss im PEM-Format vorliegen.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>Das Client-Zertifikat ist nicht verwendbar. Es muss eine PEM-Datei sein, die auch den Schlüssel enthält.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>Das Passwort für den Schlüssel des Client-Zertifikats ist falsch.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>Der Feed-Server wurde neu eingerichtet. Feeds und Artikel, die er nicht mehr hat, bleiben hier als Ihre eigenen erhalten.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>Farbe …</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>&amp;Einrichten …</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>&amp;Schlagwort</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>Senden &amp;an</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>Ziel zum Senden wählen</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (nicht eingerichtet)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Hervorheben</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stummschalten</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Nur diese behalten</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Voranstellen</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Benachrichtigen</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Für später merken</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>Mit einem Schlagwort merken</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Farbe</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}: {title}</translation>
  </message>
  <message numerus="yes">
   <source>%n other important headline(s)</source>
   <translation>
    <numerusform>%n weitere wichtige Schlagzeile</numerusform>
    <numerusform>%n weitere wichtige Schlagzeilen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Design</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>Wie die Leiste</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>Schri&amp;ftart</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Serifen</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Serifenlos</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Schmal</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Breit</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>Sehr breit</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>&amp;Breite</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Eng</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Weit</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>Sehr weit</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>&amp;Zeilenabstand</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>Block&amp;satz</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>Als &amp;Sammlung speichern …</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>Schlagzeile suchen</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>Wörter, „genaue Wortfolge“ oder −Wort zum Ausschließen</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Alle Feeds</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (Sammlung)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Jedes Schlagwort</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Alle Schlagzeilen</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>Auf der Leiste</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gemerkt</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>Sammlung, Ordner oder Feed</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Diese Schlagzeile ist nicht mehr verfügbar.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>gelesen</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gemerkt</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Im &amp;Browser öffnen</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>Link &amp;kopieren</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Als ge&amp;lesen markieren</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Als &amp;ungelesen markieren</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Für &amp;später merken</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Aus Ge&amp;merkten entfernen</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Schlagzeilen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>&amp;Teilen</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>&amp;Alle als gelesen markieren</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>Gemerkte e&amp;xportieren …</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>&amp;Vorschau ausblenden</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Alle Schlagzeilen</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n Schlagzeile als gelesen markiert.</numerusform>
    <numerusform>%n Schlagzeilen als gelesen markiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>Als Sammlung speichern</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>Name:</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>Als Sammlung „{name}“ gespeichert. Sie können sie auf einer Leiste zeigen.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>Vorschau &amp;einblenden</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>Mehr als {count} Schlagzeilen</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n Schlagzeile</numerusform>
    <numerusform>%n Schlagzeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>Keine Treffer.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Noch keine Schlagzeilen.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF-Dateien (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>Webseiten (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>Artikel speichern</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Diese Schlagzeile ist nicht mehr verfügbar.</translation>
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
   <translation>{line} · Von {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n Min. Lesezeit</numerusform>
    <numerusform>%n Min. Lesezeit</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Aus dem Feed</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>Ganzer Artikel</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>Bild laden</numerusform>
    <numerusform>Alle %n Bilder laden</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Dieser Feed enthält nur Schlagzeilen.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Anhänge:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>Weiterlesen auf {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>Audio</translation>
  </message>
  <message>
   <source>video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Im Player öffnen</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>Bild laden</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>Der Rest dieses Artikels ist zu lang oder zu komplex, um hier angezeigt zu werden.</translation>
  </message>
  <message>
   <source>{label}: {words}</source>
   <comment>a picture</comment>
   <translation>{label}: {words}</translation>
  </message>
 </context>
 <context>
  <name>BackupController</name>
  <message>
   <source>Save backup</source>
   <translation>Sicherung speichern</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>{file} wiederherstellen?</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>„Ersetzen“ setzt die Sicherung an die Stelle Ihrer Feeds, Schlagzeilen, Regeln und Einstellungen. „Zusammenführen“ fügt nur hinzu, was fehlt. Die jetzige Datenbank bleibt als Datei erhalten. Danach startet Off the Wire neu.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Ersetzen</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Zusammenführen</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>Die Sicherung wurde in {file} gespeichert.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>Sicherungen ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>Sichern</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>Eine Sicherung enthält Ihre Feeds, Schlagzeilen, Regeln und Einstellungen.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>Mit &amp;Passwörtern</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>Passphrase wiederholen</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>P&amp;assphrase</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>&amp;Datei wählen …</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>Passwörter bleiben im Schlüsselbund. Auf einem anderen Computer geben Sie sie erneut ein.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
    <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Die Passphrasen stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>Ohne diese Passphrase kann niemand die Passwörter wiederherstellen. Bewahren Sie sie nicht bei der Sicherung auf.</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>Öffn&amp;en</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>Im &amp;Hintergrund öffnen</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Im Br&amp;owser öffnen</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>Link &amp;kopieren</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>&amp;Als gelesen markieren</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Als &amp;ungelesen markieren</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Für s&amp;päter merken</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Aus Gemerkten ent&amp;fernen</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Ak&amp;tualisieren</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>Alle S&amp;chlagzeilen …</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>Sa&amp;mmlungen …</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>&amp;Regeln …</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>Feed hin&amp;zufügen …</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>Fee&amp;ds …</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>Ein&amp;stellungen …</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>&amp;Sichern …</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>&amp;Wiederherstellen …</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>Anle&amp;itung</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>Über Off the &amp;Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>Abgleich fehlgeschlagen …</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>Fehlerbericht …</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Strg+Eingabe</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Schlagzeilen</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Ticker</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Noch keine Schlagzeilen. Fügen Sie einen Feed hinzu.</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>Keine Schlagzeilen in „{name}“.</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Mehr</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>&amp;Teilen</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>&amp;Diese Schlagzeile ausblenden</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>Für 24 S&amp;tunden stummschalten</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>F&amp;ortsetzen</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>A&amp;nhalten</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Alle als &amp;gelesen markieren</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>Sicher&amp;ung</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>Auf dieser &amp;Leiste</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>All&amp;e Feeds</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>Vorige Schlagzeilen</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>Vorige Schlagzeilen (Bild auf)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>Nächste Schlagzeilen</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>Nächste Schlagzeilen (Bild ab)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>Fortsetzen (Leertaste)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Anhalten (Leertaste)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>Uhrzeit: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – klicken für alle Schlagzeilen</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>Mitternacht</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>Fernschreiber</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Eigene Farben</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} px</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>&amp;Design</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>farben design thema nacht dunkelmodus theme</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>Eigener Hintergrund</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>farbe eigene</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Eigene Textfarbe</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Eigene Farbe für Beschriftung und Zeichen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>höhe dicke stärke</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Unten</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>Platz freihalten</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Über den Fenstern</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Automatisch ausblenden</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Schwebend (an der Beschriftung oder mit Alt und Pfeiltasten verschieben)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>Wenn alles gelesen ist</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>Wenn es nichts Neues gibt</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>R&amp;and</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>position platz ort</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>andocken platz freihalten überlagern automatisch ausblenden schwebend</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Breite, wenn schwebend</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Breite links oder rechts</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>B&amp;ildschirm</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>monitor display anzeige</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>Leiste ausblenden</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>ruhe verschwinden infobereich ungelesen</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>Die Leiste erscheint wieder, wenn es neue Schlagzeilen gibt, Sie auf das Symbol im Infobereich klicken oder das Programm erneut starten.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Weitere Leisten</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>zweite mehrere bildschirm monitor auswahl</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Systemvorgabe</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Höhe</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Beschrift&amp;ung</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Ticker</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>Schri&amp;ftart</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>schrift buchstaben schriftart font</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>Schrift&amp;größe</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>schrift text buchstaben größe</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>transparenz durchsichtig</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>Textschatten</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>schatten umriss buchstaben</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>Hintergrund mit Farbverlauf</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>farbe verlauf hintergrund</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>Großbuchstaben</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>großschreibung versalien buchstaben</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>Uhr anzeigen</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>uhrzeit stunde</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>Anzahl ungelesener Schlagzeilen auf der Beschriftung zeigen</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>anzahl zähler zahl</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Über anderen Fenstern halten</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>obenauf darunter unter Fenster</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>Auf jedem Bildschirm eine Leiste zeigen</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>alle Monitore Bildschirme mehrere</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Langsam</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/s</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>Laufschrift, außer wenn das System Bewegung reduziert</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Laufschrift</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>Einzeln</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>Von Hand weiterblättern</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>bewegung laufschrift scrollen weniger bewegung seiten stillstehen einzeln schrittweise</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>G&amp;eschwindigkeit</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>langsam schnell geschwindigkeit pixel</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>Anzeigedauer</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>sekunden einzeln schritt dauer</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>Kein Symbol</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Anfangsbuchstabe</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>Symbol der Website</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>Feeds abwechselnd</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Wichtige Feeds zuerst</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>reihenfolge sortierung abwechselnd</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>Symbol des Feeds</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>symbol favicon logo anfangsbuchstabe privatsphäre neben dem namen</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Alter der Schlagzeilen zeigen</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>zeit minuten alter</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Zusammenfassung in einer zweiten Zeile zeigen (Leisten ab 28 Pixeln)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>zusammenfassung beschreibung zweizeilig</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Karte mit Zusammenfassung zeigen, wenn der Zeiger auf einer Schlagzeile ist</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>maus darüber tooltip</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>Gelesene Schlagzeilen &amp;behalten</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Je nach Sprache</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>Genaue Geschwindigkeit</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/s</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>Rich&amp;tung</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>Im Akkubetrieb einzeln zeigen</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>strom sparen akku laptop schrittweise</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>Anhalten, s&amp;olange der Zeiger auf der Leiste ist</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>maus darüber stoppen pause</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Verlangsamen statt anhalten</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>Maus Zeiger langsam</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Langsamer laufen, solange eine vorangestellte Schlagzeile zu sehen ist</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>eilmeldung vorangestellt langsam wichtig</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>Punkt •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>Gedankenstrich –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Senkrechter Strich |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>Schrägstriche //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>Stern ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>Bilder neben Schlagzeilen zeigen (werden von Websites geladen)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>bild foto vorschaubild privatsphäre datenschutz</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>Höchstzahl der Schlag&amp;zeilen</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>höchstens grenze maximum</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Hö&amp;chstalter in Tagen</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>alter grenze älteste schlagzeile</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Entfernen nach Durchläufen</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>wiederholen durchläufe wie oft</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Doppelte Artikel zusammenfassen</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>doppelt zusammenfassen ereignis nur einmal</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>zwischen schlagzeilen</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>Text des Trennzeichens</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Für jeden Feed eine eigene Farbe</translation>
  </message>
  <message>
   <source>color</source>
   <translation>farbe farben</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>Die erste Fähre legte am Mittag ab, begleitet von einer Blaskapelle.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>Vorschau der Leiste</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Ticker</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>Hafenpost</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>Sternwarte</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>Fähren fahren wieder nach dem alten Fahrplan</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>Zwei Kometen begegnen sich heute Nacht</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>Der Leuchtturm öffnet seine Treppe für Besucher</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>Sie sind hier:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>Passende Schlagzeilen dieser Woche</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Eine Regel hebt Schlagzeilen hervor, schaltet sie stumm, stellt sie voran, benachrichtigt über sie, merkt sie oder sendet sie.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>Passt auf %n Schlagzeile dieser Woche.</numerusform>
    <numerusform>Passt auf %n Schlagzeilen dieser Woche.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>Das ist mehr als jede zehnte. Mit einer engeren Regel fällt jede mehr auf.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>Geben Sie das Alter in Stunden ein, etwa 12 oder 0,5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>Dieser Text ist zu lang für eine Regel.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>Diese Regel ist nicht verwendbar: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>Nächster Abruf</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Abrufverlauf</translation>
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
   <translation>Nur unge&amp;lesene</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>Nur &amp;gemerkte</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Alle Schlagzeilen</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>Wörter, „genaue Wortfolge“, −Wort zum Ausschließen oder Anfang* für den Wortanfang</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>Kein Ordner oder Feed ist angekreuzt, daher werden alle Feeds durchsucht.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>Nur &amp;passende Schlagzeilen</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>Mit dem Schlag&amp;wort</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>Ordner und Feeds dieser Sammlung</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Eine Sammlung ist eine Auswahl Ihrer Feeds, etwa „Morgens“ oder „Börse“, die eine Leiste zeigen kann.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Neu</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>&amp;Umbenennen</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>&amp;Sammlungen</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>&amp;Ordner und Feeds darin</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>„{name}“ wurde entfernt.</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Orange</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>Ocker</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Petrol</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Braun</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Keine eigene</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Unterschiedlich</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Zeitlimit</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>Ich &amp;weiß, was dieser Befehl tut</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>Be&amp;fehl</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>Zeit&amp;limit</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>Aus der Ausgabe des Befehls werden Schlagzeilen: entweder ein Feed oder Zeilen mit einem Titel und, wenn gewünscht, durch Tabulatoren getrennt mit Link und Datum. Er läuft bei jeder Aktualisierung des Feeds. Eine Shell wird nicht verwendet, daher wirken weder Pipes noch Variablen.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>Ein Befehl kann alles, was Sie an diesem Computer können, etwa Ihre Dateien lesen, löschen oder versenden. Geben Sie nur Befehle ein, die Sie selbst geschrieben haben oder verstehen.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>Beenden Sie zuerst Off the Wire und stellen Sie dann die Sicherung wieder her.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>Eine Passphrase ist erforderlich. Verwenden Sie --passphrase-file, oder rufen Sie dies in einem Terminal auf.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>Neue Passphrase für die Passwörter: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>Passphrase wiederholen: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Die Passphrasen stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>Passphrase (mit der Eingabetaste ohne Passwörter wiederherstellen): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
    <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>Die Einstellungen ließen sich nicht lesen oder speichern ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>Diese Schlagzeile gibt es nicht.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>Kein Dienst zum Teilen heißt „{name}“.</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire läuft nicht.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire läuft bereits und gibt hier nichts aus. Verwenden Sie {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire reagiert weiterhin nicht. Versuchen Sie es später erneut oder beenden Sie den Prozess.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire läuft, reagiert aber noch nicht. Es wird gewartet …</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire läuft (Prozess {process} auf {host}), reagiert aber noch nicht. Es wird gewartet …</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} kann mit {other} nur verwendet werden, wenn auch {third} angegeben ist.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} kann nur mit {other} verwendet werden.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} kann nur mit einer dieser Optionen verwendet werden: {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} und {other} können nicht zusammen verwendet werden.</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>Mehr als %n Adresse. Importieren Sie stattdessen eine OPML-Liste.</numerusform>
    <numerusform>Mehr als %n Adressen. Importieren Sie stattdessen eine OPML-Liste.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>Der Name eines Ordners kann nicht leer sein.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>Der Name eines Ordners kann kein NUL-Zeichen enthalten.</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>Eine Adresse darf nicht länger als %n Zeichen sein.</numerusform>
    <numerusform>Eine Adresse darf nicht länger als %n Zeichen sein.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>„{0}“ ist keine Feed-Adresse. Sie sollte mit https:// oder http:// beginnen.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>„{0}“ ist keine Anzahl von Sekunden von {1} bis {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Ein Schlagzeilenticker für den Desktop.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Läuft Off the Wire schon, erhält es die Argumente.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>nur diese Feeds zeigen, ohne sie zu abonnieren</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>einen Feed, die Adresse einer Website oder eine Feed-Liste abonnieren</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>Einstellungen, Feeds und Zwischenspeicher in diesem Ordner halten statt in dem des Benutzers</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>die Schlagzeilen auf der Leiste ausgeben und enden</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>fällige Feeds einmal abrufen, die Schlagzeilen ausgeben und enden</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>die Namen der Sammlungen ausgeben und enden</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>den Zustand jedes Feeds als Tabelle (CSV) ausgeben und enden</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>mit --diagnosis: Feed-Adressen vollständig ausgeben, samt enthaltenen Schlüsseln</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>Schlagzeilen bei der Ankunft auch ausgeben</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>der laufenden Leiste einen Befehl senden</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>die Befehle für --tell ausgeben und beenden</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>eine Einstellung ändern, ob die Leiste läuft oder nicht</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>diese Einstellungen ausgeben und beenden; ohne Namen alle</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>Schlagzeilen einzeln ausgeben, eine je Zeile, für eine andere Leiste oder ein Skript</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>mit --follow: nur neue Schlagzeilen ausgeben</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>mit --follow: wie viele Sekunden jede Schlagzeile bleibt</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>mit --list, --once, --print, --follow und --get: JSON ausgeben</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>mit --tell: die Leiste starten, wo keine läuft</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>eine Leiste ohne Menüs mit den Einstellungen dieser Datei zeigen; nach einem Absturz neu starten</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>alles außer Passwörtern in eine Sicherungsdatei schreiben und beenden</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>mit --backup: auch Passwörter sichern, mit einer Passphrase verschlüsselt</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>mit --backup und --restore: die Passphrase aus dieser Datei lesen; „-“ liest die Standardeingabe</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>alles durch den Inhalt einer Sicherungsdatei ersetzen und beenden</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>mit --restore: stattdessen zum Vorhandenen hinzufügen und die Einstellungen behalten</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>mehr protokollieren, auch im Terminal; zweimal: alles</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>„{0}“ ist kein Befehl. Die Befehle zeigt „off-the-wire --commands“.</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>Der Befehl „{0}“ nimmt kein Argument.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>Der Befehl „{0}“ braucht ein Argument.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>„{0}“ ist keine Schlagzeilennummer. Die Nummern zeigt „off-the-wire --list --json“.</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: „{name}“ ist keine Einstellung. Die Einstellungen sind: {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: „feeds“ und „messages“ müssen Listen von Zeichenketten sein, „preferences“ eine Tabelle.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>Die Einstellungen in {file} ließen sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>„{0}“ ist keine Einstellung. Die Einstellungen zeigt „off-the-wire --get“.</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>„{0}“ sollte die Form name=wert haben.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} kann nicht „{value}“ sein. {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>Möglich sind „true“ und „false“.</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>Möglich sind: {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>Es muss eine ganze Zahl von {0} bis {1} sein.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>Es muss eine Zahl von {0} bis {1} sein.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>Es muss JSON sein, wie es --get --json ausgibt.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>Es muss eine Farbe sein, etwa #1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>Es muss ein Text von höchstens {0} Zeichen sein.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>der Leiste den Tastaturfokus geben</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>das Menü der Leiste öffnen</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>die Leiste zeigen</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>die Leiste im Infobereich verbergen</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>die Leiste zeigen oder verbergen</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>die Schlagzeilen anhalten</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>die Schlagzeilen fortsetzen</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>die Schlagzeilen anhalten oder fortsetzen</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>eine Seite vor</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>eine Seite zurück</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>schneller laufen</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>langsamer laufen</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>alle Feeds jetzt aktualisieren</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>alle Schlagzeilen der Leiste als gelesen markieren</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>„Alle als gelesen markieren“ oder das Ausblenden einer Schlagzeile rückgängig machen</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>die Sammlung dieses Namens auf der Leiste zeigen; ohne Namen alle Feeds</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>den Artikel einer Schlagzeile öffnen</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>den Artikel im Hintergrund öffnen</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>die Seite der Schlagzeile im Browser öffnen</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>den Link der Schlagzeile kopieren</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>den Artikel als Markdown kopieren</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>den Artikel als Zitat kopieren</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>die Schlagzeile als gelesen markieren</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>die Schlagzeile als ungelesen markieren</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>die Schlagzeile merken</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>die Schlagzeile nicht mehr merken</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>die Schlagzeile ausblenden</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>den Feed der Schlagzeile 24 Stunden stummschalten</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>Schlagzeilen mit diesem Wort 24 Stunden stummschalten</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>die aktuelle Schlagzeile an den Dienst dieses Namens senden</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>die Liste aller Schlagzeilen öffnen</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>den Feed unter dieser Adresse hinzufügen; ohne Adresse danach fragen</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>das Feeds-Fenster öffnen</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>das Fenster „Sammlungen“ öffnen</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>das Fenster „Regeln“ öffnen</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>das Fenster „Teilen“ öffnen</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>das Fenster „Synchronisierungskonto“ öffnen</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>die Einstellungen öffnen</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>eine Datei für die Sicherung wählen</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>eine Sicherung zum Wiederherstellen wählen</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>die Anleitung öffnen</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>Version, Lizenz und Speicherorte zeigen</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>Fehlerberichte zeigen</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>Off the Wire beenden</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>Teil der Schlagzeile</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Diese Bedingung entfernen</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>Vergleichswert</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>Titel enthält eines der Wörter</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>Titel enthält keines der Wörter</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>Titel enthält die Wortfolge</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>Titel enthält die Wortfolge nicht</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>Titel oder Text enthält eines der Wörter</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>Titel und Text enthalten keines der Wörter</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>Titel oder Text enthält die Wortfolge</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>Titel und Text enthalten die Wortfolge nicht</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>Feed ist</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>Feed ist nicht</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>Ordner ist</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>Ordner ist nicht</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>Sammlung ist</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>Sammlung ist nicht</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>Name des Autors enthält</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>Name des Autors enthält nicht</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>Kategorie ist eine von</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>Kategorie ist keine von</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>Sprache ist</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>Sprache ist nicht</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>Schlagzeile ist jünger als (Stunden)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>Schlagzeile ist älter als (Stunden)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>Zusammenfassung enthält eines der Wörter</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>Zusammenfassung enthält keines der Wörter</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>Zusammenfassung enthält die Wortfolge</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>Zusammenfassung enthält die Wortfolge nicht</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>Text enthält eines der Wörter</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>Text enthält keines der Wörter</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>Text enthält die Wortfolge</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>Text enthält die Wortfolge nicht</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>Titel entspricht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>Titel entspricht nicht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>Titel oder Text entspricht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>Titel und Text entsprechen nicht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>Zusammenfassung entspricht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>Zusammenfassung entspricht nicht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>Text entspricht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>Text entspricht nicht dem regulären Ausdruck</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>apple iphone</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>Feed wählen</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>Sammlung wählen</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>Etwa en oder pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Durch Kommas getrennt</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>Off the Wire wurde beim letzten Mal unerwartet beendet. Siehe Fehlerbericht im Menü.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Ein Fehler ist aufgetreten. Siehe Fehlerbericht im Menü.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Es gibt keine Sammlung namens „{name}“.</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>Gerade eben</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>vor %n Minute</numerusform>
    <numerusform>vor %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Gestern {time}</translation>
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
   <translation>Feeds wählen</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Feeds dieser Website</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Abonnieren</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Zurzeit gibt es keine Schlagzeilen.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n Feed gefunden</numerusform>
    <numerusform>%n Feeds gefunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>Neueste Schlagzeilen</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Wird geladen …</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Etwas ist schiefgegangen. Die Einzelheiten bleiben auf diesem Computer und werden an niemanden gesendet. Um das Problem zu melden, kopieren Sie die Einzelheiten, prüfen Sie sie und fügen Sie sie in einen Fehlerbericht ein.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Fehlerbericht</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>&amp;Im Web melden …</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>Hauptbildschirm</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>Leiste hinzufügen</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (nicht angeschlossen)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Alle Feeds</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Unten</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Rand</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Diese Leiste entfernen</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>&amp;Jetzt abrufen</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Als ge&amp;lesen markieren</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>&amp;Einstellungen …</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>&amp;Umbenennen</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>Nac&amp;h oben</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>N&amp;ach unten</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>Adre&amp;sse kopieren</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>E&amp;infügen</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>Alle nach &amp;Titel sortieren</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>In Ordner &amp;verschieben</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>Diagnose ko&amp;pieren</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>Auf &amp;der Leiste zeigen</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>&amp;Neuer Ordner …</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>&amp;Kein Ordner</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>&amp;Ordner „{0}“ auflösen</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>Zum S&amp;ynchronisierungskonto hinzufügen</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>Über die API dieses Servers lassen sich keine Feeds hinzufügen. Fügen Sie sie auf der Website des Servers hinzu.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>Die API dieses Servers kann das nicht; es gilt daher nur für diesen Computer.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Name des Ordners (A / B legt B in A an):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>Die Zwischenablage enthält keine Adresse eines Feeds oder einer Website.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>Die Feed-Liste wurde nach {0} geschrieben.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>Die Diagnose wurde nach {0} geschrieben, ohne Passwörter.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>Die Diagnose wurde kopiert, ohne Passwörter.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>Auf der Leiste &amp;zeigen</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>Abruf an&amp;halten</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Akt&amp;ualisieren</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>Fa&amp;rbe auf der Leiste</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>Vom Synchronisierungskonto bestimmt, das diesen Feed abruft.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Datei …</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>Ausgabe eines Befehls …</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>Webseite …</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>Eigene Meldungen …</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>Feed-Liste importieren</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>Feed-Liste exportieren</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>Feed-Listen (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>Wird geladen …</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Zurzeit gibt es keine Schlagzeilen.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>Neue Schlagzeilen: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nichts Neues</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Einsch&amp;alten …</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>&amp;Für diesen Feed erlauben</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>An&amp;melden …</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Neue Adresse &amp;behalten</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>Neue Adresse &amp;verwenden</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>&amp;Zurück zur alten Adresse</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>F&amp;ortsetzen</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>&amp;Jetzt abrufen</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>&amp;Website öffnen</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>Feed &amp;entfernen</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>Schlagzeilen und Artikel</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Abrufverlauf</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>Einstellungen des Feeds</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>Anme&amp;lden …</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>Abrufverlauf &amp;kopieren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>Feeds: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>In mehreren Ordnern</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>Kopiert, ohne Namen und Passwörter in Adressen.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>Alle 15 Minuten</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>Jede halbe Stunde</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>Jede Stunde</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>Alle 3 Stunden</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>Alle 6 Stunden</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>Alle 12 Stunden</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>Dieser Feed wird von Ihrem Synchronisierungskonto abgerufen.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>Der Abruf ist angehalten, bis Sie ihn fortsetzen.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>Wartet auf den ersten Abruf.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Keine Probleme. Neue Schlagzeilen beim letzten Abruf: {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Keine Probleme. Auf der Website gibt es seit {0} nichts Neues.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>Keine Probleme. Mindestens seit {0} nichts Neues auf der Website.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Jede Minute</numerusform>
    <numerusform>Alle %n Minuten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Feed suchen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Rü&amp;ckgängig</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>&amp;Warum …</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Alle Feeds</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Mit Problemen</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Nicht auf der Leiste</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>Feed hin&amp;zufügen …</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>&amp;Jetzt abrufen</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Mehr</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>&amp;Vorgeschlagene Feeds ansehen …</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren …</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren …</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>S&amp;ynchronisierungskonto …</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>Sie haben „{0}“ bereits abonniert.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>„{0}“ wurde in „{folder}“ abonniert.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>„{0}“ wurde abonniert.</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>&amp;Probleme ({0}) …</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>P&amp;robleme …</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>Auf Leiste</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Nicht auf der Leiste</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>Abgerufen {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>Abruf angehalten</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>Wartet auf ersten Abruf</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>Gerade abgerufen</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Vor %n Minute abgerufen</numerusform>
    <numerusform>Vor %n Minuten abgerufen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Vor %n Stunde abgerufen</numerusform>
    <numerusform>Vor %n Stunden abgerufen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>&amp;Vorgeschlagene Feeds ansehen …</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren …</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>Noch keine Feeds. Fügen Sie eine Website hinzu, wählen Sie vorgeschlagene Feeds, oder importieren Sie eine Liste.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>Keine passenden Feeds.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>A&amp;uswählen …</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>Die Datei kann ein Feed sein (RSS, Atom, JSON Feed) oder Text, in dem jede Zeile zu einer Schlagzeile wird. In derselben Zeile können, durch Tabulatoren getrennt, Link und Datum folgen. Die Datei wird neu gelesen, wenn sie sich ändert.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Im Artikel suchen</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Voriger Treffer (Umschalt+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Nächster Treffer (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>Das Tastenkürzel {keys} gehört einem anderen Programm. Wählen Sie ein anderes.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>Link kopiert.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Diese Schlagzeile hat keinen Link.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>Ausblenden der Schlagzeile &amp;rückgängig machen</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>Schlagzeile ausgeblendet. Strg+Z macht es rückgängig.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>Keine ungelesenen Schlagzeilen.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>„&amp;Alle als gelesen“ rückgängig machen</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n Schlagzeile als gelesen markiert. Strg+Z macht es rückgängig.</numerusform>
    <numerusform>%n Schlagzeilen als gelesen markiert. Strg+Z macht es rückgängig.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>Als gelesen markiert.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>Als ungelesen markiert.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>Für später gemerkt.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>Aus Gemerkten entfernt.</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>Schlagzeilen auf &amp;der Leiste</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>&amp;Wichtigkeit</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>Als gelesen zä&amp;hlen</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>Fass&amp;ung der Artikel</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>B&amp;ilder in Artikeln</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>&amp;Nur was jetzt im Feed steht</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>Schlagzeilen, die nicht mehr im Feed stehen, verlassen die Leiste.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>Noch nicht eingeschaltet</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>Eingestellt</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Aus dem Synchronisierungskonto entfernt</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>Führt in Ihr lokales Netzwerk</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Seit einer Woche oder länger nicht aktualisiert</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Zugriff verweigert oder Anmeldung erforderlich</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Kein gültiger Feed</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Zu groß</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>Vorübergehend nicht erreichbar</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Umgezogen</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Nicht verschlüsselt</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>Artikel führen in Ihr lokales Netzwerk</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Adresse ändert sich</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Inaktiv</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Langsam</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Einschalten …</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Jetzt abrufen</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Website öffnen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>Neue Adresse behalten</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>Zurück zur alten Adresse</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>Neue Adresse verwenden</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>Für diesen Feed erlauben</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Anmelden …</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Was hilft</translation>
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
   <translation>&amp;Jetzt abrufen</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>E&amp;instellungen …</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Rü&amp;ckgängig</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>Diagnose &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>W&amp;ebsite öffnen</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Einsch&amp;alten …</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>Für diesen Feed er&amp;lauben</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>An&amp;melden …</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Neue Adresse &amp;behalten</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>Neue Adresse &amp;verwenden</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>&amp;Zurück zur alten Adresse</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>F&amp;ortsetzen</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Feeds mit Problemen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>Me&amp;hr</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>Alle &amp;Diagnosen exportieren …</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n Feed mit Problemen</numerusform>
    <numerusform>%n Feeds mit Problemen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>Keine Probleme bei %n Feed.</numerusform>
    <numerusform>Keine Probleme bei %n Feeds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n Feed ausgewählt</numerusform>
    <numerusform>%n Feeds ausgewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>„{0}“ wurde entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n Feed entfernt.</numerusform>
    <numerusform>%n Feeds entfernt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>Diagnose aller Feeds exportieren</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>Symbol des Feeds</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>&amp;Bild wählen …</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>Das der &amp;Website</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>Wird auf der Leiste gezeigt, wenn Feed-Symbole in den Einstellungen eingeschaltet sind.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Ein Symbol für den Feed wählen</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>Bilder in Artikeln automatisch laden? Websites sehen dann Ihre IP-Adresse.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>I&amp;mmer</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>Nur bei &amp;Klick</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>Escape zum Schließen, Pfeiltasten für weitere Bilder.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n Datei oder Adresse</numerusform>
    <numerusform>%n Dateien und Adressen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>Importierte Feeds</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>&amp;Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>neue Feeds: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>bereits abonniert: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>übersprungen: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>Übersprungene Einträge</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>Wie in den Einstellungen</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Unterschiedlich</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>Leiste</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Alle Schlagzeilen</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Feeds mit Problemen</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Alle Fenster</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>Schlagzeile links</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>Schlagzeile rechts</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>Leiste nach oben bewegen</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>Leiste nach unten bewegen</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>In der Vorschau blättern, dann zur nächsten Schlagzeile</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>Kapitel links</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>Kapitel rechts</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>Artikel öffnen</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>Artikel im Hintergrund öffnen</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Link kopieren</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>Als gelesen oder ungelesen markieren</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Für später merken</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>Artikel links</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>Artikel rechts</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>Schlagzeile darüber</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>Schlagzeile darunter</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorherige Seite</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>Anhalten oder fortsetzen</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>Schneller laufen</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>Langsamer laufen</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>Menü öffnen</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>Leiste verlassen</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>Leiste nach links bewegen</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>Leiste nach rechts bewegen</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>Nächster Artikel</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>Voriger Artikel</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Seite nach unten</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Seite nach oben</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>Seiten mit Textcursor durchsuchen</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>Normale Textgröße</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>Text mit Quelle kopieren</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>Per E-Mail teilen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>Als Webseite speichern</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>Verlassen oder schließen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>Erste Schlagzeile</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>Letzte Schlagzeile</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>Feeds aus der Zwischenablage hinzufügen</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Website öffnen</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>Auf der Leiste zeigen oder nicht</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Jetzt abrufen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Anleitung öffnen</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>Tastenkürzel ändern …</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>Änderungen gelten nach einem Neustart.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>Alle &amp;zurücksetzen</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} wird schon für „{action}“ verwendet. Wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} wird schon für „{action}“ verwendet ({window}). Wählen Sie eine andere Taste.</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>Diese Schlagzeile hat keine Webseite.</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>Es konnte kein Browser geöffnet werden. Sie können stattdessen den Link kopieren.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>Es konnte kein Player geöffnet werden. Sie können die Datei stattdessen im Browser öffnen.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>Es konnte kein E-Mail-Programm geöffnet werden.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>seltener, da die Verbindung getaktet ist</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>seltener, da im Akkubetrieb</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>die Website erwartet vorher keine Änderungen</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>vom Anbieter festgelegt</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>seltener, da selten Neues kommt</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>vom Anbieter bis dahin ausgesetzt</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>die Website bat um eine Pause</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>die Website bat um eine Pause für alle ihre Feeds</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>kein Netzwerk</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>seltenere Versuche</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>seltene Versuche</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>wenn die nächste Meldung fällig ist</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>wird nicht mehr aktualisiert</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>Dieser Feed stammt aus einer Liste oder Sicherung. Er bleibt aus, bis Sie geprüft haben, was er tut.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>Der Feed-Server hat diesen Feed nicht mehr. Er bleibt hier wegen seiner gemerkten Artikel.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Dieser Feed ist nicht verschlüsselt: Andere im Netzwerk können ihn lesen und verändern.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>Die Website hat diesen Feed verlegt; die neue Adresse wird verwendet. Die alte war {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Seit {date} nicht mehr erfolgreich abgerufen.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Ein Teil eines Artikels liegt in Ihrem lokalen Netzwerk ({host}) und wurde nicht geholt. Erlauben Sie es, wenn Sie dem Feed vertrauen.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>Die Website leitet zu {0} weiter; das wird in einigen Tagen die Adresse des Feeds.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>Der Server ist langsam: Zuletzt brauchte er {0} Sekunden für eine Antwort.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>Der neueste Artikel ist vom {0}. Vielleicht pflegt die Website diesen Feed nicht mehr.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>nächster Abruf {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>Sie sind offline. Der Feed wird aktualisiert, sobald Sie wieder online sind.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>Server nicht gefunden. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>Der Server hat die Verbindung abgelehnt. Es wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>Der Server hat nicht rechtzeitig geantwortet. Es wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>Das Zertifikat der Website ist ungültig, darum wurde nichts gelesen. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>Es konnte keine sichere Verbindung hergestellt werden. Nur die Website selbst kann das beheben.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>Unter dieser Adresse gibt es keine sichere Verbindung (https). Sie antwortet nur ohne, per http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>Der Server leitet zu einer anderen Website weiter. Suchen Sie dort die Adresse des Feeds.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>Der Proxy hat die Anfrage blockiert. Prüfen Sie den Proxy in den Einstellungen oder im System.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>Das Dokument ist zu groß für einen Feed und wurde nicht gelesen. Bitten Sie die Website um einen kürzeren Feed.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>Die Antwort des Servers war unvollständig oder ungültig. Der Feed wird später erneut abgerufen.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>Zu viele Weiterleitungen. Suchen Sie auf der Website nach der neuen Adresse des Feeds.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Das ist keine Webadresse. Sie sollte aussehen wie https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>Diese Adresse liegt in Ihrem lokalen Netzwerk ({detail}), deshalb wurde nichts geholt. Erlauben Sie es nur für einen Feed, dem Sie vertrauen.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>Anmeldung erforderlich. Melden Sie sich an oder suchen Sie eine öffentliche Adresse.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Zugriff verweigert. Öffnen Sie die Website im Browser, um den Grund zu sehen.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Feed nicht gefunden (404). Suchen Sie auf der Website nach der neuen Adresse des Feeds.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Dieser Feed wurde eingestellt (410). Sie können ihn entfernen.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Zu viele Anfragen: Die Website bittet um eine Pause. Danach wird der Feed wieder abgerufen.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>Die Website ist überlastet oder wird gewartet. Der Feed wird später erneut abgerufen.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>Die Website meldet einen Fehler ({detail}). Der Feed wird später erneut abgerufen.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Unter dieser Adresse gibt es keinen Feed. Suchen Sie auf der Website nach einem Link namens RSS, Atom oder Feed.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>Der Feed ist beschädigt und nicht lesbar. Nur die Website kann das beheben; er wird später erneut abgerufen.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>Zeitüberschreitung beim Lesen des Feeds. Es wird später erneut versucht.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>Der Befehl ist fehlgeschlagen: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>Die Datei konnte nicht gelesen werden: {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>Auf der Seite wurde nichts gefunden. Vielleicht hat sie sich geändert. Prüfen Sie die Einstellungen des Feeds.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Bei diesem Feed ist in Off the Wire ein Fehler aufgetreten. Bitte melden Sie ihn; Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>Die Datei der Zertifizierungsstelle ist nicht verwendbar. Wählen Sie in den Einstellungen des Feeds eine PEM-Datei.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>Programm nicht gefunden. Prüfen Sie den Befehl oder geben Sie den vollen Pfad des Programms ein.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>Der Befehl brauchte zu lange und wurde beendet. Geben Sie ihm mehr Zeit oder machen Sie ihn schneller.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>Die Ausgabe des Befehls war zu lang, daher wurde er beendet. Lassen Sie ihn weniger Zeilen ausgeben.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>In Flatpak oder Snap lassen sich keine Befehle ausführen. Installieren Sie dafür Off the Wire aus den Paketen Ihres Systems.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>Das ist ein Ordner oder ein Gerät, keine Datei, die gelesen werden kann. Wählen Sie eine Datei.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>Die Datei ist zu groß und wurde nicht gelesen. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>Der Datenträger hat nicht rechtzeitig geantwortet. Es wird später erneut versucht.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>Diese Datei ist weder Text noch ein Feed. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>Das ist kein CSS-Selektor. Er sollte aussehen wie „h2 a“ oder „.news li“.</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>Dieses Muster ist nicht verwendbar. Es braucht {title} sowie Text davor und dahinter.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>Der Server ist von hier nicht zu erreichen. Der Feed wird später erneut abgerufen.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>Das Zertifikat der Website ist abgelaufen, darum wurde nichts gelesen. Nur die Website selbst kann das beheben.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>Das Zertifikat der Website ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>Das Zertifikat der Website ist selbst signiert, darum wurde nichts gelesen.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>Das Zertifikat gehört zu einer anderen Website, darum wurde nichts gelesen. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>Die Website hat Benutzernamen und Passwort nicht angenommen. Melden Sie sich erneut an.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>Das Passwort dieses Feeds konnte nicht aus dem Schlüsselbund gelesen werden. Melden Sie sich erneut an.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>Das Zertifikat der Website stammt von keiner vertrauenswürdigen Stelle, darum wurde nichts gelesen.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>Das Zertifikat der Website wurde widerrufen, darum wurde nichts gelesen.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>Der Proxy ist nicht zu erreichen. Prüfen Sie, ob er läuft, und seine Adresse in den Einstellungen.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>Die Proxy-Adresse ist ungültig. Berichtigen Sie sie in den Einstellungen oder im System.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>Der Proxy verlangt Benutzernamen und Passwort. Tragen Sie beides in den Netzwerkeinstellungen des Systems ein.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>Die Website leitet auf etwas weiter, das keine Webadresse ist. Suchen Sie auf der Website nach der neuen Adresse des Feeds.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>Das ist eine Webseite, kein Feed. Suchen Sie darauf nach einem Link namens RSS, Atom oder Feed.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>Die Website lässt nur Browser zu und hat statt des Feeds eine Bot-Prüfung geschickt. Suchen Sie nach einer anderen Adresse.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>Die Website verlangt immer wieder ein Cookie und schickt den Feed nie. Suchen Sie auf der Website nach einer anderen Adresse.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>Der Server meldet, dass sich nichts geändert hat, hat den Feed aber nie geschickt. Er wird später erneut abgefragt.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Das ist ein PDF-Dokument, kein Feed. Suchen Sie auf der Website nach einem Link namens RSS, Atom oder Feed.</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Das ist ein Bild, kein Feed. Suchen Sie auf der Website nach einem Link namens RSS, Atom oder Feed.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>Das Dokument unter dieser Adresse ist leer. Versuchen Sie es später noch einmal oder suchen Sie den Feed auf der Website.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} hat keine Feeds. Suchen Sie die Website des Autors oder den Autor auf Mastodon oder Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} liefert Feeds nur an Adressen mit Ihrem persönlichen Schlüssel. Melden Sie sich an und kopieren Sie sie von reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>Die Feeds von {service} fallen oft für einige Stunden aus. Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>Sie sind offline, darum steht hier nur, was der Feed enthält.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>Die Website hat nicht rechtzeitig geantwortet, darum steht hier nur, was der Feed enthält.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>Diese Seite gibt es nicht mehr, darum steht hier nur, was der Feed enthält.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Die Seite ist nur für Mitglieder zugänglich. Hier steht, was der Feed enthält; „Webseite“ öffnet den Browser.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Die Website hat den Zugriff auf die Seite verweigert. Hier steht, was der Feed enthält; „Webseite“ öffnet den Browser.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>Der Link führt zu keiner öffentlichen Webseite, darum wurde nichts abgerufen. Hier steht nur, was der Feed enthält.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>Diese Datei ist keine Sicherung von Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>Diese Sicherung ist beschädigt, daher wurde nichts wiederhergestellt. Wählen Sie eine ältere.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>Diese Sicherung stammt von einer neueren Version von Off the Wire. Aktualisieren Sie zuerst das Programm.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>Diese Sicherung enthält Passwörter. Geben Sie ihre Passphrase ein, um sie wiederherzustellen.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>Die Passphrase ist falsch, oder die Sicherung wurde verändert.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>Es ist kein Schlüsselbund verfügbar, darum können die Passwörter nicht gelesen werden. Sichern Sie ohne sie, oder entsperren Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>Es ist kein Schlüsselbund verfügbar, darum wurden die Passwörter der Sicherung nicht wiederhergestellt. Sie werden erneut danach gefragt. Alles andere ist wiederhergestellt.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>Der Datenträger hat nicht rechtzeitig geantwortet. Prüfen Sie ihn oder das Netzwerk, in dem er ist, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>Die Datei konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>Ein Ordner oder Gerät heißt schon so, daher wurde nichts geschrieben. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>Die Datei würde zu groß. Wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>Zeile {line}: „{detail}“ hat keine Adresse.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>Zeile {line}: „{detail}“ ist keine Webadresse.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>Zeile {line}: {detail} steht zweimal in der Liste.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>Zeile {line}: Die Datei ist hier beschädigt; was lesbar war, wurde übernommen.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Zeile {line}: Die Datei definiert Entitäten, die keine Feed-Liste braucht; sie wurden ausgelassen.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Zeile {line}: Hierher gehört eine weitere Liste, {detail}. Laden Sie sie herunter und importieren Sie sie ebenfalls.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Zeile {line}: Die Datei enthält zu viele Feeds; der Rest wurde ausgelassen.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Das ist keine Feed-Liste (OPML). Exportieren Sie eine aus Ihrem anderen Feedreader und wählen Sie diese Datei.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>Sie sind offline. Versuchen Sie es erneut, wenn Sie wieder online sind.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>Der Server hat die Verbindung abgelehnt. Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>Der Server hat zu lange nicht geantwortet. Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>Die Antwort des Servers war unvollständig oder ungültig. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>Zu viele Anfragen: Die Website bittet um eine Pause. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>Die Website ist überlastet oder wird gewartet. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>Die Website hat einen Fehler gemeldet ({detail}). Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>Der Feed ist beschädigt und kann nicht gelesen werden. Nur die Website kann das beheben.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>Das Lesen des Feeds hat zu lange gedauert. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Der ganze Artikel konnte nicht geladen werden. Hier steht, was der Feed enthält; „Webseite“ öffnet den Browser.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>Den ganzen Artikel zeigt die Website nur Abonnenten. „Webseite“ öffnet ihn dort.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>Die Website verlangt eine Einwilligung, bevor sie die Seite zeigt. „Webseite“ öffnet sie im Browser.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>Die Seite hat nicht mehr Text als der Feed. „Webseite“ öffnet sie im Browser.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>Dieses Bild kann nicht gezeigt werden. Verwenden Sie PNG, JPEG, GIF, WebP, AVIF, BMP oder ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>„{title}“ ist ein Feed, aber die Datei enthält seine Adresse nicht. Geben Sie sie oben ein.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>Die Liste Ihrer Feeds konnte nicht gesichert werden.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>Die automatische Sicherung ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>Diese Feeds wurden vor weniger als einer Minute abgerufen.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n neue Schlagzeile.</numerusform>
    <numerusform>%n neue Schlagzeilen.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>Keine neuen Schlagzeilen.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>%n Feed konnte nicht gelesen werden.</numerusform>
    <numerusform>%n Feeds konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>%n gespeicherter Eintrag hatte unlesbare Angaben, die zurückgesetzt wurden.</numerusform>
    <numerusform>%n gespeicherte Einträge hatten unlesbare Angaben, die zurückgesetzt wurden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Ihr Ordner {folder} ist schreibgeschützt. Ihre Änderungen gehen beim Beenden verloren.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>Andere Benutzer dieses Computers können Ihren Ordner {folder} öffnen. Ändern Sie seine Zugriffsrechte.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>Die Datenbank war beschädigt und wurde als {file} beiseitegelegt. %n Feed wurde aus der Sicherung wiederhergestellt.</numerusform>
    <numerusform>Die Datenbank war beschädigt und wurde als {file} beiseitegelegt. %n Feeds wurden aus der Sicherung wiederhergestellt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n Schlagzeile wurde daraus gerettet.</numerusform>
    <numerusform>%n Schlagzeilen wurden daraus gerettet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>Die Datenbank fehlte. %n Feed wurde aus der Sicherung wiederhergestellt.</numerusform>
    <numerusform>Die Datenbank fehlte. %n Feeds wurden aus der Sicherung wiederhergestellt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>Ihre Einstellungen waren nicht lesbar und wurden als {file} beiseitegelegt. Es gelten die Vorgaben.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>Ihre Einstellungen können nicht gelesen werden ({reason}). Es gelten die Vorgaben.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n Einstellung war ungültig und wurde auf die Vorgabe zurückgesetzt.</numerusform>
    <numerusform>%n Einstellungen waren ungültig und wurden auf die Vorgabe zurückgesetzt.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Sie sind offline. Schlagzeilen werden geladen, sobald Sie wieder online sind.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Ein anderes Programm benutzt die Datenbank. Was Sie ändern, bleibt erhalten und wird gespeichert, sobald es fertig ist.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>Der Datenträger ist voll. Was Sie ändern, bleibt erhalten und wird gespeichert, sobald wieder Platz ist.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>Die Datenbank ist schreibgeschützt. Was Sie ändern, bleibt erhalten und wird gespeichert, sobald sie wieder beschrieben werden kann.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>Auf den Datenträger konnte nicht geschrieben werden. Was Sie ändern, bleibt erhalten und wird gespeichert, sobald es geht. Prüfen Sie den Datenträger.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>Der Datenträger mit der Datenbank antwortet nicht. Was Sie ändern, bleibt erhalten und wird gespeichert, sobald er antwortet. Ist er ein Netzlaufwerk, prüfen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>Die Datenbank ist beschädigt. Starten Sie Off the Wire neu, um Ihre Feeds aus der Sicherung wiederherzustellen.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>Die Datenbank stammt von einer neueren Version von Off the Wire. Installieren Sie diese Version.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>Die Datenbank gehört einem anderen Programm. Wählen Sie mit --profile einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Ein anderes Programm benutzt die Datenbank. Beenden Sie es; dann werden neue Schlagzeilen gespeichert.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>Keine Berechtigung zum Schreiben der Datenbank. Prüfen Sie die Rechte ihres Ordners.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>Der Datenträger ist voll, darum kann nichts Neues gespeichert werden. Schaffen Sie Platz; dann wird von selbst weiter gespeichert.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>Die Datenbank lässt sich nicht öffnen. Prüfen Sie Datenträger und Ordner; mehr steht im Protokoll.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>Der Datenträger mit der Datenbank antwortet nicht. Ist er ein Netzlaufwerk, prüfen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>Sie haben bereits einen Feed mit dieser Adresse abonniert.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>Der Ordner {folder} antwortet nicht. Falls er auf einem Netzlaufwerk liegt, prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>Ganztägig</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Endet am</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>Meldung ent&amp;fernen</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>&amp;Weitere Meldung</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>Text für die Leiste</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Text der Meldung</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>Link der Meldung</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>Anzeige ab</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>Anzeige bis</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>Te&amp;xt</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Link</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>Eine Meldung wird zu diesen Zeiten auf der Leiste gezeigt. Sie gilt jeden Tag wieder als neu.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Neue Meldung</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>Kein Proxy für diesen Feed</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>&amp;Anwenden</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Keine eigene</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Datei der Zertifizierungsstelle wählen</translation>
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
   <translation>Header und Cookies</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Zeitlimit</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>Header und Cookies gehen nur an den Server des Feeds; was nach Geheimnissen aussieht, liegt im Schlüsselbund. Die Artikel des Feeds werden mit denselben Einstellungen abgerufen.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Zertifikate (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>Das ist keine Proxy-Adresse. Sie sollte aussehen wie http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>Jede Zeile braucht einen Namen, einen Doppelpunkt und einen Wert, etwa „Accept-Language: de“.</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>%n weitere Schlagzeile</numerusform>
    <numerusform>%n weitere Schlagzeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Für später merken</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>Auch gemeldet von:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>%n weiterer Feed</numerusform>
    <numerusform>%n weitere Feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}: {title}</translation>
  </message>
 </context>
 <context>
  <name>PageForm</name>
  <message>
   <source>&amp;Load the page</source>
   <translation>Seite &amp;laden</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n Schlagzeile gefunden:</numerusform>
    <numerusform>%n Schlagzeilen gefunden:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>zum Beispiel: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>Linklisten auf der Seite</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>Schlagzeilen auf der Seite</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>S&amp;eite</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Adresse der Seite</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>&amp;Vorschläge</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Selektoren</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>Textmuster</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>Wie Schlagzeilen auf der Seite gefunden werden</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>Schlag&amp;zeilen</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>&amp;Titel darin</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>L&amp;ink darin</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>&amp;Datum darin</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>CSS-Selektoren. Titel, Link und Datum können leer bleiben und werden dann automatisch erkannt.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;Muster</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>Ein Stück des Quelltexts der Seite, mit {fields} an den jeweiligen Stellen und {any} für beliebigen Text.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n Link wie „{title}“</numerusform>
    <numerusform>%n Links wie „{title}“</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>Wählen, was beobachtet werden soll</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>Keine Linkliste gefunden</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>Seite wird geladen …</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>Eben vorbeigelaufen</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>Passwörter in der Sicherung</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;Passphrase</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>&amp;Ohne Passwörter wiederherstellen</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>Hinter diesem Rand liegt ein weiterer Bildschirm, deshalb lässt sich hier kein Platz freihalten. Mit „Über den Fenstern“ bleibt die Leiste sichtbar.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>Ihr Desktop hat die Leiste verschoben oder ihre Größe geändert. „Schwebend“ passt vielleicht besser.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>Ihr Desktop bestimmt, wo Fenster liegen, daher kann die Leiste weder Platz freihalten noch an ihrem Rand bleiben. Installieren Sie XWayland, um das zu ändern.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS erlaubt Programmen nicht, Platz freizuhalten. Die Leiste liegt über den Fenstern.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>Unterschiedlich</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Höchstens {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Wie in den Einstellungen</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Aus dem Feed</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>Ganzer Artikel von der Website</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>Beim Öffnen</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>Nach dem Vorbeilaufen</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>Nur von Hand</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>Am wichtigsten</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Wichtig</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>Weniger wichtig</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>Am wenigsten wichtig</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>Gilt, wenn nach „Wichtige Feeds zuerst“ sortiert wird.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Nur auf Klick</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>Ihre Einstellungen konnten nicht gespeichert werden ({reason}). Sie werden gespeichert, sobald es geht.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Ihre Einstellungen sind noch nicht gespeichert: Ihr Ordner antwortet nicht. Falls er auf einem Netzlaufwerk liegt, prüfen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>Der Start beim Anmelden ließ sich nicht ändern ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>Keine passenden Einstellungen.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>&amp;Vorgaben wiederherstellen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>Alle Einstellungen wurden auf die Vorgaben zurückgesetzt.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>Der Hauptbildschirm</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (nicht angeschlossen)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (nicht installiert)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>Diese Farben sind schwer lesbar: Der Kontrast beträgt {0} : 1 und sollte mindestens 4,5 : 1 sein.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Leiste</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Schlagzeilen</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>Feeds und Abruf</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} pt</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Eng</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Weit</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Sehr weit</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>Wie die Leiste</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Nur auf Klick</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>&amp;Schriftart</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>Serifenschrift des Systems</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>schrift buchstaben schriftart artikel leser</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Te&amp;xtgröße</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>schrift buchstaben größe artikel leser</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>&amp;Design der Seite</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>design farben nacht dunkelmodus papier leser</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>&amp;Zeilenabstand</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>zeilenhöhe artikel leser</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>Bilder zeigen</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>bilder fotos privatsphäre leser</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>Ganzen Artikel laden, wenn der Feed nur eine Zusammenfassung enthält</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>ganzer text artikel seite laden abrufen privatsphäre leser</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>Das Artikelfenster folgt der Leiste</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>leser leiste artikel folgt</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Tracking-Parameter aus Links entfernen</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>tracking parameter utm privatsphäre kopieren browser kürzen</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>Genaue Textgröße</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>Zeilenlän&amp;ge in Zeichen</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>spaltenbreite buchstaben artikel leser</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>Bloc&amp;ksatz</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>blocksatz beide ränder artikel leser</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>Akt&amp;ualisieren alle</translation>
  </message>
  <message>
   <source> min</source>
   <translation> Min.</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>abruf intervall aktualisieren minuten nach neuem sehen</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>Seltener abrufen bei getakteter Verbindung</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>abruf mobile daten kosten netzwerk</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Seltener abrufen im Akkubetrieb</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>abruf strom laptop sparen akku</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Artikel zum Offline-Lesen herunterladen</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>vorab laden offline herunterladen artikel privatsphäre</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>Ihre Websites erfahren so, welche Artikel auf Ihrer Leiste sind.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>übersetzung sprache fremdsprache LibreTranslate datenschutz</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>Schlagzeilen übersetzen</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>Die Schlagzeilen Ihrer Leiste werden an den Dienst unten gesendet.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>Übersetzen in</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>Sprache der Fenster</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>Ein Kürzel wie „de“ oder „pt“.</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>Auch die ursprüngliche Schlagzeile zeigen</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>LibreTranslate-Server</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>Der Befehl liest Schlagzeilen, eine je Zeile, und muss die Übersetzungen in derselben Reihenfolge ausgeben. Für {from} und {to} werden die Sprachen eingesetzt. Ein Befehl kann alles, was Sie an diesem Computer können.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>Übersetzen mit</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Systemeinstellungen</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Kein Proxy</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>Manueller Proxy</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>proxy http socks tor netzwerk verbindung</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>Proxy-Adresse</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>speicher platz grenze datenbank löschen behalten</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>Speicherplatz für Artikel</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>Wenn er voll ist, wird der Text der ältesten Artikel gelöscht. Schlagzeilen und gemerkte Artikel bleiben erhalten.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Speicherplatz für einen einzelnen Feed</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>benachrichtigung meldung ruhezeit nicht stören</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Benachrichtigen, wenn eine Regel zutrifft</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>Unter Windows haben Benachrichtigungen keine Schaltflächen. Ein Klick öffnet den Artikel.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Benachrichtigungen mit Ton</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>ton klang klingeln eilmeldung</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Höchstens pro Stunde</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Ruhezeit von</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>Ruhezeit bis</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>Stunden von 0 bis 23. Sind beide gleich, gibt es keine Ruhezeit.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Hervorgehobene Schlagzeilen dem Screenreader ansagen</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>barrierefreiheit vorlesen stimme ansagen screenreader</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>tastenkürzel tastatur hotkey ändern</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>sicherung speichern kopie archiv backup</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>Automatische Sicherung</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>Passwörter sind nicht in Sicherungen.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Anzahl der Sicherungen</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Ordner für Sicherungen</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>Neben der Datenbank</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Systemvorgabe</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>Viel größer</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Am größten</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>übersetzung gebietsschema language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>Wirkt nach einem Neustart.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>Textgröße in Fenstern</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>schrift buchstaben menüs zoom skalierung barrierefreiheit</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Symbol im Infobereich zeigen</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>benachrichtigungsfeld tray systray</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>Ausgeblendet im Infobereich starten</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>infobereich benachrichtigungsfeld anmeldung minimiert</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>Beim Anmelden starten</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>autostart systemstart</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>Tastenkürzel der Leiste</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>tastenkürzel global tastatur fokus taste zur leiste</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>Weisen Sie auf diesem Desktop dem Befehl „off-the-wire --tell focus“ in den Systemeinstellungen eine Taste zu.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>Wählen Sie eine Schlagzeile, um den Artikel hier zu lesen.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>jetzt</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n Min.</numerusform>
    <numerusform>%n Min.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n Std.</numerusform>
    <numerusform>%n Std.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n T.</numerusform>
    <numerusform>%n T.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>&amp;Erlauben</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>Diese Regel wurde importiert. Sie sendet nichts, bis Sie es erlauben.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Alle diese Bedingungen sind erfüllt</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>Eine dieser Bedingungen ist erfüllt</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>Zu erfüllende Bedingungen</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>A&amp;ktion</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>&amp;Bedingung hinzufügen</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>Wenn:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>&amp;Gültig bis</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>&amp;Mehr</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Alle Feeds</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Ein Feed</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Ein Ordner</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>Eine Sammlung</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>Feed, Ordner oder Sammlung</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>Datum und Uhrzeit, zu denen die Regel endet</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>&amp;Suchen in</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>Für 24 Stunden stummgeschaltet: {name}. Siehe Regeln.</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>Die Regel „{name}“ braucht zu lange und ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>{file} enthält keine Regeln.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n Regel hinzugefügt. Regeln, die Schlagzeilen senden, sind aus, bis Sie sie erlauben.</numerusform>
    <numerusform>%n Regeln hinzugefügt. Regeln, die Schlagzeilen senden, sind aus, bis Sie sie erlauben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n Regel hinzugefügt.</numerusform>
    <numerusform>%n Regeln hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} ist hier nicht eingerichtet. Es wird nichts gesendet.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} wurde importiert und ist noch nicht erlaubt. Erlauben Sie es mit „Einrichten …“.</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Regeln importieren</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Regeln (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>Regeln exportieren</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>Rü&amp;ckgängig</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n Schlagzeile wiederhergestellt.</numerusform>
    <numerusform>%n Schlagzeilen wiederhergestellt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>%n gespeicherte Schlagzeile geändert.</numerusform>
    <numerusform>%n gespeicherte Schlagzeilen geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>Regel ohne Namen</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (noch nicht erlaubt)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (beendet)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (bis {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>Regeln in der Reihenfolge ihrer Anwendung</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Nach &amp;oben</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Nach &amp;unten</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportieren …</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>Noch keine Regeln</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Eine Regel hebt Schlagzeilen hervor, schaltet sie stumm, stellt sie voran, benachrichtigt über sie, merkt sie oder sendet sie.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>&amp;Wort stummschalten …</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>Stummgeschaltete Wörter</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>&amp;Thema hervorheben …</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>Hervorgehobenes Thema</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>Über ein Thema &amp;benachrichtigen …</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Neue Regel</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>„{rule}“ wurde geändert.</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>„{rule}“ wurde entfernt.</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>Die Reihenfolge der Regeln wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>Gemerkte Artikel exportieren</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Gemerkte Artikel</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n Artikel nach {file} geschrieben.</numerusform>
    <numerusform>%n Artikel nach {file} geschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Gemerkte Artikel</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>Der Rest dieses Artikels fehlt hier: Er war zu lang oder zu komplex.</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>Automatisch erkennen</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS, Miniflux (Google-Reader-API)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>Fever-API</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>Verbindung zum Server</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Art des Servers</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>&amp;Benutzername des Webservers</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>Passwort des &amp;Webservers</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Datei der Zertifizierungsstelle wählen</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;Client-Zertifikat</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>Datei des Client-Zertifikats wählen</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>&amp;Passwort des Zertifikatschlüssels</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>Nur wenige Server brauchen das. Manche Webserver verlangen einen eigenen Benutzernamen samt Passwort. Ist das Zertifikat des Servers nicht öffentlich vertrauenswürdig, wählen Sie die Datei der Stelle, die es signiert hat (PEM), oder bei einem selbstsignierten das Zertifikat selbst. Ein Client-Zertifikat ist eine PEM-Datei, die auch den Schlüssel enthält.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>Zertifikate (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Diese Schlagzeile ist nicht mehr verfügbar.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>Als Zitat kopiert.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Diese Schlagzeile hat keinen Link.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>An {name} gesendet.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Als Markdown kopiert.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Als &amp;Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>Als &amp;Zitat kopieren</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>An {name} senden</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>Teilen &amp;einrichten …</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>Sie sind offline. Der Artikel wird später an {name} gesendet.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>{name} war nicht erreichbar. Der Artikel wird später gesendet.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} hat die Anmeldung abgelehnt. Richten Sie den Dienst unter Teilen neu ein.</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>Der Befehl für {name} wurde nicht gefunden. Richten Sie ihn neu ein.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} hat den Artikel abgelehnt ({reason}). Sie können es unter „Teilen einrichten“ erneut versuchen.</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>Der Dienst hat die Anmeldung abgelehnt. Prüfen Sie Ihre Eingaben.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>Der Server ist nicht erreichbar. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>Unter dieser Adresse gibt es diesen Dienst nicht ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>Ein Befehl</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>Er&amp;lauben</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>Erneut &amp;versuchen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>H&amp;inzufügen</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (noch nicht erlaubt)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} ist eingerichtet und steht jetzt im Menü „Teilen“.</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>{name} ist bis zum Beenden eingerichtet, da kein Schlüsselbund verfügbar ist.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Ein Webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>Dienste und Befehle</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>Dienst oder Befehl hinzufügen</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Noch nicht gesendet</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>N&amp;ame</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>A&amp;dresse</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>In&amp;halt</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>&amp;Benutzername oder E-Mail</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Passwort</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>API-&amp;Token</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>Be&amp;fehl</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>&amp;Client-ID</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>Client-&amp;Secret</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>Die&amp;nst</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>A&amp;rt</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>Client-ID und Client-Geheimnis stehen in wallabag unter API-Clients.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>Ihr Token steht unter readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>Ihr Token (user:TOKEN) steht in den Einstellungen von Pinboard unter Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>Ihr Token steht in den Einstellungen von linkding unter Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} werden durch die Angaben des Artikels ersetzt. Eine Shell wird nicht verwendet.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} werden in der Adresse und im Inhalt durch die Angaben des Artikels ersetzt. Das Token liegt im Schlüsselbund und wird im Authorization-Header gesendet oder dort, wo Sie {secret} schreiben.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Wird geprüft …</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Wird im Schlüsselbund Ihres Desktops gespeichert.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>Benutzername und Passwort</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>An&amp;melden</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>Anmelden bei {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Art</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>&amp;Benutzername</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Passwort</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Art der Anmeldung</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Benutzername</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Gilt auch für %n weiteren Feed dieser Website.</numerusform>
    <numerusform>Gilt auch für %n weitere Feeds dieser Website.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Diese Verbindung ist nicht verschlüsselt. Ihr Passwort könnte abgefangen werden.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>Gespeichertes Passwort &amp;entfernen</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>Melden Sie sich bei {0} an.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>Das Passwort wird im Schlüsselbund Ihres Desktops gespeichert.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>Es ist kein Schlüsselbund verfügbar. Das Passwort gilt bis zum Beenden und wird danach erneut abgefragt.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>E&amp;inschalten</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>„{0}“ einschalten</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>Quelle von „{0}“</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Ordner für den neuen Feed</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>Dies stammt aus einer Liste oder Sicherung. Schalten Sie es nur ein, wenn Sie wissen, was es tut.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>O&amp;rdner</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>Schlagzeilen aus einer Datei</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>Schlagzeilen aus einem Befehl</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>Webseite beobachten</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>Eigene Meldungen</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>Es ist kein Bildschirm verfügbar. „off-the-wire --list“ gibt die Schlagzeilen auch ohne aus.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>Welt</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>Regionen</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>Wirtschaft</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>Wissenschaft</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Technik</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>Sport</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>Kultur</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>Feeds zur Auswahl</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (bereits abonniert)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>Auf ge&amp;speicherte Schlagzeilen anwenden …</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>Diese Regel ist für so viele Schlagzeilen zu langsam.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>Keine gespeicherten Schlagzeilen sind zu ändern.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>%n gespeicherte Schlagzeile als gelesen markieren?</numerusform>
    <numerusform>%n gespeicherte Schlagzeilen als gelesen markieren?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>%n gespeicherte Schlagzeile merken?</numerusform>
    <numerusform>%n gespeicherte Schlagzeilen merken?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>%n gespeicherte Schlagzeile mit dem Schlagwort „{tag}“ merken?</numerusform>
    <numerusform>%n gespeicherte Schlagzeilen mit dem Schlagwort „{tag}“ merken?</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>Gespeicherte Schlagzeilen werden durchsucht …</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Abonnieren</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>Ohne Verschlüsselung versuchen</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>Adresse einer Website oder eines Feeds, zum Beispiel bbc.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>Adresse einer Website oder eines Feeds</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Ordner für den neuen Feed</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>Ander&amp;e Quelle</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>&amp;Datei …</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>&amp;Webseite ohne Feed …</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>A&amp;usgabe eines Befehls …</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>Eigene &amp;Meldungen …</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>O&amp;rdner</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Unter {0} wird ein Feed gesucht …</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>%n Feed abonniert.</numerusform>
    <numerusform>%n Feeds abonniert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>Bereits abonniert in „{folder}“</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>Bereits abonniert</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>A&amp;bbrechen</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>Durch Kommas getrennt</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>S&amp;chlagwörter</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>N&amp;otiz</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>Es gibt noch keine Schlagzeilen.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>Schlagzeilen werden nicht übersetzt.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>Schlagzeilen werden nicht übersetzt: Der API-Schlüssel konnte nicht aus dem Schlüsselbund gelesen werden. Geben Sie ihn in den Einstellungen erneut ein.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>Schlagzeilen werden nicht übersetzt: Der Server hat abgelehnt. Prüfen Sie den API-Schlüssel in den Einstellungen.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>Schlagzeilen werden nicht übersetzt: Der Server ist nicht erreichbar oder meldet einen Fehler. Prüfen Sie seine Adresse.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>Es ist kein Schlüsselbund verfügbar. Der API-Schlüssel gilt bis zum Beenden; geben Sie ihn danach erneut ein.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>Ich weiß, was dieser Befehl tut</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: %n ungelesene Schlagzeile</numerusform>
    <numerusform>Off the Wire: %n ungelesene Schlagzeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>Leiste ausblenden</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>Leiste einblenden</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>Alle Schlagzeilen …</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>Feed hinzufügen …</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>Feeds …</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Über Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>„{0}“ wurde entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n Feed entfernt.</numerusform>
    <numerusform>%n Feeds entfernt.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>„{old}“ heißt jetzt „{new}“.</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>„{title}“ wurde nach „{folder}“ verschoben.</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>„{title}“ liegt jetzt in keinem Ordner.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n Feed verschoben.</numerusform>
    <numerusform>%n Feeds verschoben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n Schlagzeile als gelesen markiert.</numerusform>
    <numerusform>%n Schlagzeilen als gelesen markiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>Hier gibt es keine ungelesenen Schlagzeilen.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>Die Reihenfolge der Feeds wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>Ein Bild konnte nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Der ganze Artikel wird abgerufen …</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>Text kopiert.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>Im Artikel &amp;suchen</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>&amp;Vor</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>&amp;Ganzen Artikel laden</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>Text mit &amp;Quelle kopieren</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>&amp;Teilen</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>V&amp;orlesen</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>Per &amp;E-Mail teilen</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Drucken …</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>&amp;Als PDF speichern …</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>Als &amp;Webseite speichern …</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>&amp;Bilder in diesem Feed</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Wie in den Einstellungen</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>Nur auf Klick</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>Der &amp;Leiste folgen</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>Die Schlagzeile der Leiste zeigen, ohne sie als gelesen zu markieren</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>Vo&amp;rlesen beenden</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>Es ist keine Sprachausgabe installiert (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Link kopieren</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Für später merken</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>Aus Gemerkten entfernen</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>Schriftgröße:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>Textgröße zurücksetzen</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>Design, Schriftart, Breite und Abstand</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>Vorige Schlagzeile</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>Nächste Schlagzeile</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>Feed suchen</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: Die Liste ist nicht lesbar</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n Feed</numerusform>
    <numerusform>{reader}: %n Feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Alle Sprachen</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>Vorgeschlagene Feeds</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Willkommen bei Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>Wählen Sie, was Sie lesen möchten; es erscheint sofort auf der Leiste. Sie können später alles ändern.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>Was Sie wählen, erscheint sofort auf der Leiste.</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>Position der Leiste:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Bildschirm der Leiste</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>Bi&amp;ldschirm:</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>&amp;Oben am Bildschirm</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>&amp;Unten am Bildschirm</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Beim An&amp;melden starten</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>Meine Feeds &amp;importieren …</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>Ich &amp;habe einen Feed-Server …</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>Ü&amp;berspringen</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>Alle importieren</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>Feed-Liste importieren …</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>&amp;Themen zeigen</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>&amp;Feeds wählen …</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>%n Feed hinzufügen</numerusform>
    <numerusform>%n Feeds hinzufügen</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Mit %n Feed starten</numerusform>
    <numerusform>Mit %n Feeds starten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>St&amp;arten</translation>
  </message>
 </context>
</TS>
