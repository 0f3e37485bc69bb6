"""Words of the calendar."""

from collections.abc import Mapping

from planner.imports.programme.lexicon.phrases import words

MONTHS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "january jan janvier janv enero ene",
            "february feb fevrier fevr febrero",
            "march mar mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juin junio",
            "july jul juillet juil julio",
            "august aug aout agosto ago",
            "september sept sep septembre septiembre setiembre",
            "october oct octobre octubre",
            "november nov novembre noviembre",
            "december dec decembre diciembre dic",
        ),
        1,
    )
    for word in words.split()
}
WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "monday mon lundi lunes",
            "tuesday tue tues mardi martes",
            "wednesday wed mercredi miercoles",
            "thursday thu thur thurs jeudi jueves",
            "friday fri vendredi viernes",
            "saturday sat samedi sabado",
            "sunday sun dimanche domingo",
        )
    )
    for word in words.split()
}
SHORT_WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(("lun", "mar", "mer mie", "jeu jue", "ven vie", "sam sab", "dim dom"))
    for word in words.split()
}
"""Abbreviations that are months or names as well: they count before a date alone."""
DAY_WORDS = frozenset({"day", "jour", "dia", "journee", "jornada"})
ORDINALS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "one first i premier premiere primer primero primera un uno",
            "two second ii deux deuxieme seconde segundo segunda dos",
            "three third iii trois troisieme tercer tercero tercera tres",
            "four fourth iv quatre quatrieme cuarto cuarta cuatro",
            "five fifth v cinq cinquieme quinto quinta cinco",
            "six sixth vi sixieme sexto sexta seis",
            "seven seventh vii sept septieme septimo septima siete",
        ),
        1,
    )
    for word in words.split()
}
DAY_PARTS = words(
    """
    afternoon am apres-midi de evening la manana matin matinee morning noche pm por soir soiree tarde
    """
)
CONTINUED = (
    *("cont'd", "cont’d", "contd", "cont.", "cont", "continued", "continuation", "suite", "suite et fin"),
    *("continuacion", "continuación", "continua", "continúa", "continuado", "continuada"),
)
"""Marks of an item that goes on, also as they are printed with accents."""
