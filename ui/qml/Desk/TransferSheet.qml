import QtQuick
import QtQuick.Layouts

import Controls

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

    DeskButton {
        objectName: "come back"
        text: qsTr("Come back here afterwards")
        picture: root.back ? "check" : ""
        letter: "0"
        on: root.back
        Accessible.checkable: true
        Accessible.checked: root.back
        Layout.fillWidth: true
        onClicked: root.back = !root.back
    }
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
        codes: root.onward.map(one => one.code)
        say: code => root.words(code)
        Layout.fillWidth: true
        onPicked: code => root.desk.transfer(code, root.back)
    }
    Item {
        Layout.fillHeight: true
    }
}
