"""Private drafts of a timetable: started, compared, adopted or dropped."""
