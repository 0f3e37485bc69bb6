"""Labels before people and before remarks."""

from collections.abc import Mapping

from planner.domain.kinds import Role
from planner.imports.programme.lexicon.phrases import phrases

_ROLES = {
    Role.CHAIR: """
        chair|chaired by|director of ceremonies|programme director|chairman|chairperson|chairpersons|chairs
        |chairwoman|master of ceremonies|mc|panel chair
        |preside
        |presided over by|presidee par|presidence|presidencia|president|president de seance|presidenta
        |presidente
        |presidente de la sesion|presidente de seance|presidida por|presiding officer|session chair
    """,
    Role.CO_CHAIR: """
        co-chair|co-chaired by|co-chairperson|co-chairpersons|co-chairs|co-presidence|co-presidents|cochair
        |cochairs
        |copresidentas|copresidente|copresidentes|copresidents
    """,
    Role.MODERATOR: """
        animacion|animada por|animation|animateur|animatrice|animateurs|anime par|animee par|anfitrion
        |anfitriona|co-facilitated by
        |co-facilitator|co-facilitators|co-moderated by|co-moderator|co-moderators|cofacilitadoras
        |cofacilitadores
        |comoderador|comoderadora|comoderadores|facilita|facilitada por|facilitado por|facilitadoras
        |facilitadores
        |facilitateurs|facilitation|facilite par|facilitee par|host|hosts|hote|hotesse|moderacion|moderadoras
        |facilitador|facilitadora|facilitated by|facilitateur|facilitator|facilitators|facilitatrice
        |modera|moderada por|moderado por|moderador|moderadora|moderadores|moderated by|moderateur
        |moderateur/moderatrice|moderateurs|moderation|moderator|moderators|moderatrice|moderatrices|modere par
        |moderee par|panel moderator|session moderator
    """,
    Role.OPENING_ADDRESS: """
        address|addresses|allocution|allocution d'ouverture|allocution de bienvenue|allocutions
        |allocutions d'ouverture
        |allocutions de bienvenue|apertura|bienvenida|bienvenue|discours d'ouverture|discurso de apertura
        |discursos de apertura|framing remarks|inauguracion|introduccion|introduction|introduction by
        |introductory remarks|mot d'ouverture|mot de bienvenue|mots d'ouverture|mots de bienvenue
        |official opening|official opening by|opened by|opening
        |opening address|opening addresses|opening remarks|opening remarks by|opening speech|opening speeches
        |opening statement|opening statements|ouverture|palabras|palabras de apertura|palabras de bienvenida
        |palabras inaugurales|propos liminaires|remarks|remarks by|remarques liminaires|scene setter
        |scene-setter
        |scene-setting|setting the scene|special address|special remarks|welcome
        |welcome address|welcome address by|welcome and opening remarks|welcome by|welcome note|welcome remarks
        |welcome remarks by|welcoming address|welcoming remarks
    """,
    Role.KEYNOTE: """
        conference inaugurale|conferencia inaugural|conferencia magistral|discours liminaire|discours principal
        |discours-programme|discurso principal|keynote|keynote address|keynote address by|keynote addresses
        |keynote by
        |keynote presentation|keynote speaker|keynote speakers|keynote speech|keynote speeches|keynotes
        |orador principal
        |oradora principal|orateur principal|oratrice principale|ponencia magistral|ponencia principal
        |ponente principal
    """,
    Role.PANELLIST: """
        distinguished panellists|panel|panel members|panelist|panelista|panelistas|paneliste|panelistes
        |panelists
        |panellist|panellists|panellists include
    """,
    Role.SPEAKER: """
        avec|con la participacion de|participan|co-presenter|co-presenters|con|conferencistas|mentor
        |mentores|mentors|tallerista|talleristas|trainer
        |trainers|formateur|formateurs|formatrice|formatrices|instructor|instructora|instructoras
        |instructores|instructors|capacitador|capacitadora
        |capacitadores|confirmed speakers|lead|expertos
        |experts|exposes|exposicion|exposiciones|expositor|expositora
        |expositoras|expositores|featuring|guest speaker|guest speakers|intervenant|intervenante|intervenantes
        |intervenants|intervencion|intervenciones|intervention|interventions|interventions by|interviene
        |intervienen
        |introduced by|invited speakers|lead speaker|lead speakers|orador|oradora|oradoras|oradores|orateur
        |orateurs
        |orateurs et oratrices|oratrice|oratrices|participantes|participants|ponente|ponentes|presentacion
        |presentaciones|presentado por|presentateur|presentateurs|presentation|presentation by|presentations
        |presentations by|presente par|presented by|presenter|presenters|resource person|resource persons
        |speaker
        |speakers|speakers include|statement by|statements by|with|with the participation of
    """,
    Role.TESTIMONY: """
        temoignage|temoignages|testimonies|testimonio|testimonios|testimony|testimony by|voices
    """,
    Role.DISCUSSANT: """
        comentador|comentarios a cargo de|comentarista|comentaristas|commentator|commentators|comments by
        |commentaires|comments|discussant
        |discussants|discutant|discutante|discutants|lead discussant|lead discussants|reactions|reactor|reactors
        |repondant|repondants|respondent|respondents
    """,
    Role.RAPPORTEUR: """
        note-taker|rapporteur|rapporteure|rapporteurs|rapporteuse|relator|relatora|relatores|report by|reporting
    """,
    Role.CLOSING_REMARKS: """
        allocution de cloture|allocutions de cloture|cierre|clausura|closing|closing address|closing remarks
        |closing remarks by|closing statement|closing statements|cloture|concluding remarks
        |concluding remarks and next steps|concluding remarks by|conclusions|discurso de clausura|final remarks
        |mot de cloture|mots de cloture|palabras de cierre|palabras de clausura|reflexiones finales
        |remarques finales
        |summary by|vote of thanks|wrap up|wrap-up
    """,
}
ROLES: Mapping[str, Role] = {phrase: role for role, text in _ROLES.items() for phrase in phrases(text)}
WEAK_LABELS = phrases(
    """
    address|addresses|apertura|avec|bienvenida|bienvenue|cierre|clausura|closing|cloture|con|conclusions
    |expertos
    |experts|exposes|exposicion|inauguracion|intervenciones|intervention|interventions|introduccion|introduction
    |keynote|keynotes|opening|ouverture|palabras|panel|participantes|participants|presentacion|presentaciones
    |presentation|presentations|president|presidente|reactions|remarks|reporting|scene setting|setting the scene
    |temoignages|testimonies|testimonios|testimony|voices|welcome|with|wrap up|wrap-up
    """
)
"""Words that label people only where somebody’s name follows; elsewhere they begin titles."""
NOTE_LABELS = phrases(
    """
    acces|access|background|contact|description|discussion points|document|documentation|documentos|documents
    |dress code|duration|enlace|expected outcome|expected outcomes|format|guiding questions|idiomas
    |interpretacion
    |interpretation|interpretation in|issues|issues for discussion|key questions|language|languages|langue
    |langues
    |lien|link|livestream|livestreamed at|modalities|n.b.|nb|nota|note|notes|objectif|objectifs|objective
    |objectives
    |objetivo|objetivos|outcome|preguntas guia|preguntas orientadoras|questions|questions directrices
    |registration link|remarque|resultados esperados|resultats attendus|speaking time|sub-themes|temps de parole
    |themes|time limit|topics|webcast|working languages
    """
)
