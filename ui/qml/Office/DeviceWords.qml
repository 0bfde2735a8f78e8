pragma Singleton

import QtQuick

import Controls

// The parts of the clinic, and what the doctor says of each in the words of the screen.
QtObject {
    id: root

    function paper(told: var): string {
        switch (told.state) {
        case "printed":
            return qsTr("A sample came out. It is no ticket: no number was taken.");
        case "folder":
            return qsTr("There is no printer in the settings: the sample is a file in the folder of the tickets.");
        case "unknown":
            return qsTr("Look whether a sample came out: the printer does not say.");
        case "failed":
            return told.printer === "ready" ? qsTr("No sample came out.") : Phrase.sentences(qsTr("No sample came out."), root.say({
                "code": "printer_" + told.printer,
                "values": [],
                "say": ""
            }));
        default:
            return "";
        }
    }

    function part(code: string): string {
        switch (code) {
        case "reader":
            return qsTr("Card reader");
        case "printer":
            return qsTr("Printer");
        case "fonts":
            return qsTr("Fonts of the tickets");
        case "disk":
            return qsTr("Room on the disk");
        case "copies":
            return qsTr("Copies on a second disk");
        case "clock":
            return qsTr("Clock");
        case "database":
            return qsTr("Database");
        case "settings":
            return qsTr("Settings");
        case "catalogue":
            return qsTr("Catalogue");
        default:
            return code;
        }
    }

    function say(one: var): string {
        const value = Phrase.name(one.values.length > 0 ? one.values[0] : "");
        switch (one.code) {
        case "reader_ok":
            return qsTr("Ready: %1").arg(value);
        case "reader_none":
            return qsTr("No card reader is connected. Look at its cable, or plug it into another socket.");
        case "reader_service":
            return qsTr("The card service of this computer does not run. Start the computer again; if that does not help, call the technician.");
        case "printer_ready":
            return qsTr("Ready");
        case "printer_paper_low":
            return qsTr("The paper ends soon. Have a new roll at hand.");
        case "printer_out_of_paper":
            return qsTr("No paper. Put a new roll in.");
        case "printer_cover_open":
            return qsTr("The cover is open. Close it.");
        case "printer_jammed":
            return qsTr("The paper is jammed. Open the cover and take it out.");
        case "printer_offline":
            return qsTr("The printer does not answer. Look whether it is on, and at its cable.");
        case "printer_fault":
            return qsTr("The printer reports a fault. Look at its lamp or display; switch it off and on again.");
        case "fonts_ok":
            return qsTr("All there");
        case "fonts_missing":
            return qsTr("A font is missing, so no ticket can be drawn. The program must be installed again.");
        case "disk_ok":
            return qsTr("%1 MB free").arg(value);
        case "disk_low":
            return qsTr("Only %1 MB free. Make room soon: take old exports to a stick.").arg(value);
        case "disk_full":
            return qsTr("Only %1 MB free. Make room now, or nobody can be registered.").arg(value);
        case "clock_ok":
            return qsTr("It is %1. Is that right?").arg(value);
        case "clock_wrong":
            return qsTr("The clock says %1, and that cannot be right. Whoever looks after this computer sets it and then gives the command below.").arg(value);
        case "database_ok":
            return qsTr("Whole");
        case "database_race":
            return qsTr("Whole, but this version of %1 is not safe for several programs at once. The program must be installed again.").arg(Phrase.name("SQLite"));
        case "database_altered":
            return qsTr("The journal was altered. Change nothing more, and open the page Proof.");
        case "copies_ok":
            return qsTr("The newest copy is %1 minutes old.").arg(value);
        case "copies_none":
            return qsTr("The copies are on this computer's own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.");
        case "copies_gone":
            return qsTr("The stick for the copies is not there. Put it in, then look again.");
        case "copies_same_disk":
            return qsTr("The folder for the copies is on this computer's own disk. Is the stick in?");
        case "copies_empty":
            return qsTr("The stick is there and has no copy yet. Make one on the page Data.");
        case "copies_old":
            return qsTr("The newest copy is %1 days old. Make one on the page Data.").arg(value);
        case "settings_left_out":
            return qsTr("“%1” was saved and cannot be used: it is left out. Look at the page Settings.").arg(SettingWords.name(one.values[0]));
        case "catalogue_unusable":
            return qsTr("The saved version %1 cannot be used; an earlier one holds. Look at the page Catalogue.").arg(value);
        default:
            return qsTr("Something is wrong here. Call whoever looks after this computer.");
        }
    }

    // What a technician reads: a command, a name in the settings file, or the program's own words.
    function small(one: var): string {
        switch (one.code) {
        case "clock_wrong":
            return Phrase.number("./run day open --clock-is-right");
        case "copies_none":
            return Phrase.number("kiosk.toml: data.backups");
        case "settings_left_out":
            return Phrase.number(one.values[1]);
        case "database_altered":
        case "fonts_missing":
            return Phrase.number(one.values[0]);
        case "":
            return Phrase.number(one.say);
        default:
            return "";
        }
    }
}
