"""Who a person is to the store: by number, by card; what completes and what never overwrites."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.application.care import NotErased
from kiosk.application.ports import NotRegistered, OpenVisit, Person
from kiosk.domain.identity import Sex, masked_name
from kiosk.storage import Store
from kiosk.storage.files import DataFolder
from tests.kiosk.storage.conftest import DAY, Morning, someone

Registered = Callable[..., OpenVisit]
CARD = "0123456789ABCDEF0123456789ABCDEF"


def told_of(store: Store, event: str) -> list[dict[str, str]]:
    return [json.loads(row.detail) for row in store.journal_rows() if row.event == event]


def test_nobody_is_known_before_the_first_visit(store: Store) -> None:
    assert store.person_of_card(CARD) is None
    assert store.person_of_number(someone(1).number or "") is None


def test_a_person_is_found_again_by_number_and_by_card(store: Store, registered: Registered) -> None:
    visit = registered(someone(1, card_id=CARD))
    known = someone(1, id=visit.person_id)
    assert store.person_of_number(known.number or "") == known
    assert store.person_of_card(CARD) == replace(known, card_id=CARD)


def test_only_a_masked_name_leaves_with_the_visit(registered: Registered) -> None:
    assert registered(someone(1)).masked_name == masked_name(someone(1).name or "")
    assert registered(someone(2, name=None)).masked_name == ""


def test_a_card_that_guards_its_holder_file_registers_whom_it_was_linked_to(registered: Registered) -> None:
    before = registered(someone(1, card_id=CARD), business_day=date(2026, 3, 1))
    partial = Person(None, None, None, None, CARD)
    visit = registered(partial)
    assert visit.person_id == before.person_id
    assert visit.masked_name == before.masked_name
    assert registered(replace(partial, card_id=None, id=before.person_id)) == replace(visit, again=True)


def test_a_card_of_nobody_known_registers_nobody(store: Store, morning: Morning) -> None:
    assert store.register(morning.visit(Person(None, None, None, None, CARD))) is NotRegistered.BAD_NUMBER
    assert store.register(morning.visit(Person(None, None, None, None))) is NotRegistered.BAD_NUMBER
    assert list(store.journal_rows()) == []


def test_a_number_typed_beside_an_unknown_card_makes_the_card_known(store: Store, registered: Registered) -> None:
    visit = registered(someone(1, card_id=CARD), by="number")
    assert store.person_of_card(CARD) == someone(1, id=visit.person_id, card_id=CARD)


def test_a_name_completes_a_person_who_had_none(store: Store, registered: Registered) -> None:
    visit = registered(someone(1, name=None, sex=None, birth_date=None))
    again = registered(someone(1))
    assert again == replace(visit, again=True, masked_name=masked_name(someone(1).name or ""))
    assert store.person_of_number(someone(1).number or "") == someone(1, id=visit.person_id)
    assert told_of(store, "person_completed") == [{"person": visit.person_id, "fields": "name sex birth_date"}]


def test_what_is_typed_never_overwrites_what_is_kept(store: Store, registered: Registered) -> None:
    visit = registered(someone(1, card_id=CARD))
    registered(someone(1, name="别人", sex=Sex.MALE), by="number")
    assert store.person_of_number(someone(1).number or "") == someone(1, id=visit.person_id)
    assert told_of(store, "person_differs") == [{"person": visit.person_id, "fields": "name sex", "kept": "stored"}]


def test_a_card_beats_what_was_typed(store: Store, registered: Registered) -> None:
    visit = registered(someone(1, name="打错"))
    again = registered(someone(1, card_id=CARD))
    assert again.masked_name == masked_name(someone(1).name or "")
    assert store.person_of_number(someone(1).number or "") == someone(1, id=visit.person_id)
    assert told_of(store, "person_differs") == [{"person": visit.person_id, "fields": "name", "kept": "card"}]


def test_a_card_moves_to_whom_it_tells_or_who_types_the_number_with_it_in_hand(
    store: Store, registered: Registered
) -> None:
    one = registered(someone(1, card_id=CARD))
    two = registered(someone(2, card_id=CARD), by="number")
    assert store.person_of_card(CARD) == someone(2, id=two.person_id, card_id=CARD)
    three = registered(someone(3, card_id=CARD), by="card")
    assert store.person_of_card(CARD) == someone(3, id=three.person_id, card_id=CARD)
    assert told_of(store, "card_moved") == [
        {"from": one.person_id, "to": two.person_id},
        {"from": two.person_id, "to": three.person_id},
    ]


def test_an_id_never_lends_its_person_to_another_number(store: Store, registered: Registered) -> None:
    one = registered(someone(1))
    two = registered(someone(2, id=one.person_id))
    assert two.person_id != one.person_id
    assert store.open_visit(one.person_id, None, DAY) == replace(one, again=True)


def test_whoever_is_erased_while_a_screen_shows_them_comes_as_somebody_new(
    store: Store, folder: Path, registered: Registered, morning: Morning
) -> None:
    before = registered(someone(1, card_id=CARD), business_day=date(2026, 3, 1))
    store._db.execute("update visit set state = 'done'")
    shown = store.person_of_card(CARD)
    assert shown is not None and shown.id == before.person_id
    erased = store.people(DataFolder(folder, None)).erase(shown.number or "", "asked", morning.moment(), "admin")
    assert not isinstance(erased, NotErased)
    visit = registered(shown)
    assert visit.person_id != before.person_id
    (name,) = store._db.execute("select name_cipher from person where id = ?", (before.person_id,)).fetchone()
    assert name is None
    assert store.register(morning.visit(Person(None, None, None, None, id=before.person_id))) is (
        NotRegistered.BAD_NUMBER
    )
