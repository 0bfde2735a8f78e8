import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Theme

// A form that is longer than its page; whatever the keyboard comes to is brought into sight.
Flickable {
    id: root

    default property alias parts: column.data
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let above = item; above !== null; above = above.parent) {
            if (above === column)
                return true;
        }
        return false;
    }

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    onFocusedChanged: {
        if (focused === null || !holds(focused))
            return;
        const top = focused.mapToItem(column, 0, 0).y - Theme.gap;
        const bottom = top + focused.height + 2 * Theme.gap;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(bottom - height, contentHeight - height));
    }

    ColumnLayout {
        id: column

        x: LayoutMirroring.enabled ? Theme.gap : 0 // beside the bar, on whichever side it is
        width: root.width - Theme.gap
        spacing: Theme.gap
    }
}
