import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Work that takes longer than a second: how far it is, and a way to end it.
Rectangle {
    id: root

    required property OfficeViewModel office
    readonly property real share: office.rowsOf > 0 ? Math.min(1, office.rowsDone / office.rowsOf) : 0

    visible: office.working
    implicitHeight: row.implicitHeight + 2 * Theme.near
    radius: Math.round(0.6 * Theme.radius)
    color: Theme.warnSoft
    border.color: Theme.edge
    border.width: 1

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.near
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: "wait"
            colour: Theme.ink
            Layout.preferredWidth: Theme.strong
            Layout.preferredHeight: Theme.strong
        }
        ColumnLayout {
            spacing: Theme.near
            Layout.fillWidth: true

            Words {
                objectName: "office progress"
                text: root.office.rowsOf > 0 ? qsTr("Working: %1 of %2 rows").arg(Phrase.number(root.office.rowsDone)).arg(Phrase.number(root.office.rowsOf)) : qsTr("Working. One moment.")
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.office.rowsOf > 0
                color: Theme.surface
                radius: height / 2
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.near

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.bottom: parent.bottom
                    width: Math.max(height, parent.width * root.share)
                    radius: height / 2
                    color: Theme.accent
                }
            }
        }
        DeskButton {
            objectName: "cancel work"
            visible: root.office.canCancel
            text: qsTr("Stop")
            picture: "cross"
            onClicked: root.office.cancel()
        }
    }
}
