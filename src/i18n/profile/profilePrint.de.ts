/** The print view of Steckbriefe: its bar on the screen, and the two pages of each area. */
export const profilePrintDe = {
  'profilePrint.bar': 'Druckansicht',
  'profilePrint.count':
    '{count, plural, one {# Steckbrief} other {# Steckbriefe}}, {pages, plural, one {# Seite} other {# Seiten}} A4',
  'profilePrint.preparing': '{done, number} von {total, number} Steckbriefen vorbereitet',
  'profilePrint.ready': 'Die Druckansicht ist bereit.',
  'profilePrint.print': 'Drucken',
  'profilePrint.back': 'Zurück',
  'profilePrint.title': 'Steckbriefe',
  'profilePrint.running': 'Steckbrief {area}',
  'profilePrint.page': 'Seite {page, number} von 2',
  'profilePrint.footer': 'Quelle: {names}. Stand der Daten: {period}. Gedruckt am {date}.',
  'profilePrint.place': '{level} in {parent}',
  'profilePrint.population': '{value} {name} ({period})',
  'profilePrint.locator': 'Lage von {area}',
  'profilePrint.keyFigures': 'Kennzahlen',
  'profilePrint.keyFigures.caption': 'Kennzahlen von {area} mit Vergleichswerten',
  'profilePrint.standouts': 'Was fällt auf',
  'profilePrint.sparse':
    'Für {area} liegen nur wenige Werte vor, oder sie sind zum Schutz von Personen zurückgehalten.',
  'profilePrint.spine': 'Kennwerte nach Handlungsfeld',
  'profilePrint.more':
    '{count, plural, one {# weiterer Kennwert im Atlas.} other {# weitere Kennwerte im Atlas.}}',
  'profilePrint.pyramid': 'Alter und Geschlecht',
  'profilePrint.pyramid.caption': 'Bevölkerung von {area} nach Alter und Geschlecht, {period}',
  'profilePrint.pyramid.axis': 'Prozent der Bevölkerung je Altersjahr',
  'profilePrint.pyramid.outline': 'Umriss: {city}',
  'profilePrint.pyramid.withheld': 'Schraffiert: bis hierhin möglich, Zahl zurückgehalten.',
  'profilePrint.panels': 'Zusammensetzung',
  'profilePrint.panel.caption': '{concept}, {period}, Anteile in Prozent',
  'profilePrint.part': 'Teil',
  'profilePrint.changes': 'Veränderungen {since} bis {until}',
  'profilePrint.changes.none': 'Es gibt keine zwei Zeitpunkte, die sich vergleichen lassen.',
  'profilePrint.changes.more':
    '{count, plural, one {# weitere Veränderung im Atlas.} other {# weitere Veränderungen im Atlas.}}',
  'profilePrint.offers': 'Angebote',
  'profilePrint.offers.none': 'Für dieses Gebiet sind keine Angebote verzeichnet.',
  'profilePrint.offers.count':
    '{count, plural, one {# Angebot ist verzeichnet} other {# Angebote sind verzeichnet}}, Stand {day}.',
  'profilePrint.offers.others': 'und {count, number} weitere',
  'profilePrint.sources': 'Quellen und Hinweise',
  'profilePrint.states':
    '„unter {below, number}“: kleine Zahl, von der Quelle zurückgehalten. „geschützt“: zum Schutz anderer Angaben zurückgehalten. Spannen entstehen, wo eine zurückgehaltene Zahl eingeht.',
  'profilePrint.field.none': 'Ohne Handlungsfeld',
  'profilePrint.column.figure': 'Indikator',
  'profilePrint.column.trend': 'Verlauf',
  'profilePrint.column.difference': 'Unterschied',
  'profilePrint.column.spine': 'Lage unter den Gebieten',
  'profilePrint.spine.key':
    'Balken: niedrigster bis höchster Wert der Gebiete, dunkler die mittlere Hälfte. Strich: {against}. Zeichen: {area}.',
  'profilePrint.spine.key.parent': 'Dreieck: {parent}.',
  'profilePrint.spine.position': 'zwischen {min} und {max}; {against}: {middle}',
} as const;
