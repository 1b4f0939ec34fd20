"""Dates as feeds write them, in the forms and languages of the world, and those nobody can read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.feeds.date_names import MONTHS
from ticker.feeds.dates import country_of_host, parse_date

TEN = 1795428000.0  # Monday 23 November 2026, 10:00 UTC
MIDNIGHT = TEN - 36_000


@pytest.mark.parametrize(
    "text",
    [
        # RFC 822, and what comes near it
        "Mon, 23 Nov 2026 10:00:00 GMT",
        "Mon, 23 Nov 2026 10:00:00 +0000",
        "Mon, 23 Nov 2026 10:00:00 -0000",
        "Mon, 23 Nov 2026 05:00:00 -0500",
        "Mon, 23 Nov 2026 10:00:00 Z",
        "Mon, 23 Nov 2026 10:00 UT",
        "Mon, 23 Nov 2026 10:00:00",
        "Mon,23 Nov 2026 10:00:00 +0000",
        "Mon, 23-Nov-2026 10:00:00 GMT",
        "Monday, 23-Nov-26 10:00:00 GMT",
        "Mon, 23 Nov 26 10:00:00 GMT",
        "Mon, 23 Nov 2026 10:00:00.123 +0000",
        "Mon, 23 Nov 2026 15:30:00 +5:30",
        "Mon, 23 Nov 2026 12:00:00 GMT+2",
        "Mon, 23 Nov 2026 12:00:00 GMT+0200",
        "Mon, 23 Nov 2026 10:00:00 +0000 (UTC)",
        "Mon, 23 Nov 2026 10:0:0 GMT",
        "Tue, 23 Nov 2026 10:00:00 GMT",  # a Monday
        "23 Nov 2026 10:00",
        # names of time zones
        "Mon, 23 Nov 2026 11:00:00 CET",
        "Mon, 23 Nov 2026 12:00:00 CEST",
        "Mon, 23 Nov 2026 11:00:00 BST",
        "Mon, 23 Nov 2026 05:00:00 EST",
        "Mon, 23 Nov 2026 02:00:00 PST",
        "Mon, 23 Nov 2026 19:00:00 JST",
        "Mon, 23 Nov 2026 15:30:00 IST",
        "Mon, 23 Nov 2026 13:00:00 MSK",
        "Mon, 23 Nov 2026 21:00:00 AEDT",
        "Mon, 23 Nov 2026 15:45:00 NPT",
        # ISO 8601 and RFC 3339
        "2026-11-23T10:00:00Z",
        "2026-11-23t10:00:00z",
        "2026-11-23T10:00Z",
        "2026-11-23 10:00:00",
        "2026-11-23T10:00:00.000Z",
        "2026-11-23T12:00:00+02:00",
        "2026-11-23T12:00:00+0200",
        "2026-11-23T12:00:00+02",
        "2026-11-23T10:00:00 GMT",
        "20261123T100000Z",
        "20261123100000",
        # other programs
        "2026-11-23 10:00:00 +0000 UTC",
        "2026-11-23 11:00:00.123456 +0100 CET m=+0.01",
        "Mon Nov 23 10:00:00 2026",
        "Mon Nov 23 11:00:00 CET 2026",
        "Mon Nov 23 2026 11:00:00 GMT+0100 (Central European Standard Time)",
        "1795428000",
        "1795428000000",
        # people
        "November 23, 2026 10:00",
        "Nov 23, 2026, 5:00 AM EST",
        "Nov 23, 2026 5:00 a.m. EST",
        "Nov 23rd, 2026 10am",
        "Monday, November 23, 2026 - 10:00",
        "23.11.2026 10:00",
        "23-11-2026 10:00",
        "2026/11/23 10:00",
        "11/23/2026 10:00:00 AM",
        "23/11/2026 10:00",
        "2026年11月23日 10:00",
        "2026年11月23日（月） 10:00",
        "2026년 11월 23일 오전 10:00",
        "2026年11月23日 上午10:00",
        "٢٣ نوفمبر ٢٠٢٦ 10:00",
    ],
)  # fmt: skip
@pytest.mark.behaviour("A25")
def test_a_date_is_read_in_the_forms_that_feeds_have(text: str) -> None:
    assert parse_date(text) == TEN


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Montag, 23. November 2026 10:00", "de"),
        ("lun., 23 nov. 2026 10:00:00 +0000", "fr"),
        ("lundi 23 novembre 2026 à 10:00", "fr"),
        ("23 de noviembre de 2026 10:00", "es"),
        ("23 de novembro de 2026 às 10:00", "pt"),
        ("lunedì 23 novembre 2026 10:00", "it"),
        ("maandag 23 november 2026 10:00", "nl"),
        ("mån, 23 nov 2026 11:00:00 +0100", "sv"),
        ("man, 23 nov 2026 11:00:00 +0100", "da"),
        ("23. november 2026 kl. 10:00", "no"),
        ("23. marraskuuta 2026 klo 10:00", "fi"),
        ("Пн, 23 ноя 2026 13:00:00 +0300", "ru"),
        ("23 ноября 2026 г. 10:00", "ru"),
        ("pon, 23 lis 2026 10:00:00 +0000", "pl"),
        ("23 listopada 2026 10:00", "pl"),
        ("23. listopadu 2026 10:00", "cs"),
        ("23. novembra 2026 10:00", "sk"),
        ("23. studenoga 2026 10:00", "hr"),
        ("2026. november 23. 10:00", "hu"),
        ("23 noiembrie 2026 10:00", "ro"),
        ("23 ноември 2026 10:00", "bg"),
        ("23 листопада 2026 10:00", "uk"),
        ("Pzt, 23 Kas 2026 13:00:00 +0300", "tr"),
        ("23 Kasım 2026 10:00", "tr"),
        ("Δευ, 23 Νοε 2026 12:00:00 +0200", "el"),
        ("23 Νοεμβρίου 2026 10:00", "el"),
        ("23 lapkričio 2026 10:00", "lt"),
        ("23. novembris 2026 10:00", "lv"),
        ("23. november 2026 10:00", "et"),
        ("23 de novembre de 2026 10:00", "ca"),
        ("23 November 2026 10:00", "id"),
        ("23 tháng 11 năm 2026 10:00", "vi"),
        ("23 พ.ย. 2569 10:00", "th"),
        ("23 नवंबर 2026 10:00", "hi"),
        ("23 نوفمبر 2026 10:00", "ar"),
        ("23 בנובמבר 2026 10:00", "he"),
    ],
)
@pytest.mark.parametrize("is_named", [True, False], ids=["language named", "language unknown"])
def test_names_of_months_and_weekdays_are_read_in_many_languages(text: str, language: str, is_named: bool) -> None:
    assert parse_date(text, language if is_named else "") == TEN


@pytest.mark.parametrize(
    "names",
    [
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ],
    ids=["de", "fr", "es", "it", "ru", "pl", "tr", "ar"],
)
def test_all_months_of_a_language_are_told_apart(request: pytest.FixtureRequest, names: str) -> None:
    language = request.node.callspec.id
    assert [parse_date(f"1 {name} 2026", language) for name in names.split()] == [
        parse_date(f"2026-{month:02}-01") for month in range(1, 13)
    ]
    assert len(set(MONTHS.values())) == 12


@pytest.mark.parametrize(
    ("text", "language", "country", "hours"),
    [
        ("IST", "", "", 5.5),
        ("IST", "he", "", 2),
        ("IST", "en-IE", "", 1),
        ("CST", "", "", -6),
        ("CST", "zh-CN", "", 8),
        ("CST", "", "CN", 8),
        ("BST", "bn", "", 6),
        ("EST", "en-AU", "", 10),
        ("AST", "ar", "", 3),
        ("PST", "en", "PH", 8),
    ],
)
def test_a_time_zone_of_several_countries_is_that_of_the_feed(
    text: str, language: str, country: str, hours: float
) -> None:
    assert parse_date(f"Mon, 23 Nov 2026 10:00:00 {text}", language, country) == TEN - hours * 3_600


def test_day_and_month_of_a_date_in_numbers_are_in_the_order_of_the_language() -> None:
    assert parse_date("3/4/2026", "en-US") == parse_date("2026-03-04")
    assert parse_date("3/4/2026", "en-GB") == parse_date("2026-04-03")
    assert parse_date("3/4/2026", "fr") == parse_date("2026-04-03")
    assert parse_date("3.4.2026", "en-US") == parse_date("2026-04-03")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sun, 22 Nov 2026 24:00:00 GMT", MIDNIGHT),
        ("Mon, 23 Nov 2026", MIDNIGHT),
        ("2026-11-23", MIDNIGHT),
        ("20261123", MIDNIGHT),
        ("2026-W48-1", MIDNIGHT),
        ("2026-327", MIDNIGHT),
        ("2026-11", MIDNIGHT - 22 * 86_400),
    ],
)
def test_a_date_without_a_time_is_its_midnight(text: str, expected: float) -> None:
    assert parse_date(text) == expected


@pytest.mark.behaviour("P28")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "just now",
        "2026",
        "10:00",
        "Mon, 31 Feb 2026 10:00:00 GMT",
        "Mon, 23 Foo 2026 10:00:00 GMT",
        "Mon, 23 Nov 2026 10:00:00 XYZ",
        "Mon, 23 Nov 2026 25:00:00 GMT",
        "Mon, 23 Nov 2026 10:00:00 +9900",
        "0000-00-00 00:00:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "23 Nov Dec 2026",
        "1 2 3 4 5",
        "x" * 10_000,
        "9" * 10_000,
        "1" + " " * 5_000 + "2",
    ],
)
def test_what_cannot_be_read_for_certain_is_no_date(text: str) -> None:
    assert parse_date(text) is None


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    parse_date(text)


@given(st.floats(0, 4_000_000_000), st.integers(-14 * 60, 14 * 60))
def test_what_the_standards_write_comes_back(epoch: float, minutes: int) -> None:
    from datetime import UTC, datetime, timedelta, timezone
    from email.utils import format_datetime

    date = datetime.fromtimestamp(int(epoch), UTC).astimezone(timezone(timedelta(minutes=minutes)))
    assert parse_date(format_datetime(date)) == parse_date(date.isoformat()) == int(epoch)


@pytest.mark.parametrize(
    ("host", "country"),
    [("news.example.in", "IN"), ("example.com", ""), ("example.io", ""), ("localhost", ""), ("", "")],
)
def test_a_host_stands_for_the_country_of_its_domain(host: str, country: str) -> None:
    assert country_of_host(host) == country


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        ("mar, 18 ott 2022 10:00", "it", 10),  # a Tuesday in Italian, March in English
        ("mar, 18 ott 2022 10:00", "", 10),
        ("mar., 18 oct. 2022 10:00", "fr", 10),
        ("mar, 18 oct 2022 10:00", "es", 10),
        ("mar, 04 mar 2025 10:00", "it", 3),
        ("dom, 02 mar 2025 10:00", "es", 3),
        ("Tue, 04 Mar 2025 10:00", "en", 3),
    ],
)
def test_a_word_that_is_a_weekday_and_a_month_is_what_the_other_words_leave(
    text: str, language: str, month: int
) -> None:
    parsed = parse_date(text, language)
    assert parsed is not None
    assert datetime.fromtimestamp(parsed, UTC).month == month
