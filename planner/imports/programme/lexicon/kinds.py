"""What items of a programme are called."""

from planner.domain.kinds import SessionKind
from planner.imports.programme.lexicon.phrases import phrase_list, phrases

KINDS = (
    (
        SessionKind.REGISTRATION,
        phrase_list(
            """
            registration|accreditation|enregistrement|inscription|inscriptions|registro|inscripcion
            |inscripciones
            |recepcion y entrega|recepcion de asistentes|recepcion de participantes
            |recepcion de los participantes
            |entrega de documentacion|entrega de credenciales|acreditacion|arrival|arrivals|accueil
            |welcome coffee|acreditaciones
            """
        ),
    ),
    (
        SessionKind.LUNCH,
        phrase_list(
            """
            lunch|luncheon|pause meridienne|dejeuner|comida|pause dejeuner|almuerzo|buffet|lunch break
            |networking lunch
            """
        ),
    ),
    (
        SessionKind.BREAK,
        phrase_list(
            """
            coffee|coffee break|tea break|break|health break|pause cafe|pause-cafe|pause|receso|pausa
            |pausa cafe|cafe
            |refreshments|refrigerio|descanso|merienda|pausa para cafe|tea|pause sante|intermission
            |receso para cafe
            |breakfast|petit-dejeuner|desayuno
            """
        ),
    ),
    (SessionKind.PHOTO, phrase_list("group photo|family photo|photo|photo de famille|photo de groupe|foto")),
    (
        SessionKind.RECEPTION,
        phrase_list(
            """
            reception|cocktail|dinner|diner|cena|recepcion|coctel|vin d'honneur|vino de honor|vino espanol|gala
            """
        ),
    ),
    (SessionKind.SIDE_EVENT, phrase_list("side event|side-event|evenement parallele|evento paralelo")),
    (
        SessionKind.PRESS,
        phrase_list(
            """
            press conference|press briefing|conference de presse|conferencia de prensa|media briefing
            """
        ),
    ),
    (SessionKind.LAUNCH, phrase_list("launch|lancement|lanzamiento|presentacion del libro")),
    (SessionKind.SCREENING, phrase_list("screening|film|projection|proyeccion|video screening|films|pelicula")),
    (SessionKind.EXHIBITION, phrase_list("exhibition|exposition|exposicion fotografica|exhibicion")),
    (
        SessionKind.KEYNOTE,
        phrase_list(
            """
            keynote|discours principal|conference inaugurale|conferencia magistral|discurso principal
            |conferencia inaugural
            """
        ),
    ),
    (SessionKind.GENERAL_DEBATE, phrase_list("general debate|debat general|debate general")),
    (SessionKind.DRAFTING, phrase_list("drafting|redaction|redaccion")),
    (
        SessionKind.WORKING_GROUP,
        phrase_list(
            """
            working group|working groups|group work|travaux de groupe|travaux de groupes
            |travaux en groupe|travaux en groupes|travaux en ateliers|travaux en sous-groupes
            |trabajo en grupos|groupe de travail|groupes de travail|grupo de trabajo|grupos de trabajo
            |breakout|break-out|atelier|ateliers|taller|talleres|workshop|workshops|mesa de trabajo
            |mesas de trabajo
            |breakout sessions
            |breakout groups|discussion groups|table de travail|tables de travail|mesas tematicas
            """
        ),
    ),
    (
        SessionKind.PARALLEL,
        phrase_list(
            """
            parallel session|parallel sessions|parallel workshops|parallel tracks|concurrent sessions
            |session parallele
            |sessions paralleles|seances paralleles|sesion paralela|sesiones paralelas|mesas paralelas
            """
        ),
    ),
    (
        SessionKind.CLOSING,
        phrase_list(
            """
            closing|cloture|clausura|cierre|concluding|^conclusions|^conclusiones|wrap-up|wrap up|closure
            |way forward
            |adjournment|^close|end of meeting|end of symposium|end of the symposium|end of the meeting
            |end of the seminar|end of the workshop
            |end of the conference|end of conference|end of the forum|end of workshop|end of seminar
            |close of the meeting|close of meeting|close of the session|fin de la reunion|fin du seminaire
            |fin de l'atelier|fin des travaux|fin du colloque|fin de la conference|fin del seminario
            |fin del taller
            |fin de la conferencia|fin del encuentro
            """
        ),
    ),
    (
        SessionKind.PROCEDURAL,
        phrase_list(
            """
            opening procedures|election of|adoption of the|credentials|admission of|organizational matters
            |election du
            |adoption de|adoption du|adoption des|adoption of|aprobacion de|eleccion de|aprobacion del
            """
        ),
    ),
    (SessionKind.PLENARY, phrase_list("plenary meeting")),
    (
        SessionKind.OPENING,
        phrase_list(
            """
            opening ceremony|opening session|opening remarks|opening address|opening addresses
            |opening statements
            |opening segment|opening plenary|opening of the|opening|welcome|welcoming|ceremonie d'ouverture
            |seance d'ouverture|ouverture|allocution d'ouverture|allocutions d'ouverture|acto inaugural
            |sesion inaugural|sesion de apertura|ceremonia de apertura|apertura|inauguracion|^instalacion
            |bienvenida|inaugural
            |mots de bienvenue|mot de bienvenue|mot d'ouverture|mots d'ouverture|bienvenue|^introductory
            |^propos liminaires|^remarques liminaires|^introduction
            """
        ),
    ),
    (SessionKind.HIGH_LEVEL, phrase_list("high-level segment|ministerial segment|segment de haut niveau")),
    (
        SessionKind.DIALOGUE,
        phrase_list(
            """
            ^dialogue|^dialogo|interactive dialogue|dialogue interactif|dialogo interactivo|fireside chat
            """
        ),
    ),
    (
        SessionKind.PANEL,
        phrase_list(
            """
            panel|mesa|round table|roundtable|round-table|table ronde|mesa redonda|panel discussion|panelists
            """
        ),
    ),
    (SessionKind.BILATERAL, phrase_list("bilateral meeting|bilateral meetings|bilaterals|reuniones bilaterales")),
    (SessionKind.BRIEFING, phrase_list("briefing|rehearsal")),
    (SessionKind.PLENARY, phrase_list("plenary|pleniere|plenaria|sesion plenaria|seance pleniere")),
    (SessionKind.SPECIAL_EVENT, phrase_list("special event|evenement special|evento especial")),
)
"""Kinds with the words that tell them, the most telling first; ``^`` binds a word to the start of the title."""
FORMATS = phrases(
    """
    comments from the floor|debat|debat general|debat interactif|debate|debate abierto|debate interactivo
    |dialogo
    |dialogo interactivo|discusion|discusion interactiva|discussion|discussion and q&a|discussion interactive
    |discussion ouverte|discussion with the floor|discussion, questions and answers|echanges avec la salle
    |exchange with the floor|fireside chat|floor discussion|general discussion
    |high-level presentations and discussion|interactive debate|interactive dialogue|interactive discussion
    |intercambio|interventions from the floor|mesa redonda|moderated discussion|open discussion|open floor
    |open floor discussion|panel discussion|plenary discussion|preguntas y respuestas|presentaciones y debate
    |presentations and discussion|presentations followed by discussion|presentations suivies d'un debat
    |q & a|q&a
    |q&a session|questions|questions from the floor|discussion with the audience|preguntas
    |question and answer session|questions and answers|questions et reponses|round table
    |round-table discussion|roundtable|roundtable discussion|seance de questions-reponses|table ronde
    |tour de table
    """
)
SUB_SESSIONS = phrase_list(
    """
    working group|parallel session|breakout session|breakout group|breakout|break-out group|break-out session
    |workshop|atelier|groupe de travail|session parallele|grupo de trabajo|sesion paralela|taller|mesa
    |track|stream
    |group|groupe|grupo|parallel workshop|round table|roundtable|table ronde
    """
)
SITTINGS = phrases(
    """
    1st meeting|2nd meeting|3rd meeting|4th meeting|5th meeting|6th meeting|a.m.|afternoon|afternoon meeting
    |afternoon session|afternoon sitting|am|apres-midi|cuarta sesion|deuxieme seance|evening|evening session
    |evening sitting|fifth meeting|first meeting|first sitting|fourth meeting|manana|matin|matinee|morning
    |morning meeting|morning session|morning sitting|p.m.|pm|premiere seance|primera sesion|quatrieme seance
    |seance de l'apres-midi|seance du matin|second meeting|second sitting|segunda sesion|sesion de la manana
    |sesion de la tarde|sesion matutina|sesion vespertina|session de l'apres-midi|session du matin|sixth meeting
    |soir|soiree|tarde|tercera sesion|third meeting|troisieme seance
    """
)
REPEATED = phrases(
    """
    break-out groups|breakout groups|breakout sessions|closing|closing remarks|closing session|conclusions|debat
    |debate|dialogue|discusion|discusion general|discussion|film screening|general discussion|groupes de travail
    |grupos de trabajo|interactive discussion|introduction|keynote address|open discussion|opening
    |opening remarks
    |opening session|panel discussion|parallel sessions|plenary|plenary session|preguntas y respuestas
    |presentations
    |q&a|questions and answers|questions et reponses|side event|side events|summary|welcome|working groups
    |wrap-up
    """
)
"""Titles that come again without going on with the earlier item."""
