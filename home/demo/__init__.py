"""The demo content: what `manage.py demo` fills an empty site with.

Facts of five projects (2008-2019) with their events as an archive, and an invented season of the
same kind to come. People, addresses and links are made up. A page's words are a plain dict per
language, Finnish first; shapes.py says what they consist of, and building.py how to build on them.
"""
