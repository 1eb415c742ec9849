"""Finnish dates read as Django has them, and are typed as in the other languages of the admin."""

from config.formats import DATE_INPUT_FORMATS as DATE_INPUT_FORMATS
from config.formats import DATETIME_INPUT_FORMATS as DATETIME_INPUT_FORMATS
