import QtQuick
import QtQuick.Layouts

import Controls

// The name of somebody whose card keeps it to itself, from the paper they carry.
Sheet {
    id: root

    function keep(): void {
        if (name.text.trim() !== "" && !root.desk.busy)
            root.desk.completeName(root.sheet.label, name.text);
    }

    title: qsTr("Complete the name of %1").arg(Phrase.number(sheet.label))

    DeskField {
        id: name

        objectName: "name field"
        placeholderText: qsTr("Name, as on the card")
        maximumLength: 60
        focus: true
        Layout.fillWidth: true
        onAccepted: root.keep()
        Component.onCompleted: forceActiveFocus()
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "keep name"
        text: qsTr("Keep this name")
        picture: "check"
        letter: "↵"
        quiet: false
        enabled: name.text.trim() !== "" && !root.desk.busy
        Layout.fillWidth: true
        onClicked: root.keep()
    }
}
