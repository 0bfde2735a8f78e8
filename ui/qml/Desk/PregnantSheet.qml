import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// Before an X-ray. Yes leaves the station out.
Sheet {
    id: root

    title: qsTr("Ask %1: may you be pregnant?").arg(Phrase.number(sheet.label))

    Words {
        text: qsTr("Ask quietly. If yes, or if she is not sure, the X-ray is left out and she goes on to the next station.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        codes: ["no", "yes"]
        columns: 1
        least: Theme.answer
        say: code => code === "yes" ? qsTr("Yes or not sure: leave it out") : qsTr("No: start")
        Layout.fillWidth: true
        onPicked: code => root.desk.startAsked(code === "yes")
    }
    Item {
        Layout.fillHeight: true
    }
}
