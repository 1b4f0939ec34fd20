<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;With the addresses of my feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it keeps things</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a bug report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the MIT licence, without any warranty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What Is &amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of feeds and headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. Look through it before you paste it: nothing has been sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Se&amp;nd the feeds that are here to the server as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address is unprotected: others on the way can read the password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many stories have come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no keyring here: the password is asked for again after you quit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FreshRSS, Miniflux and other servers that speak the Google Reader API keep feeds, and what was read and saved, the same on all your computers. The password is the one for the API, which these servers have you set in their own settings; it is kept in the keyring of your desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's feeds appear beside those that are here, and are fetched by it. What you read, save, rename, move or remove among them is done there too. Feeds of your own stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the server …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the account?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changes at the server. Its feeds can stay here and be fetched from here, or go with their stories, the saved ones too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring does not give the password of the server. Enter it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not take this user and password. It wants the API password, which is often another one than that of its web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no feed server at this address, or its API is hidden. Check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is not available just now, or its API is switched off in its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server wants to be left alone for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server gives answers that cannot be understood. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has a fault of its own (status {0}). Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed server was set up anew. Feeds and stories it does not have any more are kept here as your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you change meanwhile is kept and sent later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Alerts</name>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save for later</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more important headline(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}: {words}</source>
   <comment>a picture</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Feed’s version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full story</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Show all %n pictures</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The feed gives no more than this headline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files with this entry:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read on at {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in player</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>No headlines yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off the wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Behin&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do Not &amp;Save Any More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seen: Do Not Bring It A&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>M&amp;ute for a Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On &amp;This Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Wire Sets…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColourList</name>
  <message>
   <source>Red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ochre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not all alike</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A folder's name cannot contain a NUL character.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>An address of more than %n characters is no feed.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>“{0}” is not the address of a feed: it should begin with https:// or http://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second start hands its arguments to the bar that is already running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>watch these feeds only; nothing is subscribed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>print the headlines on the wire and leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask the feeds that are due, once, print the headlines and leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>besides showing them, print headlines as they arrive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tell the running bar what to do: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>log more, also to the terminal; twice: everything</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>This program made a mistake. Please report it; the log says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This headline is no longer kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This headline has no web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No browser could be started. The link can be copied instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No player could be started. The file can be opened in the browser instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No e-mail program could be started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything on the wire is read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Ctrl+Z takes it back.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The shortcut {keys} belongs to another program. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your preferences cannot be saved ({reason}). They hold until you quit.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FeedChoice</name>
  <message>
   <source>Choose Feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing in it at the moment.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking …</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FeedWindow</name>
  <message>
   <source>Every 15 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every half hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the &amp;wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pa&amp;used: not checked until I say so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chec&amp;k now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open the site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove the feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As in the preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When I ask for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not all alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look &amp;for news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;lour on the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pictures in stories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In several folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed server fetches this feed, and decides this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed server fetches this feed, and brings what is new in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have paused this feed: it is not checked until you resume it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This feed has not been checked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answers, but its newest story is of {0}: the site may have given it up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its server is slow: lately it took {0} seconds to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site leads on to {0}, which becomes the feed’s address within days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is well. New headlines in the last check: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is well. The site has had nothing new since {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is well. The site has had nothing new, as far back as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New headlines: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every {0} minutes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for a feed at {0} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” was in your list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You now get the headlines of “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new feeds: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>already there: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off the wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ser&amp;ver account…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>You now get the headlines of %n more feed(s).</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>“{old}” is called “{new}” now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds removed: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was moved to: {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds moved: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the &amp;wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to &amp;folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dissolve the folder “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Give to the feed server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy dia&amp;gnosis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;o folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the folder; A / B makes B in A:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No feeds yet. Write an address above, or import a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No feed is called that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No feed is like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a list of feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was left out of the list</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused: not checked until you say so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not checked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked {checked}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportanceList</name>
  <message>
   <source>Not all alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts where the order of the headlines is “Important feeds first”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As most feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Less important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least important</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Lettering</name>
  <message>
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>This computer has no network. The feed is asked again as soon as there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No server has this name. Check the address for typing errors, or try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not take connections at the moment. The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server took too long to answer. The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server cannot prove who it is, so nothing was read from it. Check the address and the clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No secure connection to the server came about. Only the site itself can mend this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy does not let the request through. Check the proxy in the preferences, or in the system's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document is far too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's answer broke off or made no sense. The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address leads from one to the next without end. Look on the site for the feed's new address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site wants a name and a password for this feed. Sign in, or look for an open address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site does not let this program read the feed. Open the site in the browser to see why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing at this address. Look on the site for the feed's new address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site has given this feed up for good. It is not asked any more; you can remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site has been asked too often and wants a pause. The feed is asked again after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site is overloaded or under repair. The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site answered with an error ({detail}). The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is at this address is not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can mend it; it is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the feed took too long and was given up. It is tried again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program made a mistake with the feed. Please report it; the log says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server cannot be reached from here. The feed is asked again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site's certificate has run out, so nothing was read from it. Only the site can mend this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site's certificate is not valid yet. Check whether this computer's clock is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site vouches for itself (a self-signed certificate), so nothing was read from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site does not take this name and password. Sign in with others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring does not give this feed's password. Sign in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody this computer trusts vouches for the site, so nothing was read from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site's certificate has been called back, so nothing was read from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy cannot be reached. Check whether it runs, and its address in the preferences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of the proxy makes no sense. Correct it in the preferences, or in the system's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy wants a name and a password. They belong into the system's network settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site leads on to something that is not a web address. Look there for the feed's new address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a picture, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has no network, so this is only what the feed gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site has no such page any more, so this is only what the feed gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page is open to members only. This is what the feed gives; “Web page” opens the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site does not let this program read the page. This is what the feed gives; “Web page” opens the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link leads to no public web page, so nothing was fetched. This is only what the feed gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database is damaged. Start the program again: your feeds come back from their backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database was written by a later version of this program. Please install that version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program holds the database. Close it; what is new is kept then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database may not be written. Check who may write in its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full, so nothing new can be kept. Make some room; it goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another feed in your list has this address already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less often, as the connection is metered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less often, on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the site says nothing changes before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the feed says how often it changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the feed says it rests until then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there was no network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less often while it fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rarely, as it is closed to us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not asked any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page could not be read. This is what the feed gives; “Web page” opens the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site shows all of this story to subscribers only: “Web page” opens it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site asks for consent before it shows the page: “Web page” opens it in the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page has no more text than the feed gives. “Web page” opens it in the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These feeds were asked less than a minute ago.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Your folder {folder} cannot be written: what you change is lost when you quit.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The database was damaged and is kept as {file}. %n feed(s) came back from the backup.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>There was no database. %n feed(s) came back from the backup.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and are kept as {file}. The defaults hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults hold.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n preference(s) made no sense and were set to the default.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site sends this feed unprotected: others on the way can read and change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No check has succeeded since {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next check {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoreBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this bar</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PictureWindow</name>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escape closes it, the arrow keys lead to the other pictures.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting is called that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>monitor display</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>position place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps its space free of windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lies over the windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hides until the pointer touches its edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floats: drag it by its label, or Alt and the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width, where it floats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off the wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system’s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Typeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits the height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter si&amp;ze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Midnight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teletype</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>colors theme night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;olours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own: background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own: text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own: label and marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>color</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>transparency see-through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bullet •</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dash –</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bar |</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slashes //</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Star ✦</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More bars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>second several screen monitor wire set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give each feed a colour of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its first letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The icon of its site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>favicon logo monogram privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside a feed’s name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what a story is about on a second line, on bars of 28 pixels and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>summary description two lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show how old a headline is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time minutes ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When everything is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When what is new has gone past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>News brings it back; so do the tray and starting the program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count unread headlines on the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crawl, unless the system asks for less motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crawl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step by step: one comes, stays, and makes room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stand still: turn the pages yourself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>movement scroll reduce motion pages still one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A step stays for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seconds one by one hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> px/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On battery, come step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>economy power laptop saver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the language is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pause while the pointer is on the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crawl more slowly while a headline passes that a rule puts first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>breaking alert pin slow important</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a card with the summary beside the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mouse hover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Number of headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>most limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest headline, in d&amp;ays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>age limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>retire repeat times pass often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passes after which a headline leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep headlines that I have read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show an event that several feeds tell of only once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>duplicate group same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look &amp;for news every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>polling interval refresh minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look less often on a metered connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mobile data cost network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look less often on battery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>power laptop saver economy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: straight to the sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one written here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system’s serif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ypeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>font letters article viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line len&amp;gth, in letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column width article viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <comment>lines near to each other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line height article viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both edges of the text e&amp;ven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>justify article viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colo&amp;urs of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>theme night paper viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the whole story when a feed only brings a summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>full text page article privacy viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The open story follows the headline that comes step by step, or has the keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>viewer bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When I ask for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>images photos privacy viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For reading without a network. It tells their sites what is on your wire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>prefetch offline download article privacy viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest stories to fetch ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut from links what tells a site where you come from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>translation locale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Icon in the tray, where the desktop has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notification area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here the desktop has the keys: let one run “off-the-wire --tell focus”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hotkey global keyboard focus keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key that leads to the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have a screen reader say headlines that a rule highlights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start when I log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>autostart boot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here the desktop decides where windows lie: the bar keeps no space, and its edge may not be heeded. Started with QT_QPA_PLATFORM=xcb it can do both, on GNOME and KDE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>macOS lets no program keep space: the bar lies over the windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The main screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notify of headlines that a rule announces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound with a notification, as the desktop sounds messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most in an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet from this hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until this hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notification alert quiet hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds take turns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Important feeds first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of the headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>round robin sequence sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These colours are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings are what they were at first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>Unnamed rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules, in the order in which they are asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headlines of this week that the rule catches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where all of this holds:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Include or exclude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any of the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the feed (address)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder (A/B)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of the categories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an age below (hours)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an age above (hours)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule highlights, mutes, puts first or announces headlines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>It catches %n headline(s) of this week.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>New rule</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Ruling</name>
  <message>
   <source>Muted for a day: {name}. The rules have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export rules</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SignIn</name>
  <message>
   <source>Name and password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you enter is kept in the keyring of your desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address is unprotected: others on the way can read the password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forget them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is asked with what you enter here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is in the keyring of your desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no keyring here, or it refused: the password is known until you quit, then asked for again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Subscriptions</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All Headlines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>A picture could not be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the full story …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be written: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewerHead</name>
  <message>
   <source>Adjust font size:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: take off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy text with source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Read aloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share by &amp;e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as P&amp;DF …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save as web page …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;lours of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pict&amp;ures of this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As in the preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When I ask for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <comment>lines near to each other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L&amp;ine spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both edges e&amp;ven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the b&amp;ar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the headline that comes step by step, or has the keyboard, without marking it as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop &amp;reading aloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no speech engine here (Speech Dispatcher).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewerVersions</name>
  <message>
   <source>Also reported by:</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{feed}: {title}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what you want to read. Nothing is fetched before you start, and all can be changed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of the bar:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Top of the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds chosen: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a list of feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WireSetsWindow</name>
  <message>
   <source>Wire sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders and feeds in this set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wire set is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wire Sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WireWindow</name>
  <message>
   <source>Find a headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in &amp;browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as un&amp;read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as &amp;read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not &amp;save any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Headlines marked as read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {whole} headlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No headline is like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Matching</name>
  <message>
   <source>read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
