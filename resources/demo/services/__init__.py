"""The services of the map. Providers, addresses and phones are made up, the municipalities not."""

from resources.demo.services.north import NORTH
from resources.demo.services.shared import SHARED
from resources.demo.services.south import SOUTH

SERVICES = [*NORTH, *SOUTH, *SHARED]
