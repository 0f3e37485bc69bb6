<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New event</source>
        <translation>&amp;Nouvel événement</translation>
    </message>
    <message>
        <source>Open &amp;my database</source>
        <translation>Ouvrir ma &amp;base</translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation>&amp;Voir un exemple</translation>
    </message>
    <message>
        <source>&amp;Import programme…</source>
        <translation>&amp;Importer un programme…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>Re&amp;mettre…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Paste programme</source>
        <translation>&amp;Coller un programme</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>New &amp;session</source>
        <translation>&amp;Nouvelle séance</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>&amp;Remove this event</source>
        <translation>&amp;Supprimer cet événement</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation>À &amp;propos de Plenary</translation>
    </message>
    <message>
        <source>As the &amp;workstation</source>
        <translation>Comme le &amp;poste de travail</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>New &amp;edition of this event…</source>
        <translation>Nouvelle é&amp;dition de cet événement…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Import &amp;list of people…</source>
        <translation>Importer une &amp;liste de personnes…</translation>
    </message>
    <message>
        <source>Rows that &amp;wait…</source>
        <translation>Lignes en &amp;attente…</translation>
    </message>
    <message>
        <source>&amp;States…</source>
        <translation>É&amp;tats…</translation>
    </message>
    <message>
        <source>&amp;Categories and ranks…</source>
        <translation>&amp;Catégories et rangs…</translation>
    </message>
    <message>
        <source>&amp;Directory…</source>
        <translation>Ré&amp;pertoire…</translation>
    </message>
    <message>
        <source>&amp;Take with me…</source>
        <translation>Empor&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>Personal &amp;data…</source>
        <translation>&amp;Données personnelles…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Lines to &amp;check</source>
        <translation>Lignes à &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Print their own words again</source>
        <translation>Imprimer de nouveau ses propres mentions</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>S’exprime sur</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Conjointement avec</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Speaks from</source>
        <translation>Mode d’intervention</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Honorarium</source>
        <translation>Honoraires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>À usage interne</translation>
    </message>
    <message>
        <source>Printed instead, in this session only</source>
        <translation>Imprimé à la place, dans cette séance uniquement</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not printed: whoever declined or may not be named stays off paper.</source>
        <translation>Non imprimé&#xa0;: qui a décliné ou ne peut être nommé ne figure pas sur papier.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change topic of</source>
        <translation>Modifier le sujet de</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>What was dropped holds no file. Nothing was changed. Drop a programme, a list or a database; copied text can be pasted.</source>
        <translation>Ce qui a été déposé ne contient aucun fichier. Rien n’a été modifié. Déposez un programme, une liste ou une base&#xa0;; un texte copié peut être collé.</translation>
    </message>
    <message>
        <source>{n} files were dropped; one at a time can be read. Nothing was read. Drop one of them.</source>
        <translation>{n} fichiers ont été déposés&#xa0;; un seul peut être lu à la fois. Rien n’a été lu. Déposez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Nothing was read. Open it and drop the file itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Rien n’a été lu. Ouvrez-le et déposez le fichier lui-même.</translation>
    </message>
    <message>
        <source>“{name}” has to wait: a dialog is open. Nothing was read. Close it and open the file again.</source>
        <translation>«&#xa0;{name}&#xa0;» doit attendre&#xa0;: une boîte de dialogue est ouverte. Rien n’a été lu. Fermez-la et ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“{name}” needs a database to go to, and none is open. Nothing was read. Open one from the File menu.</source>
        <translation>«&#xa0;{name}&#xa0;» doit entrer dans une base, et aucune n’est ouverte. Rien n’a été lu. Ouvrez-en une depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>“{name}” looks like a list of people, and there is no event yet. Nothing was read. Start an event or import its programme first.</source>
        <translation>«&#xa0;{name}&#xa0;» semble être une liste de personnes, et il n’y a pas encore d’événement. Rien n’a été lu. Créez d’abord un événement ou importez son programme.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>From whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>28 November</source>
        <translation>28 novembre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>everybody ({n})</source>
        <translation>tous ({n})</translation>
    </message>
    <message>
        <source>those shown ({n})</source>
        <translation>ceux qui sont affichés ({n})</translation>
    </message>
    <message>
        <source>those selected ({n})</source>
        <translation>ceux qui sont sélectionnés ({n})</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Sitting</source>
        <translation>Plage d’interprétation</translation>
    </message>
    <message>
        <source>Tick or untick (Space)</source>
        <translation>Cocher ou décocher (Espace)</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>No sitting yet</source>
        <translation>Aucune plage d’interprétation pour l’instant</translation>
    </message>
    <message>
        <source>Attendance is noted by sitting: a morning or an afternoon that people come to.</source>
        <translation>Les présences se notent par plage&#xa0;: une matinée ou un après-midi auxquels on assiste.</translation>
    </message>
    <message>
        <source>Propose sittings from the programme</source>
        <translation>Proposer des plages d’après le programme</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>La liste est encore vide</translation>
    </message>
    <message>
        <source>Add people in the list first.</source>
        <translation>Ajoutez d’abord des personnes dans la liste.</translation>
    </message>
    <message>
        <source>{n} there</source>
        <translation>présents&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} of {all} were there</source>
        <translation>Présents&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>Note as absent</source>
        <translation>Noter l’absence de</translation>
    </message>
    <message>
        <source>Note as present</source>
        <translation>Noter la présence de</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Plages d’interprétation</translation>
    </message>
</context>
<context>
    <name>AvailableTimes</name>
    <message>
        <source>Available</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Add a time, such as 2 December 2008 10:00-13:00</source>
        <translation>Ajouter une plage, par exemple 2 décembre 2008 10:00-13:00</translation>
    </message>
    <message>
        <source>A day, a day with two times, or “from” or “until” a day and time. Without any, always available.</source>
        <translation>Un jour, un jour avec deux heures, ou «&#xa0;à partir de&#xa0;» ou «&#xa0;jusqu’à&#xa0;» un jour et une heure. Sans indication, toujours disponible.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add time of</source>
        <translation>Ajouter une plage de</translation>
    </message>
    <message>
        <source>Remove time of</source>
        <translation>Supprimer une plage de</translation>
    </message>
    <message>
        <source>Change time of</source>
        <translation>Modifier une plage de</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Clean them</source>
        <translation>Les nettoyer</translation>
    </message>
    <message>
        <source>Remove those that hold it</source>
        <translation>Supprimer celles qui contiennent ces données</translation>
    </message>
    <message>
        <source>Copies, packages and lists that were saved elsewhere are not reached.</source>
        <translation>Les copies, les événements emportés et les listes enregistrés ailleurs ne sont pas concernés.</translation>
    </message>
    <message>
        <source>1 backup lies beside the database</source>
        <translation>1 sauvegarde se trouve à côté de la base</translation>
    </message>
    <message>
        <source>{n} backups lie beside the database</source>
        <translation>{n} sauvegardes se trouvent à côté de la base</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Il n’y a aucune sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BadgeDesk</name>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Badges that were read</source>
        <translation>Badges lus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read badges</source>
        <translation>Lecture des badges</translation>
    </message>
    <message>
        <source>Put the cursor into the field above and read a badge, or type its code.</source>
        <translation>Placez le curseur dans le champ ci-dessus et lisez un badge, ou saisissez son code.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Code inexistant</translation>
    </message>
    <message>
        <source>Of “{event}”</source>
        <translation>De «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>Déjà noté</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>BioField</name>
    <message>
        <source>Bio</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Words of the bio</source>
        <translation>Mots de la biographie</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} mots</translation>
    </message>
    <message>
        <source>{words}; a booklet prints 120 to 180</source>
        <translation>{words}&#xa0;; une brochure en imprime de 120 à 180</translation>
    </message>
    <message>
        <source>A booklet prints 120 to 180 words.</source>
        <translation>Une brochure imprime de 120 à 180 mots.</translation>
    </message>
</context>
<context>
    <name>CapitalsPage</name>
    <message>
        <source>As stored</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Noms en majuscules</translation>
    </message>
    <message>
        <source>1 name in capitals</source>
        <translation>1 nom en majuscules</translation>
    </message>
    <message>
        <source>{n} names in capitals</source>
        <translation>{n} noms en majuscules</translation>
    </message>
    <message>
        <source>No name stands in capitals</source>
        <translation>Aucun nom n’est en majuscules</translation>
    </message>
    <message>
        <source>Names are stored as they were given. Capitals of the family name are a style of printing.</source>
        <translation>Les noms sont enregistrés tels qu’ils ont été donnés. Les majuscules du nom de famille sont un style d’impression.</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} noms</translation>
    </message>
    <message>
        <source>Write in natural case</source>
        <translation>Rétablir les minuscules de</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories and ranks</source>
        <translation>Catégories et rangs</translation>
    </message>
    <message>
        <source>Categories of participants</source>
        <translation>Catégories de participants</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation>Où placer ses participants</translation>
    </message>
    <message>
        <source>Use the usual categories</source>
        <translation>Utiliser les catégories habituelles</translation>
    </message>
    <message>
        <source>Ranks in delegations</source>
        <translation>Rangs dans les délégations</translation>
    </message>
    <message>
        <source>Nobody has a rank in a delegation yet.</source>
        <translation>Personne n’a encore de rang dans une délégation.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appellation</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Supprimer la catégorie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The usual categories</source>
        <translation>Catégories habituelles</translation>
    </message>
    <message>
        <source>Rename rank</source>
        <translation>Renommer le rang</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>1 participant is in “{name}”. Where do they go?</source>
        <translation>1 participant est dans «&#xa0;{name}&#xa0;». Où le placer&#xa0;?</translation>
    </message>
    <message>
        <source>{n} participants are in “{name}”. Where do they go?</source>
        <translation>{n} participants sont dans «&#xa0;{name}&#xa0;». Où les placer&#xa0;?</translation>
    </message>
    <message>
        <source>To no category</source>
        <translation>Dans aucune catégorie</translation>
    </message>
</context>
<context>
    <name>CellBlocks</name>
    <message>
        <source>The clipboard holds {n} lines.</source>
        <translation>Le presse-papiers contient {n} lignes.</translation>
    </message>
    <message>
        <source>Save them as a file and import it as a list.</source>
        <translation>Enregistrez-les dans un fichier et importez-le comme liste.</translation>
    </message>
    <message>
        <source>“{words}” has no column.</source>
        <translation>«&#xa0;{words}&#xa0;» ne correspond à aucune colonne.</translation>
    </message>
    <message>
        <source>“{words}”: “{column}” is only for reading.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: «&#xa0;{column}&#xa0;» est en lecture seule.</translation>
    </message>
    <message>
        <source>1 cell was left as it was:</source>
        <translation>1 cellule a été laissée telle quelle&#xa0;:</translation>
    </message>
    <message>
        <source>{n} cells were left as they were:</source>
        <translation>{n} cellules ont été laissées telles quelles&#xa0;:</translation>
    </message>
    <message>
        <source>1 line was left over.</source>
        <translation>1 ligne est restée de côté.</translation>
    </message>
    <message>
        <source>{n} lines were left over.</source>
        <translation>{n} lignes sont restées de côté.</translation>
    </message>
    <message>
        <source>Pasted: {n}.</source>
        <translation>Collé&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ChosenField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>“{words}” is not known as “{column}”.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une valeur connue pour «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez une valeur dans la liste.</translation>
    </message>
</context>
<context>
    <name>ColumnsSide</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>As you chose under these headings before.</source>
        <translation>Selon votre choix précédent pour ces en-têtes.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take the columns for what they seem to be</source>
        <translation>Prendre les colonnes pour ce qu’elles semblent être</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Layout of the comparison</source>
        <translation>Présentation de la comparaison</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The draft and the event are the same.</source>
        <translation>Le brouillon et l’événement sont identiques.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Dans l’événement</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>Dans le brouillon</translation>
    </message>
    <message>
        <source>1 with other words</source>
        <translation>1 avec un autre texte</translation>
    </message>
    <message>
        <source>{n} with other words</source>
        <translation>{n} avec un autre texte</translation>
    </message>
    <message>
        <source>1 with another panel</source>
        <translation>1 avec d’autres intervenants</translation>
    </message>
    <message>
        <source>{n} with other panels</source>
        <translation>{n} avec d’autres intervenants</translation>
    </message>
    <message>
        <source>Draft beside {title}</source>
        <translation>Brouillon comparé à {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Adopt the draft</source>
        <translation>Adopter le brouillon</translation>
    </message>
    <message>
        <source>1 moved</source>
        <translation>1 déplacée</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} déplacées</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 ajoutée</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} ajoutées</translation>
    </message>
    <message>
        <source>1 dropped</source>
        <translation>1 retirée</translation>
    </message>
    <message>
        <source>{n} dropped</source>
        <translation>{n} retirées</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts in this event</source>
        <translation>Conflits de cet événement</translation>
    </message>
    <message>
        <source>Accept with reason…</source>
        <translation>Accepter avec motif…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>{n} more follow</source>
        <translation>{n} autres suivent</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>Acceptés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Settle before final</source>
        <translation>À régler avant la version finale</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Start it at {time}</source>
        <translation>Commencer à {time}</translation>
    </message>
    <message>
        <source>Make it a day of the event</source>
        <translation>En faire un jour de l’événement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Pondérer</translation>
    </message>
    <message>
        <source>How much this matters here</source>
        <translation>Importance dans cet événement</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The name may be published</source>
        <translation>Nom publiable</translation>
    </message>
    <message>
        <source>The photo may be published</source>
        <translation>Photo publiable</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>Biographie publiable</translation>
    </message>
    <message>
        <source>Contacts may be shared</source>
        <translation>Coordonnées communicables</translation>
    </message>
    <message>
        <source>May be written to afterwards</source>
        <translation>Courrier ultérieur accepté</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Form, e-mail, by telephone</source>
        <translation>Formulaire, courriel, téléphone</translation>
    </message>
    <message>
        <source>Change consent of</source>
        <translation>Modifier l’accord de</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephones, one a line</source>
        <translation>Téléphones, un par ligne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>DateChange</name>
    <message>
        <source>Change first day of</source>
        <translation>Modifier le premier jour de</translation>
    </message>
    <message>
        <source>Change last day of</source>
        <translation>Modifier le dernier jour de</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>1 session is outside the event now.</source>
        <translation>1 séance est désormais hors de l’événement.</translation>
    </message>
    <message>
        <source>{n} sessions are outside the event now.</source>
        <translation>{n} séances sont désormais hors de l’événement.</translation>
    </message>
    <message>
        <source>1 session stays on its day.</source>
        <translation>1 séance reste à son jour.</translation>
    </message>
    <message>
        <source>{n} sessions stay on their days.</source>
        <translation>{n} séances restent à leurs jours.</translation>
    </message>
    <message>
        <source>Move the whole programme along by 1 day</source>
        <translation>Reporter tout le programme d’un jour</translation>
    </message>
    <message>
        <source>Move the whole programme along by {n} days</source>
        <translation>Reporter tout le programme de {n} jours</translation>
    </message>
    <message>
        <source>Move the whole programme back by 1 day</source>
        <translation>Ramener tout le programme d’un jour en arrière</translation>
    </message>
    <message>
        <source>Move the whole programme back by {n} days</source>
        <translation>Ramener tout le programme de {n} jours en arrière</translation>
    </message>
    <message>
        <source>Move the programme of</source>
        <translation>Déplacer le programme de</translation>
    </message>
</context>
<context>
    <name>DayJump</name>
    <message>
        <source>Go to day</source>
        <translation>Aller au jour</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Aller au {day}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Sessions by day</source>
        <translation>Séances par jour</translation>
    </message>
    <message>
        <source>Sessions not yet placed</source>
        <translation>Séances à placer</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>(cont’d)</source>
        <translation>(suite)</translation>
    </message>
</context>
<context>
    <name>DelegationModel</name>
    <message>
        <source>State or organization, name</source>
        <translation>État ou organisation, nom</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>1 delegate</source>
        <translation>1 délégué</translation>
    </message>
    <message>
        <source>{n} delegates</source>
        <translation>{n} délégués</translation>
    </message>
    <message>
        <source>{counted}, no head</source>
        <translation>{counted}, sans chef</translation>
    </message>
