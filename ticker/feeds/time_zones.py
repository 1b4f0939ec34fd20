"""Names of time zones in dates, and what each stands for; several stand for more than one."""

import re

_HOUR = 3_600
# Hours east of UTC. Of the letters of RFC 822 §5 only Z is certain: the others were given with the wrong sign.
_OFFSETS = {
    name: float(hours)
    for name, hours in re.findall(
        r"([A-Z]+)([+-][\d.]+)",
        """
        Z+0 UTC+0 GMT+0 UT+0 WET+0 WEST+1 CET+1 MET+1 MEZ+1 CEST+2 MEST+2 MESZ+2 CEDT+2 EET+2 EEST+3 EEDT+3 BST+1
        MSK+3 MSD+4 TRT+3 SAMT+4 YEKT+5 OMST+6 NOVT+7 KRAT+7 IRKT+8 YAKT+9 VLAT+10 MAGT+11 PETT+12 SAST+2 CAT+2 EAT+3
        WAT+1 IDT+3 IRST+3.5 IRDT+4.5 AFT+4.5 PKT+5 UZT+5 TMT+5 TJT+5 NPT+5.75 BTT+6 BDT+6 ALMT+6 KGT+6 MMT+6.5 ICT+7
        WIB+7 WITA+8 WIT+9 HKT+8 SGT+8 MYT+8 PHT+8 AWST+8 JST+9 KST+9 ACST+9.5 ACDT+10.5 AEST+10 AEDT+11 CHST+10
        NZST+12 NZDT+13 FJT+12 IST+5.5 EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7 AKST-9 AKDT-8 HST-10 HAST-10
        HADT-9 AST-4 ADT-3 NST-3.5 NDT-2.5 BRT-3 BRST-2 ART-3 CLT-4 CLST-3 COT-5 PET-5 VET-4 BOT-4 PYT-3 UYT-3 ECT-5
        GFT-3 GYT-4 GST+4 AMT-4 SST-11 WST+8 AZT+4 GET+4 CVT-1 AZOT-1 MUT+4 SCT+4 MVT+5 LKT+5.5 ULAT+8 PHST+8 HOVT+7
        EGST+3 SRT-3 PGT+10 NCT+11 VUT+11 TOT+13 CHAST+12.75 LHST+10.5
        """,
    )
}
_ELSEWHERE: dict[str, dict[str, float]] = {  # what the same name stands for in some countries
    "IST": {"IE": 1, "IL": 2},
    "CST": {"CN": 8, "TW": 8, "HK": 8, "MO": 8, "CU": -5, "AU": 9.5},
    "CDT": {"CU": -4, "AU": 10.5},
    "BST": {"BD": 6},
    "EST": {"AU": 10},
    "EDT": {"AU": 11},
    "AST": {"SA": 3, "KW": 3, "QA": 3, "BH": 3, "IQ": 3, "YE": 3},
    "PST": {"PH": 8, "PK": 5},
    "MST": {"MY": 8, "MM": 6.5},
    "GST": {"GS": -2, "GU": 10},
    "AMT": {"AM": 4},
    "SST": {"SG": 8},
    "WST": {"WS": 13},
    "ECT": {"FR": 1, "DE": 1, "ES": 1, "IT": 1},
    "ADT": {"SA": 4},
}
# Where languages that name no country are spoken above all.
_COUNTRIES = dict(
    pair.split(":")
    for pair in [
        "hi:IN",
        "bn:BD",
        "ta:IN",
        "te:IN",
        "he:IL",
        "iw:IL",
        "ga:IE",
        "zh:CN",
        "ar:SA",
        "fil:PH",
        "tl:PH",
        "ms:MY",
        "my:MM",
        "hy:AM",
        "ur:PK",
    ]
)


def offset_of_zone(name: str, language: str, country: str) -> int | None:
    """Return the offset of the time zone ``name`` in seconds east of UTC, None if nobody can know.

    ``language`` (a tag in lower case) and ``country`` (two capitals, "" unknown) are those of the feed.
    """
    name = name.upper()
    elsewhere = _ELSEWHERE.get(name, {})
    country = country or _COUNTRIES.get(language.partition("-")[0], "")
    hours = elsewhere.get(country, _OFFSETS.get(name))
    return None if hours is None else round(hours * _HOUR)
