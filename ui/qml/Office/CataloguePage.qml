pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Programmes and stations in forms. Nothing is in force before it is saved.
ColumnLayout {
    id: root

    required property OfficeCatalogueViewModel catalogue
    readonly property bool question: catalogue.asking !== ""

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+S"
        onActivated: root.catalogue.save()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !root.question
        onActivated: root.catalogue.add()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.question || root.catalogue.view !== "form"
        onActivated: root.catalogue.back()
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.near
            enabled: !root.question
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            Segments {
                name: "kind"
                codes: ["programme", "station"]
                columns: 1
                chosen: root.catalogue.kind
                say: code => CatalogueWords.kinds(code)
                Layout.fillWidth: true
                Layout.fillHeight: false
                onPicked: code => root.catalogue.choose(code, "")
            }
            Choices {
                objectName: "entries"
                rows: root.catalogue.rows.map(one => ({
                            "code": one.code,
                            "text": (one.wrong ? "⚠ " : "") + CatalogueWords.entry(root.catalogue.kind, one.mark, one.names)
                        }))
                chosen: root.catalogue.form.code || ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                onPicked: code => root.catalogue.choose(root.catalogue.kind, code)
            }
            DeskButton {
                objectName: "new entry"
                text: qsTr("New")
                letter: "Ctrl+N"
                letters: Theme.small
                Layout.fillWidth: true
                onClicked: root.catalogue.add()
            }
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5

            Loader {
                objectName: "catalogue card"
                anchors.fill: parent
                anchors.margins: Theme.gap
                sourceComponent: root.question ? question : root.catalogue.view === "problems" ? problems : root.catalogue.view === "preview" ? preview : root.catalogue.view === "versions" ? versions : root.catalogue.form.code === undefined ? undefined : form
            }
        }
    }
    Words {
        objectName: "catalogue outcome"
        visible: text !== ""
        text: root.catalogue.troubled ? qsTr("The clinic's data cannot be reached. Nothing was changed.") : root.catalogue.done === "saved" || root.catalogue.done === "put_back" ? qsTr("Saved as version %1, in force everywhere now. Visits that are open keep theirs.").arg(Phrase.number(root.catalogue.version)) : root.catalogue.overtaken ? qsTr("Another admin has saved a newer version meanwhile. If you save, yours takes its place.") : root.catalogue.unsaved ? qsTr("Not saved yet.") : ""
        color: root.catalogue.troubled || root.catalogue.overtaken ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.near
        enabled: !root.question
        Layout.fillHeight: false

        DeskButton {
            objectName: "problems"
            visible: root.catalogue.problems.length > 0
            text: qsTr("What is wrong: %1").arg(Phrase.number(root.catalogue.problems.length))
            colour: Theme.help
            letters: Theme.small
            on: root.catalogue.view === "problems"
            ink: Theme.helpInk
            Layout.fillWidth: true
            onClicked: root.catalogue.open(root.catalogue.view === "problems" ? "form" : "problems")
        }
        DeskButton {
            objectName: "preview"
            visible: root.catalogue.kind === "programme"
            text: qsTr("Sample ticket")
            letters: Theme.small
            on: root.catalogue.view === "preview"
            Layout.fillWidth: true
            onClicked: root.catalogue.open(root.catalogue.view === "preview" ? "form" : "preview")
        }
        DeskButton {
            objectName: "versions"
            text: qsTr("Versions")
            letters: Theme.small
            on: root.catalogue.view === "versions"
            Layout.fillWidth: true
            onClicked: root.catalogue.open(root.catalogue.view === "versions" ? "form" : "versions")
        }
        DeskButton {
            objectName: "discard"
            text: qsTr("Throw away the changes")
            letters: Theme.small
            enabled: root.catalogue.unsaved
            Layout.fillWidth: true
            onClicked: root.catalogue.discard()
        }
        DeskButton {
            objectName: "save"
            text: qsTr("Save")
            picture: "check"
            letter: "Ctrl+S"
            letters: Theme.small
            quiet: root.catalogue.problems.length > 0 // a touch still asks anew: what is wrong may be over
            enabled: root.catalogue.unsaved && !root.catalogue.busy
            Layout.fillWidth: true
            onClicked: root.catalogue.save()
        }
    }

    Component {
        id: form

        CatalogueForm {
            catalogue: root.catalogue
        }
    }
    Component {
        id: problems

        CatalogueProblems {
            catalogue: root.catalogue
        }
    }
    Component {
        id: preview

        CataloguePreview {
            catalogue: root.catalogue
        }
    }
    Component {
        id: versions

        CatalogueVersions {
            catalogue: root.catalogue
        }
    }
    Component {
        id: question

        CatalogueQuestion {
            catalogue: root.catalogue
        }
    }
}
