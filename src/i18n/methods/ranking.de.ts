import type { FamilyTexts } from './methodText.ts';

export const rankingDe = {
  competitionRank: {
    name: 'Rangfolge und gleiche Ränge',
    question: 'An welcher Stelle steht ein Gebiet unter allen Gebieten mit einer sicheren Zahl?',
    method:
      'Der Rang ist eins mehr als die Zahl der Gebiete mit einem größeren Wert. Gebiete mit gleichem Wert teilen sich einen Rang, danach bleibt die Lücke: 1, 2, 2, 4.',
    symbols: {
      r_i: 'Rang des Gebiets i, 1 hat den höchsten Wert',
      x_i: 'Wert des Gebiets i in der Einheit des Indikators',
      x_j: 'Wert jedes anderen Gebiets mit sicherem Rang',
    },
    reading:
      'Rang 2 von 33 heißt: Ein Gebiet hat einen höheren Wert, 33 Gebiete sind eingereiht. Ob hoch gut oder schlecht ist, sagt der Indikator, nicht der Rang.',
    limits:
      'Ein Rang zeigt keine Abstände. Dicht beieinander liegende Werte, vor allem bei kleiner Grundgesamtheit, können im nächsten Jahr die Plätze tauschen.',
    inAtlas:
      'Zurückgehaltene, geschützte und fehlende Werte haben keinen Rang und zählen nicht mit. Eine Spanne erhält nur dann einen Rang, wenn keine Zahl und keine andere Spanne sie berührt.',
  },
} as const satisfies FamilyTexts;
