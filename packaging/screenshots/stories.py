"""Picture the viewer in every theme, with a long story, a table, code, media and several scripts, in ``build/gallery``.

Widgets are drawn off-screen, once for each scale: Qt takes it from the environment, so this starts itself anew.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ticker.entities import Enclosure  # noqa: E402 - found by the line above
from ticker.preferences import Preferences, ViewerColors  # noqa: E402
from ticker.reading.article import Article  # noqa: E402
from ticker.reading.pictures import decode_picture  # noqa: E402
from ticker.reading.sanitizer import safe_html  # noqa: E402
from ticker.ui.article.article_page import Offers  # noqa: E402
from ticker.ui.viewer.viewer import Viewer  # noqa: E402

SCALES = ("1", "2")

TEXT = (
    "The ferry leaves at noon, unless the wind is against it; then it leaves when the captain has finished his tea. "
    "Nobody in the harbour finds that odd, and the timetable, which hangs beside the door, has a line for it. "
)
LONG = (
    f"<p>{TEXT * 2}</p><h2>How the wind is measured</h2><p>{TEXT}<a href='https://example.org/wind'>An old report</a> "
    f"says so, too, and <em>nobody</em> has <strong>contradicted</strong> it.</p><blockquote><p>{TEXT}</p></blockquote>"
    "<ul><li>A vane on the roof of the harbour office</li><li>A wet finger, held up for a minute or until it is dry, "
    "as the older captains do<ul><li>of the left hand</li></ul></li></ul><ol><li>Look.</li><li>Wait.</li></ol>"
    f"<hr><p>{TEXT * 3}</p><dl><dt>Knot</dt><dd>One nautical mile an hour.</dd></dl><p>{TEXT * 4}</p>"
)
TABLE = (
    f"<p>{TEXT}</p><table><caption>Ferries of the week</caption><tr><th>Day</th><th>Boats</th><th>Passengers</th></tr>"
    + "".join(
        f"<tr><td>{day}</td><td>{n}</td><td>{n * 211:,}</td></tr>" for n, day in enumerate(("Mon", "Tue", "Wed"), 3)
    )
    + f"</table><p>{TEXT}</p>"
)
CODE = (
    f"<p>{TEXT}Call <code>leave(wind)</code> with care.</p><pre><code>def leave(wind: float) -&gt; str:\n"
    '    """Say when the ferry leaves."""\n    if wind &lt; 12.5:\n        return "noon"\n    return "after tea"  # '
    "however long that takes, and it may take until the tide has turned</code></pre>"
    f"<p>{TEXT}<kbd>Ctrl</kbd>+<kbd>C</kbd> ends it.</p>"
)
ARABIC = "تغادر العبارة عند الظهر إلا إذا كانت الريح عكسها، وعندها تغادر حين ينهي القبطان كوب الشاي. "
HEBREW = "המעבורת יוצאת בצהריים, אלא אם הרוח נגדה; ואז היא יוצאת כשהקברניט גומר את התה. איש בנמל אינו מתפלא על כך. "
CHINESE = "渡轮在中午出发，除非逆风；那样就等船长喝完茶再走。港口里没有人觉得奇怪，门边的时刻表上也写着这一条。"
JAPANESE = "渡し船は正午に出る。ただし向かい風なら、船長がお茶を飲み終えてから出る。港では誰もそれを不思議に思わない。"
THAI = "เรือข้ามฟากออกตอนเที่ยง เว้นแต่ลมจะสวนทาง ถ้าเช่นนั้นก็ออกเมื่อกัปตันดื่มชาเสร็จ ไม่มีใครในท่าเรือแปลกใจ "
HINDI = (
    "नौका दोपहर को चलती है, जब तक हवा उलटी न हो; तब वह कप्तान की चाय ख़त्म होने पर चलती है। बंदरगाह में किसी को अचरज नहीं होता। "
)


def main() -> int:
    """Draw the pictures of all scales."""
    for scale in SCALES:
        environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, __file__, scale], env=environment, check=True)
    return 0


def draw(scale: str) -> None:
    """Draw the pictures of this process's scale."""
    folder = ROOT / "build" / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))

    def picture(name: str, article: Article, preferences: Preferences, width: int = 820) -> None:
        viewer = Viewer(preferences)
        article = replace(article, body_html=safe_html(article.body_html, article.link))
        viewer.show_article(article, offers=Offers(full_story=True, pictures=True))
        viewer.resize(width, 900)
        for address, content in PICTURES.items():
            viewer.show_picture(article.entry_id, address, decode_picture(content))
        application.processEvents()
        viewer.grab().save(str(folder / f"story-{name}-{scale}x.png"))
        viewer.close()

    article = Article(
        1, 2, "Ferries return to the old timetable", "Harbour Post", ("News", "Coast"), "Ann Ode", 1795424400.0
    )
    article = replace(article, link="https://example.org/ferry", is_full_story=True, has_end_mark=True)
    light = Preferences(viewer_colours=ViewerColors.LIGHT)
    dark = Preferences(viewer_colours=ViewerColors.DARK)
    for colours in ViewerColors:
        picture(f"long-{colours}", replace(article, body_html=LONG), Preferences(viewer_colours=colours))
    for name, body in (("table", TABLE), ("code", CODE)):
        for kind, preferences in (("light", light), ("dark", dark)):
            picture(f"{name}-{kind}", replace(article, body_html=body), preferences)
    media = (
        Enclosure("https://example.org/talk.mp3", "audio/mpeg", 12_345_678, "The talk at the harbour", 3845),
        Enclosure("https://example.org/timetable.pdf", "application/pdf", 80_000, "The timetable"),
    )
    pictured = (
        f'<figure><img src="{PICTURE}" alt="A ferry"><figcaption>A ferry at noon. Photo: Bo Ode</figcaption></figure>'
    )
    picture("media", replace(article, body_html=f"<p>{TEXT}</p>{pictured}<p>{TEXT}</p>", enclosures=media), light)
    scripts = (
        ("arabic", "عودة العبارات إلى الجدول القديم", ARABIC, "ar"),
        ("hebrew", "המעבורות חוזרות ללוח הישן", HEBREW, "he"),
        ("chinese", "渡轮恢复旧时刻表", CHINESE, "zh"),
        ("japanese", "渡し船、昔の時刻表に戻る", JAPANESE, "ja"),
        ("thai", "เรือข้ามฟากกลับไปใช้ตารางเดิม", THAI, "th"),
        ("hindi", "नौकाएँ पुरानी समय-सारणी पर लौटीं", HINDI, "hi"),
    )
    for name, title, text, language in scripts:
        points = f"<ul><li>{text}</li><li>{text}</li></ul><blockquote>{text * 2}</blockquote>"
        body = f"<p>{text * 3}</p><h2>{text}</h2>{points}{TABLE}"
        is_rtl = language in {"ar", "he"}
        written = replace(article, title=title, body_html=body, language=language, is_right_to_left=is_rtl)
        picture(name, written, light)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    body = f"<p>{ARABIC * 3}</p><blockquote>{ARABIC * 2}</blockquote>{CODE}"
    picture("window-right-to-left", replace(written, title=scripts[0][1], body_html=body, is_right_to_left=True), dark)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    picture("narrow", replace(article, body_html=LONG), light, 360)
    picture("large-letters", replace(article, body_html=LONG), replace(light, text_size=26))
    picture("justified", replace(article, body_html=LONG), replace(light, justified=True, leading=1.75))


PICTURE = "https://example.org/ferry.png"
PICTURES: dict[str, bytes] = {}


def drawn() -> bytes:
    """Return a picture file of sea and sky."""
    image = QImage(1200, 700, QImage.Format.Format_RGB32)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 700))
    for place, colour in ((0.0, "#7fb3d9"), (0.6, "#f2d9b8"), (0.61, "#2f5d73"), (1.0, "#17323f")):
        sky.setColorAt(place, QColor(colour))
    painter = QPainter(image)
    painter.fillRect(image.rect(), sky)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        PICTURES[PICTURE] = drawn()
        draw(sys.argv[1])
    else:
        sys.exit(main())
