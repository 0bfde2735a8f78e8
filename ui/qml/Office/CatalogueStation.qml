pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Desk
import Theme

// What only a station has: its room, its minutes, and its place in the order.
ColumnLayout {
    id: root

    required property OfficeCatalogueViewModel catalogue
    readonly property var form: catalogue.form
    readonly property string room: form.room || ""

    spacing: Theme.gap

    onRoomChanged: {
        if (field.text !== room)
            field.text = room;
    }

    Labelled {
        label: qsTr("Room")

        DeskField {
            id: field

            objectName: "room field"
            text: root.room
            maximumLength: 20
            Accessible.name: qsTr("Room")
            Layout.fillWidth: true
            onTextEdited: root.catalogue.put("room", text)
        }
    }
    Labelled {
        label: qsTr("Minutes for one person, as a first guess")

        NumberStepper {
            name: "minutes"
            value: Math.round(root.form.minutes || 1)
            low: 1
            high: 240
            onPicked: value => root.catalogue.put("minutes", value)
        }
    }
    Repeater {
        model: ["fasting", "last", "pregnant"]

        Labelled {
            id: rule

            required property string modelData

            label: CatalogueWords.rule(modelData)

            Segments {
                name: rule.modelData
                codes: ["yes", "no"]
                chosen: (rule.modelData === "pregnant" ? root.form.askPregnant : root.form[rule.modelData]) ? "yes" : "no"
                say: code => CatalogueWords.yesNo(code)
                Layout.fillWidth: true
                onPicked: code => {
                    if (code === chosen)
                        return;
                    if (rule.modelData === "pregnant")
                        root.catalogue.toggle("ask", "pregnant");
                    else
                        root.catalogue.put(rule.modelData, code === "yes");
                }
            }
        }
    }
    Labelled {
        label: qsTr("Comes after these stations")

        GridLayout {
            columns: 2
            rowSpacing: Theme.near
            columnSpacing: Theme.near
            Layout.fillWidth: true

            Repeater {
                model: root.catalogue.stations.map(one => one.code).filter(code => code !== root.form.code).join("\n").split("\n")

                DeskButton {
                    required property string modelData
                    readonly property var station: root.catalogue.stations.find(one => one.code === modelData)

                    objectName: "after " + modelData
                    on: (root.form.after || []).includes(modelData)
                    text: (on ? "✓ " : "") + Say.station(modelData, station ? station.names : {})
                    Accessible.checkable: true
                    Accessible.checked: on
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.catalogue.toggle("after", modelData)
                }
            }
        }
    }
}
