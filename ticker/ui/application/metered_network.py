"""Whether this machine's network costs money by the byte, as far as the desktop knows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class MeteredNetwork(QObject):
    """Tells when the network becomes a metered one, such as a telephone's, and when no more."""

    metered_changed = Signal(bool)

    def watch(self) -> None:
        """Begin to look, and tell what there is now. Where the desktop tells nothing, so do we."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            return
        network = QNetworkInformation.instance()
        network.isMeteredChanged.connect(self.metered_changed)
        if network.isMetered():
            self.metered_changed.emit(True)
