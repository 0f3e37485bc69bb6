"""The order of names in the six official languages, by a key of our own: never the locale of the machine.

Names are compared letter by letter: spaces, hyphens, apostrophes and brackets do not count, as in the lists of the
United Nations (Sainte-Lucie before Saint-Kitts-et-Nevis). What counts as a letter differs by language.
"""

import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from planner.domain.names import fold


@lru_cache(maxsize=65_536)  # a list compares the same names again and again
def letters(name: str, language: str) -> str:
    """Give the text that names of a language are compared by; of two names the lesser stands first."""
    return _KEYS.get(language, _latin)(name)


def _latin(name: str) -> str:
    return "".join(char for char in fold(name.translate(_LIGATURES)) if char.isalnum())


def _spanish(name: str) -> str:
    """Ñ is a letter of its own after N."""
    return "~".join(_latin(part) for part in unicodedata.normalize("NFC", name).lower().replace("ñ", "n\0").split("\0"))


def _russian(name: str) -> str:
    """Й is a letter of its own, Ё is Е."""
    composed = unicodedata.normalize("NFC", name).casefold().replace("ё", "е")
    return "".join(char if char == "й" else _latin(char) for char in composed)


def _arabic(name: str) -> str:
    """All forms of alif are one letter, and the article before the first word does not count."""
    bare = unicodedata.normalize("NFC", name).strip().removeprefix("ال")
    return "".join(char for char in fold(bare).translate(_ARABIC) if char.isalnum())


def _chinese(name: str) -> str:
    """By pinyin; a character that no name of a State has stands behind those, by its code."""
    return "".join(chr(_READ.get(char, len(_READ) + ord(char))) for char in name if char.isalnum())


_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"})
_ARABIC = str.maketrans({"ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": ""})
_PINYIN = (
    "阿埃爱安昂奥澳巴白拜班邦保堡北贝本比秘别宾冰波玻伯博不布埔朝赤茨达大代丹旦岛道得德地登迪帝甸颠典丁东都度敦顿"
    "多俄厄尔耳伐法非菲斐芬夫佛富干冈刚哥格根共古瓜圭国果哈海韩汗合和荷黑洪基及吉几济加坚柬疆角教捷津喀卡科克肯库拉"
    "腊来莱兰朗劳老勒黎里力立利联列林隆卢鲁路律伦罗洛马买麦曼毛美门蒙孟米密缅民摩莫墨拿那纳南瑙内嫩尼宁纽努挪诺帕"
    "蓬坡泊葡浦普其求酋群人日瑞萨塞桑色森沙山绍舌圣时士斯苏所索他塔泰坦汤陶萄特提廷突图土托脱瓦宛王旺危威韦维委文"
    "汶挝乌西希鲜新匈叙牙亚也伊以义意印约越赞乍寨长支智中众主兹族"
)
"""The characters of the names of States by their reading there: 秘 is bì, as in Peru."""
_READ: Mapping[str, int] = {char: index for index, char in enumerate(_PINYIN)}
_KEYS: Mapping[str, Callable[[str], str]] = {"es": _spanish, "ru": _russian, "ar": _arabic, "zh": _chinese}
