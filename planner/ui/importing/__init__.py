"""Reading a programme: a text in, a preview of what it becomes, one edit."""
