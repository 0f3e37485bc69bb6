"""What stands in brackets behind people."""

from collections.abc import Mapping

from planner.domain.kinds import DocumentKind
from planner.imports.programme.lexicon.phrases import phrases

_PAPERS = {
    DocumentKind.BIO: "bio|biography|biographie|biografia|cv|bio note",
    DocumentKind.PRESENTATION: """
        diapositives|pdf|ponencia|powerpoint|ppt|presentacion|presentation|presentation (pdf)|slides
    """,
    DocumentKind.REMARKS: """
        address|allocution|closing remarks|concluding remarks|declaracion|declaration|discours|discurso
        |intervention
        |keynote|keynote address|keynote speech|opening remarks|opening statement|palabras|remarks|speech
        |statement
        |talking points|welcome remarks
    """,
    DocumentKind.NOTES: "notes|speaking notes|notas",
    DocumentKind.VIDEO: "video|video recording|recording|webcast|enregistrement|grabacion|watch",
    DocumentKind.PAPER: "paper|background paper|article|document|documento|working paper|handout",
    DocumentKind.PHOTO: "photo|photos|foto",
    DocumentKind.CONCEPT_NOTE: "concept note|note conceptuelle|nota conceptual",
    DocumentKind.AGENDA: "agenda|programme|programa",
    DocumentKind.REPORT: "report|summary|rapport|informe",
}
PAPERS: Mapping[str, DocumentKind] = {word: kind for kind, text in _PAPERS.items() for word in phrases(text)}
TO_BE_CONFIRMED = phrases(
    """
    a confirmar|a confirmer|a designer|a determiner|names to be confirmed|nom a confirmer|nombre por confirmar
    |por designar
    |sous reserve|confirmacion pendiente|invitada|invitado|invite|invited|invitee|por confirmar|por definir
    |sous reserve de confirmation|tba|tbc|tbd|to be announced|to be confirmed|to be determined|unconfirmed
    """
)
INVITED = phrases(
    """
    invitada|invitado|invite|invited|invitee
    """
)
CONFIRMED = phrases(
    """
    confirmada|confirmado|confirme|confirmed|confirmee
    """
)
REMOTE = phrases(
    """
    a distance|a distancia|by video conference|by video link|by videoconference|by videolink|by vtc
    |connected remotely|connecting remotely|en distanciel|en ligne|en linea|en visioconference|joining online
    |joining remotely|on-line|online|par videoconference|par visioconference|par zoom|participating remotely
    |por videoconferencia|por zoom|remote|remotely|via teams|via video conference|via video link|via video-link
    |via videoconference|via videolink|via vtc|via webex|via zoom|video conference|video link|video-link
    |a distancia|conexion a distancia|conexion remota|conexion virtual|connexion a distance|de forma remota
    |de manera remota
    |en conexion remota|en remoto|por conexion remota|remota|remote connection|remoto|visio
    |videoconference|videoconferencia|videolink|virtual|virtually|virtuel|virtuelle|visioconference|vtc|zoom
    """
)
BY_VIDEO = phrases(
    """
    by video|by video message|en video|mensaje de video|mensaje en video|mensaje grabado|message enregistre
    |message video|par video|por video|pre-recorded|pre-recorded message|pre-recorded statement
    |pre-recorded video
    |prerecorded|prerecorded message|recorded|recorded message|via video|via video message|video address
    |video message|video pregrabado|video statement|video-message|videomensaje
    """
)
