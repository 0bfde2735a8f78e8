import QtQuick

// The words of every trouble, by its code.
QtObject {
    function heading(trouble: string): string {
        switch (trouble) {
        case "put_back":
            return qsTr("Put the card back in");
        case "turn_over":
            return qsTr("Turn the card over");
        case "bank_card":
            return qsTr("This is a bank card");
        case "health_card":
            return qsTr("This is a health card");
        case "other_card":
            return qsTr("This is not a social security card");
        case "card_locked":
            return qsTr("This card is locked");
        case "card_blank":
            return qsTr("There is nothing on this card");
        case "read_again":
            return qsTr("Wipe the chip");
        case "cannot_use_card":
            return qsTr("This card cannot be used");
        case "reader_missing":
        case "service_down":
            return qsTr("The card reader does not work now");
        case "reader_busy":
            return qsTr("The card reader is busy");
        case "not_eligible":
            return qsTr("No check-up for you today");
        case "quota":
            return qsTr("Today's places are full");
        case "closed":
            return qsTr("Registration is closed for today");
        default:
            return qsTr("Please ask staff");
        }
    }

    function advice(trouble: string): string {
        switch (trouble) {
        case "put_back":
            return qsTr("Leave it in until you see your name.");
        case "turn_over":
            return qsTr("Put it in again, chip first and facing up.");
        case "bank_card":
        case "health_card":
        case "other_card":
            return qsTr("Please use your social security card.");
        case "card_locked":
        case "card_blank":
            return qsTr("Take it to the office that issued it. You can register without it.");
        case "read_again":
            return qsTr("Use a dry cloth or your sleeve, then put the card in again.");
        case "cannot_use_card":
        case "reader_missing":
        case "service_down":
            return qsTr("You can register without it: type your ID number.");
        case "reader_busy":
            return qsTr("Wait a little, then put the card in again.");
        case "not_eligible":
            return qsTr("You have had your check-up, or there is none for you now. Staff can tell you more.");
        case "quota":
            return qsTr("Staff can tell you when to come.");
        case "closed":
            return qsTr("Please come back tomorrow, or touch: Call staff");
        default:
            return qsTr("The machine cannot go on by itself. It is not your mistake.");
        }
    }
}
