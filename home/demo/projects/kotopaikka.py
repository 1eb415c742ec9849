"""P1, Kotopaikka: what is the same in every language. Its words stand in main_pages."""

from datetime import date

from home.demo import main_pages

ORGANIZER = "jamk"
# The years are known, the days are the first and the last of them.
FIELDS = {"starts_on": date(2017, 1, 1), "ends_on": date(2019, 12, 31)}
AREAS = [
    "Jämsä",
    "Keuruu",
    "Kyyjärvi",
    "Laukaa",
    "Saarijärvi",
    "Saarikka",
    "Viitasaari",
    "Äänekoski",
]
COORDINATOR = "jamk"
PARTNERS = ["gradia", "humak", "kristillinen", "palvelualan"]
CONTACTS = ["helmi"]
PICTURE = "village"
WORDS = main_pages.words("KOTOPAIKKA")
