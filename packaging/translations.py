"""The translations, from the source to what Qt loads: ``make translations``.

    translations.py collect             bring every .ts file up to date with the sentences in the source, and say what
                                        is missing
    translations.py release [FOLDER]    make the .qm files (done by the wheel's build and by `make run` too)
    translations.py missing LANGUAGE    print what is not translated, as JSON for `fill`
    translations.py fill LANGUAGE FILE  take translations from a JSON file: {"context": {"source": "translation"}}, a
                                        list of forms where the source counts (%n); what has other parts than its
                                        source is refused, and mnemonics (&) that meet are moved apart
    translations.py pseudo FILE         write a .ts file in which every sentence is accented, longer and in brackets

The sentences are read from the syntax tree. Qt's lupdate guesses at Python's: in October 2026 it lost a dozen of ours,
most of them with plural forms, and could not tell of which class ``bar.tr`` speaks.
"""

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
NAME = "off-the-wire"
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "ru": 3, "zh_CN": 1}  # as lrelease counts
_OWN_DIGITS = {"ar"}  # languages whose digits are not those of the others
_RIGHT_TO_LEFT = {"ar"}
_NOT_ISOLATED = {"CommandLine", "Commands"}  # terminals may show the isolates
_FORM = re.compile("<numerusform>.*?</numerusform>", re.DOTALL)

_FIELD = re.compile(r"\{\w*\}")
_MNEMONIC = re.compile(r"&(\w)(?!\w*;)")
_IN_BRACKETS = re.compile(r"\(&[A-Z]\)")
_PARTS = {
    "fields": _FIELD,
    "tags": re.compile(r"<[^>]+>"),
    "number of mnemonics": re.compile(r"&(?=\w)(?!\w+;)()"),
    "ellipsis": re.compile(r"…(?=\s*$|\s*\(&\w\)$)"),
    "lines": re.compile(r"\n"),
}

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûýÀÇÉÎÑÖŠÛÝ")
_WORD = 7  # letters
_NEARLY_ALL = 0.9
_LONGER = 0.35  # what German adds to short English sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text of the source. ``counts`` where it has a form for each kind of number (%n)."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


Place = tuple[str, str, str]  # context, source, comment
Known = dict[Place, tuple[str, ...]]  # the forms of each translation


def main(arguments: list[str]) -> int:
    """Do what the first of ``arguments`` says."""
    match arguments:
        case ["collect"]:
            for language in FORMS:
                write(path_of(language), language, sentences(), following(known(path_of(language)), sentences()))
                print(f"{language}: {sum(map(len, missing(language).values()))} missing")
        case ["release", *folder]:
            release(Path(*folder) if folder else FOLDER)
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, file]:
            faults = fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
            print(*faults, f"{sum(map(len, missing(language).values()))} missing", sep="\n")
            return bool(faults)
        case ["pseudo", file]:
            write_pseudo(Path(file))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def path_of(language: str) -> Path:
    """Return where the translation into ``language`` is kept. European and Brazilian Portuguese share one."""
    return FOLDER / f"{NAME}_{language.removesuffix('_BR')}.ts"


# from the source


@cache
def sentences() -> tuple[Sentence, ...]:
    """Return every sentence of the program, by context, in the order of the source."""
    files = [ROOT / "ticker" / "app.py", *sorted((ROOT / "ticker" / "ui").rglob("*.py"))]
    found = [each for file in files for each in _in_source(ast.parse(file.read_text(encoding="utf-8")))]
    counting = {(each.context, each.source, each.comment) for each in found if each.counts}
    unique = {(each.context, each.source, each.comment): each for each in found}
    return tuple(Sentence(*key, counts=key in counting) for key in sorted(unique, key=lambda key: key[0]))


def _in_source(tree: ast.Module) -> Iterator[Sentence]:
    waiting: list[tuple[ast.AST, str, dict[str, str]]] = [(tree, "", {})]
    while waiting:
        node, owner, types = waiting.pop()
        match node:
            case ast.ClassDef(name=name):
                owner = name
            case ast.FunctionDef(args=parameters):
                annotated = {each.arg: each.annotation for each in parameters.args if each.annotation}
                types = types | {name: ast.unparse(kind).strip("'\"") for name, kind in annotated.items()}
            case ast.Call():
                yield from _in_call(node, owner, types)
        waiting += [(child, owner, types) for child in reversed(list(ast.iter_child_nodes(node)))]


def _in_call(call: ast.Call, owner: str, types: dict[str, str]) -> Iterator[Sentence]:
    match call.func, call.args:
        case ast.Attribute(value=ast.Name(id=whose), attr="tr"), [source, *rest]:
            context = owner if whose == "self" else types[whose]
        case (
            (ast.Attribute(attr="translate") | ast.Name(id="translate" | "QT_TRANSLATE_NOOP")),
            [said, source, *rest],
        ):
            context = _text(said)
        case _:
            return
    if text := _text(source):
        yield Sentence(context, text, _text(rest[0]) if rest else "", counts=len(rest) > 1)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


