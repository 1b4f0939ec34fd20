# fish completion for off-the-wire, made by packaging/completions.py

function __off_the_wire_assignments
    echo label=
    echo screen=
    echo edge=top
    echo edge=bottom
    echo edge=left
    echo edge=right
    echo placement=docked
    echo placement=overlay
    echo placement=auto-hide
    echo placement=floating
    echo floating_width=
    echo keep_above=true
    echo keep_above=false
    echo on_every_screen=true
    echo on_every_screen=false
    echo opacity=
    echo hide_when=never
    echo hide_when=all-read
    echo hide_when=nothing-new
    echo extra_bars=
    echo height=
    echo side_width=
    echo bar_font=
    echo bar_font_size=
    echo colours=system
    echo colours=light
    echo colours=dark
    echo colours=high-contrast
    echo colours=paper
    echo colours=midnight
    echo colours=teletype
    echo colours=own
    echo own_background=
    echo own_text=
    echo own_accent=
    echo separator=bullet
    echo separator=dash
    echo separator=bar
    echo separator=slashes
    echo separator=star
    echo separator=space
    echo separator=own
    echo separator_text=
    echo text_shadow=true
    echo text_shadow=false
    echo gradient=true
    echo gradient=false
    echo capitals=true
    echo capitals=false
    echo show_clock=true
    echo show_clock=false
    echo show_age=true
    echo show_age=false
    echo show_summary=true
    echo show_summary=false
    echo colour_feeds=true
    echo colour_feeds=false
    echo show_unread_count=true
    echo show_unread_count=false
    echo headline_pictures=true
    echo headline_pictures=false
    echo feed_icons=off
    echo feed_icons=monogram
    echo feed_icons=icons
    echo movement=auto
    echo movement=crawl
    echo movement=steps
    echo movement=pages
    echo spare_battery=true
    echo spare_battery=false
    echo step_seconds=
    echo speed=
    echo direction=auto
    echo direction=leftwards
    echo direction=rightwards
    echo pause_on_hover=true
    echo pause_on_hover=false
    echo slow_on_hover=true
    echo slow_on_hover=false
    echo breaking_slows=true
    echo breaking_slows=false
    echo show_card=true
    echo show_card=false
    echo headlines_on_wire=
    echo headline_age_days=
    echo keep_read_on_wire=true
    echo keep_read_on_wire=false
    echo passes_on_wire=
    echo group_events=true
    echo group_events=false
    echo wire_order=newest
    echo wire_order=oldest
    echo wire_order=random
    echo wire_order=round-robin
    echo wire_order=importance
    echo notifications=true
    echo notifications=false
    echo alert_sound=true
    echo alert_sound=false
    echo notifications_an_hour=
    echo quiet_from=
    echo quiet_until=
    echo translate=true
    echo translate=false
    echo translator=libretranslate
    echo translator=command
    echo translation_address=
    echo translation_command=
    echo translation_language=
    echo translation_beside=true
    echo translation_beside=false
    echo polling_minutes=
    echo spare_metered=true
    echo spare_metered=false
    echo ask_less_on_battery=true
    echo ask_less_on_battery=false
    echo proxy=system
    echo proxy=none
    echo proxy=address
    echo proxy_address=
    echo viewer_font=
    echo text_size=
    echo column_width=
    echo leading=
    echo justified=true
    echo justified=false
    echo viewer_colours=as-bar
    echo viewer_colours=light
    echo viewer_colours=sepia
    echo viewer_colours=dark
    echo viewer_colours=black
    echo full_stories=true
    echo full_stories=false
    echo pictures=never
    echo pictures=when-asked
    echo pictures=always
    echo stored_megabytes=
    echo stored_megabytes_of_feed=
    echo stories_ahead=
    echo cut_tracking=true
    echo cut_tracking=false
    echo viewer_follows_bar=true
    echo viewer_follows_bar=false
    echo language=
    echo window_text=
    echo tray_icon=true
    echo tray_icon=false
    echo start_hidden=true
    echo start_hidden=false
    echo start_at_login=true
    echo start_at_login=false
    echo announce_important=true
    echo announce_important=false
    echo shortcut=
    echo own_keys=
    echo backup_every=never
    echo backup_every=day
    echo backup_every=week
    echo backups_kept=
    echo backup_folder=
