"""Finnish as the site's own texts write it."""

DATETIME_FORMAT = r"j. E Y \k\l\o G.i"
