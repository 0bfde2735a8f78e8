import QtQuick
import QtQuick.Layouts

// Somebody without a card: the same rules and the same rank.
Sheet {
    id: root

    property string programme: ""
    readonly property bool ready: number.text.trim() !== "" && name.text.trim() !== "" && programme !== "" && !desk.busy

    function register(): void {
        if (root.ready)
            root.desk.register(number.text, name.text, root.programme);
    }

    title: qsTr("Register without a card")

    DeskField {
        id: number

        objectName: "number field"
        placeholderText: qsTr("ID number, 18 digits")
        maximumLength: 18
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        focus: true
        Layout.fillWidth: true
        onAccepted: name.forceActiveFocus()
        Component.onCompleted: forceActiveFocus()
    }
    DeskField {
        id: name

        objectName: "name field"
        placeholderText: qsTr("Name")
        maximumLength: 60
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Layout.fillWidth: true
        onAccepted: root.register()
    }
    Options {
        sheet: root.sheet
        codes: root.sheet.programmes.map(one => one.code)
        chosen: root.programme
        say: code => {
            const one = root.sheet.programmes.find(it => it.code === code);
            return Say.coded(one.letter, one.names);
        }
        Layout.fillWidth: true
        onPicked: code => root.programme = code
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "register now"
        text: qsTr("Register and print the ticket")
        picture: "printer"
        letter: "↵"
        quiet: false
        enabled: root.ready
        Layout.fillWidth: true
        onClicked: root.register()
    }
}
