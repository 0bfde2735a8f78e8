pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Was anything altered since it was written; and what was written last.
ColumnLayout {
    id: root

    required property OfficeProofViewModel proof
    readonly property var told: proof.proof
    readonly property bool wrong: told.wrong !== undefined && told.wrong > 0

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+R"
        onActivated: root.proof.prove()
    }
    Panel {
        implicitHeight: answer.implicitHeight + 2 * Theme.gap
        color: root.wrong ? Theme.helpSoft : root.told.wrong === 0 ? Theme.accentSoft : Theme.surface
        Layout.fillWidth: true

        RowLayout {
            id: answer

            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            Icon {
                name: root.wrong ? "cross" : root.told.wrong === 0 ? "check" : "shield"
                colour: root.wrong ? Theme.help : Theme.accent
                Layout.preferredWidth: Math.round(1.5 * Theme.strong)
                Layout.preferredHeight: Math.round(1.5 * Theme.strong)
                Layout.alignment: Qt.AlignTop
            }
            Words {
                objectName: "proof outcome"
                text: root.proof.troubled ? qsTr("The clinic's data cannot be reached.") : root.proof.proving ? qsTr("Every entry is being looked at. That takes a while when the clinic is years old.") : ProofWords.outcome(root.told)
                color: root.proof.troubled || root.wrong ? Theme.help : Theme.ink
                font.bold: true
                Layout.fillWidth: true
            }
            DeskButton {
                objectName: "prove"
                text: root.told.wrong === undefined ? qsTr("Prove it") : qsTr("Prove it again")
                picture: "shield"
                letter: "Ctrl+R"
                quiet: root.told.wrong !== undefined
                enabled: !root.proof.proving
                focus: true
                onClicked: root.proof.prove()
            }
        }
    }
    Words {
        text: root.wrong ? qsTr("What and where") : qsTr("Written last")
        font.bold: true
        Layout.fillWidth: true
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ProofEntries {
            anchors.fill: parent
            anchors.margins: Theme.gap
            visible: !root.wrong
            reading: root.proof.reading
            entries: root.proof.last
        }
        FormScroll {
            objectName: "proof problems"
            anchors.fill: parent
            anchors.margins: Theme.gap
            visible: root.wrong
            activeFocusOnTab: visible && contentHeight > height

            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

            Repeater {
                model: root.told.problems || []

                ColumnLayout {
                    id: problem

                    required property var modelData

                    spacing: 0
                    Layout.fillWidth: true

                    Words {
                        text: ProofWords.problem(problem.modelData)
                        color: Theme.help
                        font.bold: true
                        Layout.fillWidth: true
                    }
                    Words {
                        text: Phrase.number(problem.modelData.text)
                        font.pixelSize: Theme.small
                        color: Theme.softInk
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
