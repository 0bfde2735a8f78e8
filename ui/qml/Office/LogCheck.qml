pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Was anything of an export altered since it was signed?
Panel {
    id: root

    required property OfficeLogViewModel log
    readonly property var told: log.told.kind === "checked" ? log.told : null

    implicitHeight: form.contentHeight + back.implicitHeight + 3 * Theme.gap

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        FormScroll {
            id: form

            Layout.fillWidth: true
            Layout.fillHeight: true

            Words {
                text: qsTr("Choose where the export is, then the export.")
                color: Theme.softInk
                Layout.fillWidth: true
            }
            PlaceChoice {
                places: root.log.places
                busy: root.log.busy
                Layout.fillWidth: true
                onPicked: path => root.log.choosePlace(path)
                onSought: root.log.lookForPlaces()
            }
            Words {
                objectName: "no folders"
                visible: root.log.places.length > 0 && root.log.folders.length === 0
                text: qsTr("There is no export at this place.")
                Layout.fillWidth: true
            }
            Repeater {
                model: root.log.folders

                DeskButton {
                    required property string modelData

                    objectName: "folder " + modelData
                    text: Phrase.name(modelData)
                    picture: "sheet"
                    on: root.told !== null && root.told.folder === modelData
                    enabled: !root.log.busy
                    Layout.fillWidth: true
                    onClicked: root.log.check(modelData)
                }
            }
        }
        Words {
            objectName: "check outcome"
            visible: text !== ""
            text: LogWords.outcome(root.log.told)
            color: root.told !== null && root.told.problems.length > 0 ? Theme.help : Theme.ink
            font.bold: true
            Layout.fillWidth: true
        }
        Repeater {
            model: root.told !== null ? root.told.problems.slice(0, 4) : []

            Words {
                required property string modelData

                text: Phrase.name(modelData)
                color: Theme.help
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }
        DeskButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            letter: "Esc"
            enabled: !root.log.busy
            onClicked: root.log.ask("")
        }
    }
}
