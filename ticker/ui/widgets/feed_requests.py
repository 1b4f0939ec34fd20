"""What windows request of feeds."""

from PySide6.QtCore import QObject, Signal

Folder = tuple[str, ...]  # path of names from the top
Position = tuple[int, Folder, int | None]  # feed id, folder, position in the user's order


class FeedRequests(QObject):
    """The requests of all windows that show feeds. Each is handed the same object; one listener carries them out."""

    refresh_requested = Signal(tuple)  # feed ids
    settings_requested = Signal(tuple)  # feed ids: the window of their settings
    diagnosis_requested = Signal(tuple)  # feed ids: how they are doing, as text to the clipboard
    browse_requested = Signal(str)  # address of a web page
    sign_in_requested = Signal(tuple)  # ids of feeds of one site
    change_requested = Signal(tuple, object)  # feed ids, FeedChanges
    network_requested = Signal(int, object, dict)  # feed id, FeedNetwork, new values of its secret headers
    icon_file_requested = Signal(tuple, str)  # feed ids, and the path of a picture
    site_icon_requested = Signal(tuple)  # feed ids: no picture of one's own any more
    private_network_allowed = Signal(tuple)  # ids of feeds that may lead there
    confirm_requested = Signal(tuple)  # ids of feeds whose source is to be shown, and maybe turned on
    source_requested = Signal(int)  # feed id: the window of its source
    wire_toggled = Signal(int, bool)  # feed id, whether its headlines are on the wire
    new_address_requested = Signal(int)  # feed id: the address a redirect leads to
    old_address_requested = Signal(int)  # feed id: the address before a redirect
    mark_read_requested = Signal(tuple)  # feed ids
    mark_unread_requested = Signal(tuple)  # entry ids
    remove_requested = Signal(tuple)  # feed ids
    restore_requested = Signal(tuple)  # ids of removed feeds
    rename_requested = Signal(int, str)  # feed id, title; "": its own title
    move_requested = Signal(tuple, tuple)  # feed ids, folder
    insert_requested = Signal(object, tuple, object)  # folders by feed id, folder of the drop, what comes behind it
    step_requested = Signal(object, int)  # feed id or folder; -1 up, 1 down among its neighbors
    sort_requested = Signal()  # all feeds by title
    restore_positions_requested = Signal(tuple)  # of Position
    server_requested = Signal(tuple)  # ids of feeds that the feed server is to have
    items_dropped = Signal(object)  # DroppedItems: dropped, pasted or typed
