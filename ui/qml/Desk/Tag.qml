import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// A small fact on a row: a picture and a word.
Rectangle {
    id: root

    property string picture: ""
    property string text: ""
    property color ink: Theme.softInk
    property bool drawn: true // the software renderer does not clip drawings at the edge of a list

    implicitWidth: row.implicitWidth + Theme.near
    implicitHeight: Math.ceil(1.95 * Theme.small)
    radius: height / 2
    color: Theme.panel

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(0.5 * Theme.near)

        Icon {
            visible: root.picture !== ""
            opacity: root.drawn ? 1 : 0 // its room stays, or rows at the edge would grow and shrink for ever
            name: root.picture
            colour: root.ink
            weight: 2.4
            Layout.preferredWidth: Math.round(1.1 * Theme.small)
            Layout.preferredHeight: Math.round(1.1 * Theme.small)
        }
        Words {
            objectName: root.objectName + " words"
            visible: root.text !== ""
            text: root.text
            font.pixelSize: Theme.small
            lineHeight: Math.ceil(1.45 * font.pixelSize)
            color: root.ink
            wrapMode: Text.NoWrap
        }
    }
}
