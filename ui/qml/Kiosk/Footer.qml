import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// On every screen, always in the same places: the languages, the way out, a person.
Rectangle {
    id: root

    property bool home: false
    property bool finished: false
    property bool person: true

    readonly property int languages: Theme.portrait ? bar.width : Math.round(bar.width / 2)

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
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.near
        rowSpacing: Theme.near

        LanguageBar {
            Layout.fillWidth: true
            Layout.minimumWidth: root.languages
            Layout.maximumWidth: root.languages
            onChosen: code => root.languageChosen(code)
        }
        RowLayout {
            spacing: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true

            BigButton {
                objectName: root.finished ? "done" : "home"
                text: root.finished ? qsTr("Done") : qsTr("Start over")
                picture: root.finished ? "check" : "home"
                quiet: true
                pale: true
                letters: Theme.bar
                visible: root.home
                horizontalPadding: Theme.near
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.homeTouched()
            }
            Item { // where the way out stands on the other screens
                visible: !root.home && !Theme.portrait
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            BigButton {
                objectName: "help"
                text: qsTr("Call staff")
                picture: "staff"
                drawn: 1.7
                colour: Theme.help
                ink: Theme.helpInk
                letters: Theme.bar
                visible: root.person
                horizontalPadding: Theme.near
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.helpTouched()
            }
        }
    }
}
