import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// A machine that is out of order, or works again: which one, then a second touch.
Sheet {
    id: root

    readonly property var places: desk.desk.places || []
    property string chosen: ""
    readonly property string code: places.length === 1 ? places[0].code : chosen
    readonly property var place: places.find(one => one.code === code) || null

    function turn(): void {
        if (root.place && !root.desk.busy)
            root.desk.setStation(root.place.code, !root.place.down);
    }

    title: qsTr("Is a machine out of order?")

    Words {
        text: qsTr("Nobody is called to a station that is out of order, at no desk. Whoever waits there is sent another way.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Options {
        visible: root.places.length > 1
        sheet: root.sheet
        codes: root.places.map(one => one.code)
        chosen: root.code
        columns: 3
        say: code => {
            const one = root.places.find(place => place.code === code) || {};
            return one.down ? qsTr("%1: out of order").arg(Say.place(one)) : Say.place(one);
        }
        Layout.fillWidth: true
        onPicked: code => root.chosen = code
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "turn station"
        text: !root.place ? qsTr("Choose a station") : root.place.down ? qsTr("Yes, %1 works again").arg(Say.place(root.place)) : qsTr("Yes, %1 is out of order").arg(Say.place(root.place))
        picture: root.place && root.place.down ? "check" : "tool"
        letter: root.place && root.place.down ? "↵" : "" // one key too many would send a whole queue away
        quiet: false
        colour: root.place && root.place.down ? Theme.accent : Theme.help
        ink: root.place && root.place.down ? Theme.accentInk : Theme.helpInk
        letters: Theme.strong
        enabled: root.place !== null && !root.desk.busy
        Layout.fillWidth: true
        onClicked: root.turn()
    }
    Connections {
        target: root.keys

        function onEntered(): void {
            if (root.place && root.place.down)
                root.turn();
        }
    }
}
