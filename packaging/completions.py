"""Writes how shells complete the command line of ``off-the-wire``: for bash, zsh and fish.

python packaging/completions.py [FOLDER]

What can be completed is read from the parser of the command line, the table of commands and the preferences. The files
are kept in ``packaging/linux/completions``, from where the packages install them; a test tells when they are old.
"""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ticker.preferences import all_settings  # noqa: E402 - found by the line above
from ticker.ui.cli.command_line import command_parser  # noqa: E402
from ticker.ui.cli.commands import COMMANDS, explanations  # noqa: E402

FOLDER = ROOT / "packaging" / "linux" / "completions"
_FILES, _FOLDERS = {"FILE", "WHAT"}, {"DIR"}  # metavars

BASH = Template("""# bash completion for off-the-wire, made by packaging/completions.py

_off_the_wire() {
  local cur=$${COMP_WORDS[COMP_CWORD]} option=$${COMP_WORDS[COMP_CWORD - 1]} name=
  # Bash takes "name=value" for three words.
  if [[ $$cur == = ]]; then
    cur= name=$$option option=$${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $$option == = ]]; then
    name=$${COMP_WORDS[COMP_CWORD - 2]} option=$${COMP_WORDS[COMP_CWORD - 3]}
  fi
  if [[ $$name == --* ]]; then
    option=$$name name=
  fi
  COMPREPLY=()
  case $$option in
    --set | =)
      if [[ -n $$name ]]; then
        case $$name in
$values
        esac
      else
        compopt -o nospace 2>/dev/null
        COMPREPLY=($$(compgen -S = -W "$names" -- "$$cur"))
      fi
      return
      ;;
    --get)
      COMPREPLY=($$(compgen -W "$names" -- "$$cur"))
      return
      ;;
    --tell)
      COMPREPLY=($$(compgen -W "$commands" -- "$$cur"))
      return
      ;;
    $folders)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($$(compgen -d -- "$$cur"))
      return
      ;;
    $files)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($$(compgen -f -- "$$cur"))
      return
      ;;
    $others)
      return
      ;;
  esac
  COMPREPLY=($$(compgen -W "$options" -- "$$cur"))
}

complete -F _off_the_wire off-the-wire
""")

ZSH = Template("""#compdef off-the-wire
# zsh completion for off-the-wire, made by packaging/completions.py

_off_the_wire_commands() {
  local -a commands
  commands=(
$commands
  )
  _describe -t commands command commands
}

_off_the_wire_names() {
  local -a names
  names=($names)
  _describe -t preferences preference names "$$@"
}

_off_the_wire_assignment() {
  if compset -P '*='; then
    case $${IPREFIX##*[[:space:]]} in
$values
    esac
  else
    _off_the_wire_names -S =
  fi
}

_off_the_wire() {
  _arguments -s -S \\
$options
    '*:feed address:_urls'
}

_off_the_wire "$$@"
""")

FISH = Template("""# fish completion for off-the-wire, made by packaging/completions.py

function __off_the_wire_assignments
$values
end

complete -c off-the-wire -f
$options
""")


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the command line."""

    names: tuple[str, ...]
    explanation: str
    metavar: str  # "": nothing stands behind it
    is_optional: bool  # what stands behind it
    is_repeated: bool


def main() -> int:
    """Write the files."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in completions().items():
        (folder / name).write_text(content, encoding="utf-8")
    return 0


def completions() -> dict[str, str]:
    """Return the files by the names that the shells look for."""
    options, names = _options(), _settings()
    return {
        "off-the-wire": _bash(options, names),
        "_off-the-wire": _zsh(options, names),
        "off-the-wire.fish": _fish(options, names),
    }


def _options() -> list[Option]:
    found = []
    for action in command_parser()._actions:  # noqa: SLF001 - argparse tells of them nowhere else
        if action.option_strings:
            takes = "" if action.nargs == 0 else str(action.metavar or "")
            is_repeated = isinstance(action, argparse._AppendAction | argparse._CountAction)  # noqa: SLF001 - likewise
            explanation = (action.help or "").replace("%%", "%")
            optional = action.nargs in {"?", "*"}
            found.append(Option(tuple(action.option_strings), explanation, takes, optional, is_repeated))
    return found


