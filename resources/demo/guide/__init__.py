"""The chapters of the web guide, in their order."""

from resources.demo.guide import encounter, language, network, peers

CHAPTERS = [encounter.CHAPTER, language.CHAPTER, network.CHAPTER, peers.CHAPTER]
