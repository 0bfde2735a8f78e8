pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Everyone who waits, is somewhere else, or comes back; searched and filtered without leaving the desk.
ColumnLayout {
    id: root

    required property DeskViewModel desk
    required property DeskListModel lines
    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys

    spacing: Theme.near

    Connections {
        target: root.keys

        function onSearchAsked(): void {
            field.forceActiveFocus();
            field.selectAll();
        }
        function onStepped(by: int): void {
            list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        }
        function onEntered(): void {
            const row = list.currentItem as WaitingRow;
            if (row && root.sheet.name === "")
                root.sheet.open("row", row.line.label);
        }
    }
    Words {
        objectName: "stale"
        visible: root.desk.staleSince !== ""
        text: qsTr("Not live since %1").arg(Phrase.number(root.desk.staleSince))
        color: Theme.help
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: !root.desk.locked
        spacing: Theme.near
        Layout.fillHeight: false

        DeskField {
            id: field

            objectName: "search"
            placeholderText: qsTr("Number, name, last digits")
            readonly property bool turned: Application.layoutDirection === Qt.RightToLeft // paddings are not mirrored
            readonly property int room: cap.visible ? cap.width + 2 * Theme.near : Theme.gap

            leftPadding: turned ? room : Theme.gap
            rightPadding: turned ? Theme.gap : room
            enabled: !root.desk.locked
            Layout.fillWidth: true
            onTextChanged: root.desk.search(text)
            Keys.onEscapePressed: {
                clear();
                list.forceActiveFocus();
            }
            onAccepted: {
                list.currentIndex = 0;
                list.forceActiveFocus();
                root.keys.entered();
            }

            Connections {
                target: root.desk

                function onChanged(): void {
                    if (root.desk.locked)
                        field.clear();
                }
            }
            KeyCap {
                id: cap

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.rightMargin: Theme.near
                visible: !field.activeFocus && field.text === ""
                letter: root.desk.keys.search
            }
        }
    }
    ListView {
        id: crowds

        objectName: "crowds"
        visible: !root.desk.searching
        orientation: ListView.Horizontal
        spacing: Theme.near
        clip: true
        cacheBuffer: 0 // what is made beforehand is made late, and Qt complains when it has gone meanwhile
        model: root.desk.crowds
        implicitHeight: Theme.target
        Layout.fillWidth: true

        delegate: DeskButton {
            required property var modelData
            readonly property string title: modelData.code === "here" ? qsTr("Here") : modelData.code === "everywhere" ? qsTr("All") : Say.station(modelData.code, modelData.place.names)

            objectName: "filter " + modelData.code
            text: title + " " + Phrase.number(modelData.count)
            on: root.desk.where === modelData.code
            onClicked: root.desk.show(modelData.code)
        }
    }
    Words {
        objectName: "empty list"
        visible: list.count === 0
        text: root.desk.searching ? qsTr("Nobody was found.") : qsTr("Nobody is waiting.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    ListView {
        id: list

        objectName: "list"
        clip: true
        spacing: Math.round(0.6 * Theme.near)
        model: root.lines
        cacheBuffer: 0
        currentIndex: -1
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: WaitingRow {
            id: row

            required property int index

            width: ListView.view.width
            locked: root.desk.locked
            whole: y >= ListView.view.contentY && y + height <= ListView.view.contentY + ListView.view.height
            showPlace: root.desk.searching || root.desk.where === "everywhere" || (root.desk.desk.places || []).length > 1
            chosen: ListView.isCurrentItem || (root.sheet.name !== "" && root.sheet.label === line.label)
            onClicked: {
                list.currentIndex = row.index;
                root.sheet.open("row", row.line.label);
            }
        }
    }
}
