"""The invented people who register. Nobody is called like this."""

from dataclasses import replace

from home.demo.shapes import Party

PARTIES = [
    Party(("Esko Esimerkki",), "050 000 0011"),
    Party(("Maija Mallikas", "Matti Mallikas"), "050 000 0012"),
    Party(("Testi Tapaninen",), "050 000 0013"),
    Party(("Kaisa Kuvitteellinen",), "050 000 0014"),
    Party(("Exempla Exempelson",), "050 000 0015", "sv"),
    Party(("Sam Sample", "Sue Sample"), "050 000 0016", "en"),
    Party(("Pirkko Pilottinen",), "050 000 0017"),
    Party(("Kalle Keksitty",), "050 000 0018", has_email=False),
    Party(("Nelli Nimetön",), "050 000 0019"),
    Party(("Demo Demonen",), "050 000 0020"),
    Party(("Fanny Fiktiv",), "050 000 0021", "sv"),
    Party(("Harri Harjoitus", "Hilla Harjoitus", "Heli Harjoitus"), "050 000 0022"),
    Party(("Terttu Testinen",), "050 000 0023"),
    Party(("Paula Placeholder",), "050 000 0024", "en"),
    Party(("Mikko Mielikuvitus",), "050 000 0025"),
    Party(("Oona Olematon",), "050 000 0026"),
    Party(("Lauri Luonnos",), "050 000 0027", has_email=False),
    Party(("Sanna Satunnainen",), "050 000 0028"),
]


def first(number: int) -> list[Party]:
    return PARTIES[:number]


def last(number: int) -> list[Party]:
    return PARTIES[-number:]


def alone() -> list[Party]:
    """Those who come by themselves, as to a peer group."""
    return [party for party in PARTIES if len(party.names) == 1]


def one(name: str, **details) -> Party:
    """The party that this person speaks for, with what they answer and wish."""
    return next(replace(party, **details) for party in PARTIES if party.names[0] == name)
