<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>フィードのアドレスも含める(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>診断をコピー(&amp;C)</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Off the Wire について</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>データの保存場所</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>システム情報</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>バージョン {version}、デスクトップの見出しティッカー</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>MIT ライセンスの自由ソフトウェアです。保証はありません。</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>ガイド(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>プライバシー(&amp;P)</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>新しい点(&amp;N)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>設定フォルダーを開く</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>フィードと見出し</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>フィードと見出しのフォルダーを開く</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>ログのフォルダーを開く</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>コピーしました。貼り付ける前に内容を確認してください。どこにも送信していません。</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>{folder} を開けませんでした。</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>新着</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>このコンピューターのフィードをアカウントに追加する(&amp;O)</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>新しいフィードをアカウントに追加する(&amp;W)</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>この接続は暗号化されていません。パスワードを盗み見られるおそれがあります。</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>受信した記事</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>サインイン(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>接続(&amp;C)…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>今すぐ同期(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>アカウントを削除(&amp;R)…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>安全な接続なしでサインインしますか？</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} は安全な接続 (https) に対応していません。ネットワーク上の他人に、パスワードや読んでいる内容を見られるおそれがあります。家庭内や専用のネットワークなら許容できる場合もあります。</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>それでもサインイン(&amp;S)</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>サインインしました。フィードと記事を取得しています。</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>キーリングを利用できません。終了後、パスワードの再入力が必要になります。</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>同期アカウント</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>アドレス(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>ユーザー名(&amp;U)</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>API パスワード(&amp;P)</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>フィードサーバーは、フィードと既読・保存の状態をデバイス間で同期します: FreshRSS、Miniflux、Nextcloud News、Tiny Tiny RSS、Feedbin、その他 Google Reader または Fever の API に対応したサーバー。サーバーの種類は自動的に検出されます。API 用のパスワードを入力してください。サーバー側の設定で決めるものもあります。パスワードはデスクトップのキーリングに保存されます。</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>サーバーのフィードは自分のフィードと並んで表示され、サーバーが取得します。閲覧、保存、名前の変更、移動、削除はサーバーにも反映されます。自分のフィードはそのままです。</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>サーバーに接続しています…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>別のアカウントです。以前のアカウントのフィードをどうしますか？</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>これまでは {host} の「{former_user}」と同期していましたが、「{user}」とはフィードと記事が異なります。どちらのサーバーも変更されません。以前のアカウントのフィードは、ここに残してウェブサイトから直接取得するか、保存した記事も含めてすべての記事とともに削除できます。</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>アカウントを削除しますか？</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>サーバーは変更されません。サーバーのフィードは、ここに残してウェブサイトから直接取得するか、保存した記事も含めてすべての記事とともに削除できます。</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>フィードを残す(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>フィードを削除(&amp;R)</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>このサーバーの API では、フィードの追加、削除、名前の変更、移動ができません。サーバーのウェブサイトで行ってください。ここでの変更はこのコンピューターにのみ適用されます。</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>このサーバーの API では、フィードの名前の変更や移動ができません。サーバーのウェブサイトで行ってください。ここでの変更はこのコンピューターにのみ適用されます。</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>変更は保持され、後で送信されます。</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>{0} に同期しました。</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>%n 件の記事は、大きすぎるかサーバーの障害のため取得できませんでした。後でもう一度試します。</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>ユーザー名またはパスワードがサーバーに受け付けられませんでした。API のパスワードを使ってください。ウェブサイト用とは異なることがよくあります。</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>ウェブサーバーは応答しますが、フィードサーバーが応答しません (状態 {0})。後でもう一度試してください。</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>サーバーの証明書が信頼された認証局のものではありません。自分のサーバーの場合は、「接続」でその証明書または認証局の証明書を選んでください。</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>サーバーがクライアント証明書を要求しています。「接続」でファイルを選んでください。</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>このアドレスにフィードサーバーが見つかりません。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>オフラインです。オンラインに戻ると同期を続けます。</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>サーバーが接続を拒否しました。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>サーバーの応答に時間がかかりすぎました。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>サーバーの応答が大きすぎるため読み込みませんでした。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>サーバーの応答が不完全または無効でした。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>転送が多すぎます。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>これはウェブアドレスではありません。https://example.org のような形です。</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>サーバーの応答の読み込みがタイムアウトしました。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>同期中に Off the Wire に問題が発生しました。報告してください。詳細はログにあります。</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>サーバーを利用できないか、サーバーの設定で API が無効になっています。</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>サーバーが混み合っており、待つよう求められました。後でもう一度同期します。</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>サーバーの応答を解釈できませんでした。何も変更していません。</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>サーバーがエラーを返しました (状態 {0})。何も変更していません。</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>サーバーが {0} に転送しています。そのアドレスを信頼できる場合は、そちらにサインインしてください。</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>キーリングからパスワードを取得できません。もう一度入力してください。</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>ウェブサーバーが独自のユーザー名とパスワードを要求しています。「接続」で入力してください。</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>Inoreader は登録済みのプログラムしか受け付けません。Off the Wire は登録されていません。</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>認証局のファイルを使用できません。PEM 形式である必要があります。</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>クライアント証明書を使用できません。鍵を含む PEM ファイルである必要があります。</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>クライアント証明書の鍵のパスワードが違います。</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>フィードサーバーがリセットされました。サーバーにないフィードと記事は、自分のものとしてここに残ります。</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>色…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>設定(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>タグ(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>送信先(&amp;S)</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>送信先を選択</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (未設定)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>強調</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>ミュート</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>これらだけを残す</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>先頭に固定</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>既読にする</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>後で読む</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>タグを付けて保存</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>色</translation>
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
    <numerusform>ほか %n 件の重要な見出し</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>テーマ(&amp;T)</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>バーに合わせる</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>セピア</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>黒</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>フォント(&amp;F)</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>明朝体</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>ゴシック体</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>狭い</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>広い</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>とても広い</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>幅(&amp;W)</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>狭い</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>ゆったり</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>とてもゆったり</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>行間(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>両端をそろえる(&amp;J)</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>コレクションとして保存(&amp;C)…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>見出しを検索</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>語、「完全一致」、除外する −語</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>すべてのフィード</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (コレクション)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>すべてのタグ</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>すべての見出し</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>バーにあるもの</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>未読</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>絞り込み</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>コレクション、フォルダー、フィード</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>この見出しはもう利用できません。</translation>
  </message>
  <message>
   <source>read</source>
   <translation>既読</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>未読</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>保存済み</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>ブラウザーで開く(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>リンクをコピー(&amp;C)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>既読にする(&amp;R)</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>未読にする(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>後で読む(&amp;S)</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>保存から削除(&amp;S)</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>見出し</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>共有(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>すべて既読にする(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>保存分をエクスポート(&amp;E)…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>プレビューを隠す(&amp;P)</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>すべての見出し</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n 件の見出しを既読にしました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>コレクションとして保存</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>コレクション「{name}」として保存しました。バーに表示できます。</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>プレビューを表示(&amp;P)</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>{count} 件を超える見出し</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n 件の見出し</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>一致するものがありません。</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>見出しはまだありません。</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF ファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>ウェブページ (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>記事を保存</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>この見出しはもう利用できません。</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation>{feed}、{date}</translation>
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation>{line} · {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>約 %n 分で読めます</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>フィード版</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>記事全文</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>画像 %n 枚をすべて読み込む</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>このフィードは見出しのみを配信しています。</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>添付ファイル:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>{host} で続きを読む</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>音声</translation>
  </message>
  <message>
   <source>video</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>image</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>プレーヤーで開く</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>画像を読み込む</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>この記事の続きは長すぎるか複雑すぎるため、ここには表示できません。</translation>
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
   <translation>バックアップを保存</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>バックアップの復元</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>{file} を復元しますか？</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>「置き換え」はフィード、見出し、ルール、設定をバックアップの内容に置き換えます。「統合」は足りないものだけを追加します。現在のデータベースはファイルとして残ります。その後 Off the Wire が再起動します。</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>置き換え(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>統合(&amp;M)</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>バックアップを {file} に保存しました。</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>バックアップ ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>バックアップには、フィード、見出し、ルール、設定が含まれます。</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>パスワードを含める(&amp;P)</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>パスフレーズの再入力</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>パスフレーズ(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>再入力(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>ファイルを選択(&amp;C)…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>パスワードはキーリングに残ります。別のコンピューターでは再入力が必要です。</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>%n 文字以上にしてください。</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>パスフレーズが一致しません。</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>このパスフレーズがないと、誰もパスワードを復元できません。バックアップとは別に保管してください。</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>バックグラウンドで開く(&amp;D)</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>ブラウザーで開く(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>リンクをコピー(&amp;C)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>既読にする(&amp;R)</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>未読にする(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>後で読む(&amp;S)</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>保存から削除(&amp;S)</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>更新(&amp;F)</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>すべての見出し(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>コレクション(&amp;W)…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>ルール(&amp;L)…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>フィードを追加(&amp;D)…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>フィード(&amp;E)…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>設定(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>バックアップ(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>バックアップを復元(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>ガイド(&amp;G)</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>Off the Wire について(&amp;I)</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>同期に失敗しました…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>エラー報告…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
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
   <translation>スペース</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>見出し</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>速報</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>見出しはまだありません。フィードを追加して始めましょう。</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>「{name}」に見出しはありません。</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>その他(&amp;E)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>共有(&amp;H)</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>この見出しを隠す(&amp;T)</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>24 時間ミュート(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>再開(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>一時停止(&amp;P)</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>すべて既読にする(&amp;A)</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>バックアップ(&amp;K)</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>このバーに表示(&amp;T)</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>すべてのフィード(&amp;E)</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>前の見出し</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>前の見出し (Page Up)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>次の見出し</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>次の見出し (Page Down)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>メニュー</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>再開 (スペース)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>一時停止 (スペース)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>時刻: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – クリックするとすべての見出しを表示</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>ハイコントラスト</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>紙</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>真夜中</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>テレタイプ</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>カスタム</translation>
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
   <translation>{} px</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>テーマ(&amp;M)</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>色 テーマ 夜 theme</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>カスタム: 背景</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>色 独自</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>カスタム: 文字</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>カスタム: ラベルと印</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>高さ 太さ</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>上</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>下</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>領域を確保</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>ウィンドウの手前</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>自動的に隠す</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>フローティング (ラベルをドラッグ、または Alt と矢印キー)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>しない</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>すべて既読になったとき</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>新着がないとき</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>端(&amp;E)</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>位置 場所</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>ドック 確保 重ねる 自動的に隠す フローティング dock</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>フローティング時の幅</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>左右に置いたときの幅</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>画面(&amp;C)</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>モニター ディスプレイ 画面</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>バーを隠す</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>静か 消える トレイ 未読</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>新しい見出しが届いたとき、通知領域のアイコンをクリックしたとき、またはプログラムを再び起動したときに、バーが再び表示されます。</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>ほかのバー</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>二つ目 複数 画面 モニター コレクション セット</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>システムの既定</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>高さ(&amp;H)</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>ラベル(&amp;L)</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>速報</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>フォント(&amp;T)</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>フォント 文字 font</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>文字サイズ(&amp;Z)</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>フォント 文字サイズ</translation>
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
   <translation>文字の影</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>影 輪郭 文字</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>グラデーションの背景</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>色 グラデーション 背景</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>大文字</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>大文字 英字</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>時計を表示する</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>時刻 時計</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>ラベルに未読の見出しの数を表示する</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>数 バッジ</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>ほかのウィンドウより手前に置く</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>手前 後ろ ウィンドウ</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>すべての画面にバーを表示</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>全部 モニター ディスプレイ 複数</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>遅い</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>速い</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/秒</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>流す(システムが動きを減らすよう求めていなければ)</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>流す</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>1 件ずつ表示</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>手動でページをめくる</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>動き</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>動き スクロール 減らす ページ 静止 1 件ずつ</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>速度(&amp;S)</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>遅い 速い ピクセル</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>1 件の表示時間</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>秒 1 件ずつ とどまる</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>最初の文字</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>サイトのアイコン</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>新しい順</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>古い順</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>フィードを順番に</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>重要なフィードを先に</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>ランダム</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>順番 並べ替え</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>フィードのアイコン</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>ファビコン ロゴ 頭文字 プライバシー favicon</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>見出しの経過時間を表示する</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>時刻 分前</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>2 行目に要約を表示する (高さ 28 ピクセル以上のバー)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>要約 説明 二行</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>見出しをポイントすると要約のカードを表示する</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>マウス ホバー</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>読んだ見出しも残す(&amp;K)</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>言語に合わせる</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>左へ</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>右へ</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>正確な速度</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/秒</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>向き(&amp;D)</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>バッテリー使用中は 1 件ずつ表示する</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>省電力 電源 ノートパソコン</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>ポインターがバーの上にある間は止める(&amp;P)</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>マウス ホバー 停止</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>停止せずに減速する</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>マウス ポインター 遅い</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>固定した見出しの表示中はゆっくりスクロールする</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>緊急 警告 固定 ゆっくり 重要</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>黒丸 •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>ダッシュ –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>縦線 |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>スラッシュ //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>星 ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>空白</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>見出しの横に画像を表示する (ウェブサイトから読み込み)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>画像 写真 サムネイル プライバシー</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>見出しの最大数(&amp;N)</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>最大 上限</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>見出しの最大日数(&amp;A)</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>経過 上限</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>削除するまでの表示回数</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>引退 繰り返し 回数 通過</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>重複する記事をまとめる</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>重複 まとめる 同じ</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>区切り</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>見出しの間</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>区切りの文字</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>フィードごとに異なる色を使う</translation>
  </message>
  <message>
   <source>color</source>
   <translation>色</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>最初のフェリーは正午、楽団の演奏とともに出航した。</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>バーのプレビュー</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>速報</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>港日報</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>星の観測</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>フェリー、元の時刻表に戻る</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>今夜、二つの彗星が交わる</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>灯台の階段、見学者に開放</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>現在の場所:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>条件に一致する今週の見出し</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>ルールは見出しを強調、ミュート、先頭に固定、通知、保存、または送信します。</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>今週の見出し %n 件に一致します。</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>見出しの 1 割を超えています。ルールを絞ると、より目立ちます。</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>経過時間を 12 や 0.5 のように時間数で入力してください。</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>このテキストはルールとしては長すぎます。</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>このルールは使えません: {reason}。</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>所要時間</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>次の更新</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>更新履歴</translation>
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
   <translation>未読のみ(&amp;U)</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>保存済みのみ(&amp;D)</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>すべての見出し</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>語、「完全一致」、除外する −語、または語の先頭を示す 先頭*</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>フォルダーやフィードが選ばれていないため、すべてのフィードを検索します。</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>一致する見出しのみ(&amp;O)</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>タグ付き(&amp;T)</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>このコレクションのフォルダーとフィード</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>コレクションは、「朝」や「市場」のように選んだフィードのまとまりで、バーに表示できます。</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>新規(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>名前を変更(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>コレクション(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>含まれるフォルダーとフィード(&amp;F)</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新しいコレクション</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>赤</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>オレンジ</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>黄土色</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>緑</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>青緑</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>青</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>紫</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>ピンク</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>茶色</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>混在</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>制限時間</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>このコマンドの動作を理解しています(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>コマンド(&amp;C)</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>制限時間(&amp;L)</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>コマンドの出力が見出しになります: フィード、または 1 行に 1 つの見出し (タブ区切りでリンクと日付を続けられます)。フィードの更新のたびに実行されます。シェルは使われないため、パイプや変数は使えません。</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>コマンドは、ファイルの読み取り、削除、送信など、このコンピューターであなたにできることをすべて行えます。自分で書いた、または理解しているコマンドだけを入力してください。</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>先に Off the Wire を終了してから、バックアップを復元してください。</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>パスフレーズが必要です。--passphrase-file を使うか、端末で実行してください。</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>パスワード用の新しいパスフレーズ: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>パスフレーズの再入力: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>パスフレーズが一致しません。</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>パスフレーズ (Enter キーでパスワードなしで復元): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>パスフレーズは %n 文字以上です。</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>設定を読み込み、または保存できませんでした ({reason})。</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>その見出しはありません。</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>「{name}」という共有サービスはありません。</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>Off the Wire は起動していません。</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>Off the Wire はすでに実行中のため、ここには何も出力しません。{option} を使ってください。</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>Off the Wire がまだ応答しません。後でもう一度試すか、プロセスを終了してください。</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire は実行中ですが、まだ応答しません。待機しています…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>Off the Wire は実行中ですが ({host} のプロセス {process})、まだ応答しません。待機しています…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} を {other} と使えるのは、{third} も指定したときだけです。</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} は {other} と一緒にのみ使えます。</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} は次のオプションのどれかと一緒にのみ使えます: {others}。</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} と {other} は一緒には使えません。</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>アドレスが %n 件を超えています。代わりに OPML の一覧をインポートしてください。</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>フォルダー名を空にすることはできません。</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>フォルダー名に NUL 文字は使えません。</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>アドレスは %n 文字以内にしてください。</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>「{0}」はフィードのアドレスではありません。https:// または http:// で始めてください。</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>「{0}」は {1} から {2} までの秒数ではありません。</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>デスクトップの見出しティッカー。</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Off the Wire がすでに実行中の場合は、そちらに引数が渡されます。</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>購読せずに、これらのフィードのみを表示する</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>フィード、ウェブサイトのアドレス、またはフィード一覧を購読する</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>設定・フィード・キャッシュを、ユーザーのフォルダーではなくこのフォルダーに保存する</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>バーの見出しを出力して終了する</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>更新時期のフィードを更新し、見出しを出力して終了する</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>コレクションの名前を出力して終了する</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>各フィードの状態を表 (CSV) で表示して終了する</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>--diagnosis と併用: フィードのアドレスを、含まれるキーも含めて完全に出力する</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>届いた見出しも出力する</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>実行中のバーにコマンドを送る</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>--tell のコマンドを出力して終了する</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>バーの実行中かどうかにかかわらず設定を変更する</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>これらの設定を出力して終了する。名前がなければすべて</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>ほかのバーやスクリプト向けに、見出しを 1 行に 1 件ずつ出力する</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>--follow と併用: 新しい見出しのみ出力する</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>--follow と併用: 各見出しを表示する秒数</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>--list、--once、--print、--follow、--get と併用: JSON を出力する</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>--tell と併用: バーが起動していなければ起動する</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>このファイルの設定で、メニューのないバーを表示する。異常終了したら再起動する</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>パスワード以外のすべてをバックアップファイルに書き出して終了する</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>--backup と併用: パスワードもパスフレーズで暗号化して含める</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>--backup、--restore と併用: パスフレーズをこのファイルから読み込む。「-」は標準入力</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>すべてをバックアップファイルの内容に置き換えて終了する</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>--restore と併用: 既存のデータに追加し、設定は残す</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>端末にも詳しいログを出力する。2 回指定するとすべて記録する</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>「{0}」はコマンドではありません。「off-the-wire --commands」でコマンドを確認できます。</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>コマンド「{0}」は引数を取りません。</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>コマンド「{0}」には引数が必要です。</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>「{0}」は見出しの番号ではありません。「off-the-wire --list --json」で番号を確認できます。</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: 「{name}」は設定項目ではありません。設定項目: {names}。</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: 「feeds」と「messages」は文字列のリスト、「preferences」はテーブルにしてください。</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>{file} の設定を読み込めませんでした: {reason}。</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>「{0}」は設定ではありません。「off-the-wire --get」で設定を確認できます。</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>「{0}」は 名前=値 の形にしてください。</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} を「{value}」にはできません。{allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>「true」または「false」にしてください。</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>次のいずれかにしてください: {0}。</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>{0} から {1} までの整数にしてください。</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>{0} から {1} までの数にしてください。</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>--get --json が出力する形の JSON にしてください。</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>#1f2a30 のような色にしてください。</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>{0} 文字以内のテキストにしてください。</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>バーにキーボードフォーカスを移す</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>バーのメニューを開く</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>バーを表示する</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>バーを通知領域に隠す</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>バーの表示と非表示を切り替える</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>見出しを一時停止する</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>見出しを再開する</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>見出しを一時停止または再開する</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>1 ページ進む</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>1 ページ戻る</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>スクロールを速くする</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>スクロールを遅くする</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>すべてのフィードを今すぐ更新する</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>バーのすべての見出しを既読にする</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>「すべて既読にする」または見出しの非表示を元に戻す</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>この名前のコレクションをバーに表示する。名前がなければすべてのフィード</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>見出しの記事を開く</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>記事をバックグラウンドで開く</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>見出しのページをブラウザーで開く</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>見出しのリンクをコピーする</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>記事を Markdown としてコピーする</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>記事を引用としてコピーする</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>見出しを既読にする</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>見出しを未読にする</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>見出しを後で読むに追加する</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>見出しを保存から削除する</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>見出しを隠す</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>見出しのフィードを 24 時間ミュートする</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>この語を含む見出しを 24 時間ミュートする</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>現在の見出しをこの名前の共有サービスに送る</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>すべての見出しの一覧を開く</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>このアドレスのフィードを追加する。なければ尋ねる</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>「フィード」ウィンドウを開く</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>「コレクション」ウィンドウを開く</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>「ルール」ウィンドウを開く</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>「共有」ウィンドウを開く</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>「同期アカウント」ウィンドウを開く</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>設定を開く</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>バックアップを書き出すファイルを選択する</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>復元するバックアップを選択する</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>ガイドを開く</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>バージョン、ライセンス、ファイルの場所を表示する</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>エラー報告を表示する</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>Off the Wire を終了する</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>見出しの部分</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>この条件を削除</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>比較する値</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>タイトルに次のいずれかの語を含む</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>タイトルに次の語を含まない</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>タイトルに次の語句を含む</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>タイトルに次の語句を含まない</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>タイトルまたは本文に次のいずれかの語を含む</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>タイトルにも本文にも次の語を含まない</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>タイトルまたは本文に次の語句を含む</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>タイトルにも本文にも次の語句を含まない</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>フィードが次と一致</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>フィードが次と異なる</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>フォルダーが次と一致</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>フォルダーが次と異なる</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>コレクションが次と一致</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>コレクションが次と異なる</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>著者名に含む</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>著者名に含まない</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>分類が次のいずれか</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>分類が次のどれでもない</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>言語が次と一致</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>言語が次と異なる</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>見出しが次より新しい(時間)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>見出しが次より古い(時間)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>要約に次のいずれかの語を含む</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>要約に次の語を含まない</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>要約に次の語句を含む</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>要約に次の語句を含まない</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>本文に次のいずれかの語を含む</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>本文に次の語を含まない</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>本文に次の語句を含む</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>本文に次の語句を含まない</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>タイトルが正規表現に一致</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>タイトルが正規表現に一致しない</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>タイトルまたは本文が正規表現に一致</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>タイトルも本文も正規表現に一致しない</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>要約が正規表現に一致</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>要約が正規表現に一致しない</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>本文が正規表現に一致</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>本文が正規表現に一致しない</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>りんご 梨</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>フィードを選ぶ</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>フォルダーを選ぶ</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>コレクションを選択</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>en や pt-BR など</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>コンマで区切る</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>前回、Off the Wire は予期せず終了しました。メニューの「エラー報告」を参照してください。</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>問題が発生しました。メニューの「エラー報告」を参照してください。</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>「{name}」というコレクションはありません。</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>たった今</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n 分前</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>昨日 {time}</translation>
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
   <translation>フィードを選ぶ</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>このサイトのフィード</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>購読する(&amp;S)</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>現在、見出しはありません。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n 件のフィードが見つかりました</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>最新の見出し</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>読み込んでいます…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>報告</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>問題が発生しました。詳細はこのコンピューターに保存され、誰にも送信されません。問題を報告するには、詳細をコピーして確認し、バグ報告に貼り付けてください。</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>エラー報告</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>ウェブで報告(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>メイン画面</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>バーを追加</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (未接続)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>すべてのフィード</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>上</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>下</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>端</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>このバーを削除</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>今すぐ更新(&amp;U)</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>既読にする(&amp;R)</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>設定(&amp;T)…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>名前を変更(&amp;N)</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>上へ(&amp;P)</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>下へ(&amp;O)</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>削除(&amp;M)</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>アドレスをコピー(&amp;A)</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>貼り付け(&amp;S)</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>すべて名前順に並べる(&amp;I)</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>フォルダーに移動(&amp;F)</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>診断をコピー(&amp;G)</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>バーに出す(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>新しいフォルダー(&amp;N)…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>フォルダーなし(&amp;O)</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>フォルダー「{0}」を解除(&amp;D)</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>同期アカウントに追加(&amp;Y)</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>このサーバーの API ではフィードを追加できません。サーバーのウェブサイトで追加してください。</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>このサーバーの API では行えないため、このコンピューターにのみ適用されます。</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新しいフォルダー</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>フォルダー名 (A / B で A の中に B を作成):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>クリップボードにフィードやウェブサイトのアドレスがありません。</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>フィード一覧を {0} に保存しました。</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>診断情報を、パスワードを除いて {0} に保存しました。</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>診断をコピーしました。パスワードは含みません。</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>バーに出す(&amp;W)</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>更新を一時停止(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>アドレス(&amp;A)</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>更新間隔(&amp;F)</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>バーでの色(&amp;L)</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>アイコン</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>このフィードを取得する同期アカウントが決めます。</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>ファイル…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>コマンドの出力…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>ウェブページ…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>自分のメッセージ…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>フィード一覧のインポート</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>フィード一覧のエクスポート</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>フィード一覧 (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>読み込んでいます…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>現在、見出しはありません。</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>新しい見出し: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>新着なし</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>有効にする(&amp;T)…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>このフィードに許可(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>サインイン(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>新しいアドレスのままにする(&amp;K)</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>新しいアドレスを使う(&amp;D)</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>元のアドレスに戻す(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>再開(&amp;R)</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>今すぐ更新(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>サイトを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>フィードを削除(&amp;R)</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>見出しと記事</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>更新履歴</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>フィードの設定</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>サインイン(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>更新履歴をコピー(&amp;C)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>フィード: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>複数のフォルダー</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>コピーしました。アドレス中の名前とパスワードは除いてあります。</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>15 分ごと</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>30 分ごと</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>1 時間ごと</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>3 時間ごと</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>6 時間ごと</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>12 時間ごと</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>毎日</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>毎週</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>このフィードは同期アカウントが取得します。</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>再開するまで更新は一時停止されます。</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>最初の更新を待っています。</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>問題はありません。前回の更新の新着見出し: {0}。</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>問題はありません。{0} 以降、サイトに新着はありません。</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>問題はありません。少なくとも {0} 以降、サイトに新着はありません。</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>%n 分ごと</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>フィードを検索</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>理由を表示(&amp;W)…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>絞り込み</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>すべてのフィード</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>問題のあるもの</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>バーにないもの</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>フィードを追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>今すぐ更新(&amp;U)</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>その他(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>おすすめのフィード(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>インポート(&amp;I)…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>エクスポート(&amp;X)…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>同期アカウント(&amp;V)…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>「{0}」はすでに購読しています。</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>「{0}」を「{folder}」で購読しました。</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>「{0}」を購読しました。</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>問題 ({0})(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>問題(&amp;P)…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>バーに表示</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>未読</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>バーにないもの</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>{checked} に更新</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>更新は一時停止中</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>最初の更新を待っています</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>たった今更新</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>%n 分前に更新</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>%n 時間前に更新</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>おすすめのフィード(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>インポート(&amp;I)…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>フィードはまだありません。サイトを追加するか、おすすめのフィードから選ぶか、一覧をインポートしてください。</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>一致するフィードがありません。</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>選択(&amp;H)…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>ファイルを選択</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>ファイルは、フィード (RSS、Atom、JSON Feed)、または各行が見出しになるテキストです。同じ行にタブ区切りでリンクと日付を続けられます。変更されると再び読み込まれます。</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>記事内を検索</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>前の一致 (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>次の一致 (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>閉じる (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{count} 件中 {number} 件目</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>見つかりません</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>ショートカット {keys} はほかのプログラムが使用しています。別のものを選んでください。</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>章</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>ガイド</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>リンクをコピーしました。</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>この見出しにはリンクがありません。</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>見出しを隠す操作を元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>見出しを隠しました。Ctrl+Z で元に戻せます。</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>未読の見出しはありません。</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>すべて既読にしたのを元に戻す(&amp;U)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n 件の見出しを既読にしました。Ctrl+Z で元に戻せます。</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>既読にしました。</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>未読にしました。</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>「後で読む」に保存しました。</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>「後で読む」から削除しました。</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>無題</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>見出しの上限(&amp;H)</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>重要度(&amp;M)</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>既読にする時(&amp;T)</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>記事の本文(&amp;V)</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>記事の画像(&amp;P)</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>今フィードにあるものだけ(&amp;W)</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>フィードからなくなった見出しはバーから消えます。</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>まだ有効になっていない</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>配信終了</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>同期アカウントから削除済み</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>ローカルネットワークへの接続</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>1 週間以上更新されていない</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>アクセス拒否またはサインインが必要</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>有効なフィードではない</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>大きすぎる</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>一時的に利用不可</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>別のアドレスに移転</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>暗号化なし</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>記事がローカルネットワークに接続</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>アドレス変更中</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>更新が途絶えている</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>遅い</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>有効にする…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>今すぐ更新</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>サイトを開く</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>新しいアドレスのままにする</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>元のアドレスに戻す</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>新しいアドレスを使う</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>このフィードに許可</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>サインイン…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>問題の内容</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>いつから</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>対処</translation>
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
   <translation>今すぐ更新(&amp;N)</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>設定(&amp;T)…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>削除(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>診断をコピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>サイトを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>有効にする(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>このフィードに許可(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>サインイン(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>新しいアドレスのままにする(&amp;K)</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>新しいアドレスを使う(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>元のアドレスに戻す(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>再開(&amp;R)</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>問題のあるフィード</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>その他(&amp;E)</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>全フィードの診断をエクスポート(&amp;X)…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>問題のあるフィード %n 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>%n 件のフィードに問題は見つかりませんでした。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n 件のフィードを選択中</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>「{0}」を削除しました。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n 件のフィードを削除しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>全フィードの診断のエクスポート</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>フィードのアイコン</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>画像を選ぶ(&amp;E)…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>サイトのアイコンを使う(&amp;S)</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>設定でフィードのアイコンを有効にすると、バーに表示されます。</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>フィードのアイコンを選ぶ</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>記事の画像を自動的に読み込みますか？サイトに IP アドレスが伝わります。</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>常に読み込む(&amp;A)</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>クリック時のみ(&amp;C)</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>Esc で閉じ、矢印キーでほかの画像に移動します。</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>クリップボード</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n 件のファイルとアドレス</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>インポートしたフィード</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>中止(&amp;P)</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>新しいフィード: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>購読済み: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>スキップ: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>スキップした項目</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>混在</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>バー</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>記事</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>すべての見出し</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>問題のあるフィード</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>ガイド</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>すべてのウィンドウ</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>左の見出し</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>右の見出し</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>バーを上に移動</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>バーを下に移動</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>プレビューをスクロールし、次の見出しへ</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>既読にする</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>アドレスをコピー</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>左の章</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>右の章</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>記事を開く</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>記事をバックグラウンドで開く</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>ブラウザーで開く</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>リンクをコピー</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>既読または未読にする</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>後で読む</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>左の記事</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>右の記事</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>上の見出し</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>下の見出し</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>前のページ</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>次のページ</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>一時停止または再開</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>スクロールを速くする</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>スクロールを遅くする</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>メニューを開く</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>バーから離れる</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>バーを左に移動</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>バーを右に移動</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上へ</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下へ</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>次の記事</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>前の記事</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>1 ページ下へ</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>1 ページ上へ</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>キャレットブラウズ</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>次を検索</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>前を検索</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>進む</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>文字を大きく</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>文字を小さく</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>既定の文字の大きさ</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>出典付きで文章をコピー</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>読み上げる</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>メールで共有</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>ウェブページとして保存</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>離れるまたは閉じる</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>最初の見出し</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>最後の見出し</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>診断をコピー</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>クリップボードのフィードを追加</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>サイトを開く</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>バーへの表示を切り替える</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>今すぐ更新</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>ガイドを開く</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>ショートカットを変更…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>変更は再起動後に有効になります。</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>すべてリセット(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>ウィンドウ(&amp;W)</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} は「{action}」に使われています。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} は「{action}」({window}) に使われています。別のキーを選んでください。</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>この見出しにはウェブページがありません。</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>ブラウザーを開けませんでした。代わりにリンクをコピーできます。</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>プレーヤーを開けませんでした。代わりにブラウザーでファイルを開けます。</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>メールソフトを開けませんでした。</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>従量制の接続なので回数を減らしています</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>バッテリー使用中なので回数を減らしています</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>それまで変更はないとサイトが通知しています</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>配信元が設定</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>新着が少ないため間隔を延長</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>配信元がそれまで休止</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>サイトが休止を求めました</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>サイトがすべてのフィードの休止を求めました</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>ネットワークなし</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>再試行の間隔を延長</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>まれに再試行</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>次のメッセージの時刻</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>更新しません</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>このフィードはリストまたはバックアップから来ました。動作を確認するまで無効のままです。</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>フィードサーバーにこのフィードはもうありません。保存した記事のために、ここに残してあります。</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>このフィードは暗号化されていません。ネットワーク上の他人が読んだり書き換えたりできます。</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>サイトがこのフィードを移動したため、新しいアドレスを使っています。元は {address} でした。</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>{date} 以降、更新に成功していません。</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>記事の一部がローカルネットワーク ({host}) にあるため、取得しませんでした。フィードを信頼できる場合は許可してください。</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>サイトが {0} に転送しています。数日以内にそれがフィードのアドレスになります。</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>サーバーが低速です: 最近の応答に {0} 秒かかりました。</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>最新の記事は {0} のものです。サイトがこのフィードを放棄した可能性があります。</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>次の更新 {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>オフラインです。オンラインに戻るとフィードを更新します。</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>サーバーが見つかりません。アドレスを確認するか、後でもう一度試してください。</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>サーバーが接続を拒否しました。後でもう一度試します。</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>サーバーの応答に時間がかかりすぎました。後でもう一度試します。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>サイトの証明書が有効でないため、何も読み込みませんでした。アドレスとこのコンピューターの時計を確認してください。</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>安全な接続を確立できませんでした。サイト側でしか解決できません。</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>このアドレスでは安全な接続 (https) を利用できません。http のみで応答します。</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>サーバーが別のサイトに転送しています。そこでフィードのアドレスを探してください。</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>プロキシが要求をブロックしました。設定またはシステムの設定でプロキシを確認してください。</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>フィードとしては大きすぎる文書のため読み込んでいません。短いものをサイトに求めてください。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>サーバーの応答が不完全または無効でした。後でもう一度試します。</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>転送が多すぎます。フィードの新しいアドレスをサイトで探してください。</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>これはウェブアドレスではありません。https://example.org/feed.xml のような形です。</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>このアドレスはローカルネットワーク ({detail}) にあるため、何も取得しませんでした。信頼できるフィードにだけ許可してください。</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>サインインが必要です。サインインするか、公開されているアドレスを探してください。</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>アクセスが拒否されました。ブラウザーでウェブサイトを開いて理由を確認してください。</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>フィードが見つかりません (404)。フィードの新しいアドレスをサイトで探してください。</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>このフィードは配信を終了しました (410)。削除できます。</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>要求が多すぎます: サイトから中断を求められました。その後もう一度試します。</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>サイトが過負荷またはメンテナンス中です。後でもう一度試します。</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>サイトがエラーを返しました ({detail})。後でもう一度試します。</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>このアドレスにフィードはありません。RSS、Atom、Feed という名のリンクをサイトで探してください。</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>フィードが壊れていて読み込めません。サイト側でしか解決できません。後でもう一度試します。</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>フィードの読み込みがタイムアウトしました。後でもう一度試します。</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>コマンドが失敗しました: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>ファイルを読み込めませんでした: {detail}。</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>ページに何も見つかりませんでした。ページが変更された可能性があります。フィードの設定を確認してください。</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>このフィードで Off the Wire に問題が発生しました。報告してください。詳細はログにあります。</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>認証局のファイルを使用できません。フィードの設定で PEM ファイルを選んでください。</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>プログラムが見つかりません。コマンドを確認するか、プログラムのフルパスを入力してください。</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>コマンドに時間がかかりすぎたため停止しました。制限時間を延ばすか、速くしてください。</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>コマンドの出力が長すぎたため停止しました。出力する行を減らしてください。</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>Flatpak や Snap ではコマンドを実行できません。使うには、システムのパッケージから Off the Wire をインストールしてください。</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>これは読み取れるファイルではなく、フォルダーかデバイスです。ファイルを選んでください。</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>ファイルが大きすぎるため、読み込みませんでした。別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>ディスクが時間内に応答しませんでした。後でもう一度試します。</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>このファイルはテキストでもフィードでもありません。別のものを選んでください。</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>これは CSS セレクターではありません。「h2 a」や「.news li」のような形にしてください。</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>このパターンは使えません。{title} と、その前後の文字列が必要です。</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>サーバーに接続できません。後でもう一度試します。</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>サイトの証明書の有効期限が切れているため、何も読み込みませんでした。サイト側でしか解決できません。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>サイトの証明書はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>サイトの証明書が自己署名であるため、何も読み込みませんでした。</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>証明書が別のサイトのものであるため、何も読み込んでいません。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>ユーザー名またはパスワードがサイトに受け付けられませんでした。もう一度サインインしてください。</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>キーリングからこのフィードのパスワードを取得できません。もう一度サインインしてください。</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>サイトの証明書が信頼された認証局のものでないため、何も読み込みませんでした。</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>サイトの証明書が失効しているため、何も読み込んでいません。</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>プロキシに届きません。動いているか、設定のアドレスが正しいかを確認してください。</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>プロキシのアドレスが無効です。設定またはシステムの設定で修正してください。</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>プロキシにはユーザー名とパスワードが必要です。システムのネットワーク設定で指定してください。</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>サイトはウェブアドレスでないものへ転送しています。フィードの新しいアドレスをサイトで探してください。</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>これはウェブページで、フィードではありません。RSS、Atom、Feed という名のリンクをページで探してください。</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>このサイトはブラウザーしか受け付けず、フィードの代わりにボット確認のページを返しました。別のアドレスを探してください。</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>サイトが Cookie を求め続け、フィードを返しません。サイトで別のアドレスを探してください。</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>サーバーは変更がないと答えましたが、フィードを一度も返していません。後でもう一度試します。</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>これは PDF 文書で、フィードではありません。RSS、Atom、Feed という名のリンクをサイトで探してください。</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>これは画像で、フィードではありません。RSS、Atom、Feed という名のリンクをサイトで探してください。</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>このアドレスの文書は空です。後でもう一度試すか、サイトでフィードを探してください。</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} にはフィードがありません。作者のウェブサイトか、Mastodon や Bluesky の作者を探してください。</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} は個人用キーの付いたアドレスにのみフィードを配信します。ログインして reddit.com/prefs/feeds からコピーしてください。</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>{service} のフィードは数時間取得できなくなることがよくあります。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>オフラインのため、フィードの内容のみを表示しています。</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>サイトの応答に時間がかかりすぎたため、フィードの内容のみを表示しています。</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>ページが存在しないため、フィードの内容のみを表示しています。</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>このページは会員限定です。フィードの内容を表示しています。「ウェブページ」でブラウザーを開きます。</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>サイトがページへのアクセスを拒否しました。フィードの内容を表示しています。「ウェブページ」でブラウザーを開きます。</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>リンク先が公開ウェブページではないため、何も読み込みませんでした。フィードの内容のみを表示しています。</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>ディスクに空きがありません。空きを作ってからもう一度試してください。</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>このファイルは Off the Wire のバックアップではありません。</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>このバックアップは壊れているため、何も復元されませんでした。古いものを選んでください。</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>このバックアップは新しいバージョンの Off the Wire で作成されています。先にプログラムを更新してください。</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>このバックアップにはパスワードが含まれています。復元するにはパスフレーズを入力してください。</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>パスフレーズが違うか、バックアップが変更されています。</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>キーリングを利用できないため、パスワードを読み取れません。パスワードなしでバックアップするか、先にキーリングのロックを解除してください。</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>キーリングを利用できないため、バックアップのパスワードは復元されませんでした。再入力が必要になります。それ以外はすべて復元されました。</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>ファイルを読み込めませんでした: {reason}。</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>ディスクから時間内に応答がありませんでした。ディスクまたは接続先のネットワークを確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>ファイルに書き込めませんでした: {reason}。</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>同じ名前のフォルダーまたはデバイスがあるため、書き込みませんでした。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>ファイルが大きくなりすぎます。別のディスクを選んでください。</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>{line} 行目: 「{detail}」にアドレスがありません。</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>{line} 行目: 「{detail}」はウェブアドレスではありません。</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>{line} 行目: {detail} が一覧に二度あります。</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>{line} 行目: ここでファイルが壊れています。読み取れた分をインポートしました。</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>{line} 行目: フィード一覧に不要な実体が定義されているため、除きました。</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>{line} 行目: ここには別の一覧 {detail} が入ります。それもダウンロードしてインポートしてください。</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>{line} 行目: ファイルのフィードが多すぎるため、残りを除きました。</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>これはフィード一覧 (OPML) ではありません。ほかのリーダーからエクスポートし、そのファイルを選んでください。</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>オフラインです。接続が戻ってから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>サーバーが接続を拒否しました。アドレスを確認するか、後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>サーバーの応答に時間がかかりすぎました。アドレスを確認するか、後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>サーバーの応答が不完全または無効でした。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>リクエストが多すぎるため、サイトが中断を求めています。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>サイトが過負荷またはメンテナンス中です。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>サイトがエラーを返しました ({detail})。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>フィードが壊れていて読めません。修正できるのはサイト側だけです。</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>フィードの読み込みがタイムアウトしました。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>記事全文を読み込めませんでした。フィードの内容を表示しています。「ウェブページ」でブラウザーを開きます。</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>サイトは記事の全文を購読者にだけ見せています。「ウェブページ」でそこに開きます。</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>サイトがページを見せる前に同意を求めています。「ウェブページ」でブラウザーに開きます。</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>ページの文章はフィードの分より多くありません。「ウェブページ」でブラウザーに開きます。</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>この画像は表示できません。PNG、JPEG、GIF、WebP、AVIF、BMP、ICO を使ってください。</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>「{title}」はフィードですが、ファイルにアドレスが含まれていません。上にアドレスを入力してください。</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>フィードの一覧をバックアップできませんでした。</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>自動バックアップに失敗しました。</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>これらのフィードは 1 分以内に更新されています。</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n 件の新しい見出し。</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>新しい見出しはありません。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>%n 件のフィードを読み込めませんでした。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>保存済みの %n 件に読み取れないデータがあったため、リセットしました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>フォルダー {folder} は読み取り専用です。終了すると変更は失われます。</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>このコンピューターのほかのユーザーがフォルダー {folder} を開けます。権限を変更してください。</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>データベースが壊れていたため {file} として退避しました。%n 件のフィードをバックアップから復元しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n 件の見出しを復旧しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>データベースがありませんでした。%n 件のフィードをバックアップから復元しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>設定を読み込めないため {file} として退避しました。既定値を使用します。</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>設定を読み込めません ({reason})。既定値を使用します。</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n 件の設定が無効だったため、既定値に戻しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>オフラインです。オンラインに戻ると見出しを読み込みます。</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>ほかのプログラムがデータベースを使用しています。変更は保持され、その終了後に保存されます。</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>ディスクに空きがありません。変更は保持され、空きができると保存されます。</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>データベースは読み取り専用です。変更は保持され、書き込み可能になると保存されます。</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>ディスクに書き込めませんでした。変更は保持され、できるだけ早く保存されます。ディスクを確認してください。</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>データベースのあるディスクが応答しません。変更は保持され、応答すると保存されます。ネットワークドライブの場合は、接続を確認してください。</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>データベースが壊れています。Off the Wire を再起動すると、フィードがバックアップから復元されます。</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>データベースは新しいバージョンの Off the Wire で作成されています。そのバージョンをインストールしてください。</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>データベースは別のプログラムのものです。--profile で別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>ほかのプログラムがデータベースを使用しています。終了すると新しい見出しが保存されます。</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>データベースへの書き込み権限がありません。フォルダーの権限を確認してください。</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>ディスクに空きがないため、新しいものを保存できません。空きを作ると、保存は自動的に再開されます。</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>データベースを開けません。ディスクとフォルダーを確認してください。詳細はログにあります。</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>データベースのあるディスクが応答しません。ネットワークドライブの場合は、接続を確認してください。</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>このアドレスのフィードはすでに購読しています。</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>フォルダー {folder} が応答しません。ネットワークドライブにある場合は、接続を確認してもう一度お試しください。</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>終日</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>終了日</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>メッセージを削除(&amp;M)</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>メッセージを追加(&amp;G)</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>バーに表示するテキスト</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>メッセージのテキスト</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>メッセージのリンク</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>表示開始</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>表示終了</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>最終日</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>テキスト(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>リンク(&amp;L)</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>曜日</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>時間帯</translation>
  </message>
  <message>
   <source>End</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>メッセージはこの時間にバーに表示されます。毎日、新着として扱われます。</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>新しいメッセージ</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>このフィードにはプロキシなし</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>適用(&amp;Y)</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source> s</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選ぶ…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>認証局のファイルを選択</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>ヘッダーと Cookie</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>制限時間</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>認証局</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>ヘッダーと Cookie はフィード自身のサーバーにのみ送信されます。秘密らしいものはキーリングに保存されます。フィードの記事も同じ設定で取得されます。</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>証明書 (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>これはプロキシのアドレスではありません。http://proxy:8080 のような形にしてください。</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>各行に名前、コロン、値が必要です。例: 「Accept-Language: ja」</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>ほか %n 件の見出し</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>後で読む</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>ほかの配信元:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>ほか %n 件のフィード</numerusform>
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
   <translation>ページを読み込む(&amp;L)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n 件の見出しが見つかりました:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>例: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>ページ内のリンクの一覧</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>ページで見つかった見出し</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>ページ(&amp;G)</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>ページのアドレス</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>候補(&amp;S)</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>セレクター</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>テキストのパターン</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>ページから見出しを探す方法</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>見出し(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>その中のタイトル(&amp;T)</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>その中のリンク(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>その中の日付(&amp;D)</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>CSS セレクター。タイトル、リンク、日付は省略でき、その場合は自動的に検出されます。</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>パターン</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>パターン(&amp;P)</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>ページのソースの一部。該当箇所を {fields}、その他の任意の文字列を {any} で表します。</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>「{title}」のようなリンク %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>監視する対象を選択</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>リンクの一覧が見つかりません</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>ページを読み込んでいます…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>最近表示した見出し</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>バックアップ内のパスワード</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>パスフレーズ(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>復元(&amp;R)</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>パスワードなしで復元(&amp;W)</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>この端の先に別の画面があるため、ここでは領域を確保できません。「ウィンドウの手前」を選ぶとバーが見えるままになります。</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>デスクトップがバーを移動またはサイズ変更しました。「フローティング」の方が適しているかもしれません。</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>ウィンドウの位置はデスクトップが決めるため、バーは領域の確保も端への配置もできません。XWayland をインストールすると可能になります。</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>macOS ではプログラムが領域を確保できません。バーはウィンドウの手前に表示されます。</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>混在</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>最大 {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>フィードにある分</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>ウェブサイトの記事全文</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>開いたとき</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>流れた後</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>手動のみ</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>最高</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>低</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>最低</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>見出しを「重要なフィードを先に」で並べ替えるときに使われます。</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>表示しない</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>クリックしたときのみ</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>常に</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>設定を保存できませんでした ({reason})。できるだけ早く保存されます。</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>設定はまだ保存されていません。設定のフォルダーが応答しません。ネットワークドライブにある場合は、接続を確認してください。</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>ログイン時の起動を変更できませんでした ({reason})。</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>一致する設定がありません。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>初期値に戻す(&amp;R)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>すべての設定を既定値に戻しました。</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>メイン画面</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (未接続)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (未インストール)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>詳細</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>この色は読みにくいです。コントラストは {0} : 1 で、4.5 : 1 以上が望まれます。</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>バー</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>見出し</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>閲覧</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>フィードと更新</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>General</source>
   <translation>一般</translation>
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
   <translation>{} pt</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>狭い</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>ゆったり</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>とてもゆったり</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>バーに合わせる</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>セピア</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>黒</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>しない</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>クリックしたときのみ</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>常に</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>フォント(&amp;Y)</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>システムの明朝体</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>フォント 文字 記事 ビューアー</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>文字の大きさ(&amp;X)</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>フォント 文字 記事 ビューアー</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>ページのテーマ(&amp;T)</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>テーマ 夜 紙 ビューアー</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>行間(&amp;I)</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>行の高さ 記事 ビューアー</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>画像の表示</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>画像 写真 プライバシー</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>フィードに要約しかないときは記事全文を読み込む</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>全文 ページ 記事 プライバシー ビューアー</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>記事ウィンドウをバーに追従させる</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>ビューアー バー</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>リンクから追跡用パラメーターを取り除く</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>追跡 パラメーター utm プライバシー コピー ブラウザー</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>正確な文字の大きさ</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>1 行の文字数(&amp;G)</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>段 幅 記事 ビューアー</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>両端をそろえる(&amp;V)</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>両端揃え 記事 ビューアー</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>更新間隔(&amp;F)</translation>
  </message>
  <message>
   <source> min</source>
   <translation> 分</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>取得 間隔 更新 分</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>従量制の接続では更新の頻度を減らす</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>モバイルデータ 料金 ネットワーク</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>バッテリー使用中は更新の頻度を減らす</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>電源 ノートパソコン 省電力</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>オフライン用にダウンロードする記事数</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>先読み オフライン ダウンロード 記事 プライバシー</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>記事のウェブサイトに、バーに表示中の記事が伝わります。</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>翻訳 言語 外国語 LibreTranslate プライバシー</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>見出しを翻訳する</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>バーの見出しが下のサービスに送信されます。</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>翻訳先の言語</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>ウィンドウの言語</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>「ja」や「pt」などのコード。</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>元の見出しも表示する</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>LibreTranslate サーバー</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>コマンドは 1 行に 1 つの見出しを読み取り、同じ順序で翻訳を出力する必要があります。{from} と {to} は言語に置き換えられます。コマンドは、このコンピューターであなたにできることをすべて行えます。</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>翻訳に使うもの</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API キー</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>システムの設定</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>プロキシなし</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>手動プロキシ</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>プロキシ proxy http socks tor ネットワーク 接続</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>プロキシのアドレス</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>保存 容量 上限 データベース 削除 保持</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>記事に使うディスク容量</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>上限に達すると、最も古い記事の本文から削除されます。見出しと保存した記事は残ります。</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>1 つのフィードの容量</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>通知 警告 静かな時間</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>ルールに一致したら通知する</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>Windows では通知にボタンがありません。通知をクリックすると記事が開きます。</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>通知時に音を鳴らす</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>警告 音 ベル 緊急</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>1 時間あたりの最大数</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>おやすみ開始時刻</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>おやすみ終了時刻</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>0～23 の時刻です。両方が同じなら、おやすみ時間はありません。</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>強調された見出しをスクリーンリーダーで読み上げる</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>アクセシビリティ 読み上げ 音声 通知</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>ショートカット キーボード 変更</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>毎日</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>毎週</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>バックアップ 保存 コピー アーカイブ</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>自動バックアップ</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>パスワードはバックアップに含まれません。</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>残すバックアップの数</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>バックアップのフォルダー</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>データベースと同じ場所</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>システムの既定</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>小さめ</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>大きめ</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>かなり大きめ</translation>
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
   <translation>言語</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>翻訳 言語 language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>再起動後に有効になります。</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>ウィンドウの文字の大きさ</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>フォント 文字 メニュー 拡大 アクセシビリティ</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>通知領域にアイコンを表示する</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>トレイ 通知領域</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>通知領域に隠して起動</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>通知領域 ログイン 最小化</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>ログイン時に起動する</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>自動起動 起動</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>バーのキーボードショートカット</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>ホットキー グローバル キーボード フォーカス</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>このデスクトップでは、システム設定でコマンド「off-the-wire --tell focus」にキーを割り当ててください。</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>見出しを選ぶと、ここで記事を読めます。</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>今</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n 分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n 時間</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n 日</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>許可(&amp;W)</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>このルールはインポートされました。許可するまで何も送信しません。</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>次の条件をすべて満たす</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>次の条件のいずれかを満たす</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>満たすべき条件</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>動作(&amp;T)</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>条件を追加(&amp;C)</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>条件:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>有効期限(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>その他(&amp;O)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>すべてのフィード</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>フィード</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>フィード、フォルダー、コレクション</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>ルールが終了する日時</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>検索対象(&amp;L)</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>24 時間ミュートしました: {name}。「ルール」を参照してください。</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>ルール「{name}」は時間がかかりすぎるため無効にしました。</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>{file} にルールがありません。</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n 件のルールを追加しました。見出しを送信するルールは、許可するまで無効です。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n 件のルールを追加しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} はここでは設定されていません。何も送信されません。</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} はインポートされたもので、まだ許可されていません。「設定…」を押して許可してください。</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>ルールのインポート</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>ルール (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>ルールのエクスポート</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n 件の見出しを元に戻しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>保存されている %n 件の見出しを変更しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>名前のないルール</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (未許可)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (終了)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} ({moment} まで)</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>ルール(適用する順)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>上へ(&amp;U)</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>下へ(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>エクスポート(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>追加(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>インポート(&amp;I)…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>ルールはまだありません</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>ルールは見出しを強調、ミュート、先頭に固定、通知、保存、または送信します。</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>語をミュート(&amp;W)…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>ミュートした語</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>話題を強調(&amp;H)…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>強調する話題</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>話題を通知(&amp;N)…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>新しいルール</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>「{rule}」を変更しました。</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>「{rule}」を削除しました。</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>ルールの順序を変更しました。</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>保存した記事のエクスポート</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>保存した記事</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n 件の記事を {file} に保存しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>{file} に書き込めませんでした: {reason}。</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>ウェブページ (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>保存した記事</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>著者</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>リンク</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>この記事の続きはここにはありません。長すぎるか、複雑すぎました。</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>自動検出</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS、Miniflux (Google Reader API)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>Fever API</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>サーバーへの接続</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>サーバーの種類(&amp;K)</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>ウェブサーバーのユーザー名(&amp;U)</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>ウェブサーバーのパスワード(&amp;P)</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>認証局(&amp;T)</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>認証局のファイルを選択</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>クライアント証明書(&amp;C)</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>クライアント証明書のファイルを選択</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>証明書の鍵のパスワード(&amp;Y)</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>これらの設定が必要なサーバーは多くありません。独自のユーザー名とパスワードを要求するウェブサーバーもあります。サーバーの証明書が公的に信頼されていない場合は、署名した認証局のファイル (PEM) を、自己署名の場合は証明書自体を選んでください。クライアント証明書は、鍵を含む PEM ファイルです。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選ぶ…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>証明書 (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>この見出しはもう利用できません。</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>引用としてコピーしました。</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>この見出しにはリンクがありません。</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>{name} に送りました。</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Markdown としてコピーしました。</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>&amp;Markdown としてコピー</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>引用としてコピー(&amp;Q)</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>{name} に送る</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>共有を設定(&amp;S)…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>オフラインです。記事は後で {name} に送ります。</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>{name} に接続できませんでした。記事は後で送ります。</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} がサインインを拒否しました。「共有」で設定し直してください。</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>{name} のコマンドが見つかりません。設定し直してください。</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} が記事を受け付けませんでした ({reason})。「共有を設定」でもう一度試せます。</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>サービスがサインインを拒否しました。入力内容を確認してください。</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>サーバーに接続できませんでした。アドレスを確認するか、後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>このアドレスにそのサービスはありません ({reason})。</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>共有</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>許可(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>再試行(&amp;T)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>追加(&amp;A)</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (未許可)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} を設定しました。共有メニューに表示されます。</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>キーリングを利用できないため、{name} の設定は終了までのみ有効です。</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>サービスとコマンド</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>サービスまたはコマンドを追加</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>未送信</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>アドレス(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>本文(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>ユーザー名またはメール(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>パスワード(&amp;P)</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>API トークン(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>コマンド(&amp;C)</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>クライアント &amp;ID</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>クライアントシークレット(&amp;S)</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>サービス(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>方法(&amp;H)</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>クライアント ID とシークレットは、wallabag の API クライアントにあります。</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>トークンは readwise.io/access_token にあります。</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>トークン (user:TOKEN) は Pinboard の設定の Password にあります。</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>トークンは linkding の設定の Integrations にあります。</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} は記事の情報に置き換えられます。シェルは使われません。</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} はアドレスと本文の中で記事の情報に置き換えられます。トークンはキーリングに保存され、Authorization ヘッダー、または {secret} と書いた場所で送信されます。</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>確認しています…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>デスクトップのキーリングに保存されます。</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>ユーザー名とパスワード</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>サインイン(&amp;S)</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>{0} にサインイン</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>方法(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>ユーザー名(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>パスワード(&amp;P)</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>ユーザー名</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>このサイトのほかの %n 件のフィードにも使われます。</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>この接続は暗号化されていません。パスワードを盗み見られるおそれがあります。</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>保存したパスワードを削除(&amp;R)</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>{0} にサインインしてください。</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>トークン(&amp;T)</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>パスワードはデスクトップのキーリングに保存されています。</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>キーリングを利用できません。パスワードは終了まで保持され、その後再入力が必要です。</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>追加(&amp;A)</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>保存(&amp;V)</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>有効にする(&amp;U)</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>「{0}」を有効にする</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>「{0}」の取得元</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>新しいフィードのフォルダー</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>フォルダーなし</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>リストまたはバックアップから来たものです。動作を理解している場合のみ有効にしてください。</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>フォルダー(&amp;O)</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>ファイルからの見出し</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>コマンドからの見出し</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>ウェブページを監視する</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>自分のメッセージ</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>利用できる画面がありません。「off-the-wire --list」なら画面なしで見出しを表示できます。</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>世界</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>地域</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>経済</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>科学</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>テクノロジー</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>スポーツ</translation>
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
   <translation>その他</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>選べるフィード</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed}(購読済み)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>保存されている見出しに適用(&amp;Y)…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>見出しが多く、このルールでは時間がかかりすぎます。</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>変更する保存済みの見出しはありません。</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>保存されている %n 件の見出しを既読にしますか？</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>保存されている %n 件の見出しを後で読むに追加しますか？</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>保存されている %n 件の見出しを、タグ「{tag}」を付けて後で読むに追加しますか？</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>保存されている見出しを検索しています…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>購読する(&amp;S)</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>暗号化せずに試す</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>サイトかフィードのアドレス(例: bbc.com)</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>ウェブサイトまたはフィードのアドレス</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>新しいフィードのフォルダー</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>フォルダーなし</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>ほかの取得元(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>ファイル(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>フィードのないウェブページ(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>コマンドの出力(&amp;O)…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>自分のメッセージ(&amp;M)…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>フォルダー(&amp;O)</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>{0} でフィードを探しています…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>%n 件のフィードを購読しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>「{folder}」で購読済み</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>購読済み</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>中止(&amp;S)</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>コンマで区切る</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>タグ(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>メモ(&amp;N)</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>見出しはまだありません。</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>見出しは翻訳されていません。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>見出しは翻訳されていません: キーリングから API キーを取得できません。設定でもう一度入力してください。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>見出しは翻訳されていません: サーバーに拒否されました。設定で API キーを確認してください。</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>見出しは翻訳されていません: サーバーに接続できないか、エラーが返されています。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>キーリングを利用できません。API キーは終了まで保持されます。その後もう一度入力してください。</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>このコマンドの動作を理解しています</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: 未読の見出し %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>バーを隠す</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>バーを表示</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>すべての見出し…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>フィードを追加…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>フィード…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>設定…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>ガイド</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Off the Wire について</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>「{0}」を削除しました。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n 件のフィードを削除しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>「{old}」の名前を「{new}」に変更しました。</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>「{title}」を「{folder}」に移動しました。</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>「{title}」はどのフォルダーにも入っていません。</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n 件のフィードを移動しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n 件の見出しを既読にしました。</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>ここに未読の見出しはありません。</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>フィードの順序を変更しました。</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>表示できない画像があります。</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>ホーム</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>記事全文を取得しています…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>文章をコピーしました。</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>記事内を検索(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>進む(&amp;O)</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>記事全文を読み込む(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>出典付きで文章をコピー(&amp;C)</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>共有(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>読み上げる(&amp;R)</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>メールで共有(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>印刷(&amp;P)…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>PDF として保存(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>ウェブページとして保存(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>このフィードの画像(&amp;I)</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>表示しない</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>クリックしたときだけ</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>常に</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>バーに追従(&amp;A)</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>バーに表示中の見出しを、既読にせずに表示する</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>読み上げを止める(&amp;R)</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>音声エンジンがインストールされていません (Speech Dispatcher)。</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>ブラウザーで開く</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>リンクをコピー</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>後で読む</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>保存から削除</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>文字の大きさ:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>文字を小さく</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>文字サイズをリセット</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>文字を大きく</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>テーマ、フォント、幅、行間</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>前の見出し</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>次の見出し</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>フィードを検索</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: 一覧を読み取れません</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n 件のフィード</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>すべての言語</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ようこそ</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>おすすめのフィード</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Off the Wire へようこそ</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>読みたいものを選ぶと、すぐにバーに表示されます。あとですべて変更できます。</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>選んだものはすぐにバーに表示されます。</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>バーの位置:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>バーの画面</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>画面(&amp;C):</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>画面の上(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>画面の下(&amp;B)</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>ログイン時に起動する(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>自分のフィードをインポート(&amp;I)…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>フィードサーバーを使う(&amp;H)…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>スキップ(&amp;K)</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>すべてインポート</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>フィード一覧をインポート…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>話題を表示(&amp;T)</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>フィードを選ぶ(&amp;F)…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>%n 件のフィードを追加</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>%n 件のフィードで始める</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>始める(&amp;S)</translation>
  </message>
 </context>
</TS>
