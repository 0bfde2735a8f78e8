import QtQuick
import QtQuick.Layouts

import Theme

// One decision: a picture, words, answers. Beside each other on a wide screen, below each other on a tall one.
Item {
    id: root

    default property alias words: column.data
    property alias picture: place.data
    property real share: 0.42 // of the page for the picture

    implicitHeight: column.implicitHeight + (Theme.portrait && place.visible ? Theme.gap + Math.round(root.height * 0.24) : 0)

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        columnSpacing: Theme.margin

        Item {
            id: place

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.portrait ? root.width : root.width * root.share
            Layout.maximumWidth: Theme.portrait ? root.width : root.width * root.share
            Layout.preferredHeight: Theme.portrait ? root.height * root.share : root.height
            Layout.minimumHeight: Theme.portrait ? Math.round(root.height * 0.24) : 0
        }

        ColumnLayout {
            id: column

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            Layout.preferredWidth: Theme.portrait ? root.width : root.width * (1 - root.share) - Theme.margin
            Layout.preferredHeight: Theme.portrait ? root.height * (1 - root.share) : root.height
        }
    }
}
