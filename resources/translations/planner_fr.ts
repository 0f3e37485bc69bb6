<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;my database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;edition of this event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;list of people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take with me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to &amp;check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed instead, in this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: whoever declined or may not be named stays off paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change topic of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>What was dropped holds no file. Nothing was changed. Drop a programme, a list or a database; copied text can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were dropped; one at a time can be read. Nothing was read. Drop one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Nothing was read. Open it and drop the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has to wait: a dialog is open. Nothing was read. Close it and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs a database to go to, and none is open. Nothing was read. Open one from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” looks like a list of people, and there is no event yet. Nothing was read. Start an event or import its programme first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellBlocks</name>
    <message>
        <source>The clipboard holds {n} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a file and import it as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: “{column}” is only for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell was left as it was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells were left as they were:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line was left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines were left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>“{words}” is not known as “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsSide</name>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts in this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle before final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can stay as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this matters here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayJump</name>
    <message>
        <source>Go to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Sessions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cont’d)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a State or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy head of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change delegation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rank of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentInspector</name>
    <message>
        <source>Session or talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: may be shown to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file. Attach one, or drop it on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: missing. It is not beside the database; attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People’s own papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a document by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other kinds or states above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or type a title above for what you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Keep the days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was cancelled or declined stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionParts</name>
    <message>
        <source>Sessions with their times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels, everybody invited again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All participants, invited again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Plan your first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you type, and every step can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or paste a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste with Ctrl+V, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event with its usual categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a database of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes in ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Copy the programme from Word, a web page or an e-mail and paste it here, or drop a file on this window. Days, times, sessions and panellists are found by themselves, and nothing is changed before you have seen what becomes of each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a text to a timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an Excel sheet on this window, or open one: .xlsx, .xls, .ods or .csv. Headings, names and countries are found by themselves, in any of six languages, and nobody is added before you have seen what becomes of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sheet to participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this many in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French, Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change series of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLists</name>
    <message>
        <source>Categories of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the provisional agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a process or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTab</name>
    <message>
        <source>More: numbers, concept, structure of the programme, categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 host or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hosts and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open. Choose one from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. It was taken out of the list. If it was moved, open it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line of the list was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines of the list were taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the list was new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in this database now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new edition; the event before it is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutChoices</name>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;anellists, by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner &amp;secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p&amp;ublic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with their &amp;consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the house for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves with the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list holds personal data, some of it sensitive. Do not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved. No program on this computer opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {title}; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>How this works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{what} in “{session}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, words in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment of agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private details of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to share contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lettering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on nothing public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of events in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back this line alone; what came later stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by words, or by who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the history has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The next line to check (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timetable in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which year the days are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event already says all this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>“{word}” is not one language that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type names or codes, such as French or fr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesToCheck</name>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a session of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a panellist of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of its own (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panellist of it (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays a note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is dropped (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lines to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>Not in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns that leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns, for the house alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at {time} · prints {pages} pages wide, the names on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (hidden key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns for the house alone: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} restricted: their names leave on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} of people who declined, were replaced or will not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} not agreed to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} not agreed to share e-mail and phone: those cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Import a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – rows to check.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the unclear and refused rows as a sheet that says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hidden row is read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hidden rows are read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New categories: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blank row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blank rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to add or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {new}, change {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change 1 participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Comparing the list with the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room or remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May print name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May share contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May show photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of Plenary (uid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}” is not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: “{about}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people seem to stand in one cell: “{about}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {other} has {about} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody named {about} is at the event, for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} people named {about} are at the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {other}, who is at the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}” is the name of two States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}” is no country that is known; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}” is not understood as {other}; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}” is no e-mail address; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank “{about}” is left out: the row names no State or organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} comes for more than one delegation; this is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Drawing the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Plenary itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see saved is saved. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner for intergovernmental conferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases and packages of Plenary (*.planner *.plenary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of Plenary (*.planner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert and push, up to the next break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert and push, over breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift everything from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything from here forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break for all rooms before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this whole day to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in no sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sitting on the Event tab, or let it be proposed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is fitted to {paper}, the paper of the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing stopped. Look at the printer, or save the PDF and print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPackage</name>
    <message>
        <source>Open an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in this database already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can replace it with the one from the file and undo that later, or keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeSide</name>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the text: kept, but without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelColumns</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: name and photo may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change papers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change consent of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFilters</name>
    <message>
        <source>Order of the panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanellistInspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else take the place (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change papers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, as at this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} in “{session}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares the topic with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanellistsTab</name>
    <message>
        <source>Panellists by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a panellist to see what is printed of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session to add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panellist by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ cleared   ● received   ○ asked for   ! overdue   – not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session above and type a name, or import the programme with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on a panel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists sit in sessions. Add sessions in the timetable, or import the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Printing page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>A sample of the printed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, to clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantInspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo may be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off everything public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, as at this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Delete in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Find participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter, or paste rows from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up, within the delegation too (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down, within the delegation too (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove who is selected (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a participant to see and edit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find other words, or choose another category or state above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an Excel list here, paste its rows, or type a name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How documents look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10:00 – 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10:00 a.m. – 1:00 p.m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 December 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December 2, 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner secretariats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save documents in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>No other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner secretariats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nd in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}, as at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are in none of the fonts: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedParticipant</name>
    <message>
        <source>On internal lists only: restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on public lists: will not come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Import a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes (*.docx *.odt *.pdf *.html *.htm *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no timetable: no line of it has a time. The facts that it gives about an event are at the right; no event is made of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which year the days are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Lay onto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, sessions, documents, events or commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a name, a title or a command. Accents and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try fewer letters, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A category needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict is accepted with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation is that of a State or that of an organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda point needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender for a plain copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender for one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, the folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .planner file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .plenary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the text of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an end after the start; an end after midnight belongs to the same evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an end on or after the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one State or one organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one such as Europe/Zurich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it elsewhere, or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pages of the programme into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the programme, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text itself, or open the file it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is somebody else, add a word that tells the two apart, such as their country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it as a list, or save it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the columns that are about people, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history to see who removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history to see who removed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newest lines of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{0}” was recognised as names. Its columns are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is held in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session treats agenda item {number} “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy from its backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program and save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program, copy the text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save a copy without a password, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the one who took the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to another folder or under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it can stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list into several files, and import them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Plenary on a desktop, or use its commands: see “planner --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back first, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the event along again from where it comes, or ask its sender to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the open database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was saved, but not everybody could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds a picture, and Plenary reads text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{0}” is that of events {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {0} {1} has the {2} “{3}”, which there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates would lie outside the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event would end on {0}, before it starts on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{0}” is not beside the database any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{0}” is not there, or is no picture that can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process for {0} ended with code {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting of {when} is outside the usual hours of interpretation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting of {when} takes {minutes}; interpreters serve three hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says {0}, but {1} {2} is a {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs system libraries that this computer lacks: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {minutes} between the sittings of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event number {0} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to unpack a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Its sessions keep their times but have no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to something that was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back alone: {0} of its entries were changed or used since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back alone: “{0} {1}”{2} changed the same later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panellist is not in the session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back already, or was done by an earlier version of Plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as 2 December 2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both times after the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits such as 800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one such as 2 December 2008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one such as 9:30 or 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day and the start first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the end after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the one who takes the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plenary and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plenary here, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Word file (.docx), a web page, an OpenDocument text, a PDF with text, or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an Excel workbook (.xlsx or .xls), an OpenDocument sheet (.ods), or a .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “planner events” to see the events of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like #1f5080, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The date was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is already open{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is named {1} times in “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a database of Plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Plenary (format {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has declined and is still on “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has {minutes} to go from {left} to {entered} for “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is not confirmed for “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is not to be had for all of “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is wanted in “{one}” and in “{other}” from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} would speak in “{one}” at {time} on their own clock ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} has {minutes} between “{one}” and “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} is not to be had for all of “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” ends before it starts ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has been replaced already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has more than {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no text, only pictures of pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a Word file of the old kind (.doc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a program, and is not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a rich text file (.rtf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a workbook, not a programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is at this event already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is built in a way that is not safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is damaged or was not copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day with two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a list that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a text that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an event of Plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like a workbook, but is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like {1}, but is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” names nobody; it was kept as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of Plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” would end before or when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” {1}; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”{1} was kept as a note on “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both in {room} from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both have the letter {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” expects {expected} people; {room} has {seats} seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has neither chair nor moderator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has no panellist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has the letter {letter}; {wanted} would follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has {count} panellists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” has {needed} to speak and {minutes} to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” is on {day}, outside the dates of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” takes {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>At this event already: these words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new panellist takes the place and the topic. Who leaves is kept as declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>hidden in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} (typed in Plenary, different on the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsSide</name>
    <message>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken. Space leaves the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out. Space takes the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>Saving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. No file was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search people, sessions, documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agenda points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, for the house only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionInspector</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format line, printed in italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPoints</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agenda point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the segment gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralInspector</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Delete in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set here goes to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Sittings with interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sitting, such as 2 December 2008 10:00-13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose from the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Also passports, health and other private details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes into one file. On another computer with Plenary, a double-click opens it; back here it replaces this event, and that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of changes stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of Plenary (*.plenary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”, {size}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file of a document is not beside the database and cannot come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files of documents are not beside the database and cannot come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will not be protected by a password. Keep it with you and delete it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetableGrid</name>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from session to session, Alt with arrows moves the chosen ones. The list has the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetableTab</name>
    <message>
        <source>Choose a session to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from a file or from the clipboard, or add them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to settle before final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to settle before final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimetableTools</name>
    <message>
        <source>Layout of the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of {n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-level segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>First page of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