</context>
<context>
    <name>DelegationView</name>
    <message>
        <source>Add a State or organization</source>
        <translation>Ajouter un État ou une organisation</translation>
    </message>
    <message>
        <source>Add a delegate by name</source>
        <translation>Ajouter un délégué par son nom</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up within the rank (Alt+Up)</source>
        <translation>Monter au sein du rang (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down within the rank (Alt+Down)</source>
        <translation>Descendre au sein du rang (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take out of the delegation</source>
        <translation>Retirer de la délégation</translation>
    </message>
    <message>
        <source>Take out of the delegation (Ctrl+Delete); they stay at the event</source>
        <translation>Retirer de la délégation (Ctrl+Suppr)&#xa0;; les personnes restent à l’événement</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>No delegate is like that</source>
        <translation>Aucun délégué ne correspond</translation>
    </message>
    <message>
        <source>Type other words above.</source>
        <translation>Saisissez d’autres mots ci-dessus.</translation>
    </message>
    <message>
        <source>No delegation yet</source>
        <translation>Aucune délégation pour l’instant</translation>
    </message>
    <message>
        <source>Type a State or an organization above; then name who comes for it.</source>
        <translation>Saisissez ci-dessus un État ou une organisation, puis le nom de ses délégués.</translation>
    </message>
    <message>
        <source>Type a State</source>
        <translation>Saisir un État</translation>
    </message>
    <message>
        <source>Add a delegate of {whom}</source>
        <translation>Ajouter un délégué pour {whom}</translation>
    </message>
    <message>
        <source>Choose a delegation, then add a delegate</source>
        <translation>Choisissez une délégation, puis ajoutez un délégué</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{n} delegates</source>
        <translation>{n} délégués</translation>
    </message>
    <message>
        <source>Change rank of</source>
        <translation>Modifier le rang de</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change delegation of</source>
        <translation>Modifier la délégation de</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Add a State or organization</source>
        <translation>Ajouter un État ou une organisation</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Change delegation of</source>
        <translation>Modifier la délégation de</translation>
    </message>
    <message>
        <source>Change rank of</source>
        <translation>Modifier le rang de</translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>not placed</source>
        <translation>à placer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Noms en majuscules</translation>
    </message>
    <message>
        <source>Honorifics</source>
        <translation>Civilités</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are one now. Ctrl+Z takes it back.</source>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» ne forment plus qu’une entrée. Ctrl+Z permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 organisation</translation>
    </message>
    <message>
        <source>{n} organizations</source>
        <translation>{n} organisations</translation>
    </message>
    <message>
        <source>{what} of the directory are at no event.</source>
        <translation>{what} du répertoire sans aucun événement.</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DocumentInspector</name>
    <message>
        <source>Session or talk</source>
        <translation>Séance ou sujet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>2 March 2026</source>
        <translation>2 mars 2026</translation>
    </message>
    <message>
        <source>Empty: may be shown to everybody</source>
        <translation>Vide&#xa0;: peut être montré à tous</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Rights reserved</source>
        <translation>Droits réservés</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>e.g. https://example.org</source>
        <translation>p. ex. https://example.org</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Supprimer le document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>L’événement dans son ensemble</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No file. Attach one, or drop it on the table.</source>
        <translation>Aucun fichier. Joignez-en un, ou déposez-le sur le tableau.</translation>
    </message>
    <message>
        <source>{name}: missing. It is not beside the database; attach it again.</source>
        <translation>{name}&#xa0;: introuvable. Il n’est pas à côté de la base&#xa0;; joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>People’s own papers</source>
        <translation>Documents propres aux personnes</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Add a document by title</source>
        <translation>Ajouter un document par son titre</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose a document to see and change it.</source>
        <translation>Choisissez un document pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation>Types affichés</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Fichier ou lien</translation>
    </message>
    <message>
        <source>No document is like that</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>Choose other kinds or states above.</source>
        <translation>Choisissez d’autres types ou statuts ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Drop files here, or type a title above for what you expect.</source>
        <translation>Déposez des fichiers ici, ou saisissez ci-dessus le titre de ce que vous attendez.</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Statuses shown</source>
        <translation>Statuts affichés</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Manquant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>A private draft, shown in no list. Adopting it takes over times, rooms, words and panels.</source>
        <translation>Brouillon privé, absent de toutes les listes. L’adopter reprend les heures, les salles, les textes et les intervenants.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Retour à l’événement</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>{title} (draft of {when})</source>
        <translation>{title} (brouillon du {when})</translation>
    </message>
    <message>
        <source>Start a draft of</source>
        <translation>Commencer un brouillon de</translation>
    </message>
    <message>
        <source>Adopt draft of</source>
        <translation>Adopter le brouillon de</translation>
    </message>
    <message>
        <source>Drop draft of</source>
        <translation>Abandonner le brouillon de</translation>
    </message>
</context>
<context>
    <name>DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Start a private draft</source>
        <translation>Commencer un brouillon privé</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop it to read it</source>
        <translation>Déposer pour lire</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Ce sont deux entrées distinctes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Ce qui suggère un doublon</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>People of this event</source>
        <translation>Personnes de cet événement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Said to be two</source>
        <translation>Déclarées distinctes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} paires</translation>
    </message>
    <message>
        <source>No pair was said to be two</source>
        <translation>Aucune paire déclarée distincte</translation>
    </message>
    <message>
        <source>What you say of a likely duplicate is kept here, and can be taken back.</source>
        <translation>Ce que vous dites d’un doublon probable est conservé ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Personne ne semble figurer deux fois</translation>
    </message>
    <message>
        <source>Names are compared across scripts and spellings, with initials and with the names swapped.</source>
        <translation>Les noms sont comparés d’une écriture et d’une orthographe à l’autre, avec les initiales et les noms intervertis.</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Revenir sur ce choix</translation>
    </message>
    <message>
        <source>Take back that these are two</source>
        <translation>Ne plus distinguer</translation>
    </message>
    <message>
        <source>Say that these are two</source>
        <translation>Distinguer</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Keep the days of the week</source>
        <translation>Conserver les jours de la semaine</translation>
    </message>
    <message>
        <source>Create the edition</source>
        <translation>Créer l’édition</translation>
    </message>
    <message>
        <source>New edition of {title}</source>
        <translation>Nouvelle édition de {title}</translation>
    </message>
    <message>
        <source>What it takes over</source>
        <translation>Ce qu’elle reprend</translation>
    </message>
    <message>
        <source>What was cancelled or declined stays behind.</source>
        <translation>Ce qui a été annulé ou décliné n’est pas repris.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code abrégé</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Numéro de session</translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Create edition</source>
        <translation>Créer l’édition</translation>
    </message>
</context>
<context>
    <name>EditionParts</name>
    <message>
        <source>Sessions with their times</source>
        <translation>Séances avec leurs heures</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Panels, everybody invited again</source>
        <translation>Tables rondes, tous les intervenants invités à nouveau</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>All participants, invited again</source>
        <translation>Tous les participants, invités à nouveau</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Documents, asked for again</source>
        <translation>Documents, demandés à nouveau</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Plan your first event</source>
        <translation>Planifiez votre premier événement</translation>
    </message>
    <message>
        <source>Everything is saved as you type, and every step can be taken back.</source>
        <translation>Tout est enregistré au fil de la saisie, et chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>Open or paste a programme</source>
        <translation>Ouvrir ou coller un programme</translation>
    </message>
    <message>
        <source>Paste with Ctrl+V, or drop a file here.</source>
        <translation>Collez avec Ctrl+V, ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Partir de zéro</translation>
    </message>
    <message>
        <source>A new event with its usual categories.</source>
        <translation>Un nouvel événement avec ses catégories habituelles.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>It lies in a database of its own.</source>
        <translation>Il se trouve dans une base à part.</translation>
    </message>
    <message>
        <source>How it goes in ten minutes</source>
        <translation>Prise en main en dix minutes</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Copy the programme from Word, a web page or an e-mail and paste it here, or drop a file on this window. Days, times, sessions and panellists are found by themselves, and nothing is changed before you have seen what becomes of each line.</source>
        <translation>Copiez le programme depuis Word, une page Web ou un courriel et collez-le ici, ou déposez un fichier dans cette fenêtre. Les jours, les heures, les séances et les intervenants sont reconnus d’eux-mêmes, et rien n’est modifié avant que vous ayez vu ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From a text to a timetable</source>
        <translation>D’un texte à un horaire</translation>
    </message>
    <message>
        <source>Drop an Excel sheet on this window, or open one: .xlsx, .xls, .ods or .csv. Headings, names and countries are found by themselves, in any of six languages, and nobody is added before you have seen what becomes of each row.</source>
        <translation>Déposez une feuille Excel dans cette fenêtre, ou ouvrez-en une&#xa0;: .xlsx, .xls, .ods ou .csv. Les en-têtes, les noms et les pays sont reconnus d’eux-mêmes, dans l’une de six langues, et personne n’est ajouté avant que vous ayez vu ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>From a sheet to participants</source>
        <translation>D’une feuille aux participants</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Merge the two…</source>
        <translation>Fusionner les deux…</translation>
    </message>
    <message>
        <source>Select two lines with Ctrl (Ctrl+M)</source>
        <translation>Sélectionnez deux lignes avec Ctrl (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>ErasePersonDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Whose data is to be erased?</source>
        <translation>De qui faut-il effacer les données&#xa0;?</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personnes du répertoire</translation>
    </message>
    <message>
        <source>&amp;Keep the place: “[name removed]” stands there, counts stay right</source>
        <translation>&amp;Garder la place&#xa0;: «&#xa0;[name removed]&#xa0;» y figure, les totaux restent exacts</translation>
    </message>
    <message>
        <source>Remove the person from every &amp;list and session</source>
        <translation>Retirer la personne de toutes les &amp;listes et séances</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere? Nothing brings this back: it leaves the history and the backups too.</source>
        <translation>Effacer {name} partout&#xa0;? Rien ne permet d’y revenir&#xa0;: l’historique et les sauvegardes n’en gardent rien non plus.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erasing from the database, its history, files and backups, and searching every byte…</source>
        <translation>Effacement dans la base, son historique, ses fichiers et ses sauvegardes, puis recherche dans chaque octet…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Choisissez une personne.</translation>
    </message>
    <message>
        <source>at 1 event</source>
        <translation>à 1 événement</translation>
    </message>
    <message>
        <source>at {n} events</source>
        <translation>à {n} événements</translation>
    </message>
    <message>
        <source>at no event</source>
        <translation>à aucun événement</translation>
    </message>
    <message>
        <source>1 appearance</source>
        <translation>1 intervention</translation>
    </message>
    <message>
        <source>{n} appearances</source>
        <translation>{n} interventions</translation>
    </message>
    <message>
        <source>1 list of these events has left the house and cannot be called back.</source>
        <translation>1 liste de ces événements a été diffusée à l’extérieur et ne peut plus être rappelée.</translation>
    </message>
    <message>
        <source>{n} lists of these events have left the house and cannot be called back.</source>
        <translation>{n} listes de ces événements ont été diffusées à l’extérieur et ne peuvent plus être rappelées.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latest as</source>
        <translation>Dernière qualité</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>{matter} ({people})</source>
        <translation>{matter} ({people})</translation>
    </message>
    <message>
        <source>1 list left the house since this person was added, and may name them:</source>
        <translation>1&#xa0;liste est sortie depuis l’ajout de cette personne et peut la nommer&#xa0;:</translation>
    </message>
    <message>
        <source>{n} lists left the house since this person was added, and may name them:</source>
        <translation>{n}&#xa0;listes sont sorties depuis l’ajout de cette personne et peuvent la nommer&#xa0;:</translation>
    </message>
    <message>
        <source>and {n} before</source>
        <translation>et {n} avant</translation>
    </message>
    <message>
        <source>Erased: {what}.</source>
        <translation>Effacé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>il ne restait rien</translation>
    </message>
    <message>
        <source>Rows: {what}.</source>
        <translation>Lignes&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Papers and health</source>
        <translation>Documents d’identité et santé</translation>
    </message>
    <message>
        <source>No byte of the database, its files and its backups holds a trace.</source>
        <translation>Aucun octet de la base, de ses fichiers et de ses sauvegardes n’en garde la trace.</translation>
    </message>
    <message>
        <source>{place} still holds {what}: look whether that is somebody else.</source>
        <translation>{place} contient encore {what}&#xa0;: vérifiez s’il s’agit d’une autre personne.</translation>
    </message>
    <message>
        <source>These backups cannot be opened. Remove them by hand: {names}.</source>
        <translation>Ces sauvegardes ne peuvent pas être ouvertes. Supprimez-les à la main&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>1 stored file</source>
        <translation>1 fichier stocké</translation>
    </message>
    <message>
        <source>{n} stored files</source>
        <translation>{n} fichiers stockés</translation>
    </message>
    <message>
        <source>1 backup cleaned</source>
        <translation>1 sauvegarde nettoyée</translation>
    </message>
    <message>
        <source>{n} backups cleaned</source>
        <translation>{n} sauvegardes nettoyées</translation>
    </message>
    <message>
        <source>1 backup removed</source>
        <translation>1 sauvegarde supprimée</translation>
    </message>
    <message>
        <source>{n} backups removed</source>
        <translation>{n} sauvegardes supprimées</translation>
    </message>
    <message>
        <source>the name once</source>
        <translation>le nom une fois</translation>
    </message>
    <message>
        <source>the name {n} times</source>
        <translation>le nom {n} fois</translation>
    </message>
    <message>
        <source>a contact once</source>
        <translation>une coordonnée une fois</translation>
    </message>
    <message>
        <source>contacts {n} times</source>
        <translation>des coordonnées {n} fois</translation>
    </message>
    <message>
        <source>a part of the name once</source>
        <translation>une partie du nom une fois</translation>
    </message>
    <message>
        <source>parts of it {n} times</source>
        <translation>des parties du nom {n} fois</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>e.g. French, Spanish</source>
        <translation>p. ex. français, espagnol</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code abrégé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>e.g. 2 March 2026</source>
        <translation>p. ex. 2 mars 2026</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Numéro de session</translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Of this many in the year</source>
        <translation>Sur ce total dans l’année</translation>
    </message>
    <message>
        <source>of how many</source>
        <translation>sur combien</translation>
    </message>
    <message>
        <source>Number in year</source>
        <translation>Numéro dans l’année</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Dates et lieu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venue, in short</source>
        <translation>Lieu, en abrégé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages and audience</source>
        <translation>Langues et public</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Langue principale</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Noms et numéros</translation>
    </message>
    <message>
        <source>Concept and notes</source>
        <translation>Concept et notes</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change {field} of</source>
        <translation>Modifier «&#xa0;{field}&#xa0;» de</translation>
    </message>
    <message>
        <source>Change series of</source>
        <translation>Modifier la série de</translation>
    </message>
</context>
<context>
    <name>EventLists</name>
    <message>
        <source>Categories of participants</source>
        <translation>Catégories de participants</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>{room} is available</source>
        <translation>{room}&#xa0;: disponibilités</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Hosts and partners</source>
        <translation>Hôtes et partenaires</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Segments of the programme</source>
        <translation>Volets du programme</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un volet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Items of the provisional agenda</source>
        <translation>Points de l’ordre du jour provisoire</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Ajouter un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Related processes</source>
        <translation>Processus connexes</translation>
    </message>
    <message>
        <source>Add a process or event</source>
        <translation>Ajouter un processus ou un événement</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Page de l’événement</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>EventTab</name>
    <message>
        <source>More: numbers, concept, structure of the programme, categories</source>
        <translation>Plus&#xa0;: numéros, concept, structure du programme, catégories</translation>
    </message>
    <message>
        <source>1 host or partner</source>
        <translation>1 hôte ou partenaire</translation>
    </message>
    <message>
        <source>{n} hosts and partners</source>
        <translation>{n} hôtes et partenaires</translation>
    </message>
    <message>
        <source>1 room</source>
        <translation>1 salle</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} salles</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} contacts</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} liens</translation>
    </message>
</context>
<context>
    <name>ExpectedPapers</name>
    <message>
        <source>Papers of this person</source>
        <translation>Documents de cette personne</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore attendus</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Drop a file here.</source>
        <translation>Déposez un fichier ici.</translation>
    </message>
    <message>
        <source>{name} is missing; attach it again.</source>
        <translation>{name} est introuvable&#xa0;; joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Change papers of</source>
        <translation>Modifier les documents de</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Rank in the delegation</source>
        <translation>Rang dans la délégation</translation>
    </message>
    <message>
        <source>Level of heads of delegation</source>
        <translation>Niveau des chefs de délégation</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Copying “{name}”</source>
        <translation>Copie de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>the last one</source>
        <translation>le dernier utilisé</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>No database is open. Choose one from the File menu.</source>
        <translation>Aucune base n’est ouverte. Choisissez-en une dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Saved a copy as “{name}”</source>
        <translation>Copie enregistrée sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. It was taken out of the list. If it was moved, open it from there.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus dans {folder}. Cette base a été retirée de la liste. Si elle a été déplacée, ouvrez-la depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation>1 intervenant</translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation>{n} intervenants</translation>
    </message>
    <message>
        <source>1 line to check</source>
        <translation>1 ligne à vérifier</translation>
    </message>
    <message>
        <source>{n} lines to check</source>
        <translation>{n} lignes à vérifier</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <source>1 line of the list was taken over</source>
        <translation>1 ligne de la liste a été reprise</translation>
    </message>
    <message>
        <source>{n} lines of the list were taken over</source>
        <translation>{n} lignes de la liste ont été reprises</translation>
    </message>
    <message>
        <source>Nothing of the list was new</source>
        <translation>La liste n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>“{title}” is in this database now</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant dans cette base</translation>
    </message>
    <message>
        <source>This is the new edition; the event before it is as it was</source>
        <translation>Voici la nouvelle édition&#xa0;; l’événement précédent est inchangé</translation>
    </message>
    <message>
        <source>That is no longer there</source>
        <translation>Cet élément n’existe plus</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>+ Add a person of this event</source>
        <translation>+ Ajouter une personne de cet événement</translation>
    </message>
</context>
<context>
    <name>HandOutChoices</name>
    <message>
        <source>Who is served</source>
        <translation>À qui les listes sont destinées</translation>
    </message>
    <message>
        <source>A partner &amp;secretariat</source>
        <translation>Un &amp;secrétariat partenaire</translation>
    </message>
    <message>
        <source>The p&amp;ublic</source>
        <translation>Le pu&amp;blic</translation>
    </message>
    <message>
        <source>&amp;Internal use only</source>
        <translation>&amp;Usage interne uniquement</translation>
    </message>
    <message>
        <source>only with their &amp;consent</source>
        <translation>uniquement avec leur &amp;accord</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Pour mémoire</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Handed &amp;to</source>
        <translation>Re&amp;mises à</translation>
    </message>
    <message>
        <source>Titles i&amp;n</source>
        <translation>&amp;Titres en</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remises à</translation>
    </message>
    <message>
        <source>Titles in</source>
        <translation>Titres en</translation>
    </message>
    <message>
        <source>Leaves the house for</source>
        <translation>Diffusion externe</translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation>Diffusion interne</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out lists</source>
        <translation>Remettre des listes</translation>
    </message>
    <message>
        <source>Save and &amp;open…</source>
        <translation>Enregistrer et &amp;ouvrir…</translation>
    </message>
    <message>
        <source>Preparing the lists</source>
        <translation>Préparation des listes</translation>
    </message>
    <message>
        <source>What leaves with the lists</source>
        <translation>Ce qui est transmis avec les listes</translation>
    </message>
    <message>
        <source>&amp;Handed out so far…</source>
        <translation>Listes &amp;déjà remises…</translation>
    </message>
    <message>
        <source>Tick a list.</source>
        <translation>Cochez une liste.</translation>
    </message>
    <message>
        <source>These are identity papers, for one recipient alone. Say to whom they are handed.</source>
        <translation>Ce sont des données d’identité, destinées à un seul destinataire. Indiquez à qui elles sont remises.</translation>
    </message>
    <message>
        <source>This file is not encrypted. Send it by a way that is.</source>
        <translation>Ce fichier n’est pas chiffré. Transmettez-le par une voie qui l’est.</translation>
    </message>
    <message>
        <source>These lists hold personal data, some of it sensitive. Do not pass them on.</source>
        <translation>Ces listes contiennent des données personnelles, dont certaines sont sensibles. Ne les communiquez pas à d’autres.</translation>
    </message>
    <message>
        <source>Save the lists</source>
        <translation>Enregistrer les listes</translation>
    </message>
    <message>
        <source>The lists are saved. No program on this computer opens them.</source>
        <translation>Les listes sont enregistrées. Aucun logiciel de cet ordinateur ne les ouvre.</translation>
    </message>
    <message>
        <source>The lists were not prepared.</source>
        <translation>Les listes n’ont pas été préparées.</translation>
    </message>
    <message>
        <source>Prepare them</source>
        <translation>Les préparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HandedOutDialog</name>
    <message>
        <source>Handed out</source>
        <translation>Listes remises</translation>
    </message>
    <message>
        <source>Lists that left the house</source>
        <translation>Listes transmises</translation>
    </message>
    <message>
        <source>No list of this event has left the house yet.</source>
        <translation>Aucune liste de cet événement n’a encore été transmise.</translation>
    </message>
    <message>
        <source>A file is known by its digest (SHA-256), also under another name. Times are those of this computer.</source>
        <translation>Un fichier se reconnaît à son empreinte (SHA-256), même sous un autre nom. Les heures sont celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Choisir un événement</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Event {title}; choose another</source>
        <translation>Événement {title}&#xa0;; en choisir un autre</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
