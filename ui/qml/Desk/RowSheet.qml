pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// What can be done to a ticket in the list.
Sheet {
    id: root

    readonly property var line: sheet.line
    readonly property bool away: line.state === "parked" || line.state === "no_show"
    readonly property bool open: !["done", "cancelled", "unserved"].includes(line.state)
    readonly property var actions: [].concat(away ? ["resume"] : [], line.state === "waiting" || line.state === "parked" ? ["call"] : [], open ? ["tier"] : [], line.name_missing ? ["name"] : [], ["print"], open ? ["cancel"] : [])

    function words(action: string): string {
        switch (action) {
        case "resume":
            return qsTr("Is back: wait again");
        case "call":
            return qsTr("Call now, with a reason");
        case "tier":
            return root.line.tier !== "" && !root.line.tier_verified ? qsTr("Verify the priority") : qsTr("Change the priority");
        case "name":
            return qsTr("Complete the name");
        case "print":
            return root.desk.news.code === "no_paper" ? qsTr("Print the ticket again, once the printer has paper") : qsTr("Print the ticket again");
        default:
            return qsTr("Cancel the visit");
        }
    }

    function act(action: string): void {
        if (action === "resume")
            root.desk.resume(root.sheet.label);
        else if (action === "print")
            root.desk.printAgain(root.sheet.label);
        else
            root.sheet.open(action, root.sheet.label);
    }

    title: Phrase.number(sheet.label)

    Words {
        objectName: "row name"
        visible: text !== ""
        text: root.line.name ? Phrase.name(root.line.name) : ""
        font.pixelSize: Theme.strong
        Layout.fillWidth: true
    }
    Words {
        objectName: "row state"
        text: root.line.place ? qsTr("%1, %2").arg(Say.place(root.line.place)).arg(root.line.desk !== "" ? qsTr("at desk %1").arg(Phrase.name(root.line.desk)) : Say.state(root.line.state)) : ""
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Words {
        visible: text !== ""
        text: root.line.tier ? (root.line.tier_verified ? Say.tier(root.line.tier) : qsTr("%1, not verified yet").arg(Say.tier(root.line.tier))) : ""
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        codes: root.actions
        columns: 1
        say: action => root.words(action)
        Layout.fillWidth: true
        onPicked: action => root.act(action)
    }
    Item {
        Layout.fillHeight: true
    }
}
