import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The ticket as it comes out of the printer: the number can be read from across the room.
Panel {
    id: root

    required property KioskViewModel kiosk

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.near

        Title {
            text: root.kiosk.again ? qsTr("You are already registered") : qsTr("Your number")
            font.pixelSize: Theme.strong
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            Layout.fillHeight: true
        }
        Words {
            objectName: "number"
            text: Phrase.number(root.kiosk.label)
            font.pixelSize: Theme.huge
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 0.9
            wrapMode: Text.NoWrap
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            objectName: "programme"
            text: Phrase.name(Phrase.named(root.kiosk.programme))
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        Fact {
            objectName: "ahead"
            picture: "people"
            text: root.kiosk.peopleAhead === 0 ? qsTr("Nobody is ahead of you") : qsTr("Ahead of you: %1").arg(Phrase.number(root.kiosk.peopleAhead))
            Layout.fillWidth: true
        }
        Fact {
            objectName: "wait"
            visible: root.kiosk.waitKnown
            picture: "clock"
            text: qsTr("About %1 minutes").arg(Phrase.range(root.kiosk.waitFrom, root.kiosk.waitTo))
            Layout.fillWidth: true
        }
    }
}
