import QtQuick
import QtQuick.Layouts

import Controls

// Somebody without a card: the same rules and the same rank.
Sheet {
    id: root

    property string programme: ""
    property string person: "" // chosen on the village's list
    readonly property bool choosing: number.text.trim() === "" && person === "" && sheet.listed.length > 0
    readonly property bool typed: number.text.trim() !== "" && name.text.trim() !== ""
    readonly property bool ready: (typed || person !== "") && programme !== "" && !desk.busy

    function register(): void {
        if (!root.ready)
            return;
        if (root.person !== "")
            root.sheet.registerListed(root.person, root.programme);
        else
            root.desk.register(number.text, name.text, root.programme);
    }

    title: qsTr("Register without a card")

    DeskField {
        id: number

        objectName: "number field"
        visible: root.person === ""
        placeholderText: qsTr("ID number, 18 digits")
        maximumLength: 18
        inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        focus: true
        Layout.fillWidth: true
        onTextEdited: root.person = ""
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
        onTextEdited: {
            root.person = "";
            root.sheet.lookOnList(text);
        }
        onAccepted: root.register()
    }
    Options {
        objectName: "on the list"
        visible: root.choosing || root.person !== ""
        sheet: root.sheet
        codes: root.sheet.listed.map(one => one.id).filter(id => root.person === "" || root.person === id)
        chosen: root.person
        columns: 1
        first: 1 + root.sheet.programmes.length
        say: id => {
            const one = root.sheet.listed.find(it => it.id === id);
            if (!one)
                return "";
            const born = one.born !== "" ? [qsTr("born %1").arg(Phrase.number(one.born))] : [];
            return [one.name, one.number].map(Phrase.name).concat(born, one.village !== "" ? [Phrase.name(one.village)] : []).join("  ");
        }
        Layout.fillWidth: true
        onPicked: id => {
            if (visible)
                root.person = root.person === id ? "" : id;
        }
    }
    Options {
        visible: !root.choosing
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
