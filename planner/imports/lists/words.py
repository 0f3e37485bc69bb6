"""What cells say of states, modes and questions, in the languages of lists."""

from collections.abc import Iterable, Mapping

from planner.domain.kinds import Mode, ParticipantStatus
from planner.domain.names import fold


def _known(words: Mapping[str, str]) -> Mapping[str, str]:
    return {fold(word): value for value, block in words.items() for word in _cut(block)}


def _cut(block: str) -> Iterable[str]:
    return filter(None, (" ".join(word.split()) for word in block.replace("\n", "|").split("|")))


_STATUSES = _known(
    {
        ParticipantStatus.APPROVED: """
            approved | confirmed | accepted | registered | attending | accredited | yes
            approuve | approuvee | confirme | confirmee | accepte | acceptee | inscrit | inscrite
            accredite | accreditee
            aprobado | aprobada | confirmado | confirmada | aceptado | aceptada | inscrito | inscrita | acreditado
            acreditada | подтверждено | подтвержден | подтверждена | утверждено | зарегистрирован | зарегистрирована
            已确认 | 已批准 | 已注册 | مؤكد | معتمد | مسجل
            """,
        ParticipantStatus.PENDING: """
            pending | to be confirmed | tbc | unconfirmed | tentative | waiting | waitlisted | submitted
            en attente | a confirmer | non confirme | pendiente | por confirmar | sin confirmar
            ожидается | на рассмотрении | не подтверждено | 待确认 | 待定 | قيد الانتظار | غير مؤكد
            """,
        ParticipantStatus.INVITED: """
            invited | invitation sent | invite | invitee | invitado | invitada | приглашен | приглашена | 已邀请 | مدعو
            """,
        ParticipantStatus.REJECTED: """
            rejected | refused | rejete | rejetee | refuse | rechazado | rechazada | отклонено | 已拒绝 | مرفوض
            """,
        ParticipantStatus.CANCELLED: """
            cancelled | canceled | declined | regrets | withdrawn | not attending | will not attend | no
            annule | annulee | excuse | excusee | cancelado | cancelada | excusado | excusada | отменено | отказ
            已取消 | ملغى | معتذر
            """,
        ParticipantStatus.REPLACED: """
            replaced | substituted | remplace | remplacee | reemplazado | reemplazada | sustituido | заменен | 已替换
            """,
    }
)
_MODES = _known(
    {
        Mode.ROOM: """
            room | in the room | in person | in-person | on site | on-site | onsite | physical | presentiel
            en presentiel | en personne | sur place | presencial | en persona | очно | лично | 现场 | 线下 | حضوري
            """,
        Mode.REMOTE: """
            remote | remotely | online | virtual | virtually | by video link | a distance | en ligne | virtuel
            distanciel | en linea | remoto | a distancia | онлайн | дистанционно | удаленно | 线上 | 在线 | عن بعد
            افتراضي
            """,
        Mode.VIDEO: "video | video message | message video | mensaje de video | видеообращение | 视频致辞",
    }
)
_ANSWERS = _known(
    {
        "yes": "yes | y | true | 1 | x | ✓ | ✔ | oui | o | si | s | да | 是 | نعم | ja | vrai | agreed | granted",
        "no": "no | n | false | 0 | non | нет | 否 | لا | nein | faux | refused | denied",
    }
)
GENDERS = frozenset(
    _known(
        {
            "": """
            m | f | male | female | man | woman | men | women | homme | femme | masculin | feminin | h
            hombre | mujer | masculino | femenino | м | ж | муж | жен | мужской | женский | 男 | 女 | ذكر | أنثى
            mannlich | weiblich | w | prefer not to say
            """
        }
    )
)


def status_of(words: str) -> str:
    """Give the status that words mean; empty where it is not known."""
    return _STATUSES.get(fold(words), "")


def mode_of(words: str) -> str:
    """Give the mode that words mean; empty where it is not known."""
    return _MODES.get(fold(words), "")


def answer_of(words: str) -> str:
    """Give ``yes`` or ``no``; empty where the words are neither."""
    return _ANSWERS.get(fold(words), "")
