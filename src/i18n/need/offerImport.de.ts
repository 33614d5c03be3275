/** Reading a list of offers from a file. */
export const offerImportDe = {
  'offerImport.title': 'Liste von Angeboten einlesen',
  'offerImport.chosen': 'Gewählt: {name}',
  'offerImport.file': 'Datei wählen (CSV, XLSX oder ODS)',
  'offerImport.promise': 'Die Datei bleibt auf diesem Gerät. Nichts davon wird übertragen.',
  'offerImport.reading': 'Die Datei wird gelesen.',
  'offerImport.checking': 'Zeilen werden geprüft',
  'offerImport.cancel': 'Abbrechen',
  'offerImport.cancelled': 'Die Prüfung ist abgebrochen.',
  'offerImport.again': 'Noch einmal prüfen',
  'offerImport.sheet': 'Tabellenblatt',
  'offerImport.encoding': 'Zeichensatz',
  'offerImport.delimiter': 'Trennzeichen',
  'offerImport.delimiter.comma': 'Komma',
  'offerImport.delimiter.semicolon': 'Semikolon',
  'offerImport.delimiter.tab': 'Tabulator',
  'offerImport.delimiter.bar': 'senkrechter Strich',
  'offerImport.columns': 'Spalten zuordnen ({found} von {total} erkannt)',
  'offerImport.column.none': 'nicht in der Datei',
  'offerImport.column.unnamed': 'Spalte {at}',
  'offerImport.categories': 'Kategorien zuordnen',
  'offerImport.category.fallback': 'Zeilen ohne Kategorie',
  'offerImport.category.unknown': '{name} ({count, plural, one {eine Zeile} other {# Zeilen}})',
  'offerImport.category.mapped': '„{name}“ gilt als',
  'offerImport.category.leaveOut': 'weglassen',
  'offerImport.cut':
    'Gelesen werden die ersten {count, number} Zeilen, {cut, number} weitere nicht. Teilen Sie die Datei.',
  'offerImport.result': 'Ergebnis der Prüfung',
  'offerImport.summary':
    '{added, plural, =0 {Kein neues Angebot} one {Ein neues Angebot} other {# neue Angebote}}, {known, plural, =0 {keines schon im Bestand} one {eines schon im Bestand} other {# schon im Bestand}}, {leftOut, plural, =0 {keine Zeile weggelassen} one {eine Zeile weggelassen} other {# Zeilen weggelassen}}.',
  'offerImport.replace':
    '{count, plural, one {Ein Angebot} other {# Angebote}} im Bestand mit den Angaben der Datei berichtigen',
  'offerImport.take':
    '{count, plural, =0 {Nichts zu übernehmen} one {Ein Angebot übernehmen} other {# Angebote übernehmen}}',
  'offerImport.leftOut': 'Weggelassen.',
  'offerImport.kept': 'Übernommen.',
  'offerImport.flaws': 'Auffällige Zeilen',
  'offerImport.flaws.none': 'Keine Zeile ist auffällig.',
  'offerImport.flaws.count':
    '{count, plural, one {Ein Hinweis} other {# Hinweise}}, {part, number} davon gezeigt',
  'offerImport.flaws.row': 'Zeile',
  'offerImport.flaws.column': 'Spalte',
  'offerImport.flaws.value': 'Inhalt',
  'offerImport.flaws.what': 'Was zu tun ist',
  'offerImport.flaws.empty': 'leer',
  'offerImport.preview': 'Vorschau',
  'offerImport.preview.caption':
    'Vorschau: {count, plural, one {das erste Angebot} other {die ersten # Angebote}}',
  'offerImport.preview.place': 'Ort',
  'offerImport.problem.too_large': 'Die Datei ist größer als {megabytes} MB. Teilen Sie sie.',
  'offerImport.problem.unreadable':
    'Die Datei lässt sich nicht lesen. Sie wurde wohl verschoben oder geändert: Wählen Sie sie noch einmal.',
  'offerImport.problem.empty':
    'Die Datei enthält keine Tabelle mit Überschriften und mindestens einer Zeile.',
  'offerImport.problem.quotes':
    'Ab Zeile {row} fehlt ein schließendes Anführungszeichen. Speichern Sie die Datei neu oder wählen Sie ein anderes Trennzeichen.',
  'offerImport.problem.no_workbook':
    'Die Arbeitsmappe ist beschädigt. Speichern Sie sie neu als XLSX oder CSV.',
  'offerImport.problem.protected':
    'Die Arbeitsmappe ist mit einem Kennwort geschützt oder zu alt. Speichern Sie sie ohne Kennwort als XLSX.',
  'offerImport.flaw.name_missing': 'Der Name fehlt. Tragen Sie ihn ein.',
  'offerImport.flaw.category_missing':
    'Die Kategorie fehlt. Tragen Sie sie ein oder wählen Sie eine für alle solchen Zeilen.',
  'offerImport.flaw.unknown_category': 'Diese Kategorie ist unbekannt. Ordnen Sie sie oben zu.',
  'offerImport.flaw.duplicate_id':
    'Diese Kennung steht schon in Zeile {hint}. Geben Sie jeder Zeile eine eigene.',
  'offerImport.flaw.age_no_number': 'Kein Alter. Schreiben Sie ganze Jahre, etwa 6.',
  'offerImport.flaw.ages_reversed':
    'Das Höchstalter liegt unter dem Mindestalter {hint}. Tauschen Sie beide.',
  'offerImport.flaw.capacity_no_number':
    'Keine Zahl. Schreiben Sie nur Ziffern, ohne Tausenderpunkt.',
  'offerImport.flaw.capacity_negative':
    'Plätze können nicht unter 0 liegen. Lassen Sie die Zelle leer, wenn sie unbekannt sind.',
  'offerImport.flaw.coordinate_no_number': 'Keine Koordinate. Schreiben Sie Dezimalgrad.',
  'offerImport.flaw.coordinate_incomplete': 'Länge oder Breite fehlt. Ergänzen Sie sie.',
  'offerImport.flaw.coordinate_range':
    'Kein Längen- oder Breitengrad. Wandeln Sie Rechts- und Hochwerte (UTM, Gauß-Krüger) in WGS 84 um.',
  'offerImport.flaw.coordinate_swapped':
    'Länge und Breite sind vertauscht. Tauschen Sie die Zuordnung der Spalten.',
  'offerImport.flaw.no_date':
    'Kein Datum. Schreiben Sie Jahr, Monat oder Tag, etwa 2019 oder 31.05.2019.',
  'offerImport.flaw.dates_reversed': 'Das Ende liegt vor dem Anfang {hint}. Tauschen Sie beide.',
  'offerImport.flaw.outside':
    'Der Ort liegt außerhalb der Stadt. Er zählt nur für die Erreichbarkeit.',
  'offerImport.flaw.no_place':
    'Koordinate und Adresse fehlen. Das Angebot steht in der Liste, aber nicht auf der Karte.',
  'offerImport.flaw.address_street':
    'Die Hausnummer ist unbekannt. Das Angebot steht in der Mitte der Straße {hint}.',
  'offerImport.flaw.address_unknown':
    'Die Straße ist unbekannt. Prüfen Sie die Schreibweise oder ergänzen Sie die Koordinate.',
  'offerImport.flaw.address_other_place':
    'Postleitzahl oder Ort passen nicht zur Straße. Prüfen Sie sie oder ergänzen Sie die Koordinate.',
  'offerImport.flaw.address_ambiguous':
    'Die Adresse passt mehrfach: {hint}. Ergänzen Sie die Postleitzahl.',
  'offerImport.flaw.bad_id':
    'Die Kennung hat unerlaubte Zeichen, sie wurde ersetzt. Erlaubt sind Buchstaben, Ziffern, _ und -.',
  'offerImport.flaw.no_url': 'Keine Internetadresse, sie fehlt im Eintrag.',
  'offerImport.flaw.unknown_status':
    'Unbekannter Status, es gilt „im Verzeichnis“. Möglich sind ungeprüft, aktiv, geplant, geschlossen, verzogen.',
  'offerImport.flaw.unknown_field': 'Unbekanntes Handlungsfeld, es gilt das der Kategorie.',
  'offerImport.flaw.too_long': 'Der Text wurde auf 300 Zeichen gekürzt.',
} as const;
