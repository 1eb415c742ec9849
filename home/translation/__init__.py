"""The gate of translations: no page goes out untranslated by accident.

rule.py says what is missing; receivers.py holds back every save that would publish it;
middleware.py and views.py tell the editor.
"""
