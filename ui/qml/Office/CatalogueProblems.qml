pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk

// All that keeps the draft from being saved; a touch goes to the place.
FormScroll {
    id: root

    required property OfficeCatalogueViewModel catalogue

    Title {
        text: qsTr("What is wrong")
    }
    Words {
        visible: root.catalogue.problems.length === 0
        text: qsTr("Nothing. It can be saved.")
        Layout.fillWidth: true
    }
    Repeater {
        model: root.catalogue.problems

        DeskButton {
            required property var modelData
            required property int index

            objectName: "problem " + index
            enabled: modelData.kind !== ""
            text: (modelData.kind !== "" ? CatalogueWords.one(modelData.kind) + " " + CatalogueWords.entry(modelData.kind, modelData.mark, modelData.names) + "\n" : "") + CatalogueWords.problem(modelData.why, modelData.missing)
            Layout.fillWidth: true
            onClicked: root.catalogue.choose(modelData.kind, modelData.code)
        }
    }
}
