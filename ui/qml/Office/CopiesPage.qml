pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// The copies of the clinic's data, the way back from one, and names that are kept no longer.
FocusScope {
    id: root

    required property OfficeCopiesViewModel copies

    implicitHeight: whole.implicitHeight

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.copies.ask("make")
    }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: root.copies.ask("names")
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.copies.look()
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: root.copies.asking === "" && (root.copies.copy.whole || false)
        onActivated: root.copies.ask("restore")
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.copies.asking !== ""
        onActivated: root.copies.ask("")
    }
    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: Theme.near

        Words {
            objectName: "medium"
            text: (CopiesWords.safe(root.copies.medium) ? "" : "⚠ ") + CopiesWords.medium(root.copies.medium)
            color: CopiesWords.safe(root.copies.medium) ? Theme.ink : Theme.help
            font.bold: true
            Layout.fillWidth: true
        }
        Words {
            readonly property int damaged: root.copies.copies.filter(one => !one.whole).length

            objectName: "damaged copies"
            visible: damaged > 0
            text: "⚠ " + (damaged < root.copies.copies.length ? qsTr("Damaged copies: %1. The others can be used. Make a new one now.").arg(Phrase.number(damaged)) : qsTr("Every copy is damaged. Make a new one now."))
            color: Theme.help
            font.bold: true
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.near
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2

                Choices {
                    objectName: "copies"
                    rows: root.copies.copies.map(one => ({
                                "code": one.code,
                                "text": CopiesWords.copy(one)
                            }))
                    chosen: root.copies.copy.code || ""
                    enabled: !root.copies.busy
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 2 * Theme.target
                    onPicked: code => root.copies.choose(code)
                }
                DeskButton {
                    objectName: "look again"
                    text: qsTr("Check all copies again")
                    picture: "again"
                    letter: "Ctrl+K"
                    enabled: !root.copies.busy
                    Layout.fillWidth: true
                    onClicked: root.copies.look()
                }
                DeskButton {
                    objectName: "make copy"
                    text: qsTr("Make a copy now")
                    picture: "box"
                    letter: "Ctrl+N"
                    on: root.copies.asking === "make"
                    enabled: !root.copies.busy
                    Layout.fillWidth: true
                    onClicked: root.copies.ask("make")
                }
                DeskButton {
                    objectName: "old names"
                    text: qsTr("Old names: %1").arg(Phrase.number(root.copies.due))
                    picture: "clock"
                    letter: "Ctrl+O"
                    on: root.copies.asking === "names"
                    enabled: !root.copies.busy && !root.copies.reading
                    Layout.fillWidth: true
                    onClicked: root.copies.ask("names")
                }
            }
            Panel {
                implicitHeight: column.implicitHeight + 2 * Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4

                ColumnLayout {
                    id: column

                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    spacing: Theme.gap

                    Loader {
                        objectName: "copies card"
                        sourceComponent: root.copies.asking === "make" ? make : root.copies.asking === "restore" ? restore : root.copies.asking === "names" ? names : card
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    Words {
                        objectName: "copies outcome"
                        visible: text !== ""
                        text: root.copies.failed !== "" ? CopiesWords.failure(root.copies.failed) : CopiesWords.outcome(root.copies.told)
                        color: root.copies.failed !== "" || root.copies.told.kind === "refused" ? Theme.help : Theme.ink
                        font.bold: true
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Component {
        id: card

        CopiesCard {
            copies: root.copies
        }
    }
    Component {
        id: make

        CopiesMake {
            copies: root.copies
        }
    }
    Component {
        id: restore

        CopiesRestore {
            copies: root.copies
        }
    }
    Component {
        id: names

        CopiesNames {
            copies: root.copies
        }
    }
}
