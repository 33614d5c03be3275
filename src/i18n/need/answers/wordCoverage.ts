import type { Cell } from '../../../domain/model/cell.ts';
import type { NeedQuestion } from '../../../domain/need/needQuestion.ts';
import type { AnswerWords, AskedCoverage } from './answerWords.ts';
import { type WayUnit, wayUnit, wordReach, wordWay } from './wordWay.ts';

/** Coverage in the measure's own words: "10 % mit Angebot in 1 km", "3,1 Plätze je 100 Jugendliche". */
export function wordCoverage(words: AnswerWords, cell: Cell, asked: AskedCoverage): string {
  const { question, group } = asked;
  const key = keyOf(question);
  const value = coverageValue(words, cell, question);
  const named = { reach: wordReach(words, question), group: words.format.local(group.inSentence) };
  return isKnown(cell)
    ? words.text(`needAnswer.${key}`, { ...named, value })
    : words.text(`needAnswer.${key}.absent`, { ...named, state: value });
}

/** The figure alone, with its unit where it has one; the words of its state where there is none. */
export function coverageValue(
  words: AnswerWords,
  cell: Cell,
  question: AskedCoverage['question'],
): string {
  const { measure } = question;
  if (measure === 'nearest' && cell.kind === 'not_applicable') {
    return words.text('needAnswer.state.noWay');
  }
  const unit = wayUnit(question);
  if (measure === 'share_within' && isSpread(cell)) return percentRange(words, cell);
  return spanned(words, cell, (value) => printed(words, value, { measure, unit }));
}

/** "nächstes Angebot 1,2 km": half of the target group has at most that. */
export function wordNearest(words: AnswerWords, cell: Cell, unit: WayUnit): string {
  const noWay = cell.kind === 'not_applicable';
  const value = noWay
    ? words.text('needAnswer.state.noWay')
    : spanned(words, cell, (way) => wordWay(words, way, unit));
  return isKnown(cell)
    ? words.text('needAnswer.nearest', { value })
    : words.text('needAnswer.nearest.absent', { state: value });
}

/** What is measured, as the title of an axis or a column. */
export function wordMeasure(words: AnswerWords, { question, group }: AskedCoverage): string {
  return words.text(`needAnswer.title.${keyOf(question)}`, {
    reach: wordReach(words, question),
    group: words.format.local(group.inSentence),
  });
}

/** A value of the measure, with its unit. */
export function wordCoverageNumber(
  words: AnswerWords,
  value: number,
  question: AskedCoverage['question'],
): string {
  return printed(words, value, { measure: question.measure, unit: wayUnit(question) });
}

function keyOf({ measure, counting }: Pick<NeedQuestion, 'measure' | 'counting'>) {
  switch (measure) {
    case 'share_within':
    case 'nearest':
      return measure;
    default:
      return `${measure}.${counting}` as const;
  }
}

function isKnown({ kind }: Cell): boolean {
  return kind === 'number' || kind === 'interval' || kind === 'masked';
}

function spanned(words: AnswerWords, cell: Cell, print: (value: number) => string): string {
  switch (cell.kind) {
    case 'number':
      return print(cell.value);
    case 'masked':
    case 'interval': {
      const [low, high] = [print(cell.low), print(cell.high)];
      return low === high ? low : words.text('needAnswer.range', { low, high });
    }
    default:
      return words.text(`needAnswer.state.${cell.kind}`);
  }
}

function printed(
  words: AnswerWords,
  value: number,
  { measure, unit }: { readonly measure: NeedQuestion['measure']; readonly unit: WayUnit },
): string {
  if (measure === 'nearest') return wordWay(words, value, unit);
  return measure === 'share_within' ? percent(words, value) : amount(words, value);
}

/** Whole per cent; a few people are never "0 %", a few without never "100 %". */
function percent({ text, format }: AnswerWords, value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0 && value > 0) return text('needAnswer.percent.almostNone');
  if (rounded === 100 && value < 100) return text('needAnswer.percent.almostAll');
  return text('needAnswer.percent', { number: format.number(rounded, 0) });
}

type Spread = Extract<Cell, { readonly low: number }>;

function isSpread(cell: Cell): cell is Spread {
  return cell.kind === 'interval' || cell.kind === 'masked';
}

/** "41 bis 43 %": the sign once, where both ends are plain numbers. */
function percentRange(words: AnswerWords, { low, high }: Spread): string {
  const { text, format } = words;
  const ends = [percent(words, low), percent(words, high)] as const;
  if (ends[0] === ends[1]) return ends[0];
  const digits = [low, high].map((end) => format.number(Math.round(end), 0));
  const isPlain = ends.every(
    (end, index) => end === text('needAnswer.percent', { number: digits[index]! }),
  );
  if (!isPlain) return text('needAnswer.range', { low: ends[0], high: ends[1] });
  const number = text('needAnswer.range', { low: digits[0]!, high: digits[1]! });
  return text('needAnswer.percent', { number });
}

/** Two digits that count: small amounts keep theirs, nothing above 0 reads as 0. */
function amount({ text, format }: AnswerWords, value: number): string {
  if (value === 0) return format.number(0, 0);
  if (value < 0.01) return text('needAnswer.amount.almostNone');
  return format.number(value, value < 1 ? 2 : 1);
}
