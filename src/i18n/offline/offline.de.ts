/** Keeping the atlas on the device, and taking it along as a folder. */
export const offlineDe = {
  'offline.intro':
    'Der Atlas läuft dann auf diesem Gerät und in diesem Browser auch ohne Netz, mit allen Ansichten und Werten. Solange Sie hier nichts wählen, wird nichts gespeichert.',
  'offline.device': 'Auf diesem Gerät',
  'offline.looking': 'Es wird nachgesehen, was gespeichert ist …',
  'offline.what':
    'Gespeichert werden {files, plural, one {# Datei} other {# Dateien}} mit zusammen {size}: der Atlas selbst und alle Daten von „{title}“.',
  'offline.size': '{megabytes, number, ::.0}\u00a0MB',
  'offline.save': 'Jetzt speichern',
  'offline.progress': '{done} von {total}',
  'offline.saving': 'Wird gespeichert',
  'offline.ready': 'Alles geladen',
  'offline.ready.mark': '✓',
  'offline.ready.checked':
    'Nachgeprüft: {files, plural, one {# Datei liegt} other {Alle # Dateien liegen}} vollständig auf diesem Gerät ({size}).',
  'offline.ready.advice':
    'Schalten Sie vor der Veranstaltung einmal das Netz aus und laden Sie diese Seite neu. So sehen Sie selbst, dass alles da ist. Manche Browser räumen auf, was lange nicht benutzt wurde.',
  'offline.ready.announce': 'Alles geladen. Der Atlas läuft jetzt auch ohne Netz.',
  'offline.different':
    '{count, plural, one {Eine Datei ist} other {# Dateien sind}} anders als beim Bau des Atlas: {names}. Gespeichert ist, was der Server geschickt hat.',
  'offline.partial':
    'Noch nicht vollständig: {done} von {total} sind auf diesem Gerät. Ohne Netz läuft der Atlas erst, wenn alles geladen ist.',
  'offline.resume': 'Weiterladen',
  'offline.remove': 'Wieder löschen',
  'offline.removing': 'Wird gelöscht …',
  'offline.removed': 'Der Atlas ist von diesem Gerät gelöscht.',
  'offline.problem.no_room':
    'Der Browser hat nicht genug Platz. Schaffen Sie Platz auf dem Gerät, oder nehmen Sie den Ordner zum Mitnehmen.',
  'offline.problem.connection':
    'Die Verbindung ist abgebrochen. Was schon geladen ist, bleibt; sobald das Netz wieder da ist, geht es an dieser Stelle weiter.',
  'offline.problem.missing_file':
    'Der Server liefert eine Datei nicht: {file}. Vielleicht wird der Atlas gerade erneuert. Laden Sie die Seite neu und versuchen Sie es dann noch einmal.',
  'offline.problem.blocked':
    'Der Browser erlaubt das Speichern hier nicht, etwa in einem privaten Fenster oder wegen einer Einstellung. Nehmen Sie stattdessen den Ordner zum Mitnehmen.',
  'offline.problem.failed':
    'Das Speichern ist nicht gelungen. Versuchen Sie es noch einmal; sonst nehmen Sie den Ordner zum Mitnehmen.',
  'offline.unavailable.insecure':
    'Browser speichern nur Seiten, die über https aufgerufen werden. Diese Adresse beginnt nicht mit https. Der Ordner zum Mitnehmen geht trotzdem.',
  'offline.unavailable.embedded':
    'Der Atlas ist hier in eine andere Seite eingebettet. Öffnen Sie ihn in einem eigenen Fenster; dort können Sie ihn speichern.',
  'offline.unavailable.unsupported':
    'Dieser Browser kann Seiten nicht für die Zeit ohne Netz speichern; in privaten Fenstern ist das oft so. Der Ordner zum Mitnehmen geht trotzdem.',
  'offline.unavailable.no_list':
    'Die Liste der Dateien ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'offline.retry': 'Noch einmal versuchen',
  'offline.ownWindow': 'In eigenem Fenster öffnen',
  'offline.folder': 'Als Ordner zum Mitnehmen',
  'offline.folder.what':
    'Ein ZIP-Archiv mit allem, was der Atlas braucht. Entpackt läuft er von einem Stick oder einem anderen Rechner mit einem beliebigen kleinen Webserver. Wie das geht, steht in der Datei „LIESMICH-README.txt“ darin.',
  'offline.folder.pack': 'Ordner herunterladen (ZIP)',
  'offline.folder.packing': 'Wird gepackt',
  'offline.folder.cancel': 'Abbrechen',
  'offline.folder.done': 'Der Ordner ist gepackt und steht bei Ihren Downloads.',
  'offline.folder.failed':
    'Eine Datei ließ sich nicht laden, deshalb gibt es noch kein Archiv. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'offline.update.waiting':
    'Eine neue Fassung des Atlas ist geladen. Diese Ansicht öffnet sich danach wieder, wie sie ist.',
  'offline.update.take': 'Jetzt übernehmen',
  'offline.update.elsewhere':
    'In einem anderen Fenster wurde eine neue Fassung übernommen. Laden Sie diese Seite bei Gelegenheit neu.',
  'offline.update.reload': 'Neu laden',
  'offline.update.later': 'Später',
  'offline.update.ownWork':
    'Sie haben in diesem Fenster Eigenes angelegt ({kinds}). Was Sie nicht auf diesem Gerät merken lassen oder herunterladen, geht beim Übernehmen verloren.',
  'offline.update.anyway': 'Trotzdem übernehmen',
  'offline.work.edits':
    '{count, plural, one {# Änderung an Angeboten} other {# Änderungen an Angeboten}}',
  'offline.work.tables': '{count, plural, one {# Reisezeittabelle} other {# Reisezeittabellen}}',
  'offline.work.candidates': 'eigene Standorte',
  'offline.work.stories': '{count, plural, one {# Geschichte} other {# Geschichten}}',
} as const;

export type OfflineMessageKey = keyof typeof offlineDe;
