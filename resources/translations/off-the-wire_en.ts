<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AccountDialog</name>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>%n story could not be fetched because it is too large or the server failed. Off the Wire will try again later.</numerusform>
    <numerusform>%n stories could not be fetched because they are too large or the server failed. Off the Wire will try again later.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n other important headline(s)</source>
   <translation>
    <numerusform>%n other important headline</numerusform>
    <numerusform>%n other important headlines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n headline marked as read.</numerusform>
    <numerusform>%n headlines marked as read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n headline</numerusform>
    <numerusform>%n headlines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n min read</numerusform>
    <numerusform>%n min read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>Load %n image</numerusform>
    <numerusform>Load all %n images</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Use at least %n character.</numerusform>
    <numerusform>Use at least %n characters.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>Matches %n headline this week.</numerusform>
    <numerusform>Matches %n headlines this week.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>A passphrase has at least %n character.</numerusform>
    <numerusform>A passphrase has at least %n characters.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>More than %n address. Import an OPML list instead.</numerusform>
    <numerusform>More than %n addresses. Import an OPML list instead.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>An address cannot be longer than %n character.</numerusform>
    <numerusform>An address cannot be longer than %n characters.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n minute ago</numerusform>
    <numerusform>%n minutes ago</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DiscoveredFeedsDialog</name>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n feed found</numerusform>
    <numerusform>%n feeds found</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Every minute</numerusform>
    <numerusform>Every %n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Updated %n minute ago</numerusform>
    <numerusform>Updated %n minutes ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Updated %n hour ago</numerusform>
    <numerusform>Updated %n hours ago</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n headline marked as read. Press Ctrl+Z to undo.</numerusform>
    <numerusform>%n headlines marked as read. Press Ctrl+Z to undo.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HealthWindow</name>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n feed with problems</numerusform>
    <numerusform>%n feeds with problems</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>No problems found in %n feed.</numerusform>
    <numerusform>No problems found in %n feeds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n feed selected</numerusform>
    <numerusform>%n feeds selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n feed removed.</numerusform>
    <numerusform>%n feeds removed.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n file or address</numerusform>
    <numerusform>%n files and addresses</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n new headline.</numerusform>
    <numerusform>%n new headlines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>%n feed could not be read.</numerusform>
    <numerusform>%n feeds could not be read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>%n stored item had unreadable details, which were reset.</numerusform>
    <numerusform>%n stored items had unreadable details, which were reset.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>The database was damaged and set aside as {file}. %n feed was restored from the backup.</numerusform>
    <numerusform>The database was damaged and set aside as {file}. %n feeds were restored from the backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n headline was recovered from it.</numerusform>
    <numerusform>%n headlines were recovered from it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>The database was missing. %n feed was restored from the backup.</numerusform>
    <numerusform>The database was missing. %n feeds were restored from the backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n preference was invalid and was reset to the default.</numerusform>
    <numerusform>%n preferences were invalid and were reset to the default.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>%n more headline</numerusform>
    <numerusform>%n more headlines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>%n more feed</numerusform>
    <numerusform>%n more feeds</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PageForm</name>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n headline found:</numerusform>
    <numerusform>%n headlines found:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n link such as “{title}”</numerusform>
    <numerusform>%n links such as “{title}”</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
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
  <name>RulesController</name>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n rule added. Rules that send headlines are off until you allow them.</numerusform>
    <numerusform>%n rules added. Rules that send headlines are off until you allow them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n rule added.</numerusform>
    <numerusform>%n rules added.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n headline restored.</numerusform>
    <numerusform>%n headlines restored.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>%n stored headline changed.</numerusform>
    <numerusform>%n stored headlines changed.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n story written to {file}.</numerusform>
    <numerusform>%n stories written to {file}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Also used for %n more feed of this site.</numerusform>
    <numerusform>Also used for %n more feeds of this site.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>Mark %n stored headline as read?</numerusform>
    <numerusform>Mark %n stored headlines as read?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>Save %n stored headline?</numerusform>
    <numerusform>Save %n stored headlines?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>Save %n stored headline with the tag “{tag}”?</numerusform>
    <numerusform>Save %n stored headlines with the tag “{tag}”?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>Subscribed to %n feed.</numerusform>
    <numerusform>Subscribed to %n feeds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: %n unread headline</numerusform>
    <numerusform>Off the Wire: %n unread headlines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n feed removed.</numerusform>
    <numerusform>%n feeds removed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n feed moved.</numerusform>
    <numerusform>%n feeds moved.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n headline marked as read.</numerusform>
    <numerusform>%n headlines marked as read.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n feed</numerusform>
    <numerusform>{reader}: %n feeds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>Add %n feed</numerusform>
    <numerusform>Add %n feeds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Start with %n feed</numerusform>
    <numerusform>Start with %n feeds</numerusform>
   </translation>
  </message>
 </context>
</TS>
