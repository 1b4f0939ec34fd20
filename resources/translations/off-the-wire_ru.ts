<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>С &amp;адресами моих лент</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>Копировать диа&amp;гностику</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>О программе Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>Расположение файлов</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>Сведения о системе</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>Версия {version}, бегущая строка заголовков для рабочего стола</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>Свободная программа по лицензии MIT, без каких-либо гарантий.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Руководство</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>К&amp;онфиденциальность</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>Что &amp;нового</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>Открыть папку настроек</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Ленты и заголовки</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>Открыть папку лент и заголовков</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Открыть папку журнала</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>Скопировано. Проверьте текст перед вставкой. Никуда ничего не отправлено.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>Не удалось открыть {folder}.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>новое</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>&amp;Добавить в запись ленты с этого компьютера</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>Добавлять в &amp;запись новые ленты</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Это соединение не зашифровано. Ваш пароль могут перехватить.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>Получено статей</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Войти</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>Под&amp;ключение…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>&amp;Синхронизировать</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>&amp;Удалить учётную запись…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>Войти без защищённого соединения?</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} не поддерживает защищённое соединение (https). Другие в сети могут увидеть ваш пароль и то, что вы читаете. В домашней или частной сети это может быть допустимо.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>Вс&amp;ё равно войти</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Вход выполнен. Загружаются ленты и статьи.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>Связка ключей недоступна. После выхода пароль будет запрошен снова.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>Учётная запись синхронизации</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Адрес</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>&amp;Имя пользователя</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>Па&amp;роль API</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>Сервер лент синхронизирует между вашими устройствами ленты, прочитанное и отложенное: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin и другие с API Google Reader или Fever. Тип сервера определяется автоматически. Введите пароль API: на некоторых серверах он задаётся в их настройках. Он хранится в связке ключей рабочего стола.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>Ленты сервера появятся рядом с вашими, и обновлять их будет сервер. Всё, что вы в них прочитаете, отложите, переименуете, переместите или удалите, изменится и на сервере. Ваши собственные ленты останутся как есть.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>Соединение с сервером…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>Это другая учётная запись. Что сделать с лентами прежней?</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>До сих пор синхронизация шла с «{former_user}» на {host}, где другие ленты и статьи, чем у «{user}». На серверах ничего не изменится. Ленты прежней записи можно оставить здесь, тогда они будут обновляться прямо с сайтов, или удалить со всеми статьями, включая отложенные.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>Удалить учётную запись?</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>На сервере ничего не изменится. Его ленты можно оставить здесь, тогда они будут обновляться прямо с сайтов, или удалить со всеми статьями, включая отложенные.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>&amp;Оставить ленты</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>Удалить &amp;ленты</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>API этого сервера не позволяет добавлять, удалять, переименовывать и перемещать ленты. Сделайте это на сайте сервера. Изменения здесь действуют только на этом компьютере.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>API этого сервера не позволяет переименовывать и перемещать ленты. Сделайте это на сайте сервера. Изменения здесь действуют только на этом компьютере.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>Ваши изменения сохранены и будут отправлены позже.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Синхронизировано {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>Не удалось получить %n статью: она слишком велика или произошёл сбой сервера. Off the Wire попробует позже.</numerusform>
    <numerusform>Не удалось получить %n статьи: они слишком велики или произошёл сбой сервера. Off the Wire попробует позже.</numerusform>
    <numerusform>Не удалось получить %n статей: они слишком велики или произошёл сбой сервера. Off the Wire попробует позже.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>Сервер не принял имя пользователя и пароль. Укажите пароль API: он часто отличается от пароля сайта.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>Веб-сервер отвечает, а сервер лент — нет (код {0}). Попробуйте позже.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>Сертификат сервера выдан не доверенным центром. Если это ваш сервер, выберите его сертификат или сертификат центра в окне «Подключение».</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>Серверу нужен сертификат клиента. Выберите его файл в окне «Подключение».</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>По этому адресу нет сервера лент. Проверьте адрес.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>Нет подключения к сети. Синхронизация продолжится, когда оно появится.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>Сервер отклонил соединение. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>Сервер слишком долго не отвечал. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>Ответ сервера слишком велик и не прочитан. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>Ответ сервера неполон или неверен. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>Слишком много перенаправлений. Проверьте адрес.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>Это не веб-адрес. Он должен выглядеть как https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>Чтение ответа сервера заняло слишком много времени. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>При синхронизации в Off the Wire произошла ошибка. Сообщите о ней; подробности в журнале.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>Сервер недоступен, или его API выключен в настройках сервера.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>Сервер занят и просит подождать. Синхронизация повторится позже.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>Не удалось разобрать ответы сервера. Ничего не изменено.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>Сервер сообщил об ошибке (код {0}). Ничего не изменено.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>Сервер перенаправляет на {0}. Войдите там, если доверяете этому адресу.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>Не удалось получить пароль из связки ключей. Введите его снова.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>Веб-сервер требует собственные имя пользователя и пароль. Введите их в окне «Подключение».</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader принимает только зарегистрированные у него программы. Off the Wire там не зарегистрирован.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>Файл центра сертификации не подходит. Он должен быть в формате PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>Сертификат клиента не подходит. Это должен быть файл PEM вместе с ключом.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>Неверный пароль ключа сертификата клиента.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>Сервер лент был сброшен. Ленты и статьи, которых на нём больше нет, остаются здесь как ваши.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>Цвет…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>&amp;Настроить…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>&amp;Метка</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>От&amp;править в</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>Выберите, куда отправлять</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (не настроено)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Выделить</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Скрыть</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Оставить только их</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Закрепить в начале</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Уведомить</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Отметить как прочитанное</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Отложить на потом</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>Отложить с меткой</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Отправить</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Цвет</translation>
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
    <numerusform>ещё %n важный заголовок</numerusform>
    <numerusform>ещё %n важных заголовка</numerusform>
    <numerusform>ещё %n важных заголовков</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Тема</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>Как у панели</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Сепия</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Чёрная</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;Шрифт</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>С засечками</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Без засечек</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Узкая</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Обычная</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Широкая</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>Очень широкая</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>Ш&amp;ирина</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Плотный</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Свободный</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>Очень свободный</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>&amp;Межстрочный интервал</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>&amp;Выравнивать по ширине</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>Сохранить как &amp;подборку…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>Найти заголовок</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>Слова, «точная фраза» или −исключаемое слово</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Все ленты</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (подборка)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Все метки</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Все заголовки</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>На панели</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Непрочитанные</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Отложенные</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Фильтр</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>Подборка, папка или лента</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Метка</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Этот заголовок больше недоступен.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>прочитано</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>не прочитано</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>отложено</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Открыть</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Открыть в &amp;браузере</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>Коп&amp;ировать ссылку</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Отметить как про&amp;читанное</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Отметить как &amp;непрочитанное</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>О&amp;тложить на потом</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Удалить из отло&amp;женных</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Заголовки</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>От&amp;менить</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>По&amp;делиться</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>Отметить в&amp;сё прочитанным</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>&amp;Экспорт отложенного…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>Скрыть &amp;предпросмотр</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Все заголовки</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>Отмечен прочитанным %n заголовок.</numerusform>
    <numerusform>Отмечено прочитанными %n заголовка.</numerusform>
    <numerusform>Отмечено прочитанными %n заголовков.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>Сохранить как подборку</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>Сохранено как подборка «{name}». Её можно показать на панели.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>По&amp;казать предпросмотр</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>Больше {count} заголовков</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n заголовок</numerusform>
    <numerusform>%n заголовка</numerusform>
    <numerusform>%n заголовков</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>Ничего не найдено.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Заголовков пока нет.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Файлы PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>Веб-страницы (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>Сохранить статью</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Этот заголовок больше недоступен.</translation>
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
   <translation>{line} · Автор: {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n мин чтения</numerusform>
    <numerusform>%n мин чтения</numerusform>
    <numerusform>%n мин чтения</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Версия ленты</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>Статья целиком</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Веб-страница</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>Загрузить %n изображение</numerusform>
    <numerusform>Загрузить все %n изображения</numerusform>
    <numerusform>Загрузить все %n изображений</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Эта лента содержит только заголовки.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Вложения:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>Читать дальше на {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>аудио</translation>
  </message>
  <message>
   <source>video</source>
   <translation>видео</translation>
  </message>
  <message>
   <source>image</source>
   <translation>изображение</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Открыть в проигрывателе</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>Загрузить изображение</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>Остальная часть этой статьи слишком длинная или сложная, чтобы показать её здесь.</translation>
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
   <translation>Сохранить резервную копию</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>Восстановить из резервной копии</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>Восстановить из {file}?</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>«Заменить» заменяет ваши ленты, заголовки, правила и настройки содержимым резервной копии. «Объединить» лишь добавляет недостающее. Нынешняя база данных сохраняется в файле. Затем Off the Wire перезапустится.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>За&amp;менить</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>О&amp;бъединить</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>Резервная копия записана в {file}.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>Резервные копии ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>Создать резервную копию</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>Резервная копия содержит ваши ленты, заголовки, правила и настройки.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>Включить &amp;пароли</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Парольная фраза</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>Повтор парольной фразы</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>Парольная &amp;фраза</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>По&amp;втор</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>В&amp;ыбрать файл…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>Пароли остаются в связке ключей. На другом компьютере вы введёте их снова.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Используйте не менее %n символа.</numerusform>
    <numerusform>Используйте не менее %n символов.</numerusform>
    <numerusform>Используйте не менее %n символов.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Парольные фразы не совпадают.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>Без этой фразы восстановить пароли не сможет никто. Не храните её вместе с резервной копией.</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>Откр&amp;ыть</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>Открыть в &amp;фоне</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>&amp;Открыть в браузере</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;Копировать ссылку</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Отмет&amp;ить как прочитанное</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>От&amp;метить как непрочитанное</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Отложить &amp;на потом</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Удалить из отло&amp;женных</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Обновит&amp;ь</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>Все за&amp;головки…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>Под&amp;борки…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>Пр&amp;авила…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>&amp;Добавить ленту…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>Л&amp;енты…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>Настро&amp;йки…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>Созда&amp;ть резервную копию…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>&amp;Восстановить из копии…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>Р&amp;уководство</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>О программе &amp;Off the Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>Сбой синхронизации…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>Отчёт об ошибке…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Вы&amp;ход</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Пробел</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Заголовки</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Новости</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Заголовков пока нет. Добавьте ленту, чтобы начать.</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>В «{name}» нет заголовков.</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>Е&amp;щё</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>Поделитьс&amp;я</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>&amp;Скрыть этот заголовок</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>Скрыть на 24 &amp;часа</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>&amp;Продолжить</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>П&amp;риостановить</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Отметить вс&amp;ё прочитанным</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>Ре&amp;зервная копия</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>На &amp;этой панели</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>Все &amp;ленты</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>Предыдущие заголовки</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>Предыдущие заголовки (Page Up)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>Следующие заголовки</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>Следующие заголовки (Page Down)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>Продолжить (Пробел)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Приостановить</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Приостановить (Пробел)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>Время: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} — нажмите, чтобы увидеть все заголовки</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Высокая контрастность</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Бумага</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>Полночь</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>Телетайп</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Своя</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Маленький</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Средний</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Большой</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} px</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>&amp;Тема</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>цвета тема ночь тёмный режим</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>Своя: фон</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>свой цвет</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Своя: текст</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Своя: подпись и отметки</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>высота толщина</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Сверху</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Снизу</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>Резервировать место</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Поверх окон</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Автоскрытие</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Плавающая (перетащите подпись или нажимайте Alt и стрелки)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>Когда всё прочитано</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>Когда нет ничего нового</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>&amp;Край</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>положение место</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Положение</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>закрепить место поверх автоскрытие плавающая</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Ширина плавающей панели</translation>
  </message>
  <message>
   <source> px</source>
   <translation> пкс</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Ширина сбоку</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>&amp;Экран</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>монитор дисплей экран</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>Скрывать панель</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>тихо скрыть трей непрочитанное</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>Панель снова появится, когда придут новые заголовки, по щелчку значка в области уведомлений или при повторном запуске программы.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Другие панели</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>вторая несколько экран монитор подборка</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>По умолчанию в системе</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> пт</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Автоматически</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Высота</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>Подпис&amp;ь</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Новости</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>Шр&amp;ифт</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>шрифт буквы гарнитура</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>&amp;Размер шрифта</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>шрифт текст размер букв</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Непрозрачность</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>прозрачность</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>Тень текста</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>тень контур буквы</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>Градиентный фон</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>цвет градиент фон</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>Прописные буквы</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>заглавные прописные большие буквы</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>Показывать часы</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>время час часы</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>Показывать на подписи число непрочитанных заголовков</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>число счётчик</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Держать поверх других окон</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>сверху снизу под окнами</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>Показывать панель на каждом экране</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>все мониторы экраны несколько</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Медленная</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Обычная</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Быстрая</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/с</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>Бегущая строка, если система не просит меньше движения</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Бегущая строка</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>По одному</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>Листать вручную</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Движение</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>движение прокрутка меньше анимации страницы стоять по одному</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Скорость</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>медленно быстро пиксели</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>Показывать каждый</translation>
  </message>
  <message>
   <source> s</source>
   <translation> с</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>секунды по одному длительность</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>Нет</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Первая буква</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>Значок сайта</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Сначала новейшие</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Сначала старые</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>По лентам по очереди</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Сначала важные ленты</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Случайно</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Сортировка</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>порядок сортировка по очереди</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>Значок ленты</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>значок favicon логотип буква приватность рядом с названием</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Показывать возраст заголовков</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>время минут назад возраст</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Показывать краткое содержание второй строкой (для панелей от 28 пикселей)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>краткое содержание описание две строки</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Показывать карточку с кратким содержанием при наведении на заголовок</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>мышь наведение</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>Оставлять &amp;прочитанные заголовки</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>По языку</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>Влево</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>Вправо</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>Точная скорость</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> пкс/с</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>Н&amp;аправление</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>От батареи показывать по одному</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>экономия энергия ноутбук батарея</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>&amp;Останавливать, пока указатель на панели</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>мышь наведение стоп</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Замедлять вместо остановки</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>мышь указатель медленно</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Прокручивать медленнее, пока показан закреплённый заголовок</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>срочно закреплено медленно важно</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>Точка •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>Тире –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Черта |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>Косые черты //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>Звезда ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>Пробел</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>Показывать изображения рядом с заголовками (загружаются с сайтов)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>изображение фото картинка миниатюра приватность</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>Наибольшее &amp;число заголовков</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>больше предел</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Наибольший возраст, &amp;дней</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Без ограничения</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>возраст предел заголовок</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Удалять после</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>повтор сколько раз проходы</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Объединять повторяющиеся статьи</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>дубликаты объединять одно событие</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Разделитель</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>между заголовками</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>Текст разделителя</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Свой цвет для каждой ленты</translation>
  </message>
  <message>
   <source>color</source>
   <translation>цвет</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>Первый паром отошёл в полдень под звуки оркестра.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>Предпросмотр панели</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Новости</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>Портовый вестник</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>Звёздный дозор</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>Паромы возвращаются к прежнему расписанию</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>Сегодня ночью встретятся две кометы</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>Маяк открывает лестницу для посетителей</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>Вы здесь:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>Подходящие заголовки этой недели</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Правило выделяет, скрывает, закрепляет, откладывает или отправляет заголовки либо уведомляет о них.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>За неделю подходит %n заголовок.</numerusform>
    <numerusform>За неделю подходят %n заголовка.</numerusform>
    <numerusform>За неделю подходит %n заголовков.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>Это больше чем каждый десятый. При более узком правиле каждый будет заметнее.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>Укажите возраст в часах, например 12 или 0,5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>Этот текст слишком длинный для правила.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>Это правило использовать нельзя: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Длительность</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>Следующее обновление</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>История обновлений</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} с</translation>
  </message>
 </context>
 <context>
  <name>CollectionSearchFields</name>
  <message>
   <source>Only &amp;unread</source>
   <translation>Только непро&amp;читанные</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>Только &amp;отложенные</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Все заголовки</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>Слова, «точная фраза», −исключаемое слово или нача* для начала слова</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>Ни папка, ни лента не отмечена, поэтому поиск идёт по всем лентам.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>Только подходящие &amp;заголовки</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>С &amp;меткой</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>Подборки</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>Папки и ленты этой подборки</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Подборка — часть ваших лент, например «Утро» или «Рынки», которую может показывать панель.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Новая</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Удалить</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>Пере&amp;именовать</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>&amp;Подборки</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>П&amp;апки и ленты в ней</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Новая подборка</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>«{name}» удалена.</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>Красный</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Оранжевый</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>Охра</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Зелёный</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Бирюзовый</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Синий</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Фиолетовый</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Розовый</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Коричневый</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>По-разному</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source> s</source>
   <translation> с</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Лимит времени</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>Я &amp;знаю, что делает эта команда</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>К&amp;оманда</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>&amp;Лимит времени</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>Вывод команды становится заголовками. Это либо лента, либо строки с заголовком, за которым через табуляцию могут идти ссылка и дата. Команда выполняется при каждом обновлении ленты. Оболочка не используется, поэтому конвейеры и переменные не работают.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>Команда может всё, что можете вы на этом компьютере: читать, удалять и отправлять ваши файлы. Вводите только команды, которые написали сами или понимаете.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>Сначала завершите Off the Wire, затем восстановите резервную копию.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>Требуется парольная фраза. Укажите --passphrase-file или запустите это в терминале.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>Новая парольная фраза для паролей: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>Повторите парольную фразу: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>Парольные фразы не совпадают.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>Парольная фраза (нажмите Enter, чтобы восстановить без паролей): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>Парольная фраза — не менее %n символа.</numerusform>
    <numerusform>Парольная фраза — не менее %n символов.</numerusform>
    <numerusform>Парольная фраза — не менее %n символов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>Не удалось прочитать или сохранить настройки ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>Такого заголовка нет.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>Службы отправки с названием «{name}» нет.</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire не запущен.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire уже запущен и ничего здесь не выводит. Используйте {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire всё ещё не отвечает. Попробуйте позже или завершите процесс.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire работает, но пока не отвечает. Ожидание…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire работает (процесс {process} на {host}), но пока не отвечает. Ожидание…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} можно использовать с {other}, только если указан и {third}.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} можно использовать только с {other}.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} можно использовать только с одним из этих параметров: {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} и {other} нельзя использовать вместе.</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>Больше %n адреса. Лучше импортируйте список OPML.</numerusform>
    <numerusform>Больше %n адресов. Лучше импортируйте список OPML.</numerusform>
    <numerusform>Больше %n адресов. Лучше импортируйте список OPML.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>Имя папки не может быть пустым.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>Имя папки не может содержать символ NUL.</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>Адрес не может быть длиннее %n символа.</numerusform>
    <numerusform>Адрес не может быть длиннее %n символов.</numerusform>
    <numerusform>Адрес не может быть длиннее %n символов.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>«{0}» — не адрес ленты. Он должен начинаться с https:// или http://.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>«{0}» — не число секунд от {1} до {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Бегущая строка заголовков для рабочего стола.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Если Off the Wire уже работает, аргументы получит он.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>показать только эти ленты, не подписываясь на них</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>подписаться на ленту, адрес сайта или список лент</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>хранить настройки, ленты и кэш в этой папке, а не в папке пользователя</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>вывести заголовки панели и выйти</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>обновить ленты, которым пора, вывести заголовки и выйти</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>вывести названия подборок и выйти</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>вывести состояние каждой ленты таблицей (CSV) и выйти</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>с --diagnosis: выводить адреса лент целиком, вместе с ключами в них</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>также выводить заголовки по мере поступления</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>передать команду работающей панели</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>вывести команды для --tell и выйти</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>изменить настройку, работает панель или нет</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>вывести эти настройки и выйти; без названия — все</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>выводить заголовки по одному, по строке на каждый, для другой панели или скрипта</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>с --follow: выводить только новые заголовки</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>с --follow: сколько секунд показывать каждый заголовок</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>с --list, --once, --print, --follow и --get: выводить JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>с --tell: запустить панель, если она не работает</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>показать панель без меню с параметрами из этого файла; перезапускать после сбоя</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>записать всё, кроме паролей, в файл резервной копии и выйти</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>с --backup: сохранить и пароли, зашифрованные парольной фразой</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>с --backup и --restore: прочитать парольную фразу из этого файла; «-» — из стандартного ввода</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>заменить всё содержимым резервной копии и выйти</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>с --restore: не заменять, а добавить к имеющимся данным, сохранив настройки</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>вести подробный журнал, также в терминале; дважды — записывать всё</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>«{0}» — не команда. Список команд: «off-the-wire --commands».</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>Команда «{0}» не принимает аргументов.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>Команде «{0}» нужен аргумент.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>«{0}» — не номер заголовка. Номера: «off-the-wire --list --json».</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: «{name}» — не параметр. Есть такие: {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: «feeds» и «messages» должны быть списками строк, а «preferences» — таблицей.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>Не удалось прочитать параметры из {file}: {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>«{0}» — не настройка. Список настроек: «off-the-wire --get».</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>«{0}» должно иметь вид название=значение.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} не может быть «{value}». {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>Допустимо «true» или «false».</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>Допустимы: {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>Нужно целое число от {0} до {1}.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>Нужно число от {0} до {1}.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>Нужен JSON в том виде, в каком его выводит --get --json.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>Нужен цвет, например #1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>Нужен текст не длиннее {0} символов.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>перевести фокус клавиатуры на панель</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>открыть меню панели</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>показать панель</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>скрыть панель в области уведомлений</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>показать или скрыть панель</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>приостановить заголовки</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>возобновить заголовки</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>приостановить или возобновить заголовки</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>на страницу вперёд</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>на страницу назад</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>прокручивать быстрее</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>прокручивать медленнее</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>обновить все ленты сейчас</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>отметить все заголовки на панели прочитанными</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>отменить пометку всего прочитанным или скрытие заголовка</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>показать на панели подборку с этим названием; без названия — все ленты</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>открыть статью заголовка</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>открыть статью в фоне</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>открыть страницу заголовка в браузере</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>копировать ссылку заголовка</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>копировать статью как Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>копировать статью как цитату</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>отметить заголовок как прочитанный</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>отметить заголовок как непрочитанный</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>отложить заголовок на потом</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>удалить заголовок из отложенных</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>скрыть заголовок</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>скрыть ленту этого заголовка на 24 часа</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>скрыть заголовки с этим словом на 24 часа</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>отправить текущий заголовок в службу с этим названием</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>открыть список всех заголовков</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>добавить ленту с этого адреса; без адреса — спросить его</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>открыть окно лент</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>открыть окно «Подборки»</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>открыть окно правил</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>открыть окно отправки</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>открыть окно учётной записи синхронизации</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>открыть настройки</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>выбрать файл для резервной копии</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>выбрать резервную копию для восстановления</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>открыть руководство</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>показать версию, лицензию и расположение файлов</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>показать отчёты об ошибках</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>выйти из Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>Часть заголовка</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Удалить это условие</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>Значение для сравнения</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>Заголовок содержит любое из слов</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>Заголовок не содержит ни одного из слов</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>Заголовок содержит фразу</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>Заголовок не содержит фразу</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>Заголовок или текст содержит любое из слов</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>Заголовок и текст не содержат ни одного из слов</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>Заголовок или текст содержит фразу</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>Заголовок и текст не содержат фразу</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>Лента:</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>Любая лента, кроме</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>Папка:</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>Любая папка, кроме</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>Подборка:</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>Любая подборка, кроме</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>Имя автора содержит</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>Имя автора не содержит</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>Рубрика — одна из</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>Рубрика — ни одна из</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>Язык:</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>Любой язык, кроме</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>Заголовок новее, чем (часов)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>Заголовок старше, чем (часов)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>Краткое содержание содержит любое из слов</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>Краткое содержание не содержит ни одного из слов</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>Краткое содержание содержит фразу</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>Краткое содержание не содержит фразу</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>Текст содержит любое из слов</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>Текст не содержит ни одного из слов</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>Текст содержит фразу</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>Текст не содержит фразу</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>Заголовок соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>Заголовок не соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>Заголовок или текст соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>Заголовок и текст не соответствуют регулярному выражению</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>Краткое содержание соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>Краткое содержание не соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>Текст соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>Текст не соответствует регулярному выражению</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>apple iphone</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>Выбрать ленту</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Выбрать папку</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>Выбрать подборку</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>Например, ru или pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Через запятую</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>В прошлый раз Off the Wire неожиданно завершился. См. «Отчёт об ошибке» в меню.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Произошла ошибка. См. «Отчёт об ошибке» в меню.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Нет подборки с названием «{name}».</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>Только что</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n минуту назад</numerusform>
    <numerusform>%n минуты назад</numerusform>
    <numerusform>%n минут назад</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Вчера {time}</translation>
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
   <translation>Выбор лент</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Ленты этого сайта</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Подписаться</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Сейчас заголовков нет.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>Найдена %n лента</numerusform>
    <numerusform>Найдены %n ленты</numerusform>
    <numerusform>Найдено %n лент</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>Новейшие заголовки</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Загрузка…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Произошла ошибка. Подробности хранятся на этом компьютере и никому не отправляются. Чтобы сообщить о проблеме, скопируйте подробности, проверьте их и вставьте в отчёт.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Отчёт об ошибке</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Копировать</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>&amp;Сообщить в интернете…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Удалить</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Скопировано.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>Главный экран</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>Добавить панель</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (не подключён)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Все ленты</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Сверху</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Снизу</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Экран</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Край</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Показывает</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Удалить эту панель</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>&amp;Обновить сейчас</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Отметить прочитанн&amp;ым</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>Настро&amp;йки…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>П&amp;ереименовать</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>Вы&amp;ше</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>Ни&amp;же</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Удалить</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>&amp;Копировать адрес</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>&amp;Вставить</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>Упорядо&amp;чить всё по названию</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>Пере&amp;местить в папку</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>Копировать диа&amp;гностику</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>Показывать на п&amp;анели</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>Нова&amp;я папка…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>&amp;Без папки</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>Рас&amp;формировать папку «{0}»</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>Добавить в запись с&amp;инхронизации</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>API этого сервера не позволяет добавлять ленты. Добавьте их на сайте сервера.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>API этого сервера этого не позволяет, поэтому действует только на этом компьютере.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Новая папка</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Имя папки (A / B создаёт B внутри A):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>В буфере обмена нет адреса ленты или сайта.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>Список лент сохранён в {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>Диагностика сохранена в {0} без паролей.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>Диагностика скопирована, без паролей.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>Показывать на п&amp;анели</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>&amp;Приостановить обновление</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Название</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>А&amp;дрес</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Источник</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Обновлять ка&amp;ждые</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>&amp;Цвет на панели</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Значок</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>Задаётся записью синхронизации, которая обновляет эту ленту.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Файл…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>Вывод команды…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>Веб-страница…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>Собственные сообщения…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>Импорт списка лент</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>Экспорт списка лент</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>Списки лент (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>Загрузка…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Сейчас заголовков нет.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>Новых заголовков: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Ничего нового</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Вкл&amp;ючить…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>Разре&amp;шить для этой ленты</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>&amp;Войти…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>&amp;Оставить новый адрес</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>Использовать новый а&amp;дрес</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>Вернуть &amp;старый адрес</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>П&amp;родолжить</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>О&amp;бновить сейчас</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>О&amp;ткрыть сайт</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>Удалить &amp;ленту</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Лента</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>Заголовки и статьи</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Дополнительно</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>История обновлений</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>Настройки ленты</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>Во&amp;йти…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>&amp;Копировать историю обновлений</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>Ленты: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>В нескольких папках</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>Скопировано. Имена и пароли в адресах опущены.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>Каждые 15 минут</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>Каждые полчаса</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>Каждый час</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>Каждые 3 часа</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>Каждые 6 часов</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>Каждые 12 часов</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Каждый день</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Каждую неделю</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>Эту ленту обновляет ваша запись синхронизации.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>Обновление приостановлено, пока вы его не возобновите.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>Ожидается первое обновление.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Проблем нет. Новых заголовков при последнем обновлении: {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Проблем нет. На сайте ничего нового с {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>Проблем нет. На сайте ничего нового по крайней мере с {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Каждую %n минуту</numerusform>
    <numerusform>Каждые %n минуты</numerusform>
    <numerusform>Каждые %n минут</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Найти ленту</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>Пока&amp;зать причины…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Фильтр</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Все ленты</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>С проблемами</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>На паузе</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Не на панели</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Ленты</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>&amp;Добавить ленту…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>Обновить &amp;сейчас</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Ещё</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>&amp;Рекомендуемые ленты…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Импорт…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>&amp;Экспорт…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>&amp;Учётная запись синхронизации…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>Вы уже подписаны на «{0}».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>Подписка на «{0}» оформлена в папке «{folder}».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>Вы подписались на «{0}».</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>Проб&amp;лемы ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>&amp;Проблемы…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Лента</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>На панели</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Непрочитано</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Не на панели</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>Обновлено {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>Обновление приостановлено</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>Ожидает первого обновления</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>Обновлено только что</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Обновлено %n минуту назад</numerusform>
    <numerusform>Обновлено %n минуты назад</numerusform>
    <numerusform>Обновлено %n минут назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Обновлено %n час назад</numerusform>
    <numerusform>Обновлено %n часа назад</numerusform>
    <numerusform>Обновлено %n часов назад</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Ленты</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>&amp;Рекомендуемые ленты…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Импорт…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>Лент пока нет. Добавьте сайт, выберите из рекомендуемых лент или импортируйте список.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>Таких лент нет.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>В&amp;ыбрать…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Выберите файл</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Файл</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>Файл может быть лентой (RSS, Atom, JSON Feed) или текстом, каждая строка которого становится заголовком. В той же строке через табуляцию могут идти ссылка и дата. При изменении файл читается заново.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Найти в статье</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Предыдущее совпадение (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Следующее совпадение (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Закрыть (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} из {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Не найдено</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>Сочетание клавиш {keys} уже занято другой программой. Выберите другое.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>Главы</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Руководство</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>Ссылка скопирована.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>У этого заголовка нет ссылки.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>Отменить &amp;скрытие заголовка</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>Заголовок скрыт. Нажмите Ctrl+Z, чтобы отменить.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>Непрочитанных заголовков нет.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>&amp;Отменить пометку всего прочитанным</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n заголовок отмечен как прочитанный. Нажмите Ctrl+Z, чтобы отменить.</numerusform>
    <numerusform>%n заголовка отмечены как прочитанные. Нажмите Ctrl+Z, чтобы отменить.</numerusform>
    <numerusform>%n заголовков отмечены как прочитанные. Нажмите Ctrl+Z, чтобы отменить.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>Отмечено как прочитанное.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>Отмечено как непрочитанное.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>Отложено.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>Удалено из отложенных.</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>Без названия</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>&amp;Заголовков, не больше</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>Ва&amp;жность</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>Отмечать как про&amp;читанное</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>&amp;Текст статей</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>&amp;Изображения в статьях</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>Только то, что сейчас в л&amp;енте</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>Заголовки, которых в ленте больше нет, исчезают с панели.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>Ещё не включены</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>Закрытые</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Удалены из учётной записи синхронизации</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>Ведут в вашу локальную сеть</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Не обновлялись неделю или дольше</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Доступ запрещён или нужен вход</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Не найдены</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Неверный формат ленты</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Слишком большие</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>Временно недоступны</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Сменили адрес</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Без шифрования</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>Статьи ведут в вашу локальную сеть</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Меняют адрес</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Неактивные</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Медленные</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Включить…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Обновить сейчас</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Открыть сайт</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>Оставить новый адрес</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>Вернуть прежний адрес</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>Использовать новый адрес</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>Разрешить для этой ленты</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Войти…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Лента</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Проблема</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С какого времени</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Что поможет</translation>
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
   <translation>О&amp;бновить сейчас</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>Настро&amp;йки…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Удалить</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>&amp;Копировать диагностику</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>О&amp;ткрыть сайт</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>Вкл&amp;ючить…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>Разре&amp;шить для этой ленты</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>&amp;Войти…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Оставить &amp;новый адрес</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>&amp;Использовать новый адрес</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>Вернуть старый &amp;адрес</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>П&amp;родолжить</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Ленты с проблемами</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Ещё</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>&amp;Экспорт диагностики всех лент…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n лента с проблемами</numerusform>
    <numerusform>%n ленты с проблемами</numerusform>
    <numerusform>%n лент с проблемами</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>В %n ленте проблем не найдено.</numerusform>
    <numerusform>В %n лентах проблем не найдено.</numerusform>
    <numerusform>В %n лентах проблем не найдено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>Выбрана %n лента</numerusform>
    <numerusform>Выбраны %n ленты</numerusform>
    <numerusform>Выбрано %n лент</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>Лента «{0}» удалена.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>Удалена %n лента.</numerusform>
    <numerusform>Удалено %n ленты.</numerusform>
    <numerusform>Удалено %n лент.</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>Экспорт диагностики всех лент</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Таблицы (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>Значок ленты</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>Вы&amp;брать картинку…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>Использовать зна&amp;чок сайта</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>Виден на панели, если в настройках включены значки лент.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Выберите значок для ленты</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Изображения (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>Загружать изображения в статьях автоматически? Сайты тогда увидят ваш IP-адрес.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>&amp;Всегда</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>Только по &amp;щелчку</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>Esc — закрыть, стрелки — другие изображения.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>Буфер обмена</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n файл или адрес</numerusform>
    <numerusform>%n файла и адреса</numerusform>
    <numerusform>%n файлов и адресов</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>Импортировано лент</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>&amp;Остановить</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>новых лент: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>уже подписаны: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>пропущено: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>Пропущенные записи</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>По-разному</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>Панель</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Статья</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Все заголовки</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Ленты</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Ленты с проблемами</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Подборки</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Руководство</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Все окна</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>К заголовку слева</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>К заголовку справа</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>Сдвинуть панель вверх</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>Сдвинуть панель вниз</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Обновить</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>Прокрутить предпросмотр, затем следующий заголовок</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Отметить как прочитанное</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Копировать адрес</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>К главе слева</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>К главе справа</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>Открыть статью</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>Открыть статью в фоне</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Открыть в браузере</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Копировать ссылку</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>Отметить прочитанным или непрочитанным</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Отложить на потом</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>К статье слева</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>К статье справа</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>К заголовку выше</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>К заголовку ниже</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>Приостановить или продолжить</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>Прокручивать быстрее</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>Прокручивать медленнее</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>Открыть меню</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>Покинуть панель</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>Сдвинуть панель влево</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>Сдвинуть панель вправо</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>Следующая статья</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>Предыдущая статья</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>На страницу вниз</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>На страницу вверх</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>Активный курсор</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Найти</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Найти далее</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Найти ранее</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Вперёд</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Текст крупнее</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Текст мельче</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>Обычный размер текста</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>Копировать текст с источником</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Прочитать вслух</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>Поделиться по почте</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Печать</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>Сохранить как веб-страницу</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>Покинуть или закрыть</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>Первый заголовок</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>Последний заголовок</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>Копировать диагностику</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>Добавить ленты из буфера обмена</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Открыть сайт</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>Показывать на панели или нет</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Обновить сейчас</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Открыть руководство</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>Изменить сочетания клавиш…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сочетания клавиш</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Окно</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>Изменения вступят в силу после перезапуска.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>С&amp;бросить все</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Окно</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} уже служит для «{action}». Выберите другую клавишу.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} уже служит для «{action}» ({window}). Выберите другую клавишу.</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>У этого заголовка нет веб-страницы.</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>Не удалось открыть браузер. Можно скопировать ссылку.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>Не удалось открыть проигрыватель. Можно открыть файл в браузере.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>Не удалось открыть почтовую программу.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>реже, так как трафик оплачивается</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>реже, при работе от батареи</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>сайт не ожидает изменений до этого времени</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>частота задана издателем</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>реже, так как новое бывает редко</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>издатель сделал паузу до этого времени</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>сайт попросил паузу</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>сайт попросил паузу для всех своих лент</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>нет сети</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>повторные попытки реже</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>повторные попытки редко</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>когда настанет время следующего сообщения</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>больше не обновляется</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>Эта лента взята из списка или резервной копии. Она выключена, пока вы не проверите, что она делает.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>На сервере лент этой ленты больше нет. Она остаётся здесь ради отложенных статей.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Эта лента не зашифрована. Другие в сети могут её прочитать и изменить.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>Сайт переместил эту ленту, используется новый адрес. Был {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Ни одного удачного обновления с {date}.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Часть статьи находится в вашей локальной сети ({host}) и не была загружена. Разрешите, если доверяете ленте.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>Сайт перенаправляет на {0}; через несколько дней это станет адресом ленты.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>Сервер работает медленно: недавно ответ занял {0} с.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>Самая новая статья — от {0}. Возможно, сайт забросил эту ленту.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>следующее обновление {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>Нет подключения к сети. Лента обновится, когда оно появится.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>Сервер не найден. Проверьте адрес или попробуйте позже.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>Сервер отклонил соединение. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>Сервер слишком долго не отвечал. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>Сертификат сайта недействителен, поэтому ничего не прочитано. Проверьте адрес и часы компьютера.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>Не удалось установить защищённое соединение. Исправить это может только сайт.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>По этому адресу нет защищённого соединения (https). Он отвечает только по http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>Сервер перенаправляет на другой сайт. Найдите адрес ленты там.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>Прокси заблокировал запрос. Проверьте прокси в настройках программы или системы.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>Документ слишком велик для ленты и не прочитан. Попросите у сайта более короткий.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>Ответ сервера неполон или неверен. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>Слишком много перенаправлений. Найдите новый адрес ленты на сайте.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Это не веб-адрес. Он должен выглядеть как https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>Этот адрес находится в вашей локальной сети ({detail}), поэтому ничего не загружено. Разрешайте это только ленте, которой доверяете.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>Требуется вход. Войдите или найдите общедоступный адрес.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Доступ запрещён. Откройте сайт в браузере, чтобы узнать причину.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Лента не найдена (404). Найдите новый адрес ленты на сайте.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Эта лента закрыта (410). Её можно удалить.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Слишком много запросов: сайт просит сделать паузу. После неё будет новая попытка.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>Сайт перегружен или на обслуживании. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>Сайт сообщил об ошибке ({detail}). Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>По этому адресу нет ленты. Поищите на сайте ссылку с названием RSS, Atom или Feed.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>Лента повреждена и не читается. Исправить это может только сайт. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>Чтение ленты заняло слишком много времени. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>Команда завершилась ошибкой: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>Не удалось прочитать файл: {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>На странице ничего не найдено. Возможно, она изменилась. Проверьте настройки ленты.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>В Off the Wire произошла ошибка с этой лентой. Сообщите о ней; подробности в журнале.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>Файл центра сертификации не подходит. Выберите файл PEM в настройках ленты.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>Программа не найдена. Проверьте команду или укажите полный путь к программе.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>Команда выполнялась слишком долго и была остановлена. Дайте ей больше времени или ускорьте её.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>Вывод команды оказался слишком длинным, и она была остановлена. Пусть выводит меньше строк.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>Из Flatpak и Snap команды не запускаются. Чтобы пользоваться ими, установите Off the Wire из пакетов системы.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>Это папка или устройство, а не файл, который можно прочитать. Выберите файл.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>Файл слишком большой и не был прочитан. Выберите другой.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>Диск не ответил вовремя. Попытка повторится позже.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>Этот файл — не текст и не лента. Выберите другой.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>Это не селектор CSS. Он выглядит как «h2 a» или «.news li».</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>Этот шаблон не подходит. В нём должно быть {title}, а до и после — текст.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>Сервер недоступен. Следующая попытка будет позже.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>Срок действия сертификата сайта истёк, поэтому ничего не прочитано. Исправить это может только сайт.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>Сертификат сайта ещё не действует. Проверьте часы компьютера.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>Сертификат сайта самоподписанный, поэтому ничего не прочитано.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>Сертификат принадлежит другому сайту, поэтому ничего не прочитано. Проверьте адрес.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>Сайт не принял имя пользователя и пароль. Войдите снова.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>Не удалось получить пароль этой ленты из связки ключей. Войдите снова.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>Сертификат сайта выдан не доверенным центром, поэтому ничего не прочитано.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>Сертификат сайта отозван, поэтому ничего не прочитано.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>Прокси недоступен. Проверьте, работает ли он, и его адрес в настройках.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>Неверный адрес прокси. Исправьте его в настройках программы или системы.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>Прокси требует имя пользователя и пароль. Укажите их в сетевых настройках системы.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>Сайт перенаправляет на то, что не является веб-адресом. Поищите новый адрес ленты на сайте.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>Это веб-страница, а не лента. Поищите на ней ссылку с названием RSS, Atom или Feed.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>Сайт пускает только браузеры и вместо ленты прислал проверку на робота. Поищите другой адрес.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>Сайт снова и снова требует cookie и не присылает ленту. Поищите на сайте другой адрес.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>Сервер сообщает, что ничего не изменилось, но ленту так и не прислал. Попытка повторится позже.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Это документ PDF, а не лента. Поищите на сайте ссылку с названием RSS, Atom или Feed.</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Это изображение, а не лента. Поищите на сайте ссылку с названием RSS, Atom или Feed.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>Документ по этому адресу пуст. Попробуйте позже или поищите ленту на сайте.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>У {service} нет лент. Найдите сайт автора или самого автора в Mastodon или Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} отдаёт ленты только по адресам с вашим личным ключом. Войдите и скопируйте их на reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>Ленты {service} часто не работают по нескольку часов. Повторите попытку позже.</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>Нет подключения к сети, поэтому здесь только то, что есть в ленте.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>Сайт слишком долго не отвечал, поэтому здесь только то, что есть в ленте.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>Страницы больше нет, поэтому здесь только то, что есть в ленте.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Страница доступна только участникам. Здесь то, что есть в ленте; «Веб-страница» откроет браузер.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Сайт закрыл доступ к странице. Здесь то, что есть в ленте; «Веб-страница» откроет браузер.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>Ссылка ведёт не на общедоступную веб-страницу, поэтому ничего не загружено. Здесь только то, что есть в ленте.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>Этот файл — не резервная копия Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>Резервная копия повреждена, поэтому ничего не восстановлено. Выберите более старую.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>Эта резервная копия создана более новой версией Off the Wire. Сначала обновите программу.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>В этой резервной копии есть пароли. Чтобы восстановить их, введите её парольную фразу.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>Парольная фраза неверна, или резервная копия изменена.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>Связка ключей недоступна, поэтому пароли прочитать нельзя. Создайте копию без них или сначала разблокируйте связку.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>Связка ключей недоступна, поэтому пароли из резервной копии не восстановлены. Они будут запрошены снова. Всё остальное восстановлено.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>Не удалось прочитать файл: {reason}.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>Диск не ответил вовремя. Проверьте его или сеть, в которой он находится, и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>Не удалось записать файл: {reason}.</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>Папка или устройство с таким именем уже есть, поэтому ничего не записано. Выберите другое имя.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>Файл был бы слишком большим. Выберите другой диск.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>Строка {line}: у «{detail}» нет адреса.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>Строка {line}: «{detail}» — не веб-адрес.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>Строка {line}: {detail} есть в списке дважды.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>Строка {line}: файл здесь повреждён; импортировано то, что удалось прочитать.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Строка {line}: файл определяет сущности, не нужные списку лент; они пропущены.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Строка {line}: здесь место другому списку, {detail}. Загрузите и импортируйте его тоже.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Строка {line}: в файле слишком много лент; остальные пропущены.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Это не список лент (OPML). Экспортируйте его из другой программы чтения и выберите этот файл.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>Нет подключения к сети. Повторите попытку, когда оно появится.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>Сервер отклонил подключение. Проверьте адрес или повторите попытку позже.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>Сервер слишком долго не отвечал. Проверьте адрес или повторите попытку позже.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>Ответ сервера был неполным или недопустимым. Повторите попытку позже.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>Слишком много запросов: сайт просит сделать паузу. Повторите попытку позже.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>Сайт перегружен или на обслуживании. Повторите попытку позже.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>Сайт сообщил об ошибке ({detail}). Повторите попытку позже.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>Лента повреждена, её нельзя прочитать. Исправить её может только сайт.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>Чтение ленты заняло слишком много времени. Повторите попытку позже.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Не удалось загрузить статью целиком. Здесь то, что есть в ленте; «Веб-страница» откроет браузер.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>Сайт показывает статью целиком только подписчикам. «Веб-страница» откроет её там.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>Прежде чем показать страницу, сайт просит согласия. «Веб-страница» откроет её в браузере.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>На странице не больше текста, чем даёт лента. «Веб-страница» откроет её в браузере.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>Это изображение нельзя показать. Подойдут PNG, JPEG, GIF, WebP, AVIF, BMP и ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>«{title}» — лента, но в файле нет её адреса. Введите адрес выше.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>Не удалось сделать резервную копию списка лент.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>Не удалось создать автоматическую резервную копию.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>Эти ленты обновлялись меньше минуты назад.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n новый заголовок.</numerusform>
    <numerusform>%n новых заголовка.</numerusform>
    <numerusform>%n новых заголовков.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>Новых заголовков нет.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>Не удалось прочитать %n ленту.</numerusform>
    <numerusform>Не удалось прочитать %n ленты.</numerusform>
    <numerusform>Не удалось прочитать %n лент.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>Данные %n сохранённого элемента не читались и были сброшены.</numerusform>
    <numerusform>Данные %n сохранённых элементов не читались и были сброшены.</numerusform>
    <numerusform>Данные %n сохранённых элементов не читались и были сброшены.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Папка {folder} доступна только для чтения. Изменения пропадут при выходе.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>Папку {folder} могут открыть другие пользователи этого компьютера. Измените права доступа.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>База данных была повреждена и отложена как {file}. Из резервной копии восстановлена %n лента.</numerusform>
    <numerusform>База данных была повреждена и отложена как {file}. Из резервной копии восстановлены %n ленты.</numerusform>
    <numerusform>База данных была повреждена и отложена как {file}. Из резервной копии восстановлено %n лент.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>Спасён %n заголовок.</numerusform>
    <numerusform>Спасены %n заголовка.</numerusform>
    <numerusform>Спасено %n заголовков.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>База данных отсутствовала. Из резервной копии восстановлена %n лента.</numerusform>
    <numerusform>База данных отсутствовала. Из резервной копии восстановлены %n ленты.</numerusform>
    <numerusform>База данных отсутствовала. Из резервной копии восстановлено %n лент.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>Настройки не читались и отложены как {file}. Действуют значения по умолчанию.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>Не удаётся прочитать настройки ({reason}). Действуют значения по умолчанию.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n настройка была неверной и сброшена.</numerusform>
    <numerusform>%n настройки были неверными и сброшены.</numerusform>
    <numerusform>%n настроек были неверными и сброшены.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Нет подключения к сети. Заголовки загрузятся, когда оно появится.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Базу данных использует другая программа. Ваши изменения сохранены в памяти и будут записаны, когда она закончит.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>Диск заполнен. Ваши изменения не потеряны и будут записаны, когда появится место.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>База данных доступна только для чтения. Ваши изменения не потеряны и будут записаны, когда это станет возможно.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>Не удалось записать на диск. Ваши изменения не потеряны и будут записаны при первой возможности. Проверьте диск.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>Диск с базой данных не отвечает. Ваши изменения не потеряны и будут записаны, когда он ответит. Если это сетевой диск, проверьте подключение.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>База данных повреждена. Перезапустите Off the Wire, чтобы восстановить ленты из резервной копии.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>База данных создана более новой версией Off the Wire. Установите эту версию.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>База данных принадлежит другой программе. Выберите другую папку с помощью --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Базу данных использует другая программа. Закройте её, и новые заголовки сохранятся.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>Нет прав на запись в базу данных. Проверьте права доступа к её папке.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>Диск заполнен, поэтому новое не сохраняется. Освободите место, и сохранение возобновится.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>Не удаётся открыть базу данных. Проверьте диск и её папку; подробности в журнале.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>Диск с базой данных не отвечает. Если это сетевой диск, проверьте подключение.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>Вы уже подписаны на ленту с этим адресом.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>Папка {folder} не отвечает. Если она на сетевом диске, проверьте подключение и повторите попытку.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>Весь день</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>До даты</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>&amp;Удалить сообщение</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>Добавить ещё &amp;сообщение</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>Текст для показа на панели</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Текст сообщения</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>Ссылка сообщения</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>Показывать с</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>Показывать до</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последний день</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Текст</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>Ссы&amp;лка</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Дни</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Время суток</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Окончание</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>Сообщение показывается на панели в это время. Каждый день оно считается новым.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Новое сообщение</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>Без прокси для этой ленты</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>Применит&amp;ь</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source> s</source>
   <translation> с</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Выберите файл центра сертификации</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Прокси</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>Заголовки HTTP и cookie</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Лимит времени</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>Центр сертификации</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>Заголовки HTTP и cookie отправляются только серверу самой ленты; похожие на секретные хранятся в связке ключей. Статьи ленты загружаются с теми же параметрами.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Сертификаты (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>Это не адрес прокси. Он выглядит так: http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>В каждой строке нужны имя, двоеточие и значение, например «Accept-Language: ru».</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>ещё %n заголовок</numerusform>
    <numerusform>ещё %n заголовка</numerusform>
    <numerusform>ещё %n заголовков</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Отложить на потом</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>Об этом сообщают также:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>ещё %n лента</numerusform>
    <numerusform>ещё %n ленты</numerusform>
    <numerusform>ещё %n лент</numerusform>
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
   <translation>З&amp;агрузить страницу</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>Найден %n заголовок:</numerusform>
    <numerusform>Найдено %n заголовка:</numerusform>
    <numerusform>Найдено %n заголовков:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>например: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>Списки ссылок на странице</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>Заголовки, найденные на странице</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>&amp;Страница</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Адрес страницы</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>&amp;Варианты</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Селекторы</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>Шаблон текста</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>Как находить заголовки на странице</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>&amp;Заголовки</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>За&amp;головок внутри</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>Сс&amp;ылка внутри</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>Да&amp;та внутри</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>Селекторы CSS. Заголовок, ссылка и дата необязательны: если их нет, они определяются автоматически.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;Шаблон</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>Часть исходного кода страницы, где на нужных местах стоят {fields}, а вместо любого другого текста — {any}.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n ссылка вроде «{title}»</numerusform>
    <numerusform>%n ссылки вроде «{title}»</numerusform>
    <numerusform>%n ссылок вроде «{title}»</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>Выберите, за чем следить</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>Список ссылок не найден</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>Загрузка страницы…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>Показаны недавно</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>Пароли в резервной копии</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Парольная фраза</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>Парольная &amp;фраза</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Восстановить</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>Восстановить &amp;без паролей</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>За этим краем другой экран, поэтому место здесь не зарезервировать. С «Поверх окон» панель останется видимой.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>Рабочий стол переместил панель или изменил её размер. Возможно, лучше подойдёт «Плавающая».</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>Расположение окон определяет рабочий стол, поэтому панель не может резервировать место или держаться у края. Установите XWayland, чтобы это изменить.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS не позволяет программам резервировать место. Панель остаётся поверх окон.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>По-разному</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>Не больше {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Без ограничения</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>То, что приносит лента</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>Статья целиком с сайта</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>При открытии</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>После показа</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>Только вручную</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>Самая важная</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Важная</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Обычная</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>Менее важная</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>Наименее важная</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>Учитывается при сортировке «Сначала важные ленты».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Только по щелчку</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Всегда</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>Не удалось сохранить настройки ({reason}). Они сохранятся при первой возможности.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Настройки ещё не сохранены: их папка не отвечает. Если она на сетевом диске, проверьте подключение.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>Не удалось изменить запуск при входе ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Найти настройку</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>Подходящих настроек нет.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>Верн&amp;уть исходные</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>Все настройки сброшены к значениям по умолчанию.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>Главный экран</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (не подключён)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (не установлен)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>Дополнительно</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>Эти цвета плохо читаются: контраст {0} : 1, а должен быть 4,5 : 1 или больше.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Панель</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Заголовки</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Чтение</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>Ленты и обновление</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Уведомления</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Общие</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Маленький</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Средний</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Большой</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} pt</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Плотный</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Обычный</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Свободный</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Очень свободный</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>Как у панели</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Сепия</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Чёрная</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Только по щелчку</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Всегда</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>&amp;Шрифт</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>Системный с засечками</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>шрифт буквы гарнитура статья чтение</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Размер &amp;текста</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>шрифт размер букв статья чтение</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>Тема &amp;страницы</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>тема цвета ночь тёмный режим бумага чтение</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>Ме&amp;жстрочный интервал</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>высота строки статья чтение</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>Показывать изображения</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>изображения картинки фото приватность</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>Загружать статью целиком, если в ленте только краткое содержание</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>полный текст статья целиком страница приватность</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>Окно статьи следует за панелью</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>окно статья следует за панелью</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Удалять из ссылок параметры отслеживания</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>отслеживание параметры utm приватность копировать браузер</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>Точный размер текста</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> пт</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>Длина строки в сим&amp;волах</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>ширина столбца буквы статья</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>В&amp;ыравнивать текст по ширине</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>по ширине края статья</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>&amp;Обновлять каждые</translation>
  </message>
  <message>
   <source> min</source>
   <translation> мин</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>интервал обновление проверка минуты новости</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>Реже обновлять при лимитном подключении</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>обновление мобильные данные стоимость сеть</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Реже обновлять от батареи</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>обновление энергия ноутбук экономия</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Загружать статьи для чтения без сети</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ни одной</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>заранее без сети скачать статья приватность</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>Их сайты узнают, какие статьи на вашей панели.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>перевод язык иностранный LibreTranslate приватность</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>Переводить заголовки</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>Заголовки вашей панели отправляются службе, указанной ниже.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>Переводить на</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>Язык окон</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>Код, например «ru» или «pt».</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>Показывать и исходный заголовок</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>Сервер LibreTranslate</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>Команда читает заголовки, по одному в строке, и должна вывести переводы в том же порядке. {from} и {to} заменяются языками. Команда может всё, что можете вы на этом компьютере.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>Переводить с помощью</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Ключ API</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Без прокси</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>Указать вручную</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>прокси proxy http socks tor сеть соединение</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Прокси</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>Адрес прокси</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>хранилище место предел база данных удалить хранить</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>Место на диске для статей</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> МБ</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>При заполнении удаляется текст самых старых статей. Заголовки и отложенные статьи остаются.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Место на диске для одной ленты</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>уведомление оповещение тихие часы</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Уведомлять, когда сработало правило</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>В Windows у уведомлений нет кнопок. Щёлкните уведомление, чтобы открыть статью.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Звук уведомлений</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>оповещение звук звонок колокольчик срочно</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Не больше в час</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Тихие часы с</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>Тихие часы до</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>Часы от 0 до 23. Если они совпадают, тихих часов нет.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Сообщать программам чтения с экрана о выделенных заголовках</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>доступность речь голос оповещение</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сочетания клавиш</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>сочетание клавиатура горячая клавиша изменить</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Каждый день</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Каждую неделю</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>резервная копия сохранить архив backup</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>Автоматическое резервное копирование</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>Паролей в резервных копиях нет.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Сколько копий хранить</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Папка резервных копий</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>Рядом с базой данных</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>По умолчанию в системе</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Меньше</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Больше</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>Намного больше</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Самый большой</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>перевод язык language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>Вступит в силу после перезапуска.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>Размер текста в окнах</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>шрифт буквы меню масштаб доступность</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Показывать значок в области уведомлений</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>трей панель</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>Запускать скрытой в области уведомлений</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>область уведомлений вход свёрнутая</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>Запускать при входе в систему</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>автозапуск загрузка</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>Сочетание клавиш для панели</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>горячая клавиша сочетание клавиатура фокус</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>На этом рабочем столе назначьте клавишу команде «off-the-wire --tell focus» в настройках системы.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>Выберите заголовок, чтобы прочитать здесь его статью.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>сейчас</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n мин</numerusform>
    <numerusform>%n мин</numerusform>
    <numerusform>%n мин</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n ч</numerusform>
    <numerusform>%n ч</numerusform>
    <numerusform>%n ч</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n д</numerusform>
    <numerusform>%n д</numerusform>
    <numerusform>%n д</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>&amp;Разрешить</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>Это правило импортировано. Пока вы его не разрешите, оно ничего не отправляет.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Выполнены все эти условия</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>Выполнено хотя бы одно из этих условий</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>Условия, которые должны выполняться</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Название</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>Де&amp;йствие</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>Добавить &amp;условие</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>Когда:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>Действ&amp;ует до</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>Е&amp;щё</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Все ленты</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Одна лента</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Одна папка</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>Одна подборка</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>Лента, папка или подборка</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>Дата и время окончания правила</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>&amp;Область</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>Скрыто на 24 часа: {name}. См. «Правила».</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>Правило «{name}» работает слишком долго и выключено.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>В {file} нет правил.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>Добавлено %n правило. Правила, отправляющие заголовки, выключены, пока вы их не разрешите.</numerusform>
    <numerusform>Добавлено %n правила. Правила, отправляющие заголовки, выключены, пока вы их не разрешите.</numerusform>
    <numerusform>Добавлено %n правил. Правила, отправляющие заголовки, выключены, пока вы их не разрешите.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>Добавлено %n правило.</numerusform>
    <numerusform>Добавлены %n правила.</numerusform>
    <numerusform>Добавлено %n правил.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name}: здесь не настроено. Ничего не отправляется.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name}: импортировано и ещё не разрешено. Чтобы разрешить, нажмите «Настроить…».</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Импорт правил</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Правила (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>Экспорт правил</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>Восстановлен %n заголовок.</numerusform>
    <numerusform>Восстановлено %n заголовка.</numerusform>
    <numerusform>Восстановлено %n заголовков.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>Изменён %n сохранённый заголовок.</numerusform>
    <numerusform>Изменено %n сохранённых заголовка.</numerusform>
    <numerusform>Изменено %n сохранённых заголовков.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>Правило без названия</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (ещё не разрешено)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (срок истёк)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (до {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Правила</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>Правила в порядке применения</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Уд&amp;алить</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>В&amp;ыше</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Н&amp;иже</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Экспорт…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Добавить</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>И&amp;мпорт…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>Правил пока нет</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Правило выделяет, скрывает, закрепляет, откладывает или отправляет заголовки либо уведомляет о них.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>Скрыть &amp;слово…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>Скрытые слова</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>&amp;Выделить тему…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>Выделенная тема</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>&amp;Уведомлять о теме…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Уведомления</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Новое правило</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>Правило «{rule}» изменено.</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>Правило «{rule}» удалено.</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>Порядок правил изменён.</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>Экспорт отложенных статей</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Отложенные статьи</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n статья сохранена в {file}.</numerusform>
    <numerusform>%n статьи сохранены в {file}.</numerusform>
    <numerusform>%n статей сохранено в {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>Не удалось записать {file}: {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Веб-страница (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблица (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Отложенные статьи</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Источник</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Ссылка</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Метки</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>Остальной части статьи здесь нет: она была слишком длинной или слишком сложной.</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>Определять автоматически</translation>
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
   <translation>Подключение к серверу</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Вид сервера</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>&amp;Имя пользователя веб-сервера</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>&amp;Пароль веб-сервера</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Центр сертификации</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Выберите файл центра сертификации</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;Сертификат клиента</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>Выберите файл сертификата клиента</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>Пароль &amp;ключа сертификата</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>Эти настройки нужны немногим серверам. Некоторые веб-серверы требуют собственные имя пользователя и пароль. Если сертификат сервера не относится к общедоверенным, выберите файл подписавшего его центра (PEM) или сам сертификат, если он самоподписанный. Сертификат клиента — файл PEM вместе с ключом.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>Сертификаты (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Этот заголовок больше недоступен.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>Скопировано как цитата.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>У этого заголовка нет ссылки.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>Отправлено в {name}.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Скопировано как Markdown.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Копировать как &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>Копировать как &amp;цитату</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>Отправить в {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>&amp;Настроить отправку…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>Нет подключения к сети. Статья будет отправлена в {name} позже.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>Не удалось связаться с {name}. Статья будет отправлена позже.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} отклонил вход. Настройте его снова в меню «Поделиться».</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>Команда для {name} не найдена. Настройте её снова.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name}: статья отклонена ({reason}). Попробуйте снова в окне «Настроить отправку».</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>Служба отклонила вход. Проверьте введённые данные.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>Не удалось связаться с сервером. Проверьте адрес или повторите попытку позже.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>По этому адресу нет такой службы ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Отправка</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Удалить</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>&amp;Разрешить</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Повторить</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Отбросить</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Добавить</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (ещё не разрешено)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} — {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name}: настроено. Теперь это есть в меню «Поделиться».</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>{name}: настроено до выхода, так как связка ключей недоступна.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Веб-хук</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>Службы и команды</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>Добавить службу или команду</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Ещё не отправлено</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Название</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>&amp;Адрес</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>&amp;Тело запроса</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>&amp;Имя пользователя или почта</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>Парол&amp;ь</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>Токен &amp;API</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>К&amp;оманда</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>&amp;ID клиента</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>&amp;Секрет клиента</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>С&amp;лужба</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>Спосо&amp;б</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>ID и секрет клиента указаны в wallabag, в разделе клиентов API.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>Ваш токен — на readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>Ваш токен (user:TOKEN) — в настройках Pinboard, раздел Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>Ваш токен — в настройках linkding, раздел Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} заменяются данными статьи. Командная оболочка не используется.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} заменяются данными статьи в адресе и в теле запроса. Токен хранится в связке ключей и отправляется в заголовке Authorization или там, где вы напишете {secret}.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Проверка…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Хранится в связке ключей рабочего стола.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>Имя пользователя и пароль</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Токен</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Войти</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>Вход на {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>Спосо&amp;б</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>&amp;Имя пользователя</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Пароль</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Способ</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Имя пользователя</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Используется ещё для %n ленты этого сайта.</numerusform>
    <numerusform>Используется ещё для %n лент этого сайта.</numerusform>
    <numerusform>Используется ещё для %n лент этого сайта.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Это соединение не зашифровано. Ваш пароль могут перехватить.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>&amp;Удалить сохранённый пароль</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>Войдите в {0}.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Токен</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>Пароль хранится в связке ключей рабочего стола.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>Связка ключей недоступна. Пароль помнится до выхода, затем будет запрошен снова.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Добавить</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>Со&amp;хранить</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>Вкл&amp;ючить</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>Включить «{0}»</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>Источник «{0}»</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Папка для новой ленты</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Без папки</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>Это взято из списка или резервной копии. Включайте, только если знаете, что оно делает.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Название</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>П&amp;апка</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Сообщения</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>Заголовки из файла</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>Заголовки от команды</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>Слежение за веб-страницей</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>Собственные сообщения</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>Нет доступного экрана. «off-the-wire --list» выводит заголовки и без него.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>Мир</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>Регионы</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>Экономика</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>Наука</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Технологии</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>Спорт</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>Культура</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>Прочие</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>Ленты на выбор</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (подписка уже есть)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>Применить к &amp;сохранённым заголовкам…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Применить</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>Для такого числа заголовков это правило слишком медленное.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>Нет сохранённых заголовков, которые нужно изменить.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>Отметить %n сохранённый заголовок прочитанным?</numerusform>
    <numerusform>Отметить %n сохранённых заголовка прочитанными?</numerusform>
    <numerusform>Отметить %n сохранённых заголовков прочитанными?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>Отложить %n сохранённый заголовок?</numerusform>
    <numerusform>Отложить %n сохранённых заголовка?</numerusform>
    <numerusform>Отложить %n сохранённых заголовков?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>Отложить %n сохранённый заголовок с меткой «{tag}»?</numerusform>
    <numerusform>Отложить %n сохранённых заголовка с меткой «{tag}»?</numerusform>
    <numerusform>Отложить %n сохранённых заголовков с меткой «{tag}»?</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>Поиск в сохранённых заголовках…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>Подписат&amp;ься</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>Попробовать без шифрования</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>Адрес сайта или ленты, например bbc.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>Адрес сайта или ленты</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Папка для новой ленты</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Без папки</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>&amp;Другой источник</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>&amp;Файл…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>&amp;Веб-страница без ленты…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>Вывод &amp;команды…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>Собственные &amp;сообщения…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>П&amp;апка</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Поиск ленты по адресу {0}…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>Вы подписались на %n ленту.</numerusform>
    <numerusform>Вы подписались на %n ленты.</numerusform>
    <numerusform>Вы подписались на %n лент.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>Подписка уже есть, папка «{folder}»</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>Подписка уже есть</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>Ос&amp;тановить</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>Через запятую</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>&amp;Метки</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>&amp;Заметка</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>Заголовков пока нет.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>Заголовки не переводятся.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>Заголовки не переводятся: не удалось получить ключ API из связки ключей. Введите его снова в настройках.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>Заголовки не переводятся: сервер отказал. Проверьте ключ API в настройках.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>Заголовки не переводятся: сервер недоступен или сообщает об ошибке. Проверьте его адрес.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>Связка ключей недоступна. Ключ API помнится до выхода, затем введите его снова.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>Я знаю, что делает эта команда</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: %n непрочитанный заголовок</numerusform>
    <numerusform>Off the Wire: %n непрочитанных заголовка</numerusform>
    <numerusform>Off the Wire: %n непрочитанных заголовков</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>Скрыть панель</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>Показать панель</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Приостановить</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Обновить</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>Все заголовки…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>Добавить ленту…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>Ленты…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Настройки…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Руководство</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>О программе Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выход</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>Лента «{0}» удалена.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>Удалена %n лента.</numerusform>
    <numerusform>Удалено %n ленты.</numerusform>
    <numerusform>Удалено %n лент.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>Лента «{old}» переименована в «{new}».</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>Лента «{title}» перемещена в «{folder}».</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>Лента «{title}» теперь вне папок.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>Перемещена %n лента.</numerusform>
    <numerusform>Перемещено %n ленты.</numerusform>
    <numerusform>Перемещено %n лент.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>Отмечен прочитанным %n заголовок.</numerusform>
    <numerusform>Отмечено прочитанными %n заголовка.</numerusform>
    <numerusform>Отмечено прочитанными %n заголовков.</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>Здесь нет непрочитанных заголовков.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>Порядок лент изменён.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>Не удалось показать изображение.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Главная</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Загрузка статьи целиком…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>Текст скопирован.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>&amp;Найти в статье</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>Н&amp;азад</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>&amp;Вперёд</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>Загрузить статью &amp;целиком</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>&amp;Копировать текст с источником</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>По&amp;делиться</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>&amp;Читать вслух</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>Поделиться по &amp;почте</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>П&amp;ечать…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Сохранить как P&amp;DF…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>&amp;Сохранить как веб-страницу…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>&amp;Изображения этой ленты</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>Только по щелчку</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Всегда</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>Следовать &amp;за панелью</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>Показывать заголовок с панели, не отмечая его прочитанным</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>П&amp;рекратить чтение</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>Не установлен синтезатор речи (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>Открыть в браузере</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Копировать ссылку</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Отложить на потом</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>Удалить из отложенных</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>Размер шрифта:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>Сбросить размер текста</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>Тема, шрифт, ширина и интервал</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>Предыдущий заголовок</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>Следующий заголовок</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Ещё</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>Найти ленту</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: список не читается</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n лента</numerusform>
    <numerusform>{reader}: %n ленты</numerusform>
    <numerusform>{reader}: %n лент</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Все языки</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Добро пожаловать</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>Рекомендуемые ленты</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Добро пожаловать в Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>Выберите, что хотите читать; это сразу появится на панели. Позже всё можно изменить.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>Выбранное сразу появляется на панели.</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>Положение панели:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Экран панели</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>Э&amp;кран:</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>В&amp;ерх экрана</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>&amp;Низ экрана</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Запускать при &amp;входе в систему</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;Импорт моих лент…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>&amp;У меня есть сервер лент…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>&amp;Пропустить</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>Импортировать все</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>Импорт списка лент…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>Показать &amp;темы</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>Выбрать &amp;ленты…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>Добавить %n ленту</numerusform>
    <numerusform>Добавить %n ленты</numerusform>
    <numerusform>Добавить %n лент</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Начать с %n лентой</numerusform>
    <numerusform>Начать с %n лентами</numerusform>
    <numerusform>Начать с %n лентами</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>Н&amp;ачать</translation>
  </message>
 </context>
</TS>
