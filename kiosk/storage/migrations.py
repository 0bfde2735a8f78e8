"""The tables, one migration after another; a migration is never edited once released."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x4B494F53  # "KIOS", in the file's header
LATEST = 4
TRIGGERS = ("journal_next", "journal_no_delete", "journal_no_update")

migrations = Migrations("clinic")

# Times are UTC in ISO 8601 with microseconds, so that they sort as text; business_day is a date of its own.
# *_cipher and *_index: see cipher.py. visit.turn is the number of its journal entry: one order for all letters.
# clinic.good_*: the last moment of a clock that was believed, and the business day it stands in.
_FIRST = """
create table clinic(
  id integer primary key check(id = 1), created_at text not null,
  key_check blob not null check(length(key_check) = 32),
  good_at text, good_boot text, good_boottime_ms integer, good_day text) strict;

create table person(
  id text primary key,
  number_index blob unique check(length(number_index) = 32), number_cipher blob,
  name_cipher blob, sex text check(sex in ('male', 'female')), birth_cipher blob,
  created_at text not null) strict;

create table card(
  card_index blob primary key check(length(card_index) = 32),
  person_id text not null references person(id), linked_at text not null) strict;
create index card_of_person on card(person_id);

create table day(
  business_day text primary key check(length(business_day) = 10),
  state text not null check(state in ('open', 'closed')),
  opened_at text, opened_by text, closed_at text, closed_by text) strict;

create table counter(
  business_day text not null, letter text not null, last integer not null check(last >= 1),
  primary key(business_day, letter)) strict;

create table visit(
  turn integer primary key, id text not null unique,
  person_id text not null references person(id), programme text not null,
  business_day text not null references day(business_day),
  letter text not null check(length(letter) = 1), sequence integer not null check(sequence >= 1),
  state text not null check(state in ('open', 'done', 'cancelled', 'unserved')),
  version integer not null default 1,
  age integer, sex text check(sex in ('male', 'female')), identified_by text not null,
  catalogue_version integer not null, issued_at text not null, boot text not null, boottime_ms integer not null,
  journal_head text not null check(length(journal_head) = 8),
  unique(business_day, letter, sequence)) strict;
create index visit_of_person on visit(person_id, programme, business_day);
create unique index visit_open on visit(person_id, programme, business_day) where state = 'open';

create table stop(
  turn integer not null references visit(turn), position integer not null, station text not null,
  person_id text not null, business_day text not null,
  state text not null check(state in ('todo', 'waiting', 'called', 'serving', 'done', 'parked', 'missed', 'no_show',
    'skipped', 'cancelled', 'unserved')),
  version integer not null default 1, desk text, arrived_at text,
  primary key(turn, station)) strict;
create index stop_waiting on stop(business_day, station, arrived_at, turn, state)
  where state in ('waiting', 'called');
create unique index stop_of_person_at_work on stop(person_id) where state in ('called', 'serving');
create unique index stop_of_desk_at_work on stop(desk) where state in ('called', 'serving');

create table print_job(
  id text primary key, turn integer not null references visit(turn),
  copy integer not null check(copy >= 1),
  state text not null check(state in ('queued', 'sending', 'printed', 'folder', 'failed', 'unknown')),
  attempt integer not null default 0, detail text not null default '',
  queued_at text not null, sent_at text, ended_at text,
  unique(turn, copy)) strict;
create index print_pending on print_job(state) where state in ('queued', 'sending');

create table journal(
  seq integer primary key, at text not null, boot text not null, boottime_ms integer not null,
  actor text not null, event text not null, detail text not null,
  prev blob not null check(length(prev) = 32), hash blob not null check(length(hash) = 32)) strict;
create trigger journal_no_update before update on journal begin select raise(abort, 'journal is append-only'); end;
create trigger journal_no_delete before delete on journal begin select raise(abort, 'journal is append-only'); end;
create trigger journal_next before insert on journal
  when new.seq <> (select coalesce(max(seq), 0) + 1 from journal)
    or new.prev <> coalesce((select hash from journal order by seq desc limit 1), zeroblob(32))
  begin select raise(abort, 'journal chain breaks here'); end;
"""

# stop.priority_at: the last time this person was called as a priority one; the fairness bound counts these.
# stop.since_*: since when the state holds; interval has the finished stretches. undo: what the last action of a desk
# changed, and how it was before.
_QUEUE = """
alter table visit add column tier text not null default 'ordinary';
alter table visit add column tier_verified integer not null default 0 check(tier_verified in (0, 1));
alter table visit add column tier_reason text not null default '';
alter table visit add column ended_at text;

