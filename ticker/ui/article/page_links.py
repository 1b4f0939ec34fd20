"""The links on an article's page that the viewer acts on. No body has them: the sanitizer would remove them."""

ACTION = "do:"
FEEDS_VERSION = f"{ACTION}feeds-version"
FULL_STORY = f"{ACTION}full-story"
WEB_PAGE = f"{ACTION}web-page"
SHOW_PICTURES = f"{ACTION}show-pictures"
SHOW_PICTURE = f"{ACTION}show-picture/"  # followed by its index in image_urls()
ENLARGE = f"{ACTION}enlarge/"  # likewise
PLAY = f"{ACTION}play/"  # followed by the index of the enclosure
PLACEHOLDER = "placeholder:"  # the source of a placeholder: index, "/", width, "x", height
PICTURE = "picture:"  # the source of an image, followed by its index in image_urls()
