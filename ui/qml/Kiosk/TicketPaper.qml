import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The ticket as it comes out of the printer: the number can be read from across the room.
Panel {
    id: root

    required property KioskViewModel kiosk

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
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.ceil(1.15 * Theme.huge)
            Layout.minimumHeight: Math.ceil(1.15 * Theme.huge)
        }
        Words {
            objectName: "programme"
            text: Phrase.name(Phrase.named(root.kiosk.programme))
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Rectangle {
            color: Theme.edge
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.stroke
            Layout.topMargin: Theme.near
            Layout.bottomMargin: Theme.near
        }
        RowLayout {
            spacing: Theme.gap

            Figure {
                objectName: "ahead"
                picture: "people"
                value: Phrase.number(root.kiosk.peopleAhead)
                text: qsTr("people ahead")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Figure {
                objectName: "wait"
                visible: root.kiosk.waitKnown
                picture: "clock"
                value: Phrase.range(root.kiosk.waitFrom, root.kiosk.waitTo)
                text: qsTr("minutes, about")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
