pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The desk at work: whoever is here in the middle, everyone else in the list.
ColumnLayout {
    id: root

    required property DeskViewModel desk
    required property DeskListModel lines
    required property DeskSheetViewModel sheet
    required property DeskDoorViewModel door
    required property DeskKeysViewModel keys

    spacing: Theme.gap

    DeskHeader {
        desk: root.desk
        door: root.door
        sheet: root.sheet
        Layout.fillWidth: true
        Layout.fillHeight: false
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 7
            Layout.minimumHeight: implicitHeight

            HelpBanner {
                visible: root.desk.helps > 0
                desk: root.desk
                Layout.fillWidth: true
            }
            Loader {
                id: middle

                objectName: "middle"
                focus: true
                sourceComponent: root.desk.locked ? locked : root.sheet.name !== "" ? sheets[root.sheet.name] : root.desk.person.label !== undefined ? person : down ? outOfOrder : next
                readonly property var places: root.desk.desk.places || []
                readonly property bool down: root.desk.desk.state === "open" && places.length > 0 && places.every(one => one.down)
                readonly property var sheets: ({
                        "park": park,
                        "transfer": transfer,
                        "skip": skip,
                        "cancel": cancel,
                        "pregnant": pregnant,
                        "row": row,
                        "call": call,
                        "tier": tier,
                        "name": name,
                        "register": register,
                        "station": station
                    })
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: item ? (item as Item).implicitHeight : 0
            }
            RowLayout {
                visible: !root.desk.locked
                spacing: Theme.gap
                Layout.minimumHeight: Theme.target
                Layout.fillHeight: false

                Outcome {
                    objectName: "outcome"
                    desk: root.desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                DeskButton {
                    objectName: "undo"
                    visible: root.desk.undoSeconds > 0
                    text: root.desk.done.label !== undefined ? qsTr("Undo: %1 (%2 s)").arg(Phrase.number(root.desk.done.label)).arg(Phrase.number(root.desk.undoSeconds)) : qsTr("Undo (%1 s)").arg(Phrase.number(root.desk.undoSeconds))
                    letter: root.desk.keys.undo
                    enabled: root.desk.able.undo === true && !root.desk.busy
                    onClicked: root.desk.undo()
                }
            }
        }
        WaitingList {
            desk: root.desk
            lines: root.lines
            sheet: root.sheet
            keys: root.keys
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 5
        }
    }

    Component {
        id: next

        NextPanel {
            desk: root.desk
        }
    }
    Component {
        id: outOfOrder

        OutOfOrder {
            desk: root.desk
        }
    }
    Component {
        id: person

        PersonPanel {
            desk: root.desk
            sheet: root.sheet
        }
    }
    Component {
        id: locked

        LockedPanel {
            desk: root.desk
            door: root.door
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: park

        ParkSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: transfer

        TransferSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: skip

        SkipSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: cancel

        CancelSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: pregnant

        PregnantSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: row

        RowSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: call

        CallSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: tier

        TierSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: name

        NameSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: station

        StationSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: register

        RegisterSheet {
            desk: root.desk
            sheet: root.sheet
            keys: root.keys
        }
    }
}
