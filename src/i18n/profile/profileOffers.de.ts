export const profileOffersDe = {
  'profileOffers.count':
    '{count, plural, =0 {In {area} ist kein Angebot verzeichnet.} one {In {area} ist # Angebot verzeichnet.} other {In {area} sind # Angebote verzeichnet.}}',
  'profileOffers.asOf': 'Stand der Einträge: {from}{same, select, yes {} other { bis {to}}}.',
  'profileOffers.map': 'Karte: Angebote in {area}',
  'profileOffers.category': '{category} ({count, number})',
  'profileOffers.unverified': 'ungeprüft',
  'profileOffers.planned': 'geplant',
  'profileOffers.noPlace': 'ohne Ort auf der Karte',
  'profileOffers.byArea':
    'Ein Eintrag gehört zu dem Gebiet, in dem er steht; Menschen nutzen auch Angebote anderswo.',
  'profileOffers.need': 'Bedarf & Angebot öffnen',
  'profileOffers.none': 'Das Datenpaket hat keine Angebote.',
  'profileOffers.key.confirmed': 'im Verzeichnis oder in Betrieb',
  'profileOffers.key.unconfirmed': 'ungeprüft oder geplant',
  'profileOffers.times': '{name} ({count, number} Einträge)',
  'profileOffers.own': 'eigene Korrektur',
  'profileOffers.corrections':
    'Darin sind eigene Korrekturen, die nur auf diesem Gerät stehen: {added, number} ergänzt, {changed, number} geändert, {removed, number} nicht mehr gezählt.',
} as const;
