pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Somebody on the list, masked; and the ways to another list or to none.
Panel {
    id: root

    required property OfficeRosterViewModel roster

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.near

            DeskField {
                id: words

                objectName: "roster words"
                focus: true
                placeholderText: qsTr("Name or village")
                maximumLength: 60
                Layout.fillWidth: true
                onAccepted: root.roster.look(text)
                Component.onCompleted: forceActiveFocus()
            }
            DeskButton {
                objectName: "look for person"
                text: qsTr("Find")
                picture: "person"
                letter: "↵"
                enabled: words.text.trim() !== ""
                onClicked: root.roster.look(words.text)
            }
        }
        Words {
            objectName: "roster hint"
            visible: list.count === 0
            text: root.roster.nobody ? qsTr("Nobody on the list is called so.") : root.roster.count === 0 ? RosterWords.purpose() : qsTr("Names and numbers are masked here.")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "roster found"
            clip: true
            activeFocusOnTab: count > 0
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            spacing: Theme.near
            model: root.roster.found
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollBar.vertical: ScrollBar {}

            Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

            delegate: RowLayout {
                required property var modelData

                width: ListView.view.width - Theme.gap
                spacing: Theme.gap

                Words {
                    text: Phrase.name(parent.modelData.name)
                    font.bold: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                }
                Words {
                    text: Phrase.number(parent.modelData.number)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 4
                }
                Words {
                    text: parent.modelData.born !== "" ? qsTr("born %1").arg(Phrase.number(parent.modelData.born)) : ""
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                }
                Words {
                    text: Phrase.name(parent.modelData.village)
                    color: Theme.softInk
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                }
            }
        }
        RowLayout {
            spacing: Theme.near
            Layout.fillHeight: false

            DeskButton {
                objectName: "read list"
                text: qsTr("Read a list in")
                picture: "list"
                letter: "Ctrl+N"
                quiet: false
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.roster.ask("read")
            }
            DeskButton {
                objectName: "clear list"
                text: qsTr("Take everybody off the list")
                picture: "cross"
                enabled: root.roster.count > 0
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.roster.ask("clear")
            }
        }
    }
}
