import { describe, expect, it } from 'vitest';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../../i18n/intl.ts';
import { de } from '../../i18n/messages/de.ts';
import { en } from '../../i18n/messages/en.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { needTextIn } from '../../testing/renderInNeed.tsx';
import { headline } from './headline.ts';
import { wordPoints } from './wordPoints.ts';

function wordsIn(language: InterfaceLanguage): AnswerWords {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  return {
    text: needTextIn(language),
    format: createFormat({ intl, units: [], maskedBelow: 3 }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    maskedBelow: 3,
  };
}
const found = {
  underSupplied: ['Mühlenstraße', 'Jena-Süd'],
  unclear: 4,
  notAssessed: 12,
  assessed: 29,
};

describe('headline', () => {
  it('says where need is high and coverage low, what is unclear and what is left out', () => {
    expect(headline(wordsIn('de'), found)).toBe(
      'In 2 von 29 Gebieten ist der Bedarf hoch und die Versorgung gering, unter allen geprüften Annahmen: Mühlenstraße und Jena-Süd. In 4 Gebieten ändert sich das Urteil mit den Annahmen. 12 Gebiete sind nicht beurteilt.',
    );
    expect(headline(wordsIn('en'), found)).toBe(
      'In 2 of 29 areas need is high and coverage low under every assumption tried: Mühlenstraße and Jena-Süd. In 4 areas the verdict changes with the assumptions. 12 areas are not assessed.',
    );
  });

  it('names three areas and counts the rest', () => {
    const underSupplied = ['A', 'B', 'C', 'D', 'E'];
    const sentence = headline(wordsIn('de'), {
      ...found,
      underSupplied,
      unclear: 0,
      notAssessed: 1,
    });
    expect(sentence).toContain('A, B, C und 2 weitere.');
    expect(sentence).toContain('1 Gebiet ist nicht beurteilt.');
  });

  it('says that no area is under-supplied, and nothing of it where none could be assessed', () => {
    const none = { underSupplied: [], unclear: 0, notAssessed: 0, assessed: 29 };
    expect(headline(wordsIn('de'), none)).toBe(
      'Keines von 29 beurteilten Gebieten ist unter allen geprüften Annahmen unterversorgt.',
    );
    expect(headline(wordsIn('en'), { ...none, assessed: 0, notAssessed: 3 })).toBe(
      '3 areas are not assessed.',
    );
  });
});

describe('wordPoints', () => {
  const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

  it('gives a difference its sign, and none that rounds to nothing', () => {
    const german = wordsIn('de');
    const number = (value: number) =>
      plain(wordPoints(german, { kind: 'number', value, flags: [] }));
    expect([number(-3.14), number(2), number(-0.02)]).toEqual(['−3,1 Pp.', '+2,0 Pp.', '±0,0 Pp.']);
  });

  it('gives a range both ends and no number to what is withheld', () => {
    const english = wordsIn('en');
    expect(plain(wordPoints(english, { kind: 'interval', low: -4, high: 1.2, flags: [] }))).toBe(
      '−4.0 to +1.2 pp',
    );
    expect(wordPoints(english, { kind: 'suppressed', flags: [] })).toBe('withheld for protection');
  });
});
