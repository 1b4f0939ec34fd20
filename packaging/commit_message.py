"""Check the subject of a commit message, for pre-commit: ``commit_message.py FILE``.

``part: imperative``, at most 72 characters, no full stop. Merges and reverts that git words itself are left alone.
"""

import re
import sys
from pathlib import Path

_LONGEST = 72
_SUBJECT = re.compile(r"(?:[a-z][\w/.-]*(?:, [a-z][\w/.-]*)*: )(?P<text>\S.*)")
_NOT_IMPERATIVE = re.compile(r"(?:\w+ed|\w+ing|(?!(?:pass|process|press|address|focus|cross)\b)\w+s)\b", re.IGNORECASE)


def faults(subject: str) -> list[str]:
    """Return what is wrong with the first line of a commit message."""
    if subject.startswith(("Merge ", "Revert ")):
        return []
    found = [f"longer than {_LONGEST} characters"] if len(subject) > _LONGEST else []
    match = _SUBJECT.fullmatch(subject)
    if match is None:
        return [*found, "does not name a part first, as in “viewer: keep focus in the article”"]
    if subject.endswith("."):
        found.append("ends with a full stop")
    if _NOT_IMPERATIVE.match(match["text"]):
        found.append("does not begin with an imperative (“keep”, not “keeps”, “kept” or “keeping”)")
    return found


if __name__ == "__main__":
    said = Path(sys.argv[1]).read_text(encoding="utf-8").partition("\n")[0].strip()
    wrong = faults(said)
    print(*(f"The subject {each}." for each in wrong), sep="\n", file=sys.stderr)
    sys.exit(bool(wrong))
