pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The languages, and what is done with the desk itself.
Rectangle {
    id: root

    required property DeskViewModel desk
    required property DeskDoorViewModel door
    required property DeskSheetViewModel sheet
    readonly property bool working: desk.page === "work" && !desk.locked

    readonly property int letters: width < 1150 ? Theme.small : Theme.body

    signal languageChosen(code: string)

    color: Theme.panel
    implicitHeight: row.implicitHeight + 2 * Theme.near

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.near
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.near

        DeskButton {
            objectName: "register"
            letters: root.letters
            visible: root.working
            text: qsTr("No card")
            picture: "keys"
            letter: root.desk.keys.register
            on: root.sheet.name === "register"
            Layout.fillHeight: true
            onClicked: root.sheet.open("register", "")
        }
        DeskButton {
            objectName: "pause"
            letters: root.letters
            visible: root.working
            text: root.desk.desk.state === "open" ? qsTr("Pause") : qsTr("Go on")
            letter: root.desk.keys.pause
            Layout.fillHeight: true
            onClicked: root.desk.pause()
        }
        DeskButton {
            objectName: "place"
            letters: root.letters
            visible: root.working
            text: qsTr("Desk")
            letter: root.desk.keys.place
            Layout.fillHeight: true
            onClicked: root.door.changePlace()
        }
        Item {
            Layout.fillWidth: true
        }
        LanguageBar {
            Layout.fillWidth: true
            Layout.minimumWidth: Math.round(5 * Theme.target)
            Layout.maximumWidth: 7 * Theme.target
            onChosen: code => root.languageChosen(code)
        }
        Item {
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "lock"
            letters: root.letters
            visible: root.working || (root.desk.page === "office" && !root.desk.locked)
            text: qsTr("Lock")
            picture: "lock"
            letter: root.desk.keys.lock
            Layout.fillHeight: true
            onClicked: root.door.lock()
        }
        DeskButton {
            objectName: "sign out"
            letters: root.letters
            visible: root.desk.page !== "sign_in" && !root.desk.locked
            text: qsTr("Sign out")
            letter: root.working ? root.desk.keys.sign_out : ""
            Layout.fillHeight: true
            onClicked: root.door.signOut()
        }
    }
}
