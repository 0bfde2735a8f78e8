pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk
import Theme

// One of many, by finger, mouse, or the arrow keys. A row stays the same under the finger while its words change.
ListView {
    id: root

    property var rows: [] // `code`, and `text` of one or two lines
    property string chosen: ""
    readonly property string all: rows.map(one => one.code).join("\n")

    signal picked(code: string)

    function words(code: string): string {
        const row = root.rows.find(one => one.code === code);
        return row ? row.text : "";
    }

    function step(by: int): void {
        const row = root.rows[root.rows.findIndex(one => one.code === root.chosen) + by];
        if (row)
            root.picked(row.code);
    }

    function follow(): void {
        const at = root.rows.findIndex(one => one.code === root.chosen);
        if (at >= 0)
            root.positionViewAtIndex(at, ListView.Contain);
    }

    activeFocusOnTab: true
    clip: true
    spacing: Theme.near
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: all === "" ? [] : all.split("\n")

    ScrollBar.vertical: ScrollBar {}

    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    onChosenChanged: follow()
    onHeightChanged: follow()
    onCountChanged: follow()

    delegate: DeskButton {
        required property string modelData

        objectName: "choice " + modelData
        width: ListView.view.width
        focusPolicy: Qt.NoFocus
        text: root.words(modelData)
        on: root.chosen === modelData
        colour: root.activeFocus ? Qt.darker(Theme.accent, 1.3) : Theme.accent
        Accessible.checkable: true
        Accessible.checked: on
        onClicked: {
            root.forceActiveFocus();
            root.picked(modelData);
        }
    }
}
