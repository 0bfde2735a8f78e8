pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Which desk, which room, which stations.
RowLayout {
    id: root

    required property DeskDoorViewModel door
    required property DeskViewModel desk
    property var stations: []
    readonly property bool inUse: root.desk.refused.why === "taken" && root.desk.refused.desk === name.text.trim()

    function take(one: var): void {
        name.text = one.name;
        room.text = one.room;
        root.stations = one.stations.filter(code => root.door.stations.some(station => station.code === code));
    }

    function toggle(code: string): void {
        root.stations = root.stations.includes(code) ? root.stations.filter(one => one !== code) : root.stations.concat([code]);
        const station = root.door.stations.find(one => one.code === code);
        if (room.text === "" && station)
            room.text = station.room;
    }

    function open(): void {
        if (go.enabled)
            root.door.openDesk(name.text, room.text, root.stations, root.inUse);
    }

    spacing: Theme.margin

    Component.onCompleted: {
        const last = root.door.desks.find(one => one.name === root.door.lastDesk);
        if (last)
            root.take(last);
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        DeskButton {
            objectName: "office"
            visible: root.door.mayOffice
            text: qsTr("Office")
            picture: "office"
            letter: "Ctrl+G"
            letters: Theme.strong
            Layout.fillWidth: true
            onClicked: root.door.goToOffice()
        }
        Title {
            text: qsTr("Where do you sit?")
        }
        ListView {
            objectName: "desks"
            clip: true
            spacing: Theme.near
            model: root.door.desks
            cacheBuffer: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: DeskButton {
                required property var modelData

                objectName: "desk " + modelData.name
                width: ListView.view.width
                on: name.text === modelData.name
                picture: "place"
                letters: Theme.body
                text: qsTr("Desk %1, room %2").arg(Phrase.name(modelData.name)).arg(Phrase.name(modelData.room)) + "\n" + (modelData.state === "closed" ? qsTr("closed") : modelData.staff !== "" ? qsTr("open: %1").arg(Phrase.name(modelData.staff)) : qsTr("open"))
                onClicked: root.take(modelData)
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                Labelled {
                    label: qsTr("Desk")

                    DeskField {
                        id: name

                        objectName: "desk name"
                        Accessible.name: qsTr("Desk")
                        Layout.fillWidth: true
                        onAccepted: root.open()
                    }
                }
                Labelled {
                    label: qsTr("Room")

                    DeskField {
                        id: room

                        objectName: "room"
                        Accessible.name: qsTr("Room")
                        Layout.fillWidth: true
                        onAccepted: root.open()
                    }
                }
            }
            Words {
                text: qsTr("What is done here")
                font.bold: true
                Layout.fillWidth: true
            }
            Flickable {
                clip: true
                contentHeight: grid.implicitHeight
                Layout.fillWidth: true
                Layout.fillHeight: true

                GridLayout {
                    id: grid

                    width: parent.width
                    columns: 3
                    rowSpacing: Theme.near
                    columnSpacing: Theme.near

                    Repeater {
                        model: root.door.stations

                        DeskButton {
                            required property var modelData

                            objectName: "station " + modelData.code
                            text: Say.station(modelData.code, modelData.names)
                            picture: on ? "check" : ""
                            on: root.stations.includes(modelData.code)
                            Accessible.checkable: true
                            Accessible.checked: on
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            onClicked: root.toggle(modelData.code)
                        }
                    }
                }
            }
            Words {
                objectName: "why not"
                visible: text !== ""
                text: Refusal.sentence(root.desk.refused)
                color: Theme.help
                font.bold: true
                Layout.fillWidth: true
            }
            DeskButton {
                id: go

                objectName: "open desk"
                text: root.inUse ? qsTr("Take over this desk") : qsTr("Open this desk")
                picture: "arrow"
                quiet: false
                colour: root.inUse ? Theme.help : Theme.accent
                ink: root.inUse ? Theme.helpInk : Theme.accentInk
                letters: Theme.strong
                enabled: name.text !== "" && root.stations.length > 0 && !root.door.busy
                Layout.fillWidth: true
                onClicked: root.open()
            }
        }
    }
}
