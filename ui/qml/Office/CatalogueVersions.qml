pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// What was saved before, when and by whom. An old one that is put back is a new version.
FormScroll {
    id: root

    required property OfficeCatalogueViewModel catalogue

    Title {
        text: qsTr("Versions")
    }
    Words {
        visible: root.catalogue.unsaved
        text: qsTr("Save or throw away your changes before an old version is put back.")
        color: Theme.warn
        Layout.fillWidth: true
    }
    Repeater {
        model: root.catalogue.versions

        RowLayout {
            id: version

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            Words {
                objectName: "version " + version.modelData.number
                text: qsTr("Version %1").arg(Phrase.number(version.modelData.number)) + "\n" + (version.modelData.at === "" ? qsTr("came with the program, or from the clinic's file") : version.modelData.by === "" ? Phrase.number(version.modelData.at) : qsTr("%1, by %2").arg(Phrase.number(version.modelData.at)).arg(Phrase.name(version.modelData.by)))
                Layout.fillWidth: true
            }
            DeskButton {
                objectName: "put back " + version.modelData.number
                text: version.modelData.newest ? qsTr("in force") : qsTr("Put back")
                enabled: !version.modelData.newest && !root.catalogue.unsaved && !root.catalogue.busy
                onClicked: root.catalogue.putBack(version.modelData.number)
            }
        }
    }
}
