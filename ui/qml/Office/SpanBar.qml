import QtQuick
import QtQuick.Layouts

import Controls
import Desk
import Theme

// A day, a week, a month, or from one day to another: nothing to type.
ColumnLayout {
    id: root

    property var kinds: ["day", "week", "month", "own"]
    property string kind: "day"
    property string first: ""
    property string last: ""
    property bool newest: true // nothing later can be chosen

    signal chosen(kind: string)
    signal turned(steps: int)
    signal moved(end: string, days: int)

    function kindWords(code: string): string {
        switch (code) {
        case "day":
            return qsTr("Day");
        case "week":
            return qsTr("Week");
        case "month":
            return qsTr("Month");
        default:
            return qsTr("From … to");
        }
    }

    function spanWords(): string {
        if (root.kind === "month")
            return Phrase.number(root.first.slice(0, 7));
        if (root.kind === "day")
            return root.newest ? qsTr("Today, %1").arg(Phrase.number(root.first)) : Phrase.number(root.first);
        return qsTr("%1 to %2").arg(Phrase.number(root.first)).arg(Phrase.number(root.last));
    }

    spacing: Theme.near

    RowLayout {
        spacing: Theme.near

        Segments {
            name: "kind"
            codes: root.kinds
            chosen: root.kind
            say: code => root.kindWords(code)
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            onPicked: code => root.chosen(code)
        }
        DeskButton {
            objectName: "earlier"
            visible: root.kind !== "own"
            picture: "back"
            Accessible.name: qsTr("Earlier")
            onClicked: root.turned(-1)
        }
        Words {
            objectName: "span"
            visible: root.kind !== "own"
            text: root.spanWords()
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredWidth: 4
        }
        DeskButton {
            objectName: "later"
            visible: root.kind !== "own"
            picture: "arrow"
            enabled: !root.newest
            Accessible.name: qsTr("Later")
            onClicked: root.turned(1)
        }
    }
    RowLayout {
        visible: root.kind === "own"
        spacing: Theme.gap

        DayStepper {
            name: "first"
            title: qsTr("From")
            day: root.first
            Layout.fillWidth: true
            onMoved: days => root.moved("first", days)
        }
        DayStepper {
            name: "last"
            title: qsTr("to")
            day: root.last
            newest: root.newest
            Layout.fillWidth: true
            onMoved: days => root.moved("last", days)
        }
    }
}
