import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// The whole visit: a reason, then a second touch.
Sheet {
    id: root

    property string reason: ""

    function cancel(): void {
        if (root.reason !== "" && !root.desk.busy)
            root.desk.cancel(root.sheet.label, root.reason);
    }

    title: qsTr("Cancel the whole visit of %1?").arg(Phrase.number(sheet.label))

    Words {
        text: qsTr("Why?")
        font.bold: true
        Layout.fillWidth: true
    }
    Options {
        sheet: root.sheet
        least: Theme.answer
        codes: root.sheet.cancelReasons
        chosen: root.reason
        say: code => Say.reason(code)
        Layout.fillWidth: true
        onPicked: code => root.reason = code
    }
    OwnReason {
        id: own

        desk: root.desk
        Layout.fillWidth: true
        onGiven: words => root.reason = words
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "cancel now"
        text: qsTr("Yes, cancel %1").arg(Phrase.number(root.sheet.label))
        picture: "cross"
        letter: own.typing ? "" : "↵" // while one types, that key ends the typing
        quiet: false
        colour: Theme.help
        ink: Theme.helpInk
        letters: Theme.strong
        enabled: root.reason !== "" && !root.desk.busy
        Layout.fillWidth: true
        onClicked: root.cancel()
    }
    Connections {
        target: root.keys

        function onEntered(): void {
            root.cancel();
        }
    }
}
