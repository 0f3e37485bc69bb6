"""The papers that documents are printed on."""

from typing import Literal, TypeAlias

Paper: TypeAlias = Literal["a4", "letter"]
