"""The demo content: what `manage.py demo` fills an empty site with.

Facts of the Kotopaikka project (2017-2019) with its events as an archive, and an invented season
of the same kind to come. People, addresses and links are made up. A page's words are a plain
dict per language, Finnish first; shapes.py says what an event consists of.
"""
