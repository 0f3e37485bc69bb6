"""Starts Plenary as a module; child processes start this way too."""

import sys

from planner.cli import main

sys.exit(main())
