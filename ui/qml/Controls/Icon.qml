import QtQuick
import QtQuick.Shapes

// Line drawings on a grid of 24, in one colour. An arrow sets `turns`, so that it points the way the language reads.
Item {
    id: root

    property string name: ""
    property color colour: "black"
    property real weight: 2
    property bool turns: false
    readonly property var paths: ({
            "hand": "M8 13V5.5a1.5 1.5 0 0 1 3 0V11M11 11V4a1.5 1.5 0 0 1 3 0V11M14 11V5.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1a6 6 0 0 1-5-3L3.2 14.4a1.6 1.6 0 0 1 2.6-1.8L8 15",
            "home": "M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5",
            "check": "M4.5 12.5L10 18 20 6.5",
            "cross": "M6 6l12 12M18 6L6 18",
            "arrow": "M4 12h15M13 5.5L19.5 12 13 18.5",
            "again": "M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5V8H15",
            "people": "M9 11a3.5 3.5 0 1 0-.01 0M2.5 20a6.5 6 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.6M18 14.6a6.5 6 0 0 1 3.5 5.4",
            "clock": "M12 21a9 9 0 1 0-.01 0M12 7v5.5l3.5 2",
            "place": "M12 21.5C7 16 5 13 5 9.8a7 7 0 0 1 14 0C19 13 17 16 12 21.5zM12 12.3a2.5 2.5 0 1 0-.01 0",
            "printer": "M7 8V3.5h10V8M7 17H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v6.5H7z",
            "delete": "M9 5h11a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H9l-6-7zM11.5 9.5l5 5M16.5 9.5l-5 5",
            "card": "M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM6.5 9.5h4v4h-4zM14 15.5h4",
            "keys": "M6 5.5h.01M12 5.5h.01M18 5.5h.01M6 12h.01M12 12h.01M18 12h.01M6 18.5h.01M12 18.5h.01M18 18.5h.01",
            "fork": "M6 3v6a2.5 2.5 0 0 0 5 0V3M8.5 3v18M17.5 3c-2.5 1-3.5 5-3.5 8.5h3.5M17.5 3v18",
            "person": "M12 11.5a4 4 0 1 0-.01 0M4.5 21a7.5 7 0 0 1 15 0",
            "lock": "M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            "wait": "M6.5 3h11M6.5 21h11M8 3v3.5c0 3 8 7.5 8 11V21M16 3v3.5c0 3-8 7.5-8 11V21",
            "tool": "M20.5 6.5a5 5 0 0 1-6.7 5.5L7 19.5a1.9 1.9 0 0 1-2.7-2.7L11.5 10a5 5 0 0 1 5.5-6.6L14.5 6l3 3z",
            "elderly": "M10 6.5a2.2 2.2 0 1 0-.01 0M10 9C8 10 7.5 12 8 15l-1 6M9.5 14.5L12 17l.5 4M10 9l2.5 4H16M16 12v9",
            "adult": "M12 20C4 14 3 10 4.5 7 6.5 4 10.5 4.5 12 8c1.5-3.5 5.5-4 7.5-1 1.5 3 .5 7-7.5 13z",
            "child": "M8.5 12a2.5 2.5 0 1 0-.01 0M8.5 12v5M5 14.5l3.5-1L12.5 12M8.5 17L6 21M8.5 17l2.5 4M16.5 9.5a3 3.4 0 1 0-.01 0M16.5 9.5L12.5 12",
            "chronic": "M12 3C8 8 6 11 6 14.5a6 6 0 0 0 12 0C18 11 16 8 12 3zM8.5 15h2l1.3-2.5 1.7 4 1-1.5h1",
            "walk_in": "M6 3.5H5a1 1 0 0 0-1 1V8a4.5 4.5 0 0 0 9 0V4.5a1 1 0 0 0-1-1h-1M8.5 12.5V15a5 5 0 0 0 10 0v-1M18.5 13.5a2 2 0 1 0-.01 0"
        })

    implicitWidth: 24
    implicitHeight: 24
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        transform: [
            Scale {
                xScale: (root.turns && Application.layoutDirection === Qt.RightToLeft ? -1 : 1) * root.width / 24
                yScale: root.height / 24
            },
            Translate {
                x: root.turns && Application.layoutDirection === Qt.RightToLeft ? root.width : 0
            }
        ]

        ShapePath {
            strokeColor: root.colour
            strokeWidth: root.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.paths[root.name] || root.paths["adult"]
            }
        }
    }
}
