"""Sentences for each kind of error, which say what can be done about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ticker.entities import FetchErrorKind
from ticker.feeds.feed_list import OpmlProblem, OpmlProblemKind
from ticker.pages import Extracted
from ticker.poller import RefreshFinished, RefreshTooSoon
from ticker.profile import Profile
from ticker.user_files import FileError, FileErrorKind

_FETCHING = {
    FetchErrorKind.OFFLINE: QT_TRANSLATE_NOOP(
        "Messages", "You’re offline. The feed will update when you’re back online."
    ),
    FetchErrorKind.UNKNOWN_HOST: QT_TRANSLATE_NOOP(
        "Messages", "Server not found. Check the address, or try again later."
    ),
    FetchErrorKind.REFUSED: QT_TRANSLATE_NOOP(
        "Messages", "The server refused the connection. The feed will be tried again later."
    ),
    FetchErrorKind.TIMED_OUT: QT_TRANSLATE_NOOP(
        "Messages", "The server took too long to answer. The feed will be tried again later."
    ),
    FetchErrorKind.CERTIFICATE: QT_TRANSLATE_NOOP(
        "Messages",
        "The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.",
    ),
    FetchErrorKind.TLS: QT_TRANSLATE_NOOP(
        "Messages", "Couldn’t make a secure connection. Only the site itself can fix this."
    ),
    FetchErrorKind.NO_HTTPS: QT_TRANSLATE_NOOP(
        "Messages", "There is no secure connection (https) at this address. It answers without one, by http only."
    ),
    FetchErrorKind.MOVED_AWAY: QT_TRANSLATE_NOOP(
        "Messages", "The server redirects to another site. Look for the feed’s address there."
    ),
    FetchErrorKind.PROXY: QT_TRANSLATE_NOOP(
        "Messages",
        "The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.",
    ),
    FetchErrorKind.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Messages", "The document is too large for a feed and was not read. Ask the site for a shorter one."
    ),
    FetchErrorKind.BROKEN_RESPONSE: QT_TRANSLATE_NOOP(
        "Messages", "The server’s answer was incomplete or invalid. The feed will be tried again later."
    ),
    FetchErrorKind.REDIRECT_LOOP: QT_TRANSLATE_NOOP(
        "Messages", "Too many redirects. Look on the site for the feed’s new address."
    ),
    FetchErrorKind.BAD_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages", "This is not a web address. It should look like https://example.org/feed.xml."
    ),
    FetchErrorKind.PRIVATE_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages",
        "This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.",
    ),
    FetchErrorKind.UNAUTHORIZED: QT_TRANSLATE_NOOP(
        "Messages", "Sign-in required. Sign in, or look for a public address."
    ),
    FetchErrorKind.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages", "Access denied. Open the website in the browser to see why."
    ),
    FetchErrorKind.NOT_FOUND: QT_TRANSLATE_NOOP(
        "Messages", "Feed not found (404). Look on the site for the feed’s new address."
    ),
    FetchErrorKind.GONE: QT_TRANSLATE_NOOP("Messages", "This feed has been discontinued (410). You can remove it."),
    FetchErrorKind.TOO_MANY_REQUESTS: QT_TRANSLATE_NOOP(
        "Messages", "Too many requests: the site asked for a pause. The feed will be tried again after it."
    ),
    FetchErrorKind.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Messages", "The site is overloaded or under maintenance. The feed will be tried again later."
    ),
    FetchErrorKind.HTTP_STATUS: QT_TRANSLATE_NOOP(
        "Messages", "The site reported an error ({detail}). The feed will be tried again later."
    ),
    FetchErrorKind.NOT_A_FEED: QT_TRANSLATE_NOOP(
        "Messages", "There is no feed at this address. Look on the site for a link called RSS, Atom or Feed."
    ),
    FetchErrorKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages", "The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later."
    ),
    FetchErrorKind.PARSE_TIMED_OUT: QT_TRANSLATE_NOOP(
        "Messages", "Reading the feed timed out. It will be tried again later."
    ),
    FetchErrorKind.COMMAND: QT_TRANSLATE_NOOP("Messages", "The command failed: {detail}"),
    FetchErrorKind.FILE: QT_TRANSLATE_NOOP("Messages", "The file could not be read: {detail}."),
    FetchErrorKind.NOTHING_FOUND: QT_TRANSLATE_NOOP(
        "Messages", "Nothing was found on the page. The page may have changed. Check the feed’s settings."
    ),
    FetchErrorKind.INTERNAL: QT_TRANSLATE_NOOP(
        "Messages", "Something went wrong with this feed in Off the Wire. Report it; the log has details."
    ),
}
_FETCHING_IN_DETAIL = {
    (FetchErrorKind.TLS, "ca-file"): QT_TRANSLATE_NOOP(
        "Messages", "The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings."
    ),
    (FetchErrorKind.COMMAND, "missing"): QT_TRANSLATE_NOOP(
        "Messages", "Program not found. Check the command, or enter the full path of the program."
    ),
    (FetchErrorKind.COMMAND, "timed-out"): QT_TRANSLATE_NOOP(
        "Messages", "The command took too long and was stopped. Allow it more time, or make it faster."
    ),
    (FetchErrorKind.COMMAND, "too-much"): QT_TRANSLATE_NOOP(
        "Messages", "The command’s output was too long, so it was stopped. Make it print fewer lines."
    ),
    (FetchErrorKind.COMMAND, "sandbox"): QT_TRANSLATE_NOOP(
        "Messages",
        "Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.",
    ),
    (FetchErrorKind.FILE, FileErrorKind.NOT_A_FILE): QT_TRANSLATE_NOOP(
        "Messages", "This is a folder or a device, not a file that can be read. Choose a file."
    ),
    (FetchErrorKind.FILE, FileErrorKind.TOO_LARGE): QT_TRANSLATE_NOOP(
        "Messages", "The file is too large and was not read. Choose another."
    ),
    (FetchErrorKind.FILE, FileErrorKind.TOO_SLOW): QT_TRANSLATE_NOOP(
        "Messages", "The disk did not answer in time. It will be tried again later."
    ),
    (FetchErrorKind.FILE, "binary"): QT_TRANSLATE_NOOP(
        "Messages", "This file is neither text nor a feed. Choose another."
    ),
    (FetchErrorKind.NOTHING_FOUND, "selector"): QT_TRANSLATE_NOOP(
        "Messages", "This is not a CSS selector. It should look like “h2 a” or “.news li”."
    ),
    (FetchErrorKind.NOTHING_FOUND, "pattern"): QT_TRANSLATE_NOOP(
        "Messages", "This pattern cannot be used. It needs {title}, and text before and after it."
    ),
    (FetchErrorKind.REFUSED, "unreachable"): QT_TRANSLATE_NOOP(
        "Messages", "The server cannot be reached from here. The feed will be tried again later."
    ),
    (FetchErrorKind.CERTIFICATE, "expired"): QT_TRANSLATE_NOOP(
        "Messages", "The site’s certificate has expired, so nothing was read. Only the site can fix this."
    ),
    (FetchErrorKind.CERTIFICATE, "not-yet-valid"): QT_TRANSLATE_NOOP(
        "Messages", "The site’s certificate isn’t valid yet. Check this computer’s clock."
    ),
    (FetchErrorKind.CERTIFICATE, "self-signed"): QT_TRANSLATE_NOOP(
        "Messages", "The site’s certificate is self-signed, so nothing was read."
    ),
    (FetchErrorKind.CERTIFICATE, "wrong-host"): QT_TRANSLATE_NOOP(
        "Messages", "The certificate belongs to another site, so nothing was read. Check the address."
    ),
    (FetchErrorKind.UNAUTHORIZED, "refused"): QT_TRANSLATE_NOOP(
        "Messages", "The site did not accept this username and password. Sign in again."
    ),
    (FetchErrorKind.UNAUTHORIZED, "unknown"): QT_TRANSLATE_NOOP(
        "Messages", "This feed’s password is not available from the keyring. Sign in again."
    ),
    (FetchErrorKind.CERTIFICATE, "unknown-issuer"): QT_TRANSLATE_NOOP(
        "Messages", "The site’s certificate isn’t from a trusted authority, so nothing was read."
    ),
    (FetchErrorKind.CERTIFICATE, "revoked"): QT_TRANSLATE_NOOP(
        "Messages", "The site’s certificate has been revoked, so nothing was read."
    ),
    (FetchErrorKind.PROXY, "unreachable"): QT_TRANSLATE_NOOP(
        "Messages", "The proxy cannot be reached. Check that it is running, and its address in the preferences."
    ),
    (FetchErrorKind.PROXY, "unusable"): QT_TRANSLATE_NOOP(
        "Messages", "The proxy address isn’t valid. Correct it in the preferences or in the system’s settings."
    ),
    (FetchErrorKind.PROXY, "407"): QT_TRANSLATE_NOOP(
        "Messages", "The proxy requires a username and password. Set them in the system’s network settings."
    ),
    (FetchErrorKind.BAD_ADDRESS, "redirect"): QT_TRANSLATE_NOOP(
        "Messages",
        "The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.",
    ),
    (FetchErrorKind.NOT_A_FEED, "html"): QT_TRANSLATE_NOOP(
        "Messages", "This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed."
    ),
    (FetchErrorKind.NOT_A_FEED, "bot-check"): QT_TRANSLATE_NOOP(
        "Messages", "The site only lets browsers in and sent a bot check instead of the feed. Look for another address."
    ),
    (FetchErrorKind.REDIRECT_LOOP, "cookie"): QT_TRANSLATE_NOOP(
        "Messages", "The site keeps asking for a cookie and never sends the feed. Look on the site for another address."
    ),
    (FetchErrorKind.BROKEN_RESPONSE, "not-modified"): QT_TRANSLATE_NOOP(
        "Messages", "The server says that nothing has changed, but never sent the feed. It will be tried again later."
    ),
    (FetchErrorKind.NOT_A_FEED, "pdf"): QT_TRANSLATE_NOOP(
        "Messages", "This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed."
    ),
    (FetchErrorKind.NOT_A_FEED, "image"): QT_TRANSLATE_NOOP(
        "Messages", "This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed."
    ),
    (FetchErrorKind.NOT_A_FEED, "empty"): QT_TRANSLATE_NOOP(
        "Messages", "The document at this address is empty. Try again later, or look on the site for the feed."
    ),
}
_WITH_WORD = {FetchErrorKind.COMMAND, FetchErrorKind.FILE}  # the first word of without a details to be read
_OF_SERVICES = {
    "no-feeds": QT_TRANSLATE_NOOP(
        "Messages", "{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky."
    ),
    "needs-key": QT_TRANSLATE_NOOP(
        "Messages",
        "{service} sends feeds only to addresses with your personal key. "
        "Sign in and copy them from reddit.com/prefs/feeds.",
    ),
    "unreliable": QT_TRANSLATE_NOOP("Messages", "{service}’s feeds often fail for a few hours. Try again later."),
}
_FETCHING_A_STORY = {
    FetchErrorKind.OFFLINE: QT_TRANSLATE_NOOP("Messages", "You’re offline, so this is only what the feed provides."),
    FetchErrorKind.TIMED_OUT: QT_TRANSLATE_NOOP(
        "Messages", "The site took too long to answer, so this is only what the feed provides."
    ),
    FetchErrorKind.NOT_FOUND: QT_TRANSLATE_NOOP(
        "Messages", "The page no longer exists, so this is only what the feed provides."
    ),
    FetchErrorKind.GONE: QT_TRANSLATE_NOOP(
        "Messages", "The page no longer exists, so this is only what the feed provides."
    ),
    FetchErrorKind.UNAUTHORIZED: QT_TRANSLATE_NOOP(
        "Messages", "The page is for members only. Showing what the feed provides; “Web page” opens the browser."
    ),
    FetchErrorKind.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.",
    ),
    FetchErrorKind.PRIVATE_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages",
        "The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.",
    ),
}
_READING = {
    FileErrorKind.FULL: QT_TRANSLATE_NOOP("Messages", "The disk is full. Free some space and try again."),
    FileErrorKind.NOT_A_BACKUP: QT_TRANSLATE_NOOP("Messages", "This file is not a backup of Off the Wire."),
    FileErrorKind.DAMAGED_BACKUP: QT_TRANSLATE_NOOP(
        "Messages", "This backup is damaged, so nothing was restored. Choose an older one."
    ),
    FileErrorKind.NEWER_BACKUP: QT_TRANSLATE_NOOP(
        "Messages", "This backup was made by a newer version of Off the Wire. Update the program first."
    ),
    FileErrorKind.PASSPHRASE_WANTED: QT_TRANSLATE_NOOP(
        "Messages", "This backup contains passwords. Enter its passphrase to restore them."
    ),
    FileErrorKind.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Messages", "The passphrase is wrong, or the backup has been changed."
    ),
    FileErrorKind.PASSWORDS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages", "No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first."
    ),
    FileErrorKind.PASSWORDS_NOT_KEPT: QT_TRANSLATE_NOOP(
        "Messages",
        "No keyring is available, so the passwords in the backup were not restored. You will be asked for them"
        " again. Everything else is restored.",
    ),
    FileErrorKind.SYSTEM: QT_TRANSLATE_NOOP("Messages", "The file could not be read: {reason}."),
    FileErrorKind.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Messages", "This is a folder or a device, not a file that can be read. Choose a file."
    ),
    FileErrorKind.TOO_LARGE: QT_TRANSLATE_NOOP("Messages", "The file is too large and was not read. Choose another."),
    FileErrorKind.TOO_SLOW: QT_TRANSLATE_NOOP(
        "Messages", "The disk did not answer in time. Check it, or the network it is on, and try again."
    ),
}
_WRITING = _READING | {
    FileErrorKind.SYSTEM: QT_TRANSLATE_NOOP("Messages", "The file could not be written: {reason}."),
    FileErrorKind.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Messages", "A folder or device already has this name, so nothing was written. Choose another name."
    ),
    FileErrorKind.TOO_LARGE: QT_TRANSLATE_NOOP("Messages", "The file would be too large. Choose another disk."),
}
_IMPORTING = {
    OpmlProblemKind.NO_ADDRESS: QT_TRANSLATE_NOOP("Messages", "Line {line}: “{detail}” has no address."),
    OpmlProblemKind.BAD_ADDRESS: QT_TRANSLATE_NOOP("Messages", "Line {line}: “{detail}” is not a web address."),
    OpmlProblemKind.DUPLICATE: QT_TRANSLATE_NOOP("Messages", "Line {line}: {detail} is in the list twice."),
    OpmlProblemKind.BROKEN_XML: QT_TRANSLATE_NOOP(
        "Messages", "Line {line}: the file is damaged here; what could be read was imported."
    ),
    OpmlProblemKind.ENTITIES: QT_TRANSLATE_NOOP(
        "Messages", "Line {line}: the file defines entities, which no list of feeds needs; they were skipped."
    ),
    OpmlProblemKind.INCLUDE: QT_TRANSLATE_NOOP(
        "Messages", "Line {line}: another list, {detail}, belongs here. Download it and import it too."
    ),
    OpmlProblemKind.TOO_MANY: QT_TRANSLATE_NOOP(
        "Messages", "Line {line}: there are too many feeds in the file; the rest was skipped."
    ),
    OpmlProblemKind.NOT_OPML: QT_TRANSLATE_NOOP(
        "Messages", "This is not a list of feeds (OPML). Export one from your other reader and choose that file."
    ),
}

_ADDING: dict[FetchErrorKind, object] = {  # nobody but the user tries again
    FetchErrorKind.OFFLINE: QT_TRANSLATE_NOOP("Messages", "You’re offline. Try again when you’re back online."),
    FetchErrorKind.REFUSED: QT_TRANSLATE_NOOP(
        "Messages", "The server refused the connection. Check the address, or try again later."
    ),
    FetchErrorKind.TIMED_OUT: QT_TRANSLATE_NOOP(
        "Messages", "The server took too long to answer. Check the address, or try again later."
    ),
    FetchErrorKind.BROKEN_RESPONSE: QT_TRANSLATE_NOOP(
        "Messages", "The server’s answer was incomplete or invalid. Try again later."
    ),
    FetchErrorKind.TOO_MANY_REQUESTS: QT_TRANSLATE_NOOP(
        "Messages", "Too many requests: the site asked for a pause. Try again later."
    ),
    FetchErrorKind.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Messages", "The site is overloaded or under maintenance. Try again later."
    ),
    FetchErrorKind.HTTP_STATUS: QT_TRANSLATE_NOOP(
        "Messages", "The site reported an error ({detail}). Try again later."
    ),
    FetchErrorKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages", "The feed is damaged and cannot be read. Only the site can fix it."
    ),
    FetchErrorKind.PARSE_TIMED_OUT: QT_TRANSLATE_NOOP("Messages", "Reading the feed timed out. Try again later."),
}


def sentence_for(kind: FetchErrorKind, detail: str = "") -> str:
    """Return why a feed could not be fetched, and what helps."""
    word, _, name = detail.partition(" ")
    if word in _OF_SERVICES:
        return translated(_OF_SERVICES[word]).replace("{service}", name)
    known = _FETCHING_IN_DETAIL.get((kind, word))
    if known is None and kind in _WITH_WORD:
        detail = name
    return translated(known or _FETCHING[kind]).replace("{detail}", detail)


def sentence_for_new_feed(kind: FetchErrorKind, detail: str = "") -> str:
    """Return why a feed could not be added, or be looked at before it is."""
    if kind in _ADDING and detail.partition(" ")[0] not in _OF_SERVICES:
        return translated(_ADDING[kind]).replace("{detail}", detail)
    return sentence_for(kind, detail)


def sentence_for_story(kind: FetchErrorKind) -> str:
    """Return why the full story could not be fetched, and where it can be read."""
    other = QT_TRANSLATE_NOOP(
        "Messages", "Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser."
    )
    return translated(_FETCHING_A_STORY.get(kind, other))


def sentence_for_page(found: Extracted) -> str:
    """Return why a page has no full story, or not all of it."""
    translate = QCoreApplication.translate
    if found.is_paywalled:
        return translate("Messages", "The site shows the full story only to subscribers. “Web page” opens it there.")
    if found.is_consent_page:
        return translate(
            "Messages", "The site asks for consent before it shows the page. “Web page” opens it in the browser."
        )
    return translate("Messages", "The page has no more text than the feed. “Web page” opens it in the browser.")


def sentence_for_list_problem(problem: OpmlProblem) -> str:
    """Return which part of a list of feeds could not be imported."""
    sentence = translated(_IMPORTING[problem.kind])
    return sentence.replace("{line}", str(problem.line)).replace("{detail}", problem.detail)


def sentence_for_file(error: FileError) -> str:
    """Return why a file could not be read."""
    return translated(_READING[error.kind]).replace("{reason}", error.detail)


def sentence_for_icon(error: FileError | None) -> str:
    """Return why a file cannot be the icon of a feed; None: it could be read."""
    if error is not None:
        return sentence_for_file(error)
    return QCoreApplication.translate(
        "Messages", "This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO."
    )


def sentence_for_feed_file(title: str) -> str:
    """Return why a feed in a file cannot be subscribed to."""
    sentence = QCoreApplication.translate(
        "Messages", "“{title}” is a feed, but the file does not contain its address. Enter its address above."
    )
    return sentence.replace("{title}", title or "RSS")


def sentence_for_export(error: FileError) -> str:
    """Return why a file could not be written."""
    return translated(_WRITING[error.kind]).replace("{reason}", error.detail)


def sentence_for_backup(error: FileError, *, is_of_everything: bool = False) -> str:
    """Return that the list of feeds, or all there is, could not be backed up, and why."""
    sentence = QCoreApplication.translate("Messages", "The list of your feeds couldn’t be backed up.")
    if is_of_everything:
        sentence = QCoreApplication.translate("Messages", "The automatic backup failed.")
    return f"{sentence} {sentence_for_export(error)}"


def sentence_for_refresh(event: RefreshFinished | RefreshTooSoon) -> str:
    """Return the result of a refresh that the user requested."""
    translate = QCoreApplication.translate
    if isinstance(event, RefreshTooSoon):
        return translate("Messages", "These feeds were updated less than a minute ago.")
    sentence = translate("Messages", "%n new headline(s).", "", event.new_count)
    if not event.new_count:
        sentence = translate("Messages", "No new headlines.")
    if event.failed_count:
        sentence += " " + translate("Messages", "%n feed(s) could not be read.", "", event.failed_count)
    return sentence


def sentence_for_repair(row_count: int) -> str:
    """Return that values of the database could not be read, and what became of them."""
    return QCoreApplication.translate(
        "Messages",
        "%n stored item(s) had unreadable details, which were reset.",
        "",
        row_count,
    )


def sentences_for_profile(profile: Profile) -> tuple[str, ...]:
    """Return what had to be repaired at the start, nothing where all was well."""
    translate = QCoreApplication.translate
    loaded = profile.loaded
    said = []
    if profile.is_temporary:
        said.append(
            translate(
                "Messages",
                "Your folder {folder} is read-only. Your changes will be lost when you quit.",
            )
        )
    if profile.is_open_to_others:
        said.append(
            translate("Messages", "Other users of this computer can open your folder {folder}. Change its permissions.")
        )
    if profile.set_aside is not None:
        said.append(
            translate(
                "Messages",
                "The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.",
                "",
                profile.restored_feeds,
            ).replace("{file}", str(profile.set_aside))
        )
        if profile.restored_entries:
            said.append(translate("Messages", "%n headline(s) were recovered from it.", "", profile.restored_entries))
    elif profile.repaired_rows:
        said.append(sentence_for_repair(profile.repaired_rows))
    elif profile.restored_feeds:
        said.append(
            translate(
                "Messages",
                "The database was missing. %n feed(s) were restored from the backup.",
                "",
                profile.restored_feeds,
            )
        )
    if loaded.set_aside is not None:
        said.append(
            translate(
                "Messages", "Your preferences could not be read and were set aside as {file}. The defaults are used."
            ).replace("{file}", str(loaded.set_aside))
        )
    if loaded.unreadable:
        said.append(
            translate("Messages", "Your preferences cannot be read ({reason}). The defaults are used.").replace(
                "{reason}", loaded.unreadable
            )
        )
    if loaded.reset:
        said.append(
            translate("Messages", "%n preference(s) were invalid and were reset to the default.", "", len(loaded.reset))
        )
    return tuple(each.replace("{folder}", str(profile.paths.config)) for each in said)


def translated(text: object) -> str:  # QT_TRANSLATE_NOOP returns its text, but is declared to return any object
    return QCoreApplication.translate("Messages", str(text))
