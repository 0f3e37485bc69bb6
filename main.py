"""Starts Plenary from a checkout."""

import sys

from planner.cli import main

sys.exit(main())
