"""What is read of the private rows of participants: for one sheet each, and no more than it needs."""

from collections import Counter

from sqlalchemy import or_, select

from db.tables import appearance, participant, participant_private
from db.transaction import Transaction
from planner.domain.handing import DietCount, TravelPaper
from planner.domain.kinds import AppearanceStatus, Mode, ParticipantStatus
from planner.domain.names import fold


def count_diets(tx: Transaction, event_id: int) -> tuple[DietCount, ...]:
    """How many of those who have a place in the room eat in what way, the most first; nobody is named."""
    speaking = select(appearance.c.participant_id).where(appearance.c.status == AppearanceStatus.CONFIRMED)
    ended = [status for status in ParticipantStatus if status.will_not_come]
    query = (
        select(participant_private.c.diet)
        .join(participant, participant.c.id == participant_private.c.participant_id)
        .where(participant.c.event_id == event_id, participant.c.mode == Mode.ROOM, participant_private.c.diet != "")
        .where(or_(participant.c.status == ParticipantStatus.APPROVED, participant.c.id.in_(speaking)))
        .where(participant.c.status.not_in(ended))
        .order_by(participant.c.position, participant.c.id)
    )
    diets = [" ".join(diet.split()) for diet in tx.execute(query).scalars() if diet.strip()]
    counts = Counter(map(fold, diets))
    words = {fold(diet): diet for diet in reversed(diets)}
    return tuple(DietCount(words[key], count) for key, count in counts.most_common())


def load_travel_papers(tx: Transaction, event_id: int) -> tuple[TravelPaper, ...]:
    """The identity papers of those who need a letter for a visa, and of nobody else."""
    private = participant_private.c
    query = (
        select(
            private.participant_id,
            private.passport_name,
            private.passport_number,
            private.passport_expires_on,
            private.nationality,
            private.born_on,
            private.birthplace,
        )
        .join(participant, participant.c.id == private.participant_id)
        .where(participant.c.event_id == event_id, participant.c.visa_letter != "")
        .order_by(participant.c.position, participant.c.id)
    )
    return tuple(TravelPaper(*row) for row in tx.execute(query))
