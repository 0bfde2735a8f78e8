import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Whose data, and why. Both by keyboard, or by finger on the pad.
ColumnLayout {
    id: root

    required property OfficePersonViewModel person
    property string why: ""
    readonly property string standing: person.check(number.text)
    readonly property string reason: why === "own" ? own.text.trim() : why
    readonly property bool ready: number.text.trim() !== "" && reason !== "" && !person.busy

    function show(): void {
        if (root.ready)
            root.person.show(number.text, root.reason);
    }

    spacing: Theme.near

    RowLayout {
        spacing: Theme.margin
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            Labelled {
                Layout.fillHeight: false
                label: qsTr("Whose data?")

                DeskField {
                    id: number

                    objectName: "person number"
                    placeholderText: qsTr("ID number, 18 digits")
                    maximumLength: 18
                    inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                    focus: true
                    Layout.fillWidth: true
                    onTextChanged: pad.text = text
                    onAccepted: root.show()
                    Component.onCompleted: forceActiveFocus()
                }
            }
            Words {
                objectName: "number standing"
                text: root.standing === "" ? " " : PersonWords.check(root.standing)
                color: root.standing === "wrong" ? Theme.help : Theme.softInk
                Layout.fillWidth: true
            }
            Labelled {
                Layout.fillHeight: false
                label: qsTr("Why? It is written down with your name.")

                Segments {
                    Layout.fillHeight: false
                    name: "why"
                    columns: 2
                    codes: ["person_asks", "authority_asks", "mistake", "own"]
                    chosen: root.why
                    say: code => PersonWords.reason(code)
                    Layout.fillWidth: true
                    onPicked: code => {
                        root.why = code;
                        if (code === "own")
                            own.forceActiveFocus();
                    }
                }
            }
            DeskField {
                id: own

                objectName: "own reason"
                visible: root.why === "own"
                placeholderText: qsTr("Why, in a few words")
                maximumLength: 80
                Layout.fillWidth: true
                onAccepted: root.show()
            }
            Item {
                Layout.fillHeight: true
            }
        }
        NumberPad {
            id: pad

            objectName: "pad"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            onTextChanged: number.text = text
        }
    }
    DeskButton {
        objectName: "show person"
        text: qsTr("Show what is kept of this person")
        picture: "card"
        letter: "↵"
        quiet: false
        enabled: root.ready
        Layout.fillWidth: true
        onClicked: root.show()
    }
}
