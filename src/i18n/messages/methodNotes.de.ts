/** What must be said before the method notes themselves have arrived. */
export const methodNotesDe = {
  'methods.title': 'Methoden',
  'methods.close': 'Schließen',
  'methods.loading': 'Methodenbeschreibungen werden geladen …',
  'methods.missing': 'Die Methodenbeschreibungen ließen sich nicht laden.',
  'methods.retry': 'Noch einmal versuchen',
  'methods.about': 'Methode: {subject}',
  'methods.about.classes': 'Klassen bilden',
  'methods.about.ranking': 'Rangfolge',
  'methods.about.summary': 'Sätze der Zusammenfassung',
  'methods.about.trend': 'Verlauf',
  'methods.about.calculation': 'Berechnung',
  'methods.about.change': 'Veränderung',
} as const;
