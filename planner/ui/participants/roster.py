"""Everybody at an event, ready to be found while somebody types."""

from functools import cached_property, lru_cache

from planner.domain.kinds import ParticipantStatus
from planner.domain.names import fold, order_key
from planner.domain.people import ParticipantList, ParticipantRow


class Roster:
    """Finds participants by the words of their rows, which are prepared once: without case and accents."""

    def __init__(self, people: ParticipantList) -> None:
        self.people = people
        self.categories: dict[int | None, str] = {category.id: category.name for category in people.categories}
        self.by_id = {person.id: person for person in people.participants}

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(map(self._text, self.people.participants))

    def find(
        self, typed: str, category: int | None = None, status: ParticipantStatus | None = None
    ) -> tuple[ParticipantRow, ...]:
        """Give those who have all the words typed, in this category and status; None takes any."""
        found = self.people.participants
        words = fold(typed).split()
        if words:
            pairs = zip(found, self._texts, strict=True)
            found = tuple(person for person, text in pairs if all(word in text for word in words))
        if category is not None:
            found = tuple(person for person in found if person.category_id == category)
        return found if status is None else tuple(person for person in found if person.status == status)

    def category(self, person: ParticipantRow) -> str:
        """Give the name of somebody's category; empty where they have none."""
        return self.categories.get(person.category_id, "")

    def _text(self, person: ParticipantRow) -> str:
        words = (person.name, person.function, person.unit, person.organisation, person.country)
        return f"{folded(' '.join(words))} {folded(self.category(person))}"


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Give a text for comparing, remembered from one refresh to the next."""
    return fold(text)


def by_family(person: ParticipantRow) -> tuple[str, str]:
    """Give the key by which names are sorted: what was said to sort by, or the parts of the name as they are stored."""
    return order_key(person.name, person.given, person.family, person.sort_as)
