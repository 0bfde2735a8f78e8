pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// What is kept of one person: asked for with a reason, shown for a minute, taken out, or erased.
Panel {
    id: root

    required property OfficePersonViewModel person
    readonly property bool any: person.person.number !== undefined

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    Shortcut {
        sequence: "Esc"
        enabled: root.any && !root.person.busy
        onActivated: {
            if (root.person.asking !== "")
                root.person.ask("");
            else
                root.person.close();
        }
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.near

        Loader {
            objectName: "person card"
            focus: true
            sourceComponent: !root.any ? ask : root.person.asking === "export" ? exporting : root.person.asking === "erase" ? erasing : found
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Words {
            objectName: "person outcome"
            visible: text !== ""
            text: root.person.failed !== "" ? PersonWords.failure(root.person.failed) : root.person.refused !== "" ? PersonWords.refusal(root.person.refused) : PersonWords.erased(root.person.gone) + PersonWords.made(root.person.made)
            color: root.person.failed !== "" || root.person.refused !== "" ? Theme.help : Theme.ink
            font.bold: true
            Layout.fillWidth: true
        }
    }

    Component {
        id: ask

        PersonAsk {
            person: root.person
        }
    }
    Component {
        id: found

        PersonFound {
            person: root.person
        }
    }
    Component {
        id: exporting

        PersonExport {
            person: root.person
        }
    }
    Component {
        id: erasing

        PersonErase {
            person: root.person
        }
    }
}
