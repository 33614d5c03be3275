import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { ChangeFact, DeviationFact, StandoutFact } from '../../domain/profile/standoutFact.ts';
import type { Tone } from '../../domain/profile/tone.ts';
import { joinSentences, type SentenceWords, wordMeasuredChange } from './sentenceWords.ts';

/** One fact of "Was fällt auf" as one sentence or a few; never a causal word, never a withheld value. */
export function wordStandout(fact: StandoutFact, subject: AreaId, words: SentenceWords): string {
  switch (fact.kind) {
    case 'deviation':
      return wordDeviation(fact, subject, words);
    case 'change':
      return wordChangeFact(fact, subject, words);
    case 'alike':
      return words.text('profileFact.alike', {
        area: words.areaName(subject),
        against: words.areaName(fact.against),
        alike: fact.alike,
        compared: fact.compared,
      });
    case 'not_judged': {
      const { fewPeople, withheld } = fact;
      const which = withheld === 0 ? 'fewPeople' : fewPeople === 0 ? 'withheld' : 'both';
      return words.text(`profileFact.notJudged.${which}`, { fewPeople, withheld });
    }
  }
}

/** "Stärke", "Bedarf" or "ohne Wertung": a label beside a sentence, no part of it. */
export function wordTone(tone: Tone, words: Pick<SentenceWords, 'text'>): string {
  return words.text(`profileFact.tone.${tone}`);
}

/** To stand with the sentences wherever they are shown. */
export function wordGenerated(words: Pick<SentenceWords, 'text'>): string {
  return words.text('profileFact.generated');
}

function wordDeviation(fact: DeviationFact, subject: AreaId, words: SentenceWords): string {
  const { format } = words;
  const indicator = words.indicator(fact.indicator);
  const { rank } = fact;
  return joinSentences([
    words.text(`profileFact.deviation.${fact.side}`, {
      indicator: format.local(indicator.name),
      period: format.period(fact.period),
      area: words.areaName(subject),
      value: format.cell(fact.cell, indicator),
      against: fact.against === null ? '' : words.areaName(fact.against),
      againstValue: format.cell(fact.againstCell, indicator),
      difference: format.change(fact.difference, indicator),
    }),
    rank === null
      ? null
      : words.text(`profileFact.rank.${fact.side}`, {
          rank: rank.rank,
          count: rank.of,
          tied: String(rank.tied),
        }),
    ...cautions(fact, words),
  ]);
}

function wordChangeFact(fact: ChangeFact, subject: AreaId, words: SentenceWords): string {
  const { format } = words;
  const { measure, against, againstChange } = fact;
  const indicator = words.indicator(fact.indicator);
  const wordChange = (cell: Cell) => wordMeasuredChange(words, { cell, measure, indicator });
  return joinSentences([
    words.text(fact.change.value > 0 ? 'profileFact.change.up' : 'profileFact.change.down', {
      indicator: format.local(indicator.name),
      area: words.areaName(subject),
      since: format.period(fact.since),
      from: format.cell(fact.from, indicator),
      period: format.period(fact.period),
      value: format.cell(fact.cell, indicator),
      change: wordChange(fact.change),
    }),
    against === null || againstChange === null
      ? null
      : words.text('profileFact.change.against', {
          against: words.areaName(against),
          change: wordChange(againstChange),
        }),
    ...cautions(fact, words),
  ]);
}

function cautions(fact: DeviationFact | ChangeFact, words: SentenceWords): readonly string[] {
  const { flags } = fact.cell;
  const told = [
    ...(fact.fewCases ? (['fewCases'] as const) : []),
    ...(['provisional', 'estimated'] as const).filter((flag) => flags.includes(flag)),
  ];
  return told.map((caution) => words.text(`profileFact.caution.${caution}`));
}
