"""The result of a command: the exit status, and what to print."""

from ticker.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` is 0 where all is well, 1 where it failed, 2 where the request makes no sense."""

    status: int = 0
    output: str = ""  # for standard output
    error: str = ""  # a sentence for people
