"""Units of measurement: what they measure, and how to convert them to the base unit of their dimension.

Factors are those of the SI brochure (9th edition) and of the international yard and pound agreement of 1959;
US customary measures of volume. Words for the units are language data; the symbols here are international.
"""

from functools import cache

from msgspec import Struct

YEAR = 365.25 * 86_400
"""Seconds of a mean Julian year."""

_MONTH_SPREAD = 0.03
"""Months have 28 to 31 days: a count of months is this fraction vaguer, either way, than it is written."""

_YEAR_SPREAD = 0.003
"""A year has 365 or 366 days."""


class Unit(Struct, frozen=True):
    """A unit: `base = amount * factor + offset`; `spread` is the relative vagueness of the unit itself."""

    code: str
    dimension: str
    base: str
    factor: float = 1.0
    offset: float = 0.0
    spread: float = 0.0


_SIMPLE: dict[tuple[str, str], dict[str, float]] = {
    ("percent", "%"): {"%": 1, "‰": 0.1},
    ("percent", "pp"): {"pp": 1},
    ("ratio", "times"): {"times": 1},
    ("length", "m"): {
        **{
            "pm": 1e-12,
            "nm": 1e-9,
            "μm": 1e-6,
            "mm": 1e-3,
            "cm": 0.01,
            "dm": 0.1,
            "m": 1,
            "dam": 10,
            "hm": 100,
            "km": 1e3,
        },
        **{"in": 0.0254, "ft": 0.3048, "yd": 0.9144, "mi": 1609.344, "nmi": 1852, "ly": 9.4607304725808e15},
    },
    ("area", "m²"): {"are": 100, "ha": 1e4, "acre": 4046.8564224},
    ("mass", "kg"): {
        **{
            "μg": 1e-9,
            "mg": 1e-6,
            "cg": 1e-5,
            "g": 1e-3,
            "dag": 0.01,
            "hg": 0.1,
            "kg": 1,
            "q": 100,
            "t": 1e3,
            "kt": 1e6,
        },
        **{"oz": 0.028349523125, "lb": 0.45359237, "st": 6.35029318, "ct": 2e-4, "dr": 0.0017718451953125},
    },
    ("volume", "l"): {
        **{"ml": 1e-3, "cl": 0.01, "dl": 0.1, "l": 1, "hl": 100, "cup": 0.2365882365, "tbsp": 0.01478676478125},
        **{
            "tsp": 0.00492892159375,
            "floz": 0.0295735295625,
            "pint": 0.473176473,
            "qt": 0.946352946,
            "gal": 3.785411784,
        },
        **{"bbl": 158.987294928, "bushel": 35.23907016688},
    },
    ("temperature", "°C"): {"°C": 1},
    ("angle", "°"): {"rad": 57.29577951308232, "turn": 360},
    ("speed", "m/s"): {"kn": 1852 / 3600},
    ("duration", "s"): {
        **{"ns": 1e-9, "μs": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3600, "day": 86_400, "week": 604_800},
        **{"fortnight": 1_209_600},
    },
    ("energy", "J"): {
        **{
            "J": 1,
            "kJ": 1e3,
            "MJ": 1e6,
            "cal": 4.184,
            "kcal": 4184,
            "Wh": 3600,
            "kWh": 3.6e6,
            "MWh": 3.6e9,
            "GWh": 3.6e12,
        },
        **{"TWh": 3.6e15},
    },
    ("power", "W"): {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9},
    ("information", "B"): {
        **{
            "bit": 0.125,
            "kbit": 125,
            "Mbit": 125e3,
            "Gbit": 125e6,
            "B": 1,
            "kB": 1e3,
            "MB": 1e6,
            "GB": 1e9,
            "TB": 1e12,
        },
        **{"PB": 1e15},
    },
}

_VAGUE = {
    "month": 1 / 12,
    "quarter": 1 / 4,
    "half-year": 1 / 2,
    "year": 1,
    "decade": 10,
    "century": 100,
    "millennium": 1000,
}

_WORDS_ONLY = frozenset(
    {
        "in",
        "st",
        "q",
        "are",
        "day",
        "week",
        "fortnight",
        "turn",
        "times",
        "pint",
        "cup",
        "bushel",
        "acre",
        "dr",
        "pm",
        "K",
        "B",
        "J",
        *_VAGUE,
    }
)
"""Codes that are no symbols in running text."""

