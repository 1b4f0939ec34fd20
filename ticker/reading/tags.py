"""The elements of safe HTML, and its tags as the sanitizer writes them."""

import re

TABLE_TAGS = frozenset({"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"})
VOID_TAGS = frozenset({"br", "hr", "img", "wbr", "col"})  # without an end tag
_BLOCK_NAMES = """address article aside blockquote center dd details div dl dt figcaption figure footer
h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul"""
_INLINE_NAMES = """a abbr b bdi bdo big br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike
strong sub sup time tt u var wbr"""
BLOCK_TAGS = frozenset(_BLOCK_NAMES.split())
INLINE_TAGS = frozenset(_INLINE_NAMES.split())
SAFE_TAGS = TABLE_TAGS | BLOCK_TAGS | INLINE_TAGS

TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [^\s="<>]+="[^"]*")*)>')  # "/" of an end tag, name, attributes
