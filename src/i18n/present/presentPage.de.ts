/** Präsentieren as a whole: its list of stories, and the way back from a live look. */
export const presentPageDe = {
  'present.title': 'Präsentieren',
  'present.lead':
    'Geschichten sind geordnete Ansichten mit Überschrift und Text: für den Beamer, zum Lesen und zum Mitnehmen.',
  'present.stories': 'Geschichten',
  'present.none': 'Zu diesen Daten gibt es noch keine Geschichte.',
  'present.steps': '{count, plural, one {# Schritt} other {# Schritte}}',
  'present.steps.minutes':
    '{count, plural, one {# Schritt} other {# Schritte}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'present.own': 'eigene Geschichte',
  'present.stage': 'Auf die Bühne',
  'present.stage.of': '„{title}“ auf die Bühne',
  'present.aside.words': 'Sie sehen sich etwas live an, neben der Geschichte „{title}“.',
  'present.aside.back': 'Zurück zur Folie',
  'present.aside.back.read': 'Zurück zum Artikel',
} as const;