</context>
<context>
    <name>HelpLink</name>
    <message>
        <source>How this works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Table des matières du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>Aucune page n’en parle.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{what} in “{session}”</source>
        <translation>{what} dans «&#xa0;{session}&#xa0;»</translation>
    </message>
    <message>
        <source>{what}, words in {language}</source>
        <translation>{what}, texte en {language}</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Related process</source>
        <translation>Processus connexe</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Plage d’interprétation</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Treatment of agenda item</source>
        <translation>Examen du point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Private details of</source>
        <translation>Données privées de</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>plage de disponibilité</translation>
    </message>
    <message>
        <source>Accepted conflict</source>
        <translation>conflit accepté</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Waiting row of a list</source>
        <translation>Ligne de liste en attente</translation>
    </message>
    <message>
        <source>Name of a State</source>
        <translation>Nom d’un État</translation>
    </message>
    <message>
        <source>Standing of a State</source>
        <translation>Qualité d’un État</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Durée de conservation des données</translation>
    </message>
    <message>
        <source>Weight of a rule</source>
        <translation>poids d’une règle</translation>
    </message>
    <message>
        <source>Line of history</source>
        <translation>Ligne de l’historique</translation>
    </message>
    <message>
        <source>Released document</source>
        <translation>Document diffusé</translation>
    </message>
    <message>
        <source>List handed out</source>
        <translation>Liste remise</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abréviation</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>arrives by</source>
        <translation>moyen d’arrivée</translation>
    </message>
    <message>
        <source>arrives at</source>
        <translation>lieu d’arrivée</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>biography</source>
        <translation>biographie</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>code abrégé</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>agrees that the biography is published</source>
        <translation>accepte la publication de la biographie</translation>
    </message>
    <message>
        <source>agrees to share contact details</source>
        <translation>accepte le partage de ses coordonnées</translation>
    </message>
    <message>
        <source>agrees to be written to</source>
        <translation>accepte de recevoir des messages</translation>
    </message>
    <message>
        <source>agrees to be named</source>
        <translation>accepte la mention de son nom</translation>
    </message>
    <message>
        <source>agrees to photographs</source>
        <translation>accepte les photographies</translation>
    </message>
    <message>
        <source>how consent was given</source>
        <translation>mode d’expression de l’accord</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>date de l’accord</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>suite de</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>country code</source>
        <translation>code du pays</translation>
    </message>
    <message>
        <source>part of the picture that is shown</source>
        <translation>partie visible de l’image</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>departs</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>departs by</source>
        <translation>moyen de départ</translation>
    </message>
    <message>
        <source>departs from</source>
        <translation>lieu de départ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>due</source>
        <translation>attendu pour le</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>people expected</source>
        <translation>nombre attendu</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>nom de famille en premier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>what is looked for</source>
        <translation>critères de recherche</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
    <message>
        <source>formal name</source>
        <translation>nom officiel</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>travel is paid for</source>
        <translation>voyage pris en charge</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>honorarium</source>
        <translation>honoraires</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>hôtel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>lettering</source>
        <translation>style des lettres</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>kind of data</source>
        <translation>type de données</translation>
    </message>
    <message>
        <source>media policy</source>
        <translation>politique à l’égard des médias</translation>
    </message>
    <message>
        <source>modalities</source>
        <translation>modalités</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>nom dans son écriture d’origine</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>relevé le</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number in series</source>
        <translation>numéro dans la série</translation>
    </message>
    <message>
        <source>number in year</source>
        <translation>numéro dans l’année</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>organization in the directory</source>
        <translation>organisation du répertoire</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>autres langues</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person in the directory</source>
        <translation>personne du répertoire</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>telephones</source>
        <translation>téléphones</translation>
    </message>
    <message>
        <source>moved in its order</source>
        <translation>déplacé dans l’ordre</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>country as printed</source>
        <translation>pays tel qu’imprimé</translation>
    </message>
    <message>
        <source>function as printed</source>
        <translation>fonction telle qu’imprimée</translation>
    </message>
    <message>
        <source>name as printed</source>
        <translation>nom tel qu’imprimé</translation>
    </message>
    <message>
        <source>organization as printed</source>
        <translation>organisation telle qu’imprimée</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>on nothing public</source>
        <translation>sur aucun support public</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>volet</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>session number</source>
        <translation>numéro de session</translation>
    </message>
    <message>
        <source>set-up of the room</source>
        <translation>disposition de la salle</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>plage d’interprétation</translation>
    </message>
    <message>
        <source>sorted as</source>
        <translation>classé sous</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>début</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>number of events in the year</source>
        <translation>nombre d’événements dans l’année</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>voyage</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>service</translation>
    </message>
    <message>
        <source>address on the web</source>
        <translation>adresse Web</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>venue in short</source>
        <translation>lieu en abrégé</translation>
    </message>
    <message>
        <source>letter for the visa</source>
        <translation>lettre de visa</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{what} “{subject}”</source>
        <translation>{what} «&#xa0;{subject}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revenir sur</translation>
    </message>
    <message>
        <source>Takes back this line alone; what came later stays</source>
        <translation>Annule cette seule ligne&#xa0;; ce qui a suivi est conservé</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Select a line to see what it changed.</source>
        <translation>Sélectionnez une ligne pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find by words, or by who did it</source>
        <translation>Rechercher par mots ou par auteur</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>No line of the history has these words.</source>
        <translation>Aucune ligne de l’historique ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Afficher les lignes plus anciennes</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revenir sur</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation>{step} (annulé)</translation>
    </message>
</context>
<context>
    <name>HonorificsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Honorifics in other languages</source>
        <translation>Civilités dans d’autres langues</translation>
    </message>
    <message>
        <source>1 honorific at this event</source>
        <translation>1 civilité à cet événement</translation>
    </message>
    <message>
        <source>{n} honorifics at this event</source>
        <translation>{n} civilités à cet événement</translation>
    </message>
    <message>
        <source>No honorific lacks its words in another language</source>
        <translation>Aucune civilité ne manque dans une autre langue</translation>
    </message>
    <message>
        <source>Proposals stand here for people with an honorific where the event has other languages.</source>
        <translation>Des propositions figurent ici pour les personnes ayant une civilité, si l’événement a d’autres langues.</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>Translate the honorific of</source>
        <translation>Traduire la civilité de</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The next line to check (F8)</source>
        <translation>Prochaine ligne à vérifier (F8)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>{name}, {count} lines</source>
        <translation>{name}, {count} lignes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>&amp;Create event</source>
        <translation>&amp;Créer l’événement</translation>
    </message>
    <message>
        <source>&amp;Update event</source>
        <translation>&amp;Mettre à jour l’événement</translation>
    </message>
    <message>
        <source>There is no timetable in this text.</source>
        <translation>Ce texte ne contient pas d’horaire.</translation>
    </message>
    <message>
        <source>Say which year the days are in.</source>
        <translation>Indiquez l’année de ces jours.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Choisissez un fuseau horaire.</translation>
    </message>
    <message>
        <source>The event already says all this.</source>
        <translation>L’événement dit déjà tout cela.</translation>
    </message>
    <message>
        <source>1 line to check</source>
        <translation>1 ligne à vérifier</translation>
    </message>
    <message>
        <source>{count} lines to check</source>
        <translation>{count} lignes à vérifier</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} séances</translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation>1 intervenant</translation>
    </message>
    <message>
        <source>{count} panellists</source>
        <translation>{count} intervenants</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>ajouts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>déplacements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} renamed</source>
        <translation>changements de titre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifications&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>retraits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>sans changement&#xa0;: {count}</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>“{word}” is not one language that is known.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une langue connue.</translation>
    </message>
    <message>
        <source>Type names or codes, such as French or fr.</source>
        <translation>Saisissez des noms ou des codes, tels que français ou fr.</translation>
    </message>
