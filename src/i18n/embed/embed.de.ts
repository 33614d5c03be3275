/** What only an embedded figure says; everything else is worded as in the atlas. */
export const embedDe = {
  'embed.skipLinks': 'Sprungmarken',
  'embed.status':
    '{indicator}, {period}, {count, plural, one {# Gebiet} other {# Gebiete}}{selected, plural, =0 {} one {, # ausgewählt} other {, # ausgewählt}}',
  'embed.periodChanged': 'Für {wanted} gibt es hier keine Werte; gezeigt wird {shown}.',
  'embed.selectionFull': 'Es sind schon sechs Gebiete ausgewählt. Nehmen Sie zuerst eines heraus.',
  'embed.description':
    'Indikatoren und soziale Angebote nach Gebieten auf der Karte, in Rangfolge, Verlauf und Tabelle.',
  'embed.controls': 'Einstellungen dieser Darstellung',
  'embed.indicator': 'Indikator:',
  'embed.period': 'Zeitpunkt:',
  'embed.skip': 'Darstellung überspringen, zu Quelle und Links',
  'embed.asTable': 'Alle Werte als Tabelle',
  'embed.tableScroll': 'Tabelle, seitlich verschiebbar',
  'embed.area': 'Gebiet',
  'embed.asOf': 'Stand: {date}',
  'embed.licence': 'Lizenz: {names}',
  'embed.fullView': 'Im {title} öffnen',
  'embed.fullView.plain': 'Im Sozialraumatlas öffnen',
  'embed.newTab': '(öffnet in neuem Tab)',
  'embed.accessibility': 'Barrierefreiheit',
  'embed.gestures':
    'Strg und Mausrad oder zwei Finger vergrößern die Karte. Alle Werte stehen auch in Liste und Tabelle.',
  'embed.repaired':
    'Der Link dieser Einbettung passt nicht ganz zu den heutigen Daten. Gezeigt wird, was möglich ist.',
  'embed.failed': 'Diese Darstellung kann gerade nicht geladen werden.',
  'embed.retry': 'Noch einmal versuchen',
  'embed.noscript':
    'Karte ohne Bedienung: Für Liste, Verlauf und Tabelle muss JavaScript eingeschaltet sein.',
} as const;
