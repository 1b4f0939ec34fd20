#!/bin/sh
# Take out of the PySide6 that is installed in $1 what the bar does not load: tools, QML, and what belongs to them.
set -eu

cd "$1"
rm -rf assistant designer linguist lrelease lupdate qml* svgtoqml balsam* Assistant* include typesystems glue doc scripts \
  support Qt/qml Qt/libexec Qt/metatypes ./*.pyi
for module in Concurrent Designer Help OpenGL OpenGLWidgets Qml Quick QuickControls2 QuickTest QuickWidgets Sql \
  SvgWidgets Test UiTools Xml; do
  rm -f "Qt$module.abi3.so"
done
rm -f libpyside6qml* Qt/lib/libQt6Qml* Qt/lib/libQt6Quick* Qt/lib/libQt6Labs* Qt/lib/libQt6Lottie* Qt/lib/libQt6Designer* \
  Qt/lib/libQt6Help* Qt/lib/libQt6Sql* Qt/lib/libQt6Test* Qt/lib/libQt6WaylandCompositor* Qt/lib/libQt6EglF*
cd Qt/plugins
rm -rf assetimporters designer egldeviceintegrations generic help qmllint qmltooling sqldrivers
