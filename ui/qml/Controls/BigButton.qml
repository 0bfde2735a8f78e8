pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Theme

AbstractButton {
    id: root

    property bool quiet: false
    property bool pale: false
    property color colour: Theme.accent
    property color ink: Theme.accentInk
    property string picture: ""
    property int letters: Theme.strong
    property real drawn: 1.25 // the picture, in letters

    implicitHeight: Math.max(Theme.target, row.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.near

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.near
            LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft // the picture stands before the words

            Loader {
                visible: active
                active: root.picture !== ""
                sourceComponent: Icon {
                    name: root.picture
                    colour: label.color
                    weight: 2.2
                    turns: root.picture === "arrow"
                }
                Layout.preferredWidth: Math.round(root.letters * root.drawn)
                Layout.preferredHeight: Math.round(root.letters * root.drawn)
            }
            Words {
                id: label

                visible: root.text !== ""
                text: root.text
                font.pixelSize: root.letters
                font.bold: true
                lineHeight: Math.ceil(1.25 * font.pixelSize)
                color: !root.enabled ? Theme.offInk : root.quiet ? (root.pale ? Theme.ink : root.colour) : root.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.off : root.quiet ? (root.down ? Theme.panel : Theme.surface) : root.down ? Qt.darker(root.colour, 1.3) : root.colour
        border.color: !root.enabled ? Theme.cardEdge : root.pale ? Theme.edge : root.colour
        border.width: root.quiet || root.visualFocus ? Theme.stroke : 0
    }
}
