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

    TicketPaper {
        kiosk: root.kiosk
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: implicitHeight
    }
    ColumnLayout {
        spacing: Theme.near
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Words {
            text: qsTr("Go first to:")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        Fact {
            objectName: "first"
            picture: "place"
            strong: true
            text: root.kiosk.room === "" ? Phrase.name(Phrase.named(root.kiosk.first)) : qsTr("%1, room %2").arg(Phrase.name(Phrase.named(root.kiosk.first))).arg(Phrase.number(root.kiosk.room))
            Layout.fillWidth: true
        }
        Fact {
            objectName: "do not eat"
            visible: root.kiosk.fasting
            picture: "no food"
            colour: Theme.help
            text: qsTr("Do not eat yet. Some tests need an empty stomach.")
            Layout.fillWidth: true
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
        RowLayout {
            spacing: Theme.near
            Layout.fillHeight: false

            Panel {
                visible: root.kiosk.cardInside
                color: Theme.warnSoft
                border.color: Theme.warn
                implicitHeight: card.implicitHeight + 2 * Theme.near
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: implicitHeight

                Fact {
                    id: card

                    objectName: "take your card"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Theme.near
                    anchors.rightMargin: Theme.near
                    picture: "card"
                    strong: true
                    letters: Theme.body
                    colour: Theme.warn
                    text: qsTr("Take your card")
                }
            }
            BigButton {
                objectName: "print again"
                visible: root.kiosk.paper !== "printing"
                text: qsTr("Print again")
                picture: "printer"
                quiet: true
                letters: Theme.body
                horizontalPadding: Theme.near
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.kiosk.printAgain()
            }
        }
    }
}
