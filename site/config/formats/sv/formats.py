"""Swedish dates and times as they are written in Finland; typed as in the rest of the admin."""

from config.formats import DATE_INPUT_FORMATS as DATE_INPUT_FORMATS
from config.formats import DATETIME_INPUT_FORMATS as DATETIME_INPUT_FORMATS

TIME_FORMAT = "G.i"
DATETIME_FORMAT = r"j F Y \k\l. G.i"
SHORT_DATE_FORMAT = "j.n.Y"
SHORT_DATETIME_FORMAT = r"j.n.Y \k\l. G.i"
