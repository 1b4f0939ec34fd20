"""The floor to compare with: the smallest PySide6 program that shows text, or scrolls it, on a bar.

``bare_window.py`` shows a still line; ``bare_window.py SPEED`` moves it at SPEED pixels a second.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

TEXT = "Harbour ferry: what is known so far and what happens next  •  " * 60


class Line(QLabel):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("painted", flush=True)


def main() -> int:
    qt = QApplication(sys.argv[:1])
    bar = QWidget(None, Qt.WindowType.FramelessWindowHint)
    bar.setGeometry(0, 0, QGuiApplication.primaryScreen().size().width(), 32)
    if len(sys.argv) == 1:
        line: QLabel = Line(TEXT, bar)
        bar.show()
        return qt.exec()
    line = QLabel(TEXT, bar)
    line.setFixedHeight(32)
    line.setAutoFillBackground(True)
    bar.show()
    motion = QPropertyAnimation(line, b"pos")
    distance = line.sizeHint().width() - bar.width()
    motion.setStartValue(QPoint(0, 0))
    motion.setEndValue(QPoint(-distance, 0))
    motion.setDuration(int(1000 * distance / float(sys.argv[1])))
    motion.setLoopCount(-1)
    motion.start()
    QTimer.singleShot(0, lambda: print("painted", flush=True))
    return qt.exec()


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    sys.exit(main())