# .ts files


def known(path: Path) -> Known:
    """Return what the file at ``path`` has translations of; nothing where there is none."""
    if not path.exists():
        return {}
    found: Known = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            place = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            found[place] = tuple(forms)
    return found


def following(translations: Known, wanted: tuple[Sentence, ...]) -> Known:
    """Return ``translations`` with those of sentences that another class says now, and no longer the one that did."""
    said = {(each.context, each.source, each.comment) for each in wanted}
    left = {
        (source, comment): forms
        for (context, source, comment), forms in translations.items()
        if (context, source, comment) not in said
    }
    moved = {place: left[place[1:]] for place in said - set(translations) if place[1:] in left}
    return translations | moved


def write(path: Path, language: str, wanted: tuple[Sentence, ...], translations: Known) -> None:
    """Write the sentences ``wanted`` with what is known of them, and leave out what nobody says any more."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for sentence in wanted:
        if language == "en" and not sentence.counts:
            continue  # the source is English; only its plural forms need telling
        context = contexts.get(sentence.context)
        if context is None:
            context = contexts[sentence.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = sentence.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counts else {})
        ET.SubElement(message, "source").text = sentence.source
        if sentence.comment:
            ET.SubElement(message, "comment").text = sentence.comment
        _add_translation(message, translations.get((sentence.context, sentence.source, sentence.comment)), sentence)
    ET.indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _add_translation(message: ET.Element, forms: tuple[str, ...] | None, sentence: Sentence) -> None:
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if sentence.counts:
        for form in forms or ("",):
            ET.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    """Return what is not translated into ``language`` yet: context, source (with its comment after a tab), nothing."""
    have = known(path_of(language))
    found: dict[str, dict[str, str | list[str]]] = {}
    for each in sentences():
        if (each.context, each.source, each.comment) in have or (language == "en" and not each.counts):
            continue
        key = f"{each.source}\t{each.comment}" if each.comment else each.source
        found.setdefault(each.context, {})[key] = [""] * FORMS[language] if each.counts else ""
    return found


def fill(language: str, filled: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Take the translations in ``filled``, shaped as ``missing`` gives it, and return what is wrong with the others."""
    have = known(path_of(language))
    wanted = {(each.context, each.source, each.comment): each for each in sentences()}
    faults = []
    for context, texts in filled.items():
        for key, translation in texts.items():
            source, _, comment = key.partition("\t")
            sentence = wanted.get((context, source, comment))
            forms = (translation,) if isinstance(translation, str) else tuple(translation)
            if sentence is None:
                faults.append(f"{context}: nobody says {key!r}")
            elif any(forms):
                wrong = faults_of(sentence.source, sentence.counts, forms, language)
                faults += [f"{context}: {key!r} became {forms!r}: {each}" for each in wrong]
                have |= {} if wrong else {(context, source, comment): forms}
    write(path_of(language), language, tuple(wanted.values()), part_mnemonics(have))
    return faults


def faults_of(source: str, counts: bool, forms: tuple[str, ...], language: str) -> list[str]:
    """Return what a translation has that its source has not, or the other way round."""
    wanted = FORMS[language] if counts else 1
    if len(forms) != wanted:
        return [f"{len(forms)} forms in place of {wanted}"]
    if not all(forms):
        return ["empty"]
    faults = [
        f"other {name}"
        for form in forms
        for name, parts in _PARTS.items()
        if sorted(parts.findall(form)) != sorted(parts.findall(source))
    ]
    faults += ["no %n"] * (("%n" in source) != ("%n" in forms[-1]))
    faults += ["begins with a space"] * (forms[0][:1] == " " != source[:1])
    return faults


def part_mnemonics(translations: Known) -> Known:
    """Return the translations with a letter of its own under each mnemonic (&) of a context, which is a window.

    What finds none keeps the one it has. One in brackets, as in Chinese and Japanese, stays: it is the English one.
    """
    parted = dict(translations)
    for context in {context for context, _, _ in translations}:
        mine = [key for key in translations if key[0] == context and _may_move(translations[key][0])]
        takers: dict[str, Place] = {}
        for key in mine:
            takers.setdefault(_letters(translations[key][0])[0], key)  # whoever comes first stays
        for key in mine:
            if key not in takers.values():
                free = [each for each in _letters(translations[key][0]) if each not in takers]
                if free:
                    takers[free[0]] = key
                else:
                    _find_letter(key, translations, takers, set())
        for letter, key in takers.items():
            parted[key] = (_with_mnemonic(translations[key][0], letter),)
    return parted