def _settings() -> dict[str, tuple[str, ...]]:
    """Return the preferences by name, with the values of those that have few."""
    return {each.name: _values(each.default) for each in all_settings() if each.is_shown}


def _values(default: object) -> tuple[str, ...]:
    if isinstance(default, bool):
        return ("true", "false")
    return tuple(type(default)) if isinstance(default, StrEnum) else ()


def _with_values(names: dict[str, tuple[str, ...]]) -> Iterable[tuple[str, tuple[str, ...]]]:
    return ((name, values) for name, values in names.items() if values)


# -- bash


def _bash(options: list[Option], names: dict[str, tuple[str, ...]]) -> str:
    values = (
        f'          {name}) COMPREPLY=($(compgen -W "{" ".join(values)}" -- "$cur")) ;;'
        for name, values in _with_values(names)
    )
    special = {"--set", "--get", "--tell"}
    folders = [each for each in options if each.metavar in _FOLDERS]
    files = [each for each in options if each.metavar in _FILES]
    others = [each for each in options if each.metavar and each not in folders + files and not special & {*each.names}]
    return BASH.substitute(
        values="\n".join(values),
        names=" ".join(names),
        commands=" ".join(COMMANDS),
        folders=_or(folders),
        files=_or(files),
        others=_or(others),
        options=" ".join(name for each in options for name in each.names),
    )


def _or(options: list[Option]) -> str:
    return " | ".join(name for each in options for name in each.names)


# -- zsh


def _zsh(options: list[Option], names: dict[str, tuple[str, ...]]) -> str:
    lines = (f"    {_single(f'{name}:{explanation}')}" for name, explanation in explanations().items())
    values = (f"      {name}=) compadd -- {' '.join(values)} ;;" for name, values in _with_values(names))
    return ZSH.substitute(
        commands="\n".join(lines),
        names=" ".join(names),
        values="\n".join(values),
        options="\n".join(f"    {_zsh_option(each)} \\" for each in options),
    )


def _zsh_option(option: Option) -> str:
    text = option.explanation.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    star = "*" if option.is_repeated else ""
    behind = f"{':' if not option.is_optional else '::'}{option.metavar.lower()}:{_zsh_action(option)}"
    spec = f"[{text}]{behind if option.metavar else ''}"
    if len(option.names) == 1:
        return _single(f"{star}{option.names[0]}{spec}")
    exclusive = "*" if option.is_repeated else f"({' '.join(option.names)})"
    return f"{_single(exclusive)}{{{','.join(option.names)}}}{_single(spec)}"


def _zsh_action(option: Option) -> str:
    known = {"--set": "_off_the_wire_assignment", "--get": "_off_the_wire_names", "--tell": "_off_the_wire_commands"}
    if option.names[0] in known:
        return known[option.names[0]]
    if option.metavar in _FOLDERS:
        return "_directories"
    return "_files" if option.metavar in _FILES else " "


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


# -- fish


def _fish(options: list[Option], names: dict[str, tuple[str, ...]]) -> str:
    assignments = []
    for name, values in names.items():
        assignments += [f"    echo {name}={value}" for value in values] or [f"    echo {name}="]
    return FISH.substitute(
        values="\n".join(assignments), options="\n".join(line for each in options for line in _fish_lines(each, names))
    )


def _fish_lines(option: Option, names: dict[str, tuple[str, ...]]) -> list[str]:
    line = "complete -c off-the-wire"
    for name in option.names:
        line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
    explained = f"{line} -d {_fish_text(option.explanation)}"
    if not option.metavar:
        return [explained]
    if option.names[0] == "--set":
        return [f"{explained} -x -a '(__off_the_wire_assignments)'"]
    if option.names[0] == "--get":
        return [f"{explained} -x -a '{' '.join(names)}'"]
    if option.names[0] == "--tell":
        told = (f"{line} -x -a {name} -d {_fish_text(text)}" for name, text in explanations().items())
        return [f"{explained} -x", *told]
    if option.metavar in _FOLDERS:
        return [f"{explained} -x -a '(__fish_complete_directories)'"]
    return [f"{explained} {'-F' if option.is_optional else '-r -F'}" if option.metavar in _FILES else f"{explained} -x"]


def _fish_text(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


if __name__ == "__main__":
    sys.exit(main())
