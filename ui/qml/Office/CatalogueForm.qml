import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Desk
import Theme

// A programme or a station: its names, for whom it is, and what is its own.
FormScroll {
    id: root

    required property OfficeCatalogueViewModel catalogue
    readonly property var form: catalogue.form
    readonly property bool programme: form.kind === "programme"

    function number(path: string, value: int): void {
        root.catalogue.put(path, value < 0 ? null : value);
    }

    CatalogueName {
        catalogue: root.catalogue
        language: "ug"
    }
    CatalogueName {
        catalogue: root.catalogue
        language: "zh"
    }
    CatalogueName {
        catalogue: root.catalogue
        language: "en"
    }
    CatalogueProgramme {
        visible: root.programme
        catalogue: root.catalogue
        Layout.fillWidth: true
    }
    CatalogueStation {
        visible: !root.programme
        catalogue: root.catalogue
        Layout.fillWidth: true
    }
    Labelled {
        label: qsTr("From the age of")

        NumberStepper {
            name: "age min"
            value: root.form.ageMin ?? -1
            high: 120
            none: qsTr("no limit")
            onPicked: value => root.number("who.age_min", value)
        }
    }
    Labelled {
        label: qsTr("To the age of")

        NumberStepper {
            name: "age max"
            value: root.form.ageMax ?? -1
            high: 120
            none: qsTr("no limit")
            onPicked: value => root.number("who.age_max", value)
        }
    }
    Labelled {
        label: qsTr("For whom")

        Segments {
            name: "sex"
            codes: ["all", "female", "male"]
            chosen: root.form.sex || "all"
            say: code => CatalogueWords.sex(code)
            Layout.fillWidth: true
            onPicked: code => root.catalogue.put("who.sex", code === "all" ? null : code)
        }
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "copy entry"
            text: qsTr("Copy")
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.copy()
        }
        DeskButton {
            objectName: "remove entry"
            text: qsTr("Remove")
            letters: Theme.small
            colour: Theme.help
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.askToRemove()
        }
    }
}
