import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Nobody is at the desk: one big button that says who it would be, and why.
AbstractButton {
    id: root

    required property DeskViewModel desk
    readonly property bool somebody: desk.coming.label !== undefined
    readonly property bool paused: desk.desk.state !== "open"
    readonly property color pen: enabled ? Theme.accentInk : Theme.offInk

    objectName: "call next"
    enabled: desk.able.call_next === true && somebody && !desk.busy && !desk.troubled
    implicitHeight: column.implicitHeight + 2 * Theme.margin
    Accessible.name: qsTr("Call next")
    onClicked: root.desk.callNext()

    contentItem: Item {
        KeyCap {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.gap
            letter: root.desk.keys.call_next
            ink: root.pen
        }
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.near

            Words {
                objectName: "call next words"
                text: root.desk.troubled ? qsTr("The data cannot be reached now") : root.desk.desk.state === "closed" ? qsTr("This desk is closed") : root.paused ? qsTr("This desk is paused") : root.somebody ? qsTr("Call next") : qsTr("Nobody is waiting")
                font.pixelSize: Math.round(1.3 * Theme.heading)
                font.bold: true
                color: root.pen
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                objectName: "coming"
                visible: root.somebody
                text: Phrase.number(root.desk.coming.label || "")
                font.pixelSize: Math.round(1.3 * Theme.huge)
                font.bold: true
                lineHeight: Math.ceil(1.2 * font.pixelSize)
                color: root.pen
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                objectName: "why"
                visible: root.somebody
                text: root.somebody ? qsTr("%1, waited %2").arg(Say.why(root.desk.coming.why)).arg(Say.minutes(root.desk.coming.minutes)) : ""
                font.pixelSize: Theme.strong
                color: root.pen
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                objectName: "priority"
                visible: root.somebody && root.desk.coming.tier !== "ordinary"
                text: visible ? (root.desk.coming.tier_verified ? Say.tier(root.desk.coming.tier) : qsTr("%1, not verified yet").arg(Say.tier(root.desk.coming.tier))) : ""
                color: root.pen
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                visible: root.somebody && (root.desk.desk.places || []).length > 1
                text: visible ? Say.place(root.desk.coming.place) : ""
                color: root.pen
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.off : root.down ? Qt.darker(Theme.accent, 1.3) : Theme.accent
        border.color: Theme.ink
        border.width: root.visualFocus ? Theme.stroke : 0
    }
}
