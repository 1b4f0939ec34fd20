"""Whether the network costs money by the byte, as far as the desktop knows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class MeteredNetwork(QObject):
    """Tells when the network becomes a metered one, such as a telephone's, and when it is one no longer."""

    metered_changed = Signal(bool)

    def watch(self) -> None:
        """Begin to listen, and tell what applies now. Where the desktop tells nothing, nothing is told."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            return
        network = QNetworkInformation.instance()
        network.isMeteredChanged.connect(self.metered_changed)
        if network.isMetered():
            self.metered_changed.emit(True)
