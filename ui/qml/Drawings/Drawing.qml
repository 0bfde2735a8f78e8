import QtQuick

// One of the drawings beside this file, at the size it is shown. Never mirrored: it is a picture of a real thing.
Image {
    property string name: ""

    source: name === "" ? "" : Qt.resolvedUrl(name + ".svg")
    sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
