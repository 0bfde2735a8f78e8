pragma Singleton

import QtQuick

import Desk

// Words for the forms of the catalogue, and for what is wrong with a draft.
QtObject {
    function kinds(code: string): string {
        return code === "station" ? qsTr("Stations") : qsTr("Programmes");
    }

    function one(kind: string): string {
        return kind === "station" ? qsTr("Station:") : qsTr("Programme:");
    }

    // Only a programme's letter stands on tickets.
    function entry(kind: string, mark: string, names: var): string {
        return kind === "station" ? Say.station(mark, names) : Say.coded(mark, names);
    }

    function sex(code: string): string {
        return code === "female" ? qsTr("women") : code === "male" ? qsTr("men") : qsTr("everybody");
    }

    function once(code: string): string {
        return code === "year" ? qsTr("once a year") : qsTr("once a day");
    }

    function yesNo(code: string): string {
        return code === "yes" ? qsTr("yes") : qsTr("no");
    }

    function rule(code: string): string {
        return code === "fasting" ? qsTr("Before food: the person must be fasting") : code === "last" ? qsTr("After everything else on the way") : qsTr("Ask women first whether they may be pregnant");
    }

    function named(language: string): string {
        return language === "ug" ? qsTr("Name in Uyghur") : language === "zh" ? qsTr("Name in Chinese") : qsTr("Name in English");
    }

    function problem(code: string, missing: var): string {
        switch (code) {
        case "malformed":
            return qsTr("Something in it has the wrong form. Put an older version back.");
        case "unknown_key":
            return qsTr("There is something in it that this program does not know.");
        case "bad_code":
            return qsTr("Its code is missing or cannot be used.");
        case "code_twice":
            return qsTr("The same code stands there twice.");
        case "name_missing":
            return qsTr("Still missing: %1.").arg(missing.map(one => named(one)).join(qsTr(", ")));
        case "bad_name":
            return qsTr("The name is too long, or has signs that cannot be seen.");
        case "minutes":
            return qsTr("The minutes are not right.");
        case "yes_no":
            return qsTr("A yes or no is missing.");
        case "room":
            return qsTr("The room is too long, or has signs that cannot be seen.");
        case "ask_unknown":
            return qsTr("It asks something that this program cannot ask.");
        case "ages":
            return qsTr("The ages are not right: the first must not be above the second.");
        case "sex":
            return qsTr("For whom it is, is not right.");
        case "after_unknown":
            return qsTr("It comes after a station that is not there.");
        case "letter":
            return qsTr("The letter is missing or cannot be used.");
        case "letter_twice":
            return qsTr("Another programme has the same letter.");
        case "route":
            return qsTr("There is no station on its way, or one stands there twice.");
        case "route_unknown":
            return qsTr("Its way goes to a station that is not there.");
        case "circle":
            return qsTr("Stations on its way wait for each other for ever. Look at what comes after what.");
        case "no_station":
            return qsTr("For some of those who may have it there is no station.");
        case "quota":
            return qsTr("The numbers a day are not right.");
        case "once_per":
            return qsTr("How often it is done, is not right.");
        case "no_programme":
            return qsTr("There is no programme at all.");
        case "version":
            return qsTr("The number of the version is not right.");
        case "orphan":
            return qsTr("No programme goes to this station.");
        case "programme_offered":
            return qsTr("The kiosk still offers a programme that is not there any more. Change that in the settings first.");
        case "people_there":
            return qsTr("Somebody still has to go there today. Remove it when the day is over.");
        case "unknown_version":
            return qsTr("That version was not kept.");
        case "busy":
            return qsTr("Another admin has just saved a version. Look again.");
        default:
            return qsTr("Something is not right here.");
        }
    }
}
