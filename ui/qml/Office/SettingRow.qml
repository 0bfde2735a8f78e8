import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// One setting: what it is, what it says now, and where that comes from.
ColumnLayout {
    id: root

    required property OfficeSettingsViewModel settings
    required property string modelData
    readonly property var row: settings.rows.find(one => one.key === modelData) || ({})
    readonly property string kind: row.kind || ""
    readonly property bool programmes: modelData === "kiosk.programmes"
    readonly property string name: SettingWords.name(modelData)
    readonly property string told: row.changed ? qsTr("Not saved yet.") : SettingWords.from(row.from || "")
    readonly property string written: kind === "list" ? (row.value || []).join("\n") : kind === "text" ? row.value : ""

    function put(value: var): void {
        root.settings.put(root.modelData, value);
    }

    spacing: Math.round(0.6 * Theme.near)

    onWrittenChanged: {
        if (field.text !== written)
            field.text = written;
        if (lines.wanted() !== written)
            lines.text = written;
    }

    Words {
        text: (root.row.why ? "⚠ " : "") + root.name
        font.bold: true
        color: root.row.why ? Theme.help : Theme.ink
        Layout.fillWidth: true
    }
    Words {
        visible: text !== ""
        text: SettingWords.help(root.modelData)
        font.pixelSize: Theme.small
        color: Theme.softInk
        Layout.fillWidth: true
    }
    NumberStepper {
        visible: root.kind === "number"
        enabled: !root.row.fixed
        name: root.modelData
        value: root.kind === "number" ? root.row.value : 0
        low: root.row.low ?? 0
        high: root.row.high ?? 0
        onPicked: value => root.put(value)
    }
    Words {
        objectName: root.modelData + " range"
        visible: root.kind === "number" && root.row.bounded && !root.row.fixed
        text: qsTr("From %1 to %2.").arg(Phrase.number(root.row.low)).arg(Phrase.number(root.row.high))
        font.pixelSize: Theme.small
        font.bold: root.row.why === "out_of_range"
        color: root.row.why === "out_of_range" ? Theme.help : Theme.softInk
        Layout.fillWidth: true
    }
    Segments {
        visible: root.kind === "choice" || root.kind === "yes_no"
        enabled: !root.row.fixed
        name: root.modelData
        codes: root.kind === "choice" ? root.row.choices : ["yes", "no"]
        chosen: root.kind === "choice" ? String(root.row.value) : root.row.value ? "yes" : "no"
        say: code => SettingWords.choice(code)
        Layout.fillWidth: true
        onPicked: code => root.put(root.kind === "yes_no" ? code === "yes" : code)
    }
    DeskField {
        id: field

        objectName: root.modelData + " field"
        visible: root.kind === "text"
        enabled: !root.row.fixed
        text: root.written
        maximumLength: 200
        Accessible.name: root.name
        Layout.fillWidth: true
        onTextEdited: root.put(text)
    }
    SettingProgrammes {
        visible: root.programmes
        enabled: !root.row.fixed
        all: root.settings.programmes
        chosen: root.programmes ? root.row.value : []
        Layout.fillWidth: true
        onPicked: codes => root.put(codes)
    }
    SettingLines {
        id: lines

        objectName: root.modelData + " lines"
        visible: root.kind === "list" && !root.programmes
        enabled: !root.row.fixed
        text: root.written
        Accessible.name: root.name
        Layout.fillWidth: true
        onEdited: root.put(wanted().split("\n").filter(line => line !== ""))
    }
    Words {
        objectName: root.modelData + " why"
        visible: text !== ""
        text: root.row.why ? SettingWords.problem(root.row.why) : ""
        color: Theme.help
        font.bold: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.near

        Words {
            objectName: root.modelData + " from"
            text: root.row.fixed ? SettingWords.fixed(root.modelData, root.row.from) : root.row.live ? root.told : Phrase.sentences(root.told, qsTr("Holds from the next start."))
            font.pixelSize: Theme.small
            color: Theme.softInk
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: root.modelData + " default"
            visible: !root.row.fixed && !root.row.isDefault
            text: qsTr("As it came")
            letters: Theme.small
            onClicked: root.settings.toDefault(root.modelData)
        }
    }
    Rectangle {
        color: Theme.edge
        Layout.fillWidth: true
        Layout.preferredHeight: 1
    }
}
