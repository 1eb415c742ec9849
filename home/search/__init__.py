"""The search over everything public, in the words that visitors use.

words.py gives the basic form of a word; texts.py what a page says. sources.py names what can be
found; indexing.py writes it down as entries with their words; receivers.py and tasks.py keep it
up to date. matching.py finds entries, results.py and views.py show them.

Every published page can be found by its title and its `search_fields`. Another model takes part
through a Source (see sources.py), registered from the ready() of its app.
"""
