/** A story as an article. */
export const storyReadingDe = {
  'present.read': 'Lesen',
  'present.read.of': '„{title}“ lesen',
  'reading.back': 'Zu allen Geschichten',
  'reading.contents': 'Inhalt',
  'reading.alternative': 'Was die Abbildung zeigt',
  'reading.live': 'Live ansehen',
  'reading.live.of': 'Live ansehen: {headline}',
  'reading.waiting': 'Die Abbildung erscheint, sobald Sie hier sind.',
} as const;
