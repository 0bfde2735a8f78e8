import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The ticket as it comes out of the printer: the number can be read from across the room.
Panel {
    id: root

    required property KioskViewModel kiosk
    readonly property color colour: Theme.programmeColour(kiosk.label.charAt(0))

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: 0

        Title {
            text: root.kiosk.again ? qsTr("You are already registered") : qsTr("Your number")
            font.pixelSize: Theme.strong
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            objectName: "number"
            text: Phrase.number(root.kiosk.label)
            font.pixelSize: Theme.huge
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1
            topPadding: -Math.round(0.2 * Theme.huge) // of its 1.45 em a number uses 0.42 to 1.16
            bottomPadding: -Math.round(0.11 * Theme.huge)
            wrapMode: Text.NoWrap
            color: root.colour
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.ceil(1.15 * Theme.huge)
            Layout.minimumHeight: Math.ceil(1.15 * Theme.huge)
        }
        Rectangle {
            color: root.colour
            radius: Math.round(12 * Theme.fit)
            implicitHeight: programme.implicitHeight + Theme.near
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.near

            Words {
                id: programme

                objectName: "programme"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.near
                text: Phrase.name(Phrase.named(root.kiosk.programme))
                font.bold: true
                color: Theme.accentInk
                horizontalAlignment: Text.AlignHCenter
            }
        }
        RowLayout {
            spacing: Theme.near

            Figure {
                objectName: "ahead"
                picture: "people"
                value: Phrase.number(root.kiosk.peopleAhead)
                text: qsTr("people ahead")
                Layout.fillWidth: true
                Layout.preferredWidth: 5
            }
            Figure {
                objectName: "wait"
                picture: "clock"
                value: root.kiosk.waitKnown ? qsTr("about %1").arg(Phrase.range(root.kiosk.waitFrom, root.kiosk.waitTo)) : qsTr("not open yet")
                text: root.kiosk.waitKnown ? qsTr("minutes") : ""
                Layout.fillWidth: true
                Layout.preferredWidth: 8
            }
        }
    }
}