</context>
<context>
    <name>LinesToCheck</name>
    <message>
        <source>1 line to check</source>
        <translation>1 ligne à vérifier</translation>
    </message>
    <message>
        <source>{count} lines to check</source>
        <translation>{count} lignes à vérifier</translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>Aucune ligne à vérifier</translation>
    </message>
    <message>
        <source>Make a session of</source>
        <translation>Faire une séance de</translation>
    </message>
    <message>
        <source>Make a panellist of</source>
        <translation>Faire un intervenant de</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Garder en note</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>une séance sans titre</translation>
    </message>
    <message>
        <source>In “{title}”</source>
        <translation>Dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>A session of its own (S)</source>
        <translation>Une séance à part (S)</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>A panellist of it (P)</source>
        <translation>Un intervenant de cette séance (P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stays a note (N)</source>
        <translation>Reste une note (N)</translation>
    </message>
    <message>
        <source>Is dropped (D)</source>
        <translation>Est écartée (D)</translation>
    </message>
    <message>
        <source>Close the lines to check</source>
        <translation>Fermer les lignes à vérifier</translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>as at {time}</source>
        <translation>état au {time}</translation>
    </message>
    <message>
        <source>Not in these lists</source>
        <translation>Hors de ces listes</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 liste</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listes</translation>
    </message>
    <message>
        <source>{rows} in {lists}</source>
        <translation>{rows} dans {lists}</translation>
    </message>
    <message>
        <source>for the house alone, as at {time}</source>
        <translation>à usage interne uniquement, état à {time}</translation>
    </message>
    <message>
        <source>Nothing to list yet: {titles}.</source>
        <translation>Rien à inscrire pour l’instant&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>For the house alone: {titles}.</source>
        <translation>À usage interne uniquement&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>prints {pages} pages wide</source>
        <translation>s’imprime sur {pages} pages en largeur</translation>
    </message>
    <message>
        <source>{columns}; hidden keys: {hidden}.</source>
        <translation>{columns}&#xa0;; clés masquées&#xa0;: {hidden}.</translation>
    </message>
    <message>
        <source>1 person is</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people are</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{who} restricted: their names leave on nothing.</source>
        <translation>{who} à diffusion restreinte&#xa0;: aucun nom n’est transmis.</translation>
    </message>
    <message>
        <source>1 entry is</source>
        <translation>1 inscription</translation>
    </message>
    <message>
        <source>{count} entries are</source>
        <translation>{count} inscriptions</translation>
    </message>
    <message>
        <source>{who} of people who declined, were replaced or will not come.</source>
        <translation>{who} de personnes qui ont décliné, ont été remplacées ou ne viendront pas.</translation>
    </message>
    <message>
        <source>{who} invited or pending: public lists have approved people only.</source>
        <translation>{who} (invitations ou inscriptions en attente)&#xa0;: les listes publiques ne comprennent que les inscriptions approuvées.</translation>
    </message>
    <message>
        <source>1 person has</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people have</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{who} not agreed to be named.</source>
        <translation>{who} sans accord pour la publication du nom.</translation>
    </message>
    <message>
        <source>{who} not agreed to share e-mail and phone: those cells are empty.</source>
        <translation>{who} sans accord pour communiquer courriel et téléphone&#xa0;: ces cellules sont vides.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Import a list of participants</source>
        <translation>Importer une liste de participants</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Feuilles de calcul (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list of participants</source>
        <translation>Ouvrir une liste de participants</translation>
    </message>
    <message>
        <source>{name} – rows to check.xlsx</source>
        <translation>{name} – lignes à vérifier.xlsx</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Enregistrer ces lignes</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>&amp;Enregistrer ces lignes…</translation>
    </message>
    <message>
        <source>Save the unclear and refused rows as a sheet that says why</source>
        <translation>Enregistrer dans une feuille les lignes incertaines et refusées, avec le motif</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <source>Not read: {columns}.</source>
        <translation>Non lu&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>1 hidden row is read too.</source>
        <translation>1 ligne masquée est lue aussi.</translation>
    </message>
    <message>
        <source>{n} hidden rows are read too.</source>
        <translation>{n} lignes masquées sont lues aussi.</translation>
    </message>
    <message>
        <source>New categories: {names}.</source>
        <translation>Nouvelles catégories&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 field was changed here and in the sheet</source>
        <translation>1 champ a été modifié ici et dans la feuille</translation>
    </message>
    <message>
        <source>{n} fields were changed here and in the sheet</source>
        <translation>{n} champs ont été modifiés ici et dans la feuille</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>No longer in the sheet, still at the event: {names}</source>
        <translation>Plus dans la feuille, mais toujours à l’événement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>1 blank row</source>
        <translation>1 ligne vide</translation>
    </message>
    <message>
        <source>{n} blank rows</source>
        <translation>{n} lignes vides</translation>
    </message>
    <message>
        <source>1 row of totals</source>
        <translation>1 ligne de totaux</translation>
    </message>
    <message>
        <source>{n} rows of totals</source>
        <translation>{n} lignes de totaux</translation>
    </message>
    <message>
        <source>1 heading</source>
        <translation>1 ligne d’en-tête</translation>
    </message>
    <message>
        <source>{n} headings</source>
        <translation>{n} lignes d’en-tête</translation>
    </message>
    <message>
        <source>Passed over: {rows}.</source>
        <translation>Non retenu&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>Choisissez la colonne qui contient les noms.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Il n’y a aucune ligne sous les en-têtes.</translation>
    </message>
    <message>
        <source>There is nobody to add or change.</source>
        <translation>Il n’y a personne à ajouter ni à modifier.</translation>
    </message>
    <message>
        <source>Add {new}, change {changed}</source>
        <translation>Ajouter {new}, modifier {changed}</translation>
    </message>
    <message>
        <source>Change 1 row of the roster</source>
        <translation>Modifier 1 ligne de la liste des intervenants</translation>
    </message>
    <message>
        <source>Change {n} rows of the roster</source>
        <translation>Modifier {n} lignes de la liste des intervenants</translation>
    </message>
    <message>
        <source>Change 1 participant</source>
        <translation>Modifier 1 participant</translation>
    </message>
    <message>
        <source>Change {n} participants</source>
        <translation>Modifier {n} participants</translation>
    </message>
    <message>
        <source>Add 1 participant</source>
        <translation>Ajouter 1 participant</translation>
    </message>
    <message>
        <source>Add {n} participants</source>
        <translation>Ajouter {n} participants</translation>
    </message>
    <message>
        <source>Let 1 row wait</source>
        <translation>Mettre 1 ligne en attente</translation>
    </message>
    <message>
        <source>Let {n} rows wait</source>
        <translation>Mettre {n} lignes en attente</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>N’ajouter personne</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Comparing the list with the event</source>
        <translation>Comparaison de la liste avec l’événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In the room or remote</source>
        <translation>En salle ou à distance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>May print name</source>
        <translation>Nom publiable</translation>
    </message>
    <message>
        <source>May share contact</source>
        <translation>Coordonnées communicables</translation>
    </message>
    <message>
        <source>May show photo</source>
        <translation>Photo publiable</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Key of Plenary (uid)</source>
        <translation>Clé de Plenary (uid)</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nom dans son écriture d’origine</translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation>Classer sous</translation>
    </message>
    <message>
        <source>Level of office</source>
        <translation>Niveau de la fonction</translation>
    </message>
    <message>
        <source>May show bio</source>
        <translation>Bio publiable</translation>
    </message>
    <message>
        <source>May write later</source>
        <translation>Messages ultérieurs acceptés</translation>
    </message>
    <message>
        <source>Consented on</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>Where the consent is</source>
        <translation>Source de l’accord</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>Moyen d’arrivée</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Lieu d’arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>Heure de départ</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>Moyen de départ</translation>
    </message>
    <message>
        <source>Departs from</source>
        <translation>Lieu de départ</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Visa letter</source>
        <translation>Lettre de visa</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact en cas d’urgence</translation>
    </message>
    <message>
        <source>Name on the passport</source>
        <translation>Nom figurant au passeport</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Expiration du passeport</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Key of the list (export)</source>
        <translation>Clé de la liste (export)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>“{about}” is not a name.</source>
        <translation>«&#xa0;{about}&#xa0;» n’est pas un nom.</translation>
    </message>
    <message>
        <source>The name is too long: “{about}”.</source>
        <translation>Le nom est trop long&#xa0;: «&#xa0;{about}&#xa0;».</translation>
    </message>
    <message>
        <source>Two people seem to stand in one cell: “{about}”.</source>
        <translation>Une cellule semble contenir deux personnes&#xa0;: «&#xa0;{about}&#xa0;».</translation>
    </message>
    <message>
        <source>Row {other} has {about} already.</source>
        <translation>La ligne {other} contient déjà {about}.</translation>
    </message>
    <message>
        <source>Somebody named {about} is at the event, for {other}.</source>
        <translation>Une personne nommée {about} participe à l’événement, pour {other}.</translation>
    </message>
    <message>
        <source>{other} people named {about} are at the event.</source>
        <translation>{other} personnes nommées {about} participent à l’événement.</translation>
    </message>
    <message>
        <source>This may be {other}, who is at the event.</source>
        <translation>Il pourrait s’agir de {other}, qui participe à l’événement.</translation>
    </message>
    <message>
        <source>“{about}” is the name of two States.</source>
        <translation>«&#xa0;{about}&#xa0;» est le nom de deux États.</translation>
    </message>
    <message>
        <source>“{about}” is no country that is known; it is kept as written.</source>
        <translation>«&#xa0;{about}&#xa0;» n’est pas un pays connu&#xa0;; conservé tel quel.</translation>
    </message>
    <message>
        <source>“{about}” is not understood as {other}; it is left out.</source>
        <translation>«&#xa0;{about}&#xa0;» n’est pas compris pour «&#xa0;{other}&#xa0;»&#xa0;; valeur omise.</translation>
    </message>
    <message>
        <source>“{about}” is no e-mail address; it is left out.</source>
        <translation>«&#xa0;{about}&#xa0;» n’est pas une adresse électronique&#xa0;; valeur omise.</translation>
    </message>
    <message>
        <source>The rank “{about}” is left out: the row names no State or organization.</source>
        <translation>Le rang «&#xa0;{about}&#xa0;» est omis&#xa0;: la ligne ne nomme ni État ni organisation.</translation>
    </message>
    <message>
        <source>{about} was removed from the event after this list had left.</source>
        <translation>{about} a été retiré de l’événement après l’envoi de cette liste.</translation>
    </message>
    <message>
        <source>{about} is on no panel under this key; add them in the programme.</source>
        <translation>{about} n’intervient nulle part sous cette clé&#xa0;; ajoutez cette personne dans le programme.</translation>
    </message>
    <message>
        <source>Row {other} says something else of {about}.</source>
        <translation>La ligne {other} indique autre chose pour {about}.</translation>
    </message>
    <message>
        <source>“{about}” may be read with the day or with the month first.</source>
        <translation>«&#xa0;{about}&#xa0;» peut se lire avec le jour ou avec le mois en premier.</translation>
    </message>
    <message>
        <source>“{about}” is no date that is known; it is left out.</source>
        <translation>«&#xa0;{about}&#xa0;» n’est pas une date connue&#xa0;; valeur omise.</translation>
    </message>
    <message>
        <source>{about} comes for more than one delegation; this is left as it is.</source>
        <translation>{about} vient pour plusieurs délégations&#xa0;; cela reste inchangé.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Drawing the first page</source>
        <translation>Composition de la première page</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être composée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The page was not drawn.</source>
        <translation>La page n’a pas été composée.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>La composer</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Find a name or country</source>
        <translation>Rechercher un nom ou un pays</translation>
    </message>
    <message>
        <source>Find participants</source>
        <translation>Rechercher des participants</translation>
    </message>
    <message>
        <source>Categories shown</source>
        <translation>Catégories affichées</translation>
    </message>
    <message>
        <source>Statuses shown</source>
        <translation>Statuts affichés</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Look for this no more</source>
        <translation>Retirer ce critère</translation>
    </message>
    <message>
        <source>Without consent: {what}</source>
        <translation>Sans accord&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Gender not stated</source>
        <translation>Genre non précisé</translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation>Niveau non précisé</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>Sans rang</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>within a sitting</source>
        <translation>pendant une plage d’interprétation</translation>
    </message>
    <message>
        <source>too few seats</source>
        <translation>trop peu de places</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Any room that is free</source>
        <translation>Toute salle libre</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Free times, the best first</source>
        <translation>Créneaux libres, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>There is no time at which all of them are free. Ask fewer people, or for less time.</source>
        <translation>Aucun créneau ne convient à tous. Réunissez moins de personnes, ou moins longtemps.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Find a time for {title}</source>
        <translation>Trouver un créneau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Free times, the best first: click one to put the session there</source>
        <translation>Créneaux libres, les meilleurs d’abord&#xa0;: cliquez pour y placer la séance</translation>
    </message>
    <message>
        <source>Who is to meet</source>
        <translation>Personnes à réunir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A meeting takes some time.</source>
        <translation>Une réunion prend du temps.</translation>
    </message>
    <message>
        <source>Type minutes such as 90.</source>
        <translation>Saisissez des minutes, par exemple 90.</translation>
    </message>
    <message>
        <source>Nobody at this event is called {name}.</source>
        <translation>Personne ne s’appelle {name} à cet événement.</translation>
    </message>
    <message>
        <source>Choose somebody while you type, or add them on the Participants tab first.</source>
        <translation>Choisissez une personne pendant la saisie, ou ajoutez-la d’abord sous Participants.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{first}” and “{second}”</source>
        <translation>Fusionner «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;»</translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation>Prendre toutes ces valeurs</translation>
    </message>
    <message>
        <source>Take all of “{name}”</source>
        <translation>Prendre toutes les valeurs de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>What becomes of the two at “{event}”</source>
        <translation>Ce que deviennent les deux à «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose what becomes of the two</source>
        <translation>Choisir ce que deviennent les deux</translation>
    </message>
    <message>
        <source>They become one participant</source>
        <translation>Ils deviennent un seul participant</translation>
    </message>
    <message>
        <source>They stay two participants</source>
        <translation>Ils restent deux participants</translation>
    </message>
    <message>
        <source>At no event</source>
        <translation>À aucun événement</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Both are at</source>
        <translation>Tous deux présents à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose first what becomes of the two at each event</source>
        <translation>Choisissez d’abord ce que deviennent les deux à chaque événement</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Appearances, delegations, documents, attendance and times go over; nothing is removed.</source>
        <translation>Interventions, délégations, documents, présences et disponibilités sont repris&#xa0;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The second one is at no event; nothing has to go over.</source>
        <translation>La seconde fiche n’est liée à aucun événement&#xa0;; rien n’est à reprendre.</translation>
    </message>
    <message>
        <source>Goes over from the second one: {what}.</source>
        <translation>Repris de la seconde fiche&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Text of the reminder</source>
        <translation>Texte du rappel</translation>
    </message>
    <message>
        <source>Nothing is missing from anybody</source>
        <translation>Rien n’est attendu de personne</translation>
    </message>
    <message>
        <source>No e-mail is known, so the draft has no address.</source>
        <translation>Aucun courriel n’est connu&#xa0;; le brouillon est donc sans adresse.</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>À&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Something went wrong in Plenary itself.</source>
        <translation>Une erreur s’est produite dans Plenary même.</translation>
    </message>
    <message>
        <source>What you see saved is saved. You can go on working.</source>
        <translation>Ce qui s’affiche comme enregistré l’est bien. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Le rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <source>About Plenary</source>
        <translation>À propos de Plenary</translation>
    </message>
    <message>
        <source>Plenary {version}</source>
        <translation>Plenary {version}</translation>
    </message>
    <message>
        <source>The planner for intergovernmental conferences.</source>
        <translation>Le planificateur des conférences intergouvernementales.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Databases and packages of Plenary (*.planner *.plenary)</source>
        <translation>Bases et événements de Plenary (*.planner *.plenary)</translation>
    </message>
    <message>
        <source>Databases of Plenary (*.planner)</source>
        <translation>Bases de Plenary (*.planner)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Find a time for these people…</source>
        <translation>Trouver un créneau pour ces personnes…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Permuter les deux</translation>
    </message>
    <message>
        <source>Join into one</source>
        <translation>Réunir en une seule</translation>
    </message>
    <message>
        <source>Fit to the sitting</source>
        <translation>Ajuster à la plage</translation>
    </message>
    <message>
        <source>Move to day</source>
        <translation>Déplacer au jour</translation>
    </message>
    <message>
        <source>Copy after the last one</source>
        <translation>Copier à la suite</translation>
    </message>
    <message>
        <source>Copy to day</source>
        <translation>Copier au jour</translation>
    </message>
    <message>
        <source>Take out of the timetable</source>
        <translation>Retirer de l’horaire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert and push, up to the next break</source>
        <translation>Insérer et décaler, jusqu’à la prochaine pause</translation>
    </message>
    <message>
        <source>Insert and push, over breaks</source>
        <translation>Insérer et décaler, pauses comprises</translation>
    </message>
    <message>
        <source>Shift everything from here</source>
        <translation>Tout retarder à partir d’ici</translation>
    </message>
    <message>
        <source>Bring everything from here forward</source>
        <translation>Tout avancer à partir d’ici</translation>
    </message>
    <message>
        <source>Close the gap before</source>
        <translation>Combler le vide qui précède</translation>
    </message>
    <message>
        <source>Break for all rooms before</source>
        <translation>Pause avant, pour toutes les salles</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Scinder en deux</translation>
    </message>
    <message>
        <source>Copy this whole day to</source>
        <translation>Copier toute cette journée vers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer de l’horaire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Tout décaler</translation>
    </message>
    <message>
        <source>Close the gap before</source>
        <translation>Combler le vide qui précède</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>“{title}” is in no sitting.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est dans aucune plage d’interprétation.</translation>
    </message>
    <message>
        <source>Add the sitting on the Event tab, or let it be proposed there.</source>
        <translation>Ajoutez la plage dans l’onglet Événement, ou demandez-y une proposition.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it from another one.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF et imprimez-le depuis un autre.</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>1 page a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation>{count} pages ont été envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>Each is fitted to {paper}, the paper of the printer.</source>
        <translation>Chacune est ajustée au format {paper}, le papier de l’imprimante.</translation>
    </message>
    <message>
        <source>Printing stopped. Look at the printer, or save the PDF and print it from there.</source>
        <translation>L’impression s’est arrêtée. Vérifiez l’imprimante, ou enregistrez le PDF et imprimez-le à partir de là.</translation>
    </message>
</context>
<context>
    <name>OpenDates</name>
    <message>
        <source>Dates of the list</source>
        <translation>Dates de la liste</translation>
    </message>
    <message>
        <source>In 1 row, a date such as “{words}” means</source>
        <translation>Dans 1 ligne, une date telle que «&#xa0;{words}&#xa0;» désigne</translation>
    </message>
    <message>
        <source>In {n} rows, “{words}” means</source>
        <translation>Dans {n} lignes, «&#xa0;{words}&#xa0;» désigne</translation>
    </message>
</context>
<context>
    <name>OpenPackage</name>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>“{title}” is in this database already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans cette base.</translation>
    </message>
    <message>
        <source>You can replace it with the one from the file and undo that later, or keep both.</source>
        <translation>Vous pouvez le remplacer par celui du fichier et l’annuler ensuite, ou conserver les deux.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>Show the one here</source>
        <translation>Afficher celui d’ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OrganisationInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Also printed as…</source>
        <translation>Aussi imprimée comme…</translation>
    </message>
    <message>
        <source>Whoever is printed with these words leads to this organization</source>
        <translation>Toute personne imprimée avec ces mots renvoie à cette organisation</translation>
    </message>
    <message>
        <source>At no event</source>
        <translation>À aucun événement</translation>
    </message>
    <message>
        <source>Link what is printed</source>
        <translation>Associer une mention imprimée</translation>
    </message>
    <message>
        <source>Appeared at</source>
        <translation>A figuré à</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>Supprimer du répertoire</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>1 delegate</source>
        <translation>1 délégué</translation>
    </message>
    <message>
        <source>{n} delegates</source>
        <translation>{n} délégués</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Remove what is at no event</source>
        <translation>Supprimer les organisations sans événement</translation>
    </message>
    <message>
        <source>Organizations of all events</source>
        <translation>Organisations de tous les événements</translation>
    </message>
    <message>
        <source>Find a name or acronym</source>
        <translation>Rechercher un nom ou un sigle</translation>
    </message>
    <message>
        <source>Find organizations</source>
        <translation>Rechercher des organisations</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Choose an organization to see where it appeared, or two to merge them.</source>
        <translation>Choisissez une organisation pour voir où elle a figuré, ou deux pour les fusionner.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Type other words above.</source>
        <translation>Saisissez d’autres mots ci-dessus.</translation>
    </message>
    <message>
        <source>No organization is like that</source>
        <translation>Aucune organisation ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Hosts and delegations stand here as well. Type a name above to add one.</source>
        <translation>Les hôtes et les délégations figurent ici aussi. Saisissez un nom ci-dessus pour ajouter une organisation.</translation>
    </message>
    <message>
        <source>No organization is in the directory yet</source>
        <translation>Aucune organisation dans le répertoire pour l’instant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>OutcomeSide</name>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sans jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>N° de session</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>{name} is no longer named</source>
        <translation>{name} ne figure plus dans le texte</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>{name}: {new}</source>
        <translation>{name}&#xa0;: {new}</translation>
    </message>
    <message>
        <source>on {topic}</source>
        <translation>sur {topic}</translation>
    </message>
    <message>
        <source>No longer in the text: kept, but without a time</source>
        <translation>Ne figurent plus dans le texte&#xa0;: conservées, mais sans heure</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>titre changé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retrait</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PanelColumns</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function and organization</source>
        <translation>Fonction et organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapos</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Remplacé par {name}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>{paper}: {state}</source>
        <translation>{paper}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Consent: {state}</source>
        <translation>Accord&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Form not needed</source>
        <translation>Formulaire inutile</translation>
    </message>
    <message>
        <source>Form asked for</source>
        <translation>Formulaire demandé</translation>
    </message>
    <message>
        <source>Form received</source>
        <translation>Formulaire reçu</translation>
    </message>
    <message>
        <source>Agreed: name, photo, bio</source>
        <translation>Accord&#xa0;: nom, photo, bio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change papers of</source>
        <translation>Modifier les documents de</translation>
    </message>
    <message>
        <source>Change consent of</source>
        <translation>Modifier l’accord de</translation>
    </message>
</context>
<context>
    <name>PanelFilters</name>
    <message>
        <source>Order of the panellists</source>
        <translation>Ordre des intervenants</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Roles shown</source>
        <translation>Rôles affichés</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Received, to clear</source>
        <translation>Reçu, à valider</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missing something</source>
        <translation>Incomplets</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Missing: {paper}</source>
        <translation>Manque&#xa0;: {paper}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
</context>
<context>
    <name>PanelMoves</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>PanellistInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Let somebody else take the place (Ctrl+R)</source>
        <translation>Céder la place à une autre personne (Ctrl+R)</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Rédiger un rappel</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Printed instead, in this session only</source>
        <translation>Imprimé à la place, dans cette séance uniquement</translation>
    </message>
    <message>
        <source>Bio and photo</source>
        <translation>Bio et photo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Person, as at this event</source>
        <translation>Personne, pour cet événement</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>À usage interne</translation>
    </message>
    <message>
        <source>Remove from this session</source>
        <translation>Retirer de cette séance</translation>
    </message>
    <message>
        <source>{level}, by “{words}”</source>
        <translation>{level}, d’après «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Proposed: {level}</source>
        <translation>Proposé&#xa0;: {level}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>{role} in “{session}”</source>
        <translation>{role} dans «&#xa0;{session}&#xa0;»</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>remplacé par {name}</translation>
    </message>
    <message>
        <source>shares the topic with {names}</source>
        <translation>partage le sujet avec {names}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PanellistsTab</name>
    <message>
        <source>Panellists by session</source>
        <translation>Intervenants par séance</translation>
    </message>
    <message>
        <source>Panellists by name</source>
        <translation>Intervenants par nom</translation>
    </message>
    <message>
        <source>Choose a panellist to see what is printed of them.</source>
        <translation>Choisissez un intervenant pour voir ce qui est imprimé à son sujet.</translation>
    </message>
    <message>
        <source>Session to add to</source>
        <translation>Séance où ajouter</translation>
    </message>
    <message>
        <source>Add a panellist by name</source>
        <translation>Ajouter un intervenant par son nom</translation>
    </message>
    <message>
        <source>Ask for…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Ask everybody, or those selected, for papers by a day</source>
        <translation>Demander des documents pour une date donnée, à tous ou aux personnes sélectionnées</translation>
    </message>
    <message>
        <source>✓ cleared   ● received   ○ asked for   ! overdue   – not needed   ◐ in part   × refused</source>
        <translation>✓ validé   ● reçu   ○ demandé   ! en retard   – inutile   ◐ en partie   × refusé</translation>
    </message>
    <message>
        <source>Reminders ({n})</source>
        <translation>Rappels ({n})</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Choisissez d’autres critères ci-dessus.</translation>
    </message>
    <message>
        <source>Choose a session above and type a name, or import the programme with Ctrl+I.</source>
        <translation>Choisissez une séance ci-dessus et saisissez un nom, ou importez le programme avec Ctrl+I.</translation>
    </message>
    <message>
        <source>Nobody is on a panel yet</source>
        <translation>Aucun intervenant pour l’instant</translation>
    </message>
    <message>
        <source>Add a panellist</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>Panellists sit in sessions. Add sessions in the timetable, or import the programme.</source>
        <translation>Les intervenants prennent place dans des séances. Ajoutez des séances dans l’horaire, ou importez le programme.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune séance pour l’instant</translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation>1 intervenant</translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation>{n} intervenants</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Printing page {number}</source>
        <translation>Impression de la page {number}</translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>A sample of the printed page</source>
        <translation>Exemple de page imprimée</translation>
    </message>
    <message>
        <source>Title of the conference</source>
        <translation>Titre de la conférence</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Opening of the session</source>
        <translation>Ouverture de la session</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendu pour le {day}</translation>
    </message>
    <message>
        <source>received, to clear</source>
        <translation>reçu, à valider</translation>
    </message>
    <message>
        <source>form {state}</source>
        <translation>formulaire {state}</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>refused: nothing may be published</source>
        <translation>refusé&#xa0;: rien ne peut être publié</translation>
    </message>
    <message>
        <source>may be published: {parts}</source>
        <translation>publication autorisée&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>bio</source>
        <translation>bio</translation>
    </message>
</context>
<context>
    <name>ParticipantInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>In their own script</source>
        <translation>En écriture d’origine</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Trié sous</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The name may be printed</source>
        <translation>Le nom peut être imprimé</translation>
    </message>
    <message>
        <source>The contact may be shared</source>
        <translation>Coordonnées communicables</translation>
    </message>
    <message>
        <source>Contact and notes</source>
        <translation>Coordonnées et notes</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Erase all data…</source>
        <translation>Effacer toutes les données…</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Aucun accord</translation>
    </message>
    <message>
        <source>The photo may be shown</source>
        <translation>La photo peut être montrée</translation>
    </message>
    <message>
        <source>Keep off everything public</source>
        <translation>Absent des supports publics</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The bio may be printed</source>
        <translation>La biographie peut être imprimée</translation>
    </message>
    <message>
        <source>They may be written to about other events</source>
        <translation>Peut être contacté au sujet d’autres événements</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>More on the name</source>
        <translation>Précisions sur le nom</translation>
    </message>
    <message>
        <source>Available times</source>
        <translation>Plages de disponibilité</translation>
    </message>
    <message>
        <source>Person, as at this event</source>
        <translation>Personne, pour cet événement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Communicable</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Remove from this event</source>
        <translation>Retirer de cet événement</translation>
    </message>
    <message>
        <source>Ctrl+Delete in the table</source>
        <translation>Ctrl+Suppr dans le tableau</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change name of</source>
        <translation>Modifier le nom de</translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ParticipantWords</name>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>No regional group</source>
        <translation>Aucun groupe régional</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Add a participant by name</source>
        <translation>Ajouter un participant par son nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or paste rows from Excel</source>
        <translation>Saisissez un nom et appuyez sur Entrée, ou collez des lignes d’Excel</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up, within the delegation too (Alt+Up)</source>
        <translation>Monter, y compris dans la délégation (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down, within the delegation too (Alt+Down)</source>
        <translation>Descendre, y compris dans la délégation (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove who is selected (Ctrl+Delete)</source>
        <translation>Retirer les personnes sélectionnées (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Rows of lists that were unclear; settle or discard them</source>
        <translation>Lignes de listes restées incertaines&#xa0;; réglez-les ou écartez-les</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Categories and ranks…</source>
        <translation>Catégories et rangs…</translation>
    </message>
    <message>
        <source>Choose a participant to see and edit them.</source>
        <translation>Choisissez un participant pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>1 row waits</source>
        <translation>1 ligne en attente</translation>
    </message>
    <message>
        <source>{n} rows wait</source>
        <translation>{n} lignes en attente</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>{n} affichés</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Find other words, or choose another category or status above.</source>
        <translation>Cherchez d’autres mots, ou choisissez ci-dessus une autre catégorie ou un autre statut.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>La liste est encore vide</translation>
    </message>
    <message>
        <source>Drop an Excel list here, paste its rows, or type a name above.</source>
        <translation>Déposez une liste Excel ici, collez ses lignes, ou saisissez un nom ci-dessus.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Paste rows (Ctrl+V)</source>
        <translation>Coller des lignes (Ctrl+V)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre toute la journée</translation>
    </message>
    <message>
        <source>{h} h {m}</source>
        <translation>{h}&#xa0;h&#xa0;{m}</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}&#xa0;h</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>1 not placed</source>
        <translation>1 à placer</translation>
    </message>
    <message>
        <source>{n} not placed</source>
        <translation>{n} à placer</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Remove who is at no event</source>
        <translation>Supprimer les personnes sans événement</translation>
    </message>
    <message>
        <source>People of all events</source>
        <translation>Personnes de tous les événements</translation>
    </message>
    <message>
        <source>Find a name, function or organization</source>
        <translation>Rechercher un nom, une fonction ou une organisation</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Choose a person to see where they appeared, or two to merge them.</source>
        <translation>Choisissez une personne pour voir où elle a figuré, ou deux pour les fusionner.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last printed as</source>
        <translation>Dernière mention imprimée</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Type other words above.</source>
        <translation>Saisissez d’autres mots ci-dessus.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Whoever is added to an event or read from a programme stands here as well.</source>
        <translation>Toute personne ajoutée à un événement ou lue dans un programme figure également ici.</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet</source>
        <translation>Personne dans le répertoire pour l’instant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>The programme by person</source>
        <translation>Le programme par personne</translation>
    </message>
    <message>
        <source>Up and Down go from person to person, Left and Right through their sessions, Enter shows one.</source>
        <translation>Haut et Bas passent d’une personne à l’autre, Gauche et Droite parcourent ses séances, Entrée en montre une.</translation>
    </message>
</context>
<context>
    <name>PersonInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>In their own script</source>
        <translation>En écriture d’origine</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Trié sous</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>At no event</source>
        <translation>À aucun événement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Appeared at</source>
        <translation>A figuré à</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>Supprimer du répertoire</translation>
    </message>
    <message>
        <source>Erase all data…</source>
        <translation>Effacer toutes les données…</translation>
    </message>
    <message>
        <source>Write as “{name}”</source>
        <translation>Écrire «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It is stored as “{name}”</source>
        <translation>Enregistré sous la forme «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>So the given and the family name make it</source>
        <translation>Ainsi composé du prénom et du nom de famille</translation>
    </message>
    <message>
        <source>Sort as “{name}”</source>
        <translation>Trier sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Family name “{name}”</source>
        <translation>Nom de famille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>So it is usual where this person comes from</source>
        <translation>Selon l’usage du pays d’où vient cette personne</translation>
    </message>
    <message>
        <source>{role}: {session}</source>
        <translation>{role}&#xa0;: {session}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Événements concernés</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>&amp;Remove what is due…</source>
        <translation>&amp;Supprimer ce qui est échu…</translation>
    </message>
    <message>
        <source>&amp;Erase a person…</source>
        <translation>&amp;Effacer une personne…</translation>
    </message>
    <message>
        <source>1 kind of data is due</source>
        <translation>1 type de données est échu</translation>
    </message>
    <message>
        <source>{n} kinds of data are due</source>
        <translation>{n} types de données sont échus</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est échu.</translation>
    </message>
    <message>
        <source>This will be removed, also from the history, and cannot be brought back. What was done before it cannot be undone any more:</source>
        <translation>Ce qui suit sera supprimé, y compris de l’historique, sans retour possible. Ce qui a été fait auparavant ne pourra plus être annulé :</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>Removing it from the database, its history, files and backups…</source>
        <translation>Suppression dans la base, son historique, ses fichiers et ses sauvegardes…</translation>
    </message>
    <message>
        <source>Remove personal data</source>
        <translation>Supprimer des données personnelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Event without a title</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>0 days</source>
        <translation>0 jour</translation>
    </message>
    <message>
        <source>Nothing kept</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Keep for another time</source>
        <translation>Conserver pour une autre durée</translation>
    </message>
</context>
<context>
    <name>PhotoFrame</name>
    <message>
        <source>Frame of the photo</source>
        <translation>Cadre de la photo</translation>
    </message>
    <message>
        <source>Arrows move the frame, plus and minus widen and narrow it, Home gives back the usual one.</source>
        <translation>Les flèches déplacent le cadre, plus et moins l’élargissent et le réduisent, Origine rétablit le cadre habituel.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo as printed</source>
        <translation>Photo telle qu’imprimée</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Telle qu’imprimée</translation>
    </message>
    <message>
        <source>No photo yet. Attach one above, or drop it there.</source>
        <translation>Aucune photo pour l’instant. Joignez-en une ci-dessus, ou déposez-la à cet endroit.</translation>
    </message>
    <message>
        <source>{name} is missing. It is not beside the database; attach it again.</source>
        <translation>{name} est introuvable. Le fichier n’est pas à côté de la base&#xa0;; joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. Drag the frame, or move it with the arrow keys.</source>
        <translation>{width} × {height} pixels. Faites glisser le cadre, ou déplacez-le avec les flèches.</translation>
    </message>
    <message>
        <source>Crop photo of</source>
        <translation>Recadrer la photo de</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>How documents look</source>
        <translation>Présentation des documents</translation>
    </message>
    <message>
        <source>Organization’s name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>10:00 – 13:00</source>
        <translation>10:00 – 13:00</translation>
    </message>
    <message>
        <source>10:00 a.m. – 1:00 p.m.</source>
        <translation>10:00 a.m. – 1:00 p.m.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>2 December 2026</source>
        <translation>2 décembre 2026</translation>
    </message>
    <message>
        <source>December 2, 2026</source>
        <translation>December 2, 2026</translation>
    </message>
    <message>
        <source>2026-12-02</source>
        <translation>2026-12-02</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Valeurs proposées</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Partner secretariats</source>
        <translation>Secrétariats partenaires</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>Programmes are for</source>
        <translation>Destinataires des programmes</translation>
    </message>
    <message>
        <source>Lists are for</source>
        <translation>Destinataires des listes</translation>
    </message>
    <message>
        <source>Save documents in</source>
        <translation>Enregistrer les documents dans</translation>
    </message>
    <message>
        <source>You and your window</source>
        <translation>Vous et votre fenêtre</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l’historique</translation>
    </message>
    <message>
        <source>As the workstation</source>
        <translation>Comme le poste de travail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation>Affichage de la page {number}</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>No other language</source>
        <translation>Aucune autre langue</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Partner secretariats</source>
        <translation>Secrétariats partenaires</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>Mark as &amp;provisional</source>
        <translation>Marquer comme &amp;provisoire</translation>
    </message>
    <message>
        <source>1 to settle before final</source>
        <translation>1 à régler avant la version finale</translation>
    </message>
    <message>
        <source>{n} to settle before final</source>
        <translation>{n} à régler avant la version finale</translation>
    </message>
    <message>
        <source>Show &amp;rooms</source>
        <translation>Afficher les &amp;salles</translation>
    </message>
    <message>
        <source>Print &amp;honorifics</source>
        <translation>Imprimer les &amp;civilités</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;nd in</source>
        <translation>&amp;Et en</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the programme</source>
        <translation>Imprimer le programme</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>Enregistrer le P&amp;DF…</translation>
    </message>
    <message>
        <source>Save for &amp;Word…</source>
        <translation>Enregistrer pour &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 appearance is kept back: restricted, or the name was refused.</source>
        <translation>1 mention est omise&#xa0;: diffusion restreinte, ou nom refusé.</translation>
    </message>
    <message>
        <source>{n} appearances are kept back: restricted, or the name was refused.</source>
        <translation>{n} mentions sont omises&#xa0;: diffusion restreinte, ou nom refusé.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{pages}, as at {time}</source>
        <translation>{pages}, état à {time}</translation>
    </message>
    <message>
        <source>These characters are in none of the fonts: {signs}</source>
        <translation>Ces caractères ne sont dans aucune des polices&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The pages were not prepared.</source>
        <translation>Les pages n’ont pas été préparées.</translation>
    </message>
    <message>
        <source>Prepare them</source>
        <translation>Les préparer</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Copying what the programme links to</source>
        <translation>Copie de ce à quoi le programme renvoie</translation>
    </message>
    <message>
        <source>Saved, but files that it links to are missing: {names}.</source>
        <translation>Enregistré, mais des fichiers liés manquent&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>PrintedParticipant</name>
    <message>
        <source>On internal lists only: restricted.</source>
        <translation>Sur les listes internes uniquement&#xa0;: restreint.</translation>
    </message>
    <message>
        <source>Not on public lists: will not come.</source>
        <translation>Absent des listes publiques&#xa0;: ne viendra pas.</translation>
    </message>
    <message>
        <source>Not on public lists yet: not approved.</source>
        <translation>Pas encore sur les listes publiques&#xa0;: inscription non approuvée.</translation>
    </message>
</context>
<context>
    <name>PrivateFold</name>
    <message>
        <source>For the house only: on no list, in no package, and in no copy of the event.</source>
        <translation>Usage interne seulement&#xa0;: sur aucune liste, dans aucun fichier à emporter et dans aucune copie de l’événement.</translation>
    </message>
    <message>
        <source>Passport and health</source>
        <translation>Passeport et santé</translation>
    </message>
    <message>
        <source>Name in the passport</source>
        <translation>Nom sur le passeport</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Expiration du passeport</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime alimentaire</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact en cas d’urgence</translation>
    </message>
    <message>
        <source>Change private details of</source>
        <translation>Modifier les données privées de</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Programmes (*.docx *.odt *.pdf *.html *.htm *.txt *.md);;All files (*)</source>
        <translation>Programmes (*.docx *.odt *.pdf *.html *.htm *.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>This text has no timetable: no line of it has a time. The facts that it gives about an event are at the right; no event is made of them alone.</source>
        <translation>Ce texte n’a pas d’horaire&#xa0;: aucune de ses lignes ne porte d’heure. Les renseignements qu’il donne sur un événement sont à droite&#xa0;; ils ne suffisent pas à créer un événement.</translation>
    </message>
    <message>
        <source>Say which year the days are in.</source>
        <translation>Indiquez l’année de ces jours.</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Write the selected as proposed</source>
        <translation>Écrire la sélection comme proposé</translation>
    </message>
    <message>
        <source>Ctrl+A selects all lines</source>
        <translation>Ctrl+A sélectionne toutes les lignes</translation>
    </message>
</context>
<context>
    <name>ProtocolNote</name>
    <message>
        <source>Order of the panel</source>
        <translation>Ordre des intervenants</translation>
    </message>
    <message>
        <source>Put in protocol order</source>
        <translation>Mettre dans l’ordre protocolaire</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Arranged by hand. Protocol order: {names}</source>
        <translation>Ordre établi à la main. Ordre protocolaire&#xa0;: {names}</translation>
    </message>
    <message>
        <source>This is the order of protocol.</source>
        <translation>C’est l’ordre protocolaire.</translation>
    </message>
    <message>
        <source>{name}: {level}, as entered</source>
        <translation>{name}&#xa0;: {level}, selon la saisie</translation>
    </message>
    <message>
        <source>{name}: {level}, by “{words}”</source>
        <translation>{name}&#xa0;: {level}, d’après «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}: no higher office in the function</source>
        <translation>{name}&#xa0;: aucune charge plus élevée dans la fonction</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Lay onto</source>
        <translation>Appliquer à</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Un nouvel événement</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Year of the days</source>
        <translation>Année des dates</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Find people, sessions, documents, events or commands</source>
        <translation>Rechercher des personnes, séances, documents, événements ou commandes</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Event or keys</source>
        <translation>Événement ou touches</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a title or a command. Accents and capitals do not matter.</source>
        <translation>Tapez quelques lettres d’un nom, d’un titre ou d’une commande. Les accents et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try fewer letters, or another spelling.</source>
        <translation>Rien trouvé pour «&#xa0;{words}&#xa0;». Essayez moins de lettres, ou une autre orthographe.</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Why it can stay as it is</source>
        <translation>Pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name in its own script</source>
        <translation>même nom en écriture d’origine</translation>
    </message>
    <message>
        <source>one is in capitals</source>
        <translation>l’un est en capitales</translation>
    </message>
    <message>
        <source>with and without accents</source>
        <translation>avec et sans accents</translation>
    </message>
    <message>
        <source>sound alike, spelled another way</source>
        <translation>même prononciation, autre orthographe</translation>
    </message>
    <message>
        <source>particles differ</source>
        <translation>particules différentes</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>noms intervertis</translation>
    </message>
    <message>
        <source>one has initials</source>
        <translation>l’un a des initiales</translation>
    </message>
    <message>
        <source>one has more names</source>
        <translation>l’un a plus de noms</translation>
    </message>
    <message>
        <source>spelled nearly alike</source>
        <translation>orthographe presque identique</translation>
    </message>
    <message>
        <source>one is the acronym of the other</source>
        <translation>l’un est le sigle de l’autre</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same organization</source>
        <translation>même organisation</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>même pays</translation>
    </message>
    <message>
        <source>but another country</source>
        <translation>mais autre pays</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Bases &amp;récentes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Supprimer (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} cellules</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A category needs a name.</source>
        <translation>Une catégorie doit avoir un nom.</translation>
    </message>
    <message>
        <source>A conflict is accepted with a reason.</source>
        <translation>Un conflit s’accepte avec un motif.</translation>
    </message>
    <message>
        <source>A delegation has one head.</source>
        <translation>Une délégation a un seul chef.</translation>
    </message>
    <message>
        <source>A delegation is that of a State or that of an organization.</source>
        <translation>Une délégation est celle d’un État ou celle d’une organisation.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name is that of a State.</source>
        <translation>Un nom est celui d’un État.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Un participant doit avoir un nom.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Une salle doit avoir un nom.</translation>
    </message>
    <message>
        <source>A segment needs a title.</source>
        <translation>Un volet doit avoir un titre.</translation>
    </message>
    <message>
        <source>A series needs a name.</source>
        <translation>Une série doit avoir un nom.</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>Une séance doit avoir un titre.</translation>
    </message>
    <message>
        <source>A standing is that of a State.</source>
        <translation>Un statut est celui d’un État.</translation>
    </message>
    <message>
        <source>A time is given as a number of days.</source>
        <translation>Une durée s’indique en nombre de jours.</translation>
    </message>
    <message>
        <source>An agenda point needs words.</source>
        <translation>Un point doit avoir un texte.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Un événement doit avoir un titre.</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Une organisation doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another file is being copied.</source>
        <translation>Un autre fichier est en cours de copie.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition on it first.</source>
        <translation>Demandez le fichier Word, ou appliquez d’abord une reconnaissance de texte.</translation>
    </message>
    <message>
        <source>Ask its sender for a plain copy.</source>
        <translation>Demandez une copie simple à l’expéditeur.</translation>
    </message>
    <message>
        <source>Ask its sender for one without.</source>
        <translation>Demandez à l’expéditeur un fichier sans mot de passe.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Change their rank instead.</source>
        <translation>Modifiez plutôt son rang.</translation>
    </message>
    <message>
        <source>Check its name, the folder and its rights.</source>
        <translation>Vérifiez son nom, le dossier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it elsewhere.</source>
        <translation>Vérifiez que vous avez le droit de le lire, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Choose a .planner file.</source>
        <translation>Choisissez un fichier .planner.</translation>
    </message>
    <message>
        <source>Choose a .plenary file.</source>
        <translation>Choisissez un fichier .plenary.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG.</source>
        <translation>Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>Choose a draft of the event.</source>
        <translation>Choisissez un brouillon de l’événement.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>Choose a file with a list of people.</source>
        <translation>Choisissez un fichier contenant une liste de personnes.</translation>
    </message>
    <message>
        <source>Choose a file with the text of the programme.</source>
        <translation>Choisissez un fichier contenant le texte du programme.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose an end after the start; an end after midnight belongs to the same evening.</source>
        <translation>Choisissez une fin après le début&#xa0;; une fin après minuit appartient à la même soirée.</translation>
    </message>
    <message>
        <source>Choose an end on or after the first day.</source>
        <translation>Choisissez une fin le premier jour ou après.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Choose another event.</source>
        <translation>Choisissez un autre événement.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another sitting, or the beginning of the event.</source>
        <translation>Choisissez une autre plage d’interprétation, ou le début de l’événement.</translation>
    </message>
    <message>
        <source>Choose internal use.</source>
        <translation>Choisissez l’usage interne.</translation>
    </message>
    <message>
        <source>Choose one State or one organization.</source>
        <translation>Choisissez un État ou une organisation.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose one of the names offered.</source>
        <translation>Choisissez l’un des noms proposés.</translation>
    </message>
    <message>
        <source>Choose one of the words offered.</source>
        <translation>Choisissez l’une des mentions proposées.</translation>
    </message>
    <message>
        <source>Choose one such as Europe/Zurich.</source>
        <translation>Choisissez-en un, par exemple Europe/Zurich.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Choose other papers or other people.</source>
        <translation>Choisissez d’autres documents ou d’autres personnes.</translation>
    </message>
    <message>
        <source>Choose the one who leads it.</source>
        <translation>Choisissez la personne qui la dirige.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Choisissez-en deux.</translation>
    </message>
    <message>
        <source>Close it elsewhere, or check its rights.</source>
        <translation>Fermez-le ailleurs, ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez d’abord la base à cet endroit.</translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation>Fermez-le, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Copy it to this computer and open the copy.</source>
        <translation>Copiez-le sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Copy the pages of the programme into a new file.</source>
        <translation>Copiez les pages du programme dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Copy the programme, then paste it here.</source>
        <translation>Copiez le programme, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Copy the text itself, or open the file it comes from.</source>
        <translation>Copiez le texte lui-même, ou ouvrez le fichier d’où il vient.</translation>
    </message>
    <message>
        <source>Find it in the list, or type a name that tells the two apart.</source>
        <translation>Cherchez-la dans la liste, ou saisissez un nom qui distingue les deux.</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk.</source>
        <translation>Libérez de l’espace, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, then open it again.</source>
        <translation>Libérez de l’espace, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Give a number of days between.</source>
        <translation>Indiquez un nombre de jours compris entre les deux.</translation>
    </message>
    <message>
        <source>Give them another role there first, or remove them from one of the two.</source>
        <translation>Donnez-lui d’abord un autre rôle à cet endroit, ou retirez cette personne de l’une des deux séances.</translation>
    </message>
    <message>
        <source>If this is somebody else, add a word that tells the two apart, such as their country.</source>
        <translation>S’il s’agit d’une autre personne, ajoutez un mot qui les distingue, par exemple son pays.</translation>
    </message>
    <message>
        <source>Import it as a list, or save it as text.</source>
        <translation>Importez-le comme liste, ou enregistrez-le comme texte.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation>Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Keep only the columns that are about people, and import it again.</source>
        <translation>Ne gardez que les colonnes qui concernent les personnes, et importez de nouveau.</translation>
    </message>
    <message>
        <source>Link to it instead.</source>
        <translation>Créez plutôt un lien.</translation>
    </message>
    <message>
        <source>Look at the history to see who removed it.</source>
        <translation>Consultez l’historique pour voir qui l’a supprimé.</translation>
    </message>
    <message>
        <source>Look at the history to see who removed them.</source>
        <translation>Consultez l’historique pour voir qui l’a retiré.</translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation>Consultez l’historique.</translation>
    </message>
    <message>
        <source>Look at the newest lines of the history.</source>
        <translation>Consultez les dernières lignes de l’historique.</translation>
    </message>
    <message>
        <source>Merge the people in the directory instead.</source>
        <translation>Fusionnez plutôt les personnes dans le répertoire.</translation>
    </message>
    <message>
        <source>Name one by its number.</source>
        <translation>Désignez-en un par son numéro.</translation>
    </message>
    <message>
        <source>Neither of the two is at an event, so there is nowhere to remember this.</source>
        <translation>Aucun des deux n’est à un événement&#xa0;; cela ne peut donc être retenu nulle part.</translation>
    </message>
    <message>
        <source>No column of “{0}” was recognised as names. Its columns are {1}.</source>
        <translation>Aucune colonne de «&#xa0;{0}&#xa0;» n’a été reconnue comme celle des noms. Ses colonnes sont {1}.</translation>
    </message>
    <message>
        <source>No event is held in {0}.</source>
        <translation>Aucun événement n’a lieu en {0}.</translation>
    </message>
    <message>
        <source>No event was named.</source>
        <translation>Aucun événement n’a été désigné.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>No session treats agenda item {number} “{title}”.</source>
        <translation>Aucune séance ne traite le point {number} de l’ordre du jour, «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is asked: these papers have come, or nobody here is expected to speak.</source>
        <translation>Rien n’est demandé&#xa0;: ces documents sont arrivés, ou personne ici n’est censé intervenir.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>Personne n’est à relancer.</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Aucune personne n’a été désignée.</translation>
    </message>
    <message>
        <source>Nobody without an organization of the directory is printed with “{0}”.</source>
        <translation>Parmi les personnes sans organisation du répertoire, aucune n’est imprimée avec «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>L’un des deux n’existe plus.</translation>
    </message>
    <message>
        <source>One of these is in the delegation no more.</source>
        <translation>L’une de ces personnes n’est plus dans la délégation.</translation>
    </message>
    <message>
        <source>Open a copy from its backups folder.</source>
        <translation>Ouvrez une copie depuis son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx.</source>
        <translation>Ouvrez-le dans Word et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans son logiciel et enregistrez-le de nouveau au format .xlsx.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Ouvrez-le dans son logiciel et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as JPEG or PNG.</source>
        <translation>Ouvrez-le dans son logiciel et enregistrez-le au format JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as JPEG.</source>
        <translation>Ouvrez-le dans son logiciel et enregistrez-le au format JPEG.</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the text and paste it.</source>
        <translation>Ouvrez-le dans son logiciel, copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>Open it, save a copy without a password, and import that.</source>
        <translation>Ouvrez-le, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Paste a list of at most {0} lines.</source>
        <translation>Collez une liste de {0} lignes au plus.</translation>
    </message>
    <message>
        <source>Personal data is kept for 0 to {0} days after an event, not for {1}.</source>
        <translation>Les données personnelles se conservent de 0 à {0} jours après un événement, et non {1}.</translation>
    </message>
    <message>
        <source>Remove who is at no event, or merge the two.</source>
        <translation>Supprimez ce qui n’est à aucun événement, ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>Replace the one who took the place.</source>
        <translation>Remplacez la personne qui a pris la place.</translation>
    </message>
    <message>
        <source>Save a copy if you trust it.</source>
        <translation>Enregistrez une copie si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Save it into a folder of its own.</source>
        <translation>Enregistrez-le dans un dossier à part.</translation>
    </message>
    <message>
        <source>Save it smaller; {0} million pixels are the most.</source>
        <translation>Enregistrez-le en plus petit&#xa0;; le maximum est de {0} millions de pixels.</translation>
    </message>
    <message>
        <source>Save to another folder or under another name.</source>
        <translation>Enregistrez dans un autre dossier ou sous un autre nom.</translation>
    </message>
    <message>
        <source>Say which one holds them.</source>
        <translation>Indiquez laquelle les contient.</translation>
    </message>
    <message>
        <source>Say why it can stay as it is.</source>
        <translation>Indiquez pourquoi cela peut rester tel quel.</translation>
    </message>
    <message>
        <source>Split the list into several files, and import them one after the other.</source>
        <translation>Scindez la liste en plusieurs fichiers, et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Start Plenary on a desktop, or use its commands: see “planner --help”.</source>
        <translation>Lancez Plenary sur un poste de travail, ou utilisez ses commandes&#xa0;: voir «&#xa0;planner --help&#xa0;».</translation>
    </message>
    <message>
        <source>Take back the later changes first.</source>
        <translation>Annulez d’abord les modifications ultérieures.</translation>
    </message>
    <message>
        <source>Take that back first, or change it by hand.</source>
        <translation>Annulez d’abord cette étape, ou modifiez à la main.</translation>
    </message>
    <message>
        <source>Take that back, or type another name.</source>
        <translation>Annulez cela, ou saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Take the event along again from where it comes, or ask its sender to.</source>
        <translation>Emportez de nouveau l’événement depuis le poste d’où il vient, ou demandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>That is the open database itself.</source>
        <translation>C’est la base ouverte elle-même.</translation>
    </message>
    <message>
        <source>The capacity</source>
        <translation>La capacité</translation>
    </message>
    <message>
        <source>The change was saved, but not everybody could be told.</source>
        <translation>La modification a été enregistrée, mais tous n’ont pas pu être informés.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture, and Plenary reads text.</source>
        <translation>Le presse-papiers contient une image, et Plenary lit du texte.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The code “{0}” is that of events {1}.</source>
        <translation>Le code «&#xa0;{0}&#xa0;» est celui des événements {1}.</translation>
    </message>
    <message>
        <source>The database is damaged: {0} {1} has the {2} “{3}”, which there is not.</source>
        <translation>La base est endommagée&#xa0;: {0} {1} a pour {2} «&#xa0;{3}&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The dates would lie outside the calendar.</source>
        <translation>Les dates sortiraient du calendrier.</translation>
    </message>
    <message>
        <source>The event would end on {0}, before it starts on {1}.</source>
        <translation>L’événement se terminerait le {0}, avant de commencer le {1}.</translation>
    </message>
    <message>
        <source>The file is kept as it is.</source>
        <translation>Le fichier est conservé tel quel.</translation>
    </message>
    <message>
        <source>The file “{0}” is not beside the database any more.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n’est plus à côté de la base.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be made beside the programme.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut pas être créé à côté du programme.</translation>
    </message>
    <message>
        <source>The length in minutes</source>
        <translation>La durée en minutes</translation>
    </message>
    <message>
        <source>The list has {0} lines.</source>
        <translation>La liste a {0} lignes.</translation>
    </message>
    <message>
        <source>The logo “{0}” is not there, or is no picture that can be printed.</source>
        <translation>Le logo «&#xa0;{0}&#xa0;» est absent, ou n’est pas une image imprimable.</translation>
    </message>
    <message>
        <source>The number in the series</source>
        <translation>Le numéro dans la série</translation>
    </message>
    <message>
        <source>The number in the year</source>
        <translation>Le numéro dans l’année</translation>
    </message>
    <message>
        <source>The number of days</source>
        <translation>Le nombre de jours</translation>
    </message>
    <message>
        <source>The number of people expected</source>
        <translation>Le nombre de personnes attendues</translation>
    </message>
    <message>
        <source>The number of the session</source>
        <translation>Le numéro de la session</translation>
    </message>
    <message>
        <source>The process for {0} ended with code {1}.</source>
        <translation>Le processus pour {0} s’est terminé avec le code {1}.</translation>
    </message>
    <message>
        <source>The programme itself was saved; what it links to was not laid beside it.</source>
        <translation>Le programme lui-même est enregistré&#xa0;; ce à quoi il renvoie n’a pas été placé à côté.</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>The sitting of {when} is outside the usual hours of interpretation.</source>
        <translation>La plage d’interprétation du {when} est en dehors des heures habituelles.</translation>
    </message>
    <message>
        <source>The sitting of {when} takes {minutes}; interpreters serve three hours.</source>
        <translation>La plage d’interprétation du {when} dure {minutes}&#xa0;; les interprètes assurent trois heures.</translation>
    </message>
    <message>
        <source>The text says {0}, but {1} {2} is a {3}.</source>
        <translation>Le texte indique {0}, mais le {1} {2} est un {3}.</translation>
    </message>
    <message>
        <source>The total of the year</source>
        <translation>Le total de l’année</translation>
    </message>
    <message>
        <source>The window needs system libraries that this computer lacks: {0}.</source>
        <translation>La fenêtre a besoin de bibliothèques système absentes de cet ordinateur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There are {minutes} between the sittings of {day}.</source>
        <translation>Il y a {minutes} entre les plages d’interprétation du {day}.</translation>
    </message>
    <message>
        <source>There is no database {0}.</source>
        <translation>La base {0} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Il n’y a pas d’écran pour afficher une fenêtre.</translation>
    </message>
    <message>
        <source>There is no event number {0} any more.</source>
        <translation>L’événement n°&#xa0;{0} n’existe plus.</translation>
    </message>
    <message>
        <source>There is no event “{0}”.</source>
        <translation>L’événement «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Le fichier {0} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no space left for {0}.</source>
        <translation>Il ne reste plus d’espace pour {0}.</translation>
    </message>
    <message>
        <source>There is no space left for “{0}”.</source>
        <translation>Il ne reste plus d’espace pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left to unpack a document.</source>
        <translation>Il ne reste plus d’espace pour décompresser un document.</translation>
    </message>
    <message>
        <source>There is no such date. Its sessions keep their times but have no day.</source>
        <translation>Cette date n’existe pas. Ses séances gardent leurs heures mais n’ont pas de jour.</translation>
    </message>
    <message>
        <source>There is no time zone “{0}”.</source>
        <translation>Le fuseau horaire «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>These two are at two events.</source>
        <translation>Ces deux participants sont à deux événements différents.</translation>
    </message>
    <message>
        <source>These two are one already.</source>
        <translation>Les deux n’en font déjà qu’un.</translation>
    </message>
    <message>
        <source>This belongs to something that was removed.</source>
        <translation>Cela appartient à un élément qui a été supprimé.</translation>
    </message>
    <message>
        <source>This cannot be taken back alone: {0} of its entries were changed or used since then.</source>
        <translation>Cela ne peut pas être annulé seul&#xa0;: {0} de ses entrées ont été modifiées ou utilisées depuis.</translation>
    </message>
    <message>
        <source>This cannot be taken back alone: “{0} {1}”{2} changed the same later.</source>
        <translation>Cela ne peut pas être annulé seul&#xa0;: «&#xa0;{0} {1}&#xa0;»{2} a modifié la même chose plus tard.</translation>
    </message>
    <message>
        <source>This event is not there any more.</source>
        <translation>Cet événement n’existe plus.</translation>
    </message>
    <message>
        <source>This is no private draft.</source>
        <translation>Ce n’est pas un brouillon privé.</translation>
    </message>
    <message>
        <source>This panellist is not in the session any more.</source>
        <translation>Cet intervenant n’est plus dans la séance.</translation>
    </message>
    <message>
        <source>This participant is not there any more.</source>
        <translation>Ce participant n’existe plus.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>This session has no day yet.</source>
        <translation>Cette séance n’a pas encore de jour.</translation>
    </message>
    <message>
        <source>This session has no start yet.</source>
        <translation>Cette séance n’a pas encore de début.</translation>
    </message>
    <message>
        <source>This sitting is not there any more.</source>
        <translation>Cette plage d’interprétation n’existe plus.</translation>
    </message>
    <message>
        <source>This time ends before it starts.</source>
        <translation>Ce créneau se termine avant de commencer.</translation>
    </message>
    <message>
        <source>This time has no title.</source>
        <translation>Ce créneau n’a pas de titre.</translation>
    </message>
    <message>
        <source>This was taken back already, was done by an earlier version of Plenary, or held erased data.</source>
        <translation>Cette étape a déjà été annulée, vient d’une version antérieure de Plenary, ou contenait des données effacées.</translation>
    </message>
    <message>
        <source>This {0} is not there any more.</source>
        <translation>Cet élément ({0}) n’existe plus.</translation>
    </message>
    <message>
        <source>Type a day such as 2 December 2008.</source>
        <translation>Saisissez un jour, par exemple 2 décembre 2008.</translation>
    </message>
    <message>
        <source>Type a departure after the arrival.</source>
        <translation>Saisissez un départ après l’arrivée.</translation>
    </message>
    <message>
        <source>Type a number from 0 up.</source>
        <translation>Saisissez un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>Type a smaller number.</source>
        <translation>Saisissez un nombre plus petit.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Type both times after the day.</source>
        <translation>Saisissez les deux heures après le jour.</translation>
    </message>
    <message>
        <source>Type digits such as 800.</source>
        <translation>Saisissez des chiffres, par exemple 800.</translation>
    </message>
    <message>
        <source>Type digits such as 90.</source>
        <translation>Saisissez des chiffres, par exemple 90.</translation>
    </message>
    <message>
        <source>Type one such as 2 December 2008.</source>
        <translation>Saisissez un jour, par exemple 2 décembre 2008.</translation>
    </message>
    <message>
        <source>Type one such as 9:30 or 15:00.</source>
        <translation>Saisissez une heure, par exemple 9:30 ou 15:00.</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>Saisissez-en un, ou appuyez sur Échap pour garder l’ancien.</translation>
    </message>
    <message>
        <source>Type the day and the start first.</source>
        <translation>Saisissez d’abord le jour et le début.</translation>
    </message>
    <message>
        <source>Type the day first.</source>
        <translation>Saisissez d’abord le jour.</translation>
    </message>
    <message>
        <source>Type the end after the start.</source>
        <translation>Saisissez la fin après le début.</translation>
    </message>
    <message>
        <source>Type the name of the one who takes the place.</source>
        <translation>Saisissez le nom de la personne qui prend la place.</translation>
    </message>
    <message>
        <source>Update Plenary and open it again.</source>
        <translation>Mettez Plenary à jour et rouvrez la base.</translation>
    </message>
    <message>
        <source>Update Plenary here, then open it again.</source>
        <translation>Mettez Plenary à jour sur ce poste, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Use a Word file (.docx), a web page, an OpenDocument text, a PDF with text, or plain text.</source>
        <translation>Utilisez un fichier Word (.docx), une page Web, un texte OpenDocument, un PDF avec du texte, ou du texte brut.</translation>
    </message>
    <message>
        <source>Use an Excel workbook (.xlsx or .xls), an OpenDocument sheet (.ods), or a .csv file.</source>
        <translation>Utilisez un classeur Excel (.xlsx ou .xls), une feuille OpenDocument (.ods), ou un fichier .csv.</translation>
    </message>
    <message>
        <source>Use “planner events” to see the events of the database.</source>
        <translation>Utilisez «&#xa0;planner events&#xa0;» pour voir les événements de la base.</translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation>Attendez que la copie soit terminée.</translation>
    </message>
    <message>
        <source>What is missing from whom does not leave the house.</source>
        <translation>Le relevé de ce qui manque à chacun est réservé à l’usage interne.</translation>
    </message>
    <message>
        <source>Write it like #1f5080, or choose it.</source>
        <translation>Écrivez-la sous la forme #1f5080, ou choisissez-la.</translation>
    </message>
    <message>
        <source>{0} The date was kept.</source>
        <translation>{0} La date a été conservée.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} cannot be written there.</source>
        <translation>Impossible d’écrire {0} à cet endroit.</translation>
    </message>
    <message>
        <source>{0} is already open{1}.</source>
        <translation>La base {0} est déjà ouverte{1}.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>La base {0} est endommagée.</translation>
    </message>
    <message>
        <source>{0} is larger than {1}.</source>
        <translation>{0} dépasse {1}.</translation>
    </message>
    <message>
        <source>{0} is less than nothing.</source>
        <translation>{0} est inférieur à zéro.</translation>
    </message>
    <message>
        <source>{0} is named {1} times in “{2}”.</source>
        <translation>{0} figure {1} fois dans «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is not a database of Plenary.</source>
        <translation>{0} n’est pas une base de Plenary.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of Plenary (format {1}).</source>
        <translation>La base {0} a été créée par une version plus récente de Plenary (format {1}).</translation>
    </message>
    <message>
        <source>{0} would leave before arriving.</source>
        <translation>{0} partirait avant d’arriver.</translation>
    </message>
    <message>
        <source>{:,} people to remind.</source>
        <translation>{:,} personnes à relancer.</translation>
    </message>
    <message>
        <source>{person} arrives {when}, after “{one}” begins.</source>
        <translation>{person} arrive le {when}, après le début de «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} departs {when}, before “{one}” ends.</source>
        <translation>{person} part le {when}, avant la fin de «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} has declined and is still on “{one}”.</source>
        <translation>{person} a décliné et figure encore dans «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} has {minutes} to go from {left} to {entered} for “{other}”.</source>
        <translation>{person} a {minutes} pour aller de {left} à {entered} avant «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} is not confirmed for “{one}”.</source>
        <translation>{person} n’a pas confirmé pour «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} is not to be had for all of “{one}”.</source>
        <translation>{person} n’est pas disponible pendant toute la durée de «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} is wanted in “{one}” and in “{other}” from {when}.</source>
        <translation>{person} doit être dans «&#xa0;{one}&#xa0;» et dans «&#xa0;{other}&#xa0;» à partir du {when}.</translation>
    </message>
    <message>
        <source>{person} would speak in “{one}” at {time} on their own clock ({zone}).</source>
        <translation>{person} interviendrait dans «&#xa0;{one}&#xa0;» à {time} dans son fuseau ({zone}).</translation>
    </message>
    <message>
        <source>{room} has {minutes} between “{one}” and “{other}”.</source>
        <translation>{room} dispose de {minutes} entre «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{room} has {minutes} to be changed from {before} to {after} for “{other}”; that takes an hour.</source>
        <translation>{room} a {minutes} pour passer de {before} à {after} avant «&#xa0;{other}&#xa0;»&#xa0;; il faut une heure.</translation>
    </message>
    <message>
        <source>{room} is not to be had for all of “{one}”.</source>
        <translation>{room} n’est pas disponible pendant toute la durée de «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>“Mail merge” has a row a person; “Checklist” a row for each thing that is missing or to clear.</source>
        <translation>«&#xa0;Mail merge&#xa0;» a une ligne par personne&#xa0;; «&#xa0;Checklist&#xa0;», une ligne par élément qui manque ou reste à valider.</translation>
    </message>
    <message>
        <source>“{0}” came in the place of this person.</source>
        <translation>«&#xa0;{0}&#xa0;» a pris la place de cette personne.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made.</source>
        <translation>Impossible de créer «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened.</source>
        <translation>Impossible d’ouvrir «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” cannot be written there.</source>
        <translation>Impossible d’écrire «&#xa0;{0}&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>“{0}” ends before it starts ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» se termine avant de commencer ({1}).</translation>
    </message>
    <message>
        <source>“{0}” has been replaced already.</source>
        <translation>«&#xa0;{0}&#xa0;» a déjà été remplacé.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} columns.</source>
        <translation>«&#xa0;{0}&#xa0;» a plus de {1} colonnes.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows.</source>
        <translation>«&#xa0;{0}&#xa0;» a plus de {1} lignes.</translation>
    </message>
    <message>
        <source>“{0}” has no rows.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de lignes.</translation>
    </message>
    <message>
        <source>“{0}” has no text, only pictures of pages.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de texte, seulement des images de pages.</translation>
    </message>
    <message>
        <source>“{0}” has this place already.</source>
        <translation>«&#xa0;{0}&#xa0;» occupe déjà cette place.</translation>
    </message>
    <message>
        <source>“{0}” has this role in “{1}” already.</source>
        <translation>«&#xa0;{0}&#xa0;» a déjà ce rôle dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” has too many pixels to be shown.</source>
        <translation>«&#xa0;{0}&#xa0;» a trop de pixels pour être affiché.</translation>
    </message>
    <message>
        <source>“{0}” is a Word file of the old kind (.doc).</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier Word de l’ancien format (.doc).</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>«&#xa0;{0}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{0}” is a program, and is not opened from here.</source>
        <translation>«&#xa0;{0}&#xa0;» est un logiciel, et ne s’ouvre pas d’ici.</translation>
    </message>
    <message>
        <source>“{0}” is a rich text file (.rtf).</source>
        <translation>«&#xa0;{0}&#xa0;» est un fichier de texte enrichi (.rtf).</translation>
    </message>
    <message>
        <source>“{0}” is a workbook, not a programme.</source>
        <translation>«&#xa0;{0}&#xa0;» est un classeur, pas un programme.</translation>
    </message>
    <message>
        <source>“{0}” is at this event already.</source>
        <translation>«&#xa0;{0}&#xa0;» participe déjà à cet événement.</translation>
    </message>
    <message>
        <source>“{0}” is built in a way that is not safe to open.</source>
        <translation>«&#xa0;{0}&#xa0;» est construit d’une façon qui ne permet pas de l’ouvrir sans risque.</translation>
    </message>
    <message>
        <source>“{0}” is damaged and cannot be shown.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or was not copied whole.</source>
        <translation>«&#xa0;{0}&#xa0;» est endommagé ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{0}” is in the directory already.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà dans le répertoire.</translation>
    </message>
    <message>
        <source>“{0}” is in this delegation already.</source>
        <translation>«&#xa0;{0}&#xa0;» est déjà dans cette délégation.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» dépasse {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no State that is known.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un État connu.</translation>
    </message>
    <message>
        <source>“{0}” is no colour.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>“{0}” is not a day of the calendar.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>“{0}” is not a day with two times.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un jour suivi de deux heures.</translation>
    </message>
    <message>
        <source>“{0}” is not a list that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une liste lisible.</translation>
    </message>
    <message>
        <source>“{0}” is not a picture that can be shown.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>“{0}” is not a text that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un texte lisible.</translation>
    </message>
    <message>
        <source>“{0}” is not a time of day.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{0}” is not an event of Plenary.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un événement de Plenary.</translation>
    </message>
    <message>
        <source>“{0}” is open in another program.</source>
        <translation>«&#xa0;{0}&#xa0;» est ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password.</source>
        <translation>«&#xa0;{0}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{0}” looks like a workbook, but is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» ressemble à un classeur, mais est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” looks like {1}, but is damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» ressemble à {1}, mais est endommagé.</translation>
    </message>
    <message>
        <source>“{0}” names nobody; it was kept as a note.</source>
        <translation>«&#xa0;{0}&#xa0;» ne nomme personne&#xa0;; conservé comme note.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of Plenary.</source>
        <translation>«&#xa0;{0}&#xa0;» a été créé par une version plus récente de Plenary.</translation>
    </message>
    <message>
        <source>“{0}” was not changed.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{0}” would end before or when it starts.</source>
        <translation>«&#xa0;{0}&#xa0;» se terminerait avant de commencer, ou au même moment.</translation>
    </message>
    <message>
        <source>“{0}” {1}; it may be damaged.</source>
        <translation>«&#xa0;{0}&#xa0;» {1}&#xa0;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>“{0}”{1} was kept as a note on “{2}”.</source>
        <translation>«&#xa0;{0}&#xa0;»{1} a été conservé comme note de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both in {room} from {when}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» occupent toutes deux {room} à partir du {when}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both have the letter {letter}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» portent toutes deux la lettre {letter}.</translation>
    </message>
    <message>
        <source>“{one}” expects {expected} people; {room} has {seats} seats.</source>
        <translation>«&#xa0;{one}&#xa0;» attend {expected} personnes&#xa0;; {room} compte {seats} places.</translation>
    </message>
    <message>
        <source>“{one}” has neither chair nor moderator.</source>
        <translation>«&#xa0;{one}&#xa0;» n’a ni président ni modérateur.</translation>
    </message>
    <message>
        <source>“{one}” has no panellist yet.</source>
        <translation>«&#xa0;{one}&#xa0;» n’a pas encore d’intervenant.</translation>
    </message>
    <message>
        <source>“{one}” has the letter {letter}; {wanted} would follow.</source>
        <translation>«&#xa0;{one}&#xa0;» porte la lettre {letter}&#xa0;; {wanted} serait la suivante.</translation>
    </message>
    <message>
        <source>“{one}” has {count} panellists.</source>
        <translation>«&#xa0;{one}&#xa0;» compte {count} intervenants.</translation>
    </message>
    <message>
        <source>“{one}” has {needed} to speak and {minutes} to do it.</source>
        <translation>«&#xa0;{one}&#xa0;» prévoit {needed} d’interventions et dispose de {minutes}.</translation>
    </message>
    <message>
        <source>“{one}” is on {day}, outside the dates of the event.</source>
        <translation>«&#xa0;{one}&#xa0;» a lieu le {day}, hors des dates de l’événement.</translation>
    </message>
    <message>
        <source>“{one}” takes {minutes}.</source>
        <translation>«&#xa0;{one}&#xa0;» dure {minutes}.</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>People to remind</source>
        <translation>Personnes à relancer</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 manquant</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} manquants</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>sans courriel</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Language of the reminders</source>
        <translation>Langue des rappels</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>Chacun dans sa langue</translation>
    </message>
    <message>
        <source>Message or words of the house</source>
        <translation>Message ou texte de la maison</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Notre texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Enregistrer comme feuille…</translation>
    </message>
    <message>
        <source>&amp;Save drafts…</source>
        <translation>&amp;Enregistrer les brouillons…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To remind: {n} of {all}</source>
        <translation>À relancer&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>The message is on the clipboard.</source>
        <translation>Le message est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Writing drafts</source>
        <translation>Écriture des brouillons</translation>
    </message>
    <message>
        <source>No program on this computer opens drafts. Copy the message instead.</source>
        <translation>Aucun logiciel de cet ordinateur n’ouvre les brouillons. Copiez plutôt le message.</translation>
    </message>
    <message>
        <source>1 draft lies in {folder}.</source>
        <translation>1 brouillon se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>{n} drafts lie in {folder}.</source>
        <translation>{n} brouillons se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>Without an address: {n}.</source>
        <translation>Sans adresse&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save drafts in</source>
        <translation>Enregistrer les brouillons dans</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as a sheet</source>
        <translation>Enregistrer comme feuille</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>The times at which it is available go with it.</source>
        <translation>Ses plages de disponibilité disparaissent avec elle.</translation>
    </message>
    <message>
        <source>1 session is in {name}; it will have no room.</source>
        <translation>1 séance est dans {name}&#xa0;; elle n’aura plus de salle.</translation>
    </message>
    <message>
        <source>{n} sessions are in {name}; they will have no room.</source>
        <translation>{n} séances sont dans {name}&#xa0;; elles n’auront plus de salle.</translation>
    </message>
    <message>
        <source>1 session is in “{name}”; it will have no segment.</source>
        <translation>1 séance est dans «&#xa0;{name}&#xa0;»&#xa0;; elle n’aura plus de volet.</translation>
    </message>
    <message>
        <source>{n} sessions are in “{name}”; they will have no segment.</source>
        <translation>{n} séances sont dans «&#xa0;{name}&#xa0;»&#xa0;; elles n’auront plus de volet.</translation>
    </message>
    <message>
        <source>1 session treats “{name}”; it stays, without this item.</source>
        <translation>1 séance traite «&#xa0;{name}&#xa0;»&#xa0;; elle reste, sans ce point.</translation>
    </message>
    <message>
        <source>{n} sessions treat “{name}”; they stay, without this item.</source>
        <translation>{n} séances traitent «&#xa0;{name}&#xa0;»&#xa0;; elles restent, sans ce point.</translation>
    </message>
    <message>
        <source>1 participant is of {name}, and stays; {name} will not be named as a host or partner.</source>
        <translation>1 participant relève de {name} et reste&#xa0;; {name} ne figurera plus comme hôte ou partenaire.</translation>
    </message>
    <message>
        <source>{n} participants are of {name}, and stay; {name} will not be named as a host or partner.</source>
        <translation>{n} participants relèvent de {name} et restent&#xa0;; {name} ne figurera plus comme hôte ou partenaire.</translation>
    </message>
    <message>
        <source>1 participant is in “{name}”, and will have no category.</source>
        <translation>1 participant est dans «&#xa0;{name}&#xa0;» et n’aura plus de catégorie.</translation>
    </message>
    <message>
        <source>{n} participants are in “{name}”; they will have no category.</source>
        <translation>{n} participants sont dans «&#xa0;{name}&#xa0;»&#xa0;; ils n’auront plus de catégorie.</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>At this event already: these words stay.</source>
        <translation>Déjà à cet événement&#xa0;: ces mentions sont conservées.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new panellist</source>
        <translation>Nom du nouvel intervenant</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Replaced in</source>
        <translation>Remplacé dans</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The new panellist takes the place and the topic. Who leaves is kept as declined.</source>
        <translation>Le nouvel intervenant reprend la place et le sujet. La personne qui part reste inscrite comme ayant décliné.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>All {n} sessions</source>
        <translation>Les {n} séances</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette séance seulement</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
