pragma Singleton

import QtQuick

// The pages of the office: what each is called, and its picture.
QtObject {
    readonly property var pictures: ({
            "log": "sheet",
            "report": "chart",
            "staff": "people",
            "catalogue": "route",
            "settings": "sliders",
            "copies": "box",
            "person": "card",
            "roster": "list",
            "devices": "printer",
            "proof": "shield"
        })

    function page(code: string): string {
        switch (code) {
        case "log":
            return qsTr("Daily log");
        case "report":
            return qsTr("Report");
        case "staff":
            return qsTr("Staff");
        case "catalogue":
            return qsTr("Catalogue");
        case "settings":
            return qsTr("Settings");
        case "copies":
            return qsTr("Data");
        case "person":
            return qsTr("One person");
        case "roster":
            return qsTr("Village list");
        case "devices":
            return qsTr("Devices");
        case "proof":
            return qsTr("Proof");
        default:
            return "";
        }
    }
}
