"""The parts that several windows share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QStyleFactory,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ticker.ui.feed_health.remedy_delegate import RemedyDelegate
from ticker.ui.theme.visible_controls import VisibleControls
from ticker.ui.widgets.controls import give_arrow_room

BLACK = "#000000", "#ffffff", "#000000"  # window, text, base
DARK, LIGHT = ("#202326", "#fcfcfc", "#141618"), ("#efefef", "#000000", "#ffffff")


def use_palette(colours: tuple[str, str, str]) -> None:
    window, text, base = map(QColor, colours)
    palette = QPalette(window)
    for role, colour in (
        (QPalette.ColorRole.Window, window),
        (QPalette.ColorRole.WindowText, text),
        (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.Base, base),
    ):
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, window)  # as Qt makes it of some palettes of KDE
    QApplication.setPalette(palette)


@pytest.fixture
def visible_controls(qapp: QApplication) -> Iterator[None]:
    before, style = qapp.palette(), qapp.style().name()
    qapp.setStyle(QStyleFactory.create("Fusion"))
    controls = VisibleControls(qapp)
    yield
    controls.deleteLater()
    QApplication.sendPostedEvents(controls, QEvent.Type.DeferredDelete)
    QApplication.setPalette(before)
    qapp.setStyle(QStyleFactory.create(style))


def luminance(colour: QColor) -> float:
    parts = ((c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for c in colour.getRgbF()[:3])  # type: ignore[index]
    return float(sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)))


def best_contrast(widget: QWidget, ground: str) -> float:
    """Return the contrast to ``ground`` of the pixel in ``widget`` that stands out most (WCAG 2.2)."""
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    lights = [luminance(QColor(each)) for each in colours]
    base = luminance(QColor(ground))
    return max((max(light, base) + 0.05) / (min(light, base) + 0.05) for light in lights)


def tree_with_an_empty_box() -> QWidget:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.setFrameShape(QTreeWidget.Shape.NoFrame)
    item = QTreeWidgetItem()
    item.setCheckState(0, item.checkState(0))
    tree.addTopLevelItem(item)
    return tree


def tree_with_a_button() -> QWidget:
    """The text of the button is not seen: its outline is what stands out."""
    tree = tree_with_an_empty_box()
    assert isinstance(tree, QTreeWidget)
    tree.clear()
    tree.addTopLevelItem(QTreeWidgetItem(["\N{NO-BREAK SPACE}"]))
    tree.setItemDelegate(RemedyDelegate(tree))
    return tree


@pytest.mark.wcag("1.4.11")
@pytest.mark.usefixtures("visible_controls")
@pytest.mark.parametrize("make", [QCheckBox, tree_with_an_empty_box, tree_with_a_button, QLineEdit])
@pytest.mark.parametrize("colours", [BLACK, DARK, LIGHT], ids=["black", "dark", "light"])
def test_an_empty_control_is_seen_on_its_ground_also_after_the_system_has_changed_colours(
    colours: tuple[str, str, str], make: Callable[[], QWidget], qtbot: QtBot
) -> None:
    use_palette(DARK if colours is LIGHT else LIGHT)
    use_palette(colours)
    widget = make()
    qtbot.addWidget(widget)
    view = widget.viewport() if isinstance(widget, QTreeWidget) else widget
    assert best_contrast(view, colours[2]) >= 3


@pytest.mark.usefixtures("visible_controls")
@pytest.mark.parametrize("colours", [BLACK, DARK, LIGHT], ids=["black", "dark", "light"])
def test_disabled_text_can_be_read_on_every_palette(colours: tuple[str, str, str], qtbot: QtBot) -> None:
    use_palette(colours)
    label = QLabel("Remove")
    label.setEnabled(False)
    qtbot.addWidget(label)
    assert best_contrast(label, colours[0]) >= 2


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("leftwards")
def test_an_arrow_does_not_cover_text_that_runs_leftwards(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    style = QStyleFactory.create("Windows")
    button.setStyle(style)
    button.setAutoRaise(True)
    button.setText("ــــــ")  # without gaps
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setArrowType(Qt.ArrowType.LeftArrow)
    give_arrow_room(button)
    button.resize(button.sizeHint().expandedTo(button.minimumSize()))
    image = button.grab().toImage()
    ground = image.pixel(1, 1)
    has_ink = [any(image.pixel(x, y) != ground for y in range(image.height())) for x in range(image.width())]
    begins = has_ink.index(True)
    assert has_ink.index(False, begins) - begins <= button.iconSize().width(), "a gap follows the arrow"
