pragma Singleton

import QtQuick

// Every word of the board. It is marked here and said by `TonguesViewModel` in all languages at once.
QtObject {
    readonly property var languages: ["ug", "zh", "en"]

    readonly property string number: QT_TR_NOOP("Number")
    readonly property string room: QT_TR_NOOP("Room")
    readonly property string desk: QT_TR_NOOP("Desk")
    readonly property string again: QT_TR_NOOP("Called again")
    readonly property string lastCalls: QT_TR_NOOP("Called last")
    readonly property string until: QT_TR_NOOP("Until %1")
    readonly property string beijing: QT_TR_NOOP("Beijing time")
    readonly property string first: QT_TR_NOOP("Age, pregnancy, disability or military service may come first. Every call is recorded.")
    readonly property string welcome: QT_TR_NOOP("Please take a seat")
    readonly property string wait: QT_TR_NOOP("Your number appears here when it is your turn.")
    readonly property string people: QT_TR_NOOP("Waiting: %1")
    readonly property string closed: QT_TR_NOOP("Closed for today")
    readonly property string tomorrow: QT_TR_NOOP("Please come back tomorrow, or ask staff.")
    readonly property string stale: QT_TR_NOOP("No new calls since %1")
    readonly property string listen: QT_TR_NOOP("The board cannot show them now. Please listen to the staff.")
    readonly property string starting: QT_TR_NOOP("One moment, please")
    readonly property string broken: QT_TR_NOOP("Please listen to the staff")
    readonly property string restart: QT_TR_NOOP("The board starts again by itself in a moment.")
}
