"""The words of a report in one language: counts, dates, lists, and the phrases of its `labels` section."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from checker.language.labels import Labels
from checker.language.load import load
from checker.values.days import Days

ONE_DAY = timedelta(days=1)


class Wording(Struct, frozen=True):
    """Phrases of one language, filled."""

    labels: Labels

    def text(self, key: str, **filling: object) -> str:
        """The phrase of a key, its placeholders filled."""
        return self.labels.texts[key].format_map(filling)

    def count(self, key: str, number: int, **filling: object) -> str:
        """A number and what is counted, in the right number ("1 source", "2 sources")."""
        forms = self.labels.counted[key]
        single = self.labels.singular_from <= number <= self.labels.singular_up_to
        shown = f"{number:,}".replace(",", self.labels.thousands_mark)
        return (forms.one if single else forms.other).format_map({"count": shown, **filling})

    def listing(self, parts: Sequence[str]) -> str:
        """The parts as a sentence lists them: "a, b and c"."""
        if len(parts) < 2:  # noqa: PLR2004 - a list of one has no mark
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self.labels.last_mark} {parts[-1]}"

    def days(self, days: Days) -> str:
        """A set of days in plain words, by its first and last day."""
        match days.first, days.last:
            case date() as first, date() as last:
                return self.day(first) if first == last else self._between(first, last)
            case date() as first, None:
                return self.text("days-from", first=self.day(first))
            case None, date() as last:
                return self.text("days-until", last=self.day(last))
        return self.text("day-unknown")

    def day(self, day: date) -> str:
        """One calendar day, written out ("1er mars 2024")."""
        return self.text("day", day=self._number(day), month=self.labels.months[day.month - 1], year=day.year)

    def speaker(self, attribution: str) -> str:
        """Who says it ("according to the police"); an attribution that is no concept as it is."""
        return self.text("attributed", who=self.labels.speakers.get(attribution, attribution))

    def iso_day(self, text: str) -> str:
        """An ISO day written out; any other text as it is."""
        try:
            return self.day(date.fromisoformat(text))
        except ValueError:
            return text

    def _between(self, first: date, last: date) -> str:
        if first.day == 1 and (last + ONE_DAY).day == 1 and (first.year, first.month) == (last.year, last.month):
            return self.text("month", month=self.labels.months[first.month - 1], year=first.year)
        return self.text("days-between", first=self._short(first, last), last=self.day(last))

    def _short(self, first: date, last: date) -> str:
        """The first day of a range, without the month and year that its last day has too."""
        number = self._number(first)
        if (first.year, first.month) == (last.year, last.month):
            return number
        month = self.labels.months[first.month - 1]
        return self.day(first) if first.year != last.year else self.text("day-of-year", day=number, month=month)

    def _number(self, day: date) -> str:
        return self.labels.first_of_month if day.day == 1 else str(day.day)


@cache
def wording(locale: str) -> Wording:
    """The words of a report in a language (ISO 639-1).

    Raises:
        LanguageError: there is no such language.
    """
    return Wording(load(locale).labels)