</context>
<context>
    <name>Reversals</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
</context>
<context>
    <name>RoomNames</name>
    <message>
        <source>There are two rooms called “{name}”.</source>
        <translation>Deux salles s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There are {n} rooms called “{name}”.</source>
        <translation>{n} salles s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>hidden in the sheet</source>
        <translation>masquée dans la feuille</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Take what the list says</source>
        <translation>Prendre ce que dit la liste</translation>
    </message>
    <message>
        <source>{change} (changed here and in the sheet)</source>
        <translation>{change} (modifié ici et dans la feuille)</translation>
    </message>
    <message>
        <source>{change} (typed in Plenary, different on the list)</source>
        <translation>{change} (saisi dans Plenary, différent dans la liste)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The same as {person}</source>
        <translation>Identique à {person}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>Ajouter tel quel</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
</context>
<context>
    <name>RowsSide</name>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>Toutes les lignes ({n})</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Taken. Space leaves the row out.</source>
        <translation>Ligne retenue. La barre d’espace l’écarte.</translation>
    </message>
    <message>
        <source>Left out. Space takes the row.</source>
        <translation>Ligne écartée. La barre d’espace la retient.</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out</source>
        <translation>La barre d’espace retient ou écarte une ligne</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of the timetable</source>
        <translation>Règles de l’horaire</translation>
    </message>
    <message>
        <source>Accepted conflicts</source>
        <translation>Conflits acceptés</translation>
    </message>
    <message>
        <source>How much it matters here</source>
        <translation>Importance pour cet événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settle before final</source>
        <translation>À régler avant la version finale</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Do not look</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Pondérer</translation>
    </message>
    <message>
        <source>Take back the acceptance of</source>
        <translation>Retirer l’acceptation de</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Two sessions in one room at once</source>
        <translation>Deux séances en même temps dans une salle</translation>
    </message>
    <message>
        <source>Less than an hour to change the layout of a room</source>
        <translation>Moins d’une heure pour changer la disposition d’une salle</translation>
    </message>
    <message>
        <source>Less than 15 minutes to set up a room</source>
        <translation>Moins de 15 minutes pour préparer une salle</translation>
    </message>
    <message>
        <source>Somebody in two places at once</source>
        <translation>Une personne à deux endroits à la fois</translation>
    </message>
    <message>
        <source>Less than 15 minutes to change buildings</source>
        <translation>Moins de 15 minutes pour changer de bâtiment</translation>
    </message>
    <message>
        <source>Somebody is not available, or has not arrived</source>
        <translation>Une personne indisponible, ou pas encore arrivée</translation>
    </message>
    <message>
        <source>A room is not available</source>
        <translation>Une salle indisponible</translation>
    </message>
    <message>
        <source>A remote speaker would speak at night</source>
        <translation>Un orateur à distance parlerait de nuit</translation>
    </message>
    <message>
        <source>A session outside the dates of the event</source>
        <translation>Une séance hors des dates de l’événement</translation>
    </message>
    <message>
        <source>More people expected than seats</source>
        <translation>Plus de personnes attendues que de places</translation>
    </message>
    <message>
        <source>Speaking times longer than the session</source>
        <translation>Temps de parole supérieur à la séance</translation>
    </message>
    <message>
        <source>No chair or moderator</source>
        <translation>Ni président ni modérateur</translation>
    </message>
    <message>
        <source>No panellist, or more than six</source>
        <translation>Aucun intervenant, ou plus de six</translation>
    </message>
    <message>
        <source>Somebody who declined is still on a panel</source>
        <translation>Une personne ayant décliné figure encore</translation>
    </message>
    <message>
        <source>Somebody is not confirmed</source>
        <translation>Une personne non confirmée</translation>
    </message>
    <message>
        <source>A letter twice, or left out</source>
        <translation>Une lettre en double, ou manquante</translation>
    </message>
    <message>
        <source>A sitting longer than three hours</source>
        <translation>Une plage de plus de trois heures</translation>
    </message>
    <message>
        <source>A sitting outside the hours of interpretation</source>
        <translation>Une plage hors des heures d’interprétation</translation>
    </message>
    <message>
        <source>Too little time for lunch</source>
        <translation>Trop peu de temps pour le déjeuner</translation>
    </message>
    <message>
        <source>An agenda item that no session treats</source>
        <translation>Un point qu’aucune séance ne traite</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>Enregistrer la recherche en cours…</translation>
    </message>
    <message>
        <source>Look for everybody</source>
        <translation>Rechercher tout le monde</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>The filter “{name}” cannot be read.</source>
        <translation>Impossible de lire le filtre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La liste est inchangée.</translation>
    </message>
    <message>
        <source>Remove it and save a new one.</source>
        <translation>Supprimez-le et enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>Saving “{name}”</source>
        <translation>Enregistrement de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}.</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save as “{name}”</source>
        <translation>Enregistrer sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Not saved. No file was written or changed.</source>
        <translation>Non enregistré. Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search people, sessions, documents</source>
        <translation>Rechercher personnes, séances, documents</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>1 speaker</source>
        <translation>1 orateur</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} orateurs</translation>
    </message>
    <message>
        <source>1 agenda point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>{n} agenda points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>{n} days without sessions</source>
        <translation>{n} jours sans séance</translation>
    </message>
    <message>
        <source>Enter: add a session</source>
        <translation>Entrée&#xa0;: ajouter une séance</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Entrée&#xa0;: ouvrir</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, for the house only</source>
        <translation>Non, usage interne seulement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Nombre attendu</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>U-shape, theatre…</source>
        <translation>en U, théâtre…</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>lectern, table microphones…</source>
        <translation>pupitre, micros de table…</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>webcast, sound only…</source>
        <translation>webdiffusion, son seul…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>SessionInspector</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Format line</source>
        <translation>Ligne de format</translation>
    </message>
    <message>
        <source>Format line, printed in italics</source>
        <translation>Ligne de format, imprimée en italique</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>SessionPeople</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation>Ajouter une personne par son nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>SessionPoints</name>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Agenda points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Add an agenda point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>as the segment gives it</source>
        <translation>celle que donne le volet</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Suite de</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>SeveralInspector</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Keep off everything public</source>
        <translation>Absent des supports publics</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Communicable</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Remove from this event</source>
        <translation>Retirer de cet événement</translation>
    </message>
    <message>
        <source>Ctrl+Delete in the table</source>
        <translation>Ctrl+Suppr dans le tableau</translation>
    </message>
    <message>
        <source>What you set here goes to all of them.</source>
        <translation>Ce que vous indiquez ici s’applique à tous.</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>Lists that leave</source>
        <translation>Listes à remettre</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Participants by category</source>
        <translation>Participants par catégorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Par délégation</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>Panellists, by session</source>
        <translation>Intervenants, par séance</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Rooms and catering</source>
        <translation>Salles et restauration</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>AV and technical</source>
        <translation>Audiovisuel et technique</translation>
    </message>
    <message>
        <source>Badges, for a mail merge</source>
        <translation>Badges, pour publipostage</translation>
    </message>
    <message>
        <source>Nameplates</source>
        <translation>Plaques nominatives</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Visa letters (by themselves)</source>
        <translation>Lettres pour le visa (à part)</translation>
    </message>
    <message>
        <source>What is missing, with reminders</source>
        <translation>Ce qui manque, avec rappels</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>Plusieurs listes</translation>
    </message>
    <message>
        <source>Partner secretariat</source>
        <translation>Secrétariat partenaire</translation>
    </message>
    <message>
        <source>House, everything</source>
        <translation>Usage interne, tout</translation>
    </message>
    <message>
        <source>Caterer</source>
        <translation>Traiteur</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniciens</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Usage interne</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Sittings with interpretation</source>
        <translation>Plages d’interprétation</translation>
    </message>
    <message>
        <source>Add a sitting, such as 2 December 2008 10:00-13:00</source>
        <translation>Ajouter une plage, par exemple 2 décembre 2008 10:00-13:00</translation>
    </message>
    <message>
        <source>Propose from the sessions</source>
        <translation>Proposer d’après les séances</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>plages d’interprétation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>plage d’interprétation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pers.</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>event</source>
        <translation>évén.</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>StateQuestions</name>
    <message>
        <source>Names to settle</source>
        <translation>Noms à préciser</translation>
    </message>
    <message>
        <source>“{name}” means</source>
        <translation>«&#xa0;{name}&#xa0;» désigne</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Takes part in two groups: this one, where it is counted for elections, and the Asia-Pacific one.</source>
        <translation>Participe à deux groupes&#xa0;: celui-ci, où il est compté pour les élections, et celui de l’Asie et du Pacifique.</translation>
    </message>
    <message>
        <source>An observer of this group, counted in it for elections.</source>
        <translation>Observateur dans ce groupe, où il est compté pour les élections.</translation>
    </message>
    <message>
        <source>Formally in no group; listed with its region.</source>
        <translation>Officiellement dans aucun groupe&#xa0;; classé avec sa région.</translation>
    </message>
    <message>
        <source>The name of two States</source>
        <translation>Nom de deux États</translation>
    </message>
    <message>
        <source>No State is known by this name</source>
        <translation>Aucun État connu sous ce nom</translation>
    </message>
    <message>
        <source>“{word}” does not say what it is</source>
        <translation>«&#xa0;{word}&#xa0;» n’indique pas son statut</translation>
    </message>
    <message>
        <source>On the list before, as something else</source>
        <translation>Déjà dans la liste, avec un autre statut</translation>
    </message>
    <message>
        <source>{standing} from {sitting}</source>
        <translation>{standing} à partir du {sitting}</translation>
    </message>
