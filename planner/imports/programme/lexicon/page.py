"""Lines that frame a programme: headings, columns, menus."""

from collections.abc import Mapping

from planner.imports.programme.lexicon.phrases import phrases, words

PROGRAMME_HEADINGS = phrases(
    """
    agenda|agenda & materials|agenda preliminar|agenda provisional|annotated agenda|calendario|calendrier
    |conference programme|detailed programme|draft agenda|draft programme|draft programme of work
    |event programme
    |final agenda|final programme|horario|meeting agenda|orden del dia|order of the day|ordre du jour
    |ordre du jour provisoire|organization of work|program|programa|programa de trabajo|programa preliminar
    |programa provisional|programme|programme at a glance|programme de travail|programme detaille
    |programme of work
    |programme overview|programme provisoire|projet d'ordre du jour|projet de programme|provisional agenda
    |provisional programme|proyecto de programa|schedule|temario|tentative agenda|tentative programme|timetable
    |workshop programme
    """
)
TABLE_HEADINGS = phrases(
    """
    actividad|actividades|activite|activites|activities|activity|agenda|agenda item|chair|date|day|description
    |details|dia|event|format|heure|heures|hora|horaire|horaires|horario|horas|hour|intervenant
    |intervenants|item
    |items|jour|lead|lieu|location|lugar|moderator|panelists|panellists|ponente|ponentes|presenter|presenter(s)
    |presenters|programme|responsable|responsible|room|sala|salle|seance|sesion|session|sessions|sitting|speaker
    |speaker(s)|speakers|subject|sujet|tema|temas|theme|theme/session|time|times|timing|title|topic|topics|venue
    """
)
TAIL_HEADINGS = phrases(
    """
    about|about us|annex|background documents|background paper|background papers|contact|contact information
    |contact us|contacto|contactos|contacts|documentation|documentos|documents|documents de l'evenement|download
    |downloads|event documents|final report|follow us|footnotes|further information|informacion de contacto
    |informacion practica|informations pratiques|links|list of participants|media contact|notes|organisers
    |organizers|partners|photo gallery|photos|practical information|privacy policy|registration form
    |related documents|related events|related links|renseignements|resources|share|share this|survey
    |useful links
    |videos
    """
)
GREETINGS = phrases(
    """
    atentamente|best|best regards|best wishes|bien cordialement|cordialement|cordialmente|cordiales saludos
    |kind regards
    |many thanks|meilleures salutations|merci|muchas gracias|regards|saludos|saludos cordiales|sincerely
    |thank you
    |thanks|un cordial saludo|warm regards|with best regards|with kind regards|with thanks|yours faithfully
    |yours sincerely
    """
)
"""What a mail ends with, before its signature."""
MENU = phrases(
    """
    2030 agenda|about us|accept|accessibility|accueil|alianzas|all rights reserved|aller au contenu principal
    |aviso legal|back to top|breadcrumb|buscar|careers|ce que nous faisons|close|contact us|cookie policy
    |cookies|copyright|data and research|disclaimer|donate|donde trabajamos|donnees et recherche|english|espanol
    |facebook|follow us|francais|get involved|global|highlights|home|inicio|instagram|involucrese|language
    |legal notice|linkedin|log in|login|main navigation|mentions legales|menu|news|newsletter|next|notre travail
    |nuestro trabajo|ou travaillons-nous|our work|partenariats|partnerships|pasar al contenido principal
    |previous|print|print this page|privacy|privacy notice|privacy policy|que hacemos|qui sommes nous
    |qui sommes-nous|quienes somos|rechercher|search|share|sign in|site map|sitemap|skip to content
    |skip to main content|subscribe|take action|terms and conditions|terms of use|toggle navigation|tome accion
    |trabaje con nosotros|travailler avec nous|twitter|what we do|where we work|who we are|work with us
    |you are here|youtube
    """
)
LANGUAGE_WORDS: Mapping[str, frozenset[str]] = {
    "en": words(
        """
    the of and to for on with by from opening chair lunch
    """
    ),
    "fr": words(
        """
    le les des du et pour sur avec par aux dans seance ouverture
    """
    ),
    "es": words(
        """
    el los las del y para con por sobre sesion apertura almuerzo
    """
    ),
}
