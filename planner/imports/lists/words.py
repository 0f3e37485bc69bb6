"""What cells say of states, modes and questions, in the languages of lists."""

from collections.abc import Iterable, Mapping

from planner.domain.kinds import Level, Mode, ParticipantStatus, VisaLetter
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
_LEVELS = _known(
    {
        Level.HEAD_OF_STATE: """
            head of state | president | king | queen | chef d'etat | chef de l'etat | jefe de estado | presidente
            глава государства | 国家元首 | رئيس الدولة
            """,
        Level.HEAD_OF_GOVERNMENT: """
            head of government | prime minister | chef de gouvernement | premier ministre | jefe de gobierno
            primer ministro | primera ministra | глава правительства | премьер-министр | 政府首脑 | 总理 | رئيس الوزراء
            """,
        Level.VICE_PRESIDENT: """
            vice president | vice-president | vice-president or deputy prime minister | deputy prime minister
            vicepresidente | вице-президент | 副总统 | نائب الرئيس
            """,
        Level.FOREIGN_MINISTER: """
            foreign minister | minister of foreign affairs | minister for foreign affairs
            ministre des affaires etrangeres | ministro de relaciones exteriores | canciller
            министр иностранных дел | 外交部长 | وزير الخارجية
            """,
        Level.MINISTER: "minister | ministre | ministro | ministra | министр | 部长 | وزير",
        Level.VICE_MINISTER: """
            vice minister | vice-minister | deputy minister | state secretary | vice-ministre | vice ministre
            viceministro | viceministra | заместитель министра | 副部长 | نائب الوزير
            """,
        Level.EXECUTIVE_HEAD: """
            executive head | executive head of an organization | chef de secretariat | jefe ejecutivo
            """,
        Level.SPECIAL_ENVOY: """
            special envoy | envoye special | envoyee speciale | enviado especial | специальный посланник
            """,
        Level.AMBASSADOR: "ambassador | ambassadeur | ambassadrice | embajador | embajadora | посол | 大使 | سفير",
        Level.DIRECTOR_GENERAL: """
            director general | director-general | directeur general | directrice generale | director general
            directora general | генеральный директор | 总干事 | المدير العام
            """,
        Level.OTHER: "other | autre | otro | другое | 其他 | أخرى",
    }
)
_VISA_LETTERS = _known(
    {
        VisaLetter.NEEDED: """
            needed | required | requested | yes | y | x | necessaire | requise | demandee | oui | necesaria | requerida
            si | solicitada | нужно | да | 需要 | 是 | مطلوب | نعم
            """,
        VisaLetter.SENT: """
            sent | issued | delivered | done | envoyee | delivree | enviada | emitida | отправлено | 已发 | أرسلت
            """,
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


def level_of(words: str) -> str:
    """Give the level of office that words mean; empty where it is not known."""
    return _LEVELS.get(fold(words.replace("_", " ")), "")


def visa_letter_of(words: str) -> str:
    """Give how far a letter for a visa has come; empty where the words say neither."""
    return _VISA_LETTERS.get(fold(words), "")


def answer_of(words: str) -> str:
    """Give ``yes`` or ``no``; empty where the words are neither."""
    return _ANSWERS.get(fold(words), "")
