import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Where one person's data go.
ColumnLayout {
    id: root

    required property OfficePersonViewModel person

    spacing: Theme.gap

    Title {
        text: qsTr("Take this person's data out")
    }
    Words {
        text: qsTr("Everything that is kept, in full, in a folder of its own.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    PlaceChoice {
        places: root.person.places
        busy: root.person.busy
        Layout.fillWidth: true
        Layout.fillHeight: false
        onPicked: path => root.person.choosePlace(path)
        onSought: root.person.lookForPlaces()
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
            enabled: !root.person.busy
            onClicked: root.person.ask("")
        }
        DeskButton {
            objectName: "export now"
            text: qsTr("Write it there")
            picture: "out"
            quiet: root.person.made.folder !== undefined
            enabled: root.person.places.length > 0 && !root.person.busy
            focus: true
            Layout.fillWidth: true
            onClicked: root.person.export()
            Component.onCompleted: forceActiveFocus()
        }
    }
}
