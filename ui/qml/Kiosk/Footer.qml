import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// On every screen, always in the same places: the way out, the languages, a person.
Rectangle {
    id: root

    property bool home: false
    property bool finished: false

    signal languageChosen(code: string)
    signal homeTouched
    signal helpTouched

    color: Theme.panel
    implicitHeight: bar.implicitHeight + 2 * Theme.near
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    GridLayout {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        columns: Theme.portrait ? 2 : 3
        columnSpacing: Theme.near
        rowSpacing: Theme.near

        LanguageBar {
            Layout.row: 0
            Layout.column: Theme.portrait ? 0 : 1
            Layout.columnSpan: Theme.portrait ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            onChosen: code => root.languageChosen(code)
        }
        Item { // where the way out stands on the other screens
            visible: !root.home && !Theme.portrait
            implicitHeight: Theme.target
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1.45
        }
        BigButton {
            objectName: root.finished ? "done" : "home"
            text: root.finished ? qsTr("Done") : qsTr("Start over")
            picture: root.finished ? "check" : "home"
            quiet: true
            pale: true
            letters: Theme.bar
            visible: root.home
            horizontalPadding: Theme.near
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.portrait ? 1 : 1.45
            onClicked: root.homeTouched()
        }
        BigButton {
            objectName: "help"
            text: qsTr("Help")
            picture: "staff"
            drawn: 1.7
            colour: Theme.help
            ink: Theme.helpInk
            letters: Math.round(1.15 * Theme.bar)
            horizontalPadding: Theme.near
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: !Theme.portrait ? 2 : root.home ? 1 : 0
            Layout.columnSpan: Theme.portrait && !root.home ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.portrait ? 1 : 1.45
            onClicked: root.helpTouched()
        }
    }
}
