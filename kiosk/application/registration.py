"""Register, find again: who this is, what they may have today, and the one visit that stands for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.application.catalogues import KnownCatalogues
from kiosk.application.clock import ClockState, clock_state
from kiosk.application.ports import Clock, Moment, NewVisit, NotRegistered, OpenVisit, Person, Storage
from kiosk.domain.calling import due, tier_by_age
from kiosk.domain.card import CardReading
from kiosk.domain.catalogue import Catalogue, Programme, Station
from kiosk.domain.identity import NumberResult, age_on, examine, normal_form
from kiosk.domain.ids import new_id
from kiosk.domain.numbering import business_day
from kiosk.domain.routing import allowed, first_station


@dataclass(frozen=True, slots=True)
class Choice:
    """What is open to a person today. ``refusal`` says why when nothing is."""

    programmes: tuple[Programme, ...]
    refusal: NotRegistered | None = None


class Registration:
    """``offered`` are the programme codes that the kiosk shows; a programme asked for by name need not be among them.

    Errors: StorageError from every method; then nothing was registered, or asking again gives the same visit.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogues: KnownCatalogues,
        offered: tuple[str, ...] | Callable[[], tuple[str, ...]],
        rollover_hour: int | Callable[[], int],
        listed: Callable[[str], str | None] = lambda _number: None,
    ) -> None:
        """``listed``: the name that a village's list has for a number in normal form."""
        self._storage = storage
        self._clock = clock
        self.catalogues = catalogues
        self._offered = offered
        self._rollover = rollover_hour
        self._listed = listed

    @property
    def catalogue(self) -> Catalogue:
        """The one in force now, for whoever registers."""
        return self.catalogues.current()

    @property
    def offered(self) -> tuple[str, ...]:
        return self._offered() if callable(self._offered) else self._offered

    @property
    def _rollover_hour(self) -> int:
        return self._rollover() if callable(self._rollover) else self._rollover

    def today(self) -> date:
        """The business day. While the clock is in doubt it stays the stored one: a number must not come twice because
        a battery is empty. Staff end the doubt by setting the clock and opening the day."""
        return self._day(self._clock.now())[0]

    def day_of_clock(self) -> date:
        """What the clock says, whether it can be believed or not."""
        moment = self._clock.now()
        day, state = self._day(moment)
        return day if state is ClockState.OK else business_day(moment.at, self._rollover_hour)

    def clock_state(self) -> ClockState:
        return self._day(self._clock.now())[1]

    def keep_clock(self) -> None:
        """A moment that is in no doubt is the good one from now on, so that the next step is measured against it. After
        a restart the first is a registration's or a person's: a clock that came up days ahead may be set right yet."""
        moment = self._clock.now()
        last = self._storage.last_good()
        day, state = self._day(moment)
        if last is not None and last[0].boot == moment.boot and state is ClockState.OK:
            self._storage.keep_clock(moment, day)

    def _day(self, moment: Moment) -> tuple[date, ClockState]:
        last = self._storage.last_good()
        day = business_day(moment.at, self._rollover_hour)
        if last is None:
            return day, clock_state(moment, None)
        good, stored = last
        state = clock_state(moment, good, lambda: self._storage.visits_open(stored))
        if state is not ClockState.OK:
            return stored, state
        return max(day, stored), state  # a later rollover hour takes no day back

    def person_on(self, reading: CardReading) -> Person | None:
        """The person a card stands for; None when it guards its holder file and nobody came with it before."""
        if reading.number is None:
            return self._storage.person_of_card(reading.card_id)
        number = normal_form(reading.number.text)
        known = self._storage.person_of_number(number)
        return Person(
            number,
            reading.person_name,
            reading.sex,
            reading.birth_date,
            reading.card_id,
            reading.warnings,
            known.id if known else None,
        )

    def person_typed(self, text: str, name: str | None = None, card_id: str | None = None) -> Person | NotRegistered:
        """From a number that was typed; a wrong check digit is BAD_NUMBER. A known person keeps their name; one without
        any has the name that was typed, else the one on the village's list."""
        number = examine(text, self.today())
        if number.result is NumberResult.SUSPICIOUS:
            return NotRegistered.BAD_NUMBER
        normal = normal_form(number.text)
        known = self._storage.person_of_number(normal)
        if known is not None:
            return replace(
                known,
                number=normal,  # of whoever's names were dropped only its index was kept
                name=known.name or name or self._listed(normal),
                sex=known.sex or number.sex,
                birth_date=known.birth_date or number.birth_date,
                card_id=card_id,
            )
        return Person(normal, name or self._listed(normal), number.sex, number.birth_date, card_id, number.warnings)

    def standing(self, person: Person, programme: str | None = None) -> OpenVisit | None:
        """The visit this person has open today."""
        return self._storage.open_visit(person.id, programme, self.today()) if person.id else None

    def choice(self, person: Person) -> Choice:
        """The offered programmes this person may have now: by age and sex, not yet done, with numbers left."""
        day = self.today()
        if not self._storage.day_open(day):
            return Choice((), NotRegistered.CLOSED)
        done = self._storage.programmes_done(person.id, day) if person.id else frozenset()
        eligible = {one.code: one for one in self.catalogue.eligible(self._age(person, day), person.sex)}
        fit = [
            one
            for code in self.offered
            if (one := eligible.get(code)) is not None
            and code not in done
            and not (one.once_per_year and f"{code}/year" in done)
        ]
        if not fit:
            return Choice((), NotRegistered.NOT_ELIGIBLE)
        left = tuple(one for one in fit if one.quota is None or self._storage.taken(one.code, day) < one.quota)
        return Choice(left, None if left else NotRegistered.QUOTA)

    def ahead(self, programme: Programme, person: Person) -> int:
        """People who would be called before this person, where they would go first."""
        day, age = self.today(), self._age(person, self.today())
        catalogue = self.catalogue
        if programme.code not in catalogue.programmes:
            return 0
        route = catalogue.route(catalogue.programmes[programme.code], age, person.sex)
        place = due(self._clock.now().at, tier_by_age(age))
        return self._storage.ahead_at(self._first(route, day), day, place)

    def register(self, person: Person, programme: Programme, *, by: str, actor: str) -> OpenVisit | NotRegistered:
        """``by`` is "card" or "number". Asked twice, it answers with the same visit.

        The programme is taken as the catalogue has it now, however long ago it was chosen.
        """
        moment = self._clock.now()
        day, clock = self._day(moment)
        age = self._age(person, day)
        catalogue = self.catalogue
        chosen = catalogue.programmes.get(programme.code)
        if chosen is None or not chosen.who.admits(age, person.sex):
            return NotRegistered.NOT_ELIGIBLE
        route = catalogue.route(chosen, age, person.sex)
        return self._storage.register(
            NewVisit(
                visit_id=new_id(moment.at),
                print_id=new_id(moment.at),
                person=person,
                programme=chosen.code,
                letter=chosen.letter,
                business_day=day,
                route=tuple(station.code for station in route),
                first=self._first(route, day),
                age=age,
                once_per_year=chosen.once_per_year,
                quota=chosen.quota,
                moment=moment,
                clock=clock,
                actor=actor,
                by=by,
                catalogue_version=catalogue.version,
            )
        )

    def _first(self, route: tuple[Station, ...], day: date) -> str:
        working = self._storage.working(day)
        ahead = {one.code: self._storage.ahead_at(one.code, day) for one in allowed(route, down=working.down)}
        return first_station(route, ahead, working.desks, working.down).code

    @staticmethod
    def _age(person: Person, day: date) -> int | None:
        return age_on(person.birth_date, day) if person.birth_date else None