def _may_move(text: str) -> bool:
    return bool(_MNEMONIC.search(text) and not _IN_BRACKETS.search(text) and _letters(text))


def _find_letter(key: Place, texts: Known, takers: dict[str, Place], tried: set[str]) -> bool:
    """Give the sentence a letter, after another has moved to another of its own (Kuhn's matching)."""
    for letter in _letters(texts[key][0]):
        if letter not in tried:
            tried.add(letter)
            if letter not in takers or _find_letter(takers[letter], texts, takers, tried):
                takers[letter] = key
                return True
    return False


def _letters(text: str) -> list[str]:
    """Return the letters that could be the mnemonic of ``text``, the best first."""
    plain = _FIELD.sub(" ", text)
    marked = [found.group(1) for found in _MNEMONIC.finditer(plain)]
    initials = re.findall(r"\b\w", plain.replace("&", ""))
    return [
        each for each in dict.fromkeys("".join((*marked, *initials, *plain)).lower()) if each.isalpha() and _typed(each)
    ]


def _typed(letter: str) -> bool:
    return letter.isascii() or not unicodedata.name(letter, "").startswith("LATIN")


def _with_mnemonic(text: str, letter: str) -> str:
    plain = _MNEMONIC.sub(r"\1", text)
    blanked = _FIELD.sub(lambda found: " " * len(found.group()), plain).lower()
    marked = _MNEMONIC.search(text)
    if marked and marked.group(1).lower() == letter:
        return text
    initial = re.search(rf"\b{letter}", blanked)
    at = initial.start() if initial else blanked.index(letter)
    return f"{plain[:at]}&{plain[at:]}"


# .qm files


def release(folder: Path = FOLDER) -> None:
    """Make what Qt loads of every .ts file in ``folder``, where it is older than that. Needs PySide6.

    A language that hardly says anything yet is left out: its readers are better served in English.
    """
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("PySide6 brings lrelease along and is not installed")
    tool = Path(package.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not is_spoken(source):
            target.unlink(missing_ok=True)
        elif not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            made = target.with_name(f".{target.stem}-{os.getpid()}.qm")  # nobody loads half a file
            with tempfile.TemporaryDirectory() as folder_of_copy:
                copy = Path(folder_of_copy) / source.name
                copy.write_text(_prepared(source), encoding="utf-8")
                subprocess.run([tool, "-silent", "-compress", "-nounfinished", copy, "-qm", made], check=True)
            made.replace(target)


def _prepared(path: Path) -> str:
    """Return a translation as it is released.

    Counts are written in the digits of the language, as its dates and times are. In a language written from right to
    left, each field is isolated: an English title with a number must not change the order of the words around it.
    """
    language, text = path.stem.partition("_")[2], path.read_text(encoding="utf-8")
    if language in _OWN_DIGITS:
        text = _FORM.sub(lambda form: form[0].replace("%n", "%Ln"), text)
    if language not in _RIGHT_TO_LEFT:
        return text
    root = ET.fromstring(text)
    for context in root.iter("context"):
        if context.findtext("name") not in _NOT_ISOLATED:
            for each in (*context.iter("translation"), *context.iter("numerusform")):
                each.text = _isolated(each.text or "")
    return f"<!DOCTYPE TS>\n{ET.tostring(root, encoding='unicode')}\n"


def _isolated(text: str) -> str:
    """Return ``text`` with a first strong isolate around each field; the one of a file type is read by Qt."""
    isolated = "\N{FIRST STRONG ISOLATE}\\g<0>\N{POP DIRECTIONAL ISOLATE}"
    return re.sub(r"\{(?!pattern\})\w*\}", isolated, text)


def is_spoken(path: Path) -> bool:
    """Tell whether the translation at ``path`` says nearly everything."""
    messages = list(ET.parse(path).iter("message"))
    said = [each for each in messages if each.find("translation[@type]") is None]
    return len(said) >= _NEARLY_ALL * len(messages)


# a language nobody speaks


def write_pseudo(path: Path) -> None:
    """Write every sentence as ⟦šéñţéñçé ~~~⟧, to see what is not translatable and what a longer language cuts off."""
    wanted = sentences()
    translations = {
        (each.context, each.source, each.comment): (pseudo(each.source),) * (2 if each.counts else 1) for each in wanted
    }
    write(path, "de", wanted, translations)


def pseudo(source: str) -> str:
    """Return ``source`` accented, a third longer and in brackets; what is put in later stays as it is."""
    parts = re.split(r"(\{[^}]*\}|%n|<[^>]*>|&\w+;)", source)
    core = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    space = core[: len(core) - len(core.lstrip())]
    more = round(sum(map(str.isalpha, source)) * _LONGER)
    words = " ".join("~" * min(_WORD, more - start) for start in range(0, more, _WORD))  # so that it can be wrapped
    return f"{space}⟦{core.lstrip()}{words}⟧"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
