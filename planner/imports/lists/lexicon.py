"""What the columns of lists are called, in the six languages of the United Nations and in German."""

from collections.abc import Mapping
from functools import cache

from planner.domain.lists import ListField
from planner.domain.names import fold

_CALLED: Mapping[ListField, str] = {
    ListField.UID: "uid",
    ListField.NAME: """
        name | full name | name as printed | names | name and surname | name surname | participant | participant name
        name of participant | delegate | delegate name | name of delegate | person | person name | display name
        complete name | name delegate | name participant | participants | delegates | speaker | speaker name
        attendee | attendee name | name on badge | badge name
        nom | nom complet | nom et prenom | nom et prenoms | noms et prenoms | nom prenom | prenom et nom | prenom nom
        noms | participante | nom du participant | nom du delegue | delegue
        nombre | nombre completo | nombre y apellido | nombre y apellidos | nombres y apellidos | apellidos y nombres
        apellido y nombre | nombre del participante | delegado
        фио | ф и о | полное имя | имя | имя и фамилия | фамилия и имя | фамилия имя отчество | участник | делегат
        姓名 | 全名 | 名字 | 与会者 | 代表 | الاسم | الاسم الكامل | اسم المشارك | المشارك | الاسم واللقب
        الاسم بالكامل
        vor und nachname | vorname nachname | name vorname | teilnehmer
        """,
    ListField.GIVEN: """
        given name | given names | given | first name | first names | firstname | forename | forenames
        prenom | prenoms | nombres | nombre de pila | primer nombre | имя отчество | имя и отчество
        名 | الاسم الأول | الاسم الشخصي | vorname | vornamen
        """,
    ListField.FAMILY: """
        family name | family names | family | surname | surnames | last name | lastname | family surname
        nom de famille | noms de famille | apellido | apellidos | primer apellido | apellido paterno | фамилия
        姓 | 姓氏 | اسم العائلة | الاسم العائلي | nachname | familienname
        """,
    ListField.HONORIFIC: """
        honorific | honorifics | honorific title | prefix | salutation | courtesy title | mr ms | mr mrs | mr mrs ms
        title mr ms | form of address | civilite | titre de civilite | titre de courtoisie | m mme | tratamiento
        titulo de cortesia | sr sra | обращение | 称谓 | 尊称 | اللقب | لقب | anrede
        """,
    ListField.FUNCTION: """
        function | functional title | position | job title | title | title position | role | designation | post
        occupation | job | professional title | title function | official title | capacity
        fonction | fonctions | poste | titre | qualite | titre fonction | profession | fonction officielle
        cargo | funcion | puesto | titulo | cargo o funcion | cargo funcion | должность | 职务 | 职位 | 职称
        الوظيفة | المنصب | المسمى الوظيفي | الصفة | funktion | stelle
        """,
    ListField.UNIT: """
        unit | dept | department | division | section | office | bureau | service | directorate | branch
        department division
        departement | direction | unite | direction service | departamento | unidad | division unidad | dependencia
        отдел | департамент | подразделение | управление | 部门 | 处室 | الإدارة | القسم | الوحدة | abteilung
        """,
    ListField.ORGANISATION: """
        organization | organisation | organization name | organisation name | name of organization
        name of organisation | institution | affiliation | company | employer | agency | entity | ministry | body
        ministry agency | institution organization | organization institution | ministry institution | company name
        organization ministry | name organization | organisme | institution organisme | ministere
        nom de l organisation | societe | entreprise
        organizacion | institucion | entidad | organismo | ministerio | empresa | institucion organizacion
        организация | наименование организации | название организации | учреждение | место работы | ведомство
        单位 | 工作单位 | 机构 | 组织 | 所在单位
        المنظمة | المؤسسة | الجهة | جهة العمل | الهيئة | institution organisation | firma
        """,
    ListField.COUNTRY: """
        country | country name | member state | state | country of residence | nationality | country represented
        country of origin
        pays | etat | etat membre | nationalite | pays represente | pays de residence
        pais | estado miembro | nacionalidad | pais de residencia | estado
        страна | государство | гражданство | государство член | 国家 | 国籍 | 国别 | البلد | الدولة | الجنسية
        land | staatsangehorigkeit
        """,
    ListField.DELEGATION: """
        delegation | delegation name | name of delegation | representing | represents | on behalf of
        state or organization | state or organisation | state organization | country organization
        country or organization | country organisation | country or organisation | party
        representant | represente | etat ou organisation | pays organisation | nom de la delegation
        delegacion | representa | en representacion de | estado u organizacion | pais organizacion
        делегация | представляет | государство или организация | 代表团 | 代表方 | 国家或组织
        الوفد | يمثل | الدولة أو المنظمة
        """,
    ListField.RANK: """
        rank | rank in delegation | role in delegation | position in delegation | delegation role | level
        head of delegation | status in delegation | rang | rang dans la delegation | chef de delegation
        rango | cargo en la delegacion | jefe de delegacion | nivel | ранг | роль в делегации | глава делегации
        级别 | 团内职务 | الرتبة | رئيس الوفد | المستوى
        """,
    ListField.CATEGORY: """
        category | participant category | participant type | type of participant | participation type | type
        group | registration category
        group type | registration type | delegate type | categorie | type de participant | categorie de participant
        categoria | tipo | tipo de participante | categoria de participante | категория | тип участника
        类别 | 类型 | 参会类别 | الفئة | فئة المشارك | النوع | kategorie
        """,
    ListField.STATUS: """
        status | participant status | registration status | registration | statut | statut d inscription
        estado de inscripcion
        estatus | estado de la inscripcion | статус | 状态 | الحالة
        """,
    ListField.MODE: """
        mode | mode of participation | participation mode | attendance | attendance mode | in person online
        mode de participation | modalite | modalites de participation | modalidad | modo de participacion
        форма участия | формат участия | 参会方式 | 参加方式 | طريقة المشاركة
        """,
    ListField.EMAIL: """
        e mail | email | mail | e mail address | email address | electronic mail | contact e mail | contact email
        courriel | adresse e mail | adresse mail | adresse electronique | mel | correo | correo e | correo electronico
        direccion de correo electronico | эл почта | электронный адрес | электронная почта
        адрес электронной почты | почта
        电子邮件 | 邮箱 | 电邮 | 电子邮箱 | البريد الإلكتروني | بريد إلكتروني | e mail adresse
        """,
    ListField.PHONE: """
        phone | telephone | tel | mobile | cell | cell phone | mobile phone | phone number | telephone number
        mobile number | contact number | contact phone | telephone no | phone no | whatsapp | gsm | office phone
        tel mobile | portable | numero de telephone | telephone portable | telefono | movil | celular | telefono movil
        numero de telefono | телефон | мобильный | мобильный телефон | номер телефона | 电话 | 手机 | 联系电话
        手机号
        الهاتف | رقم الهاتف | رقم الهاتف المحمول | الجوال | رقم الجوال | telefon | handy | telefonnummer
        """,
    ListField.GENDER: """
        gender | sex | sexe | genre | genero | sexo | пол | 性别 | الجنس | النوع الاجتماعي | geschlecht
        """,
    ListField.LANGUAGES: """
        language | languages | working language | working languages | spoken languages | preferred language
        language preference | langue | langues | langue de travail | langues de travail | idioma | idiomas
        idioma de trabajo | idioma preferido | язык | языки | рабочий язык | 语言 | 工作语言 | اللغة | اللغات
        sprache
        sprachen
        """,
    ListField.CONSENT_NAME: """
        may print name | consent to publish name | publish name | name consent | consent name | may publish name
        consentement nom | publication du nom | publicar nombre
        """,
    ListField.CONSENT_CONTACT: """
        may share contact | consent to share contact | share contact | contact consent | consent contact
        share contact details | consentement contact | partage des coordonnees | compartir contacto
        """,
    ListField.CONSENT_PHOTO: """
        may show photo | photo consent | consent photo | consent to photos | consent to be photographed | photo video
        consent to photo | consentement photo | droit a l image | consentimiento de imagen
        """,
    ListField.RESTRICTED: "restricted | restricted person | do not publish",
    ListField.NEEDS: """
        needs | special needs | special requirements | dietary requirements | dietary needs | diet | accessibility
        accessibility needs | dietary restrictions | besoins | besoins particuliers | regime alimentaire
        necesidades | necesidades especiales | restricciones alimentarias | особые потребности | питание
        特殊需求 | 饮食要求 | احتياجات خاصة | الاحتياجات
        """,
    ListField.TRAVEL: "travel | travel details | voyage | deplacement | viaje | поездка | 行程 | السفر",
    ListField.NOTES: """
        notes | note | remarks | remark | comments | comment | observations | remarques | remarque | commentaires
        observaciones | notas | comentarios | примечание | примечания | комментарии | 备注 | 备考 | ملاحظات
        """,
}

GIVEN_OR_WHOLE = frozenset(map(fold, ("nombre", "имя", "名字")))
"""Headings of given names where another column has family names, and of whole names where none has."""

FAMILY_OR_WHOLE = frozenset(map(fold, ("nom", "name", "noms", "names")))
"""Headings of family names where another column has given names, and of whole names where none has."""

HONORIFIC_OR_FUNCTION = frozenset(map(fold, ("title", "titre", "titulo", "اللقب", "لقب")))
"""Headings that only their cells tell apart."""

COUNTRY_OR_STATUS = frozenset(map(fold, ("estado", "state")))


@cache
def called() -> Mapping[str, ListField]:
    """Give the field of each heading, in the form that ``heading`` gives."""
    return {
        heading(words): field for field, block in _CALLED.items() for line in block.splitlines() for words in _cut(line)
    }


def _cut(line: str) -> list[str]:
    return [words for words in line.split("|") if words.strip()]


def heading(text: str) -> str:
    """Give a heading for comparing: lower case, without accents and signs, such as ``e mail``."""
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())
