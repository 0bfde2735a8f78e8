pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// The files that lie there; the chosen one is looked at first, and only then read in.
Item {
    id: root

    required property OfficeRosterViewModel roster
    readonly property var told: roster.told

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: root.roster.readIn()
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            spacing: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            Choices {
                objectName: "list files"
                visible: root.roster.files.length > 0
                focus: true
                enabled: !root.roster.busy
                rows: root.roster.files.map(one => ({
                            "code": one.code,
                            "text": Phrase.name(one.name) + "\n" + RosterWords.place(one)
                        }))
                chosen: root.roster.chosen
                Layout.fillWidth: true
                Layout.fillHeight: true
                onPicked: code => root.roster.choose(code)
                Component.onCompleted: forceActiveFocus()
            }
            Words {
                objectName: "no lists"
                visible: root.roster.files.length === 0
                text: root.roster.lookingForFiles ? qsTr("One moment …") : RosterWords.nothing()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            DeskButton {
                objectName: "look for lists"
                text: qsTr("Look for sticks again")
                picture: "again"
                enabled: !root.roster.busy
                Layout.fillWidth: true
                onClicked: root.roster.lookForFiles()
            }
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.gap

                Segments {
                    name: "rows"
                    codes: ["good", "strict"]
                    chosen: root.roster.strict ? "strict" : "good"
                    say: code => code === "strict" ? qsTr("All rows or none") : qsTr("The rows that can be used")
                    enabled: !root.roster.busy
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    onPicked: code => root.roster.setStrict(code === "strict")
                }
                Words {
                    objectName: "roster outcome"
                    text: root.roster.busy ? qsTr("One moment …") : root.roster.chosen === "" ? qsTr("Choose a file. It is looked at first; nothing is changed by that.") : RosterWords.outcome(root.told)
                    color: root.told.refused ? Theme.help : Theme.ink
                    font.bold: true
                    Layout.fillWidth: true
                }
                RosterProblems {
                    problems: root.told.problems || []
                    wrong: root.told.wrong || 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                RowLayout {
                    spacing: Theme.near
                    Layout.fillHeight: false

                    DeskButton {
                        objectName: "back"
                        text: qsTr("Back")
                        letter: "Esc"
                        enabled: !root.roster.busy
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.roster.ask("")
                    }
                    DeskButton {
                        objectName: "read in"
                        text: qsTr("Read it in")
                        picture: "check"
                        letter: "Ctrl+↵"
                        quiet: false
                        enabled: root.roster.canRead
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        onClicked: root.roster.readIn()
                    }
                }
            }
        }
    }
}
