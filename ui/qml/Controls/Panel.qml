import QtQuick

import Theme

Rectangle {
    color: Theme.surface
    radius: Theme.radius
    border.color: Theme.cardEdge
    border.width: Math.max(1, Math.round(2 * Theme.fit))
}
