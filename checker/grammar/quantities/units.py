"""Units of measurement: what they measure, and how to convert them to the base unit of their dimension.

Factors are those of the SI brochure (9th edition) and of the international yard and pound agreement of 1959;
US customary measures of volume. Words for the units are language data; the symbols here are international.
"""

from functools import cache

from checker.grammar.quantities.money import money_signs
from checker.grammar.quantities.unit import Unit

YEAR = 365.25 * 86_400
"""Seconds of a mean Julian year."""

_MONTH_SPREAD = 0.03
"""Months have 28 to 31 days: a count of months is this fraction vaguer, either way, than it is written."""

_YEAR_SPREAD = 0.003
"""A year has 365 or 366 days."""

_TABLE = """
percent      %    % 1   ‰ 0.1
percent      pp   pp 1
ratio        times  times 1
length       m    pm 1e-12  nm 1e-9  μm 1e-6  mm 1e-3  cm 0.01  dm 0.1  m 1  dam 10  hm 100  km 1000
length       m    in 0.0254  ft 0.3048  yd 0.9144  mi 1609.344  nmi 1852  ly 9.4607304725808e15
area         m²   are 100  ha 1e4  acre 4046.8564224
mass         kg   μg 1e-9  mg 1e-6  cg 1e-5  g 1e-3  dag 0.01  hg 0.1  kg 1  q 100  t 1000  kt 1e6
mass         kg   oz 0.028349523125  lb 0.45359237  st 6.35029318  ct 2e-4  dr 0.0017718451953125
volume       l    ml 1e-3  cl 0.01  dl 0.1  l 1  hl 100  bbl 158.987294928  bushel 35.23907016688
volume       l    cup 0.2365882365  tbsp 0.01478676478125  tsp 0.00492892159375  floz 0.0295735295625
volume       l    pint 0.473176473  qt 0.946352946  gal 3.785411784
temperature  °C   °C 1  ° 1
angle        °    rad 57.29577951308232  turn 360
speed        m/s  kn 0.5144444444444445
duration     s    ns 1e-9  μs 1e-6  ms 1e-3  s 1  min 60  h 3600  day 86400  week 604800  fortnight 1209600
energy       J    J 1  kJ 1e3  MJ 1e6  cal 4.184  kcal 4184  Wh 3600  kWh 3.6e6  MWh 3.6e9  GWh 3.6e12  TWh 3.6e15
power        W    W 1  kW 1e3  MW 1e6  GW 1e9
information  B    bit 0.125  kbit 125  Mbit 125e3  Gbit 125e6  B 1  kB 1e3  MB 1e6  GB 1e9  TB 1e12  PB 1e15
"""
"""A line: dimension, base unit, then units with their factors."""

_CALENDAR = {
    "month": 1 / 12,
    "quarter": 1 / 4,
    "half-year": 1 / 2,
    "year": 1,
    "decade": 10,
    "century": 100,
    "millennium": 1000,
}
"""Units of the calendar, in years."""

_SPEEDS = (("km", "h"), ("mi", "h"), ("m", "s"), ("km", "s"))
"""Lengths and times whose speeds have symbols of their own."""

_WORDS_ONLY = frozenset({
    *("in", "st", "q", "are", "day", "week", "fortnight", "turn", "times", "pint", "cup", "bushel", "acre", "dr", "pm"),
    *("K", "B", "J", *_CALENDAR),
})  # fmt: skip
"""Codes that are no symbols in running text, or too often something else."""

_SPELLINGS = {
    "mph": "mi/h", "kph": "km/h", "nds": "kn", "ug": "μg", "Kg": "kg", "KM": "km", "Km": "km", "º": "°", "L": "l",
    "mL": "ml", "cL": "cl", "H": "h", "Mo": "MB", "Go": "GB", "To": "TB", "Ko": "kB", "KB": "kB", "Mb": "Mbit",
}  # fmt: skip
"""Other international spellings of unit symbols."""

SMALLER = {"h": "min", "min": "s", "m": "cm", "km": "m", "ft": "in", "yd": "ft", "kg": "g", "lb": "oz", "st": "lb"}
"""The unit that goes unsaid after a larger one: "1 h 30", "1m80"."""


def speed(length: Unit, time: Unit) -> Unit:
    """The unit of a length in a time."""
    return Unit(f"{length.code}/{time.code}", "speed", "m/s", length.factor / time.factor)


@cache
def units() -> dict[str, Unit]:
    """Every unit but money by its code."""
    found = {unit.code: unit for line in _TABLE.strip().splitlines() for unit in _row(*line.split())}
    found |= {c: Unit(c, "duration", "s", y * YEAR, spread=_spread(c)) for c, y in _CALENDAR.items()}
    lengths = [unit for unit in found.values() if unit.dimension == "length"]
    found |= {f"{u.code}²": Unit(f"{u.code}²", "area", "m²", u.factor**2) for u in lengths}
    found |= {f"{u.code}³": Unit(f"{u.code}³", "volume", "l", 1000 * u.factor**3) for u in lengths}
    found["°F"] = Unit("°F", "temperature", "°C", 5 / 9, -160 / 9)
    found["K"] = Unit("K", "temperature", "°C", 1, -273.15)
    return found | {f"{length}/{time}": speed(found[length], found[time]) for length, time in _SPEEDS}


def _row(dimension: str, base: str, *cells: str) -> list[Unit]:
    return [Unit(code, dimension, base, float(factor)) for code, factor in zip(cells[::2], cells[1::2], strict=True)]


def _spread(code: str) -> float:
    return _MONTH_SPREAD if code in {"month", "quarter", "half-year"} else _YEAR_SPREAD


@cache
def symbols() -> dict[str, Unit]:
    """Units and money by what is written for them in every language, with its case."""
    found = {code: unit for code, unit in units().items() if code not in _WORDS_ONLY}
    found |= {spelling: units()[code] for spelling, code in _SPELLINGS.items()}
    for power, sign in (("2", "²"), ("3", "³")):
        found |= {u.code[:-1] + power: u for u in units().values() if u.code.endswith(sign)}
    return found | money_signs()
