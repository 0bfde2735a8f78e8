pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// What only a programme has: its letter, how often, how many, and its way through the stations.
ColumnLayout {
    id: root

    required property OfficeCatalogueViewModel catalogue
    readonly property var form: catalogue.form
    readonly property var route: form.route || []
    property string chosen: "" // on the route

    function station(code: string): string {
        const one = root.catalogue.stations.find(it => it.code === code);
        return one ? Say.station(code, one.names) : Phrase.number(code);
    }

    spacing: Theme.gap

    Labelled {
        label: qsTr("Letter on the ticket")

        Segments {
            name: "letter"
            codes: root.form.letters || []
            columns: 9
            chosen: root.form.letter || ""
            onPicked: code => root.catalogue.put("letter", code)
        }
    }
    Labelled {
        label: qsTr("How often")

        Segments {
            name: "once"
            codes: ["day", "year"]
            chosen: root.form.oncePerYear ? "year" : "day"
            say: code => CatalogueWords.once(code)
            Layout.fillWidth: true
            onPicked: code => root.catalogue.put("once_per", code)
        }
    }
    Labelled {
        label: qsTr("Numbers a day")

        NumberStepper {
            name: "quota"
            value: root.form.quota ?? -1
            high: 9999
            none: qsTr("no limit")
            onPicked: value => root.catalogue.put("quota", value < 0 ? null : value)
        }
    }
    Labelled {
        label: qsTr("The way through the stations, as it stands on the ticket")

        Segments {
            name: "stop"
            codes: root.route
            columns: 2
            chosen: root.chosen
            say: code => Phrase.number((root.route.indexOf(code) + 1) + ".") + "  " + root.station(code)
            Layout.fillWidth: true
            onPicked: code => root.chosen = code
        }
    }
    RowLayout {
        spacing: Theme.near
        enabled: root.route.includes(root.chosen)

        DeskButton {
            objectName: "route up"
            text: qsTr("Earlier")
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.route("up", root.chosen)
        }
        DeskButton {
            objectName: "route down"
            text: qsTr("Later")
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.route("down", root.chosen)
        }
        DeskButton {
            objectName: "route remove"
            text: qsTr("Take off the way")
            letters: Theme.small
            colour: Theme.help
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.route("remove", root.chosen)
        }
    }
    Labelled {
        label: qsTr("Put on the way")

        Segments {
            name: "add stop"
            codes: root.catalogue.stations.map(one => one.code).filter(code => !root.route.includes(code))
            columns: 2
            say: code => "+ " + root.station(code)
            Layout.fillWidth: true
            onPicked: code => {
                root.catalogue.route("add", code);
                root.chosen = code;
            }
        }
    }
}
