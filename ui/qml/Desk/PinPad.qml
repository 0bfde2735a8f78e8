pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Six digits, shown as dots. By finger or by keyboard; never mirrored.
FocusScope {
    id: root

    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys
    property string pin: ""

    signal complete(pin: string)

    function press(key: string): void {
        if (!root.enabled)
            return;
        if (key === "delete")
            root.pin = root.pin.slice(0, -1);
        else if (root.pin.length < 6)
            root.pin += key;
        if (root.pin.length === 6) {
            const typed = root.pin;
            root.pin = "";
            root.complete(typed);
        }
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Connections {
        target: root.sheet

        function onChosen(number: int): void {
            root.press(String(number));
        }
    }
    Connections {
        target: root.keys

        function onErased(): void {
            root.press("delete");
        }
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of 6 digits").arg(Phrase.number(root.pin.length))

            Repeater {
                model: 6

                Rectangle {
                    required property int index

                    objectName: "dot " + index
                    color: index < root.pin.length ? Theme.accent : "transparent"
                    border.color: Theme.accent
                    border.width: Theme.stroke
                    radius: width / 2
                    Layout.preferredWidth: Math.round(1.1 * Theme.body)
                    Layout.preferredHeight: Math.round(1.1 * Theme.body)
                }
            }
        }
        GridLayout {
            columns: 3
            rowSpacing: Theme.near
            columnSpacing: Theme.near
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "delete"]

                DeskButton {
                    id: key

                    required property string modelData

                    objectName: "pin " + modelData
                    text: modelData === "delete" ? "" : modelData
                    picture: modelData === "delete" ? "delete" : ""
                    letters: Math.round(1.5 * Theme.strong)
                    focusPolicy: Qt.NoFocus
                    Accessible.name: modelData === "delete" ? qsTr("Delete the last digit") : modelData
                    Layout.preferredWidth: Math.round(1.8 * Theme.target)
                    Layout.preferredHeight: Math.round(1.2 * Theme.target)
                    Layout.column: modelData === "0" ? 1 : modelData === "delete" ? 2 : (Number(modelData) - 1) % 3
                    Layout.row: modelData === "0" || modelData === "delete" ? 3 : Math.floor((Number(modelData) - 1) / 3)
                    onClicked: root.press(key.modelData)
                }
            }
        }
    }
}
