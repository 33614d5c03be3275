/** Counting a show of hands, and the minutes of an event. */
export const minutesDe = {
  'minutes.title': 'Meinungsbild und Protokoll',
  'minutes.lead':
    'Zählen Sie Handzeichen oder Klebepunkte, halten Sie fest, was gesagt wurde, und geben Sie das Protokoll als Datei weiter. Ohne Namen: Gezählt wird, was gewählt wurde, nicht von wem.',
  'minutes.open': 'Meinungsbild und Protokoll',
  'minutes.toList': 'Alle Geschichten',
  'minutes.toStage': 'Zurück auf die Bühne',
  'minutes.loading': 'Es wird nachgesehen, was auf diesem Gerät aufbewahrt ist …',
  'minutes.event': 'Veranstaltung',
  'minutes.event.title': 'Titel',
  'minutes.event.place': 'Ort',
  'minutes.event.date': 'Tag',
  'minutes.event.question': 'Gestellte Frage',
  'minutes.event.question.note': 'Zum Beispiel: Worum soll sich die Stadt hier zuerst kümmern?',
  'minutes.poll': 'Meinungsbild',
  'minutes.level': 'Gebiete',
  'minutes.grid': 'Stimmen nach Sozialraum und Handlungsfeld',
  'minutes.grid.help':
    'Mit der Tastatur: Pfeiltasten wechseln das Feld, + und − ändern um eine Stimme, Ziffern schreiben die Zahl, Entf löscht sie.',
  'minutes.grid.area': 'Sozialraum',
  'minutes.cell':
    '{field}, {area}: {count, plural, =0 {keine Stimme} one {# Stimme} other {# Stimmen}}',
  'minutes.cell.more': '{field}, {area}: eine Stimme mehr',
  'minutes.cell.less': '{field}, {area}: eine Stimme weniger',
  'minutes.elsewhere':
    '{count, plural, one {# Stimme steht} other {# Stimmen stehen}} bei Gebieten, die diese Tabelle nicht zeigt. Im Ergebnis sind sie enthalten.',
  'minutes.noFields':
    'Die Daten dieser Stadt nennen keine Handlungsfelder. Ein Meinungsbild lässt sich deshalb nicht zählen.',
  'minutes.result': 'Ergebnis',
  'minutes.result.first':
    '{ties, plural, one {Am häufigsten genannt: {field} mit {count, plural, one {# Stimme} other {# Stimmen}}.} other {Am häufigsten genannt, jeweils mit {count, plural, one {# Stimme} other {# Stimmen}}: {field}.}}',
  'minutes.result.byField': 'Nach Handlungsfeld',
  'minutes.result.byArea': 'Nach Sozialraum',
  'minutes.result.by': 'Ergebnis ordnen',
  'minutes.result.pairs': 'Alle Stimmen nach Handlungsfeld und Sozialraum',
  'minutes.result.bar': 'Anteil an allen Stimmen',
  'minutes.result.key.now': 'diesmal',
  'minutes.result.key.before': 'zuletzt ({date})',
  'minutes.project': 'Auf dem Beamer zeigen',
  'minutes.project.title': 'Meinungsbild auf dem Beamer',
  'minutes.project.close': 'Schließen',
  'minutes.shown': 'Gezeigte Ansichten',
  'minutes.shown.none':
    'Noch nichts. Was Sie auf der Bühne zeigen, steht hier, solange diese Seite offen ist.',
  'minutes.shown.remove': '„{headline}“ aus dem Protokoll nehmen',
  'minutes.remove': 'Entfernen',
  'minutes.notes': 'Notizen',
  'minutes.noPersons':
    'Keine Namen, keine Telefonnummern oder Adressen, nichts über einzelne Menschen.',
  'minutes.personal':
    'Hier steht offenbar eine Telefonnummer oder E-Mail-Adresse. Bitte nehmen Sie sie heraus, bevor Sie das Protokoll weitergeben: {texts}',
  'minutes.note.number': 'Notiz {number}',
  'minutes.note.area': 'Gebiet',
  'minutes.note.area.none': 'allgemein',
  'minutes.note.indicator': 'Kennzahl',
  'minutes.note.indicator.none': 'keine',
  'minutes.note.add': 'Notiz hinzufügen',
  'minutes.note.remove': 'Notiz {number} entfernen',
  'minutes.questions': 'Fragen',
  'minutes.question.number': 'Frage {number}',
  'minutes.question.answer.number': 'Antwort auf Frage {number}',
  'minutes.question.add': 'Frage hinzufügen',
  'minutes.question.remove': 'Frage {number} entfernen',
  'minutes.nextSteps': 'Nächste Schritte',
  'minutes.nextStep.number': 'Schritt {number}',
  'minutes.nextStep.note':
    'Wer zuständig ist, gehört als Stelle oder Gruppe in den Text, nicht als Name.',
  'minutes.nextStep.due': 'Bis',
  'minutes.nextStep.state': 'Stand',
  'minutes.nextStep.since': 'Beschlossen am {date}',
  'minutes.nextStep.add': 'Schritt hinzufügen',
  'minutes.nextStep.remove': 'Schritt {number} entfernen',
  'minutes.files': 'Protokoll',
  'minutes.files.text':
    'Die JSON-Datei lässt sich im nächsten Jahr wieder öffnen. HTML und Word sind zum Lesen und Weitergeben, die CSV-Datei enthält die Stimmen.',
  'minutes.file.docx': 'Word (DOCX)',
  'minutes.file.html': 'HTML',
  'minutes.file.csv': 'Stimmen als CSV',
  'minutes.file.json': 'Sichern (JSON)',
  'minutes.file.save': 'Protokoll speichern',
  'minutes.file.saved': '{file} ist gespeichert.',
  'minutes.file.failed':
    'Die Datei ließ sich nicht schreiben. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'minutes.file.open': 'Dateien öffnen',
  'minutes.file.earlier': 'Früheres Protokoll dazunehmen',
  'minutes.file.earlier.done':
    'Das Protokoll „{title}“ ist zum Vergleich da. Offene Schritte daraus stehen bei den nächsten Schritten.',
  'minutes.file.same': 'Diese Datei ist dasselbe Protokoll. Es gibt nichts zu vergleichen.',
  'minutes.file.replace': 'Protokoll öffnen und weiterführen',
  'minutes.file.replace.done':
    'Das Protokoll „{title}“ ist geöffnet, an der Stelle des bisherigen.',
  'minutes.file.counts': 'Stimmen aus CSV dazuzählen',
  'minutes.file.counts.done':
    '{count, plural, one {# Stimme ist} other {# Stimmen sind}} dazugezählt.',
  'minutes.file.new': 'Neues Protokoll beginnen',
  'minutes.file.new.done':
    'Ein neues Protokoll hat begonnen. „Rückgängig“ holt das bisherige zurück.',
  'minutes.file.stays': 'Dateien bleiben auf diesem Gerät. Nichts davon wird übertragen.',
  'minutes.problem.too_large': 'Die Datei ist größer als {megabytes} MB. Sie wurde nicht geöffnet.',
  'minutes.problem.unreadable':
    'Die Datei lässt sich nicht lesen. Vielleicht wurde sie inzwischen verschoben oder gelöscht.',
  'minutes.problem.no_json':
    'Die Datei ist kein Protokoll: Sie enthält kein JSON. Wählen Sie die Datei, die mit „Sichern (JSON)“ entstanden ist.',
  'minutes.problem.other_file':
    'Die Datei enthält etwas anderes. Protokolle entstehen mit „Sichern (JSON)“, Stimmen mit „Stimmen als CSV“.',
  'minutes.problem.newer':
    'Die Datei hat das Format {version}, das dieser Atlas noch nicht kennt. Öffnen Sie sie mit einer neueren Fassung.',
  'minutes.problem.bad_field':
    'In der Datei ist die Angabe „{field}“ nicht brauchbar. Es wurde nichts übernommen.',
  'minutes.problem.bad_row':
    'Zeile {row} der Datei lässt sich nicht zählen: „{value}“. Es wurde nichts übernommen.',
  'minutes.problem.too_many_rows':
    'Die Datei hat mehr als {max} Zeilen. Es wurde nichts übernommen.',
  'minutes.keep.title': 'Auf diesem Gerät',
  'minutes.keep.none': 'Es ist noch nichts eingetragen.',
  'minutes.keep.unsaved':
    'Das Protokoll ist nirgends gespeichert. Wenn Sie die Seite schließen, ist es weg.',
  'minutes.keep.saved':
    'Das Protokoll ist auf diesem Gerät gespeichert. Änderungen werden mitgespeichert.',
  'minutes.keep.keep': 'Auf diesem Gerät behalten',
  'minutes.keep.forget': 'Vom Gerät löschen',
  'minutes.keep.forgotten': 'Auf diesem Gerät ist kein Protokoll mehr gespeichert.',
  'minutes.keep.damaged':
    'Was auf diesem Gerät gespeichert war, ist beschädigt und wurde nicht übernommen. Behalten Sie das Protokoll neu, dann wird es überschrieben, oder löschen Sie es.',
  'minutes.keep.full': 'Der Speicher dieses Geräts ist voll. Sichern Sie das Protokoll als Datei.',
  'minutes.keep.blocked':
    'Der Browser erlaubt hier keinen Speicher, zum Beispiel in einem privaten Fenster. Sichern Sie das Protokoll als Datei.',
  'minutes.keep.failed': 'Das Speichern ist misslungen. Sichern Sie das Protokoll als Datei.',
  'minutes.ballot': 'Stimmzettel drucken',
  'minutes.ballot.bar': 'Druckansicht: Stimmzettel',
  'minutes.ballot.size': 'A4 quer',
  'minutes.ballot.back': 'Zurück',
  'minutes.ballot.print': 'Drucken',
  'minutes.ballot.sheet': 'Stimmzettel',
  'minutes.ballot.title': 'Was ist Ihnen am wichtigsten?',
  'minutes.ballot.dots': 'Sie haben fünf Punkte:',
  'minutes.ballot.how':
    'Malen oder kleben Sie fünf Punkte in die Felder. In ein Feld dürfen auch mehrere.',
  'minutes.ballot.noName': 'Bitte schreiben Sie keinen Namen auf den Zettel.',
} as const;
