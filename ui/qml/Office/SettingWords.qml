pragma Singleton

import QtQuick

import Controls

// Words for every setting, what it may be, and where it comes from.
QtObject {
    function section(code: string): string {
        switch (code) {
        case "clinic":
            return qsTr("The clinic");
        case "kiosk":
            return qsTr("Kiosk");
        case "board":
            return qsTr("Board");
        case "reader":
            return qsTr("Card reader");
        case "printer":
            return qsTr("Ticket printer");
        case "queue":
            return qsTr("Queue and desks");
        case "export":
            return qsTr("Daily log");
        case "data":
            return qsTr("Data");
        default:
            return code;
        }
    }

    function name(code: string): string {
        switch (code) {
        case "clinic.name_ug":
            return qsTr("Name in Uyghur");
        case "clinic.name_zh":
            return qsTr("Name in Chinese");
        case "clinic.name_en":
            return qsTr("Name in English");
        case "clinic.rollover_hour":
            return qsTr("A new day begins at (hour)");
        case "kiosk.programmes":
            return qsTr("Programmes on the kiosk");
        case "kiosk.language":
            return qsTr("Language at the beginning");
        case "kiosk.idle_s":
            return qsTr("Seconds until it asks “more time?”");
        case "kiosk.warning_s":
            return qsTr("Seconds until everything is wiped");
        case "kiosk.full_screen":
            return qsTr("Kiosk on the full screen");
        case "kiosk.practice":
            return qsTr("Practice buttons");
        case "kiosk.screen":
            return qsTr("Screen of the kiosk");
        case "board.screen":
            return qsTr("Screen of the board");
        case "board.full_screen":
            return qsTr("Board on the full screen");
        case "board.call_s":
            return qsTr("Seconds a call stands large");
        case "board.chime":
            return qsTr("Chime before a call");
        case "reader.name":
            return qsTr("Name of the card reader");
        case "reader.deadline_s":
            return qsTr("Seconds until a card is given up");
        case "printer.kind":
            return qsTr("How tickets come out");
        case "printer.uri":
            return qsTr("Address of the printer");
        case "printer.roll_mm":
            return qsTr("Width of the paper (mm)");
        case "printer.wait_s":
            return qsTr("Seconds to wait for the printer");
        case "queue.cap_minutes":
            return qsTr("Nobody waits longer than (minutes)");
        case "queue.passes":
            return qsTr("How many may still go before them");
        case "queue.recall_s":
            return qsTr("Seconds between two calls of the same number");
        case "queue.undo_s":
            return qsTr("Seconds in which a desk can undo");
        case "queue.lock_s":
            return qsTr("Seconds until a desk locks itself");
        case "export.language":
            return qsTr("Language of the files");
        case "export.visits":
            return qsTr("Columns of the visits");
        case "export.stops":
            return qsTr("Columns of the stops");
        case "data.folder":
            return qsTr("Folder of the data");
        case "data.catalogue":
            return qsTr("File of the first catalogue");
        case "data.backups":
            return qsTr("Folder of the copies");
        case "data.copy_minutes":
            return qsTr("Minutes between two copies");
        case "data.keep_days":
            return qsTr("Days until names are dropped");
        case "data.roster_days":
            return qsTr("Days until a village list is dropped");
        default:
            return Phrase.number(code);
        }
    }

    function help(code: string): string {
        switch (code) {
        case "clinic.name_ug":
            return qsTr("Stands on tickets and screens.");
        case "clinic.name_zh":
            return qsTr("Stands on tickets and screens.");
        case "clinic.name_en":
            return qsTr("Stands on tickets and screens.");
        case "clinic.rollover_hour":
            return qsTr("Before this hour the kiosk still counts to the day before.");
        case "kiosk.programmes":
            return qsTr("The kiosk shows them in the order in which you touch them.");
        case "kiosk.language":
            return qsTr("The kiosk goes back to it when a villager leaves.");
        case "kiosk.idle_s":
            return qsTr("Counted since the last touch.");
        case "kiosk.warning_s":
            return qsTr("Counted since the question.");
        case "kiosk.practice":
            return qsTr("For trying without a card reader; never in a working clinic.");
        case "kiosk.screen":
            return qsTr("Its name; empty is the first one.");
        case "board.screen":
            return qsTr("Its name; empty is the second one.");
        case "reader.name":
            return qsTr("A part of it is enough; empty is any reader.");
        case "reader.deadline_s":
            return qsTr("A card that has not answered by then is asked for again.");
        case "printer.kind":
            return qsTr("Printed, or only kept as files in a folder.");
        case "printer.uri":
            return qsTr("Like ipp://HOST:631/ipp/print.");
        case "queue.cap_minutes":
            return qsTr("After this time few with priority go before them.");
        case "queue.passes":
            return qsTr("People with priority, for each who has waited that long.");
        case "queue.lock_s":
            return qsTr("Counted since the last touch.");
        case "export.visits":
            return qsTr("One a line, title=field, in the order of the health authority's sheet. Empty: every column.");
        case "export.stops":
            return qsTr("One a line, title=field. Empty: every column.");
        case "data.folder":
            return qsTr("Everything that the clinic keeps lies there.");
        case "data.catalogue":
            return qsTr("Used until a catalogue is saved in the office.");
        case "data.backups":
            return qsTr("On a second medium, such as a stick.");
        case "data.keep_days":
            return qsTr("Names and numbers of closed visits; statistics stay.");
        default:
            return "";
        }
    }

    function choice(code: string): string {
        switch (code) {
        case "ug":
            return "ئۇيغۇرچە";
        case "zh":
            return "中文";
        case "en":
            return "English";
        case "yes":
            return qsTr("yes");
        case "no":
            return qsTr("no");
        case "auto":
            return qsTr("by itself");
        case "never":
            return qsTr("never");
        case "always":
            return qsTr("always");
        case "folder":
            return qsTr("files in a folder");
        case "ipp":
            return qsTr("network printer (IPP)");
        default:
            return Phrase.number(code);
        }
    }

    function from(code: string): string {
        switch (code) {
        case "default":
            return qsTr("As the program came.");
        case "file":
            return qsTr("From the settings file.");
        case "office":
            return qsTr("Saved in the office.");
        case "environment":
            return qsTr("From how the program is started.");
        default:
            return "";
        }
    }

    function fixed(code: string, from: string): string {
        if (from === "environment")
            return qsTr("Set where the program is started; whoever looks after this computer can change it there: %1").arg(Phrase.number(code));
        if (code === "kiosk.practice")
            return qsTr("Only in the settings file, so that no slip of a finger makes a working clinic pretend: %1").arg(Phrase.number(code));
        return qsTr("Only in the settings file: the data cannot say where they themselves are kept. %1").arg(Phrase.number(code));
    }

    function problem(code: string): string {
        switch (code) {
        case "unknown_setting":
            return qsTr("This program does not know it.");
        case "fixed":
            return qsTr("It cannot be changed here.");
        case "wrong_kind":
            return qsTr("Something else must stand here.");
        case "out_of_range":
            return qsTr("The number is too small or too large.");
        case "not_a_choice":
            return qsTr("Choose one of those that are offered.");
        case "bad_list":
            return qsTr("One on each line, each once, and only signs that can be seen.");
        case "bad_text":
            return qsTr("It is too long, or has signs that cannot be seen.");
        case "no_programme":
            return qsTr("The catalogue has no programme of that code.");
        case "not_now":
            return qsTr("Now it would make today another day. Change it between noon and midnight.");
        case "not_usable":
            return qsTr("That cannot be used. Please look again.");
        case "busy":
            return qsTr("Another admin has just saved settings. Look again.");
        default:
            return qsTr("That is not right.");
        }
    }
}
