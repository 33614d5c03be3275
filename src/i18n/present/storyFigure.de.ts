/** Figures as they are told: on the stage, in the article and on paper. */
export const storyFigureDe = {
  'storyFigure.map': 'Karte: {name}, {period}',
  'storyFigure.map.plain': 'Karte ohne Werte: {name}, {period}',
  'storyFigure.locator': 'Lage in der Stadt: {names}',
  'storyFigure.classes': 'Klassen der Karte',
  'storyFigure.class': '{low} bis unter {high}',
  'storyFigure.class.last': '{low} bis {high}',
  'storyFigure.circles': 'Die Fläche der Kreise entspricht der Anzahl.',
  'storyFigure.subtitle': '{measured}, {date}',
  'storyFigure.subtitle.difference': '{measured}: Veränderung von {against} bis {period}',
  'storyFigure.subtitle.trend': '{measured}, {from} bis {to}',
  'storyFigure.source': 'Quelle: {names}',
  'storyFigure.source.more':
    'Quelle: {names} und {count, plural, one {eine weitere} other {# weitere}}',
  'storyFigure.left':
    '{rows, plural, =0 {} one {Ein weiterer Indikator} other {# weitere Indikatoren}}{rows, plural, =0 {} other {{places, plural, =0 {} other { und }}}}{places, plural, =0 {} one {ein weiteres Gebiet} other {# weitere Gebiete}} in Vergleichen.',
  'storyFigure.loading': 'Die Abbildung wird geladen …',
  'storyFigure.failed': 'Die Abbildung kann nicht geladen werden: {problem}',
} as const;
