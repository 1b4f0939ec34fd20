<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>Con las &amp;direcciones de mis canales</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>C&amp;opiar el diagnóstico</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Acerca de Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>Ubicación de los archivos</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>Información del sistema</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>Versión {version}, una cinta de titulares para el escritorio</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>Software libre con licencia MIT, sin garantía alguna.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>&amp;Privacidad</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>&amp;Novedades</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>Abrir la carpeta de ajustes</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Canales y titulares</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>Abrir la carpeta de canales y titulares</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Abrir la carpeta del registro</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>Copiado. Revíselo antes de pegarlo. No se ha enviado nada.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>No se pudo abrir {folder}.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>&amp;Añadir a la cuenta los canales de este equipo</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>Añadir los canales nue&amp;vos a la cuenta</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Esta conexión no está cifrada. Su contraseña podría ser interceptada.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>Artículos recibidos</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Iniciar sesión</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>C&amp;onexión…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>&amp;Sincronizar ahora</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>&amp;Quitar la cuenta…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>¿Iniciar sesión sin conexión segura?</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} no ofrece conexión segura (https). Otros en la red podrían leer su contraseña y lo que usted lee. Puede ser aceptable en una red doméstica o privada.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>Iniciar sesión de todos &amp;modos</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Sesión iniciada. Se están obteniendo canales y artículos.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>No hay ningún depósito de claves disponible. La contraseña se pedirá de nuevo después de salir.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>Cuenta de sincronización</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>&amp;Contraseña de la API</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>Un servidor de canales mantiene sincronizados entre sus dispositivos sus canales y lo que ha leído y guardado: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin y otros con la API de Google Reader o Fever. El tipo de servidor se detecta automáticamente. Introduzca la contraseña de la API, que en algunos servidores se define en sus propios ajustes. Se guarda en el depósito de claves del escritorio.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>Los canales del servidor aparecen junto a los suyos y es el servidor quien los actualiza. Lo que lea, guarde, renombre, mueva o quite en ellos cambia también en el servidor. Sus propios canales quedan como están.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>Conectando con el servidor…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>Es una cuenta distinta. ¿Qué debe ocurrir con los canales de la anterior?</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Hasta ahora sincronizaba con «{former_user}» en {host}, que tiene otros canales y artículos que «{user}». Nada cambia en ninguno de los servidores. Puede conservar aquí los canales de la cuenta anterior, que entonces se actualizarán directamente desde sus sitios web, o quitarlos con todos sus artículos, también los guardados.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>¿Quitar la cuenta?</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Nada cambia en el servidor. Puede conservar aquí sus canales, que entonces se actualizarán directamente desde sus sitios web, o quitarlos con todos sus artículos, también los guardados.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>Conservar &amp;los canales</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>Qui&amp;tar los canales</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>La API de este servidor no permite añadir, quitar, renombrar ni mover canales. Hágalo en el sitio web del servidor. Lo que cambie aquí solo vale para este equipo.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>La API de este servidor no permite renombrar ni mover canales. Hágalo en el sitio web del servidor. Lo que cambie aquí solo vale para este equipo.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>Sus cambios se conservan y se enviarán más tarde.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Sincronizado el {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>No se pudo obtener %n artículo porque es demasiado grande o el servidor falló. Off the Wire lo intentará más tarde.</numerusform>
    <numerusform>No se pudieron obtener %n artículos porque son demasiado grandes o el servidor falló. Off the Wire lo intentará más tarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>El servidor no aceptó el nombre de usuario ni la contraseña. Use la contraseña de la API, que suele ser distinta de la del sitio web.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>El servidor web responde, pero el servidor de canales no (código {0}). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>El certificado del servidor no procede de una autoridad de confianza. Si el servidor es suyo, elija su certificado, o el de su autoridad, en Conexión.</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>El servidor requiere un certificado de cliente. Elija su archivo en Conexión.</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>No se encontró ningún servidor de canales en esta dirección. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>Está sin conexión. La sincronización continuará cuando vuelva a tenerla.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>El servidor rechazó la conexión. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>El servidor tardó demasiado en responder. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>La respuesta del servidor era demasiado grande y no se leyó. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>La respuesta del servidor estaba incompleta o no era válida. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>Demasiadas redirecciones. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>Esto no es una dirección web. Debería ser como https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>La lectura de la respuesta del servidor superó el tiempo límite. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>Off the Wire tuvo un error al sincronizar. Informe de ello; el registro tiene los detalles.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>El servidor no está disponible o su API está desactivada en sus ajustes.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>El servidor está ocupado y pide esperar. La sincronización lo intentará más tarde.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>No se entendieron las respuestas del servidor. No se cambió nada.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>El servidor informó de un error (código {0}). No se cambió nada.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>El servidor redirige a {0}. Inicie sesión allí si confía en esa dirección.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>La contraseña no está disponible en el depósito de claves. Introdúzcala de nuevo.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>El servidor web requiere su propio nombre de usuario y contraseña. Introdúzcalos en Conexión.</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader solo acepta programas registrados en su servicio. Off the Wire no lo está.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>No se puede usar el archivo de la autoridad de certificación. Debe estar en formato PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>No se puede usar el certificado de cliente. Debe ser un archivo PEM que incluya su clave.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>La contraseña de la clave del certificado de cliente no es correcta.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>El servidor de canales se restableció. Los canales y artículos que ya no tiene se conservan aquí como suyos.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>Color…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>&amp;Configurar…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>E&amp;tiqueta</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>&amp;Enviar a</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>Elegir adónde enviar</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (sin configurar)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Destacar</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Conservar solo estos</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Fijar al principio</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Notificar</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como leído</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>Guardar con una etiqueta</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Color</translation>
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
    <numerusform>%n titular importante más</numerusform>
    <numerusform>%n titulares importantes más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>Como la barra</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;Fuente</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Con serifa</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Sin serifa</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estrecho</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>Muy ancho</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>&amp;Ancho</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Junto</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Amplio</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>Muy amplio</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>&amp;Interlineado</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>&amp;Justificar el texto</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>Guardar como &amp;colección…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>Buscar un titular</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>Palabras, «frase exacta» o −palabra para excluir</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (colección)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Todas las etiquetas</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todos los titulares</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>En la barra</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Sin leer</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardados</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>Colección, carpeta o canal</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Este titular ya no está disponible.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>leído</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>sin leer</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>guardado</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Abrir en el &amp;navegador</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;Copiar enlace</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Ma&amp;rcar como leído</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Marcar como no &amp;leído</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Guardar &amp;para después</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Quitar de g&amp;uardados</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titulares</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>C&amp;ompartir</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>&amp;Marcar todo como leído</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>&amp;Exportar guardados…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>Ocultar &amp;vista previa</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todos los titulares</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n titular marcado como leído.</numerusform>
    <numerusform>%n titulares marcados como leídos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>Guardar como colección</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>Guardado como colección «{name}». Puede mostrarla en una barra.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>Mo&amp;strar vista previa</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>Más de {count} titulares</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n titular</numerusform>
    <numerusform>%n titulares</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>Sin resultados.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Aún no hay titulares.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Archivos PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>Páginas web (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>Guardar el artículo</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Este titular ya no está disponible.</translation>
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
   <translation>{line} · Por {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n min de lectura</numerusform>
    <numerusform>%n min de lectura</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Versión del canal</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>Artículo completo</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>Cargar la imagen</numerusform>
    <numerusform>Cargar las %n imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Este canal solo ofrece titulares.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Archivos adjuntos:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>Seguir leyendo en {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>audio</translation>
  </message>
  <message>
   <source>video</source>
   <translation>vídeo</translation>
  </message>
  <message>
   <source>image</source>
   <translation>imagen</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Abrir en el reproductor</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>Cargar imagen</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>El resto de este artículo es demasiado largo o complejo para mostrarlo aquí.</translation>
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
   <translation>Guardar la copia de seguridad</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>Restaurar copia de seguridad</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>¿Restaurar {file}?</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>«Reemplazar» pone la copia en lugar de sus canales, titulares, reglas y preferencias. «Combinar» solo añade lo que falta. La base de datos actual se conserva como archivo. Después, Off the Wire se reinicia.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Reemplazar</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Combinar</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>La copia de seguridad se guardó en {file}.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>Copias de seguridad ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>Crear copia de seguridad</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>Una copia de seguridad contiene sus canales, titulares, reglas y preferencias.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>Incluir las &amp;contraseñas</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>Repetir la frase de contraseña</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>&amp;Repetir</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>&amp;Elegir archivo…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>Las contraseñas se quedan en el depósito de claves. En otro equipo las introducirá de nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Use al menos %n carácter.</numerusform>
    <numerusform>Use al menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Las frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>Sin esta frase, nadie puede restaurar las contraseñas. No la guarde junto a la copia de seguridad.</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>Abr&amp;ir</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>A&amp;brir en segundo plano</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Abrir en el na&amp;vegador</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;Copiar enlace</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>&amp;Marcar como leído</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Ma&amp;rcar como no leído</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>&amp;Guardar para después</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>&amp;Quitar de guardados</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Actuali&amp;zar</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>T&amp;odos los titulares…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>Co&amp;lecciones…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>R&amp;eglas…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>&amp;Añadir canal…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>Ca&amp;nales…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>Pre&amp;ferencias…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>&amp;Crear copia…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>&amp;Restaurar copia…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>G&amp;uía</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>Acerca de Off the &amp;Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>Falló la sincronización…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>Informe de error…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Intro</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titulares</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Última hora</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Aún no hay titulares. Añada un canal para empezar.</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>No hay titulares en «{name}».</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Más</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>C&amp;ompartir</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>Ocultar es&amp;te titular</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>Silenciar durante 24 &amp;horas</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>Reanu&amp;dar</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Pausar</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Marcar &amp;todo como leído</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>Copia de se&amp;guridad</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>En &amp;esta barra</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>Todos los &amp;canales</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>Titulares anteriores</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>Titulares anteriores (Re Pág)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>Titulares siguientes</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>Titulares siguientes (Av Pág)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>Reanudar (Espacio)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausar (Espacio)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>Hora: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name}: haga clic para ver todos los titulares</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste alto</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>Medianoche</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>Teletipo</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personalizado</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequeño</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mediano</translation>
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
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>colores tema noche modo oscuro</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>Personalizado: fondo</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>color personalizado</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Personalizado: texto</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Personalizado: rótulo y marcas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>altura grosor</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>Reservar espacio</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Encima de las ventanas</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Ocultar automáticamente</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Flotante (arrastre el rótulo, o Alt y las flechas)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>Cuando todo está leído</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>Cuando no hay nada nuevo</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>&amp;Borde</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>posición lugar</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>anclar reservar espacio superponer ocultar automáticamente flotante</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Anchura flotante</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Anchura en el lateral</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>Pa&amp;ntalla</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>monitor pantalla</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>Ocultar la barra</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>silencio desaparecer bandeja sin leer</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>La barra reaparece cuando hay titulares nuevos, al hacer clic en el icono de la bandeja o al iniciar el programa de nuevo.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Más barras</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>segunda varias pantalla monitor colección selección</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Predeterminado del sistema</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Altura</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>&amp;Rótulo</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Última hora</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>Tipo de &amp;letra</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>fuente letras tipo</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>Ta&amp;maño de letra</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>fuente texto tamaño de letra</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>transparencia transparente</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>Sombra del texto</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>sombra contorno letras</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>Fondo con degradado</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>color degradado fondo</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>Mayúsculas</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>mayúsculas letras</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>Mostrar un reloj</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>hora reloj</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>Mostrar en el rótulo el número de titulares sin leer</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>número contador</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Mantener encima de las demás ventanas</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>arriba debajo ventanas</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>Mostrar una barra en cada pantalla</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>todos monitores pantallas varios</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lenta</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/s</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>Desplazarse, salvo que el sistema pida menos movimiento</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Desplazarse</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>De uno en uno</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>Pasar las páginas a mano</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>movimiento desplazar reducir animaciones páginas quieto uno a uno paso a paso</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Velocidad</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>lento rápido píxeles</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>Mostrar cada uno durante</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>segundos uno a uno duración</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Primera letra</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>Icono del sitio</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Primero los más recientes</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Más antiguos primero</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>Por canal, por turnos</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Primero los canales importantes</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatorio</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>orden secuencia alternar</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>Icono del canal</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>icono favicon logo inicial privacidad junto al nombre</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Mostrar la antigüedad de los titulares</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>tiempo hace minutos antigüedad</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Mostrar un resumen en una segunda línea (barras de 28 píxeles o más)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>resumen descripción dos líneas</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Mostrar una ficha con el resumen al apuntar a un titular</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>ratón pasar</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>Conservar los titulares que &amp;he leído</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Según el idioma</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>Hacia la izquierda</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>Hacia la derecha</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>Velocidad exacta</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/s</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>Mostrar de uno en uno con batería</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>ahorro energía portátil batería</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>&amp;Pausar mientras el puntero está en la barra</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>ratón pasar parar</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Ir más despacio en lugar de pausar</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>ratón puntero lento</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Desplazar más despacio cuando aparece un titular fijado</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>alerta fijado lento importante</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>Punto •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>Guion –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Barra |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>Barras oblicuas //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>Estrella ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>Mostrar imágenes junto a los titulares (se cargan de los sitios web)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>imagen foto miniatura privacidad</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>Núm&amp;ero máximo de titulares</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>máximo límite</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Ant&amp;igüedad máxima en días</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>antigüedad límite titular</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Quitar tras</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>repetir veces pasadas</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Agrupar artículos duplicados</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>duplicados agrupar mismo suceso</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>entre titulares</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>Texto del separador</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Usar un color distinto para cada canal</translation>
  </message>
  <message>
   <source>color</source>
   <translation>color</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>El primer ferry zarpó a mediodía, al son de una banda.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>Vista previa de la barra</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Última hora</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>El Correo del Puerto</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>El Vigía de Estrellas</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>Los ferris vuelven al horario anterior</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>Dos cometas se cruzan esta noche</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>El faro abre su escalera a los visitantes</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>Está aquí:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>Titulares de esta semana que coinciden</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Una regla destaca, silencia, fija, notifica, guarda o envía titulares.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>Coincide con %n titular de esta semana.</numerusform>
    <numerusform>Coincide con %n titulares de esta semana.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>Es más de uno de cada diez. Con una regla más estricta, cada uno destaca más.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>Indique la antigüedad en horas, como 12 o 0,5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>Este texto es demasiado largo para una regla.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>Esta regla no se puede usar: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>Próxima actualización</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Historial de actualizaciones</translation>
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
   <translation>Solo sin &amp;leer</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>Solo &amp;guardados</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todos los titulares</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>Palabras, «frase exacta», −palabra para excluir o inicio* para el principio de una palabra</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>No hay carpetas ni canales marcados, así que se busca en todos los canales.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>&amp;Solo los titulares que coinciden</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>Con la &amp;etiqueta</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>Carpetas y canales de esta colección</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Una colección es una selección de sus canales, como «Mañana» o «Mercados», que una barra puede mostrar.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nueva</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>Cambiar no&amp;mbre</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>&amp;Colecciones</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>Carpetas &amp;y canales que contiene</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Colección nueva</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>Se quitó «{name}».</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Naranja</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>Ocre</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Turquesa</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Morado</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Marrón</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixto</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Tiempo límite</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>&amp;Sé lo que hace esta orden</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>O&amp;rden</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>Tiempo &amp;límite</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>La salida de la orden se convierte en titulares: un canal, o líneas con un título, seguido si se quiere de un enlace y una fecha separados por tabuladores. Se ejecuta cada vez que se actualiza el canal. No se usa ningún intérprete, así que las tuberías y variables no funcionan.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>Una orden puede hacer todo lo que usted puede hacer en este equipo, como leer, borrar o enviar sus archivos. Introduzca solo órdenes que haya escrito o entienda.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>Salga primero de Off the Wire y restaure después la copia de seguridad.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>Se necesita una frase de contraseña. Use --passphrase-file, o ejecute esto en un terminal.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>Nueva frase de contraseña para las contraseñas: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>Repita la frase de contraseña: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Las frases de contraseña no coinciden.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>Frase de contraseña (pulse Intro para restaurar sin contraseñas): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>Una frase de contraseña tiene al menos %n carácter.</numerusform>
    <numerusform>Una frase de contraseña tiene al menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>No se pudieron leer o guardar las preferencias ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>No existe ese titular.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>Ningún servicio para compartir se llama «{name}».</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire no se está ejecutando.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire ya está en ejecución y no imprime nada aquí. Use {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire sigue sin responder. Inténtelo más tarde o termine el proceso.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire está en ejecución, pero aún no responde. Esperando…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire está en ejecución (proceso {process} en {host}), pero aún no responde. Esperando…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} solo se puede usar con {other} si también se indica {third}.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} solo se puede usar con {other}.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} solo se puede usar con una de estas opciones: {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} y {other} no se pueden usar juntos.</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>Más de %n dirección. Importe una lista OPML en su lugar.</numerusform>
    <numerusform>Más de %n direcciones. Importe una lista OPML en su lugar.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>El nombre de una carpeta no puede estar vacío.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>El nombre de una carpeta no puede contener un carácter NUL.</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>Una dirección no puede tener más de %n carácter.</numerusform>
    <numerusform>Una dirección no puede tener más de %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>«{0}» no es la dirección de un canal. Debería empezar por https:// o http://.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>«{0}» no es un número de segundos de {1} a {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Una cinta de titulares para el escritorio.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Si Off the Wire ya está en ejecución, recibe los argumentos.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>mostrar solo estos canales, sin suscribirse a ellos</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>suscribirse a un canal, a la dirección de un sitio o a una lista de canales</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>guardar ajustes, canales y caché en esta carpeta en vez de en la del usuario</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>mostrar los titulares de la barra y salir</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>actualizar los canales pendientes, mostrar los titulares y salir</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>mostrar los nombres de las colecciones y salir</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>mostrar el estado de cada canal como tabla (CSV) y salir</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>con --diagnosis: mostrar completas las direcciones de los canales, con las claves que contienen</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>mostrar también los titulares a medida que llegan</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>enviar una orden a la barra en ejecución</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>mostrar las órdenes de --tell y salir</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>cambiar una preferencia, esté o no la barra en ejecución</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>mostrar estas preferencias y salir; sin nombre, todas</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>mostrar los titulares uno a uno, uno por línea, para otra barra o un script</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>con --follow: mostrar solo titulares nuevos</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>con --follow: cuántos segundos permanece cada titular</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>con --list, --once, --print, --follow y --get: mostrar JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>con --tell: iniciar la barra si no está en ejecución</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>mostrar una barra sin menús con los ajustes de este archivo; reiniciar tras un fallo</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>guardar todo menos las contraseñas en un archivo de copia y salir</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>con --backup: incluir las contraseñas, cifradas con una frase</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>con --backup y --restore: leer la frase de contraseña de este archivo; «-» lee la entrada estándar</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>reemplazar todo por el contenido de un archivo de copia y salir</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>con --restore: añadir a los datos existentes y conservar las preferencias</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>registrar más, también en el terminal; dos veces: todo</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>«{0}» no es una orden. «off-the-wire --commands» muestra las órdenes.</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>La orden «{0}» no admite argumentos.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>La orden «{0}» necesita un argumento.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>«{0}» no es un número de titular. «off-the-wire --list --json» muestra los números.</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: «{name}» no es un ajuste. Los ajustes son: {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: «feeds» y «messages» deben ser listas de cadenas, y «preferences» una tabla.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>No se pudieron leer los ajustes de {file}: {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>«{0}» no es una preferencia. «off-the-wire --get» muestra las preferencias.</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>«{0}» debería tener la forma nombre=valor.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} no puede ser «{value}». {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>Debe ser «true» o «false».</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>Debe ser uno de: {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>Debe ser un número entero de {0} a {1}.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>Debe ser un número de {0} a {1}.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>Debe ser JSON, como lo muestra --get --json.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>Debe ser un color, como #1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>Debe ser un texto de {0} caracteres como máximo.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>dar a la barra el foco del teclado</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>abrir el menú de la barra</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>mostrar la barra</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>ocultar la barra en la bandeja</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>mostrar u ocultar la barra</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>pausar los titulares</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>reanudar los titulares</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>pausar o reanudar los titulares</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>avanzar una página</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>retroceder una página</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>desplazar más rápido</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>desplazar más despacio</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>actualizar todos los canales ahora</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>marcar como leídos todos los titulares de la barra</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>deshacer «marcar todo como leído» o la ocultación de un titular</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>mostrar en la barra la colección de este nombre; sin nombre, todos los canales</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>abrir el artículo de un titular</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>abrir el artículo en segundo plano</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>abrir la página del titular en el navegador</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>copiar el enlace del titular</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>copiar el artículo como Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>copiar el artículo como cita</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>marcar el titular como leído</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>marcar el titular como no leído</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>guardar el titular para después</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>quitar el titular de los guardados</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>ocultar el titular</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>silenciar el canal del titular durante 24 horas</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>silenciar los titulares con esta palabra durante 24 horas</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>enviar el titular actual al servicio de este nombre</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>abrir la lista de todos los titulares</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>añadir el canal de esta dirección; sin ella, preguntar</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>abrir la ventana Canales</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>abrir la ventana Colecciones</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>abrir la ventana Reglas</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>abrir la ventana Compartir</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>abrir la ventana Cuenta de sincronización</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>abrir las preferencias</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>elegir un archivo para la copia de seguridad</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>elegir una copia para restaurar</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>abrir la guía</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>mostrar la versión, la licencia y la ubicación de los archivos</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>mostrar los informes de error</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>salir de Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>Parte del titular</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Quitar esta condición</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>Valor con el que se compara</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>El título contiene alguna de las palabras</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>El título no contiene ninguna de las palabras</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>El título contiene la frase</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>El título no contiene la frase</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>El título o el texto contiene alguna de las palabras</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>Ni el título ni el texto contienen ninguna de las palabras</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>El título o el texto contiene la frase</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>Ni el título ni el texto contienen la frase</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>El canal es</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>El canal no es</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>La carpeta es</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>La carpeta no es</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>La colección es</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>La colección no es</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>El nombre del autor contiene</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>El nombre del autor no contiene</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>La categoría es una de</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>La categoría no es ninguna de</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>El idioma es</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>El idioma no es</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>El titular tiene menos de (horas)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>El titular tiene más de (horas)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>El resumen contiene alguna de las palabras</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>El resumen no contiene ninguna de las palabras</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>El resumen contiene la frase</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>El resumen no contiene la frase</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>El texto contiene alguna de las palabras</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>El texto no contiene ninguna de las palabras</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>El texto contiene la frase</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>El texto no contiene la frase</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>El título coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>El título no coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>El título o el texto coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>Ni el título ni el texto coinciden con la expresión regular</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>El resumen coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>El resumen no coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>El texto coincide con la expresión regular</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>El texto no coincide con la expresión regular</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>apple iphone</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>Elegir un canal</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>Elegir una colección</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>Como en o pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Separadas por comas</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>Off the Wire se cerró inesperadamente la última vez. Consulte Informe de error en el menú.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Algo ha fallado. Consulte Informe de error en el menú.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>No hay ninguna colección llamada «{name}».</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>Ahora mismo</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>hace %n minuto</numerusform>
    <numerusform>hace %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Ayer {time}</translation>
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
   <translation>Elegir canales</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Canales de este sitio</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Suscribirse</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>No hay titulares por el momento.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n canal encontrado</numerusform>
    <numerusform>%n canales encontrados</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>Titulares más recientes</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Cargando…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Algo ha fallado. Los detalles quedan en este equipo y no se envían a nadie. Para informar del problema, copie los detalles, revíselos y péguelos en un informe de error.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Informe de error</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>&amp;Informar en la web…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>Pantalla principal</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>Añadir una barra</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (no conectada)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Borde</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Quitar esta barra</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>A&amp;ctualizar ahora</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Marcar como &amp;leído</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>Cambiar &amp;nombre</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>S&amp;ubir</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>B&amp;ajar</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>Copiar la &amp;dirección</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>Pe&amp;gar</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>Ordenar todo por &amp;título</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>&amp;Mover a la carpeta</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>Copiar &amp;el diagnóstico</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>Mostrar en la &amp;barra</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>Car&amp;peta nueva…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>&amp;Sin carpeta</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>Dis&amp;olver la carpeta «{0}»</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>Añadi&amp;r a la cuenta de sincronización</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>La API de este servidor no permite añadir canales. Añádalos en el sitio web del servidor.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>La API de este servidor no lo permite, así que solo vale para este equipo.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Carpeta nueva</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Nombre de la carpeta (A / B crea B dentro de A):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>El portapapeles no contiene ninguna dirección de canal ni de sitio web.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>La lista de canales se guardó en {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>El diagnóstico se guardó en {0}, sin contraseñas.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>Se copió el diagnóstico, sin contraseñas.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>Mostrar en la &amp;barra</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>Pa&amp;usar la actualización</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>N&amp;ombre</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Ac&amp;tualizar cada</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>Color &amp;en la barra</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Icono</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>Lo determina la cuenta de sincronización, que actualiza este canal.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Archivo…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>Salida de una orden…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>Página web…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>Mensajes propios…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>Importar una lista de canales</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>Exportar la lista de canales</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>Listas de canales (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>Cargando…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>No hay titulares por el momento.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>Titulares nuevos: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nada nuevo</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Ac&amp;tivar…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>Pe&amp;rmitir para este canal</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>Iniciar &amp;sesión…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Conservar &amp;la dirección nueva</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>&amp;Usar la dirección nueva</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>Volver a la dirección &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eanudar</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>A&amp;ctualizar ahora</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>A&amp;brir el sitio</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>&amp;Quitar el canal</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>Titulares y artículos</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Historial de actualizaciones</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>Ajustes del canal</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>&amp;Iniciar sesión…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>Copiar &amp;historial de actualizaciones</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>Canales: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>En varias carpetas</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>Copiado. Se omitieron los nombres y contraseñas de las direcciones.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>Cada 15 minutos</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>Cada media hora</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>Cada hora</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>Cada 3 horas</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>Cada 6 horas</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>Cada 12 horas</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>Su cuenta de sincronización actualiza este canal.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>La actualización está en pausa hasta que la reanude.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>En espera de la primera actualización.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Sin problemas. Titulares nuevos en la última actualización: {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Sin problemas. No hay nada nuevo en el sitio desde {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>Sin problemas. No hay nada nuevo en el sitio al menos desde {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Cada minuto</numerusform>
    <numerusform>Cada %n minutos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Buscar un canal</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>Mostrar &amp;por qué…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Con problemas</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Fuera de la barra</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>&amp;Añadir canal…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>A&amp;ctualizar ahora</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Más</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>&amp;Ver canales sugeridos…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>Cuenta de &amp;sincronización…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>Ya está suscrito a «{0}».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>Suscrito a «{0}» en «{folder}».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>Suscrito a «{0}».</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>P&amp;roblemas ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>Pr&amp;oblemas…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>En la barra</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Sin leer</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Fuera de la barra</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>Actualizado {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>Actualización en pausa</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>A la espera de la primera actualización</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>Actualizado ahora mismo</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Actualizado hace %n minuto</numerusform>
    <numerusform>Actualizado hace %n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Actualizado hace %n hora</numerusform>
    <numerusform>Actualizado hace %n horas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>&amp;Ver canales sugeridos…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>Todavía no hay canales. Añada un sitio web, elija entre los sugeridos o importe una lista.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>Ningún canal coincide.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>E&amp;legir…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Elegir el archivo</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Archi&amp;vo</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>El archivo puede ser un canal (RSS, Atom, JSON Feed) o texto en el que cada línea es un titular. En la misma línea pueden seguir un enlace y una fecha, separados por tabuladores. El archivo se lee de nuevo cuando cambia.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Buscar en el artículo</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Coincidencia anterior (Mayús+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Coincidencia siguiente (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>Otro programa ya usa el atajo {keys}. Elija otro.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>Capítulos</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>Enlace copiado.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Este titular no tiene enlace.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>Deshacer &amp;ocultar titular</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>Titular oculto. Pulse Ctrl+Z para deshacer.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>No hay titulares sin leer.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>&amp;Deshacer marcar todo como leído</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n titular marcado como leído. Pulse Ctrl+Z para deshacer.</numerusform>
    <numerusform>%n titulares marcados como leídos. Pulse Ctrl+Z para deshacer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>Marcado como leído.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>Marcado como no leído.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>Guardado para después.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>Quitado de guardados.</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>&amp;Titulares máx.</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>Im&amp;portancia</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>&amp;Marcar como leído</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>Te&amp;xto de los artículos</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>Imá&amp;genes en los artículos</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>Solo lo que está ahora en el &amp;canal</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>Los titulares que ya no están en el canal salen de la barra.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>Aún sin activar</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>Descontinuados</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Eliminados de la cuenta de sincronización</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>Llevan a su red local</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Sin actualizar desde hace una semana o más</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Acceso denegado o requiere iniciar sesión</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrados</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Canales no válidos</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Demasiado grandes</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>No disponibles temporalmente</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Trasladados a otra dirección</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Sin cifrar</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>Artículos que llevan a su red local</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Cambio de dirección en curso</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Inactivos</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lentos</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Activar…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Actualizar ahora</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Abrir el sitio web</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>Conservar la dirección nueva</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>Volver a la dirección anterior</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>Usar la dirección nueva</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>Permitir para este canal</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Iniciar sesión…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Solución</translation>
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
   <translation>&amp;Actualizar ahora</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>&amp;Copiar diagnóstico</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>A&amp;brir el sitio</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Ac&amp;tivar…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>&amp;Permitir para este canal</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>Iniciar &amp;sesión…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Conservar &amp;la dirección nueva</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>&amp;Usar la dirección nueva</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>&amp;Volver a la dirección anterior</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>R&amp;eanudar</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Canales con problemas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Más</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>E&amp;xportar el diagnóstico de todos los canales…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n canal con problemas</numerusform>
    <numerusform>%n canales con problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>No se encontraron problemas en %n canal.</numerusform>
    <numerusform>No se encontraron problemas en %n canales.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n canal seleccionado</numerusform>
    <numerusform>%n canales seleccionados</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>Se quitó «{0}».</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n canal quitado.</numerusform>
    <numerusform>%n canales quitados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>Exportar el diagnóstico de todos los canales</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>Icono del canal</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>Elegir una i&amp;magen…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>Usar el icono del &amp;sitio</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>Se muestra en la barra si los iconos de los canales están activados en las preferencias.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Elegir un icono para el canal</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>¿Cargar automáticamente las imágenes de los artículos? Los sitios verán entonces su dirección IP.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>&amp;Siempre</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>Solo al hacer &amp;clic</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>Esc para cerrar, las flechas para ver otras imágenes.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>Portapapeles</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n archivo o dirección</numerusform>
    <numerusform>%n archivos y direcciones</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>Canales importados</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>&amp;Detener</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>canales nuevos: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>ya suscritos: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>omitidos: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>Elementos omitidos</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixto</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todos los titulares</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Canales con problemas</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Todas las ventanas</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>Titular a la izquierda</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>Titular a la derecha</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>Mover la barra hacia arriba</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>Mover la barra hacia abajo</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>Desplazar la vista previa y luego el titular siguiente</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como leído</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>Capítulo a la izquierda</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>Capítulo a la derecha</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>Abrir el artículo</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>Abrir el artículo en segundo plano</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copiar enlace</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>Marcar como leído o no leído</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>Artículo a la izquierda</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>Artículo a la derecha</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>Titular de arriba</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>Titular de abajo</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>Pausar o reanudar</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>Desplazar más rápido</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>Desplazar más despacio</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>Abrir el menú</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>Salir de la barra</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>Mover la barra a la izquierda</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>Mover la barra a la derecha</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>Artículo siguiente</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>Artículo anterior</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Página abajo</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Página arriba</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>Navegación con cursor</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Buscar siguiente</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Buscar anterior</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>Tamaño de texto predeterminado</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>Copiar el texto con la fuente</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Leer en voz alta</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>Compartir por correo</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>Guardar como página web</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>Salir o cerrar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>Primer titular</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>Último titular</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>Copiar el diagnóstico</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>Añadir los canales del portapapeles</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Abrir el sitio web</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>Mostrar o no en la barra</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Actualizar ahora</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Abrir la guía</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>Cambiar atajos…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>Los cambios se aplican al reiniciar el programa.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>&amp;Restablecer todo</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Ventana</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} ya se usa para «{action}». Elija otra tecla.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} ya se usa para «{action}» ({window}). Elija otra tecla.</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>Este titular no tiene página web.</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>No se pudo abrir ningún navegador. Puede copiar el enlace.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>No se pudo abrir ningún reproductor. Puede abrir el archivo en el navegador.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>No se pudo abrir ningún programa de correo.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>menos a menudo, porque la conexión se paga por uso</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>menos a menudo, con batería</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>el sitio no prevé cambios hasta entonces</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>frecuencia fijada por el editor</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>con menos frecuencia, pues rara vez tiene novedades</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>en pausa por el editor hasta entonces</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>el sitio pidió una pausa</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>el sitio pidió una pausa para todos sus canales</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>sin red</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>reintentos menos frecuentes</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>reintentos poco frecuentes</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>cuando toque el próximo mensaje</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>ya no se actualiza</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>Este canal procede de una lista o una copia de seguridad. Permanece desactivado hasta que compruebe lo que hace.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>El servidor de canales ya no tiene este canal. Se conserva aquí por sus artículos guardados.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Este canal no está cifrado. Otros en la red pueden leerlo y modificarlo.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>El sitio ha movido este canal, y se usa su dirección nueva. Era {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Ninguna actualización correcta desde el {date}.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Una parte de un artículo está en su red local ({host}) y no se ha cargado. Permítalo si confía en el canal.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>El sitio redirige a {0}, que en unos días será la dirección del canal.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>El servidor es lento: hace poco tardó {0} segundos en responder.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>El artículo más reciente es del {0}. Puede que el sitio haya abandonado este canal.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>próxima actualización {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>No tiene conexión. El canal se actualizará cuando vuelva a tenerla.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>No se encontró el servidor. Compruebe la dirección o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>El servidor rechazó la conexión. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>El servidor tardó demasiado en responder. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>El certificado del sitio no es válido, así que no se leyó nada. Compruebe la dirección y el reloj de este equipo.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>No se pudo establecer una conexión segura. Solo el sitio puede arreglarlo.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>No hay conexión segura (https) en esta dirección. Solo responde por http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>El servidor redirige a otro sitio. Busque allí la dirección del canal.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>El proxy bloqueó la petición. Compruebe el proxy en las preferencias o en los ajustes del sistema.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>El documento es demasiado grande para un canal y no se leyó. Pida al sitio uno más corto.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>La respuesta del servidor estaba incompleta o no era válida. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>Demasiadas redirecciones. Busque en el sitio la dirección nueva del canal.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Esto no es una dirección web. Debería ser como https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>Esta dirección está en su red local ({detail}), por eso no se ha cargado nada. Permítalo solo para un canal en el que confíe.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>Requiere iniciar sesión. Inicie sesión o busque una dirección pública.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Acceso denegado. Abra el sitio en el navegador para ver por qué.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Canal no encontrado (404). Busque en el sitio la dirección nueva del canal.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Este canal se ha descontinuado (410). Puede quitarlo.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Demasiadas peticiones: el sitio pide una pausa. Después se intentará de nuevo.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>El sitio está sobrecargado o en mantenimiento. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>El sitio informó de un error ({detail}). Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>No hay ningún canal en esta dirección. Busque en el sitio un enlace llamado RSS, Atom o Feed.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>El canal está dañado y no se puede leer. Solo el sitio puede arreglarlo. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>La lectura del canal superó el tiempo límite. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>La orden falló: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>No se pudo leer el archivo: {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>No se encontró nada en la página. Puede que haya cambiado. Compruebe los ajustes del canal.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Off the Wire tuvo un error con este canal. Informe de ello; el registro tiene los detalles.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>No se puede usar el archivo de la autoridad de certificación. Elija un archivo PEM en los ajustes del canal.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>Programa no encontrado. Compruebe la orden o escriba la ruta completa del programa.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>La orden tardó demasiado y se detuvo. Dele más tiempo o hágala más rápida.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>La salida de la orden era demasiado larga, así que se detuvo. Haga que escriba menos líneas.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>No se pueden ejecutar órdenes desde Flatpak o Snap. Para usarlas, instale Off the Wire desde los paquetes de su sistema.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>Es una carpeta o un dispositivo, no un archivo que se pueda leer. Elija un archivo.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>El archivo es demasiado grande y no se ha leído. Elija otro.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>El disco no respondió a tiempo. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>Este archivo no es texto ni un canal. Elija otro.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>No es un selector CSS. Debería parecerse a «h2 a» o «.news li».</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>No se puede usar este patrón. Necesita {title}, con texto antes y después.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>No se puede acceder al servidor. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>El certificado del sitio ha caducado, así que no se leyó nada. Solo el sitio puede arreglarlo.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>El certificado del sitio aún no es válido. Compruebe el reloj de este equipo.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>El certificado del sitio es autofirmado, así que no se leyó nada.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>El certificado pertenece a otro sitio, así que no se leyó nada. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>El sitio no aceptó este nombre de usuario y contraseña. Inicie sesión de nuevo.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>La contraseña de este canal no está disponible en el depósito de claves. Inicie sesión de nuevo.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>El certificado del sitio no procede de una autoridad de confianza, así que no se leyó nada.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>El certificado del sitio ha sido revocado, así que no se leyó nada.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>No se puede llegar al proxy. Compruebe si funciona y su dirección en las preferencias.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>La dirección del proxy no es válida. Corríjala en las preferencias o en los ajustes del sistema.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>El proxy requiere un nombre de usuario y una contraseña. Indíquelos en los ajustes de red del sistema.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>El sitio redirige a algo que no es una dirección web. Busque en el sitio la dirección nueva del canal.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>Esto es una página web, no un canal. Busque en la página un enlace llamado RSS, Atom o Feed.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>El sitio solo admite navegadores y envió una comprobación antirrobots en lugar del canal. Busque otra dirección.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>El sitio pide una cookie una y otra vez y nunca envía el canal. Busque otra dirección en el sitio.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>El servidor dice que nada ha cambiado, pero nunca envió el canal. Se intentará de nuevo más tarde.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Esto es un documento PDF, no un canal. Busque en el sitio un enlace llamado RSS, Atom o Feed.</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Esto es una imagen, no un canal. Busque en el sitio un enlace llamado RSS, Atom o Feed.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>El documento de esta dirección está vacío. Inténtelo más tarde o busque el canal en el sitio.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} no tiene canales. Busque el sitio web del autor, o al autor en Mastodon o Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} solo envía canales a direcciones con su clave personal. Inicie sesión y cópielas de reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>Los canales de {service} fallan a menudo durante unas horas. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>No tiene conexión, así que esto es solo lo que ofrece el canal.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>El sitio tardó demasiado en responder, así que esto es solo lo que ofrece el canal.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>La página ya no existe, así que esto es solo lo que ofrece el canal.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>La página es solo para miembros. Esto es lo que ofrece el canal; «Página web» abre el navegador.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>El sitio denegó el acceso a la página. Esto es lo que ofrece el canal; «Página web» abre el navegador.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>El enlace no lleva a una página web pública, así que no se cargó nada. Esto es solo lo que ofrece el canal.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>Este archivo no es una copia de seguridad de Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>Esta copia está dañada, así que no se restauró nada. Elija una más antigua.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>Esta copia se hizo con una versión más reciente de Off the Wire. Actualice antes el programa.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>Esta copia de seguridad contiene contraseñas. Introduzca su frase de contraseña para restaurarlas.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>La frase de contraseña no es correcta, o la copia de seguridad se ha modificado.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>No hay ningún depósito de claves disponible, así que no se pueden leer las contraseñas. Haga la copia sin ellas, o desbloquéelo antes.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>No hay ningún depósito de claves disponible, así que no se restauraron las contraseñas de la copia. Se le pedirán de nuevo. Todo lo demás se ha restaurado.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>No se pudo leer el archivo: {reason}.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>El disco no ha respondido a tiempo. Compruébelo, o la red en la que está, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>No se pudo escribir el archivo: {reason}.</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>Ya hay una carpeta o un dispositivo con este nombre, así que no se escribió nada. Elija otro nombre.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>El archivo sería demasiado grande. Elija otro disco.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>Línea {line}: «{detail}» no tiene dirección.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>Línea {line}: «{detail}» no es una dirección web.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>Línea {line}: {detail} está dos veces en la lista.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>Línea {line}: el archivo está dañado aquí; se importó lo que se pudo leer.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Línea {line}: el archivo define entidades, que ninguna lista de canales necesita; se omitieron.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Línea {line}: aquí va otra lista, {detail}. Descárguela e impórtela también.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Línea {line}: hay demasiados canales en el archivo; el resto se omitió.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Esto no es una lista de canales (OPML). Exporte una de su otro lector y elija ese archivo.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>No hay conexión. Inténtelo de nuevo cuando vuelva a haberla.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>El servidor rechazó la conexión. Compruebe la dirección o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>El servidor tardó demasiado en responder. Compruebe la dirección o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>La respuesta del servidor estaba incompleta o no era válida. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>Demasiadas solicitudes: el sitio pide una pausa. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>El sitio está sobrecargado o en mantenimiento. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>El sitio informó de un error ({detail}). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>El canal está dañado y no se puede leer. Solo el sitio puede arreglarlo.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>La lectura del canal tardó demasiado. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>No se pudo cargar el artículo completo. Esto es lo que ofrece el canal; «Página web» abre el navegador.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>El sitio muestra el artículo completo solo a sus suscriptores. «Página web» lo abre allí.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>El sitio pide consentimiento antes de mostrar la página. «Página web» la abre en el navegador.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>La página no tiene más texto que el que da el canal. «Página web» la abre en el navegador.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>No se puede mostrar esta imagen. Use PNG, JPEG, GIF, WebP, AVIF, BMP o ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>«{title}» es un canal, pero el archivo no contiene su dirección. Introdúzcala arriba.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>No se pudo hacer una copia de la lista de sus canales.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>La copia de seguridad automática falló.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>Estos canales se actualizaron hace menos de un minuto.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n titular nuevo.</numerusform>
    <numerusform>%n titulares nuevos.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>Ningún titular nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>No se pudo leer %n canal.</numerusform>
    <numerusform>No se pudieron leer %n canales.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>%n elemento guardado tenía datos ilegibles, que se restablecieron.</numerusform>
    <numerusform>%n elementos guardados tenían datos ilegibles, que se restablecieron.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Su carpeta {folder} es de solo lectura. Sus cambios se perderán al salir.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>Otros usuarios de este equipo pueden abrir su carpeta {folder}. Cambie sus permisos.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>La base de datos estaba dañada y se conserva como {file}. Se restauró %n canal de la copia de seguridad.</numerusform>
    <numerusform>La base de datos estaba dañada y se conserva como {file}. Se restauraron %n canales de la copia de seguridad.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>Se recuperó %n titular.</numerusform>
    <numerusform>Se recuperaron %n titulares.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>Faltaba la base de datos. Se restauró %n canal de la copia de seguridad.</numerusform>
    <numerusform>Faltaba la base de datos. Se restauraron %n canales de la copia de seguridad.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>No se pudieron leer sus preferencias y se conservan como {file}. Se usan los valores predeterminados.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>No se pueden leer sus preferencias ({reason}). Se usan los valores predeterminados.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n preferencia no era válida y se restableció a su valor predeterminado.</numerusform>
    <numerusform>%n preferencias no eran válidas y se restablecieron a su valor predeterminado.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Está sin conexión. Los titulares se cargarán cuando vuelva a tenerla.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Otro programa está usando la base de datos. Sus cambios se conservan y se guardarán cuando termine.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>El disco está lleno. Sus cambios se conservan y se guardarán cuando haya espacio.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>La base de datos es de solo lectura. Sus cambios se conservan y se guardarán cuando se pueda escribir en ella.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>No se pudo escribir en el disco. Sus cambios se conservan y se guardarán en cuanto sea posible. Compruebe el disco.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>El disco de la base de datos no responde. Sus cambios se conservan y se guardarán cuando responda. Si es una unidad de red, compruebe la conexión.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>La base de datos está dañada. Reinicie Off the Wire para restaurar sus canales de la copia de seguridad.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>La base de datos se creó con una versión más reciente de Off the Wire. Instale esa versión.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>La base de datos pertenece a otro programa. Elija otra carpeta con --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Otro programa está usando la base de datos. Ciérrelo; entonces se guardarán los titulares nuevos.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>No hay permiso para escribir en la base de datos. Compruebe los permisos de su carpeta.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>El disco está lleno, así que no se puede guardar nada nuevo. Libere espacio; se reanudará automáticamente.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>No se puede abrir la base de datos. Compruebe el disco y su carpeta; el registro tiene los detalles.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>El disco de la base de datos no responde. Si es una unidad de red, compruebe la conexión.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>Ya está suscrito a un canal con esta dirección.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>La carpeta {folder} no responde. Si está en una unidad de red, compruebe la conexión e inténtelo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>Todo el día</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Termina el</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>&amp;Quitar mensaje</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>Aña&amp;dir otro mensaje</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>Texto que mostrar en la barra</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Texto del mensaje</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>Enlace del mensaje</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>Se muestra desde</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>Se muestra hasta</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Texto</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Enlace</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>El mensaje se muestra en la barra a estas horas. Cada día cuenta como nuevo.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Mensaje nuevo</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>Sin proxy para este canal</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>&amp;Aplicar</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Elegir el archivo de la autoridad de certificación</translation>
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
   <translation>Cabeceras y cookies</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Tiempo límite</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>Autoridad de certificación</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>Las cabeceras y cookies solo se envían al servidor del canal; las que parecen secretas se guardan en el depósito de claves. Los artículos del canal se obtienen con los mismos ajustes.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Certificados (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>No es una dirección de proxy. Debería parecerse a http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>Cada línea necesita un nombre, dos puntos y un valor, como «Accept-Language: es».</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>%n titular más</numerusform>
    <numerusform>%n titulares más</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Guardar para después</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>También publicado por:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>%n canal más</numerusform>
    <numerusform>%n canales más</numerusform>
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
   <translation>&amp;Cargar la página</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n titular encontrado:</numerusform>
    <numerusform>%n titulares encontrados:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>por ejemplo: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>Listas de enlaces de la página</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>Titulares encontrados en la página</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>Pá&amp;gina</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Dirección de la página</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>&amp;Sugerencias</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Selectores</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>Patrón de texto</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>Cómo se encuentran los titulares en la página</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>T&amp;itulares</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>&amp;Título dentro de</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>Enlace &amp;dentro de</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>&amp;Fecha dentro de</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>Selectores CSS. Título, enlace y fecha son opcionales; si faltan, se detectan automáticamente.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Patrón</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;Patrón</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>Una parte del código fuente de la página, con {fields} en su lugar y {any} para cualquier otro texto.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n enlace como «{title}»</numerusform>
    <numerusform>%n enlaces como «{title}»</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>Elegir qué vigilar</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>No se encontró ninguna lista de enlaces</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>Cargando la página…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>Mostrados recientemente</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>Contraseñas en la copia de seguridad</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;Frase de contraseña</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>Restaurar &amp;sin contraseñas</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>Más allá de este borde hay otra pantalla, por lo que aquí no se puede reservar espacio. «Encima de las ventanas» mantiene visible la barra.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>El escritorio movió la barra o le cambió el tamaño. Quizá funcione mejor «Flotante».</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>El escritorio decide dónde quedan las ventanas, así que la barra no puede reservar espacio ni permanecer en su borde. Instale XWayland para cambiarlo.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS no permite que los programas reserven espacio. La barra queda encima de las ventanas.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>Mixto</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Como máximo {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Lo que trae el canal</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>Artículo completo del sitio web</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>Al abrirlos</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>Después de pasar</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>Solo a mano</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>El más importante</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Importante</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>Menos importante</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>El menos importante</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>Se usa cuando los titulares se ordenan por «Primero los canales importantes».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Solo al hacer clic</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>No se pudieron guardar sus preferencias ({reason}). Se guardarán en cuanto sea posible.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Sus preferencias aún no están guardadas: su carpeta no responde. Si está en una unidad de red, compruebe la conexión.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>No se pudo cambiar el inicio con la sesión ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>Ningún ajuste coincide.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>&amp;Restablecer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>Se restablecieron los valores predeterminados de todos los ajustes.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>La pantalla principal</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (no conectada)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (no instalada)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>Estos colores se leen mal: el contraste es {0} : 1 y debería ser 4,5 : 1 o más.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titulares</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>Canales y actualización</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequeño</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mediano</translation>
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
   <translation>Junto</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Amplio</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Muy amplio</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>Como la barra</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Solo al hacer clic</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>T&amp;ipo de letra</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>Letra con serifa del sistema</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>fuente letras tipo artículo lector</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Tamaño del te&amp;xto</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>fuente letras tamaño artículo lector</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>&amp;Tema de la página</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>tema colores noche modo oscuro papel lector</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>I&amp;nterlineado</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>altura línea artículo lector</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>Mostrar imágenes</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>imágenes fotos privacidad lector</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>Cargar el artículo completo cuando el canal solo trae un resumen</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>texto completo artículo entero página cargar privacidad</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>La ventana del artículo sigue a la barra</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>ventana lector barra sigue artículo</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Quitar los parámetros de rastreo de los enlaces</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>rastreo parámetros utm privacidad copiar navegador</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>Tamaño exacto del texto</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>Lar&amp;go de línea en caracteres</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>ancho columna letras artículo</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>&amp;Justificar el texto</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>justificar bordes artículo</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>Act&amp;ualizar cada</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>intervalo actualizar consultar minutos novedades</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>Actualizar menos a menudo con conexión de uso medido</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>actualizar datos móviles coste red</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Actualizar menos a menudo con batería</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>actualizar energía portátil ahorro</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Artículos que descargar para leer sin conexión</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>precargar sin conexión descargar artículo privacidad</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>Sus sitios web sabrán qué artículos hay en su barra.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>traducción idioma extranjero LibreTranslate privacidad</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>Traducir los titulares</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>Los titulares de su barra se envían al servicio indicado abajo.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>Traducir al</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>Idioma de las ventanas</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>Un código como «es» o «pt».</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>Mostrar también el titular original</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>Servidor LibreTranslate</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>La orden lee titulares, uno por línea, y debe escribir sus traducciones en el mismo orden. {from} y {to} se sustituyen por los idiomas. Una orden puede hacer todo lo que usted puede hacer en este equipo.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>Traducir con</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clave de la API</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Ajustes del sistema</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Sin proxy</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>Proxy manual</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>proxy http socks tor red conexión</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>Dirección del proxy</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>almacenamiento espacio límite base de datos borrar conservar</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>Espacio en disco para artículos</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>Cuando se llena, se borra el texto de los artículos más antiguos. Los titulares y los artículos guardados se conservan.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Espacio en disco por canal</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>notificación alerta horas de silencio</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Notificarme cuando una regla coincida</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>En Windows, las notificaciones no tienen botones. Haga clic en una para abrir el artículo.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Reproducir un sonido con las notificaciones</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>alerta ruido timbre campana última hora</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Máximo por hora</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Horas de silencio desde</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>Horas de silencio hasta</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>Horas de 0 a 23. Si las dos son iguales, no hay horas de silencio.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Anunciar los titulares destacados a los lectores de pantalla</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>accesibilidad hablar voz anunciar alerta</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>atajo teclado tecla cambiar</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Cada día</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>copia seguridad guardar archivo</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>Copia de seguridad automática</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>Las contraseñas no se incluyen en las copias.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Copias que conservar</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Carpeta de las copias</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>Junto a la base de datos</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Predeterminado del sistema</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>Mucho más grande</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>El más grande</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>traducción idioma language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>Se aplica al reiniciar el programa.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>Tamaño del texto en las ventanas</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>fuente letras menús zoom escala accesibilidad</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Mostrar un icono en la bandeja</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>área de notificación</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>Iniciar oculta en la bandeja</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>área de notificación inicio de sesión minimizada</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>Iniciar con mi sesión</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>inicio automático arranque</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>Atajo de teclado para la barra</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>atajo global teclado foco tecla</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>En este escritorio, asigne una tecla a la orden «off-the-wire --tell focus» en los ajustes del sistema.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>Elija un titular para leer aquí su artículo.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>ahora</translation>
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
    <numerusform>%n d</numerusform>
    <numerusform>%n d</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>Per&amp;mitir</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>Esta regla se importó. No envía nada hasta que lo permita.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Se cumplen todas estas condiciones</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>Se cumple al menos una de estas condiciones</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>Condiciones que deben cumplirse</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>Qué &amp;hacer</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>Añadir una &amp;condición</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>Cuando:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>&amp;Válida hasta</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>&amp;Más</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Un canal</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Una carpeta</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>Una colección</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>Canal, carpeta o colección</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>Fecha y hora en que termina la regla</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>&amp;Buscar en</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>Silenciado durante 24 horas: {name}. Consulte Reglas.</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>La regla «{name}» tarda demasiado y se ha desactivado.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>No hay reglas en {file}.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n regla añadida. Las reglas que envían titulares están desactivadas hasta que las permita.</numerusform>
    <numerusform>%n reglas añadidas. Las reglas que envían titulares están desactivadas hasta que las permita.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n regla añadida.</numerusform>
    <numerusform>%n reglas añadidas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} no está configurado aquí. No se envía nada.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} se importó y aún no está permitido. Pulse «Configurar…» para permitirlo.</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Importar reglas</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Reglas (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>Exportar reglas</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n titular restaurado.</numerusform>
    <numerusform>%n titulares restaurados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>%n titular almacenado modificado.</numerusform>
    <numerusform>%n titulares almacenados modificados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>Regla sin nombre</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (aún no permitida)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (terminada)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (hasta {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>Reglas, en el orden en que se aplican</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>S&amp;ubir</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>&amp;Bajar</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>Aún no hay reglas</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Una regla destaca, silencia, fija, notifica, guarda o envía titulares.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>Silenciar una &amp;palabra…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>Palabras silenciadas</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>Des&amp;tacar un tema…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>Tema destacado</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>A&amp;visarme de un tema…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Regla nueva</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>Se cambió «{rule}».</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>Se quitó «{rule}».</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>Se cambió el orden de las reglas.</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>Exportar los artículos guardados</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Artículos guardados</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n artículo guardado en {file}.</numerusform>
    <numerusform>%n artículos guardados en {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>No se pudo escribir {file}: {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Artículos guardados</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>Aquí falta el resto de este artículo: era demasiado largo o complejo.</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>Detectar automáticamente</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS, Miniflux (API de Google Reader)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>API de Fever</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>Conexión con el servidor</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Tipo de servidor</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>&amp;Usuario del servidor web</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>&amp;Contraseña del servidor web</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Autoridad de certificación</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Elegir el archivo de la autoridad de certificación</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>C&amp;ertificado de cliente</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>Elegir el archivo del certificado de cliente</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>Contraseña de la cla&amp;ve del certificado</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>Pocos servidores necesitan estos ajustes. Algunos servidores web requieren su propio nombre de usuario y contraseña. Si el certificado del servidor no es de confianza pública, elija el archivo de la autoridad que lo firmó (PEM), o el propio certificado si es autofirmado. Un certificado de cliente es un archivo PEM que incluye su clave.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>Certificados (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Este titular ya no está disponible.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>Copiado como cita.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Este titular no tiene enlace.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>Enviado a {name}.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Copiado como Markdown.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copiar como &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>Copiar como &amp;cita</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>Enviar a {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>Configurar &amp;el uso compartido…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>Está sin conexión. El artículo se enviará a {name} más tarde.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>No se pudo conectar con {name}. El artículo se enviará más tarde.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} rechazó el inicio de sesión. Configúrelo de nuevo en «Compartir».</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>No se encontró la orden de {name}. Configúrela de nuevo.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} rechazó el artículo ({reason}). Puede intentarlo de nuevo en «Configurar el uso compartido».</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>El servicio rechazó el inicio de sesión. Compruebe lo que ha escrito.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>No se pudo conectar con el servidor. Compruebe la dirección o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>No hay tal servicio en esta dirección ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>Una orden</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>&amp;Permitir</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>Re&amp;intentar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (aún no permitida)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} está configurado y aparece ahora en el menú Compartir.</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>{name} está configurado hasta que salga, porque no hay ningún depósito de claves disponible.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Un webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>Servicios y órdenes</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>Añadir un servicio o una orden</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Aún sin enviar</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>Cu&amp;erpo</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>&amp;Usuario o correo</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>C&amp;ontraseña</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>&amp;Token de la API</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>O&amp;rden</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>ID de c&amp;liente</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>Secreto de &amp;cliente</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>&amp;Servicio</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>El ID y el secreto de cliente están en wallabag, en los clientes de la API.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>Su token está en readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>Su token (user:TOKEN) está en los ajustes de Pinboard, en Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>Su token está en los ajustes de linkding, en Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} se sustituyen por los datos del artículo. No se usa ningún intérprete de órdenes.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} se sustituyen por los datos del artículo en la dirección y en el cuerpo. El token se guarda en el depósito de claves y se envía en la cabecera Authorization, o donde escriba {secret}.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Se guarda en el depósito de claves del escritorio.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>Nombre de usuario y contraseña</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Iniciar sesión</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>Iniciar sesión en {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>Contra&amp;seña</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Nombre de usuario</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>También se usa para %n canal más de este sitio.</numerusform>
    <numerusform>También se usa para %n canales más de este sitio.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Esta conexión no está cifrada. Su contraseña podría ser interceptada.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>&amp;Quitar la contraseña guardada</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>Inicie sesión en {0}.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>La contraseña está guardada en el depósito de claves del escritorio.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>No hay ningún depósito de claves disponible. La contraseña se conserva hasta que salga y luego se pide de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Añadir</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>G&amp;uardar</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>Ac&amp;tivar</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>Activar «{0}»</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>Origen de «{0}»</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Carpeta para el canal nuevo</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>Esto procede de una lista o una copia de seguridad. Actívelo solo si sabe lo que hace.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>N&amp;ombre</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>Car&amp;peta</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>Titulares de un archivo</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>Titulares de una orden</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>Vigilar una página web</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>Mensajes propios</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>No se puede acceder a ninguna pantalla. «off-the-wire --list» muestra los titulares sin ella.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>Mundo</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>Regiones</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>Economía</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>Ciencia</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnología</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>Deportes</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>Cultura</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>Canales para elegir</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (ya suscrito)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>A&amp;plicar a los titulares almacenados…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>Esta regla es demasiado lenta para tantos titulares.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>No hay titulares almacenados que cambiar.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>¿Marcar %n titular almacenado como leído?</numerusform>
    <numerusform>¿Marcar %n titulares almacenados como leídos?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>¿Guardar %n titular almacenado?</numerusform>
    <numerusform>¿Guardar %n titulares almacenados?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>¿Guardar %n titular almacenado con la etiqueta «{tag}»?</numerusform>
    <numerusform>¿Guardar %n titulares almacenados con la etiqueta «{tag}»?</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>Buscando en los titulares almacenados…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Suscribirse</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>Probar sin cifrado</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>Dirección de un sitio web o canal, por ejemplo elpais.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>Dirección de un sitio web o canal</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Carpeta para el canal nuevo</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>&amp;Otra fuente</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>A&amp;rchivo…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>Página &amp;web sin canal…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>Salida de &amp;una orden…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>Mensajes &amp;propios…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>C&amp;arpeta</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Buscando un canal en {0}…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>Suscrito a %n canal.</numerusform>
    <numerusform>Suscrito a %n canales.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>Ya suscrito en «{folder}»</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>Ya suscrito</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>Separadas por comas</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>&amp;Etiquetas</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>&amp;Nota</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>Aún no hay titulares.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>Los titulares no se traducen.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>Los titulares no se traducen: la clave de la API no está disponible en el depósito de claves. Introdúzcala de nuevo en las preferencias.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>Los titulares no se traducen: el servidor lo rechazó. Compruebe la clave de la API en las preferencias.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>Los titulares no se traducen: no se puede conectar con el servidor o este informa de un error. Compruebe su dirección.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>No hay ningún depósito de claves disponible. La clave de la API se conserva hasta que salga; después, introdúzcala de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>Sé lo que hace esta orden</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: %n titular sin leer</numerusform>
    <numerusform>Off the Wire: %n titulares sin leer</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>Ocultar la barra</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>Mostrar la barra</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>Todos los titulares…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>Añadir canal…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>Canales…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferencias…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Acerca de Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>Se quitó «{0}».</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n canal quitado.</numerusform>
    <numerusform>%n canales quitados.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>Se cambió el nombre de «{old}» a «{new}».</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>«{title}» se movió a «{folder}».</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>«{title}» ya no está en ninguna carpeta.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n canal movido.</numerusform>
    <numerusform>%n canales movidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n titular marcado como leído.</numerusform>
    <numerusform>%n titulares marcados como leídos.</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>Aquí no hay titulares sin leer.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>Se cambió el orden de los canales.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>No se pudo mostrar una imagen.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Cargando el artículo completo…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>Texto copiado.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>&amp;Buscar en el artículo</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>A&amp;delante</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>Cargar el artículo co&amp;mpleto</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>Copiar el &amp;texto con la fuente</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>C&amp;ompartir</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>&amp;Leer en voz alta</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>Compartir por corr&amp;eo</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Guardar como &amp;PDF…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>Guardar como página &amp;web…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>Imá&amp;genes de este canal</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>Solo al hacer clic</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>&amp;Seguir la barra</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>Mostrar el titular que muestra la barra, sin marcarlo como leído</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>Dejar de leer en &amp;voz alta</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>No hay ningún motor de voz instalado (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copiar enlace</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>Quitar de guardados</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>Tamaño:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>Restablecer el tamaño del texto</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>Tema, fuente, ancho e interlineado</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>Titular anterior</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>Titular siguiente</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>Buscar un canal</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: no se puede leer la lista</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n canal</numerusform>
    <numerusform>{reader}: %n canales</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Todos los idiomas</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>Canales sugeridos</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Le damos la bienvenida a Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>Elija lo que quiere leer; aparece al momento en la barra. Después puede cambiarlo todo.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>Lo que elija aparece al momento en la barra.</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>Posición de la barra:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Pantalla de la barra</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>P&amp;antalla:</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>Pa&amp;rte superior de la pantalla</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>Parte in&amp;ferior de la pantalla</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Iniciar con mi &amp;sesión</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;Importar mis canales…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>&amp;Tengo un servidor de canales…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>&amp;Omitir</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>Importar todo</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>Importar una lista de canales…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>Mostrar t&amp;emas</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>Elegir &amp;canales…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>Añadir %n canal</numerusform>
    <numerusform>Añadir %n canales</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Empezar con %n canal</numerusform>
    <numerusform>Empezar con %n canales</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>E&amp;mpezar</translation>
  </message>
 </context>
</TS>
