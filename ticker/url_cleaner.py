"""Links without what only tells their site who follows them from where: the one list of such parameters."""

import re

# Each belongs to a campaign or a counter of clicks; names that a site may need ("ref", "id") are not here.
_NAMES = (
    r"(?i)utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium|content|cid)|piwik_\w+|matomo_\w+|hsa_\w+|at_(?:medium|campaign)\w*|"
    r"fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|_gl|_ga|msclkid|yclid|ysclid|_openstat|twclid|ttclid|li_fat_id|"
    r"igsh|igshid|rb_clickid|epik|srsltid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs(?:tc|sc|fp)|hsctatracking|vero_(?:id|conv)|"
    r"oly_(?:anon|enc)_id|ml_subscriber(?:_hash)?|ck_subscriber_id|wickedid|_branch_(?:match_id|referrer)|cmpid|s_?cid|ncid|"
    r"wt[._](?:mc|zmc)(?:_\w+)?|xtor|guccounter|guce_referrer(?:_sig)?|__twitter_impression|ito|ocid|spm|trk_\w+"
)


def without_tracking(link: str) -> str:
    """Return ``link`` without parameters that track whoever follows it; all other characters stay as they are."""
    if "?" not in link and "#" not in link:
        return link
    rest, hash_mark, fragment = link.partition("#")
    page, question_mark, query = rest.partition("?")
    query = _kept(query)
    if "=" in fragment:  # an anchor has no "="
        fragment = _kept(fragment)
    return page + (question_mark + query if query else "") + (hash_mark + fragment if fragment else "")


def _kept(parameters: str) -> str:
    return "&".join(part for part in parameters.split("&") if not re.fullmatch(_NAMES, part.partition("=")[0]))
