"""What the columns of lists are called, in the six languages of the United Nations and in German."""

import re
from collections.abc import Mapping
from functools import cache

from planner.domain.list_fields import ListField
from planner.domain.names import fold

_CALLED: Mapping[ListField, str] = {
    ListField.UID: "uid",
    ListField.EXPORT: "export",
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
        country | country name | member state | state | country of residence | country represented
        country of origin
        pays | etat | etat membre | pays represente | pays de residence
        pais | estado miembro | pais de residencia | estado
        страна | государство | государство член | 国家 | 国别 | البلد | الدولة
        land
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
        rank | rank in delegation | role in delegation | position in delegation | delegation role
        head of delegation | status in delegation | rang | rang dans la delegation | chef de delegation
        rango | cargo en la delegacion | jefe de delegacion | ранг | роль в делегации | глава делегации
        团内职务 | الرتبة | رئيس الوفد
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
    ListField.NATIVE_NAME: """
        native name | name in native script | native script | original script | name in original script
        nom en langue originale | nom en caracteres originaux | nombre en idioma original | nombre en lengua original
        имя на родном языке | 原文姓名 | 本国文字姓名 | 中文姓名 | الاسم بالعربية | الاسم باللغة الأم
        """,
    ListField.SORT_AS: """
        sort as | sorted as | sort name | classer sous | trier sous | ordenar como | сортировать как | 排序名 | يرتب تحت
        """,
    ListField.LEVEL: """
        level | level of office | level of representation | seniority | niveau | niveau de representation | nivel
        nivel de representacion | уровень | уровень представительства | 级别 | 代表级别 | المستوى | مستوى التمثيل
        """,
    ListField.CONSENT_BIO: """
        may show bio | may publish bio | bio consent | consent bio | consent to publish bio | consentement biographie
        publicar biografia
        """,
    ListField.CONSENT_MAILING: """
        may write later | may mail later | mailing consent | mailing list | consent mailing | newsletter
        liste de diffusion | lista de correo | lista de distribucion | рассылка | 邮件列表 | القائمة البريدية
        """,
    ListField.CONSENTED_ON: """
        consented on | consent date | date of consent | date du consentement | fecha del consentimiento
        дата согласия | 同意日期 | تاريخ الموافقة
        """,
    ListField.CONSENT_SOURCE: "consent source | source of consent | source du consentement | fuente del consentimiento",
    ListField.ARRIVES_AT: """
        arrival | arrival date | date of arrival | arrives | arrives on | arrives at | arrival date and time | arriving
        arrivee | date d arrivee | date et heure d arrivee | llegada | fecha de llegada | fecha y hora de llegada
        прибытие | дата прибытия | дата приезда | 抵达日期 | 到达日期 | 抵达 | 到达时间 | تاريخ الوصول | الوصول
        """,
    ListField.ARRIVES_TIME: """
        arrival time | time of arrival | heure d arrivee | hora de llegada | время прибытия | وقت الوصول
        """,
    ListField.ARRIVES_BY: """
        arrival flight | flight of arrival | arrives by | inbound flight | arrival flight no | flight in | vol d arrivee
        vol arrivee | vuelo de llegada | рейс прибытия | 抵达航班 | 到达航班 | رحلة الوصول
        """,
    ListField.ARRIVES_WHERE: """
        arrival airport | arrival place | place of arrival | arrives where | arrives in | port of entry
        aeroport d arrivee | lieu d arrivee | aeropuerto de llegada | lugar de llegada | аэропорт прибытия
        место прибытия | 抵达机场 | 到达机场 | مطار الوصول | مكان الوصول
        """,
    ListField.DEPARTS_AT: """
        departure | departure date | date of departure | departs | departs on | departs at | departure date and time
        departing | depart | date de depart | date et heure de depart | salida | fecha de salida
        fecha y hora de salida | отъезд | дата отъезда | дата убытия | 离开日期 | 离境日期 | 离开时间 | تاريخ المغادرة
        المغادرة
        """,
    ListField.DEPARTS_TIME: """
        departure time | time of departure | heure de depart | hora de salida | время отъезда | وقت المغادرة
        """,
    ListField.DEPARTS_BY: """
        departure flight | flight of departure | departs by | outbound flight | flight out | vol de depart | vol depart
        vuelo de salida | рейс отъезда | 离开航班 | 离境航班 | رحلة المغادرة
        """,
    ListField.DEPARTS_WHERE: """
        departure airport | departure place | place of departure | departs where | departs from | aeroport de depart
        lieu de depart | aeropuerto de salida | lugar de salida | аэропорт отъезда | 离开机场 | مطار المغادرة
        """,
    ListField.HOTEL: """
        hotel | hotel name | accommodation | lodging | hebergement | alojamiento | гостиница | отель | 酒店 | 住宿
        الفندق | الإقامة
        """,
    ListField.TRANSFER: """
        transfer | airport transfer | pick up | pickup | transport | transfert | navette | traslado | трансфер | 接送
        النقل
        """,
    ListField.VISA_LETTER: """
        visa letter | visa | visa support letter | invitation letter for visa | visa invitation | lettre de visa
        lettre pour visa | carta de visa | carta para visado | visado | письмо для визы | виза | 签证函 | 签证
        رسالة التأشيرة | التأشيرة
        """,
    ListField.FUNDED: """
        funded | funding | sponsored | funded participant | finance | financee | prise en charge | financiado
        financiada | финансирование | 资助 | ممول
        """,
    ListField.FOCAL_POINT: """
        focal point | contact person | liaison | assistant | point focal | personne de contact | punto focal
        persona de contacto | контактное лицо | координатор | 联络人 | 联系人 | جهة الاتصال | منسق
        """,
    ListField.NEEDS: """
        needs | special needs | special requirements | besoins | besoins particuliers | necesidades
        necesidades especiales | особые потребности | 特殊需求 | احتياجات خاصة | الاحتياجات
        """,
    ListField.DIET: """
        diet | dietary requirements | dietary needs | dietary restrictions | dietary | food | meal preference
        regime alimentaire | restrictions alimentaires | regimen alimentario | restricciones alimentarias | dieta
        питание | диета | 饮食要求 | 饮食 | النظام الغذائي | متطلبات غذائية
        """,
    ListField.MEDICAL: """
        medical | medical conditions | allergies | health | allergy | conditions medicales | allergie | sante
        condiciones medicas | alergias | salud | аллергия | здоровье | 过敏 | 健康状况 | الحساسية | الحالة الصحية
        """,
    ListField.ACCESSIBILITY: """
        accessibility | accessibility needs | mobility | wheelchair | access needs | accessibilite | accesibilidad
        доступность | 无障碍需求 | إمكانية الوصول
        """,
    ListField.EMERGENCY_CONTACT: """
        emergency contact | emergency contacts | in case of emergency | contact d urgence | personne a prevenir
        contacto de emergencia | экстренный контакт | 紧急联系人 | جهة الاتصال في الطوارئ
        """,
    ListField.PASSPORT_NAME: """
        name on passport | name as on passport | passport name | name as in passport | nom sur le passeport
        nom figurant sur le passeport | nombre en el pasaporte | имя в паспорте | 护照姓名 | الاسم في جواز السفر
        """,
    ListField.PASSPORT_NUMBER: """
        passport number | passport no | passport | id number | passport id number | numero de passeport | passeport
        numero de pasaporte | pasaporte | номер паспорта | паспорт | 护照号码 | 护照号 | رقم جواز السفر
        """,
    ListField.PASSPORT_EXPIRES_ON: """
        passport expiry | passport expires | passport expires on | passport expiry date | date of expiry | expiry date
        date d expiration du passeport | date d expiration | fecha de vencimiento del pasaporte | fecha de vencimiento
        срок действия паспорта | 护照有效期 | تاريخ انتهاء جواز السفر
        """,
    ListField.NATIONALITY: """
        nationality | citizenship | nationalite | nacionalidad | гражданство | 国籍 | الجنسية | staatsangehorigkeit
        """,
    ListField.BORN_ON: """
        date of birth | birth date | birthdate | dob | born on | born | date de naissance | ne le | nee le
        fecha de nacimiento | дата рождения | 出生日期 | تاريخ الميلاد | geburtsdatum
        """,
    ListField.BIRTHPLACE: """
        place of birth | birthplace | birth place | lieu de naissance | lugar de nacimiento | место рождения | 出生地
        مكان الميلاد | geburtsort
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

LEVEL_OR_RANK = frozenset(map(fold, ("level", "niveau", "nivel", "уровень", "级别", "المستوى")))
"""Headings that are levels of office where most cells are, and ranks in a delegation otherwise."""

COUNTRY_OR_STATUS = frozenset(map(fold, ("estado", "state")))


_SIGNS = re.compile(r"[\W_]+")


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
    return " ".join(_SIGNS.sub(" ", fold(text)).split())
