pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The visits of a day or more, and their way out of the clinic.
ColumnLayout {
    id: root

    required property OfficeLogViewModel log

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.log.asking === ""
        onActivated: root.log.ask("export")
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.log.asking === ""
        onActivated: root.log.ask("check")
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.log.asking !== ""
        onActivated: root.log.ask("")
    }
    SpanBar {
        visible: root.log.asking !== "check"
        enabled: !root.log.busy
        kind: root.log.kind
        first: root.log.first
        last: root.log.last
        newest: root.log.isNow
        Layout.fillWidth: true
        Layout.fillHeight: false
        onChosen: kind => root.log.choose(kind)
        onTurned: steps => root.log.turn(steps)
        onMoved: (end, days) => root.log.move(end, days)
    }
    Words {
        objectName: "log totals"
        visible: root.log.asking !== "check"
        text: root.log.troubled ? qsTr("The clinic's data cannot be reached.") : root.log.reading ? qsTr("One moment …") : LogWords.totals(root.log.count, root.log.states)
        color: root.log.troubled ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    Loader {
        objectName: "log middle"
        focus: true
        sourceComponent: root.log.asking === "export" ? exporting : root.log.asking === "check" ? checking : list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: item ? Math.min((item as Item).implicitHeight, 6 * Theme.target) : 0
    }

    Component {
        id: list

        LogList {
            log: root.log
        }
    }
    Component {
        id: exporting

        LogExport {
            log: root.log
        }
    }
    Component {
        id: checking

        LogCheck {
            log: root.log
        }
    }
}
