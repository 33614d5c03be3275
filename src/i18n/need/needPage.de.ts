/** The frame of Bedarf & Angebot. */
export const needPageDe = {
  'need.answers': 'Antworten',
  'need.coverage.running':
    'Das Angebot wird gemessen: {percent}. Bis dahin gilt die Antwort davor.',
  'need.coverage.failed': 'Das Angebot konnte nicht gemessen werden.',
  'need.coverage.retry': 'Noch einmal versuchen',
  'need.faces': 'Antworten auf die Frage',
  'need.face.action': 'Handlungsbedarf',
  'need.face.offers': 'Angebote',
  'need.face.scenarios': 'Szenarien',
  'need.face.chain': 'Präventionskette',
  'need.face.method': 'Methode',
} as const;
