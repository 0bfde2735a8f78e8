import QtQuick
import QtQuick.Controls.Basic

import Theme

// A list to type: one on each line. The Tab key goes on to what comes next.
TextArea {
    id: root

    signal edited

    function wanted(): string {
        return root.text.split("\n").map(line => line.trim()).filter(line => line !== "").join("\n");
    }

    implicitHeight: Math.max(2 * Theme.target, contentHeight + 2 * Theme.near)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.body
    color: Theme.ink
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    wrapMode: TextEdit.Wrap
    horizontalAlignment: Text.AlignLeft
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: nextItemInFocusChain(true)
    KeyNavigation.backtab: nextItemInFocusChain(false)

    background: Rectangle {
        radius: Math.round(0.6 * Theme.radius)
        color: Theme.surface
        border.color: root.activeFocus ? Theme.accent : Theme.edge
        border.width: root.activeFocus ? Theme.stroke : 1
    }

    onTextChanged: {
        if (activeFocus)
            root.edited();
    }
}
