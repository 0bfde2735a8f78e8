pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// How the clinic did: what counts in large, the rest as bars with their numbers.
ColumnLayout {
    id: root

    required property OfficeReportViewModel report

    spacing: Theme.near

    SpanBar {
        kinds: ["day", "week", "month"]
        kind: root.report.kind
        first: root.report.first
        last: root.report.last
        newest: root.report.isNow
        Layout.fillWidth: true
        Layout.fillHeight: false
        onChosen: kind => root.report.choose(kind)
        onTurned: steps => root.report.turn(steps)
    }
    Words {
        objectName: "report state"
        visible: root.report.troubled || root.report.reading
        text: root.report.troubled ? qsTr("The clinic's data cannot be reached.") : qsTr("One moment …")
        color: root.report.troubled ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.report.figures.length > 0
        spacing: Theme.near
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: root.report.figures

            ReportFigure {
                required property var modelData

                objectName: "figure " + modelData.code
                title: ReportWords.figure(modelData.code)
                value: modelData.value
                before: modelData.before
                kind: root.report.kind
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
        ReportFigure {
            objectName: "figure wait"
            title: ReportWords.figure("wait")
            value: root.report.wait.median === undefined ? -1 : root.report.wait.median
            before: root.report.wait.before === undefined ? -1 : root.report.wait.before
            minutes: true
            kind: root.report.kind
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    Segments {
        visible: root.report.figures.length > 0
        name: "tab"
        codes: ["times", "programmes", "stations", "trust"]
        chosen: root.report.tab
        say: code => ReportWords.tab(code, root.report.kind)
        Layout.fillWidth: true
        Layout.fillHeight: false
        onPicked: code => root.report.show(code)
    }
    Panel {
        visible: root.report.figures.length > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 4 * Theme.target

        Loader {
            objectName: "report tab"
            anchors.fill: parent
            anchors.margins: Theme.gap
            sourceComponent: root.report.tab === "times" ? times : root.report.tab === "programmes" ? programmes : root.report.tab === "stations" ? stations : trust
        }
    }
    Item {
        visible: root.report.figures.length === 0
        Layout.fillHeight: true
    }

    Component {
        id: times

        ReportTimes {
            bars: root.report.times
            daily: root.report.kind !== "day"
        }
    }
    Component {
        id: programmes

        ReportBars {
            bars: root.report.programmes
        }
    }
    Component {
        id: stations

        ReportBars {
            bars: root.report.stations
            minutes: true
        }
    }
    Component {
        id: trust

        ReportTrust {
            estimate: root.report.estimate
            troubles: root.report.troubles
            kind: root.report.kind
        }
    }
}
