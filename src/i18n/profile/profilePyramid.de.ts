export const profilePyramidDe = {
  'profilePyramid.title': 'Bevölkerung nach Alter und Geschlecht, {area}, {period}',
  'profilePyramid.period': 'Jahr',
  'profilePyramid.help':
    'Pfeiltasten hoch und runter wechseln die Altersgruppe, links und rechts die Seite.',
  'profilePyramid.summary':
    '{isKnown, select, true {{area}, {period}: {total} Personen.} other {{area}, {period}.}} Die Fläche jedes Balkens entspricht seinem Anteil; die Linie zeigt {comparison}.',
  'profilePyramid.summary.alone':
    '{isKnown, select, true {{area}, {period}: {total} Personen.} other {{area}, {period}.}} Die Fläche jedes Balkens entspricht seinem Anteil.',
  'profilePyramid.reading': '{side}, {band}: {count} ({share})',
  'profilePyramid.reading.compared':
    '{side}, {band}: {count} ({share}); {comparison}: {comparedShare}',
  'profilePyramid.caption': 'Bevölkerung nach Alter und Geschlecht',
  'profilePyramid.band': 'Alter',
  'profilePyramid.share': 'Anteil an allen',
  'profilePyramid.table': 'Als Tabelle',
  'profilePyramid.axis': 'Prozent der Bevölkerung je Altersjahr',
  'profilePyramid.withheld': 'zurückgehalten: bis hierhin möglich',
  'profilePyramid.missing':
    '{kind, select, suppressed {geschützt} both {geschützt oder keine Angabe} other {keine Angabe}}',
  'profilePyramid.short': '{from}–{to}',
  'profilePyramid.short.open': 'ab {from}',
  'profilePyramid.earlier': '{area} {period}',
  'profilePyramid.empty': 'Die Daten haben keine Bevölkerung nach Alter und Geschlecht.',
} as const;
