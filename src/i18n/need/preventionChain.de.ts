/** The Präventionskette: offers by phase of life and Handlungsfeld. */
export const preventionChainDe = {
  'preventionChain.title': 'Präventionskette',
  'preventionChain.intro':
    'Welche Angebote gibt es in welcher Lebensphase, und wie viele Menschen sind in dieser Phase?',
  'preventionChain.layout': 'Ansicht',
  'preventionChain.layout.fields': 'Lebensphasen und Handlungsfelder',
  'preventionChain.layout.areas': 'Gebiete und Lebensphasen',
  'preventionChain.area': 'Gebiet',
  'preventionChain.city': '{city} insgesamt',
  'preventionChain.field': 'Handlungsfeld',
  'preventionChain.caption.fields':
    '{place}: Angebote nach Lebensphase und Handlungsfeld, {period}',
  'preventionChain.caption.areas': '{field}: Angebote nach Gebiet und Lebensphase, {period}',
  'preventionChain.phase': 'Lebensphase',
  'preventionChain.transition': 'Übergang',
  'preventionChain.heads': 'Personen',
  'preventionChain.heads.range': '{low} bis {high}',
  'preventionChain.heads.masked': 'unter {below, number}',
  'preventionChain.count': '{count, plural, one {# Angebot} other {# Angebote}}',
  'preventionChain.places': '{count, plural, one {# Platz} other {# Plätze}}',
  'preventionChain.places.short': '{count, number} Pl.',
  'preventionChain.unstated': '{count, plural, one {# ohne Platzzahl} other {# ohne Platzzahl}}',
  'preventionChain.forHeads': 'Personen: {heads}',
  'preventionChain.mark.gap': 'Lücke',
  'preventionChain.mark.double': 'mehrfach',
  'preventionChain.mark.served': 'vorhanden',
  'preventionChain.mark.empty': 'niemand',
  'preventionChain.mark.unknown': 'offen',
  'preventionChain.key': 'Zeichen',
  'preventionChain.key.gap': 'Lücke: Menschen in dieser Phase, aber kein Angebot.',
  'preventionChain.key.double': 'mehrfach: mehrere Angebote derselben Art.',
  'preventionChain.key.empty': 'niemand: kein Angebot und niemand in dieser Phase.',
  'preventionChain.key.unknown':
    'offen: kein Angebot; wie viele Menschen in dieser Phase sind, ist nicht bekannt.',
  'preventionChain.rule':
    'Zu einem Gebiet zählt, was dort steht und am {day} geöffnet ist. Ein Angebot gehört zu den Phasen, deren Alter es nennt; ohne Altersangabe zu denen, die seine Art nennen. Angebote ohne bekannten Ort zählen nur für die ganze Stadt. Eine Lücke im Gebiet kann ein Angebot im Nachbargebiet füllen.',
  'preventionChain.noField':
    '{count, plural, one {# Angebot hat} other {# Angebote haben}} kein Handlungsfeld und {count, plural, one {fehlt} other {fehlen}} in der Tabelle.',
  'preventionChain.cell': '{row}, {column}: {summary}',
  'preventionChain.picked.none': 'Kein Angebot.',
  'preventionChain.inTable': 'In Angebotstabelle und Karte zeigen',
  'preventionChain.shown':
    '{title}: {count, plural, one {# Angebot} other {# Angebote}} in der Tabelle und, wo ein Ort bekannt ist, auf der Karte.',
  'preventionChain.onMap': '{name} auf der Karte hervorheben',
  'preventionChain.none': 'Das Paket nennt keine Lebensphasen oder keine Handlungsfelder.',
} as const;
