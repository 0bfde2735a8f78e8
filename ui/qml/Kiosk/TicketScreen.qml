import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The number, where to go, and what became of the paper.
GridLayout {
    id: root

    required property KioskViewModel kiosk

    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap
    columnSpacing: Theme.margin

    ColumnLayout {
        spacing: Theme.near
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        TicketPaper {
            kiosk: root.kiosk
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
        }
        CardBanner {
            objectName: "take your card"
            visible: root.kiosk.cardInside
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.near
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Words {
            text: qsTr("Go first to:")
            Layout.fillWidth: true
        }
        Fact {
            objectName: "first"
            picture: "place"
            strong: true
            text: {
                const place = Phrase.name(Phrase.named(root.kiosk.first));
                return root.kiosk.room === "" ? qsTr("%1, room: ask staff").arg(place) : qsTr("%1, room %2").arg(place).arg(Phrase.number(root.kiosk.room));
            }
            Layout.fillWidth: true
        }
        Panel {
            visible: root.kiosk.fasting
            color: Theme.helpSoft
            border.color: Theme.help
            implicitHeight: food.implicitHeight + 2 * Theme.near
            Layout.fillWidth: true

            Fact {
                id: food

                objectName: "do not eat"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.near
                anchors.rightMargin: Theme.gap
                picture: "no food"
                size: 84
                strong: true
                letters: Theme.body
                colour: Theme.help
                text: qsTr("Do not eat yet. Some tests need an empty stomach.")
            }
        }
        Item {
            Layout.fillHeight: true
        }
        PaperState {
            objectName: "paper"
            paper: root.kiosk.paper
            trouble: root.kiosk.paperTrouble
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "print again"
            visible: root.kiosk.paper !== "printing" && root.kiosk.paper !== "folder"
            text: qsTr("Print again")
            picture: "printer"
            quiet: true
            letters: Theme.body
            Layout.fillWidth: true
            onClicked: root.kiosk.printAgain()
        }
    }
}
