"""Currencies: codes of ISO 4217, the signs that are written for them, and their hundredths."""

from checker.grammar.quantities.unit import Unit

_CODES = """
AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
XOF XPF YER ZAR ZMW ZWL
"""

CURRENCIES = tuple(_CODES.split())
"""Active codes of ISO 4217."""

HOMOGRAPHS = frozenset({"ALL", "BAM", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "RON", "SOS", "TOP", "TRY"})
"""Codes that are also words, and therefore no money before a number ("ALL 5 solutions")."""

_MAJOR = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "CNY", "INR")
"""Codes that are also written in lower case."""

_SIGNS = {
    "USD": ("US$", "U.S.$", "USD$"),
    "AUD": ("A$", "AU$"),
    "CAD": ("C$", "CA$", "CAD$"),
    "SGD": ("S$",),
    "HKD": ("HK$",),
    "NZD": ("NZ$",),
    "TWD": ("NT$",),
    "BRL": ("R$",),
    "MXN": ("Mex$", "MX$"),
    "MYR": ("RM",),
    "INR": ("Rs",),
    "IDR": ("Rp",),
    "CZK": ("Kč",),
    "PLN": ("zł",),
    "krone": ("kr",),
    "DEM": ("DM",),
    "HUF": ("Ft",),
    "CFA": ("FCFA", "CFA"),
    "franc": ("F",),
    "FRF": ("FF",),
    "BTC": ("BTC",),
}
"""Signs of money made of letters, as written."""

_PARTS = {"cent": 0.01, "penny": 0.01, "satoshi": 1e-8}


def money(code: str) -> Unit:
    """The unit of a currency code, or of a part of it written "GBP-penny"."""
    base, _, part = code.partition("-")
    return Unit(code, "money", base, _PARTS[part] if part else 1.0)


def money_signs() -> dict[str, Unit]:
    """Currencies by code and sign, with their case."""
    found = {code.lower(): money(code) for code in _MAJOR}
    found |= {sign: money(code) for code, signs in _SIGNS.items() for sign in signs}
    return found | {code: money(code) for code in CURRENCIES}