end

complete -c off-the-wire -f
complete -c off-the-wire -s h -l help -d 'show this help message and exit'
complete -c off-the-wire -l open -d 'subscribe to a feed, a website address or a list of feeds' -F
complete -c off-the-wire -l profile -d 'keep settings, feeds and cache in this folder instead of the user’s own' -x -a '(__fish_complete_directories)'
complete -c off-the-wire -l list -d 'print the headlines on the bar and exit'
complete -c off-the-wire -l once -d 'update the feeds that are due, print the headlines and exit'
complete -c off-the-wire -l collections -d 'print the names of the collections and exit'
complete -c off-the-wire -l diagnosis -d 'print the status of each feed as a table (CSV) and exit'
complete -c off-the-wire -l addresses -d 'with --diagnosis: print full feed addresses, including keys in them'
complete -c off-the-wire -l print -d 'also print headlines as they arrive'
complete -c off-the-wire -l tell -d 'send a command to the running bar' -x
complete -c off-the-wire -l tell -x -a focus -d 'give the bar the keyboard focus'
complete -c off-the-wire -l tell -x -a menu -d 'open the bar’s menu'
complete -c off-the-wire -l tell -x -a show -d 'show the bar'
complete -c off-the-wire -l tell -x -a hide -d 'hide the bar in the tray'
complete -c off-the-wire -l tell -x -a toggle -d 'show the bar, or hide it'
complete -c off-the-wire -l tell -x -a pause -d 'pause the headlines'
complete -c off-the-wire -l tell -x -a resume -d 'resume the headlines'
complete -c off-the-wire -l tell -x -a toggle-pause -d 'pause or resume the headlines'
complete -c off-the-wire -l tell -x -a next -d 'go forward one page'
complete -c off-the-wire -l tell -x -a previous -d 'go back one page'
complete -c off-the-wire -l tell -x -a faster -d 'scroll faster'
complete -c off-the-wire -l tell -x -a slower -d 'scroll more slowly'
complete -c off-the-wire -l tell -x -a refresh -d 'update all feeds now'
complete -c off-the-wire -l tell -x -a mark-all-read -d 'mark all headlines on the bar as read'
complete -c off-the-wire -l tell -x -a undo -d 'undo marking all as read, or hiding a headline'
complete -c off-the-wire -l tell -x -a collection -d 'show the collection with this name on the bar; without a name, all feeds'
complete -c off-the-wire -l tell -x -a open -d 'open the story of a headline'
complete -c off-the-wire -l tell -x -a open-behind -d 'open the story in the background'
complete -c off-the-wire -l tell -x -a browse -d 'open the headline’s page in the browser'
complete -c off-the-wire -l tell -x -a copy-link -d 'copy the link of the headline'
complete -c off-the-wire -l tell -x -a copy-markdown -d 'copy the story as Markdown'
complete -c off-the-wire -l tell -x -a copy-quotation -d 'copy the story as a quotation'
complete -c off-the-wire -l tell -x -a mark-read -d 'mark the headline as read'
complete -c off-the-wire -l tell -x -a mark-unread -d 'mark the headline as unread'
complete -c off-the-wire -l tell -x -a save -d 'save the headline for later'
complete -c off-the-wire -l tell -x -a unsave -d 'remove the headline from saved'
complete -c off-the-wire -l tell -x -a hide-headline -d 'hide the headline'
complete -c off-the-wire -l tell -x -a mute-feed -d 'mute the feed of the headline for 24 hours'
complete -c off-the-wire -l tell -x -a mute-word -d 'mute headlines with this word for 24 hours'
complete -c off-the-wire -l tell -x -a send -d 'send the current headline to the sharing service with this name'
complete -c off-the-wire -l tell -x -a headlines -d 'open the list of all headlines'
complete -c off-the-wire -l tell -x -a add-feed -d 'add the feed at this address; without one, ask for it'
complete -c off-the-wire -l tell -x -a feeds -d 'open the Feeds window'
complete -c off-the-wire -l tell -x -a collections -d 'open the Collections window'
complete -c off-the-wire -l tell -x -a rules -d 'open the Rules window'
complete -c off-the-wire -l tell -x -a sharing -d 'open the Sharing window'
complete -c off-the-wire -l tell -x -a sync -d 'open the Sync Account window'
complete -c off-the-wire -l tell -x -a preferences -d 'open the preferences'
complete -c off-the-wire -l tell -x -a back-up -d 'choose a file to write a backup to'
complete -c off-the-wire -l tell -x -a restore-backup -d 'choose a backup to restore'
complete -c off-the-wire -l tell -x -a guide -d 'open the guide'
complete -c off-the-wire -l tell -x -a about -d 'show version, license and file locations'
complete -c off-the-wire -l tell -x -a error-reports -d 'show error reports'
complete -c off-the-wire -l tell -x -a quit -d 'quit Off the Wire'
complete -c off-the-wire -l commands -d 'print the commands for --tell and exit'
complete -c off-the-wire -l set -d 'change a preference, whether the bar is running or not' -x -a '(__off_the_wire_assignments)'
complete -c off-the-wire -l get -d 'print these preferences and exit; without a name, all of them' -x -a 'label screen edge placement floating_width keep_above on_every_screen opacity hide_when extra_bars height side_width bar_font bar_font_size colours own_background own_text own_accent separator separator_text text_shadow gradient capitals show_clock show_age show_summary colour_feeds show_unread_count headline_pictures feed_icons movement spare_battery step_seconds speed direction pause_on_hover slow_on_hover breaking_slows show_card headlines_on_wire headline_age_days keep_read_on_wire passes_on_wire group_events wire_order notifications alert_sound notifications_an_hour quiet_from quiet_until translate translator translation_address translation_command translation_language translation_beside polling_minutes spare_metered ask_less_on_battery proxy proxy_address viewer_font text_size column_width leading justified viewer_colours full_stories pictures stored_megabytes stored_megabytes_of_feed stories_ahead cut_tracking viewer_follows_bar language window_text tray_icon start_hidden start_at_login announce_important shortcut own_keys backup_every backups_kept backup_folder'
complete -c off-the-wire -l follow -d 'print headlines one by one, one per line, for another bar or a script'
complete -c off-the-wire -l new -d 'with --follow: print only new headlines'
complete -c off-the-wire -l every -d 'with --follow: how many seconds each headline stays' -x
complete -c off-the-wire -l json -d 'with --list, --once, --print, --follow and --get: print JSON'
complete -c off-the-wire -l start -d 'with --tell: start the bar if it is not running'
complete -c off-the-wire -l kiosk -d 'show a bar without menus, with the settings in this file; restart after a crash' -F
complete -c off-the-wire -l backup -d 'write everything but passwords to a backup file and exit' -r -F
complete -c off-the-wire -l include-passwords -d 'with --backup: include passwords, encrypted with a passphrase'
complete -c off-the-wire -l passphrase-file -d 'with --backup and --restore: read the passphrase from this file; “-” reads standard input' -r -F
complete -c off-the-wire -l restore -d 'replace everything with the contents of a backup file and exit' -r -F
complete -c off-the-wire -l merge -d 'with --restore: add to the existing data instead, and keep the preferences'
complete -c off-the-wire -s v -l verbose -d 'log more, also to the terminal; use twice to log everything'
complete -c off-the-wire -l version -d 'show program\'s version number and exit'
