"""Elements with thousands of attributes lose them, however these are written; all others stay as they are."""

import pytest

from ticker.reading.html_limits import limit_attributes

PLAIN, LESS, GREATER, SINGLE, NAME, NO_SPACE = 'a{}="x" ', 'a{}="<" ', 'a{}=">" ', "a{}='<' ", "<a{} ", 'a{}="<b>"'


@pytest.mark.parametrize("attribute", [PLAIN, LESS, GREATER, SINGLE, NAME, NO_SPACE])
@pytest.mark.parametrize(
    "before", ["", "<b title='<'>y</b>", "<!-- <a ' -->", "<script><a '</script>", "<style ' '>'</style>"]
)
def test_thousands_of_attributes_are_left_out(attribute: str, before: str) -> None:
    attributes = "".join(attribute.format(number) for number in range(5_000))
    assert limit_attributes(f"{before}<p {attributes}>x</p>") == f"{before}<p>x</p>"


def test_a_long_value_and_many_elements_stay() -> None:
    body = (
        f'<p title="{"<b> " * 9_000}">x</p>' + '<a href="/?a=1&b=2" title="1 < 2">y</a>' * 5_000 + "<p " + "a=1 " * 900
    )
    assert limit_attributes(body) == body
