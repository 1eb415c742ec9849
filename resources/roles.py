"""What the site's roles do with link tips, services and leaders."""

from home.roles import ALL, EDITOR, MODERATOR, MUNICIPAL_READER, ORGANIZER, PUBLISH, WRITE, grant
from resources.models.leaders import STAFF_PERMISSION

DRAFTED = ("resources.linktip", "resources.service")

grant(EDITOR, dict.fromkeys(DRAFTED, WRITE))
grant(MODERATOR, dict.fromkeys(DRAFTED, PUBLISH))
grant(ORGANIZER, {"resources.leader": ALL})
grant(MUNICIPAL_READER, {}, STAFF_PERMISSION)
