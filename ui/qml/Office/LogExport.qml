pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Where to, in which forms, masked or in full; then what came of it and what to do next.
Panel {
    id: root

    required property OfficeLogViewModel log
    readonly property bool ready: log.places.length > 0 && log.forms.length > 0 && !log.busy && (!log.full || reason.text.trim() !== "")

    function start(): void {
        if (root.ready)
            root.log.export(reason.text);
    }

    implicitHeight: form.contentHeight + buttons.implicitHeight + 3 * Theme.gap

    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: root.start()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        FormScroll {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true

            PlaceChoice {
                places: root.log.places
                busy: root.log.busy
                Layout.fillWidth: true
                onPicked: path => root.log.choosePlace(path)
                onSought: root.log.lookForPlaces()
            }
            RowLayout {
                enabled: !root.log.busy
                spacing: Theme.near

                Words {
                    text: qsTr("As")
                    font.bold: true
                    Layout.preferredWidth: 2
                    Layout.fillWidth: true
                }
                Repeater {
                    model: ["csv", "xlsx", "pdf"]

                    DeskButton {
                        required property string modelData

                        objectName: "form " + modelData
                        text: (on ? "✓ " : "") + LogWords.form(modelData)
                        on: root.log.forms.includes(modelData)
                        Accessible.checkable: true
                        Accessible.checked: on
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 3
                        onClicked: root.log.toggle(modelData)
                    }
                }
            }
            RowLayout {
                enabled: !root.log.busy
                spacing: Theme.near

                Words {
                    text: qsTr("Names")
                    font.bold: true
                    Layout.preferredWidth: 2
                    Layout.fillWidth: true
                }
                Segments {
                    name: "names"
                    codes: ["masked", "full"]
                    chosen: root.log.full ? "full" : "masked"
                    say: code => code === "full" ? qsTr("In full, with a reason") : qsTr("Masked")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 9
                    onPicked: code => root.log.setFull(code === "full")
                }
            }
            DeskField {
                id: reason

                objectName: "reason"
                visible: root.log.full
                placeholderText: qsTr("Why in full? This is written down with your name.")
                maximumLength: 120
                Layout.fillWidth: true
                onAccepted: root.start()
            }
            Words {
                objectName: "export outcome"
                visible: text !== ""
                text: LogWords.outcome(root.log.told)
                color: root.log.told.kind === "refused" ? Theme.help : Theme.ink
                font.bold: true
                Layout.fillWidth: true
            }
        }
        RowLayout {
            id: buttons

            spacing: Theme.gap

            DeskButton {
                objectName: "export now"
                text: root.log.told.kind === "exported" ? qsTr("Export again") : qsTr("Export now")
                picture: "out"
                letter: "Ctrl+↵"
                quiet: root.log.told.kind === "exported"
                enabled: root.ready
                letters: Theme.strong
                Layout.fillWidth: true
                onClicked: root.start()
            }
            DeskButton {
                objectName: "back"
                text: qsTr("Back")
                letter: "Esc"
                enabled: !root.log.busy
                onClicked: root.log.ask("")
            }
        }
    }
}
