"""What the five projects arranged. In Finnish, as it was."""

from home.demo.archive import kotoisa, kotopaikka, peer_groups, vepa, yhdessa

ENTRIES = [
    kotopaikka.IDEA_DAY,
    kotopaikka.FLAVOURS,
    kotopaikka.ENCOUNTERS,
    peer_groups.PEER_GROUPS,
    kotopaikka.ROAD_SHOW,
    kotoisa.EXPERTS,
    kotoisa.COUNCIL,
    kotoisa.FARM_GROUPS,
    yhdessa.ADVICE_POINTS,
    yhdessa.YARD_PARTY,
    yhdessa.MENTORING,
    vepa.TRAINING,
    vepa.PARENTS,
    vepa.CLOSING_SEMINAR,
]
