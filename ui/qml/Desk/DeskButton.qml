import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// One action: a picture, words, and the key that does the same.
AbstractButton {
    id: root

    property string picture: ""
    property string letter: ""
    property bool quiet: true
    property bool on: false
    property color colour: Theme.accent
    property color ink: Theme.accentInk
    property int letters: Theme.body
    property bool centred: false
    readonly property bool middle: letter === "" && (text === "" || picture === "")
    readonly property color pen: !enabled ? Theme.offInk : quiet && !on ? (colour === Theme.accent ? Theme.ink : colour) : ink

    implicitHeight: Math.max(Theme.target, row.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    horizontalPadding: Math.round(1.3 * Theme.near)
    verticalPadding: Math.round(0.5 * Theme.near)
    Accessible.name: text

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: root.middle ? Math.min(implicitWidth, parent.width) : parent.width
            height: parent.height
            spacing: Theme.near

            Icon {
                visible: root.picture !== ""
                name: root.picture
                colour: root.pen
                turns: root.picture === "arrow" || root.picture === "back"
                Layout.preferredWidth: Math.round(1.3 * root.letters)
                Layout.preferredHeight: Math.round(1.3 * root.letters)
            }
            Words {
                visible: root.text !== ""
                text: root.text
                font.pixelSize: root.letters
                font.bold: true
                lineHeight: Math.ceil(1.25 * font.pixelSize)
                color: root.pen
                horizontalAlignment: root.middle || root.centred ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
            }
            KeyCap {
                letter: root.letter
                ink: root.pen
            }
        }
    }
    background: Rectangle {
        radius: Math.round(0.6 * Theme.radius)
        color: !root.enabled ? Theme.off : root.quiet && !root.on ? (root.down ? Theme.panel : Theme.surface) : root.down ? Qt.darker(root.colour, 1.3) : root.colour
        border.color: root.visualFocus ? Theme.ink : root.quiet && !root.on ? Theme.edge : root.colour
        border.width: root.visualFocus ? Theme.stroke : 1
    }
}
