"""Finnish as the site's own texts write it, typed as in the other languages of the admin."""

from config.formats import DATE_INPUT_FORMATS as DATE_INPUT_FORMATS
from config.formats import DATETIME_INPUT_FORMATS as DATETIME_INPUT_FORMATS

DATETIME_FORMAT = r"j. E Y \k\l\o G.i"