_SPELLINGS = {
    **{"mph": "mi/h", "kph": "km/h", "nds": "kn", "ug": "μg", "Kg": "kg", "KM": "km", "Km": "km", "º": "°"},
    **{"L": "l", "mL": "ml", "cL": "cl", "H": "h", "Mo": "MB", "Go": "GB", "To": "TB", "Ko": "kB", "KB": "kB"},
    **{"Mb": "Mbit", "Gb": "Gbit"},
}
"""Other international spellings of unit symbols."""

CURRENCIES = (
    "AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC "
    "CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD "
    "IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
    "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK "
    "SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD "
    "XOF XPF YER ZAR ZMW ZWL"
).split()
"""Active codes of ISO 4217."""

HOMOGRAPHS = frozenset("ALL BAM COP CUP GEL MAD MOP PEN RON SOS TOP TRY".split())
"""Codes that are also words, and therefore no money before a number ("ALL 5 solutions")."""

_MAJOR = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "CNY", "INR")
"""Codes that are also written in lower case."""

SMALLER = {"h": "min", "min": "s", "m": "cm", "km": "m", "ft": "in", "yd": "ft", "kg": "g", "lb": "oz", "st": "lb"}
"""The unit that goes unsaid after a larger one: "1 h 30", "1m80"."""

_MONEY_SIGNS = {
    **{"US$": "USD", "U.S.$": "USD", "USD$": "USD", "A$": "AUD", "AU$": "AUD", "S$": "SGD", "C$": "CAD", "CA$": "CAD"},
    **{"CAD$": "CAD", "HK$": "HKD", "NZ$": "NZD", "NT$": "TWD", "R$": "BRL", "Mex$": "MXN", "MX$": "MXN", "Z$": "ZWL"},
    **{"RM": "MYR", "Rs": "INR", "Rp": "IDR", "Kč": "CZK", "zł": "PLN", "kr": "krone", "DM": "DEM", "Ft": "HUF"},
    **{"FCFA": "CFA", "CFA": "CFA", "F": "franc", "FF": "FRF", "BTC": "BTC"},
}
"""Signs of money made of letters, as written."""

_SUBUNIT = {"cent": 0.01, "penny": 0.01, "satoshi": 1e-8}


def money(code: str) -> Unit:
    """The unit of a currency code, or of a part of it written "GBP-penny"."""
    base, _, part = code.partition("-")
    return Unit(code, "money", base, _SUBUNIT[part] if part else 1.0)


def speed(length: Unit, time: Unit) -> Unit:
    """The unit of a length in a time."""
    return Unit(f"{length.code}/{time.code}", "speed", "m/s", length.factor / time.factor)


@cache
def units() -> dict[str, Unit]:
    """Every unit by its code."""
    found = {code: Unit(code, *sort, factor) for sort, codes in _SIMPLE.items() for code, factor in codes.items()}
    found |= {c: Unit(c, "duration", "s", y * YEAR, spread=_spread(c)) for c, y in _VAGUE.items()}
    lengths = [unit for unit in found.values() if unit.dimension == "length"]
    found |= {f"{u.code}²": Unit(f"{u.code}²", "area", "m²", u.factor**2) for u in lengths}
    found |= {f"{u.code}³": Unit(f"{u.code}³", "volume", "l", 1000 * u.factor**3) for u in lengths}
    found["°F"] = Unit("°F", "temperature", "°C", 5 / 9, -160 / 9)
    found["K"] = Unit("K", "temperature", "°C", 1, -273.15)
    found["°"] = Unit("°", "temperature", "°C")
    for length, time in (("km", "h"), ("mi", "h"), ("m", "s"), ("km", "s")):
        unit = speed(found[length], found[time])
        found[unit.code] = unit
    return found


def _spread(code: str) -> float:
    return _MONTH_SPREAD if code in {"month", "quarter", "half-year"} else _YEAR_SPREAD


@cache
def symbols() -> dict[str, Unit]:
    """Units by what is written for them in every language, with its case."""
    found = {code: unit for code, unit in units().items() if code not in _WORDS_ONLY}
    found |= {spelling: units()[code] for spelling, code in _SPELLINGS.items()}
    for power, sign in (("2", "²"), ("3", "³")):
        found |= {u.code[:-1] + power: u for u in units().values() if u.code.endswith(sign)}
    found |= {code.lower(): money(code) for code in _MAJOR}
    found |= {sign: money(code) for sign, code in _MONEY_SIGNS.items()}
    return found | {code: money(code) for code in CURRENCIES}
