import QtQuick
import QtQuick.Layouts

import Controls

// A station that is left out, with a reason; this one, or one that is still to come.
Sheet {
    id: root

    readonly property var places: desk.person.place ? [desk.person.place].concat(desk.person.left) : []
    property string station: desk.person.place ? desk.person.place.code : ""

    title: qsTr("Skip a station for %1").arg(Phrase.number(sheet.label))

    Options {
        sheet: root.sheet
        codes: root.places.map(one => one.code)
        chosen: root.station
        first: 100
        columns: 3
        say: code => Say.place(root.places.find(one => one.code === code) || {})
        Layout.fillWidth: true
        onPicked: code => root.station = code
    }
    Words {
        text: qsTr("Why?")
        font.bold: true
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        codes: root.sheet.skipReasons
        say: code => Say.reason(code)
        Layout.fillWidth: true
        onPicked: code => root.desk.skip(root.sheet.label, root.station, code)
    }
    OwnReason {
        desk: root.desk
        Layout.fillWidth: true
        onGiven: words => root.desk.skip(root.sheet.label, root.station, words)
    }
    Item {
        Layout.fillHeight: true
    }
}
