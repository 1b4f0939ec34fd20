"""Writes the weather at a place as a headline: weather.py [--from FILE] NAME LATITUDE LONGITUDE."""

import json
import sys
import urllib.request
from pathlib import Path

FORECAST = (
    "https://api.open-meteo.com/v1/forecast?latitude={}&longitude={}"
    "&current=temperature_2m,wind_speed_10m,weather_code&daily=temperature_2m_max,temperature_2m_min&timezone=auto"
)
PAGE = "https://open-meteo.com/"
SKIES = {  # of the WMO codes that the service uses, by their tens
    0: "clear or cloudy",
    4: "fog",
    5: "drizzle",
    6: "rain",
    7: "snow",
    8: "showers",
    9: "thunderstorm",
}


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--from"]:
        document, arguments = Path(arguments[1]).read_bytes(), arguments[2:]
    else:
        with urllib.request.urlopen(FORECAST.format(arguments[1], arguments[2]), timeout=15) as answer:
            document = answer.read(1_000_000)
    weather = json.loads(document)
    now, days = weather["current"], weather["daily"]
    sky = SKIES.get(int(now["weather_code"]) // 10, "")
    high, low = days["temperature_2m_max"][0], days["temperature_2m_min"][0]
    print(f"{arguments[0]}: {now['temperature_2m']:.0f} °C, {sky}, {low:.0f} to {high:.0f} °C today\t{PAGE}")


if __name__ == "__main__":
    main(sys.argv[1:])
