"""Plain Finnish abbreviates nothing."""

DATETIME_FORMAT = r"j. E Y \k\e\l\l\o G.i"
