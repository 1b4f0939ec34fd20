<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>&amp;مع عناوين خلاصاتي</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>&amp;نسخ التشخيص</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>حول Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>مواضع الملفات</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>معلومات النظام</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>الإصدار {version}، شريط عناوين لسطح المكتب</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>برنامج حر برخصة MIT، من دون أي ضمان.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>ال&amp;دليل</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>ال&amp;خصوصية</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>ما ال&amp;جديد</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>فتح مجلد الإعدادات</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>الخلاصات والعناوين</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>فتح مجلد الخلاصات والعناوين</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>فتح مجلد السجل</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>نُسخ. راجعه قبل لصقه. لم يُرسل شيء إلى أي مكان.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>تعذّر فتح {folder}.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>جديد</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>إضا&amp;فة خلاصات هذا الحاسوب إلى الحساب</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>إضافة الخلاصات ال&amp;جديدة إلى الحساب</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>هذا الاتصال غير مشفّر. قد تُعترض كلمة المرور.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>المقالات المستلمة</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>تسجيل ال&amp;دخول</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>الا&amp;تصال…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>م&amp;زامنة الآن</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>&amp;إزالة الحساب…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>تسجيل الدخول دون اتصال آمن؟</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>لا يوفر {host} اتصالًا آمنًا (https). قد يقرأ غيرك على الشبكة كلمة المرور وما تقرؤه. قد يكون ذلك مقبولًا في شبكة منزلية أو خاصة.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>تسجيل الدخول على &amp;أي حال</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>تم الدخول. يجري جلب الخلاصات والمقالات.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>لا تتوفر حلقة مفاتيح. ستُطلب كلمة المرور مجددًا بعد الخروج.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>حساب المزامنة</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>ال&amp;رابط</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>اسم ال&amp;مستخدم</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>&amp;كلمة مرور API</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>يحافظ خادم الخلاصات على مزامنة خلاصاتك وما قرأته وحفظته بين أجهزتك: FreshRSS وMiniflux وNextcloud News وTiny Tiny RSS وFeedbin، وغيرها مما يدعم واجهة Google Reader أو Fever. يُكتشف نوع الخادم تلقائيًا. أدخل كلمة مرور الواجهة البرمجية، وبعض الخوادم تتيح تحديدها في إعداداتها. تُحفظ في حلقة مفاتيح سطح مكتبك.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>تظهر خلاصات الخادم بجانب خلاصاتك، ويجلبها الخادم. ما تقرؤه أو تحفظه أو تعيد تسميته أو تنقله أو تزيله منها يتغير على الخادم أيضًا. تبقى خلاصاتك كما هي.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>يجري الاتصال بالخادم…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>هذا حساب مختلف. ماذا تريد أن يحدث لخلاصات الحساب السابق؟</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>كنت حتى الآن تزامن مع «{former_user}» على {host}، وفيه خلاصات ومقالات غير التي لدى «{user}». لا يتغير شيء على أي من الخادمين. يمكنك إبقاء خلاصات الحساب السابق هنا، فتُجلب عندئذ من مواقعها مباشرة، أو إزالتها مع كل مقالاتها، حتى المحفوظة.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>هل تريد إزالة الحساب؟</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>لا يتغير شيء على الخادم. يمكنك إبقاء خلاصاته هنا، فتُجلب عندئذ من مواقعها مباشرة، أو إزالتها مع كل مقالاتها، حتى المحفوظة.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>إ&amp;بقاء الخلاصات</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>إزالة &amp;الخلاصات</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>لا تتيح واجهة هذا الخادم إضافة الخلاصات أو إزالتها أو إعادة تسميتها أو نقلها. افعل ذلك في موقع الخادم. ما تغيره هنا يسري على هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>لا تتيح واجهة هذا الخادم إعادة تسمية الخلاصات أو نقلها. افعل ذلك في موقع الخادم. ما تغيره هنا يسري على هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>تغييراتك محفوظة وستُرسل لاحقًا.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>تمت المزامنة في {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>لم يتعذر جلب أي مقال.</numerusform>
    <numerusform>تعذّر جلب مقال واحد لأنه كبير جدًا أو لأن الخادم أخفق. سيحاول Off the Wire لاحقًا.</numerusform>
    <numerusform>تعذّر جلب مقالين لأنهما كبيران جدًا أو لأن الخادم أخفق. سيحاول Off the Wire لاحقًا.</numerusform>
    <numerusform>تعذّر جلب %n مقالات لأنها كبيرة جدًا أو لأن الخادم أخفق. سيحاول Off the Wire لاحقًا.</numerusform>
    <numerusform>تعذّر جلب %n مقالًا لأنها كبيرة جدًا أو لأن الخادم أخفق. سيحاول Off the Wire لاحقًا.</numerusform>
    <numerusform>تعذّر جلب %n مقال لأنها كبيرة جدًا أو لأن الخادم أخفق. سيحاول Off the Wire لاحقًا.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور. استخدم كلمة مرور الواجهة البرمجية (API)، فهي كثيرًا ما تختلف عن كلمة مرور الموقع.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>يستجيب خادم الويب، لكن خادم الخلاصات لا يستجيب (الحالة {0}). حاول لاحقًا.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>شهادة الخادم ليست من جهة موثوقة. إن كان الخادم لك، فاختر شهادته أو شهادة الجهة التي وقّعتها ضمن «الاتصال».</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>يتطلب الخادم شهادة عميل. اختر ملفها ضمن «الاتصال».</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>لم يُعثر على خادم خلاصات في هذا الرابط. تحقق من الرابط.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>أنت غير متصل. ستستمر المزامنة عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>رفض الخادم الاتصال. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>تأخر الخادم كثيرًا في الرد. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>كان رد الخادم كبيرًا جدًا ولم يُقرأ. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>كان رد الخادم ناقصًا أو غير صالح. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>عمليات إعادة توجيه كثيرة جدًا. تحقق من الرابط.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>هذا ليس عنوان ويب. ينبغي أن يكون مثل https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>انتهت مهلة قراءة رد الخادم. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>حدث خطأ في Off the Wire أثناء المزامنة. أبلغ عنه؛ التفاصيل في السجل.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>الخادم غير متاح، أو أن واجهته البرمجية معطلة في إعداداته.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>الخادم مشغول وطلب الانتظار. ستُعاد المزامنة لاحقًا.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>تعذّر فهم ردود الخادم. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>أبلغ الخادم عن خطأ (الحالة {0}). لم يتغير شيء.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>يعيد الخادم التوجيه إلى {0}. سجّل الدخول هناك إن كنت تثق بهذا الرابط.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>كلمة المرور غير متاحة في حلقة المفاتيح. أدخلها مجددًا.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>يتطلب خادم الويب اسم مستخدم وكلمة مرور خاصين به. أدخلهما ضمن «الاتصال».</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>لا يقبل Inoreader إلا البرامج المسجّلة لديه. برنامج Off the Wire غير مسجّل.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>لا يمكن استخدام ملف جهة التصديق. يجب أن يكون بصيغة PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>لا يمكن استخدام شهادة العميل. يجب أن تكون ملف PEM يتضمن مفتاحها.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>كلمة مرور مفتاح شهادة العميل خاطئة.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>أُعيد ضبط خادم الخلاصات. الخلاصات والمقالات التي لم تعد لديه تبقى هنا ضمن خلاصاتك.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>اللون…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>إ&amp;عداد…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>ال&amp;وسم</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>إر&amp;سال إلى</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>اختر وجهة الإرسال</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (غير مُعدّ)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>إبراز</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>كتم</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>إبقاء هذه فقط</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>تثبيت في المقدمة</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>إشعار</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>تعليم كمقروء</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>حفظ لوقت لاحق</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>حفظ بوسم</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>اللون</translation>
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
    <numerusform>لا عناوين مهمة أخرى</numerusform>
    <numerusform>عنوان مهم آخر</numerusform>
    <numerusform>عنوانان مهمان آخران</numerusform>
    <numerusform>%n عناوين مهمة أخرى</numerusform>
    <numerusform>%n عنوانًا مهمًا آخر</numerusform>
    <numerusform>%n عنوان مهم آخر</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>ال&amp;سمة</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>كالشريط</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>بني داكن</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>أسود</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>ال&amp;خط</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>بزوائد</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>بلا زوائد</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>ضيق</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>معتاد</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>عريض</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>عريض جدًا</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>ال&amp;عرض</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>متقارب</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>واسع</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>واسع جدًا</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>تباعد ال&amp;أسطر</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>&amp;محاذاة طرفي النص</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>حفظ ك&amp;مجموعة…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>ابحث عن عنوان</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>كلمات، أو «عبارة مطابقة»، أو −كلمة للاستبعاد</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>كل الخلاصات</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (مجموعة)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>كل الوسوم</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>كل العناوين</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>في الشريط</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>غير مقروءة</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>محفوظة</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>تصفية</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>مجموعة أو مجلد أو خلاصة</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>الوسم</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>لم يعد هذا العنوان متاحًا.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>مقروء</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>غير مقروء</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>محفوظ</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;فتح</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>فتح في ال&amp;متصفح</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;نسخ الرابط</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>ت&amp;عليم كمقروء</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>تعليم كغير م&amp;قروء</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>&amp;حفظ لوقت لاحق</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>إ&amp;زالة من المحفوظة</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>م&amp;شاركة</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>تعليم ال&amp;كل كمقروء</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>تصدير &amp;المحفوظ…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>إخفاء المعا&amp;ينة</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>كل العناوين</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>لم يُعلَّم أي عنوان كمقروء.</numerusform>
    <numerusform>عُلِّم عنوان واحد كمقروء.</numerusform>
    <numerusform>عُلِّم عنوانان كمقروءين.</numerusform>
    <numerusform>عُلِّمت %n عناوين كمقروءة.</numerusform>
    <numerusform>عُلِّم %n عنوانًا كمقروء.</numerusform>
    <numerusform>عُلِّم %n عنوان كمقروء.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>حفظ كمجموعة</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>حُفظت كمجموعة باسم «{name}». يمكنك إظهارها على شريط.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>&amp;إظهار المعاينة</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>أكثر من {count} عنوان</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>لا عناوين</numerusform>
    <numerusform>عنوان واحد</numerusform>
    <numerusform>عنوانان</numerusform>
    <numerusform>%n عناوين</numerusform>
    <numerusform>%n عنوانًا</numerusform>
    <numerusform>%n عنوان</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>لا نتائج مطابقة.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>لا عناوين بعد.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>ملفات PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>صفحات ويب (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>حفظ المقال</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>لم يعد هذا العنوان متاحًا.</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation>{feed}، {date}</translation>
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation>{line} · بقلم {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>أقل من دقيقة</numerusform>
    <numerusform>دقيقة قراءة</numerusform>
    <numerusform>دقيقتا قراءة</numerusform>
    <numerusform>%n دقائق قراءة</numerusform>
    <numerusform>%n دقيقة قراءة</numerusform>
    <numerusform>%n دقيقة قراءة</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>نسخة الخلاصة</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>المقال كاملًا</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>صفحة الويب</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>إظهار كل الصور (%n)</numerusform>
    <numerusform>إظهار الصورة</numerusform>
    <numerusform>إظهار الصورتين</numerusform>
    <numerusform>إظهار الصور كلها (%n)</numerusform>
    <numerusform>إظهار كل الصور (%n)</numerusform>
    <numerusform>إظهار كل الصور (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>لا توفر هذه الخلاصة سوى العناوين.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>المرفقات:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>تابع القراءة في {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>صوت</translation>
  </message>
  <message>
   <source>video</source>
   <translation>فيديو</translation>
  </message>
  <message>
   <source>image</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>فتح في المشغّل</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>تحميل الصورة</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>بقية هذا المقال أطول أو أعقد من أن تُعرض هنا.</translation>
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
   <translation>حفظ النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>استعادة نسخة احتياطية</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>هل تريد استعادة {file}؟</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>«استبدال» يضع ما في النسخة الاحتياطية مكان خلاصاتك وعناوينك وقواعدك وتفضيلاتك. «دمج» يضيف الناقص فقط. تبقى قاعدة بياناتك الحالية محفوظة في ملف. ثم يُعاد تشغيل Off the Wire.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>ا&amp;ستبدال</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;دمج</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>حُفظت النسخة الاحتياطية في {file}.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>النسخ الاحتياطية ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>إنشاء نسخة احتياطية</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>تحتوي النسخة الاحتياطية على خلاصاتك وعناوينك وقواعدك وتفضيلاتك.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>تضمين &amp;كلمات المرور</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>تكرار عبارة المرور</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;عبارة المرور</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>&amp;تكرار</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>ا&amp;ختيار ملف…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>تبقى كلمات المرور في حلقة المفاتيح. على حاسوب آخر تدخلها مجددًا.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>استخدم %n حرف على الأقل.</numerusform>
    <numerusform>استخدم حرفًا واحدًا على الأقل.</numerusform>
    <numerusform>استخدم حرفين على الأقل.</numerusform>
    <numerusform>استخدم %n أحرف على الأقل.</numerusform>
    <numerusform>استخدم %n حرفًا على الأقل.</numerusform>
    <numerusform>استخدم %n حرف على الأقل.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>عبارتا المرور غير متطابقتين.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>من دون هذه العبارة لا يستطيع أحد استعادة كلمات المرور. لا تحفظها مع النسخة الاحتياطية.</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>ف&amp;تح</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>&amp;فتح في الخلفية</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>فتح في &amp;المتصفح</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>ن&amp;سخ الرابط</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>تعليم كم&amp;قروء</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>تعليم &amp;كغير مقروء</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>حف&amp;ظ لوقت لاحق</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>إزال&amp;ة من المحفوظة</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>تحدي&amp;ث</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>كل الع&amp;ناوين…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>الم&amp;جموعات…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>الق&amp;واعد…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>&amp;إضافة خلاصة…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>الخلا&amp;صات…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>التف&amp;ضيلات…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>إن&amp;شاء نسخة احتياطية…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>است&amp;عادة نسخة احتياطية…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>ال&amp;دليل</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>حول &amp;Off the Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>أخفقت المزامنة…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>تقرير الخطأ…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>إنها&amp;ء</translation>
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
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>آخر الأخبار</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>لا عناوين بعد. أضف خلاصة للبدء.</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>لا عناوين في «{name}».</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>الم&amp;زيد</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>مشا&amp;ركة</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>إخفاء ه&amp;ذا العنوان</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>كتم &amp;لمدة 24 ساعة</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>است&amp;ئناف</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>إيقاف &amp;مؤقت</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>تعل&amp;يم الكل كمقروء</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>النسخ الا&amp;حتياطي</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>على &amp;هذا الشريط</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>كل ال&amp;خلاصات</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>العناوين السابقة</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>العناوين السابقة (Page Up)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>العناوين التالية</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>العناوين التالية (Page Down)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>القائمة</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>استئناف (مسافة)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>إيقاف مؤقت (مسافة)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>الوقت: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – انقر لعرض كل العناوين</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>كالنظام</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>ورق</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>منتصف الليل</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>مبرقة كاتبة</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>مخصص</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>صغير</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>كبير</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} بكسل</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>ال&amp;سمة</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>ألوان سمة مظهر ليل theme</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>مخصص: الخلفية</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>لون خاص</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>مخصص: النص</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>مخصص: اللافتة والعلامات</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>الارتفاع السماكة</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>أعلى</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>أسفل</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>اليسار</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>اليمين</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>حجز مساحة</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>فوق النوافذ</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>إخفاء تلقائي</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>عائم (اسحب اللافتة، أو استخدم Alt والأسهم)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>عندما يُقرأ كل شيء</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>عندما لا يوجد جديد</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>ا&amp;لحافة</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>موضع مكان</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>الموضع</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>رصيف حجز مكان إخفاء تلقائي طافٍ dock</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>العرض عند التعويم</translation>
  </message>
  <message>
   <source> px</source>
   <translation> بكسل</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>العرض على الجانب</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>ال&amp;شاشة</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>شاشة عرض monitor</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>إخفاء الشريط</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>هادئ اختفاء علبة النظام غير مقروء</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>يظهر الشريط مجددًا عند ورود عناوين جديدة، أو عند نقر أيقونة علبة النظام، أو عند تشغيل البرنامج مجددًا.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>أشرطة أخرى</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>شاشة ثانية عدة أشرطة مجموعة</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>الافتراضي في النظام</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> نقطة</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>الا&amp;رتفاع</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>اللا&amp;فتة</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>آخر الأخبار</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;الخط</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>خط حروف font</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>حجم ال&amp;خط</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>خط حجم النص</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>العتامة</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>شفافية</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>ظل النص</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>ظل حدود حروف</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>خلفية متدرجة</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>لون تدرج خلفية</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>حروف لاتينية كبيرة</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>حروف كبيرة uppercase</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>إظهار ساعة</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>وقت ساعة</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>إظهار عدد العناوين غير المقروءة على اللافتة</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>عدد شارة</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>إبقاؤه فوق النوافذ الأخرى</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>فوق تحت نوافذ</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>إظهار شريط على كل شاشة</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>كل الشاشات عدة</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>بطيئة</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>معتاد</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>سريعة</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} بكسل/ث</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>تمرير مستمر، ما لم يطلب النظام حركة أقل</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>تمرير مستمر</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>عنوان واحد في كل مرة</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>تقليب الصفحات يدويًا</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>الحركة</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>حركة تمرير تقليل صفحات ثابت واحدًا واحدًا</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>السرع&amp;ة</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>بطيء سريع بكسل</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>مدة عرض كل عنوان</translation>
  </message>
  <message>
   <source> s</source>
   <translation> ث</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>ثوانٍ واحدًا واحدًا</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>الحرف الأول</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>أيقونة الموقع</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>الأحدث أولًا</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>الأقدم أولًا</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>بالتناوب بين الخلاصات</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>الخلاصات المهمة أولًا</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>عشوائي</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>تناوب تسلسل ترتيب</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>أيقونة الخلاصة</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>أيقونة شعار خصوصية favicon</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>إظهار عمر العناوين</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>وقت دقائق مضت</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>إظهار ملخص في سطر ثانٍ (للأشرطة بارتفاع 28 بكسل أو أكثر)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>ملخص وصف سطران</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>إظهار بطاقة ملخص عند التأشير على عنوان</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>فأرة مؤشر</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>إ&amp;بقاء العناوين التي قرأتها</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>حسب اللغة</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>إلى اليسار</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>إلى اليمين</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>السرعة بدقة</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> بكسل/ث</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>الا&amp;تجاه</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>عنوان واحد في كل مرة عند العمل بالبطارية</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>اقتصاد طاقة حاسوب محمول</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>إي&amp;قاف مؤقت ما دام المؤشر على الشريط</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>فأرة مؤشر توقف</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>الإبطاء بدل التوقف</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>فأرة مؤشر بطيء</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>تمرير أبطأ عند عرض عنوان مثبّت</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>عاجل تنبيه تثبيت بطيء مهم</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>نقطة •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>شرطة –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>خط |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>شرطتان مائلتان //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>نجمة ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>فراغ</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>إظهار صور بجانب العناوين (تُحمَّل من المواقع)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>صورة مصغرة خصوصية</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>أقصى &amp;عدد للعناوين</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>أكثر حد</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>أقصى عمر بالأ&amp;يام</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>بلا حد</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>عمر حد</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>إزالة بعد</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>تقاعد تكرار مرات مرور</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>جمع المقالات المكررة</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>مكرر جمع نفسه</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>الفاصل</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>بين العناوين</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>نص الفاصل</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>استخدام لون مختلف لكل خلاصة</translation>
  </message>
  <message>
   <source>color</source>
   <translation>لون</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>أبحرت أول عبّارة عند الظهر على أنغام فرقة موسيقية.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>معاينة الشريط</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>آخر الأخبار</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>بريد الميناء</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>مرصد النجوم</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>العبّارات تعود إلى مواعيدها القديمة</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>مذنّبان يتقاطعان الليلة</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>المنارة تفتح سلّمها للزوار</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>أنت هنا:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>العناوين المطابقة هذا الأسبوع</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>تبرز القاعدة العناوين أو تكتمها أو تثبّتها أو تحفظها أو ترسلها أو ترسل إشعارًا بها.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>لا عناوين مطابقة هذا الأسبوع.</numerusform>
    <numerusform>عنوان مطابق واحد هذا الأسبوع.</numerusform>
    <numerusform>عنوانان مطابقان هذا الأسبوع.</numerusform>
    <numerusform>%n عناوين مطابقة هذا الأسبوع.</numerusform>
    <numerusform>%n عنوانًا مطابقًا هذا الأسبوع.</numerusform>
    <numerusform>%n عنوان مطابق هذا الأسبوع.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>هذا أكثر من واحد من كل عشرة. القاعدة الأضيق تُبرز كلًا منها أكثر.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>أدخل العمر بالساعات، مثل 12 أو 0.5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>هذا النص أطول من أن يكون قاعدة.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>لا يمكن استعمال هذه القاعدة: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>المدة</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>التحديث التالي</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>سجل التحديثات</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} ث</translation>
  </message>
 </context>
 <context>
  <name>CollectionSearchFields</name>
  <message>
   <source>Only &amp;unread</source>
   <translation>غير مقروءة &amp;فقط</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>محفوظة فق&amp;ط</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>كل العناوين</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>كلمات، أو «عبارة مطابقة»، أو −كلمة للاستبعاد، أو بداية* لأول الكلمة</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>لم يُحدَّد أي مجلد أو خلاصة، لذا يجري البحث في كل الخلاصات.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>العناوين المطا&amp;بقة فقط</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>بال&amp;وسم</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>المجلدات والخلاصات في هذه المجموعة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>ت&amp;راجع</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>المجموعة مختارات من خلاصاتك، مثل «الصباح» أو «الأسواق»، يمكن للشريط عرضها.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;جديدة</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>إ&amp;زالة</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>إعادة ال&amp;تسمية</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>ال&amp;مجموعات</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>&amp;المجلدات والخلاصات فيها</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>مجموعة جديدة</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>أُزيلت «{name}».</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>أحمر</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>برتقالي</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>أصفر داكن</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>أخضر</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>أزرق مخضر</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>أزرق</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>بنفسجي</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>وردي</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>بني</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>متفاوت</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>الأمر</translation>
  </message>
  <message>
   <source> s</source>
   <translation> ث</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>المهلة</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>أعرف ما يفعله &amp;هذا الأمر</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>ال&amp;أمر</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>المهل&amp;ة</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>تصبح مخرجات الأمر عناوين: إما خلاصة، وإما أسطر في كل منها عنوان قد يتبعه رابط وتاريخ، تفصل بينها علامات جدولة. يُشغَّل الأمر عند كل تحديث للخلاصة. لا تُستخدم صدفة أوامر، لذا لا تعمل الأنابيب والمتغيرات.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>يستطيع الأمر أن يفعل كل ما تستطيع فعله على هذا الحاسوب، كقراءة ملفاتك أو حذفها أو إرسالها. لا تُدخل إلا أوامر كتبتها أو تفهمها.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>أنهِ Off the Wire أولًا، ثم استعد النسخة الاحتياطية.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>عبارة المرور مطلوبة. استخدم --passphrase-file، أو شغّل هذا في طرفية.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>عبارة مرور جديدة لكلمات المرور: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>كرر عبارة المرور: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>عبارتا المرور غير متطابقتين.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>عبارة المرور (اضغط Enter للاستعادة دون كلمات المرور): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>عبارة المرور من %n حرف على الأقل.</numerusform>
    <numerusform>عبارة المرور من حرف واحد على الأقل.</numerusform>
    <numerusform>عبارة المرور من حرفين على الأقل.</numerusform>
    <numerusform>عبارة المرور من %n أحرف على الأقل.</numerusform>
    <numerusform>عبارة المرور من %n حرفًا على الأقل.</numerusform>
    <numerusform>عبارة المرور من %n حرف على الأقل.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>تعذّرت قراءة التفضيلات أو حفظها ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>لا يوجد عنوان كهذا.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>لا توجد خدمة مشاركة باسم «{name}».</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>برنامج Off the Wire لا يعمل.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire يعمل بالفعل ولا يطبع شيئًا هنا. استخدم {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>ما زال Off the Wire لا يستجيب. حاول لاحقًا أو أنهِ العملية.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>يعمل Off the Wire لكنه لا يستجيب بعد. في الانتظار…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>يعمل Off the Wire (العملية {process} على {host}) لكنه لا يستجيب بعد. في الانتظار…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>لا يمكن استخدام {option} مع {other} إلا مع {third} أيضًا.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>لا يمكن استخدام {option} إلا مع {other}.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>لا يمكن استخدام {option} إلا مع أحد هذه الخيارات: {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>لا يمكن استخدام {option} و{other} معًا.</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>أكثر من %n عنوان. استورد قائمة OPML بدلًا من ذلك.</numerusform>
    <numerusform>أكثر من عنوان واحد. استورد قائمة OPML بدلًا من ذلك.</numerusform>
    <numerusform>أكثر من عنوانين. استورد قائمة OPML بدلًا من ذلك.</numerusform>
    <numerusform>أكثر من %n عناوين. استورد قائمة OPML بدلًا من ذلك.</numerusform>
    <numerusform>أكثر من %n عنوانًا. استورد قائمة OPML بدلًا من ذلك.</numerusform>
    <numerusform>أكثر من %n عنوان. استورد قائمة OPML بدلًا من ذلك.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>لا يمكن أن يكون اسم المجلد فارغًا.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>لا يمكن أن يحتوي اسم المجلد على حرف NUL.</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>لا يمكن أن يزيد طول الرابط على %n حرف.</numerusform>
    <numerusform>لا يمكن أن يزيد طول الرابط على حرف واحد.</numerusform>
    <numerusform>لا يمكن أن يزيد طول الرابط على حرفين.</numerusform>
    <numerusform>لا يمكن أن يزيد طول الرابط على %n أحرف.</numerusform>
    <numerusform>لا يمكن أن يزيد طول الرابط على %n حرفًا.</numerusform>
    <numerusform>لا يمكن أن يزيد طول الرابط على %n حرف.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>«{0}» ليس رابط خلاصة. يجب أن يبدأ بـ https:// أو http://.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>«{0}» ليس عدد ثوانٍ من {1} إلى {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>شريط عناوين لسطح المكتب.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>إن كان Off the Wire يعمل بالفعل، فإنه يتلقى المعاملات.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>عرض هذه الخلاصات فقط دون الاشتراك فيها</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>الاشتراك في خلاصة أو رابط موقع أو قائمة خلاصات</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>حفظ الإعدادات والخلاصات والذاكرة المخبئية في هذا المجلد بدل مجلد المستخدم</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>عرض عناوين الشريط ثم الخروج</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>تحديث الخلاصات المستحقة وعرض العناوين ثم الخروج</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>عرض أسماء المجموعات ثم الخروج</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>عرض حال كل خلاصة في جدول (CSV) ثم الخروج</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>مع --diagnosis: عرض روابط الخلاصات كاملة مع المفاتيح التي فيها</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>عرض العناوين أيضًا عند وصولها</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>إرسال أمر إلى الشريط العامل</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>عرض أوامر --tell ثم الخروج</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>تغيير تفضيل، سواء أكان الشريط يعمل أم لا</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>عرض هذه التفضيلات ثم الخروج؛ ومن دون اسم تُعرض كلها</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>عرض العناوين واحدًا واحدًا، كل منها في سطر، لشريط آخر أو برنامج نصي</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>مع --follow: عرض العناوين الجديدة فقط</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>مع --follow: عدد الثواني التي يبقاها كل عنوان</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>مع --list و--once و--print و--follow و--get: العرض بصيغة JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>مع --tell: تشغيل الشريط إن لم يكن يعمل</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>إظهار شريط بلا قوائم بإعدادات هذا الملف، وإعادة تشغيله بعد الانهيار</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>حفظ كل شيء عدا كلمات المرور في ملف نسخة احتياطية ثم الخروج</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>مع --backup: تضمين كلمات المرور مشفّرة بعبارة مرور</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>مع --backup و--restore: قراءة عبارة المرور من هذا الملف؛ «-» للقراءة من الإدخال القياسي</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>استبدال كل شيء بمحتويات ملف نسخة احتياطية ثم الخروج</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>مع --restore: الإضافة إلى البيانات الموجودة بدل استبدالها، مع إبقاء التفضيلات</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>تسجيل المزيد، وفي الطرفية أيضًا؛ مرتين لتسجيل كل شيء</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>«{0}» ليس أمرًا. لعرض الأوامر شغّل «off-the-wire --commands».</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>الأمر «{0}» لا يقبل معاملًا.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>الأمر «{0}» يحتاج إلى معامل.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>«{0}» ليس رقم عنوان. لعرض الأرقام شغّل «off-the-wire --list --json».</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: «{name}» ليس إعدادًا. المتاح: {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: يجب أن تكون «feeds» و«messages» قوائم نصوص، و«preferences» جدولًا.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>تعذّرت قراءة الإعدادات من {file}: {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>«{0}» ليس من التفضيلات. لعرضها شغّل «off-the-wire --get».</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>يجب أن يكون «{0}» على هيئة name=value.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>لا يمكن أن يكون {name} «{value}». {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>يجب أن يكون «true» أو «false».</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>يجب أن يكون أحد هذه: {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>يجب أن يكون عددًا صحيحًا من {0} إلى {1}.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>يجب أن يكون عددًا من {0} إلى {1}.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>يجب أن يكون بصيغة JSON كما تعرضها --get --json.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>يجب أن يكون لونًا، مثل ‎#1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>يجب أن يكون نصًا لا يتجاوز عدد حروفه {0}.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>نقل تركيز لوحة المفاتيح إلى الشريط</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>فتح قائمة الشريط</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>إظهار الشريط</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>إخفاء الشريط في علبة النظام</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>إظهار الشريط أو إخفاؤه</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>إيقاف العناوين مؤقتًا</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>استئناف حركة العناوين</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>إيقاف العناوين مؤقتًا أو استئنافها</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>الانتقال صفحة إلى الأمام</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>الرجوع صفحة إلى الخلف</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>تمرير أسرع</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>تمرير أبطأ</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>تحديث كل الخلاصات الآن</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>تعليم كل عناوين الشريط كمقروءة</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>التراجع عن تعليم الكل كمقروء أو عن إخفاء عنوان</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>إظهار المجموعة بهذا الاسم على الشريط؛ ومن دون اسم تظهر كل الخلاصات</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>فتح مقال العنوان</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>فتح المقال في الخلفية</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>فتح صفحة العنوان في المتصفح</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>نسخ رابط العنوان</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>نسخ المقال بصيغة Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>نسخ المقال كاقتباس</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>تعليم العنوان كمقروء</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>تعليم العنوان كغير مقروء</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>حفظ العنوان لوقت لاحق</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>إزالة العنوان من المحفوظة</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>إخفاء العنوان</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>كتم خلاصة العنوان لمدة 24 ساعة</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>كتم العناوين التي فيها هذه الكلمة لمدة 24 ساعة</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>إرسال العنوان الحالي إلى خدمة المشاركة بهذا الاسم</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>فتح قائمة كل العناوين</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>إضافة الخلاصة في هذا الرابط؛ ومن دونه يُسأل عنه</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>فتح نافذة الخلاصات</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>فتح نافذة المجموعات</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>فتح نافذة القواعد</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>فتح نافذة المشاركة</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>فتح نافذة حساب المزامنة</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>فتح التفضيلات</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>اختيار ملف لحفظ نسخة احتياطية فيه</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>اختيار نسخة احتياطية لاستعادتها</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>فتح الدليل</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>إظهار الإصدار والرخصة ومواضع الملفات</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>إظهار تقارير الأخطاء</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>إنهاء Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>جزء العنوان المعني</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>إزالة هذا الشرط</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>القيمة المطلوب المقارنة بها</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>العنوان فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>العنوان ليس فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>العنوان فيه العبارة</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>العنوان ليس فيه العبارة</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>العنوان أو النص فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>العنوان والنص ليس فيهما أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>العنوان أو النص فيه العبارة</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>العنوان والنص ليس فيهما العبارة</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>الخلاصة هي</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>الخلاصة ليست</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>المجلد هو</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>المجلد ليس</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>المجموعة هي</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>المجموعة ليست</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>اسم الكاتب فيه</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>اسم الكاتب ليس فيه</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>الفئة إحدى</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>الفئة ليست من</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>اللغة هي</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>اللغة ليست</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>العنوان أحدث من (ساعات)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>العنوان أقدم من (ساعات)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>الملخص فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>الملخص ليس فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>الملخص فيه العبارة</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>الملخص ليس فيه العبارة</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>النص فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>النص ليس فيه أيٌّ من الكلمات</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>النص فيه العبارة</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>النص ليس فيه العبارة</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>العنوان يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>العنوان لا يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>العنوان أو النص يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>العنوان والنص لا يطابقان التعبير النمطي</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>الملخص يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>الملخص لا يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>النص يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>النص لا يطابق التعبير النمطي</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>تفاح إجاص</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>اختر خلاصة</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>اختر مجلدًا</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>اختر مجموعة</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>مثل ar أو pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>تفصل بينها فواصل</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>انتهى Off the Wire فجأة في المرة السابقة. راجع «تقرير الخطأ» في القائمة.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>حدث خطأ. راجع «تقرير الخطأ» في القائمة.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>لا توجد مجموعة باسم «{name}».</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>الآن</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>قبل %n دقيقة</numerusform>
    <numerusform>قبل دقيقة (%n)</numerusform>
    <numerusform>قبل دقيقتين (%n)</numerusform>
    <numerusform>قبل %n دقائق</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>أمس {time}</translation>
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
   <translation>اختيار الخلاصات</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>خلاصات هذا الموقع</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>ا&amp;شتراك</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>لا عناوين حاليًا.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>لم يُعثر على خلاصات</numerusform>
    <numerusform>عُثر على خلاصة واحدة</numerusform>
    <numerusform>عُثر على خلاصتين</numerusform>
    <numerusform>عُثر على %n خلاصات</numerusform>
    <numerusform>عُثر على %n خلاصة</numerusform>
    <numerusform>عُثر على %n خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>أحدث العناوين</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>يجري التحميل…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>حدث خطأ. تبقى التفاصيل على هذا الحاسوب ولا تُرسل إلى أحد. للإبلاغ عن المشكلة، انسخ التفاصيل وراجعها ثم الصقها في تقرير خلل.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>تقرير الخطأ</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نسخ</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>الإ&amp;بلاغ على الويب…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;حذف</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>نُسخ.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>الشاشة الرئيسية</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>إضافة شريط</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (غير موصولة)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>كل الخلاصات</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>أعلى</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>أسفل</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>اليسار</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>اليمين</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>الشاشة</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>الحافة</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>يعرض</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>إزالة هذا الشريط</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>التحديث الآ&amp;ن</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>تعليم كمقرو&amp;ء</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>الإع&amp;دادات…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>إعاد&amp;ة التسمية</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>تحريك إلى &amp;أعلى</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>تحريك إل&amp;ى أسفل</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>إ&amp;زالة</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>نسخ الراب&amp;ط</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>&amp;لصق</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>&amp;ترتيب الكل حسب الاسم</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>نقل &amp;إلى مجلد</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>نسخ &amp;التشخيص</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>ف&amp;ي الشريط</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>مجلد &amp;جديد…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>&amp;بلا مجلد</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>&amp;حل المجلد «{0}»</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>إ&amp;ضافة إلى حساب المزامنة</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>لا تتيح واجهة هذا الخادم إضافة الخلاصات. أضفها في موقع الخادم.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>لا تتيح واجهة هذا الخادم ذلك، لذا يسري على هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>اسم المجلد (A / B ينشئ B داخل A):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>لا تحتوي الحافظة على رابط خلاصة أو موقع.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>حُفظت قائمة الخلاصات في {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>حُفظ التشخيص في {0} دون كلمات مرور.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>نُسخ التشخيص، من دون كلمات مرور.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>إظهار على الش&amp;ريط</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>إيقاف الت&amp;حديث مؤقتًا</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>ال&amp;اسم</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>الرا&amp;بط</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>التحدي&amp;ث كل</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>ال&amp;لون على الشريط</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>الأيقونة</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>يحدده حساب المزامنة الذي يجلب هذه الخلاصة.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>ملف…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>مخرجات أمر…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>صفحة ويب…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>رسائلك الخاصة…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>استيراد قائمة خلاصات</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>تصدير قائمة الخلاصات</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>قوائم خلاصات (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>يجري التحميل…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>لا عناوين حاليًا.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>العناوين الجديدة: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>لا جديد</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>تف&amp;عيل…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>السماح له&amp;ذه الخلاصة</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>تسجيل ال&amp;دخول…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>&amp;إبقاء الرابط الجديد</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>استعمال الرابط ال&amp;جديد</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>العودة إلى الرابط ال&amp;قديم</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>ا&amp;ستئناف</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>التحديث الآ&amp;ن</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>فتح ال&amp;موقع</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>إ&amp;زالة الخلاصة</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>الخلاصة</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>العناوين والمقالات</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>متقدم</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>سجل التحديثات</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>إعدادات الخلاصة</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>&amp;تسجيل الدخول…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>نس&amp;خ سجل التحديثات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>الخلاصات: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>في مجلدات عدة</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>نُسخ. تُركت الأسماء وكلمات المرور التي في الروابط.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>كل ربع ساعة</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>كل نصف ساعة</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>كل ساعة</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>كل 3 ساعات</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>كل 6 ساعات</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>كل 12 ساعة</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>كل يوم</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>كل أسبوع</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>يجلب حساب المزامنة هذه الخلاصة.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>التحديث متوقف مؤقتًا إلى أن تستأنفه.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>في انتظار أول تحديث.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>لا مشكلات. العناوين الجديدة في آخر تحديث: {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>لا مشكلات. لا جديد في الموقع منذ {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>لا مشكلات. لا جديد في الموقع منذ {0} على الأقل.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>كل دقيقة</numerusform>
    <numerusform>كل دقيقة</numerusform>
    <numerusform>كل دقيقتين</numerusform>
    <numerusform>كل %n دقائق</numerusform>
    <numerusform>كل %n دقيقة</numerusform>
    <numerusform>كل %n دقيقة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>ابحث عن خلاصة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>ت&amp;راجع</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>إ&amp;ظهار السبب…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>تصفية</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>كل الخلاصات</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>فيها مشكلات</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقفة مؤقتًا</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>خارج الشريط</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>الخلاصات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>إضافة &amp;خلاصة…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>التحديث الآ&amp;ن</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>ا&amp;لمزيد</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>الخلاصات ال&amp;مقترحة…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>ا&amp;ستيراد…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>ت&amp;صدير…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>&amp;حساب المزامنة…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>أنت مشترك في «{0}» من قبل.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>اشتركت في «{0}» ضمن «{folder}».</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>اشتركت في «{0}».</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>المش&amp;كلات ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>&amp;المشكلات…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>الخلاصة</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>على الشريط</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>غير مقروءة</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>خارج الشريط</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>حُدّثت {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>التحديث متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>في انتظار أول تحديث</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>حُدّثت الآن</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>حُدّثت قبل %n دقيقة</numerusform>
    <numerusform>حُدّثت قبل دقيقة (%n)</numerusform>
    <numerusform>حُدّثت قبل دقيقتين (%n)</numerusform>
    <numerusform>حُدّثت قبل %n دقائق</numerusform>
    <numerusform>حُدّثت قبل %n دقيقة</numerusform>
    <numerusform>حُدّثت قبل %n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>حُدّثت قبل %n ساعة</numerusform>
    <numerusform>حُدّثت قبل ساعة (%n)</numerusform>
    <numerusform>حُدّثت قبل ساعتين (%n)</numerusform>
    <numerusform>حُدّثت قبل %n ساعات</numerusform>
    <numerusform>حُدّثت قبل %n ساعة</numerusform>
    <numerusform>حُدّثت قبل %n ساعة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>الخلاصات</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>الخلاصات ال&amp;مقترحة…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>ا&amp;ستيراد…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>لا خلاصات بعد. أضف موقعًا، أو اختر من الخلاصات المقترحة، أو استورد قائمة.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>لا خلاصات مطابقة.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>ا&amp;ختيار…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>اختر الملف</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>المل&amp;ف</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>قد يكون الملف خلاصة (RSS أو Atom أو JSON Feed) أو نصًا يصبح كل سطر فيه عنوانًا. قد يتبعه في السطر نفسه رابط وتاريخ تفصل بينها علامات جدولة. يُقرأ الملف مجددًا عند تغيره.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>البحث في المقال</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>المطابقة السابقة (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>المطابقة التالية (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} من {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>لم يُعثر عليه</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>الاختصار {keys} مستخدم في برنامج آخر. اختر غيره.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>الفصول</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>الدليل</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>نُسخ الرابط.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>ليس لهذا العنوان رابط.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>&amp;التراجع عن إخفاء العنوان</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>أُخفي العنوان. اضغط Ctrl+Z للتراجع.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>لا عناوين غير مقروءة.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>&amp;تراجع عن تعليم الكل كمقروء</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>لم يُعلَّم أي عنوان كمقروء. اضغط Ctrl+Z للتراجع.</numerusform>
    <numerusform>عُلّم عنوان واحد كمقروء. اضغط Ctrl+Z للتراجع.</numerusform>
    <numerusform>عُلّم عنوانان كمقروءين. اضغط Ctrl+Z للتراجع.</numerusform>
    <numerusform>عُلّمت %n عناوين كمقروءة. اضغط Ctrl+Z للتراجع.</numerusform>
    <numerusform>عُلّم %n عنوانًا كمقروء. اضغط Ctrl+Z للتراجع.</numerusform>
    <numerusform>عُلّم %n عنوان كمقروء. اضغط Ctrl+Z للتراجع.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>عُلّم كمقروء.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>عُلّم كغير مقروء.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>حُفظ لوقت لاحق.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>أُزيل من المحفوظات.</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>بلا عنوان</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>أقصى عدد للعناو&amp;ين</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>الأ&amp;همية</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>تعليم ك&amp;مقروء</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>&amp;نص المقالات</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>ال&amp;صور في المقالات</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>ما في الخلاصة &amp;حاليًا فقط</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>العناوين التي لم تعد في الخلاصة تغادر الشريط.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>لم تُفعَّل بعد</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>متوقفة نهائيًا</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>أُزيلت من حساب المزامنة</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>تشير إلى شبكتك المحلية</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>لم تُحدّث منذ أسبوع أو أكثر</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>الوصول مرفوض أو يتطلب تسجيل الدخول</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>غير موجودة</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>ليست خلاصة صالحة</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>كبيرة جدًا</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>غير متاحة مؤقتًا</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>انتقلت إلى رابط آخر</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>غير مشفّرة</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>مقالات تشير إلى شبكتك المحلية</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>الرابط قيد التغيير</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>غير نشطة</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>بطيئة</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>تفعيل…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>التحديث الآن</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>فتح الموقع</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>إبقاء الرابط الجديد</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>العودة إلى الرابط القديم</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>استعمال الرابط الجديد</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>السماح لهذه الخلاصة</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>تسجيل الدخول…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>الخلاصة</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>المشكلة</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>منذ</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>الحل</translation>
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
   <translation>التحديث الآ&amp;ن</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>الإع&amp;دادات…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>إ&amp;زالة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>ت&amp;راجع</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>نسخ &amp;التشخيص</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>فتح ال&amp;موقع</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>تف&amp;عيل…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>السما&amp;ح لهذه الخلاصة</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>&amp;تسجيل الدخول…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>&amp;إبقاء الرابط الجديد</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>استعمال الرابط ال&amp;جديد</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>العودة إلى الرابط ال&amp;قديم</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>ا&amp;ستئناف</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>خلاصات فيها مشكلات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>ا&amp;لمزيد</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>تصدير تشخيص &amp;كل الخلاصات…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>لا خلاصات فيها مشكلات</numerusform>
    <numerusform>خلاصة واحدة فيها مشكلات</numerusform>
    <numerusform>خلاصتان فيهما مشكلات</numerusform>
    <numerusform>%n خلاصات فيها مشكلات</numerusform>
    <numerusform>%n خلاصة فيها مشكلات</numerusform>
    <numerusform>%n خلاصة فيها مشكلات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>لا خلاصات لديك بعد.</numerusform>
    <numerusform>لم يُعثر على مشكلات في خلاصة واحدة.</numerusform>
    <numerusform>لم يُعثر على مشكلات في خلاصتين.</numerusform>
    <numerusform>لم يُعثر على مشكلات في %n خلاصات.</numerusform>
    <numerusform>لم يُعثر على مشكلات في %n خلاصة.</numerusform>
    <numerusform>لم يُعثر على مشكلات في %n خلاصة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>لم تُختر أي خلاصة</numerusform>
    <numerusform>اختيرت خلاصة واحدة</numerusform>
    <numerusform>اختيرت خلاصتان</numerusform>
    <numerusform>اختيرت %n خلاصات</numerusform>
    <numerusform>اختيرت %n خلاصة</numerusform>
    <numerusform>اختيرت %n خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>أُزيلت «{0}».</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>لم تُزَل أي خلاصة.</numerusform>
    <numerusform>أُزيلت خلاصة واحدة.</numerusform>
    <numerusform>أُزيلت خلاصتان.</numerusform>
    <numerusform>أُزيلت %n خلاصات.</numerusform>
    <numerusform>أُزيلت %n خلاصة.</numerusform>
    <numerusform>أُزيلت %n خلاصة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>تصدير تشخيص كل الخلاصات</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>جداول (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>أيقونة الخلاصة</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>اختيار &amp;صورة…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>استخدام أيقونة المو&amp;قع</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>تظهر على الشريط إذا فُعّلت أيقونات الخلاصات في التفضيلات.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>اختر أيقونة للخلاصة</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>صور (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>هل تُحمَّل صور المقالات تلقائيًا؟ عندها ترى المواقع عنوان IP الخاص بك.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>&amp;دائمًا</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>عند ال&amp;نقر فقط</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>اضغط Esc للإغلاق، والأسهم لعرض صور أخرى.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>الحافظة</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>لا ملفات ولا روابط</numerusform>
    <numerusform>ملف أو رابط واحد</numerusform>
    <numerusform>ملفان أو رابطان</numerusform>
    <numerusform>%n ملفات وروابط</numerusform>
    <numerusform>%n ملفًا ورابطًا</numerusform>
    <numerusform>%n ملف ورابط</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>الخلاصات المستوردة</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>إي&amp;قاف</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>الخلاصات الجديدة: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>مشترك فيها من قبل: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>متخطاة: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>المدخلات المتخطاة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>متفاوت</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>الشريط</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>المقال</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>كل العناوين</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>الخلاصات</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>خلاصات فيها مشكلات</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>كل النوافذ</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>العنوان إلى اليسار</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>العنوان إلى اليمين</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>تحريك الشريط إلى أعلى</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>تحريك الشريط إلى أسفل</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>تحديث</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>تمرير المعاينة ثم العنوان التالي</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>تعليم كمقروء</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>الفصل إلى اليسار</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>الفصل إلى اليمين</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>فتح المقال</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>فتح المقال في الخلفية</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>تعليم كمقروء أو غير مقروء</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>حفظ لوقت لاحق</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>المقال إلى اليسار</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>المقال إلى اليمين</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>العنوان إلى أعلى</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>العنوان إلى أسفل</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>الصفحة التالية</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>إيقاف مؤقت أو استئناف</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>تمرير أسرع</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>تمرير أبطأ</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>فتح القائمة</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>مغادرة الشريط</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>تحريك الشريط إلى اليسار</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>تحريك الشريط إلى اليمين</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>تحريك إلى أعلى</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>تحريك إلى أسفل</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>المقال التالي</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>المقال السابق</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>صفحة إلى أسفل</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>صفحة إلى أعلى</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>التصفح بمؤشر النص</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>بحث عن التالي</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>بحث عن السابق</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>إلى الأمام</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>نص أصغر</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>حجم النص الافتراضي</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>نسخ النص مع المصدر</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>القراءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>مشاركة بالبريد الإلكتروني</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>حفظ كصفحة ويب</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>مغادرة أو إغلاق</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>العنوان الأول</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>العنوان الأخير</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>إعادة التسمية</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>نسخ التشخيص</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>إضافة الخلاصات من الحافظة</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>فتح الموقع</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>إظهار على الشريط أو لا</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>التحديث الآن</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>فتح الدليل</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>تغيير الاختصارات…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>تسري التغييرات بعد إعادة التشغيل.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>إعادة ضب&amp;ط الكل</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>ال&amp;نافذة</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} مستخدم بالفعل للإجراء «{action}». اختر مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} مستخدم بالفعل للإجراء «{action}» ({window}). اختر مفتاحًا آخر.</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>ليس لهذا العنوان صفحة ويب.</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>تعذّر فتح متصفح. يمكنك نسخ الرابط بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>تعذّر فتح مشغّل. يمكنك فتح الملف في المتصفح.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>تعذّر فتح برنامج بريد.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>أقل تواترًا، لأن الاتصال محدود الحصة</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>أقل تواترًا، لأن الحاسوب يعمل بالبطارية</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>لا يتوقع الموقع تغييرات قبل ذلك</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>حدده الناشر</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>مرات أقل، لأن الجديد فيها نادر</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>أوقفه الناشر مؤقتًا حتى ذلك الحين</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>طلب الموقع استراحة</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>طلب الموقع استراحة لكل خلاصاته</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>لا توجد شبكة</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>محاولات أقل تواترًا</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>محاولات نادرة</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>عند موعد رسالتها التالية</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>لم تعد تُحدّث</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>جاءت هذه الخلاصة من قائمة أو نسخة احتياطية. تبقى معطلة حتى تتحقق مما تفعله.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>لم تعد هذه الخلاصة لدى خادم الخلاصات. تبقى هنا من أجل مقالاتها المحفوظة.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>هذه الخلاصة غير مشفّرة. يمكن لغيرك على الشبكة قراءتها وتغييرها.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>نقل الموقع هذه الخلاصة، ويُستعمل عنوانها الجديد. كان {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>لم ينجح أي تحديث منذ {date}.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>جزء من مقال موجود على شبكتك المحلية ({host}) ولم يُجلب. اسمح بذلك إن كنت تثق بالخلاصة.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>يحيل الموقع إلى {0}، الذي يصير عنوان الخلاصة خلال أيام.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>خادمها بطيء: استغرق مؤخرًا {0} ثانية ليجيب.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>أحدث مقال بتاريخ {0}. ربما تخلى الموقع عن هذه الخلاصة.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>التحديث التالي {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>أنت غير متصل. ستُحدّث الخلاصة عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>لم يُعثر على الخادم. تحقق من الرابط أو حاول لاحقًا.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>رفض الخادم الاتصال. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>تأخر الخادم كثيرًا في الرد. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>شهادة الموقع غير صالحة، لذلك لم يُقرأ شيء. تحقق من الرابط ومن ساعة هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>تعذّر إنشاء اتصال آمن. لا يمكن إصلاح ذلك إلا من الموقع نفسه.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>لا يوجد اتصال آمن (https) في هذا الرابط. يستجيب عبر http فقط.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>يعيد الخادم التوجيه إلى موقع آخر. ابحث هناك عن رابط الخلاصة.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>منع الوكيل الطلب. تحقق من الوكيل في التفضيلات أو في إعدادات النظام.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>المستند أكبر من أن يكون خلاصة ولم يُقرأ. اطلب من الموقع خلاصة أقصر.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>كان رد الخادم ناقصًا أو غير صالح. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>عمليات إعادة توجيه كثيرة جدًا. ابحث في الموقع عن رابط الخلاصة الجديد.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>هذا ليس عنوان ويب. ينبغي أن يكون مثل https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>هذا العنوان على شبكتك المحلية ({detail})، لذلك لم يُجلب شيء. لا تسمح به إلا لخلاصة تثق بها.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>يتطلب تسجيل الدخول. سجّل الدخول أو ابحث عن رابط عام.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>الوصول مرفوض. افتح الموقع في المتصفح لمعرفة السبب.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>الخلاصة غير موجودة (404). ابحث في الموقع عن رابطها الجديد.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>توقفت هذه الخلاصة نهائيًا (410). يمكنك إزالتها.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>طلبات كثيرة جدًا: طلب الموقع التوقف مؤقتًا. ستُعاد المحاولة بعد ذلك.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>الموقع مثقل أو قيد الصيانة. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>أبلغ الموقع عن خطأ ({detail}). ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>لا توجد خلاصة في هذا الرابط. ابحث في الموقع عن رابط اسمه RSS أو Atom أو Feed.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>الخلاصة تالفة ولا يمكن قراءتها. لا يمكن إصلاحها إلا من الموقع. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>انتهت مهلة قراءة الخلاصة. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>أخفق الأمر: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>تعذّرت قراءة الملف: {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>لم يُعثر على شيء في الصفحة. ربما تغيرت. تحقق من إعدادات الخلاصة.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>حدث خطأ في Off the Wire مع هذه الخلاصة. أبلغ عنه؛ التفاصيل في السجل.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>لا يمكن استخدام ملف جهة التصديق. اختر ملف PEM في إعدادات الخلاصة.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>لم يُعثر على البرنامج. تحقق من الأمر، أو أدخل المسار الكامل للبرنامج.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>استغرق الأمر وقتًا طويلًا فأُوقف. امنحه وقتًا أطول أو اجعله أسرع.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>كانت مخرجات الأمر طويلة جدًا فأُوقف. اجعله يعرض أسطرًا أقل.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>لا يمكن تشغيل الأوامر من Flatpak أو Snap. لاستخدامها ثبّت Off the Wire من حزم نظامك.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>هذا مجلد أو جهاز، وليس ملفًا يمكن قراءته. اختر ملفًا.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>الملف كبير جدًا فلم يُقرأ. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>لم يستجب القرص في الوقت المناسب. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>هذا الملف ليس نصًا ولا خلاصة. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>هذا ليس محدِّد CSS. يجب أن يكون على هيئة «h2 a» أو «‎.news li».</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>لا يمكن استخدام هذا النمط. يجب أن يكون فيه {title} ونص قبله وبعده.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>يتعذّر الوصول إلى الخادم. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>انتهت صلاحية شهادة الموقع، لذلك لم يُقرأ شيء. لا يمكن إصلاح ذلك إلا من الموقع.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>شهادة الموقع غير صالحة بعد. تحقق من ساعة هذا الحاسوب.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>شهادة الموقع موقّعة ذاتيًا، لذلك لم يُقرأ شيء.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>الشهادة لموقع آخر، فلم يُقرأ شيء. تحقق من العنوان.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>لم يقبل الموقع اسم المستخدم وكلمة المرور. سجّل الدخول مجددًا.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>كلمة مرور هذه الخلاصة غير متاحة في حلقة المفاتيح. سجّل الدخول مجددًا.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>شهادة الموقع ليست من جهة موثوقة، لذلك لم يُقرأ شيء.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>سُحبت شهادة الموقع، لذلك لم يُقرأ شيء.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>لا يمكن بلوغ الوكيل. تحقق من أنه يعمل، ومن عنوانه في التفضيلات.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>رابط الوكيل غير صالح. صحّحه في التفضيلات أو في إعدادات النظام.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>يتطلب الوكيل اسم مستخدم وكلمة مرور. حددهما في إعدادات الشبكة في النظام.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>يحيل الموقع إلى ما ليس عنوان ويب. ابحث في الموقع عن عنوان الخلاصة الجديد.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>هذه صفحة ويب وليست خلاصة. ابحث في الصفحة عن رابط اسمه RSS أو Atom أو Feed.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>لا يسمح الموقع إلا للمتصفحات، وأرسل اختبار تحقق من الروبوتات بدلًا من الخلاصة. ابحث عن عنوان آخر.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>يستمر الموقع في طلب ملف تعريف ارتباط ولا يرسل الخلاصة أبدًا. ابحث في الموقع عن عنوان آخر.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>يقول الخادم إن شيئًا لم يتغير، لكنه لم يرسل الخلاصة قط. ستُعاد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>هذا مستند PDF وليس خلاصة. ابحث في الموقع عن رابط اسمه RSS أو Atom أو Feed.</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>هذه صورة وليست خلاصة. ابحث في الموقع عن رابط اسمه RSS أو Atom أو Feed.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>المستند في هذا العنوان فارغ. حاول لاحقًا، أو ابحث في الموقع عن الخلاصة.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>لا توجد خلاصات لدى {service}. ابحث عن موقع الكاتب، أو عن الكاتب في Mastodon أو Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>لا يرسل {service} الخلاصات إلا إلى العناوين التي تحمل مفتاحك الشخصي. سجّل الدخول وانسخها من reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>كثيرًا ما تتعطل خلاصات {service} بضع ساعات. حاول مرة أخرى لاحقًا.</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>أنت غير متصل، لذلك لا يظهر سوى ما توفره الخلاصة.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>تأخر الموقع كثيرًا في الرد، لذلك لا يظهر سوى ما توفره الخلاصة.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>لم تعد الصفحة موجودة، لذلك لا يظهر سوى ما توفره الخلاصة.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>الصفحة للأعضاء فقط. هذا ما توفره الخلاصة؛ «صفحة الويب» تفتح المتصفح.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>رفض الموقع الوصول إلى الصفحة. هذا ما توفره الخلاصة؛ «صفحة الويب» تفتح المتصفح.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>لا يقود الرابط إلى صفحة ويب عامة، لذلك لم يُحمّل شيء. لا يظهر سوى ما توفره الخلاصة.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>القرص ممتلئ. أفرغ بعض المساحة وحاول مجددًا.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>هذا الملف ليس نسخة احتياطية من Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>هذه النسخة الاحتياطية تالفة، فلم يُستعد شيء. اختر نسخة أقدم.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من Off the Wire. حدّث البرنامج أولًا.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>تحتوي هذه النسخة الاحتياطية على كلمات مرور. أدخل عبارة مرورها لاستعادتها.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>عبارة المرور خاطئة، أو أن النسخة الاحتياطية تغيّرت.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>لا تتوفر حلقة مفاتيح، لذلك لا يمكن قراءة كلمات المرور. أنشئ النسخة الاحتياطية من دونها، أو افتح الحلقة أولًا.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>لا تتوفر حلقة مفاتيح، لذلك لم تُستعد كلمات المرور التي في النسخة الاحتياطية. ستُطلب منك مجددًا. استُعيد كل ما عداها.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>تعذّرت قراءة الملف: {reason}.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>لم يستجب القرص في الوقت المناسب. تحقق منه أو من الشبكة التي هو عليها، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>تعذّرت كتابة الملف: {reason}.</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>يوجد مجلد أو جهاز بهذا الاسم، لذلك لم يُكتب شيء. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>سيكون الملف كبيرًا جدًا. اختر قرصًا آخر.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>السطر {line}: ليس لـ «{detail}» عنوان.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>السطر {line}: «{detail}» ليس عنوان ويب.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>السطر {line}: {detail} مذكور في القائمة مرتين.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>السطر {line}: الملف تالف هنا؛ أُخذ ما أمكنت قراءته.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>السطر {line}: يعرّف الملف كيانات لا تحتاج إليها قائمة خلاصات؛ فتُركت.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>السطر {line}: مكان قائمة أخرى هنا، {detail}. نزّلها واستوردها أيضًا.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>السطر {line}: في الملف خلاصات أكثر مما ينبغي؛ فتُرك الباقي.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>هذه ليست قائمة خلاصات (OPML). صدّر واحدة من قارئك الآخر واختر ذلك الملف.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>أنت غير متصل. حاول مجددًا عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>رفض الخادم الاتصال. تحقق من العنوان، أو حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>تأخر الخادم كثيرًا في الرد. تحقق من العنوان، أو حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>كان رد الخادم ناقصًا أو غير صالح. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>طلبات كثيرة جدًا: طلب الموقع التوقف قليلًا. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>الموقع مثقل بالطلبات أو قيد الصيانة. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>أبلغ الموقع عن خطأ ({detail}). حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>الخلاصة تالفة ولا يمكن قراءتها. لا يستطيع إصلاحها إلا الموقع.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>انتهت مهلة قراءة الخلاصة. حاول مجددًا لاحقًا.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>تعذّر تحميل المقال كاملًا. هذا ما توفره الخلاصة؛ «صفحة الويب» تفتح المتصفح.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>يعرض الموقع المقال الكامل للمشتركين فقط. يفتحه «صفحة الويب» هناك.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>يطلب الموقع موافقة قبل أن يعرض الصفحة. يفتحها «صفحة الويب» في المتصفح.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>ليس في الصفحة نص أكثر مما تعطيه الخلاصة. يفتحها «صفحة الويب» في المتصفح.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>لا يمكن إظهار هذه الصورة. استخدم PNG أو JPEG أو GIF أو WebP أو AVIF أو BMP أو ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>«{title}» خلاصة، لكن الملف لا يحتوي على رابطها. أدخل رابطها أعلاه.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>تعذر نسخ قائمة خلاصاتك احتياطيًا.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>أخفق النسخ الاحتياطي التلقائي.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>حُدّثت هذه الخلاصات قبل أقل من دقيقة.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>لا عناوين جديدة.</numerusform>
    <numerusform>عنوان جديد واحد.</numerusform>
    <numerusform>عنوانان جديدان.</numerusform>
    <numerusform>%n عناوين جديدة.</numerusform>
    <numerusform>%n عنوانًا جديدًا.</numerusform>
    <numerusform>%n عنوان جديد.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>لا عناوين جديدة.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>قُرئت كل الخلاصات.</numerusform>
    <numerusform>تعذّرت قراءة خلاصة واحدة.</numerusform>
    <numerusform>تعذّرت قراءة خلاصتين.</numerusform>
    <numerusform>تعذّرت قراءة %n خلاصات.</numerusform>
    <numerusform>تعذّرت قراءة %n خلاصة.</numerusform>
    <numerusform>تعذّرت قراءة %n خلاصة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>لم يوجد عنصر محفوظ تعذّرت قراءة بعض بياناته.</numerusform>
    <numerusform>تعذّرت قراءة بعض بيانات عنصر محفوظ واحد. حلّت قيم معتادة محلها.</numerusform>
    <numerusform>تعذّرت قراءة بعض بيانات عنصرين محفوظين. حلّت قيم معتادة محلها.</numerusform>
    <numerusform>تعذّرت قراءة بعض بيانات %n عناصر محفوظة. حلّت قيم معتادة محلها.</numerusform>
    <numerusform>تعذّرت قراءة بعض بيانات %n عنصرًا محفوظًا. حلّت قيم معتادة محلها.</numerusform>
    <numerusform>تعذّرت قراءة بعض بيانات %n عنصر محفوظ. حلّت قيم معتادة محلها.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>المجلد {folder} للقراءة فقط. ستضيع تغييراتك عند الخروج.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>يمكن لمستخدمين آخرين لهذا الحاسوب فتح المجلد {folder}. غيّر أذوناته.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. لم تعد أي خلاصة من النسخة الاحتياطية.</numerusform>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. عادت خلاصة واحدة من النسخة الاحتياطية.</numerusform>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. عادت خلاصتان من النسخة الاحتياطية.</numerusform>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. عادت %n خلاصات من النسخة الاحتياطية.</numerusform>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. عادت %n خلاصة من النسخة الاحتياطية.</numerusform>
    <numerusform>كانت قاعدة البيانات تالفة وهي محفوظة باسم {file}. عادت %n خلاصة من النسخة الاحتياطية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>لم يمكن نقل أي عنوان منها.</numerusform>
    <numerusform>أمكن نقل عنوان واحد منها.</numerusform>
    <numerusform>أمكن نقل عنوانين منها.</numerusform>
    <numerusform>أمكن نقل %n عناوين منها.</numerusform>
    <numerusform>أمكن نقل %n عنوانًا منها.</numerusform>
    <numerusform>أمكن نقل %n عنوان منها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>لم تكن هناك قاعدة بيانات. لم تعد أي خلاصة من النسخة الاحتياطية.</numerusform>
    <numerusform>لم تكن هناك قاعدة بيانات. عادت خلاصة واحدة من النسخة الاحتياطية.</numerusform>
    <numerusform>لم تكن هناك قاعدة بيانات. عادت خلاصتان من النسخة الاحتياطية.</numerusform>
    <numerusform>لم تكن هناك قاعدة بيانات. عادت %n خلاصات من النسخة الاحتياطية.</numerusform>
    <numerusform>لم تكن هناك قاعدة بيانات. عادت %n خلاصة من النسخة الاحتياطية.</numerusform>
    <numerusform>لم تكن هناك قاعدة بيانات. عادت %n خلاصة من النسخة الاحتياطية.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>تعذّرت قراءة تفضيلاتك وحُفظت باسم {file}. تُستخدم القيم الافتراضية.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>تتعذّر قراءة تفضيلاتك ({reason}). تُستخدم القيم الافتراضية.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>كل التفضيلات صالحة.</numerusform>
    <numerusform>كان تفضيل واحد غير صالح فأُعيد إلى قيمته الافتراضية.</numerusform>
    <numerusform>كان تفضيلان غير صالحين فأُعيدا إلى قيمتيهما الافتراضيتين.</numerusform>
    <numerusform>كانت %n تفضيلات غير صالحة فأُعيدت إلى قيمها الافتراضية.</numerusform>
    <numerusform>كان %n تفضيلًا غير صالح فأُعيدت إلى قيمها الافتراضية.</numerusform>
    <numerusform>كان %n تفضيل غير صالح فأُعيدت إلى قيمها الافتراضية.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>أنت غير متصل. ستُحمَّل العناوين عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>برنامج آخر يستخدم قاعدة البيانات. تغييراتك محفوظة وستُخزَّن عندما ينتهي.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>القرص ممتلئ. تغييراتك محفوظة وستُخزَّن عند توفر مساحة.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>قاعدة البيانات للقراءة فقط. تغييراتك محفوظة وستُخزَّن عندما تصبح الكتابة ممكنة.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>تعذّرت الكتابة على القرص. تغييراتك محفوظة وستُخزَّن في أقرب وقت ممكن. تحقق من القرص.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>القرص الذي عليه قاعدة البيانات لا يستجيب. تغييراتك محفوظة وستُخزَّن عندما يستجيب. إن كان محرك أقراص شبكيًا فتحقق من الاتصال.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>قاعدة البيانات تالفة. أعد تشغيل Off the Wire لاستعادة خلاصاتك من نسختها الاحتياطية.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>كُتبت قاعدة البيانات بإصدار أحدث من Off the Wire. ثبّت ذلك الإصدار.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>قاعدة البيانات لبرنامج آخر. اختر مجلدًا آخر بـ --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>برنامج آخر يستخدم قاعدة البيانات. أغلقه؛ عندها تُحفظ العناوين الجديدة.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>لا يوجد إذن بالكتابة في قاعدة البيانات. تحقق من أذونات مجلدها.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>القرص ممتلئ، لذلك لا يمكن حفظ أي جديد. وفّر مساحة؛ سيُستأنف الحفظ تلقائيًا.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>تعذّر فتح قاعدة البيانات. تحقق من القرص ومجلدها؛ التفاصيل في السجل.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>القرص الذي عليه قاعدة البيانات لا يستجيب. إن كان محرك أقراص شبكيًا فتحقق من الاتصال.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>أنت مشترك من قبل في خلاصة بهذا الرابط.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>المجلد {folder} لا يستجيب. إن كان على محرك أقراص شبكي فتحقق من الاتصال وحاول مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>طوال اليوم</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>تنتهي في</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>إ&amp;زالة الرسالة</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>إضافة رسالة أخر&amp;ى</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>النص الذي يظهر على الشريط</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>نص الرسالة</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>رابط الرسالة</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>تظهر من</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>تظهر حتى</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخر يوم</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>ال&amp;نص</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>ال&amp;رابط</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>وقت اليوم</translation>
  </message>
  <message>
   <source>End</source>
   <translation>النهاية</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>تظهر الرسالة على الشريط في هذه الأوقات، وتُعدّ جديدة كل يوم.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>رسالة جديدة</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>بلا وكيل لهذه الخلاصة</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>ت&amp;طبيق</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <source> s</source>
   <translation> ث</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>اختيار ملف جهة التصديق</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>الوكيل</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>ترويسات HTTP وملفات الارتباط</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>المهلة</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>جهة التصديق</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>لا تُرسل الترويسات وملفات الارتباط إلا إلى خادم الخلاصة نفسها؛ وما يبدو منها سريًا يُحفظ في حلقة المفاتيح. تُجلب مقالات الخلاصة بالإعدادات نفسها.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>الشهادات (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>هذا ليس عنوان وكيل. يجب أن يكون على هيئة http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>يحتاج كل سطر إلى اسم ونقطتين وقيمة، مثل «Accept-Language: ar».</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>لا عناوين أخرى</numerusform>
    <numerusform>عنوان آخر</numerusform>
    <numerusform>عنوانان آخران</numerusform>
    <numerusform>%n عناوين أخرى</numerusform>
    <numerusform>%n عنوانًا آخر</numerusform>
    <numerusform>%n عنوان آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>حفظ لوقت لاحق</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>نشرته أيضًا:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>لا خلاصات أخرى</numerusform>
    <numerusform>خلاصة أخرى</numerusform>
    <numerusform>خلاصتان أخريان</numerusform>
    <numerusform>%n خلاصات أخرى</numerusform>
    <numerusform>%n خلاصة أخرى</numerusform>
    <numerusform>%n خلاصة أخرى</numerusform>
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
   <translation>ت&amp;حميل الصفحة</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>لم يُعثر على عناوين:</numerusform>
    <numerusform>عُثر على عنوان واحد:</numerusform>
    <numerusform>عُثر على عنوانين:</numerusform>
    <numerusform>عُثر على %n عناوين:</numerusform>
    <numerusform>عُثر على %n عنوانًا:</numerusform>
    <numerusform>عُثر على %n عنوان:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>مثلًا: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>قوائم الروابط في الصفحة</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>العناوين التي عُثر عليها في الصفحة</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>ال&amp;صفحة</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>رابط الصفحة</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>الا&amp;قتراحات</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>المحدِّدات</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>نمط نصي</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>كيفية العثور على العناوين في الصفحة</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>ال&amp;عناوين</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>العنوا&amp;ن ضمن</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>ال&amp;رابط ضمن</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>ال&amp;تاريخ ضمن</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>محدِّدات CSS. العنوان والرابط والتاريخ اختيارية، وإن تُركت اكتُشفت تلقائيًا.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>النمط</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;النمط</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>جزء من مصدر الصفحة، تُوضع فيه {fields} في أماكنها، و{any} مكان أي نص آخر.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>لا روابط مثل «{title}»</numerusform>
    <numerusform>رابط واحد مثل «{title}»</numerusform>
    <numerusform>رابطان مثل «{title}»</numerusform>
    <numerusform>%n روابط مثل «{title}»</numerusform>
    <numerusform>%n رابطًا مثل «{title}»</numerusform>
    <numerusform>%n رابط مثل «{title}»</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>اختر ما تريد متابعته</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>لم يُعثر على قائمة روابط</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>يجري تحميل الصفحة…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>عُرضت مؤخرًا</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>كلمات المرور في النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;عبارة المرور</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>ا&amp;ستعادة</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>استعادة &amp;دون كلمات المرور</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>توجد شاشة أخرى وراء هذه الحافة، لذلك لا يمكن حجز مساحة هنا. الخيار «فوق النوافذ» يبقي الشريط ظاهرًا.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>حرّك سطح المكتب الشريط أو غيّر حجمه. قد يكون «عائم» أنسب.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>سطح المكتب هو الذي يحدد مواضع النوافذ، لذلك لا يستطيع الشريط حجز مساحة ولا البقاء عند حافته. ثبّت XWayland لتغيير ذلك.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>لا يسمح macOS للبرامج بحجز مساحة. يبقى الشريط فوق النوافذ.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>متفاوت</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>{0} على الأكثر</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>بلا حد</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>ما تأتي به الخلاصة</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>المقال كاملًا من الموقع</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>عند فتحها</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>بعد مرورها</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>يدويًا فقط</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>الأهم</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>مهمة</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>معتادة</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>أقل أهمية</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>الأقل أهمية</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>يُستخدم عند ترتيب العناوين حسب «الخلاصات المهمة أولًا».</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>عند النقر فقط</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>تعذّر حفظ تفضيلاتك ({reason}). ستُحفظ في أقرب وقت ممكن.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>لم تُحفظ تفضيلاتك بعد: مجلدها لا يستجيب. إن كان على محرك أقراص شبكي فتحقق من الاتصال.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>تعذّر تغيير البدء عند الدخول ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>ابحث عن إعداد</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>لا إعدادات مطابقة.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>التفضيلات</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>استعاد&amp;ة القيم الافتراضية</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>أُعيدت كل الإعدادات إلى قيمها الافتراضية.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>ترا&amp;جع</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>الشاشة الرئيسية</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (غير موصولة)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (غير مثبّت)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>متقدم</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>تصعب قراءة هذه الألوان: التباين {0} : 1، وينبغي أن يكون 4.5 : 1 أو أكثر.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>الشريط</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>القراءة</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>الخلاصات والتحديث</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>General</source>
   <translation>عام</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>صغير</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>كبير</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} نقطة</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>متقارب</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>معتاد</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>واسع</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>واسع جدًا</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>كالشريط</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>بني داكن</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>أسود</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>عند النقر فقط</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>ال&amp;خط</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>خط النظام المذيّل</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>خط حروف مقال قارئ</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>حجم ال&amp;نص</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>خط حروف مقال قارئ</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>&amp;سمة الصفحة</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>سمة ليل ورق قارئ</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>تباع&amp;د الأسطر</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>ارتفاع السطر مقال</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>إظهار الصور</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>صور خصوصية</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>تحميل المقال كاملًا عندما لا تحتوي الخلاصة إلا على ملخص</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>نص كامل صفحة مقال خصوصية</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>نافذة المقال تتبع الشريط</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>قارئ شريط</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>إزالة معلمات التتبع من الروابط</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>تتبع معاملات utm خصوصية نسخ متصفح</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>حجم النص بدقة</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> نقطة</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>&amp;طول السطر بالحروف</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>عمود عرض مقال</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>&amp;محاذاة طرفي النص</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>ضبط محاذاة مقال</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>التحديث &amp;كل</translation>
  </message>
  <message>
   <source> min</source>
   <translation> دقيقة</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>فحص فترة تحديث دقائق</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>تحديث أقل تواترًا على اتصال محدود الحصة</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>بيانات الجوال تكلفة شبكة</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>تحديث أقل تواترًا عند العمل بالبطارية</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>طاقة حاسوب محمول اقتصاد</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>مقالات تُنزّل للقراءة دون اتصال</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>جلب مسبق بلا شبكة تنزيل مقال خصوصية</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>تعرف مواقعها أي المقالات على شريطك.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>ترجمة لغة أجنبية خصوصية LibreTranslate</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>ترجمة العناوين</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>تُرسل عناوين شريطك إلى الخدمة أدناه.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>الترجمة إلى</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>لغة النوافذ</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>رمز مثل «ar» أو «pt».</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>إظهار العنوان الأصلي أيضًا</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>خادم LibreTranslate</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>يقرأ الأمر العناوين، كل عنوان في سطر، وعليه أن يكتب ترجماتها بالترتيب نفسه. يُستبدل {from} و{to} باللغتين. يستطيع الأمر أن يفعل كل ما تستطيع فعله على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>الترجمة بواسطة</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>مفتاح API</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>إعدادات النظام</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>بلا وكيل</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>وكيل يدوي</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>وكيل proxy http socks tor شبكة اتصال</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>الوكيل</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>عنوان الوكيل</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>تخزين مساحة حد قاعدة بيانات حذف إبقاء</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>المساحة المخصصة للمقالات على القرص</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> م.ب</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>عند الامتلاء يُحذف نص أقدم المقالات. تبقى العناوين والمقالات المحفوظة.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>مساحة القرص للخلاصة الواحدة</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>إشعار تنبيه ساعات الهدوء</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>إشعاري عند مطابقة قاعدة</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>في ويندوز لا أزرار للإشعارات. انقر إشعارًا لفتح المقال.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>تشغيل صوت مع الإشعارات</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>تنبيه صوت رنين جرس عاجل</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>الحد الأقصى في الساعة</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>ساعات الهدوء من</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>ساعات الهدوء حتى</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>الساعات من 0 إلى 23. إذا تساوت الساعتان فلا ساعات هدوء.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>إعلان العناوين المبرزة لقارئات الشاشة</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>إتاحة وصول نطق صوت إعلان تنبيه</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>اختصار لوحة المفاتيح تغيير hotkey</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>كل يوم</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>كل أسبوع</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>نسخ احتياطي حفظ نسخة أرشيف backup</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>نسخ احتياطي تلقائي</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>لا تتضمن النسخ الاحتياطية كلمات المرور.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>عدد النسخ المحفوظة</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>مجلد النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>بجانب قاعدة البيانات</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>الافتراضي في النظام</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>أصغر</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>كالنظام</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>أكبر</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>أكبر بكثير</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>الأكبر</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>ترجمة لغة language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>يسري بعد إعادة التشغيل.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>حجم النص في النوافذ</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>خط حروف قوائم تكبير سهولة الوصول</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>إظهار أيقونة في علبة النظام</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>منطقة الإشعارات</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>البدء مخفيًا في علبة النظام</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>منطقة الإشعارات دخول مصغر</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>البدء عند تسجيل الدخول</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>تشغيل تلقائي إقلاع</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>اختصار لوحة المفاتيح للشريط</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>اختصار مفتاح عام لوحة مفاتيح تركيز</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>على سطح المكتب هذا، اربط مفتاحًا بالأمر «off-the-wire --tell focus» في إعدادات النظام.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>اختر عنوانًا لتقرأ مقاله هنا.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>الآن</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n س</numerusform>
    <numerusform>%n س</numerusform>
    <numerusform>%n س</numerusform>
    <numerusform>%n س</numerusform>
    <numerusform>%n س</numerusform>
    <numerusform>%n س</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n ي</numerusform>
    <numerusform>%n ي</numerusform>
    <numerusform>%n ي</numerusform>
    <numerusform>%n ي</numerusform>
    <numerusform>%n ي</numerusform>
    <numerusform>%n ي</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>&amp;سماح</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>استُوردت هذه القاعدة. لن ترسل شيئًا حتى تسمح بها.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>تحققت كل هذه الشروط</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>تحقق شرط واحد على الأقل</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>الشروط التي يجب أن تتحقق</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>ال&amp;اسم</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>الإج&amp;راء</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>إضافة &amp;شرط</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>عندما:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>ساري&amp;ة حتى</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>المزي&amp;د</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>كل الخلاصات</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>خلاصة</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>مجموعة</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>خلاصة أو مجلد أو مجموعة</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>تاريخ انتهاء القاعدة ووقته</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>ال&amp;نطاق</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>كُتم لمدة 24 ساعة: {name}. راجع القواعد.</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>تستغرق القاعدة «{name}» وقتًا طويلًا فأُطفئت.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>لا قواعد في {file}.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>لم تُضف قواعد. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
    <numerusform>أُضيفت قاعدة واحدة. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
    <numerusform>أُضيفت قاعدتان. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
    <numerusform>أُضيفت %n قواعد. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
    <numerusform>أُضيفت %n قاعدة. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
    <numerusform>أُضيفت %n قاعدة. القواعد التي ترسل العناوين معطلة حتى تسمح بها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>لم تُضف قواعد.</numerusform>
    <numerusform>أُضيفت قاعدة واحدة.</numerusform>
    <numerusform>أُضيفت قاعدتان.</numerusform>
    <numerusform>أُضيفت %n قواعد.</numerusform>
    <numerusform>أُضيفت %n قاعدة.</numerusform>
    <numerusform>أُضيفت %n قاعدة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} غير مُعدّ هنا. لا يُرسل شيء.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>استُورد {name} ولم يُسمح به بعد. اضغط «إعداد…» للسماح به.</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>استيراد القواعد</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>قواعد (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>تصدير القواعد</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>ت&amp;راجع</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>لم تُستعد عناوين.</numerusform>
    <numerusform>استُعيد عنوان واحد.</numerusform>
    <numerusform>استُعيد عنوانان.</numerusform>
    <numerusform>استُعيدت %n عناوين.</numerusform>
    <numerusform>استُعيد %n عنوانًا.</numerusform>
    <numerusform>استُعيد %n عنوان.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>لم تتغير عناوين مخزنة.</numerusform>
    <numerusform>تغيّر عنوان مخزن واحد.</numerusform>
    <numerusform>تغيّر عنوانان مخزنان.</numerusform>
    <numerusform>تغيّرت %n عناوين مخزنة.</numerusform>
    <numerusform>تغيّر %n عنوانًا مخزنًا.</numerusform>
    <numerusform>تغيّر %n عنوان مخزن.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>قاعدة بلا اسم</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (لم يُسمح به بعد)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (انتهت)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (حتى {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>القواعد</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>القواعد، بترتيب تطبيقها</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>إ&amp;زالة</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>تحريك إلى أ&amp;على</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>تحريك إلى أ&amp;سفل</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;تصدير…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>إ&amp;ضافة</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>است&amp;يراد…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>لا قواعد بعد</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>تبرز القاعدة العناوين أو تكتمها أو تثبّتها أو تحفظها أو ترسلها أو ترسل إشعارًا بها.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>كتم &amp;كلمة…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>كلمات مكتومة</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>إ&amp;براز موضوع…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>موضوع مبرز</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>إشعاري ب&amp;موضوع…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>قاعدة جديدة</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>غُيّرت «{rule}».</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>أُزيلت «{rule}».</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>غُيّر ترتيب القواعد.</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>تصدير المقالات المحفوظة</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>المقالات المحفوظة</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>لم تُكتب مقالات في {file}.</numerusform>
    <numerusform>كُتب مقال واحد في {file}.</numerusform>
    <numerusform>كُتب مقالان في {file}.</numerusform>
    <numerusform>كُتبت %n مقالات في {file}.</numerusform>
    <numerusform>كُتب %n مقالًا في {file}.</numerusform>
    <numerusform>كُتب %n مقال في {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>تعذّرت كتابة {file}: {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>صفحة ويب (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>جدول (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>المقالات المحفوظة</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>الكاتب</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>الرابط</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>بقية هذا المقال غير موجودة هنا: كان طويلًا أو معقدًا أكثر من اللازم.</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>اكتشاف تلقائي</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS وMiniflux (واجهة Google Reader)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>واجهة Fever</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>الاتصال بالخادم</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;نوع الخادم</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>اسم ال&amp;مستخدم لخادم الويب</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>&amp;كلمة مرور خادم الويب</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;جهة التصديق</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>اختيار ملف جهة التصديق</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;شهادة العميل</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>اختيار ملف شهادة العميل</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>كلمة مرور مف&amp;تاح الشهادة</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>قليل من الخوادم يحتاج إلى هذه الإعدادات. بعض خوادم الويب تتطلب اسم مستخدم وكلمة مرور خاصين بها. إن لم تكن شهادة الخادم موثوقة عمومًا، فاختر ملف الجهة التي وقّعتها (PEM)، أو الشهادة نفسها إن كانت موقّعة ذاتيًا. شهادة العميل ملف PEM يتضمن مفتاحها.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>الشهادات (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>لم يعد هذا العنوان متاحًا.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>تم نسخ النص كاقتباس.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>ليس لهذا العنوان رابط.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>أُرسل إلى {name}.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>تم نسخ النص بصيغة Markdown.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>نسخ بصيغة &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>نسخ كا&amp;قتباس</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>إرسال إلى {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>إ&amp;عداد المشاركة…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>أنت غير متصل. سيُرسل المقال إلى {name} لاحقًا.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>تعذّر الوصول إلى {name}. سيُرسل المقال لاحقًا.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>رفض {name} تسجيل الدخول. أعد إعداده ضمن «مشاركة».</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>لم يُعثر على أمر {name}. أعد إعداده.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>رفض {name} المقال ({reason}). يمكنك المحاولة مجددًا ضمن «إعداد المشاركة».</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>رفضت الخدمة تسجيل الدخول. تحقق مما أدخلته.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>تعذّر الوصول إلى الخادم. تحقق من العنوان أو حاول لاحقًا.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>لا توجد خدمة كهذه في هذا العنوان ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>أمر</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>المشاركة</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>إ&amp;زالة</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>&amp;سماح</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;حاول مجددًا</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>إ&amp;ضافة</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (لم يُسمح به بعد)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>أُعدّ {name}، وهو الآن في قائمة المشاركة.</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>أُعدّ {name} حتى الخروج، إذ لا تتوفر حلقة مفاتيح.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>خطاف ويب (webhook)</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>الخدمات والأوامر</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>إضافة خدمة أو أمر</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>لم يُرسل بعد</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>ال&amp;اسم</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>ال&amp;رابط</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>&amp;نص الطلب</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>اسم ال&amp;مستخدم أو البريد</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;كلمة المرور</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>رمز AP&amp;I</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>ال&amp;أمر</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>معرّف ال&amp;تطبيق</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>سرّ ا&amp;لتطبيق</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>ال&amp;خدمة</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>ال&amp;طريقة</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>معرّف العميل وسرّه موجودان في wallabag ضمن عملاء الواجهة البرمجية.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>رمزك موجود في readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>رمزك (user:TOKEN) موجود في إعدادات Pinboard ضمن Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>رمزك موجود في إعدادات linkding ضمن Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>تُستبدل {fields} ببيانات المقال. لا تُستخدم صدفة أوامر.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>تُستبدل {fields} ببيانات المقال في الرابط والمتن. يُحفظ الرمز في حلقة المفاتيح ويُرسل في ترويسة Authorization، أو حيث تكتب {secret}.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>جارٍ التحقق…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>تُحفظ في حلقة مفاتيح سطح مكتبك.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>اسم المستخدم وكلمة المرور</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>الرمز</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>تسجيل ال&amp;دخول</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>الدخول إلى {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>ال&amp;طريقة</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>اسم ال&amp;مستخدم</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>كلمة &amp;المرور</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>اسم المستخدم</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>لا يسري ذلك على خلاصات أخرى.</numerusform>
    <numerusform>يسري ذلك على خلاصة أخرى من هذا الموقع.</numerusform>
    <numerusform>يسري ذلك على خلاصتين أخريين من هذا الموقع.</numerusform>
    <numerusform>يسري ذلك على %n خلاصات أخرى من هذا الموقع.</numerusform>
    <numerusform>يسري ذلك على %n خلاصة أخرى من هذا الموقع.</numerusform>
    <numerusform>يسري ذلك على %n خلاصة أخرى من هذا الموقع.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>هذا الاتصال غير مشفّر. قد تُعترض كلمة المرور.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>&amp;إزالة كلمة المرور المحفوظة</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>سجّل الدخول إلى {0}.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>ال&amp;رمز</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>كلمة المرور محفوظة في حلقة مفاتيح سطح مكتبك.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>لا تتوفر حلقة مفاتيح. تبقى كلمة المرور حتى الخروج، ثم تُطلب مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>إ&amp;ضافة</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>&amp;حفظ</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>&amp;تفعيل</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>تفعيل «{0}»</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>مصدر «{0}»</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>مجلد الخلاصة الجديدة</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>بلا مجلد</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>جاء هذا من قائمة أو نسخة احتياطية. لا تفعّله إلا إن كنت تعرف ما يفعله.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>ال&amp;اسم</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>ال&amp;مجلد</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>عناوين من ملف</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>عناوين من أمر</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>متابعة صفحة ويب</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>رسائلك الخاصة</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>لا توجد شاشة يمكن الوصول إليها. يعرض الأمر «off-the-wire --list» العناوين من دونها.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>العالم</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>المناطق</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>الاقتصاد</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>العلوم</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>التقنية</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>رياضة</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>الثقافة</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>خلاصات للاختيار منها</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (مشترَك فيها)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>ت&amp;طبيق على العناوين المخزنة…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>هذه القاعدة أبطأ من أن تعالج هذا العدد من العناوين.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>لا توجد عناوين مخزنة لتغييرها.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>لا عناوين مخزنة لتعليمها كمقروءة.</numerusform>
    <numerusform>هل تريد تعليم عنوان مخزن واحد كمقروء؟</numerusform>
    <numerusform>هل تريد تعليم عنوانين مخزنين كمقروءين؟</numerusform>
    <numerusform>هل تريد تعليم %n عناوين مخزنة كمقروءة؟</numerusform>
    <numerusform>هل تريد تعليم %n عنوانًا مخزنًا كمقروء؟</numerusform>
    <numerusform>هل تريد تعليم %n عنوان مخزن كمقروء؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>لا عناوين مخزنة لحفظها.</numerusform>
    <numerusform>هل تريد حفظ عنوان مخزن واحد؟</numerusform>
    <numerusform>هل تريد حفظ عنوانين مخزنين؟</numerusform>
    <numerusform>هل تريد حفظ %n عناوين مخزنة؟</numerusform>
    <numerusform>هل تريد حفظ %n عنوانًا مخزنًا؟</numerusform>
    <numerusform>هل تريد حفظ %n عنوان مخزن؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>لا عناوين مخزنة لحفظها بالوسم «{tag}».</numerusform>
    <numerusform>هل تريد حفظ عنوان مخزن واحد بالوسم «{tag}»؟</numerusform>
    <numerusform>هل تريد حفظ عنوانين مخزنين بالوسم «{tag}»؟</numerusform>
    <numerusform>هل تريد حفظ %n عناوين مخزنة بالوسم «{tag}»؟</numerusform>
    <numerusform>هل تريد حفظ %n عنوانًا مخزنًا بالوسم «{tag}»؟</numerusform>
    <numerusform>هل تريد حفظ %n عنوان مخزن بالوسم «{tag}»؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>يجري البحث في العناوين المخزنة…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>ا&amp;شتراك</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>المحاولة دون تشفير</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>عنوان موقع أو خلاصة، مثل bbc.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>رابط موقع أو خلاصة</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>مجلد الخلاصة الجديدة</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>بلا مجلد</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>م&amp;صدر آخر</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>&amp;ملف…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>صفحة &amp;ويب بلا خلاصة…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>مخرجات &amp;أمر…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>&amp;رسائلك الخاصة…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>&amp;المجلد</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>يجري البحث عن خلاصة في {0}…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>لم يُشترك في أي خلاصة.</numerusform>
    <numerusform>اشتركت في خلاصة واحدة.</numerusform>
    <numerusform>اشتركت في خلاصتين.</numerusform>
    <numerusform>اشتركت في %n خلاصات.</numerusform>
    <numerusform>اشتركت في %n خلاصة.</numerusform>
    <numerusform>اشتركت في %n خلاصة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>مشترَك فيها ضمن «{folder}»</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>مشترَك فيها</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>إي&amp;قاف</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>تفصل بينها فواصل</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>ال&amp;وسوم</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>م&amp;لاحظة</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>لا عناوين بعد.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>لا تُترجم العناوين.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>لا تُترجم العناوين: مفتاح API غير متاح في حلقة المفاتيح. أدخله مجددًا في التفضيلات.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>لا تُترجم العناوين: رفض الخادم الطلب. تحقق من مفتاح API في التفضيلات.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>لا تُترجم العناوين: يتعذّر الوصول إلى الخادم أو أنه يبلغ عن خطأ. تحقق من رابطه.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>لا تتوفر حلقة مفاتيح. يبقى مفتاح API حتى الخروج، ثم أدخله مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>أعرف ما يفعله هذا الأمر</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: لا عناوين غير مقروءة</numerusform>
    <numerusform>Off the Wire: عنوان غير مقروء</numerusform>
    <numerusform>Off the Wire: عنوانان غير مقروءين</numerusform>
    <numerusform>Off the Wire: %n عناوين غير مقروءة</numerusform>
    <numerusform>Off the Wire: %n عنوانًا غير مقروء</numerusform>
    <numerusform>Off the Wire: %n عنوان غير مقروء</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>إخفاء الشريط</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>إظهار الشريط</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>تحديث</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>كل العناوين…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>إضافة خلاصة…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>الخلاصات…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>التفضيلات…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>حول Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>أُزيلت «{0}».</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>لم تُزَل أي خلاصة.</numerusform>
    <numerusform>أُزيلت خلاصة واحدة.</numerusform>
    <numerusform>أُزيلت خلاصتان.</numerusform>
    <numerusform>أُزيلت %n خلاصات.</numerusform>
    <numerusform>أُزيلت %n خلاصة.</numerusform>
    <numerusform>أُزيلت %n خلاصة.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>غُيّر اسم «{old}» إلى «{new}».</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>نُقلت «{title}» إلى «{folder}».</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>لم تعد «{title}» في أي مجلد.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>لم تُنقَل أي خلاصة.</numerusform>
    <numerusform>نُقلت خلاصة واحدة.</numerusform>
    <numerusform>نُقلت خلاصتان.</numerusform>
    <numerusform>نُقلت %n خلاصات.</numerusform>
    <numerusform>نُقلت %n خلاصة.</numerusform>
    <numerusform>نُقلت %n خلاصة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>لم يُعلَّم أي عنوان كمقروء.</numerusform>
    <numerusform>عُلّم عنوان واحد كمقروء.</numerusform>
    <numerusform>عُلّم عنوانان كمقروءين.</numerusform>
    <numerusform>عُلّمت %n عناوين كمقروءة.</numerusform>
    <numerusform>عُلّم %n عنوانًا كمقروء.</numerusform>
    <numerusform>عُلّم %n عنوان كمقروء.</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>لا عناوين غير مقروءة هنا.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>غُيّر ترتيب الخلاصات.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>تعذّر إظهار صورة.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>الرئيسية</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>يجري تحميل المقال كاملًا…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>تم نسخ النص.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>ال&amp;بحث في المقال</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>ر&amp;جوع</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>إلى الأما&amp;م</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>تحميل المقال &amp;كاملًا</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>&amp;نسخ النص مع المصدر</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>م&amp;شاركة</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>ال&amp;قراءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>مشاركة بالبريد &amp;الإلكتروني</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;طباعة…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>حفظ بصيغة P&amp;DF…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>حفظ كصفحة &amp;ويب…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>ال&amp;صور في هذه الخلاصة</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>عند النقر فقط</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>م&amp;تابعة الشريط</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>إظهار العنوان المعروض على الشريط دون تعليمه كمقروء</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>&amp;إيقاف القراءة</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>لا يوجد محرك نطق مثبّت (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>حفظ لوقت لاحق</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>إزالة من المحفوظة</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>حجم الخط:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>نص أصغر</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>إعادة ضبط حجم النص</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>السمة والخط والعرض والتباعد</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>العنوان السابق</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>العنوان التالي</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>ابحث عن خلاصة</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: تتعذر قراءة القائمة</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: لا خلاصات</numerusform>
    <numerusform>{reader}: خلاصة واحدة</numerusform>
    <numerusform>{reader}: خلاصتان</numerusform>
    <numerusform>{reader}: %n خلاصات</numerusform>
    <numerusform>{reader}: %n خلاصة</numerusform>
    <numerusform>{reader}: %n خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>كل اللغات</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>أهلًا بك</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>الخلاصات المقترحة</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>أهلًا بك في Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>اختر ما تريد قراءته؛ يظهر على الشريط فورًا. يمكنك تغيير كل شيء لاحقًا.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>ما تختاره يظهر على الشريط فورًا.</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>موضع الشريط:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>شاشة الشريط</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>ال&amp;شاشة:</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>أ&amp;على الشاشة</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>أ&amp;سفل الشاشة</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>البدء عند &amp;تسجيل الدخول</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;استيراد خلاصاتي…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>&amp;لديّ خادم خلاصات…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>ت&amp;خطٍّ</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>استيراد الكل</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>استيراد قائمة خلاصات…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>إظهار الموا&amp;ضيع</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>اختيار الخلا&amp;صات…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>إضافة %n خلاصة</numerusform>
    <numerusform>إضافة خلاصة (%n)</numerusform>
    <numerusform>إضافة خلاصتين (%n)</numerusform>
    <numerusform>إضافة %n خلاصات</numerusform>
    <numerusform>إضافة %n خلاصة</numerusform>
    <numerusform>إضافة %n خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>ابدأ بـ %n خلاصة</numerusform>
    <numerusform>ابدأ بخلاصة (%n)</numerusform>
    <numerusform>ابدأ بخلاصتين (%n)</numerusform>
    <numerusform>ابدأ بـ %n خلاصات</numerusform>
    <numerusform>ابدأ بـ %n خلاصة</numerusform>
    <numerusform>ابدأ بـ %n خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>ا&amp;بدأ</translation>
  </message>
 </context>
</TS>
