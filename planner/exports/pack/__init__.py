"""The sheets that leave a secretariat, singly or as one workbook.

``registry`` names them all; each lies in a module of its own or with its kin, and ``writing`` is the door.
"""
