/** The frame of Bedarf & Angebot. */
export const needPageDe = {
  'need.answers': 'Antworten',
  'need.faces': 'Antworten auf die Frage',
  'need.face.action': 'Handlungsbedarf',
  'need.face.offers': 'Angebote',
  'need.face.scenarios': 'Szenarien',
  'need.face.chain': 'Präventionskette',
  'need.face.method': 'Methode',
} as const;
