import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// Somebody whose turn it is not: with a reason, which stays in the journal.
Sheet {
    id: root

    title: qsTr("Call %1 before the others?").arg(Phrase.number(sheet.label))

    Words {
        text: qsTr("The reason is written down. Nobody else sees it.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        codes: root.sheet.callReasons
        say: code => Say.reason(code)
        columns: 1
        Layout.fillWidth: true
        onPicked: code => root.desk.call(root.sheet.label, code)
    }
    OwnReason {
        desk: root.desk
        Layout.fillWidth: true
        onGiven: words => root.desk.call(root.sheet.label, words)
    }
    Item {
        Layout.fillHeight: true
    }
}
