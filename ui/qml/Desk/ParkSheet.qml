import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// Comes back by itself, nearer to the front.
Sheet {
    id: root

    title: qsTr("Park %1: come back in").arg(Phrase.number(sheet.label))

    Options {
        sheet: root.sheet
        codes: ["5", "10", "30"]
        columns: 1
        least: Theme.answer
        say: code => Say.minutes(Number(code))
        Layout.fillWidth: true
        onPicked: code => root.desk.park(Number(code))
    }
    Words {
        text: qsTr("The number waits again by itself then, nearer to the front.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
