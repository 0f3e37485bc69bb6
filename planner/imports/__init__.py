"""Foreign files in, plans out; nothing here touches a database."""
