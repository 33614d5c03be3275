/** What leads to the operator's pages and to keeping the atlas for a place without a network. */
export const frameDe = {
  'footer.label': 'Über diese Seite',
  'footer.easy': 'Leichte Sprache',
  'footer.accessibility': 'Barrierefreiheit',
  'footer.imprint': 'Impressum',
  'footer.privacy': 'Datenschutz',
  'skip.page': 'Zum Text der Seite',
  'offline.open': 'Für Veranstaltung speichern',
} as const;