</context>
<context>
    <name>StatesDialog</name>
    <message>
        <source>States at {title}</source>
        <translation>États&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Find a State</source>
        <translation>Rechercher un État</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Those selected are</source>
        <translation>Statut de la sélection</translation>
    </message>
    <message>
        <source>Take a list…</source>
        <translation>Reprendre une liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Regional groups shown</source>
        <translation>Groupes régionaux affichés</translation>
    </message>
    <message>
        <source>Standings shown</source>
        <translation>Statuts affichés</translation>
    </message>
    <message>
        <source>Standing as at</source>
        <translation>Moment du statut</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>All standings</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>With delegates here</source>
        <translation>Avec des délégués ici</translation>
    </message>
    <message>
        <source>Named by this event</source>
        <translation>Nommés par cet événement</translation>
    </message>
    <message>
        <source>1 Member</source>
        <translation>1 membre</translation>
    </message>
    <message>
        <source>{n} Members</source>
        <translation>{n} membres</translation>
    </message>
    <message>
        <source>1 observer</source>
        <translation>1 observateur</translation>
    </message>
    <message>
        <source>{n} observers</source>
        <translation>{n} observateurs</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>{n} affichés</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1 État</translation>
    </message>
    <message>
        <source>{n} States</source>
        <translation>{n} États</translation>
    </message>
    <message>
        <source>1 State was changed</source>
        <translation>1 État a été modifié</translation>
    </message>
    <message>
        <source>{n} States were changed</source>
        <translation>{n} États ont été modifiés</translation>
    </message>
    <message>
        <source>All of the list was known already</source>
        <translation>Toute la liste était déjà connue</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>StatesTable</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why this name</source>
        <translation>Pourquoi ce nom</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Par la suite</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>{n} States</source>
        <translation>{n} États</translation>
    </message>
    <message>
        <source>What {state} is was said from an earlier sitting on.</source>
        <translation>{state}&#xa0;: le statut est indiqué depuis une plage antérieure.</translation>
    </message>
    <message>
        <source>Choose that sitting, or say here what it becomes.</source>
        <translation>Choisissez cette plage, ou indiquez ici ce qu’il devient.</translation>
    </message>
    <message>
        <source>Set standing</source>
        <translation>Fixer le statut de</translation>
    </message>
    <message>
        <source>{state} is called as usual here.</source>
        <translation>{state} porte ici son nom habituel.</translation>
    </message>
    <message>
        <source>Type the name of this event over the usual one first.</source>
        <translation>Saisissez d’abord le nom propre à cet événement à la place du nom habituel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Of this event</source>
        <translation>Propre à l’événement</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Usually “{name}”</source>
        <translation>Habituellement «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A name of this event</source>
        <translation>Un nom propre à cet événement</translation>
    </message>
    <message>
        <source>The name at the time of the event; today “{name}”</source>
        <translation>Nom à l’époque de l’événement&#xa0;; aujourd’hui «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Let somebody else come, with the same category, delegation and rank</source>
        <translation>Faire venir une autre personne, avec la même catégorie, la même délégation et le même rang</translation>
    </message>
    <message>
        <source>Who comes instead? Type a name and press Enter</source>
        <translation>Qui vient à la place&#xa0;? Saisissez un nom et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Also passports, health and other private details</source>
        <translation>Aussi les passeports, la santé et autres données privées</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Take with me</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Everything goes into one file. On another computer with Plenary, a double-click opens it; back here it replaces this event, and that can be undone.</source>
        <translation>Tout va dans un seul fichier. Sur un autre ordinateur doté de Plenary, un double-clic l’ouvre&#xa0;; de retour ici, il remplace cet événement, ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>The history of changes stays here.</source>
        <translation>L’historique des modifications reste ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>Events of Plenary (*.plenary)</source>
        <translation>Événements de Plenary (*.plenary)</translation>
    </message>
    <message>
        <source>Saved “{name}”, {size}, in {folder}.</source>
        <translation>«&#xa0;{name}&#xa0;» ({size}) enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>1 file of a document is not beside the database and cannot come along.</source>
        <translation>1 fichier d’un document n’est pas à côté de la base et ne peut pas être emporté.</translation>
    </message>
    <message>
        <source>{n} files of documents are not beside the database and cannot come along.</source>
        <translation>{n} fichiers de documents ne sont pas à côté de la base et ne peuvent pas être emportés.</translation>
    </message>
    <message>
        <source>The file will not be protected by a password. Keep it with you and delete it afterwards.</source>
        <translation>Le fichier ne sera pas protégé par un mot de passe. Gardez-le avec vous et supprimez-le ensuite.</translation>
    </message>
