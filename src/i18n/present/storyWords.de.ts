/** Proposals for what a step says, where its view makes no sentences of its own. */
export const storyWordsDe = {
  'storyWords.map': 'Karte: {name}, {level}, {date}.',
  'storyWords.trend': 'Linien: {name} von {from} bis {to}, {areas}.',
  'storyWords.ranking': 'Rangfolge: {name}, {level}, {date}.',
  'storyWords.table': 'Tabelle: {name}, {level}, {date}.',
  'storyWords.need': 'Karte von Bedarf und Angebot („{question}“), {level}, Bevölkerung {period}.',
  'storyWords.offers': 'Karte der Angebote („{question}“), {level}.',
  'storyWords.compare': 'Vergleich: {areas}; {indicators}; {period}.',
  'storyWords.profile': 'Steckbrief {area}: die wichtigsten Zahlen im Vergleich zur Stadt.',
} as const;
