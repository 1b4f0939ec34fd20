"""The network's price is told on where the desktop knows it."""

import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from ticker.ui.application.metered_network import MeteredNetwork


@pytest.mark.behaviour("P34")
def test_a_network_that_becomes_metered_is_told(qtbot: QtBot) -> None:
    metering = MeteredNetwork()
    metering.watch()
    network = QNetworkInformation.instance()
    assert network is not None
    told: list[bool] = []
    metering.metered_changed.connect(told.append)
    for is_metered in (True, False):
        network.isMeteredChanged.emit(is_metered)
    assert told == [True, False]
