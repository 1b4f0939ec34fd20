"""List every text of the program that changed between two commits: ``changed_strings.py OLD [NEW]``.

Compares the sources in the German .ts file, which has all of them after ``make translations``. Prints Markdown: a
table of the texts that were reworded, with what is most alike in the same window, then what was added and removed.
"""

import difflib
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FILE = "resources/translations/off-the-wire_de.ts"
_ALIKE = 0.4  # from which share of equal letters on two texts count as one that was reworded

Texts = dict[str, set[str]]  # by the window they are in


def main(arguments: list[str]) -> int:
    """Print what changed from the first commit to the second, or to the last one."""
    if len(arguments) not in {1, 2}:
        print(__doc__, file=sys.stderr)
        return 2
    old, new = (texts_at(each) for each in (arguments[0], *(arguments[1:] or ["HEAD"])))
    reworded, added, removed = compare(old, new)
    print(f"{len(reworded)} texts reworded, {len(added)} added, {len(removed)} removed.\n")
    print("| window | before | now |\n|---|---|---|")
    for context, before, now in reworded:
        print(f"| {context} | {_cell(before)} | {_cell(now)} |")
    for name, texts in (("Added", added), ("Removed", removed)):
        print(f"\n## {name}\n")
        print(*(f"- {context}: {_cell(text)}" for context, text in texts), sep="\n")
    return 0


def texts_at(commit: str) -> Texts:
    """Return the texts of the program at a commit."""
    said = subprocess.run(["git", "show", f"{commit}:{FILE}"], cwd=ROOT, capture_output=True, check=True).stdout
    texts: Texts = defaultdict(set)
    for context in ET.fromstring(said).iter("context"):
        texts[context.findtext("name", "")] |= {each.findtext("source", "") for each in context.iter("message")}
    return texts


def compare(old: Texts, new: Texts) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]], list[tuple[str, str]]]:
    """Return what was reworded (window, before, now), added and removed (window, text). What only moved is left out."""
    everything_old, everything_new = (set().union(*each.values()) for each in (old, new))
    reworded, added, removed = [], [], []
    for context in sorted({*old, *new}):
        gone = sorted(old.get(context, set()) - everything_new)
        come = sorted(new.get(context, set()) - everything_old)
        for text in come:
            former = difflib.get_close_matches(text, gone, n=1, cutoff=_ALIKE)
            if former:
                gone.remove(former[0])
                reworded.append((context, former[0], text))
            else:
                added.append((context, text))
        removed += [(context, text) for text in gone]
    return reworded, added, removed


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
