pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Controls
import Desk
import Theme

// Programmes by name, in an order: a touch puts one at the end or takes it off.
GridLayout {
    id: root

    property var all: []
    property var chosen: []
    readonly property string offered: all.map(one => one.code).concat(chosen.filter(code => !all.some(one => one.code === code))).join("\n")

    signal picked(codes: var)

    function words(code: string): string {
        const one = root.all.find(it => it.code === code);
        const at = root.chosen.indexOf(code);
        return (at < 0 ? "" : "✓ " + Phrase.number(at + 1) + ". ") + (one ? Say.coded(one.letter, one.names) : "⚠ " + Phrase.number(code));
    }

    columns: 2
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Repeater {
        model: root.offered === "" ? [] : root.offered.split("\n") // the same under the finger while others change

        DeskButton {
            required property string modelData

            objectName: "programme " + modelData
            text: root.words(modelData)
            on: root.chosen.includes(modelData)
            Accessible.checkable: true
            Accessible.checked: on
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.picked(on ? root.chosen.filter(code => code !== modelData) : root.chosen.concat([modelData]))
        }
    }
}
