pragma Singleton

import QtQuick

// Words for accounts, why one was not changed, and what the journal says somebody did.
QtObject {
    function role(code: string): string {
        return code === "admin" ? qsTr("Admin") : qsTr("Staff");
    }

    function standing(account: var): string {
        const role = account.own ? qsTr("%1 (you)").arg(StaffWords.role(account.role)) : StaffWords.role(account.role);
        return !account.active ? qsTr("disabled") : account.locked ? qsTr("%1, locked").arg(role) : role;
    }

    function refusal(code: string): string {
        switch (code) {
        case "admin_first":
            return qsTr("The first account must be an admin's.");
        case "admin_only":
            return qsTr("Only an admin may do that, and your account is none any more.");
        case "name_taken":
            return qsTr("There is already an account of that name. Choose another name.");
        case "bad_name":
            return qsTr("That name cannot be used: it is empty, too long, or has signs that cannot be seen.");
        case "no_such_name":
            return qsTr("That account is not there any more, or is disabled.");
        case "last_admin":
            return qsTr("This is the last admin. Make another one first.");
        case "wrong_key":
            return qsTr("That is not the clinic's key.");
        default:
            return "";
        }
    }

    function done(code: string): string {
        switch (code) {
        case "unlock":
            return qsTr("The account is unlocked; its PIN is the same as before.");
        case "role":
            return qsTr("The role is changed.");
        case "disable":
            return qsTr("The account is disabled.");
        default:
            return "";
        }
    }

    function deed(code: string): string {
        switch (code) {
        case "started":
            return qsTr("Program started");
        case "stopped":
            return qsTr("Program ended");
        case "day_opened":
            return qsTr("Day opened");
        case "day_closed":
            return qsTr("Day closed");
        case "clock_believed":
            return qsTr("Said that the clock is right");
        case "registered":
            return qsTr("Registered");
        case "person_completed":
            return qsTr("Name completed");
        case "person_differs":
            return qsTr("Told something else than is kept");
        case "card_moved":
            return qsTr("Card linked to another person");
        case "help_called":
            return qsTr("Help called");
        case "paper_asked":
            return qsTr("Ticket printed again");
        case "paper_printed":
            return qsTr("Ticket came out");
        case "paper_folder":
            return qsTr("Ticket written to the folder");
        case "paper_failed":
            return qsTr("No ticket came out");
        case "paper_unknown":
            return qsTr("Not known whether the ticket came out");
        case "full_shown":
            return qsTr("Name and number shown in full");
        case "backup_made":
            return qsTr("Copy of the data made");
        case "desk_opened":
            return qsTr("Desk opened");
        case "desk_changed":
            return qsTr("Desk paused, opened again or closed");
        case "station_down":
            return qsTr("Station reported out of order");
        case "station_up":
            return qsTr("Station works again");
        case "called":
            return qsTr("Called");
        case "called_again":
            return qsTr("Called again");
        case "service_started":
            return qsTr("Service begun");
        case "service_finished":
            return qsTr("Service finished");
        case "missed":
            return qsTr("Did not come");
        case "parked":
            return qsTr("Parked");
        case "resumed":
            return qsTr("Waits again");
        case "transferred":
            return qsTr("Sent to another station");
        case "rerouted":
            return qsTr("Sent another way");
        case "stop_skipped":
            return qsTr("Station skipped");
        case "visit_cancelled":
            return qsTr("Visit cancelled");
        case "visit_unserved":
            return qsTr("Not served by the end of the day");
        case "undone":
            return qsTr("Undone");
        case "tier_set":
            return qsTr("Priority noted");
        case "help_ended":
            return qsTr("Help given");
        case "wait_predicted":
            return qsTr("Wait told");
        case "signed_in":
            return qsTr("Signed in");
        case "sign_in_refused":
            return qsTr("Wrong PIN");
        case "staff_added":
            return qsTr("Account made");
        case "staff_role_changed":
            return qsTr("Role of an account changed");
        case "staff_pin_changed":
            return qsTr("New PIN given");
        case "staff_locked":
            return qsTr("Account locked");
        case "staff_unlocked":
            return qsTr("Account unlocked");
        case "staff_disabled":
            return qsTr("Account disabled");
        case "export_made":
            return qsTr("Log exported");
        case "export_failed":
            return qsTr("Log not exported after all");
        case "visit_returned":
            return qsTr("Waits again on a day that was reopened");
        case "day_sealed":
            return qsTr("Day signed");
        case "people_dropped":
            return qsTr("Old names taken away");
        case "person_shown":
            return qsTr("Data of a person shown");
        case "person_exported":
            return qsTr("Data of a person written to files");
        case "person_erased":
            return qsTr("Data of a person erased");
        case "log_emptied":
            return qsTr("Last trace of erased names gone");
        case "backup_restored":
            return qsTr("Copy of the data put back");
        case "registration_recovered":
            return qsTr("Registration put back from the second medium");
        case "roster_read":
            return qsTr("Village list read in");
        case "catalogue_saved":
            return qsTr("Catalogue saved");
        case "settings_saved":
            return qsTr("Settings saved");
        case "reader_gone":
            return qsTr("Card reader gone");
        case "reader_back":
            return qsTr("Card reader there again");
        default:
            return "";
        }
    }
}
