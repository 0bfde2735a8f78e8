pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The village's list: who is on it, a new one read in, or everybody taken off.
ColumnLayout {
    id: root

    required property OfficeRosterViewModel roster

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.roster.asking === ""
        onActivated: root.roster.ask("read")
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.roster.asking !== ""
        onActivated: root.roster.ask("")
    }
    Words {
        objectName: "roster count"
        text: root.roster.troubled ? qsTr("The clinic's data cannot be reached. Nothing was changed.") : root.roster.count < 0 ? qsTr("One moment …") : RosterWords.standing(root.roster.count, root.roster.cleared)
        color: root.roster.troubled ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    Loader {
        objectName: "roster middle"
        focus: true
        sourceComponent: root.roster.asking === "read" ? reading : root.roster.asking === "clear" ? question : finding
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Component {
        id: finding

        RosterFind {
            roster: root.roster
        }
    }
    Component {
        id: reading

        RosterRead {
            roster: root.roster
        }
    }
    Component {
        id: question

        RosterClear {
            roster: root.roster
        }
    }
}
