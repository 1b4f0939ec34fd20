"""The translations, from the source to what Qt loads: ``make translations``.

    translations.py collect             bring every .ts file up to date with the sentences in the source
    translations.py release [FOLDER]    make the .qm files (done by the wheel's build and by `make run` too)
    translations.py missing LANGUAGE    print what is not translated, as JSON for `fill`
    translations.py fill LANGUAGE FILE  take translations from a JSON file: {"context": {"source": "translation"}}, a
                                        list of forms where the source counts (%n)
    translations.py pseudo FILE         write a .ts file in which every sentence is accented, longer and in brackets

The sentences are read from the syntax tree. Qt's lupdate guesses at Python's: in October 2026 it lost a dozen of ours,
most of them with plural forms, and could not tell of which class ``bar.tr`` speaks.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
NAME = "off-the-wire"
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "ru": 3, "zh_CN": 1}  # as lrelease counts

_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûýÀÇÉÎÑÖŠÛÝ")
_WORD = 7  # letters
_LONGER = 0.35  # what German adds to short English sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text of the source. ``counts`` where it has a form for each kind of number (%n)."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


Known = dict[tuple[str, str, str], tuple[str, ...]]  # context, source, comment: the forms of a translation


def main(arguments: list[str]) -> int:
    """Do what the first of ``arguments`` says."""
    match arguments:
        case ["collect"]:
            for language in filter(lambda each: path_of(each).exists(), FORMS):
                write(path_of(language), language, sentences(), known(path_of(language)))
        case ["release", *folder]:
            release(Path(*folder) if folder else FOLDER)
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, file]:
            fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
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


def fill(language: str, filled: dict[str, dict[str, str | list[str]]]) -> None:
    """Take the translations in ``filled``, shaped as ``missing`` gives it.

    What the source does not say any more is passed over. Raises ValueError for a wrong number of forms.
    """
    have = known(path_of(language))
    wanted = {(each.context, each.source, each.comment): each for each in sentences()}
    for context, texts in filled.items():
        for key, translation in texts.items():
            source, _, comment = key.partition("\t")
            sentence = wanted.get((context, source, comment))
            forms = (translation,) if isinstance(translation, str) else tuple(translation)
            if sentence is None or not all(forms):
                continue
            if len(forms) != (FORMS[language] if sentence.counts else 1):
                raise ValueError(f"{language}, {context}: {len(forms)} form(s) of {source!r}")
            have[context, source, comment] = forms
    write(path_of(language), language, tuple(wanted.values()), have)


# .qm files


def release(folder: Path = FOLDER) -> None:
    """Make what Qt loads of every .ts file in ``folder``, where it is older than that. Needs PySide6."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("PySide6 brings lrelease along and is not installed")
    tool = Path(package.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool, "-silent", "-compress", "-nounfinished", source, "-qm", target], check=True)


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
