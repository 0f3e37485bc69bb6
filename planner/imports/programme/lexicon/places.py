"""Rooms and cities."""

from planner.imports.programme.lexicon.phrases import phrase_list, phrases

ROOM_WORDS = phrase_list(
    """
    room|conference room|meeting room|committee room|salle|sala|salon|salón|sala de reuniones|salle de réunion
    |auditorium|assembly hall|amphitheatre
    |plenary hall|hall|main hall|ballroom|foyer|auditorio|delegates' dining room|delegates' restaurant|cafeteria
    |restaurant|laboratorio|delegates' lounge|lobby|banquet hall|grand hall|atrium|terrace
    """
)
PLACE_LABELS = phrases(
    """
    conference venue|lieu|lieu de la reunion|local|location|lugar|lugar de la reunion|meeting room|meeting venue
    |place|room|sala|salle|sede|venue|where
    """
)
TERRITORIES = phrases(
    """
    aland islands|american samoa|anguilla|aruba|bermuda|british virgin islands|caledonie|congo
    |cayman islands|curacao
    |faeroe islands|faroe islands|french guiana|french polynesia|gibraltar|greenland|groenland|guadeloupe|guam
    |guernsey|guyane|hong kong|iles feroe|england|northern ireland|scotland|wales|isle of man|jersey|kosovo
    |macao|macau|martinique|mayotte|montserrat
    |new caledonia|northern mariana islands|nouvelle-caledonie|palestine|polinesia francesa|polynesie francaise
    |puerto rico|saint helena|saint pierre and miquelon|sint maarten|taiwan|tokelau|turks and caicos islands
    |wallis and futuna|wallis-et-futuna
    """
)
"""Places that people are said to be from and that are no Member States: printed as given, without a code."""
CITIES = phrases(
    """
    abidjan|abu dhabi|abuja|accra|addis ababa|addis-abeba|amman|ankara|astana|asuncion|athens|baku|bamako
    |bangkok
    |beijing|beirut|berlin|beyrouth|bogota|bonn|brasilia|bridgetown|bruselas|brussels|bruxelles|bucharest
    |budapest
    |buenos aires|cairo|canberra|caracas|ciudad de mexico|ciudad de panama|colombo|copenhagen|cotonou|dakar
    |delhi
    |dhaka|doha|dubai|el cairo|estrasburgo|geneva|geneve|ginebra|guatemala city|helsinki|islamabad|istanbul
    |jakarta
    |johannesburg|kampala|kathmandu|kigali|kingston|kinshasa|kuala lumpur|la haya|la haye|la paz|le caire
    |libreville
    |lima|lisboa|lisbon|lisbonne|lome|london|londres|lusaka|madrid|managua|manila|maputo|marrakech|marrakesh
    |mexico city|montevideo|montreal|nairobi|new delhi|new york|niamey|nicosia|nueva york|oslo|ottawa
    |ouagadougou
    |panama city|paris|port of spain|prague|praia|pretoria|quito|rabat|riga|roma|rome|san jose|san salvador
    |santiago
    |santo domingo|seoul|singapore|sofia|stockholm|strasbourg|suva|tallinn|tashkent|tbilisi|tegucigalpa
    |the hague
    |tokyo|tunis|valletta|viena|vienna|vienne|vilnius|warsaw|washington|wellington|yaounde|yerevan
    """
)
"""Where intergovernmental meetings are held, in the three languages."""