alter table stop add column base_at text;
alter table stop add column due_at text;
alter table stop add column emergency integer not null default 0 check(emergency in (0, 1));
alter table stop add column tier text not null default 'ordinary';
alter table stop add column raised integer not null default 0 check(raised in (0, 1));
alter table stop add column called_at text;
alter table stop add column priority_at text;
alter table stop add column started_at text;
alter table stop add column ended_at text;
alter table stop add column calls integer not null default 0;
alter table stop add column misses integer not null default 0;
alter table stop add column parked_until text;
alter table stop add column reason text not null default '';
alter table stop add column return_to text;
alter table stop add column staff text;
alter table stop add column since_at text;
alter table stop add column since_boot text;
alter table stop add column since_ms integer;
update stop set base_at = arrived_at, due_at = arrived_at where state in ('waiting', 'called');

drop index stop_waiting;
create index stop_queue on stop(business_day, station, state, emergency, due_at, turn, person_id)
  where state in ('waiting', 'called');
create index stop_ordinary on stop(business_day, station, base_at, turn) where state = 'waiting' and tier = 'ordinary';
create index stop_passed on stop(business_day, station, priority_at) where priority_at is not null;
create index stop_parked on stop(business_day, parked_until) where state = 'parked';
create index visit_standing on visit(business_day) where state = 'open';

create table desk(
  name text primary key, room text not null, stations text not null,
  state text not null check(state in ('open', 'paused', 'closed')),
  staff text, opened_at text not null, version integer not null) strict;

create table station_day(
  business_day text not null, station text not null, state text not null check(state in ('up', 'down')),
  primary key(business_day, station)) strict;

create table interval(
  turn integer not null references visit(turn), station text not null, state text not null,
  from_at text not null, to_at text not null, ms integer not null check(ms >= 0),
  primary key(turn, station, state, from_at)) strict;
create index interval_served on interval(station, to_at, ms) where state = 'serving';

create table call(
  seq integer primary key, business_day text not null, turn integer not null references visit(turn),
  station text not null, room text not null, desk text not null, at text not null,
  again integer not null, undone integer not null default 0) strict;
create index call_of_day on call(business_day, seq) where undone = 0;

create table help(seq integer primary key, at text not null, ended_at text, ended_by text) strict;
create index help_wanted on help(seq) where ended_at is null;

create table undo(
  desk text primary key, seq integer not null, at text not null, boot text not null, boottime_ms integer not null,
  action text not null, turn integer not null references visit(turn), before text not null) strict;
"""

# failed, boot and until_ms slow guessing down; see domain/staff.py.
_STAFF = """
create table staff(
  id text primary key, name_index blob not null unique check(length(name_index) = 32), name_cipher blob not null,
  role text not null check(role in ('staff', 'admin')), state text not null check(state in ('active', 'disabled')),
  pin_hash text not null, epoch integer not null default 1,
  failed integer not null default 0 check(failed >= 0), boot text not null default '',
  until_ms integer not null default 0, created_at text not null, signed_in_at text) strict;
"""


# seal: Ed25519 over (business day, first, last, head); a day that was opened again has several. catalogue.body is TOML,
# setting.body JSON: what the office saved, newest in force. person.dropped_at: since when names and numbers are gone.
_OFFICE = """
create table seal(
  last_seq integer primary key, business_day text not null, first_seq integer not null,
  head blob not null check(length(head) = 32), sealed_at text not null,
  signature blob not null check(length(signature) = 64)) strict;
create index seal_of_day on seal(business_day);

create table catalogue(version integer primary key, body text not null, saved_at text not null, saved_by text not null)
  strict;
create table setting(version integer primary key, body text not null, saved_at text not null, saved_by text not null)
  strict;

create table roster(
  id text primary key, number_index blob not null unique check(length(number_index) = 32),
  number_cipher blob not null, name_cipher blob not null, village_cipher blob not null, phone_cipher blob not null,
  read_at text not null) strict;

alter table person add column dropped_at text;

create index journal_predicted on journal(seq) where event = 'wait_predicted';
create index journal_opened on journal(seq) where event = 'day_opened';
create index journal_trouble on journal(at, event, actor) where event in
  ('started', 'stopped', 'help_called', 'paper_failed', 'paper_unknown', 'reader_gone');
"""


@migrations()
def m001_from_card_to_ticket(db: Database) -> None:
    db.executescript(_FIRST)  # stays inside the transaction that is open, unlike the bare driver's
    db.execute(f"pragma application_id={APPLICATION_ID}")
    db.execute("pragma user_version=1")  # inside the transaction: both happen or neither


@migrations()
def m002_queue_and_desks(db: Database) -> None:
    db.executescript(_QUEUE)
    db.execute("pragma user_version=2")


@migrations()
def m003_staff(db: Database) -> None:
    db.executescript(_STAFF)
    db.execute("pragma user_version=3")


@migrations()
def m004_office(db: Database) -> None:
    db.executescript(_OFFICE)
    db.execute("pragma user_version=4")
