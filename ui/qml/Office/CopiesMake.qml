import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Where a copy is made to: where the others are, or a stick.
ColumnLayout {
    id: root

    required property OfficeCopiesViewModel copies

    spacing: Theme.gap

    Title {
        text: qsTr("Make a copy now")
    }
    Words {
        text: qsTr("The work goes on meanwhile. A copy holds names that only this computer's key opens; the key is not in it.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    PlaceChoice {
        places: root.copies.places
        busy: root.copies.busy
        say: one => CopiesWords.place(one)
        Layout.fillWidth: true
        Layout.fillHeight: false
        onPicked: path => root.copies.choosePlace(path)
        onSought: root.copies.lookForPlaces()
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near
        Layout.fillHeight: false

        DeskButton {
            objectName: "back"
            text: qsTr("Back")
            letter: "Esc"
            enabled: !root.copies.busy
            onClicked: root.copies.ask("")
        }
        DeskButton {
            objectName: "make now"
            text: qsTr("Make the copy")
            picture: "check"
            quiet: root.copies.told.kind === "made"
            focus: true
            enabled: !root.copies.busy
            Layout.fillWidth: true
            onClicked: root.copies.make()
            Component.onCompleted: forceActiveFocus()
        }
    }
}
