/** Writing stories: the editor, the list's files and keeping, and taking a view into a story. */
export const storyEditorDe = {
  'storyEditor.title': 'Geschichte bearbeiten: {title}',
  'storyEditor.untitled': 'ohne Titel',
  'storyEditor.unsaid': 'ohne Überschrift',
  'storyEditor.edit': 'Bearbeiten',
  'storyEditor.edit.of': '„{title}“ bearbeiten',
  'storyEditor.toList': 'Alle Geschichten',
  'storyEditor.toStage': 'Ab hier auf die Bühne',
  'storyEditor.steps': 'Schritte',
  'storyEditor.steps.none': 'Diese Geschichte hat noch keine Schritte.',
  'storyEditor.step.open': 'Schritt {step}: {headline}',
  'storyEditor.step.up': 'Schritt {step} nach oben',
  'storyEditor.step.down': 'Schritt {step} nach unten',
  'storyEditor.step.drag': 'Mit der Maus ziehen, um den Schritt zu verschieben',
  'storyEditor.step.moved': '„{headline}“ ist jetzt Schritt {step} von {count}.',
  'storyEditor.step.added': 'Schritt {step} ist eingefügt.',
  'storyEditor.add': 'Schritt einfügen',
  'storyEditor.duplicate': 'Schritt verdoppeln',
  'storyEditor.delete': 'Schritt löschen',
  'storyEditor.deleted': 'Schritt „{headline}“ ist gelöscht.',
  'storyEditor.undo': 'Rückgängig',
  'storyEditor.close': 'Schließen',
  'storyEditor.full': 'Mehr als {most} Schritte kann eine Geschichte nicht haben.',
  'storyEditor.preview': 'Folie {step} von {count}',
  'storyEditor.preview.hint':
    'So steht der Schritt auf der Bühne. Ein Klick auf ein Gebiet der Karte hebt es hervor.',
  'storyEditor.view.change': 'Ansicht ändern',
  'storyEditor.view.choose': 'Ansicht wählen',
  'storyEditor.view.drop': 'Ansicht entfernen',
  'storyEditor.fields': 'Schritt {step}',
  'storyEditor.languages': 'Sprache der Felder',
  'storyEditor.languages.de': 'Deutsch',
  'storyEditor.languages.en': 'Englisch',
  'storyEditor.languages.both': 'Beide',
  'storyEditor.field.language': '{field} ({language})',
  'storyEditor.field.headline': 'Überschrift',
  'storyEditor.field.headline.note':
    'Ein ganzer Satz: was man sieht, nicht was gemessen wird. Höchstens {most} Zeichen.',
  'storyEditor.field.headline.missing': 'Jeder Schritt braucht eine Überschrift.',
  'storyEditor.field.text': 'Text',
  'storyEditor.field.text.note': 'Ein bis drei kurze Sätze. {count} von {most} Zeichen.',
  'storyEditor.field.note': 'Notiz für Vortragende',
  'storyEditor.field.note.note': 'Steht nur im zweiten Fenster und auf Wunsch im Handout.',
  'storyEditor.field.alternative': 'Alternativtext',
  'storyEditor.field.alternative.note':
    'Was die Abbildung zeigt, für alle, die sie nicht sehen. Der Vorschlag stammt aus den Zahlen der Ansicht.',
  'storyEditor.field.suggest': 'Alternativtext neu vorschlagen',
  'storyEditor.field.suggested': 'Der Alternativtext ist neu vorgeschlagen, in beiden Sprachen.',
  'storyEditor.field.suggest.none': 'Zu dieser Ansicht gibt es keinen Vorschlag.',
  'storyEditor.field.highlight': 'Hervorgehobenes Gebiet',
  'storyEditor.field.highlight.none': 'keines',
  'storyEditor.field.guess': 'Erst schätzen, dann sehen',
  'storyEditor.field.guess.none': 'nein',
  'storyEditor.field.guess.trend': 'Verlauf zeichnen lassen',
  'storyEditor.field.guess.area': 'Gebiet raten lassen',
  'storyEditor.field.minutes': 'Geplante Minuten',
  'storyEditor.story': 'Die Geschichte als Ganzes',
  'storyEditor.field.title': 'Titel',
  'storyEditor.field.summary': 'Zusammenfassung',
  'storyEditor.field.summary.note': 'Worum es geht, in ein oder zwei Sätzen.',
  'storyEditor.checks': 'Prüfung',
  'storyEditor.checks.none': 'Es ist nichts zu beanstanden.',
  'storyEditor.checks.count':
    '{grave, plural, =0 {Nichts muss behoben werden} one {# Punkt schließt jemanden aus oder zeigt etwas Falsches} other {# Punkte schließen jemanden aus oder zeigen etwas Falsches}}; {advice, plural, =0 {keine Hinweise} one {# Hinweis} other {# Hinweise}}.',
  'storyEditor.checks.grave': 'Beheben',
  'storyEditor.checks.advice': 'Hinweise',
  'storyEditor.checks.step': 'Schritt {step}',
  'storyEditor.checks.whole': 'Geschichte',
  'storyEditor.check.title_missing': 'Die Geschichte hat keinen Titel. Geben Sie ihr einen.',
  'storyEditor.check.no_steps': 'Es gibt noch keinen Schritt. Fügen Sie einen ein.',
  'storyEditor.check.headline_missing':
    'Die Überschrift fehlt. Schreiben Sie in einem Satz, was zu sehen ist.',
  'storyEditor.check.alternative_missing':
    'Der Alternativtext fehlt. Lassen Sie ihn vorschlagen oder schreiben Sie ihn.',
  'storyEditor.check.view_unknown':
    'Diese Daten kennen nicht alles, was die Ansicht nennt; gezeigt würde eine andere. Wählen Sie die Ansicht neu.',
  'storyEditor.check.language_missing':
    'Auf {language, select, de {Deutsch} other {Englisch}} fehlt: {field}. Ergänzen Sie die zweite Sprache.',
  'storyEditor.check.headline_long':
    'Die Überschrift hat {count} Zeichen ({language, select, de {Deutsch} other {Englisch}}). Für fünf Meter Abstand höchstens {most}: Kürzen Sie sie.',
  'storyEditor.check.text_long':
    'Der Text hat {count} Zeichen ({language, select, de {Deutsch} other {Englisch}}). Für fünf Meter Abstand höchstens {most}: Verschieben Sie den Rest in die Notiz.',
  'storyEditor.check.many_sentences':
    'Der Text hat {count} Sätze ({language, select, de {Deutsch} other {Englisch}}). Mehr als {most} liest niemand mit: Teilen Sie den Schritt.',
  'storyEditor.check.many_labels':
    '{count} Gebiete tragen einen Namen. Mehr als {most} sind von hinten nicht zu unterscheiden: Wählen Sie weniger aus.',
  'storyEditor.check.many_classes':
    'Die Karte hat {count} Klassen. Der Beamer zeigt höchstens {most}: Stellen Sie in der Ansicht weniger ein.',
  'storyEditor.check.source_missing':
    'Zu den Zahlen dieser Ansicht nennt das Datenpaket keine Quelle. Ergänzen Sie sie dort, oder nennen Sie die Quelle im Text.',
  'storyEditor.check.note_missing':
    'Es gibt keine Notiz. Wer einspringt, weiß dann nicht, was zu sagen und zu fragen ist.',
  'storyEditor.check.no_orientation':
    'Der erste Schritt zeigt gleich eine Bewertung. Beginnen Sie mit einer Karte zum Zurechtfinden oder nur mit Text.',
  'storyEditor.check.no_overview':
    'Der letzte Schritt endet bei einer einzelnen Bewertung. Schließen Sie mit einem Überblick.',
  'storyEditor.check.camera_and_layer':
    'Ort und Zahl wechseln zugleich. Ändern Sie von Schritt zu Schritt nur eines, sonst kommt niemand mit.',
  'storyEditor.check.guess_without_trend':
    'Ein Verlauf soll gezeichnet werden, aber die Ansicht zeigt keinen. Wählen Sie in der Ansicht den Verlauf.',
  'storyEditor.check.guess_without_area':
    'Ein Gebiet soll geraten werden, aber keines ist hervorgehoben. Wählen Sie das gesuchte Gebiet.',
  'storyEditor.discard': 'Änderungen verwerfen',
  'storyEditor.discard.text':
    'Dies ist Ihre eigene Fassung einer Geschichte, die mit den Daten kommt.',
  'storyEditor.discarded': 'Ihre Änderungen an „{title}“ sind verworfen.',
  'storyEditor.missing': 'Diese Geschichte gibt es hier nicht.',
  'storyList.new': 'Neue Geschichte',
  'storyList.import': 'Geschichte aus Datei',
  'storyList.imported':
    '„{title}“ ist eingelesen: {count, plural, one {# Schritt} other {# Schritte}}.',
  'storyList.more': 'Mehr',
  'storyList.more.of': 'Mehr zu „{title}“',
  'storyList.duplicate': 'Verdoppeln',
  'storyList.export': 'Als Datei sichern',
  'storyList.export.package': 'Für das Datenpaket sichern',
  'storyList.export.hint':
    'Die Datei {file} ist gesichert. Damit alle die Geschichte sehen, gehört sie in den Ordner „stories“ des Datenpakets und als Eintrag in dessen Datei datapackage.json; danach wird das Paket neu übersetzt.',
  'storyList.delete': 'Löschen',
  'storyList.deleted': '„{title}“ ist gelöscht.',
  'storyList.duplicated': '„{title}“ ist angelegt.',
  'storyList.file.too_large':
    'Die Datei ist größer als {megabytes} MB. So groß ist keine Geschichte: Wählen Sie eine andere Datei.',
  'storyList.file.unreadable':
    'Die Datei ließ sich nicht lesen. Prüfen Sie, ob sie noch da ist, und wählen Sie sie noch einmal.',
  'storyList.file.no_json':
    'Die Datei enthält kein JSON. Wählen Sie eine Datei, die hier gesichert wurde.',
  'storyList.file.other_file':
    'Die Datei enthält keine Geschichte. Wählen Sie eine Datei, die hier gesichert wurde.',
  'storyList.file.newer':
    'Die Datei stammt aus einer neueren Fassung des Atlas (Format {version}). Öffnen Sie sie dort.',
  'storyList.file.too_many_steps':
    'Die Geschichte hat {count} Schritte, möglich sind {max}. Teilen Sie sie.',
  'storyList.file.bad_field.story': 'Das Feld „{field}“ der Geschichte ist unbrauchbar.',
  'storyList.file.bad_field.step': 'In Schritt {step} ist das Feld „{field}“ unbrauchbar.',
  'storyList.keep.title': 'Eigene Geschichten',
  'storyList.keep.none': 'Es gibt keine eigenen Geschichten.',
  'storyList.keep.unsaved':
    '{count, plural, one {# eigene Geschichte ist} other {# eigene Geschichten sind}} nur in diesem Fenster. Beim Schließen {count, plural, one {geht sie} other {gehen sie}} verloren.',
  'storyList.keep.saved':
    '{count, plural, =0 {Auf diesem Gerät ist vermerkt, dass es keine eigenen Geschichten gibt} one {# eigene Geschichte liegt auf diesem Gerät} other {# eigene Geschichten liegen auf diesem Gerät}}; weitere Änderungen werden dort gleich gesichert.',
  'storyList.keep.keep': 'Auf diesem Gerät behalten',
  'storyList.keep.forget': 'Vom Gerät löschen',
  'storyList.keep.forgotten': 'Vom Gerät gelöscht.',
  'storyList.keep.full': 'Das Gerät hat keinen Platz mehr. Sichern Sie die Geschichten als Datei.',
  'storyList.keep.blocked':
    'Der Browser erlaubt hier kein Speichern. Sichern Sie die Geschichten als Datei.',
  'storyList.keep.failed':
    'Das Speichern hat nicht geklappt. Versuchen Sie es noch einmal, oder sichern Sie die Geschichten als Datei.',
  'storyList.keep.damaged':
    'Auf diesem Gerät liegen Geschichten, die sich nicht lesen lassen. Sie bleiben, bis Sie neue behalten oder sie löschen.',
  'storyInsert.title': 'In Geschichte einfügen',
  'storyInsert.close': 'Schließen',
  'storyInsert.story': 'Geschichte',
  'storyInsert.story.new': 'Neue Geschichte anlegen',
  'storyInsert.name': 'Titel der neuen Geschichte',
  'storyInsert.headline': 'Überschrift des Schritts',
  'storyInsert.headline.note':
    'Der Vorschlag stammt aus den Zahlen der Ansicht. Ändern Sie ihn in einen Satz, der sagt, was man sieht.',
  'storyInsert.shipped':
    'Diese Geschichte kommt mit den Daten. Es entsteht Ihre eigene Fassung; das Original bleibt.',
  'storyInsert.insert': 'Am Ende einfügen',
  'storyInsert.full': 'Diese Geschichte ist voll: {most} Schritte. Wählen Sie eine andere.',
  'storyInsert.done': 'Die Ansicht ist Schritt {step} von „{title}“.',
  'storyInsert.edit': 'Geschichte bearbeiten',
  'storyInsert.stay': 'Hier weiterarbeiten',
  'storyInsert.failed':
    'Die Geschichten, die mit den Daten kommen, ließen sich nicht laden. Eigene können Sie ergänzen.',
  'aside.takeOver': 'Diese Ansicht übernehmen',
  'aside.insert': 'Als neuen Schritt einfügen',
  'aside.save': 'Als neuen Schritt speichern',
  'aside.saved': 'Als Schritt {step} gespeichert, nach der Folie, von der Sie kamen.',
} as const;
