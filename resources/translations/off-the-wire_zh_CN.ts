<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>包含我的订阅源地址(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>复制诊断信息(&amp;C)</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>关于 Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>数据保存位置</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>系统信息</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>版本 {version}，桌面标题滚动条</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>依 MIT 许可证发布的自由软件，不提供任何担保。</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>使用指南(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>隐私(&amp;P)</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>新变化(&amp;N)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>打开设置文件夹</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>订阅源与标题</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>打开订阅源和标题所在的文件夹</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>打开日志文件夹</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>已复制。粘贴前请检查内容。未向任何地方发送数据。</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>无法打开 {folder}。</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>新</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>将此电脑上的订阅源添加到账户(&amp;O)</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>将新订阅源添加到账户(&amp;W)</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>此连接未加密。您的密码可能会被截获。</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>收到的文章</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>登录(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>连接(&amp;C)…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>立即同步(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>移除账户(&amp;R)…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>不使用安全连接登录吗？</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} 不提供安全连接 (https)。网络上的其他人可能看到您的密码和阅读内容。在家庭或专用网络中或许可以接受。</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>仍然登录(&amp;S)</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>已登录。正在获取订阅源和文章。</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>没有可用的密钥环。退出后需要重新输入密码。</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>同步账户</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>地址(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>用户名(&amp;U)</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>API 密码(&amp;P)</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>订阅服务器让您的订阅源以及已读和收藏的内容在各设备间保持同步：FreshRSS、Miniflux、Nextcloud News、Tiny Tiny RSS、Feedbin，以及其他支持 Google Reader 或 Fever API 的服务器。服务器类型会自动检测。请输入 API 密码，有些服务器要在其设置中单独设定。密码保存在桌面的密钥环中。</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>服务器的订阅源显示在您自己的订阅源旁边，由服务器获取。对它们的阅读、收藏、重命名、移动或移除也会在服务器上生效。您自己的订阅源保持不变。</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>正在连接服务器…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>这是另一个账户。如何处理先前账户的订阅源？</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>到目前为止，您与 {host} 上的“{former_user}”同步，其订阅源和文章与“{user}”不同。两个服务器上都不会有任何更改。您可以将先前账户的订阅源保留在这里（之后直接从各网站获取），也可以连同所有文章（包括收藏的文章）一起移除。</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>要移除该账户吗？</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>服务器上不会有任何更改。您可以将其订阅源保留在这里（之后直接从各网站获取），也可以连同所有文章（包括收藏的文章）一起移除。</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>保留订阅源(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>移除订阅源(&amp;R)</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>此服务器的 API 无法添加、移除、重命名或移动订阅源。请在服务器的网站上操作。您在这里的更改只对此电脑有效。</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>此服务器的 API 无法重命名或移动订阅源。请在服务器的网站上操作。您在这里的更改只对此电脑有效。</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>您的更改已保留，稍后会发送。</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>同步于 {0}。</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>有 %n 篇文章因过大或服务器出错而无法获取。Off the Wire 稍后会再次尝试。</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>服务器不接受此用户名和密码。请使用 API 密码，它通常与网站密码不同。</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>Web 服务器有响应，但订阅服务器没有（状态 {0}）。请稍后再试。</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>服务器的证书不是由受信任的机构颁发。如果是您自己的服务器，请在“连接”中选择其证书或颁发机构的证书。</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>服务器要求客户端证书。请在“连接”中选择其文件。</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>此地址上没有订阅服务器。请检查地址。</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>您处于离线状态。恢复联网后会继续同步。</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>服务器拒绝了连接。稍后会再次同步。</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>服务器响应超时。稍后会再次同步。</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>服务器的响应过大，未予读取。稍后会再次同步。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>服务器的响应不完整或无效。稍后会再次同步。</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>重定向次数过多。请检查地址。</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>这不是网址。它应类似 https://example.org。</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>读取服务器的响应超时。稍后会再次同步。</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>同步时 Off the Wire 出错。请报告此问题；详情见日志。</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>服务器不可用，或其设置中关闭了 API。</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>服务器繁忙，要求等待。稍后会再次同步。</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>无法识别服务器的响应。未更改任何内容。</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>服务器报告错误（状态 {0}）。未更改任何内容。</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>服务器重定向到 {0}。如果您信任该地址，请在那里登录。</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>无法从密钥环取得密码。请重新输入。</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>Web 服务器需要单独的用户名和密码。请在“连接”中输入。</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader 只接受在其注册的程序。Off the Wire 没有注册。</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>无法使用证书颁发机构的文件。它必须是 PEM 格式。</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>无法使用客户端证书。它必须是包含密钥的 PEM 文件。</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>客户端证书密钥的密码不正确。</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>订阅服务器已被重置。它不再拥有的订阅源和文章会作为您自己的内容保留在这里。</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>颜色…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>设置(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>标签(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>发送到(&amp;S)</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>选择发送目标</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name}（未设置）</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>突出显示</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>屏蔽</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>只保留这些</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>置顶</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>标为已读</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>稍后阅读</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>收藏并添加标签</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>颜色</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}：{title}</translation>
  </message>
  <message numerus="yes">
   <source>%n other important headline(s)</source>
   <translation>
    <numerusform>另有 %n 条重要标题</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>主题(&amp;T)</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>与新闻栏相同</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>棕褐</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>字体(&amp;F)</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>衬线体</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>无衬线体</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>窄</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>很宽</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>宽度(&amp;W)</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>紧密</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>宽松</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>很宽松</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>行距(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>两端对齐(&amp;J)</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>保存为订阅组(&amp;C)…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>搜索标题</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>词语、“精确短语”，或用 −词语 排除</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>所有订阅源</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name}（订阅组）</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>所有标签</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag}（{count}）</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>全部标题</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>在新闻栏中</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>未读</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>已收藏</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>订阅组、文件夹或订阅源</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>此标题已不可用。</translation>
  </message>
  <message>
   <source>read</source>
   <translation>已读</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>未读</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>已收藏</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>打开(&amp;O)</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>在浏览器中打开(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>复制链接(&amp;C)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>标为已读(&amp;R)</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>标为未读(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>稍后阅读(&amp;S)</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>从收藏中移除(&amp;S)</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>分享(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>全部标为已读(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>导出收藏(&amp;E)…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>隐藏预览(&amp;P)</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>全部标题</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>已将 %n 条标题标为已读。</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>保存为订阅组</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>已保存为订阅组“{name}”。您可以在新闻栏上显示它。</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>显示预览(&amp;P)</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>超过 {count} 条标题</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n 条标题</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>没有匹配的结果。</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>尚无标题。</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF 文件 (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>网页 (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>保存文章</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>此标题已不可用。</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation>{feed}，{date}</translation>
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation>{line} · 作者 {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>阅读约 %n 分钟</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>订阅源版本</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>全文</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>网页</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>加载全部 %n 张图片</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>此订阅源只提供标题。</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>附件：</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>在 {host} 继续阅读</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>音频</translation>
  </message>
  <message>
   <source>video</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>image</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>在播放器中打开</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>加载图片</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>本文的其余部分过长或过于复杂，无法在此显示。</translation>
  </message>
  <message>
   <source>{label}: {words}</source>
   <comment>a picture</comment>
   <translation>{label}：{words}</translation>
  </message>
 </context>
 <context>
  <name>BackupController</name>
  <message>
   <source>Save backup</source>
   <translation>保存备份</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>恢复 {file} 吗？</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>“替换”用备份中的内容取代您的订阅源、标题、规则和首选项。“合并”只添加缺少的内容。当前数据库会保留为文件。之后 Off the Wire 会重新启动。</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>替换(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>合并(&amp;M)</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>备份已保存到 {file}。</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>备份（{pattern}）</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>备份包含您的订阅源、标题、规则和首选项。</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>包含密码(&amp;P)</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>密码短语</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>重复密码短语</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>密码短语(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>重复(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>选择文件(&amp;C)…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>密码留在密钥环中。在其他电脑上需要重新输入。</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>请至少使用 %n 个字符。</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>密码短语不一致。</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>没有此密码短语，任何人都无法恢复密码。请勿与备份放在一起。</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>打开(&amp;O)</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>在后台打开(&amp;D)</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>在浏览器中打开(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>复制链接(&amp;C)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>标为已读(&amp;R)</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>标为未读(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>稍后阅读(&amp;S)</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>从收藏中移除(&amp;S)</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>刷新(&amp;F)</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>全部标题(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>订阅组(&amp;C)…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>规则(&amp;L)…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>添加订阅源(&amp;D)…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>订阅源(&amp;E)…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>首选项(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>备份(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>恢复备份(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>使用指南(&amp;G)</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>关于 Off the Wire(&amp;I)</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>同步失败…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>错误报告…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
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
   <translation>空格</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>快讯</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>尚无标题。请添加订阅源以开始使用。</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>“{name}”中没有标题。</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>更多(&amp;E)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>分享(&amp;H)</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>隐藏此标题(&amp;T)</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>屏蔽 24 小时(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>继续(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>暂停(&amp;P)</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>全部标为已读(&amp;A)</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>备份(&amp;K)</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>显示在此新闻栏上(&amp;T)</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>所有订阅源(&amp;E)</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>上一批标题</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>上一批标题 (Page Up)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>下一批标题</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>下一批标题 (Page Down)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>继续（空格）</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>暂停（空格）</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>时间：{time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – 点击查看所有标题</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>纸张</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>午夜</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>电传</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>大</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} 像素</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>主题(&amp;M)</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>颜色 主题 夜间 theme</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>自定义：背景</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>颜色 自定义</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>自定义：文字</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>自定义：栏名与标记</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>高度 厚度</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>顶部</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>底部</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左侧</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右侧</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>保留空间</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>位于窗口上方</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>自动隐藏</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>浮动（拖动栏名，或按 Alt 和方向键）</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>全部已读时</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>没有新内容时</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>边缘(&amp;E)</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>位置 地方</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>停靠 保留 自动隐藏 浮动 覆盖 dock</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>浮动宽度</translation>
  </message>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>位于左右两侧时的宽度</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>屏幕(&amp;C)</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>显示器 屏幕 monitor</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>隐藏新闻栏</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>安静 消失 托盘 未读</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>有新标题、点击托盘图标或再次启动程序时，新闻条会重新出现。</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>更多新闻栏</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>第二 多个 屏幕 显示器 订阅组</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>系统默认</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> 磅</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>高度(&amp;H)</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>栏名(&amp;L)</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>快讯</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>字体(&amp;T)</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>字体 字母 font</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>字号(&amp;Z)</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>字体 字号 大小</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>透明</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>文字阴影</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>阴影 轮廓 文字</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>渐变背景</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>颜色 渐变 背景</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>大写字母</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>大写 字母</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>显示时钟</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>时间 时钟</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>在栏名上显示未读标题数</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>数字 角标</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>保持在其他窗口之上</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>置顶 置底 窗口</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>在每个屏幕上显示新闻栏</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>所有 显示器 屏幕 多个</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>慢</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>快</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} 像素/秒</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>滚动，除非系统要求减少动态效果</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>滚动</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>逐条显示</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>手动翻页</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>动态</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>移动 滚动 减少动态 翻页 静止 逐条</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>速度(&amp;S)</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>慢 快 像素</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>每条显示</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>秒 逐条 停留</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>无</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>首字母</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>网站图标</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>最新的优先</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>最旧的优先</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>按订阅源轮流</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>重要的订阅源优先</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>排序方式</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>轮流 次序 排序</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>订阅源图标</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>图标 标志 隐私 favicon</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>显示标题的发布时间</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>时间 分钟 前</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>在第二行显示摘要（新闻栏高度至少 28 像素）</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>摘要 描述 两行</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>指向标题时显示摘要卡片</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>鼠标 悬停</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>保留我已读的标题(&amp;K)</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>按语言的阅读方向</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>向左</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>向右</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>精确速度</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> 像素/秒</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>方向(&amp;D)</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>使用电池时逐条显示</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>省电 电源 笔记本</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>指针在新闻栏上时暂停(&amp;P)</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>鼠标 悬停 停止</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>减速而不是暂停</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>鼠标 指针 慢</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>显示置顶标题时放慢滚动</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>突发 提醒 置顶 慢 重要</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>圆点 •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>破折号 –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>竖线 |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>双斜线 //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>星形 ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>空白</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>在标题旁显示图片（从网站加载）</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>图片 照片 缩略图 隐私</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>标题数量上限(&amp;N)</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>最多 上限</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>最长保留天数(&amp;A)</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>时间 上限</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>显示多少次后移除</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>退出 重复 次数 经过</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>合并重复的文章</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>重复 分组 相同</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>分隔符</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>标题之间</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>分隔符文字</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>每个订阅源使用不同的颜色</translation>
  </message>
  <message>
   <source>color</source>
   <translation>颜色</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>首班渡轮中午在铜管乐队的演奏声中启航。</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>新闻栏预览</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>快讯</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>海港邮报</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>观星台</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>渡轮恢复旧时刻表</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>今夜两颗彗星交会</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>灯塔楼梯向游客开放</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>当前位置：</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>本周匹配的标题</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>规则可以突出显示、屏蔽、置顶、收藏或发送标题，或发出通知。</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>匹配本周的 %n 条标题。</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>超过了十分之一。规则越精确，每条越醒目。</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>请输入小时数，例如 12 或 0.5。</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>此文本作为规则太长了。</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>此规则无法使用：{reason}。</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>下次更新</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>更新记录</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
 </context>
 <context>
  <name>CollectionSearchFields</name>
  <message>
   <source>Only &amp;unread</source>
   <translation>仅未读(&amp;U)</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>仅收藏(&amp;S)</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>全部标题</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>词语、“精确短语”、−词语 表示排除，或 开头* 匹配词首</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>未勾选文件夹或订阅源，因此搜索所有订阅源。</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>仅匹配的标题(&amp;O)</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>带有标签(&amp;T)</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>订阅组</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>此订阅组中的文件夹和订阅源</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>订阅组是您选出的一部分订阅源，例如“早晨”或“市场”，可以在新闻栏上显示。</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>新建(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>重命名(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>订阅组(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>其中的文件夹和订阅源(&amp;F)</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新订阅组</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>“{name}”已移除。</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>橙</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>赭</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>青</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>紫</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>粉</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>棕</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>不一致</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>时间限制</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>我知道此命令的作用(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>命令(&amp;C)</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>时间限制(&amp;L)</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>命令的输出会成为标题：可以是订阅源，也可以是每行一个标题，后面可用制表符分隔链接和日期。每次更新订阅源时运行。不使用 shell，因此管道和变量无效。</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>命令可以做您在此电脑上能做的任何事，例如读取、删除或发送您的文件。请只输入您自己编写或理解的命令。</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>请先退出 Off the Wire，再恢复备份。</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>需要密码短语。请使用 --passphrase-file，或在终端中运行。</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>用于密码的新密码短语： </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>重复密码短语： </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>密码短语不一致。</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>密码短语（按 Enter 则不恢复密码）： </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>密码短语至少要有 %n 个字符。</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>无法读取或保存首选项（{reason}）。</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>没有这条标题。</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>没有名为“{name}”的分享服务。</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire 未在运行。</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire 已在运行，不会在此输出任何内容。请使用 {option}。</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire 仍未响应。请稍后再试，或结束该进程。</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire 正在运行，但尚未响应。正在等待…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire 正在运行（{host} 上的进程 {process}），但尚未响应。正在等待…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>只有同时指定 {third} 时，{option} 才能与 {other} 一起使用。</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} 只能与 {other} 一起使用。</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} 只能与以下选项之一一起使用：{others}。</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} 和 {other} 不能一起使用。</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>地址超过 %n 个。请改为导入 OPML 列表。</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>文件夹名称不能为空。</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>文件夹名称不能包含 NUL 字符。</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>地址不能超过 %n 个字符。</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>“{0}”不是订阅源地址。它应以 https:// 或 http:// 开头。</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>“{0}”不是 {1} 到 {2} 之间的秒数。</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>桌面标题滚动条。</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>如果 Off the Wire 已在运行，则由它接收这些参数。</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>只显示这些订阅源，不订阅</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>订阅一个订阅源、网站地址或订阅源列表</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>将设置、订阅源和缓存保存在此文件夹，而不是用户文件夹</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>输出新闻栏上的标题后退出</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>更新到期的订阅源，输出标题后退出</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>输出各订阅组的名称后退出</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>以表格 (CSV) 输出每个订阅源的状况后退出</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>与 --diagnosis 合用：输出完整的订阅源地址，包括其中的密钥</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>同时输出新到的标题</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>向正在运行的新闻栏发送命令</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>输出 --tell 的命令后退出</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>更改首选项，无论新闻栏是否在运行</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>输出这些首选项后退出；不带名称则输出全部</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>逐条输出标题，每行一条，供其他面板或脚本使用</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>与 --follow 合用：只输出新标题</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>与 --follow 合用：每条标题停留的秒数</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>与 --list、--once、--print、--follow 和 --get 合用：输出 JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>与 --tell 合用：新闻栏未运行时启动它</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>按此文件的设置显示没有菜单的新闻栏；崩溃后重新启动</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>将除密码外的所有内容写入备份文件后退出</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>与 --backup 合用：包含以密码短语加密的密码</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>与 --backup 和 --restore 合用：从此文件读取密码短语；“-”表示标准输入</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>用备份文件的内容替换所有内容后退出</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>与 --restore 合用：改为添加到现有数据，并保留首选项</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>记录更多日志，并输出到终端；使用两次则记录全部</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>“{0}”不是命令。运行“off-the-wire --commands”可查看命令。</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>命令“{0}”不接受参数。</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>命令“{0}”需要参数。</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>“{0}”不是标题编号。运行“off-the-wire --list --json”可查看编号。</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}：“{name}”不是设置项。设置项有：{names}。</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}：“feeds”和“messages”必须是字符串列表，“preferences”必须是表。</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>无法读取 {file} 中的设置：{reason}。</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>“{0}”不是首选项。运行“off-the-wire --get”可查看首选项。</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>“{0}”应为 名称=值 的形式。</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} 不能为“{value}”。{allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>必须为“true”或“false”。</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>必须为以下之一：{0}。</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>必须为 {0} 到 {1} 之间的整数。</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>必须为 {0} 到 {1} 之间的数。</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>必须为 --get --json 输出的那种 JSON。</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>必须为颜色，例如 #1f2a30。</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>文字不能超过 {0} 个字符。</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>让新闻栏获得键盘焦点</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>打开新闻栏的菜单</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>显示新闻栏</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>将新闻栏隐藏到系统托盘</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>显示或隐藏新闻栏</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>暂停标题滚动</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>继续标题滚动</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>暂停或继续标题滚动</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>向前一页</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>向后一页</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>加快滚动</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>减慢滚动</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>立即更新所有订阅源</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>将新闻栏上的所有标题标为已读</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>撤销“全部标为已读”或隐藏标题</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>在新闻栏上显示此名称的订阅组；不带名称则显示所有订阅源</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>打开标题的文章</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>在后台打开文章</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>在浏览器中打开标题的网页</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>复制标题的链接</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>将文章复制为 Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>将文章复制为引文</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>将标题标为已读</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>将标题标为未读</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>收藏标题</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>从收藏中移除标题</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>隐藏标题</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>将标题的订阅源屏蔽 24 小时</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>将含此词的标题屏蔽 24 小时</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>将当前标题发送到此名称的分享服务</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>打开所有标题的列表</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>添加此地址的订阅源；不带地址则询问</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>打开“订阅源”窗口</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>打开“订阅组”窗口</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>打开“规则”窗口</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>打开“分享”窗口</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>打开“同步账户”窗口</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>打开首选项</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>选择要写入备份的文件</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>选择要恢复的备份</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>打开使用指南</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>显示版本、许可证和文件位置</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>显示错误报告</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>退出 Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>标题的部分</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>移除此条件</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>用于比较的值</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>标题包含任一词语</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>标题不含任何词语</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>标题包含短语</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>标题不含短语</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>标题或正文包含任一词语</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>标题和正文不包含任何这些词语</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>标题或正文包含短语</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>标题和正文不包含短语</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>订阅源是</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>订阅源不是</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>文件夹是</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>文件夹不是</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>订阅组为</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>订阅组不为</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>作者姓名包含</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>作者姓名不含</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>类别是其中之一</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>类别不是其中之一</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>语言为</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>语言不为</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>标题发布不到（小时）</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>标题发布超过（小时）</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>摘要包含任一词语</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>摘要不包含任何这些词语</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>摘要包含短语</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>摘要不包含短语</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>正文包含任一词语</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>正文不包含任何这些词语</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>正文包含短语</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>正文不包含短语</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>标题匹配正则表达式</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>标题不匹配正则表达式</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>标题或正文匹配正则表达式</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>标题和正文不匹配正则表达式</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>摘要匹配正则表达式</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>摘要不匹配正则表达式</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>正文匹配正则表达式</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>正文不匹配正则表达式</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>苹果 梨</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>选择订阅源</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>选择订阅组</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>例如 en 或 pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>以逗号分隔</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>Off the Wire 上次意外退出。请查看菜单中的“错误报告”。</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>出现错误。请查看菜单中的“错误报告”。</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>没有名为“{name}”的订阅组。</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>刚刚</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n 分钟前</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>昨天 {time}</translation>
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
   <translation>选择订阅源</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>此网站的订阅源</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>订阅(&amp;S)</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>目前没有标题。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>找到 %n 个订阅源</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>最新标题</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>正在加载…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>出现错误。详细信息保存在此电脑上，不会发送给任何人。如要报告问题，请复制并检查详细信息，然后粘贴到错误报告中。</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>错误报告</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>在网上报告(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>主屏幕</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>添加新闻栏</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{}（未连接）</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>所有订阅源</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>顶部</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>底部</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左侧</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右侧</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>移除此新闻栏</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>立即更新(&amp;U)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>标为已读(&amp;R)</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>设置(&amp;T)…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>重命名(&amp;N)</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>上移(&amp;P)</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>下移(&amp;O)</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>移除(&amp;M)</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>复制地址(&amp;A)</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>粘贴(&amp;S)</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>全部按名称排序(&amp;I)</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>移到文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>复制诊断信息(&amp;G)</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>在新闻栏中(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>新建文件夹(&amp;N)…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>无文件夹(&amp;O)</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>解散文件夹“{0}”(&amp;D)</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>添加到同步账户(&amp;Y)</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>此服务器的 API 无法添加订阅源。请在服务器的网站上添加。</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>此服务器的 API 不支持此操作，因此只对此电脑有效。</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>文件夹名称（A / B 会在 A 中创建 B）：</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>剪贴板中没有订阅源或网站的地址。</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>订阅源列表已保存到 {0}。</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>诊断信息已保存到 {0}，不含密码。</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>诊断信息已复制，不含密码。</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>在新闻栏中(&amp;W)</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>暂停更新(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>地址(&amp;A)</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>刷新间隔(&amp;F)</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>新闻栏上的颜色(&amp;L)</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>图标</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>由获取此订阅源的同步账户设定。</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>命令的输出…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>网页…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>您自己的消息…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>导入订阅列表</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>导出订阅列表</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>订阅列表 (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>正在加载…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>目前没有标题。</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>新标题：{0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>没有新内容</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>启用(&amp;T)…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>允许此订阅源(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>登录(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>保留新地址(&amp;K)</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>使用新地址(&amp;D)</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>恢复旧地址(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>继续(&amp;R)</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>立即更新(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>打开网站(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>移除订阅源(&amp;R)</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>标题与文章</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>更新记录</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>订阅源设置</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>登录(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>复制更新记录(&amp;C)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>订阅源：{0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>在多个文件夹中</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>已复制。地址中的用户名和密码已略去。</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>每 15 分钟</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>每半小时</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>每小时</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>每 3 小时</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>每 6 小时</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>每 12 小时</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>每天</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>每周</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>此订阅源由您的同步账户获取。</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>更新已暂停，直到您恢复。</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>正在等待首次更新。</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>没有问题。上次更新的新标题：{0}。</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>没有问题。网站自 {0} 以来没有新内容。</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>没有问题。网站至少自 {0} 以来没有新内容。</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>每 %n 分钟</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>搜索订阅源</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>显示原因(&amp;W)…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>所有订阅源</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>有问题的</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停的</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>不在新闻栏上的</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>添加订阅源(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>立即更新(&amp;U)</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>更多(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>浏览推荐的订阅源(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>同步账户(&amp;V)…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>您已订阅“{0}”。</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>已将“{0}”订阅到“{folder}”。</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>已订阅“{0}”。</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>问题 ({0})(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>问题(&amp;P)…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>在新闻栏上</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>未读</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>不在新闻栏上的</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>{checked} 更新</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>更新已暂停</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>等待首次更新</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>刚刚更新</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>%n 分钟前更新</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>%n 小时前更新</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>浏览推荐的订阅源(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>尚无订阅源。请添加网站、从推荐的订阅源中选择，或导入列表。</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>没有匹配的订阅源。</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>选择(&amp;H)…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>文件可以是订阅源（RSS、Atom、JSON Feed），也可以是每行一个标题的文本。同一行中可用制表符分隔链接和日期。文件变化时会重新读取。</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>在文章中查找</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>上一处匹配 (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>下一处匹配 (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>第 {number} 处，共 {count} 处</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>快捷键 {keys} 已被其他程序使用。请另选一个。</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>使用指南</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>链接已复制。</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>此标题没有链接。</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>撤销隐藏标题(&amp;U)</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>标题已隐藏。按 Ctrl+Z 可撤销。</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>没有未读标题。</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>撤销全部标为已读(&amp;U)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n 条标题已标为已读。按 Ctrl+Z 可撤销。</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>已标为已读。</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>已标为未读。</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>已收藏。</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>已从收藏中移除。</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>无标题</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>标题上限(&amp;H)</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>重要程度(&amp;M)</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>标为已读(&amp;T)</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>文章正文(&amp;V)</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>文章中的图片(&amp;P)</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>仅显示订阅源中现有的(&amp;W)</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>订阅源中不再有的标题会从新闻栏移除。</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>尚未启用</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>已停止提供</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>已从同步账户中移除</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>指向您的本地网络</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>一周或更久未更新</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>拒绝访问或需要登录</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>不是有效的订阅源</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>过大</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>暂时不可用</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>已迁移到其他地址</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>未加密</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>文章指向您的本地网络</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>地址正在变更</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>不活跃</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>慢</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>启用…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>立即更新</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>打开网站</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>保留新地址</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>恢复旧地址</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>使用新地址</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>允许此订阅源</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>登录…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>问题所在</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>解决办法</translation>
  </message>
  <message>
   <source>{what} ({count})</source>
   <translation>{what}（{count}）</translation>
  </message>
 </context>
 <context>
  <name>HealthWindow</name>
  <message>
   <source>Update &amp;now</source>
   <translation>立即更新(&amp;N)</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>设置(&amp;T)…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>移除(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>复制诊断信息(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>打开网站(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>启用(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>允许此订阅源(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>登录(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>保留新地址(&amp;K)</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>使用新地址(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>恢复旧地址(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>继续(&amp;R)</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>有问题的订阅源</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>更多(&amp;E)</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>导出全部订阅源的诊断信息(&amp;X)…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n 个订阅源有问题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>%n 个订阅源均未发现问题。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>已选择 %n 个订阅源</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>“{0}”已移除。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>已移除 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>导出全部订阅源的诊断信息</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>订阅源的图标</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>选择图片(&amp;E)…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>使用网站图标(&amp;S)</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>在首选项中启用订阅源图标后，会显示在新闻栏上。</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>为订阅源选择图标</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>自动加载文章中的图片吗？网站会因此看到您的 IP 地址。</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>始终加载(&amp;A)</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>仅在点击时(&amp;C)</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>按 Esc 关闭，按方向键查看其他图片。</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>剪贴板</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n 个文件和地址</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>已导入的订阅源</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>停止(&amp;P)</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>新订阅源：{0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>已订阅：{0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>已跳过：{0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>已跳过的条目</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>不一致</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>新闻栏</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>文章</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>全部标题</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>有问题的订阅源</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>订阅组</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>使用指南</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>所有窗口</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>左侧的标题</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>右侧的标题</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>将新闻栏上移</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>将新闻栏下移</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>刷新</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>滚动预览，然后转到下一条标题</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>标为已读</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>左侧的章节</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>右侧的章节</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>打开文章</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>在后台打开文章</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>在浏览器中打开</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>复制链接</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>标为已读或未读</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>稍后阅读</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>左侧的文章</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>右侧的文章</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>上方的标题</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>下方的标题</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>暂停或继续</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>加快滚动</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>减慢滚动</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>打开菜单</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>离开新闻栏</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>将新闻栏左移</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>将新闻栏右移</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>下一篇文章</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>上一篇文章</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>向下一页</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>向上一页</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>光标浏览</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>查找下一个</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>查找上一个</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>放大文字</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>缩小文字</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>默认文字大小</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>复制文字和来源</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>朗读</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>通过邮件分享</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>保存为网页</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>离开或关闭</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>第一条标题</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>最后一条标题</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>添加剪贴板中的订阅源</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>打开网站</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>是否在新闻栏上显示</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>立即更新</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>打开使用指南</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>更改快捷键…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>更改在重新启动后生效。</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>全部重置(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>窗口(&amp;W)</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} 已用于“{action}”。请选择其他键。</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} 已用于“{action}”（{window}）。请选择其他键。</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>此标题没有网页。</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>无法打开浏览器。您可以复制链接。</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>无法打开播放器。您可以在浏览器中打开该文件。</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>无法打开电子邮件程序。</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>因连接按流量计费而减少次数</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>因使用电池而减少次数</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>网站预计在此之前没有变化</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>由发布者设定</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>因很少有新内容而降低频率</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>发布者要求暂停至此</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>网站要求暂停</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>网站要求其所有订阅源暂停</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>没有网络</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>已降低重试频率</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>很少重试</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>下一条消息到期时</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>不再更新</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>此订阅源来自列表或备份。在您检查其作用之前，它会保持停用。</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>订阅服务器上已没有此订阅源。因其收藏的文章而保留在这里。</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>此订阅源未加密。网络上的其他人可以读取并篡改它。</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>网站已移动此订阅源，现使用其新地址。原为 {address}。</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>自 {date} 以来没有成功更新。</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>文章的一部分位于您的本地网络 ({host})，因此未获取。如果您信任此订阅源，请允许。</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>网站重定向到 {0}，几天内它将成为订阅源的地址。</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>服务器较慢：最近一次响应用了 {0} 秒。</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>最新文章的日期是 {0}。网站可能已放弃此订阅源。</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>下次更新 {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>您处于离线状态。恢复联网后会更新此订阅源。</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>找不到服务器。请检查地址，或稍后再试。</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>服务器拒绝了连接。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>服务器响应超时。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>网站的证书无效，因此未读取任何内容。请检查地址和此电脑的时钟。</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>无法建立安全连接。只有网站能解决此问题。</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>此地址没有安全连接 (https)，只能通过 http 访问。</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>服务器重定向到其他网站。请在那里查找订阅源的地址。</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>代理拦截了请求。请检查首选项或系统设置中的代理。</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>该文档作为订阅源过大，未予读取。请向网站索取较短的版本。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>服务器的响应不完整或无效。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>重定向次数过多。请在网站上查找订阅源的新地址。</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>这不是网址。它应类似 https://example.org/feed.xml。</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>此地址位于您的本地网络 ({detail})，因此未获取任何内容。请仅对您信任的订阅源允许。</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>需要登录。请登录，或查找公开的地址。</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>访问被拒绝。请在浏览器中打开网站查看原因。</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>找不到订阅源 (404)。请在网站上查找订阅源的新地址。</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>此订阅源已停止提供 (410)。您可以将其移除。</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>请求过多：网站要求暂停。之后会再次尝试。</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>网站过载或正在维护。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>网站报告错误（{detail}）。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>此地址没有订阅源。请在网站上寻找名为 RSS、Atom 或 Feed 的链接。</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>订阅源已损坏，无法读取。只有网站能解决此问题。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>读取订阅源超时。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>命令失败：{detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>无法读取文件：{detail}。</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>页面上没有找到内容。页面可能已更改。请检查订阅源的设置。</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Off the Wire 处理此订阅源时出错。请报告此问题；详情见日志。</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>无法使用证书颁发机构的文件。请在订阅源的设置中选择 PEM 文件。</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>找不到程序。请检查命令，或输入程序的完整路径。</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>命令用时过长，已被停止。请给它更多时间，或让它更快。</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>命令的输出过长，因此已被停止。请让它输出较少的行。</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>Flatpak 或 Snap 中无法运行命令。要使用命令，请从系统的软件包安装 Off the Wire。</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>这是文件夹或设备，不是可以读取的文件。请选择一个文件。</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>文件太大，未读取。请选择其他文件。</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>磁盘未及时响应。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>此文件既不是文本也不是订阅源。请另选一个。</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>这不是 CSS 选择器。它应类似“h2 a”或“.news li”。</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>无法使用此模式。它需要 {title}，并且前后要有文字。</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>无法连接到服务器。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>网站的证书已过期，因此未读取任何内容。只有网站能解决此问题。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>网站的证书尚未生效。请检查此电脑的时钟。</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>网站使用自签名证书，因此未读取任何内容。</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>证书属于另一个网站，因此没有读取任何内容。请检查地址。</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>网站不接受此用户名和密码。请重新登录。</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>无法从密钥环取得此订阅源的密码。请重新登录。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>网站的证书不是由受信任的机构颁发，因此未读取任何内容。</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>网站的证书已被吊销，因此没有读取任何内容。</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>无法连接代理。请检查它是否在运行，以及首选项中的地址。</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>代理地址无效。请在首选项或系统设置中更正。</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>代理需要用户名和密码。请在系统的网络设置中填写。</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>网站跳转到的不是网址。请在网站上查找订阅源的新地址。</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>这是网页，不是订阅源。请在网页上寻找名为 RSS、Atom 或 Feed 的链接。</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>该网站只允许浏览器访问，返回的是机器人验证页面而不是订阅源。请查找其他地址。</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>该网站反复要求 Cookie，始终没有返回订阅源。请在网站上查找其他地址。</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>服务器表示内容没有变化，但从未发送过订阅源。稍后会再次尝试。</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>这是 PDF 文档，不是订阅源。请在网站上寻找名为 RSS、Atom 或 Feed 的链接。</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>这是图片，不是订阅源。请在网站上寻找名为 RSS、Atom 或 Feed 的链接。</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>此地址的文档是空的。请稍后再试，或到网站上查找订阅源。</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} 没有订阅源。请查找作者的网站，或在 Mastodon 或 Bluesky 上查找作者。</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} 只向带有您个人密钥的地址提供订阅源。请登录并从 reddit.com/prefs/feeds 复制这些地址。</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>{service} 的订阅源经常会中断几个小时。请稍后再试。</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>您处于离线状态，这里只有订阅源提供的内容。</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>网站响应超时，这里只有订阅源提供的内容。</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>页面已不存在，这里只有订阅源提供的内容。</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>此页面仅供会员阅读。这里是订阅源提供的内容；“网页”会打开浏览器。</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>网站拒绝访问此页面。这里是订阅源提供的内容；“网页”会打开浏览器。</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>链接指向的不是公开网页，因此没有加载。这里只有订阅源提供的内容。</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>磁盘已满。请腾出空间后重试。</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>此文件不是 Off the Wire 的备份。</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>此备份已损坏，因此没有恢复任何内容。请选择较旧的备份。</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>此备份由更新版本的 Off the Wire 创建。请先更新程序。</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>此备份含有密码。要恢复密码，请输入其密码短语。</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>密码短语不正确，或备份已被更改。</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>没有可用的密钥环，因此无法读取密码。请不含密码备份，或先解锁密钥环。</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>没有可用的密钥环，因此未恢复备份中的密码。之后会再次要求您输入。其他内容均已恢复。</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>无法读取文件：{reason}。</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>磁盘未及时响应。请检查磁盘或其所在的网络，然后重试。</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>无法写入文件：{reason}。</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>已有同名的文件夹或设备，因此没有写入。请选择其他名称。</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>文件会太大。请选择其他磁盘。</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>第 {line} 行：“{detail}”没有地址。</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>第 {line} 行：“{detail}”不是网址。</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>第 {line} 行：{detail} 在列表中出现两次。</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>第 {line} 行：文件在此处损坏；已导入可读取的内容。</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>第 {line} 行：文件定义了实体，订阅列表并不需要；已略去。</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>第 {line} 行：这里应有另一个列表 {detail}。请下载并同样导入。</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>第 {line} 行：文件中的订阅源过多；其余已略去。</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>这不是订阅列表 (OPML)。请从您的其他阅读器导出一份，再选择该文件。</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>您已离线。恢复联网后请重试。</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>服务器拒绝了连接。请检查地址，或稍后再试。</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>服务器响应时间过长。请检查地址，或稍后再试。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>服务器的响应不完整或无效。请稍后再试。</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>请求过多：网站要求暂停。请稍后再试。</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>网站过载或正在维护。请稍后再试。</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>网站报告了错误 ({detail})。请稍后再试。</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>订阅源已损坏，无法读取。只有网站才能修复。</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>读取订阅源超时。请稍后再试。</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>无法加载全文。这里是订阅源提供的内容；“网页”会打开浏览器。</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>网站只向订阅者显示完整文章。“网页”会在那里打开它。</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>网站在显示网页前要求同意。“网页”会在浏览器中打开它。</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>网页的文字不比订阅源给出的多。“网页”会在浏览器中打开它。</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>无法显示此图片。请使用 PNG、JPEG、GIF、WebP、AVIF、BMP 或 ICO。</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>“{title}”是订阅源，但文件中没有其地址。请在上方输入地址。</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>无法备份您的订阅源列表。</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>自动备份失败。</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>这些订阅源在不到一分钟前刚更新过。</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n 条新标题。</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>没有新标题。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>%n 个订阅源无法读取。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>%n 个已存储的项目有无法读取的数据，已重置。</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>您的文件夹 {folder} 为只读。退出后更改会丢失。</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>此电脑的其他用户可以打开您的文件夹 {folder}。请更改其权限。</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>数据库已损坏，已另存为 {file}。已从备份中恢复 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>已恢复 %n 条标题。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>数据库缺失。已从备份中恢复 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>无法读取首选项，已另存为 {file}。现使用默认设置。</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>无法读取首选项（{reason}）。现使用默认设置。</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n 项首选项无效，已恢复为默认值。</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>您处于离线状态。恢复联网后将加载标题。</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>另一个程序正在使用数据库。您的更改已保留，待其完成后保存。</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>磁盘已满。您的更改已保留，有空间后会保存。</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>数据库为只读。您的更改已保留，可写入后会保存。</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>无法写入磁盘。您的更改已保留，会尽快保存。请检查磁盘。</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>数据库所在的磁盘没有响应。您的更改已保留，待其响应后保存。如果它是网络驱动器，请检查连接。</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>数据库已损坏。请重新启动 Off the Wire，以便从备份中恢复订阅源。</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>数据库由更新版本的 Off the Wire 写入。请安装该版本。</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>数据库属于另一个程序。请用 --profile 选择另一个文件夹。</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>另一个程序正在使用数据库。请将其关闭，之后会保存新标题。</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>没有写入数据库的权限。请检查其文件夹的权限。</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>磁盘已满，无法保存新内容。请腾出空间，之后会自动继续保存。</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>无法打开数据库。请检查磁盘和所在文件夹；详情见日志。</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>数据库所在的磁盘没有响应。如果它是网络驱动器，请检查连接。</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>您已订阅使用此地址的订阅源。</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>文件夹 {folder} 没有响应。如果它在网络驱动器上，请检查连接后重试。</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>全天</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>结束于</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>移除消息(&amp;M)</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>添加另一条消息(&amp;G)</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>要在新闻栏上显示的文字</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>消息的文字</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>消息的链接</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>开始显示</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>停止显示</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>最后一天</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>文字(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>链接(&amp;L)</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>消息在这些时间显示在新闻栏上，每天都算作新消息。</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>新消息</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>此订阅源不使用代理</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>应用(&amp;Y)</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>选择证书颁发机构的文件</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>标头和 Cookie</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>时间限制</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>证书颁发机构</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>标头和 Cookie 只发送到订阅源自己的服务器；类似机密的内容保存在密钥环中。订阅源的文章以同样的设置获取。</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>证书 (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>这不是代理地址。它应类似 http://proxy:8080。</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>每行需要名称、冒号和值，例如“Accept-Language: zh”。</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>另有 %n 条标题</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>稍后阅读</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>其他报道：</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>另外 %n 个订阅源</numerusform>
   </translation>
  </message>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}：{title}</translation>
  </message>
 </context>
 <context>
  <name>PageForm</name>
  <message>
   <source>&amp;Load the page</source>
   <translation>加载页面(&amp;L)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>找到 %n 条标题：</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>例如：article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>页面上的链接列表</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>在页面上找到的标题</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>页面(&amp;G)</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>页面的地址</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>建议(&amp;S)</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>选择器</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>文本模式</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>如何在页面上查找标题</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>标题(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>其中的标题(&amp;T)</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>其中的链接(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>其中的日期(&amp;D)</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>CSS 选择器。标题、链接和日期可留空，留空时自动检测。</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>模式(&amp;P)</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>页面源代码的一部分，用 {fields} 表示相应内容，用 {any} 表示任意其他文字。</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n 个类似“{title}”的链接</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>选择要关注的内容</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>没有找到链接列表</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>正在加载页面…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>最近显示</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>备份中的密码</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>密码短语</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>密码短语(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>恢复(&amp;R)</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>恢复但不含密码(&amp;W)</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>此边缘之外还有另一个屏幕，因此无法在此保留空间。“位于窗口上方”可使新闻栏保持可见。</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>桌面移动了新闻栏或更改了其大小。“浮动”可能更合适。</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>窗口位置由桌面决定，因此新闻栏无法保留空间或停在边缘。安装 XWayland 可以解决。</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS 不允许程序保留空间。新闻栏位于窗口上方。</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>不一致</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>最多 {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>订阅源给出的内容</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>来自网站的全文</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>打开时</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>滚动过去后</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>仅手动</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>最重要</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>重要</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>较不重要</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>最不重要</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>标题按“重要的订阅源优先”排序时使用。</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>仅在点击时</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>总是</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>无法保存首选项（{reason}）。会尽快保存。</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>首选项尚未保存：其所在文件夹没有响应。如果它在网络驱动器上，请检查连接。</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>无法更改登录时启动（{reason}）。</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>没有匹配的设置。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>恢复默认值(&amp;R)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>所有设置已恢复为默认值。</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>主屏幕</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{}（未连接）</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{}（未安装）</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>这些颜色难以阅读：对比度为 {0} : 1，应为 4.5 : 1 或更高。</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>新闻栏</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>阅读</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>订阅源与更新</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>大</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} 磅</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>紧密</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>宽松</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>很宽松</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>与新闻栏相同</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>棕褐</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>仅在点击时</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>总是</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>字体(&amp;Y)</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>系统的衬线字体</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>字体 文章 阅读</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>文字大小(&amp;X)</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>字体 文章 阅读</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>页面主题(&amp;T)</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>主题 夜间 纸张 阅读</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>行距(&amp;I)</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>行高 文章 阅读</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>显示图片</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>图片 照片 隐私</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>订阅源只有摘要时加载全文</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>全文 网页 文章 隐私 阅读</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>文章窗口跟随新闻栏</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>阅读 新闻栏</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>从链接中移除跟踪参数</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>跟踪 参数 utm 隐私 复制 浏览器</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>精确文字大小</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> 磅</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>行长（字符数）(&amp;G)</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>栏宽 文章 阅读</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>两端对齐(&amp;V)</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>对齐 文章 阅读</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>刷新间隔(&amp;F)</translation>
  </message>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>轮询 间隔 刷新 分钟</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>按流量计费时降低刷新频率</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>移动数据 费用 网络</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>使用电池时降低刷新频率</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>电源 笔记本 省电</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>供离线阅读的文章数</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>预取 离线 下载 文章 隐私</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>这些文章的网站会知道您的新闻栏上有哪些文章。</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>翻译 语言 外语 LibreTranslate 隐私</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>翻译标题</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>新闻栏上的标题会发送到下面的服务。</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>翻译为</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>窗口的语言</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>代码，例如“zh”或“pt”。</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>同时显示原标题</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>LibreTranslate 服务器</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>命令每行读取一个标题，并须按相同顺序输出译文。{from} 和 {to} 会替换为语言。命令可以做您在此电脑上能做的任何事。</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>翻译方式</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API 密钥</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>系统设置</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>无代理</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>手动设置代理</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>代理 proxy http socks tor 网络 连接</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>代理地址</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>存储 空间 上限 数据库 删除 保留</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>文章占用的磁盘空间</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>空间用完后，会删除最早文章的正文。标题和收藏的文章会保留。</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>单个订阅源的磁盘空间</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>通知 提醒 免打扰时段</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>规则匹配时通知我</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>在 Windows 上，通知没有按钮。点击通知即可打开文章。</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>通知时播放声音</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>提醒 声音 铃声 突发</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>每小时最多</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>免打扰开始时间</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>免打扰结束时间</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>小时为 0 到 23。两者相同则没有免打扰时段。</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>向屏幕阅读器播报突出显示的标题</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>无障碍 朗读 语音 通知</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>快捷键 键盘 热键 更改</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>每天</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>每周</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>备份 保存 副本 归档</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>自动备份</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>备份不包含密码。</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>保留的备份数</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>备份文件夹</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>数据库旁边</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>系统默认</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>较小</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>较大</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>大得多</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>翻译 语言 language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>重新启动后生效。</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>窗口中的文字大小</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>字体 菜单 缩放 无障碍</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>在系统托盘中显示图标</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>通知区域</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>启动时隐藏到系统托盘</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>通知区域 登录 最小化</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>登录时启动</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>自动启动 开机</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>新闻栏的键盘快捷键</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>热键 全局 键盘 焦点 快捷键</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>在此桌面上，请在系统设置中将按键绑定到命令“off-the-wire --tell focus”。</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>选择一条标题，在这里阅读其文章。</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>刚刚</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n 分钟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n 小时</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n 天</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>允许(&amp;W)</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>此规则是导入的。在您允许之前，它不会发送任何内容。</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>满足以下全部条件</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>满足以下任一条件</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>需要满足的条件</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>处理方式(&amp;W)</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>添加条件(&amp;C)</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>当：</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>有效期至(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>更多(&amp;O)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>所有订阅源</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>订阅源</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>订阅组</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>订阅源、文件夹或订阅组</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>规则结束的日期和时间</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>查找范围(&amp;L)</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>已屏蔽 24 小时：{name}。请查看“规则”。</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>规则“{name}”用时过长，已关闭。</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>{file} 中没有规则。</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>已添加 %n 条规则。发送标题的规则在您允许之前保持停用。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>已添加 %n 条规则。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} 未在此处设置。不会发送任何内容。</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} 是导入的，尚未允许。按“设置…”以允许。</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>导入规则</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>规则 (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>导出规则</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>已恢复 %n 条标题。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>已更改 %n 条已存储的标题。</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>未命名的规则</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name}（尚未允许）</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name}（已结束）</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name}（至 {moment}）</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>规则，按应用顺序排列</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>上移(&amp;U)</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>下移(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>尚无规则</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>规则可以突出显示、屏蔽、置顶、收藏或发送标题，或发出通知。</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>屏蔽某个词(&amp;W)…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>屏蔽的词</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>突出显示某个话题(&amp;H)…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>突出显示的话题</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>通知我某个话题(&amp;N)…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>新规则</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>“{rule}”已更改。</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>“{rule}”已移除。</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>已更改规则的顺序。</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>导出收藏的文章</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>收藏的文章</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>已将 %n 篇文章保存到 {file}。</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>无法写入 {file}：{reason}。</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>网页 (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>收藏的文章</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>链接</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>正文</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>此处缺少本文的其余部分：文章过长或过于复杂。</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>自动检测</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS、Miniflux（Google Reader API）</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>Fever API</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>与服务器的连接</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>服务器类型(&amp;K)</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>Web 服务器用户名(&amp;U)</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>Web 服务器密码(&amp;P)</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>证书颁发机构(&amp;T)</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>选择证书颁发机构的文件</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>客户端证书(&amp;C)</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>选择客户端证书的文件</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>证书密钥的密码(&amp;Y)</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>很少有服务器需要这些设置。有些 Web 服务器需要单独的用户名和密码。如果服务器的证书不受公开信任，请选择签发机构的文件 (PEM)；若为自签名，则选择证书本身。客户端证书是包含密钥的 PEM 文件。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>证书 (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>此标题已不可用。</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>已复制为引文。</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>此标题没有链接。</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>已发送到 {name}。</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>已复制为 Markdown。</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>复制为 &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>复制为引文(&amp;Q)</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>发送到 {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>设置分享(&amp;S)…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>您处于离线状态。文章稍后将发送到 {name}。</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>无法连接 {name}。文章稍后发送。</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} 拒绝了登录。请在“分享”中重新设置。</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>找不到 {name} 的命令。请重新设置。</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} 拒绝了文章（{reason}）。您可以在“设置分享”中重试。</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>服务拒绝了登录。请检查您输入的内容。</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>无法连接服务器。请检查地址或稍后再试。</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>此地址没有该服务（{reason}）。</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>分享</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>允许(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>重试(&amp;T)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name}（尚未允许）</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} 已设置，现在位于“分享”菜单中。</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>没有可用的密钥环，因此 {name} 的设置只保留到您退出。</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>服务和命令</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>添加服务或命令</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>尚未发送</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>地址(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>正文(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>用户名或邮箱(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>密码(&amp;P)</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>API 令牌(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>命令(&amp;C)</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>客户端 &amp;ID</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>客户端密钥(&amp;S)</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>服务(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>方式(&amp;H)</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>客户端 ID 和密钥位于 wallabag 的 API 客户端中。</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>您的令牌位于 readwise.io/access_token。</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>您的令牌（user:TOKEN）位于 Pinboard 设置的 Password 下。</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>您的令牌位于 linkding 设置的 Integrations 下。</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} 会替换为文章的信息。不使用 shell。</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} 会在地址和正文中替换为文章的信息。令牌保存在密钥环中，通过 Authorization 标头发送，或在您写入 {secret} 的位置发送。</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>已保存在桌面的密钥环中。</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>用户名和密码</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>登录(&amp;S)</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>登录 {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>方式(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>用户名(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>密码(&amp;P)</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>用户名</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>也用于该网站的另外 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>此连接未加密。您的密码可能会被截获。</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>移除已保存的密码(&amp;R)</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>登录 {0}。</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>令牌(&amp;T)</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>密码已保存在桌面的密钥环中。</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>没有可用的密钥环。密码会保留到您退出，之后需要重新输入。</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>添加(&amp;A)</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>保存(&amp;V)</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>启用(&amp;U)</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>启用“{0}”</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>“{0}”的来源</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>新订阅源的文件夹</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>无文件夹</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>此内容来自列表或备份。仅在您了解其作用时启用。</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>文件夹(&amp;O)</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>来自文件的标题</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>来自命令的标题</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>关注网页</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>您自己的消息</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>没有可用的显示器。“off-the-wire --list”无需显示器即可输出标题。</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>国际</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>地区</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>财经</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>科学</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>科技</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>体育</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>文化</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>可选的订阅源</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed}（已订阅）</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>应用到已存储的标题(&amp;Y)…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>标题太多，此规则处理太慢。</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>没有可更改的已存储标题。</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>将 %n 条已存储的标题标为已读吗？</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>收藏 %n 条已存储的标题吗？</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>收藏 %n 条已存储的标题并添加标签“{tag}”吗？</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>正在搜索已存储的标题…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>订阅(&amp;S)</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>尝试不加密连接</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>网站或订阅源的地址，例如 bbc.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>网站或订阅源的地址</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>新订阅源的文件夹</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>无文件夹</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>其他来源(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>文件(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>没有订阅源的网页(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>命令的输出(&amp;O)…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>您自己的消息(&amp;M)…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>文件夹(&amp;O)</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>正在 {0} 查找订阅源…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>已订阅 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>已订阅，在“{folder}”中</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>已订阅</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>以逗号分隔</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>标签(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>备注(&amp;N)</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>尚无标题。</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>标题未翻译。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>标题未翻译：无法从密钥环取得 API 密钥。请在首选项中重新输入。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>标题未翻译：服务器拒绝了请求。请检查首选项中的 API 密钥。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>标题未翻译：无法连接服务器，或服务器报告错误。请检查其地址。</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>没有可用的密钥环。API 密钥会保留到您退出，之后请重新输入。</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>我知道此命令的作用</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire：%n 条未读标题</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>隐藏新闻栏</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>显示新闻栏</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>刷新</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>全部标题…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>添加订阅源…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>订阅源…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>首选项…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>使用指南</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>关于 Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>“{0}”已移除。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>已移除 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>“{old}”已重命名为“{new}”。</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>“{title}”已移动到“{folder}”。</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>“{title}”现在不在任何文件夹中。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>已移动 %n 个订阅源。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n 条标题已标为已读。</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>此处没有未读标题。</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>已更改订阅源的顺序。</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>无法显示一张图片。</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>正在加载全文…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>文字已复制。</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>在文章中查找(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>后退(&amp;B)</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>前进(&amp;O)</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>加载全文(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>复制文字和来源(&amp;C)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>分享(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>朗读(&amp;R)</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>通过邮件分享(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>打印(&amp;P)…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>保存为 PDF(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>保存为网页(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>此订阅源的图片(&amp;I)</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>仅在点击时</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>总是</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>跟随新闻栏(&amp;A)</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>显示新闻栏上的标题，但不标为已读</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>停止朗读(&amp;R)</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>未安装语音引擎 (Speech Dispatcher)。</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>在浏览器中打开</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>复制链接</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>稍后阅读</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>从收藏中移除</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>调整字号：</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>缩小文字</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>重置文字大小</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>放大文字</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>主题、字体、宽度和行距</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>上一条标题</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>下一条标题</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>搜索订阅源</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}：无法读取列表</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}：%n 个订阅源</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>所有语言</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>推荐的订阅源</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>欢迎使用 Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>选择想读的内容，它会立即显示在新闻栏上。以后都可以更改。</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>所选内容会立即显示在新闻栏上。</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>新闻栏的位置：</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>新闻栏所在屏幕</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>屏幕(&amp;C)：</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>屏幕顶部(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>屏幕底部(&amp;B)</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>登录时启动(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>导入我的订阅源(&amp;I)…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>我有订阅服务器(&amp;H)…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>跳过(&amp;K)</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>全部导入</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>导入订阅源列表…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>显示话题(&amp;T)</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>选择订阅源(&amp;F)…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>添加 %n 个订阅源</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>用 %n 个订阅源开始</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>开始(&amp;S)</translation>
  </message>
 </context>
</TS>
