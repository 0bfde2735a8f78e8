import QtQuick

import Theme

// A drawing on a soft disc, as large as its place allows.
Item {
    id: root

    property string name: ""
    property color disc: Theme.disc
    property real inset: 0.16
    default property alias extra: square.data

    Rectangle {
        id: square

        anchors.centerIn: parent
        width: Math.floor(Math.min(root.width, root.height, 560 * Theme.fit))
        height: width
        radius: width / 2
        color: root.disc

        Drawing {
            anchors.fill: parent
            anchors.margins: parent.width * root.inset
            name: root.name
        }
    }
}
