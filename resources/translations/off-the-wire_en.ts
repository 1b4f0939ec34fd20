<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AccountDialog</name>
  <message numerus="yes">
   <source>%n story(s) could not be fetched: too large, or the server failed. They are tried again later.</source>
   <translation>
    <numerusform>%n story could not be fetched: too large, or the server failed. It is tried again later.</numerusform>
    <numerusform>%n stories could not be fetched: too large, or the server failed. They are tried again later.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n more important headline(s)</source>
   <translation>
    <numerusform>%n more important headline</numerusform>
    <numerusform>%n more important headlines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
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
   <source>Show all %n pictures</source>
   <translation>
    <numerusform>Show the picture</numerusform>
    <numerusform>Show all %n pictures</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message numerus="yes">
   <source>It catches %n headline(s) of this week.</source>
   <translation>
    <numerusform>It catches %n headline of this week.</numerusform>
    <numerusform>It catches %n headlines of this week.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>More than %n address. Import an OPML list instead.</numerusform>
    <numerusform>More than %n addresses. Import an OPML list instead.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>An address of more than %n characters is no feed.</source>
   <translation>
    <numerusform>An address of more than %n character is no feed.</numerusform>
    <numerusform>An address of more than %n characters is no feed.</numerusform>
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
  <name>HeadlineController</name>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Ctrl+Z takes it back.</source>
   <translation>
    <numerusform>%n headline marked as read. Ctrl+Z takes it back.</numerusform>
    <numerusform>%n headlines marked as read. Ctrl+Z takes it back.</numerusform>
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
   <source>All is well with your %n feed(s).</source>
   <translation>
    <numerusform>All is well with your one feed.</numerusform>
    <numerusform>All is well with your %n feeds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) chosen</source>
   <translation>
    <numerusform>%n feed chosen</numerusform>
    <numerusform>%n feeds chosen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <comment>after: From</comment>
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
   <source>%n stored item(s) had details that could not be read. Usual ones stand in for them.</source>
   <translation>
    <numerusform>%n stored item had details that could not be read. Usual ones stand in for them.</numerusform>
    <numerusform>%n stored items had details that could not be read. Usual ones stand in for them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and is kept as {file}. %n feed(s) came back from the backup.</source>
   <translation>
    <numerusform>The database was damaged and is kept as {file}. %n feed came back from the backup.</numerusform>
    <numerusform>The database was damaged and is kept as {file}. %n feeds came back from the backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) could be taken over from it.</source>
   <translation>
    <numerusform>%n headline could be taken over from it.</numerusform>
    <numerusform>%n headlines could be taken over from it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There was no database. %n feed(s) came back from the backup.</source>
   <translation>
    <numerusform>There was no database. %n feed came back from the backup.</numerusform>
    <numerusform>There was no database. %n feeds came back from the backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) made no sense and were set to the default.</source>
   <translation>
    <numerusform>%n preference made no sense and was set to the default.</numerusform>
    <numerusform>%n preferences made no sense and were set to the default.</numerusform>
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
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n rule added.</numerusform>
    <numerusform>%n rules added.</numerusform>
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
   <source>It counts for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>It counts for one more feed of this site.</numerusform>
    <numerusform>It counts for %n more feeds of this site.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message numerus="yes">
   <source>You now get the headlines of %n more feed(s).</source>
   <translation>
    <numerusform>You now get the headlines of one more feed.</numerusform>
    <numerusform>You now get the headlines of %n more feeds.</numerusform>
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
 </context>
</TS>
