#!/bin/sh
# Take out of the PySide6 that is installed in $1 what the bar does not load: tools, QML, OpenGL, and their plugins.
set -eu

cd "$1"
rm -rf assistant designer doc glue include linguist lrelease lupdate qml* scripts support svgtoqml typesystems ./*.pyi
rm -rf Qt/libexec Qt/metatypes Qt/qml libpyside6qml*
for module in Concurrent Designer EglF Help Labs Lottie OpenGL Qml Quick Sql SvgWidgets Test UiTools \
  WaylandCompositor WaylandEglCompositor Xml; do
  rm -f "Qt$module"*.abi3.so "Qt/lib/libQt6$module"*
done
cd Qt/plugins
rm -rf designer egldeviceintegrations generic help qmllint qmltooling sqldrivers vectorimageformats
rm -rf wayland-graphics-integration-* xcbglintegrations