</context>
<context>
    <name>TakingPage</name>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Members
Afghanistan
Albania

Observers
Holy See

or:
Bhutan – observer</source>
        <translation>Membres
Afghanistan
Albanie

Observateurs
Saint-Siège

ou&#xa0;:
Bhoutan – observateur</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Restent inchangés</translation>
    </message>
    <message>
        <source>Become neither</source>
        <translation>Ne sont plus ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Each line will be shown here before anything is set.</source>
        <translation>Chaque ligne s’affichera ici avant toute modification.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Left, because</source>
        <translation>Laissée de côté, car</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Paste or type a list, one State a line or several.</source>
        <translation>Collez ou saisissez une liste, un ou plusieurs États par ligne.</translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation>Ouvrir une feuille…</translation>
    </message>
    <message>
        <source>Where the list does not say, a State is</source>
        <translation>Sauf indication dans la liste, un État est</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Members and observers not on the list</source>
        <translation>Membres et observateurs absents de la liste</translation>
    </message>
    <message>
        <source>1 line is left</source>
        <translation>1 ligne laissée de côté</translation>
    </message>
    <message>
        <source>{n} lines are left</source>
        <translation>{n} lignes laissées de côté</translation>
    </message>
    <message>
        <source>Set {n} States</source>
        <translation>Fixer le statut de {n} États</translation>
    </message>
    <message>
        <source>Set 1 State</source>
        <translation>Fixer le statut de 1 État</translation>
    </message>
    <message>
        <source>Type which</source>
        <translation>Saisir lequel</translation>
    </message>
    <message>
        <source>“{words}” is no State that is known here.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un État connu ici.</translation>
    </message>
    <message>
        <source>Choose one of the names offered while you type.</source>
        <translation>Choisissez l’un des noms proposés pendant la saisie.</translation>
    </message>
    <message>
        <source>The others were set. These lines are still to be settled.</source>
        <translation>Le statut des autres a été fixé. Ces lignes restent à régler.</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Feuilles de calcul (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list of States</source>
        <translation>Ouvrir une liste d’États</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Subject of the template</source>
        <translation>Objet du modèle</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Filled in for each person: {places}</source>
        <translation>Rempli pour chaque personne&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Use the usual words again</source>
        <translation>Reprendre le texte habituel</translation>
    </message>
</context>
<context>
    <name>TimetableGrid</name>
    <message>
        <source>no sessions</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Not yet placed</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>Timetable grid</source>
        <translation>Grille de l’horaire</translation>
    </message>
    <message>
        <source>Arrows go from session to session, Shift with arrows chooses more, Alt with arrows moves them. Control with Left and Right goes to days and rooms without sessions. The list has the same.</source>
        <translation>Les flèches passent d’une séance à l’autre, Maj avec les flèches en sélectionne d’autres, Alt avec les flèches les déplace. Ctrl avec Gauche et Droite va aux jours et aux salles sans séance. La liste contient la même chose.</translation>
    </message>
    <message>
        <source>{name} (arrives {when})</source>
        <translation>{name} (arrive le {when})</translation>
    </message>
    <message>
        <source>{name} (departs {when})</source>
        <translation>{name} (part le {when})</translation>
    </message>
    <message>
        <source>Hatched, not available: {names}</source>
        <translation>Hachuré, indisponible&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{day}: no sessions. Click to fold it.</source>
        <translation>{day}&#xa0;: aucune séance. Cliquez pour replier.</translation>
    </message>
    <message>
        <source>{day}: no sessions. Click to open it.</source>
        <translation>{day}&#xa0;: aucune séance. Cliquez pour ouvrir.</translation>
    </message>
    <message>
        <source>{room}: no sessions on this day. Drop or draw one here.</source>
        <translation>{room}&#xa0;: aucune séance ce jour-là. Déposez-en ou tracez-en une ici.</translation>
    </message>
</context>
<context>
    <name>TimetableTab</name>
    <message>
        <source>Choose a session to see and change it.</source>
        <translation>Choisissez une séance pour la voir et la modifier.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune séance pour l’instant</translation>
    </message>
    <message>
        <source>Take them from a file or from the clipboard, or add them one by one.</source>
        <translation>Prenez-les dans un fichier ou dans le presse-papiers, ou ajoutez-les une à une.</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation>Coller un programme</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>1 not placed</source>
        <translation>1 à placer</translation>
    </message>
    <message>
        <source>{n} not placed</source>
        <translation>{n} à placer</translation>
    </message>
    <message>
        <source>1 panellist</source>
        <translation>1 intervenant</translation>
    </message>
    <message>
        <source>{n} panellists</source>
        <translation>{n} intervenants</translation>
    </message>
    <message>
        <source>1 to settle before final</source>
        <translation>1 à régler avant la version finale</translation>
    </message>
    <message>
        <source>{n} to settle before final</source>
        <translation>{n} à régler avant la version finale</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} avertissements</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>TimetableTools</name>
    <message>
        <source>Layout of the timetable</source>
        <translation>Disposition de l’horaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Niveau de zoom</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>Salles affichées</translation>
    </message>
    <message>
        <source>Rooms in use</source>
        <translation>Salles utilisées</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Farther away (Ctrl+−)</source>
        <translation>Zoom arrière (Ctrl+−)</translation>
    </message>
    <message>
        <source>Nearer (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>All days with sessions in view (Ctrl+0)</source>
        <translation>Tous les jours avec séances à l’écran (Ctrl+0)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>+ Session</source>
        <translation>+ Séance</translation>
    </message>
    <message>
        <source>Steps of {n} min</source>
        <translation>Pas de {n} min</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la séance</translation>
    </message>
</context>
<context>
    <name>TravelForm</name>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Arrives by</source>
        <translation>Arrivée par</translation>
    </message>
    <message>
        <source>Flight, train</source>
        <translation>Vol, train</translation>
    </message>
    <message>
        <source>Arrives where</source>
        <translation>Lieu d’arrivée</translation>
    </message>
    <message>
        <source>Airport, station</source>
        <translation>Aéroport, gare</translation>
    </message>
    <message>
        <source>Departs by</source>
        <translation>Départ par</translation>
    </message>
    <message>
        <source>Departs from where</source>
        <translation>Lieu de départ</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Who fetches them, which car</source>
        <translation>Qui vient les chercher, quelle voiture</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Letter for the visa</source>
        <translation>Lettre pour le visa</translation>
    </message>
    <message>
        <source>Travel is paid for</source>
        <translation>Voyage pris en charge</translation>
    </message>
    <message>
        <source>The house pays for the travel</source>
        <translation>Le secrétariat prend en charge le voyage</translation>
    </message>
    <message>
        <source>Notes on travel</source>
        <translation>Notes sur le voyage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Change travel of</source>
        <translation>Modifier le voyage de</translation>
    </message>
    <message>
        <source>arrives {when}</source>
        <translation>arrivée {when}</translation>
    </message>
    <message>
        <source>letter for the visa needed</source>
        <translation>lettre pour le visa nécessaire</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>from</source>
        <translation>dès</translation>
    </message>
    <message>
        <source>until</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>UnclearStates</name>
    <message>
        <source>Names of two States</source>
        <translation>Noms de deux États</translation>
    </message>
    <message>
        <source>In 1 row, “{words}” means</source>
        <translation>Dans 1 ligne, «&#xa0;{words}&#xa0;» désigne</translation>
    </message>
    <message>
        <source>In {n} rows, “{words}” means</source>
        <translation>Dans {n} lignes, «&#xa0;{words}&#xa0;» désigne</translation>
    </message>
    <message>
        <source>In 1 row, “{words}” may mean</source>
        <translation>Dans 1 ligne, «&#xa0;{words}&#xa0;» peut désigner</translation>
    </message>
    <message>
        <source>In {n} rows, “{words}” may mean</source>
        <translation>Dans {n} lignes, «&#xa0;{words}&#xa0;» peut désigner</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Procedural matters</source>
        <translation>Questions de procédure</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Séance plénière</translation>
    </message>
    <message>
        <source>High-level segment</source>
        <translation>Débat de haut niveau</translation>
    </message>
    <message>
        <source>General debate</source>
        <translation>Débat général</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Allocution principale</translation>
    </message>
    <message>
        <source>Parallel session</source>
        <translation>Séance parallèle</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Drafting session</source>
        <translation>Séance de rédaction</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>Manifestation spéciale</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Manifestation parallèle</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Film screening</source>
        <translation>Projection de film</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Conférence de presse</translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation>Réunion bilatérale</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Pause déjeuner</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Group photograph</source>
        <translation>Photo de groupe</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Séance d’information</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Co-Chair</source>
        <translation>Coprésident</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Opening address</source>
        <translation>Allocution d’ouverture</translation>
    </message>
    <message>
        <source>Panellist</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>Commentateur</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation>Observations finales</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>By video link</source>
        <translation>Par visioconférence</translation>
    </message>
    <message>
        <source>Video message</source>
        <translation>Message vidéo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Co-hôte</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Parrain</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur de fonds</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Note de réflexion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>Chef d’État</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Chef de gouvernement</translation>
    </message>
    <message>
        <source>Vice-President or Deputy Prime Minister</source>
        <translation>Vice-président ou vice-premier ministre</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>Ministre des affaires étrangères</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Vice-minister</source>
        <translation>Vice-ministre</translation>
    </message>
    <message>
        <source>Executive head of an organization</source>
        <translation>Chef de secrétariat d’une organisation</translation>
    </message>
    <message>
        <source>Special envoy</source>
        <translation>Envoyé spécial</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Director-general</source>
        <translation>Directeur général</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>Passports and visas</source>
        <translation>Passeports et visas</translation>
    </message>
    <message>
        <source>Diets, health and needs</source>
        <translation>Régimes alimentaires, santé et besoins</translation>
    </message>
    <message>
        <source>Rows of lists that wait</source>
        <translation>Lignes de listes en attente</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Contacts not on the mailing list</source>
        <translation>Contacts hors liste de diffusion</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Rows that wait</source>
        <translation>Lignes en attente</translation>
    </message>
    <message>
        <source>&amp;Take this row</source>
        <translation>&amp;Retenir cette ligne</translation>
    </message>
    <message>
        <source>&amp;Discard this row</source>
        <translation>É&amp;carter cette ligne</translation>
    </message>
    <message>
        <source>1 row waits</source>
        <translation>1 ligne en attente</translation>
    </message>
    <message>
        <source>{n} rows wait</source>
        <translation>{n} lignes en attente</translation>
    </message>
    <message>
        <source>No row waits</source>
        <translation>Aucune ligne en attente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Language of the words</source>
        <translation>Langue du texte</translation>
    </message>
</context>
<context>
    <name>ZoneChange</name>
    <message>
        <source>Keep the times on the clock</source>
        <translation>Garder les heures affichées</translation>
    </message>
    <message>
        <source>Keep the moments</source>
        <translation>Garder les instants</translation>
    </message>
    <message>
        <source>Stay with {zone}</source>
        <translation>Rester sur {zone}</translation>
    </message>
    <message>
        <source>Change time zone of</source>
        <translation>Modifier le fuseau horaire de</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>1 sitting</source>
        <translation>1 plage d’interprétation</translation>
    </message>
    <message>
        <source>{n} sittings</source>
        <translation>{n} plages d’interprétation</translation>
    </message>
    <message>
        <source>1 available time</source>
        <translation>1 plage de disponibilité</translation>
    </message>
    <message>
        <source>{n} available times</source>
        <translation>{n} plages de disponibilité</translation>
    </message>
    <message>
        <source>This concerns {what}.</source>
        <translation>Cela concerne&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>On the clock nothing else changes.</source>
        <translation>En gardant les heures, rien d’autre ne change.</translation>
    </message>
    <message>
        <source>As moments they show the new clock: “{title}” moves from {before} to {after}.</source>
        <translation>En gardant les instants, l’horloge change&#xa0;: «&#xa0;{title}&#xa0;» passe de {before} à {after}.</translation>
    </message>
    <message>
        <source>{way}, “{title}” would be at {time}, which {zone} skips that night.</source>
        <translation>{way}, «&#xa0;{title}&#xa0;» serait à {time}, heure que {zone} saute cette nuit-là.</translation>
    </message>
    <message>
        <source>{way}, “{title}” would be at {time}, which comes twice in {zone} that night.</source>
        <translation>{way}, «&#xa0;{title}&#xa0;» serait à {time}, heure qui revient deux fois sur {zone} cette nuit-là.</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>En gardant les heures</translation>
    </message>
    <message>
        <source>As a moment</source>
        <translation>En gardant les instants</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>First page of the programme</source>
        <translation>Première page du programme</translation>
    </message>
    <message>
        <source>Drawing the first page</source>
        <translation>Composition de la première page</translation>
    </message>
</context>
</TS>
