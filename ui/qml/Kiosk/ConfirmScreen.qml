import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Is this you? What was read, and why. The yes is the wider answer.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property string programme: Phrase.named(kiosk.onlyProgramme)
    readonly property int side: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft

    spacing: Theme.gap

    Panel {
        implicitHeight: person.implicitHeight + 2 * Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight

        GridLayout {
            id: person

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 2 * Theme.margin
            rowSpacing: Theme.margin

            Rectangle {
                radius: width / 2
                color: Theme.discSoft
                Layout.preferredWidth: Math.round(250 * Theme.fit)
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignCenter

                Icon {
                    anchors.centerIn: parent
                    width: parent.width * 0.62
                    height: width
                    name: "person"
                    colour: "#0a6b62"
                    weight: 1.7
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Title {
                    text: qsTr("Is this you?")
                    font.pixelSize: Math.round(0.85 * Theme.heading)
                    color: Theme.accent
                }
                Words {
                    objectName: "name"
                    text: root.kiosk.maskedName === "" ? qsTr("Your name is added at the desk") : Phrase.name(root.kiosk.maskedName)
                    font.pixelSize: root.kiosk.maskedName === "" ? Theme.strong : Theme.name
                    font.bold: true
                    horizontalAlignment: root.side
                    Layout.fillWidth: true
                }
                Words {
                    objectName: "birth year"
                    visible: root.kiosk.birthYear > 0
                    text: qsTr("Born in %1").arg(Phrase.number(root.kiosk.birthYear))
                    font.pixelSize: Theme.name
                    font.bold: true
                    horizontalAlignment: root.side
                    Layout.fillWidth: true
                }
                ProgrammeBadge {
                    visible: root.programme !== ""
                    code: root.kiosk.onlyCode
                    letter: root.kiosk.onlyLetter
                    text: root.programme
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.near
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                }
            }
        }
    }
    Words {
        objectName: "consent"
        text: root.kiosk.cardInside ? qsTr("From the card: name, sex, birth date and ID number. Only for this check-up.") : qsTr("We keep your ID number only for this check-up.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillHeight: false

        BigButton {
            objectName: "not me"
            text: qsTr("Not me")
            picture: "cross"
            quiet: true
            horizontalPadding: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 4
            onClicked: root.kiosk.notMe()
        }
        BigButton {
            objectName: "yes"
            text: qsTr("Yes, this is me")
            picture: "check"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.answer
            Layout.preferredWidth: 5
            onClicked: root.kiosk.confirm()
        }
    }
}
