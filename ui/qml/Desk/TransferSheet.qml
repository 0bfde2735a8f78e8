import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// To another station of the route; the time waited is kept.
Sheet {
    id: root

    property bool back: false
    readonly property var onward: desk.person.left || []

    function words(code: string): string {
        const place = root.onward.find(one => one.code === code) || {};
        return place.down ? qsTr("%1 (out of order)").arg(Say.where(place)) : Say.where(place);
    }

    title: qsTr("Send %1 elsewhere").arg(Phrase.number(sheet.label))

    Connections {
        target: root.sheet

        function onChosen(number: int): void {
            if (number === 0)
                root.back = !root.back;
        }
    }
    Words {
        visible: root.onward.length === 0
        text: qsTr("No other station is left.")
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        least: Theme.answer
        codes: root.onward.map(one => one.code)
        say: code => root.words(code)
        Layout.fillWidth: true
        onPicked: code => root.desk.transfer(code, root.back)
    }
    TickBox {
        objectName: "come back"
        text: qsTr("Come back here afterwards")
        letter: "0"
        checked: root.back
        Layout.fillWidth: true
        onToggled: root.back = checked
    }
    Item {
        Layout.fillHeight: true
    }
}
