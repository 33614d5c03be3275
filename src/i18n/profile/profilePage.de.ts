export const profilePageDe = {
  'profile.title': 'Steckbrief {area}',
  'profile.contents': 'Abschnitte',
  'profile.section.keyFigures': 'Auf einen Blick',
  'profile.section.standout': 'Was fällt auf',
  'profile.section.spine': 'Lage nach Handlungsfeldern',
  'profile.section.pyramid': 'Alter und Geschlecht',
  'profile.section.panels': 'Zusammensetzung',
  'profile.section.offers': 'Angebote',
  'profile.section.changes': 'Was sich geändert hat',
  'profile.section.sources': 'Quellen und Hinweise',
} as const;
