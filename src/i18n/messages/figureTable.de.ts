/** The full table of an indicator. */
export const figureTableDe = {
  'figureTable.caption': '{indicator} ({unit}), {count, number} {areas}',
  'figureTable.caption.difference':
    '{indicator}: Veränderung gegenüber {against} ({unit}), {count, number} {areas}',
  'figureTable.keys':
    'Ein Gebietsname wählt das Gebiet aus. Zwischen den Zeilen und Spaltenköpfen wechseln Sie mit den Pfeiltasten.',
  'figureTable.change': 'seit {since} ({unit})',
  'figureTable.explain.head': 'Nachrechnen',
  'figureTable.explain': 'Nachrechnen: {area}, {period}',
  'figureTable.shown': 'angezeigter Zeitraum',
  'figureTable.city': '{city} insgesamt',
  'figureTable.states': 'Wörter statt Zahlen',
  'figureTable.marks': 'Zeichen an den Zahlen',
  'figureTable.mark.provisional': 'v',
  'figureTable.mark.revised': 'r',
  'figureTable.mark.estimated': 's',
  'figureTable.mark.break': 'b',
  'figureTable.mark.low_denominator': '*',
} as const;
