pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// The settings by section; what is changed is saved together or not at all.
ColumnLayout {
    id: root

    required property OfficeSettingsViewModel settings
    readonly property bool question: settings.asking !== ""
    readonly property var elsewhere: settings.problems.find(one => one.key.split(".")[0] !== settings.section)

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.settings.save()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.question
        onActivated: root.settings.back()
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Choices {
            objectName: "sections"
            enabled: !root.question
            rows: root.settings.sections.map(one => ({
                        "code": one.code,
                        "text": (one.wrong ? "⚠ " : one.changes > 0 ? "• " : "") + SettingWords.section(one.code)
                    }))
            chosen: root.settings.section
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            onPicked: code => root.settings.choose(code)
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 6

            Loader {
                objectName: "settings card"
                anchors.fill: parent
                anchors.margins: Theme.gap
                sourceComponent: root.question ? question : rows
            }
        }
    }
    Words {
        objectName: "settings outcome"
        visible: text !== ""
        text: root.settings.troubled ? qsTr("The clinic's data cannot be reached. Nothing was changed.") : root.elsewhere ? qsTr("Something is not right in “%1”.").arg(SettingWords.section(root.elsewhere.key.split(".")[0])) : root.settings.done ? (root.settings.later ? qsTr("Saved. Some of it holds from the next start of the program.") : qsTr("Saved, and in force now.")) : root.settings.unsaved ? qsTr("Not saved yet: %1").arg(Phrase.number(root.settings.changes)) : ""
        color: root.settings.troubled || root.elsewhere ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.near
        enabled: !root.question
        Layout.fillHeight: false

        DeskButton {
            objectName: "discard"
            text: qsTr("Throw away the changes")
            enabled: root.settings.unsaved
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.settings.discard()
        }
        DeskButton {
            objectName: "save"
            text: qsTr("Save")
            picture: "check"
            letter: "Ctrl+S"
            quiet: root.settings.rows.some(one => one.why)
            enabled: root.settings.unsaved && !root.settings.busy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.settings.save()
        }
    }

    Component {
        id: rows

        FormScroll {
            Repeater {
                model: root.settings.rows.map(one => one.key).join("\n").split("\n")

                SettingRow {
                    settings: root.settings
                    Layout.fillWidth: true
                }
            }
        }
    }
    Component {
        id: question

        SettingQuestion {
            settings: root.settings
        }
    }
}
