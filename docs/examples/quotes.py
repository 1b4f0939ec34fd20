"""Writes exchange rates of the European Central Bank as headlines: quotes.py [--from FILE] USD GBP ..."""

import sys
import urllib.request
from pathlib import Path
from xml.etree import ElementTree as ET

RATES = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
PAGE = "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html"


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--from"]:
        document, wanted = Path(arguments[1]).read_bytes(), arguments[2:]
    else:
        with urllib.request.urlopen(RATES, timeout=15) as answer:
            document, wanted = answer.read(1_000_000), arguments
    for cube in ET.fromstring(document).iter():
        currency, rate = cube.get("currency"), cube.get("rate")
        if currency and rate and (not wanted or currency in wanted):
            print(f"1 EUR = {rate} {currency}\t{PAGE}#{currency}")


if __name__ == "__main__":
    main(sys.argv[1:])
