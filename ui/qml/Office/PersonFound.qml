pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// All that is kept of one person, in full, for a minute.
ColumnLayout {
    id: root

    required property OfficePersonViewModel person
    readonly property var kept: person.person

    spacing: Theme.near

    Words {
        objectName: "seconds left"
        text: qsTr("Shown in full. It goes by itself in %1 s.").arg(Phrase.number(root.person.left))
        color: Theme.warn
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.near
        Layout.fillWidth: true

        PersonFact {
            objectName: "name"
            label: qsTr("Name")
            text: root.kept.name || ""
        }
        PersonFact {
            objectName: "number"
            label: qsTr("ID number")
            text: root.kept.number || ""
        }
        PersonFact {
            label: qsTr("Born")
            text: root.kept.born || ""
        }
        PersonFact {
            label: qsTr("Sex")
            text: PersonWords.sex(root.kept.sex || "")
        }
        PersonFact {
            label: qsTr("Cards that are known")
            text: String(root.kept.cards || 0)
        }
        PersonFact {
            label: qsTr("On the village list")
            text: root.kept.listed ? [root.kept.village, root.kept.phone].filter(one => one !== "").join("  ") : ""
        }
    }
    Words {
        objectName: "visit count"
        text: qsTr("Visits: %1").arg(Phrase.number((root.kept.visits || []).length))
        font.bold: true
        Layout.fillWidth: true
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.target

        Repeater {
            model: root.kept.visits || []

            Words {
                required property var modelData

                text: [Phrase.number(modelData.day), Phrase.number(modelData.label), Phrase.name(Phrase.named(modelData.programme)), LogWords.state(modelData.state)].join("  ")
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        spacing: Theme.near
        Layout.fillHeight: false

        DeskButton {
            objectName: "close person"
            text: qsTr("Done, take it off the screen")
            letter: "Esc"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.person.close()
            Component.onCompleted: forceActiveFocus()
        }
        DeskButton {
            objectName: "export person"
            text: qsTr("Take it out for the person")
            picture: "out"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.person.ask("export")
        }
        DeskButton {
            objectName: "erase person"
            text: qsTr("Erase")
            picture: "cross"
            colour: Theme.help
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.person.ask("erase")
        }
    }
}
