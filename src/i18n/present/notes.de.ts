/** The second window: what only the person who presents sees. */
export const notesDe = {
  'notes.title': 'Notizen: {title}',
  'notes.waiting':
    'Dieses Fenster wartet auf die Bühne. Öffnen Sie die Geschichte im anderen Fenster auf der Bühne.',
  'notes.now': 'Jetzt',
  'notes.next': 'Danach',
  'notes.end': 'Das war der letzte Schritt.',
  'notes.empty': 'Zu diesem Schritt gibt es keine Notiz.',
  'notes.black': 'Das Bild auf der Bühne ist schwarz.',
  'notes.clock': 'Uhrzeit',
  'notes.elapsed': 'Seit Beginn',
  'notes.planned': 'Geplant bis hier: {minutes, plural, one {# Minute} other {# Minuten}}',
} as const;
