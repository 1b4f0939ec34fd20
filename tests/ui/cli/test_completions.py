"""What shells complete of the command line, asked of the shells themselves."""

import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "packaging" / "linux" / "completions"
ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
compopt() { :; }
_off_the_wire
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def completions() -> ModuleType:
    spec = importlib.util.spec_from_file_location("completions", ROOT / "packaging" / "completions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bash(*words: str) -> set[str]:
    command = ["bash", "-c", ASK_BASH, "bash", str(FOLDER / "off-the-wire"), "off-the-wire", *words]
    return {*subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()}


def test_the_files_are_those_of_the_command_line_there_is(completions: ModuleType) -> None:
    """Else run ``python packaging/completions.py``."""
    made = completions.completions()
    assert {each.name: each.read_text(encoding="utf-8") for each in FOLDER.iterdir()} == made


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--ba"], {"--backup"}),
        (["--tell", "toggle"], {"toggle", "toggle-pause"}),
        (["--set", "show_c"], {"show_clock=", "show_card="}),
        (["--set", "edge", "="], {"top", "bottom", "left", "right"}),
        (["--set", "edge", "=", "t"], {"top"}),
        (["--set", "=", "ed"], {"edge="}),
        (["--set", "=", "edge", "=", "b"], {"bottom"}),
        (["--get", "speed"], {"speed"}),
        (["--every", ""], set()),
        (["--json", "--fol"], {"--follow"}),
    ],
)
def test_bash_completes(words: list[str], found: set[str]) -> None:
    assert bash(*words) == found


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("--ba", {"--backup"}),
        ("--tell toggle", {"toggle", "toggle-pause"}),
        ("--set show_c", {"show_clock=true", "show_clock=false", "show_card=true", "show_card=false"}),
        ("--set edge=t", {"edge=top"}),
        ("--get speed", {"speed"}),
    ],
)
def test_fish_completes(line: str, found: set[str], tmp_path: Path) -> None:
    source = f"source {FOLDER / 'off-the-wire.fish'}; complete -C 'off-the-wire {line}'"
    command = ["fish", "--no-config", "-c", source]
    said = subprocess.run(
        command, capture_output=True, text=True, check=True, env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    )
    assert {each.partition("\t")[0] for each in said.stdout.splitlines()} == found


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("--tell toggle", {"toggle", "toggle-pause"}),
        ("--set show_c", {"show_clock", "show_card"}),
        ("--set edge=", {"top", "bottom", "left", "right"}),
        ("--bac", {"--backup"}),
    ],
)
def test_zsh_completes(line: str, found: set[str], tmp_path: Path) -> None:
    """Zsh completes in a terminal alone: one is made, and what is offered is written to a file."""
    answer = tmp_path / "answer"
    script = f"""
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "fpath=({FOLDER} \\$fpath); autoload -Uz compinit; compinit -u -d {tmp_path}/dump"
zpty -w shell "compadd() {{ local -a out; builtin compadd -O out \\"\\$@\\"; print -rl -- \\$out >>{answer};"\\
" builtin compadd \\"\\$@\\" }}"
zpty -w shell "PS1=ready"
zpty -n -w shell $'off-the-wire {line}\\t'
for turn in {{1..600}}; do
  [[ -e {answer} ]] && [[ $(grep -cxE '{"|".join(found)}' {answer}) -ge {len(found)} ]] && break
  sleep 0.1
done
zpty -d shell
"""
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "TERM": "dumb"}
    subprocess.run(["zsh", "-f", "-c", script], capture_output=True, check=False, env=environment)
    offered = {*answer.read_text().split()} if answer.exists() else set()
    assert found <= offered
