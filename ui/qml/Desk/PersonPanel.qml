pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Whoever was called or is being served, and everything that can be done.
Panel {
    id: root

    required property DeskViewModel desk
    required property DeskSheetViewModel sheet
    readonly property var person: desk.person
    readonly property bool serving: person.serving === true
    readonly property bool crowded: !serving || desk.helps > 0
    readonly property var actions: serving ? ["park", "transfer", "skip", "cancel"] : ["recall", "miss", "park", "transfer", "skip", "cancel"]

    function words(action: string): string {
        switch (action) {
        case "recall":
            return qsTr("Call again");
        case "miss":
            return qsTr("Did not come");
        case "park":
            return qsTr("Park");
        case "transfer":
            return qsTr("Send elsewhere");
        case "skip":
            return qsTr("Skip a station");
        default:
            return qsTr("Cancel the visit");
        }
    }

    function act(action: string): void {
        if (action === "recall")
            root.desk.recall();
        else if (action === "miss")
            root.desk.miss();
        else
            root.sheet.open(action, root.person.label);
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.near

        RowLayout {
            spacing: Theme.gap

            Tag {
                objectName: "state"
                picture: root.serving ? "person" : "people"
                text: root.serving ? qsTr("Being served") : root.person.calls > 1 ? qsTr("Called %1 times").arg(Phrase.number(root.person.calls)) : qsTr("Called")
                ink: Theme.accent
            }
            Words {
                objectName: "since"
                text: Say.clock(root.desk.seconds)
                font.bold: true
                Layout.fillWidth: true
            }
            Words {
                objectName: "here"
                text: Say.place(root.person.place || {})
                color: Theme.softInk
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 3
            }
        }
        Words {
            objectName: "number"
            text: Phrase.number(root.person.label || "")
            font.pixelSize: root.crowded ? Math.round(0.6 * Theme.huge) : Theme.huge // the number gives way, not the words
            font.bold: true
            lineHeight: Math.ceil(1.15 * font.pixelSize)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            objectName: "name"
            visible: !root.person.name_missing
            text: Phrase.name(root.person.name || "")
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "complete name"
            visible: root.person.name_missing === true
            text: qsTr("Complete the name")
            picture: "keys"
            colour: Theme.warn
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.sheet.open("name", root.person.label)
        }
        RowLayout {
            spacing: Theme.near
            Layout.alignment: Qt.AlignHCenter

            Tag {
                objectName: "fasting"
                visible: root.person.fasting === true
                picture: "no food"
                text: qsTr("Still fasting")
                ink: Theme.warn
            }
            Tag {
                visible: root.person.tier !== undefined && root.person.tier !== "ordinary"
                picture: "elderly"
                text: Say.tier(root.person.tier || "")
            }
        }
        Words {
            objectName: "left"
            text: (root.person.left || []).length > 0 ? qsTr("Still to go: %1").arg(root.person.left.map(one => Say.place(one)).join(" · ")) : qsTr("This is the last station")
            font.pixelSize: Theme.small
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        DeskButton {
            objectName: root.serving ? "finish" : "start"
            text: root.serving ? qsTr("Finish") : qsTr("The person is here: start")
            picture: "check"
            letter: root.serving ? root.desk.keys.finish : root.desk.keys.start
            quiet: false
            letters: Math.round(1.2 * Theme.strong)
            enabled: !root.desk.busy
            Layout.fillWidth: true
            Layout.minimumHeight: Math.round(1.3 * Theme.target)
            onClicked: {
                if (root.serving)
                    root.desk.finish();
                else
                    root.desk.start();
            }
        }
        GridLayout {
            columns: root.serving ? 2 : 3
            rowSpacing: Theme.near
            columnSpacing: Theme.near

            Repeater {
                model: root.actions

                DeskButton {
                    required property string modelData

                    objectName: modelData
                    text: root.words(modelData)
                    letter: root.desk.keys[modelData]
                    colour: modelData === "cancel" ? Theme.help : Theme.accent
                    enabled: !root.desk.busy
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: root.act(modelData)
                }
            }
        }
    }
}
