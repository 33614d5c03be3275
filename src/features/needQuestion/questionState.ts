import type { PeriodId } from '../../domain/model/ids.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { questionOf } from '../../state/need/questionOf.ts';

/** Periods of the figures behind the index, ascending. */
export function periodsOfFigures({
  need,
  otherPeriods,
}: Pick<NeedShown, 'need' | 'otherPeriods'>): readonly PeriodId[] {
  const { parts, period } = need.question;
  const other = new Map(otherPeriods.map((one) => [one.indicator, one.period]));
  const used = parts.map(({ indicator }) => other.get(indicator) ?? period);
  return [...new Set(used.length === 0 ? [period] : used)].sort();
}

/** First and last year that the counting offers describe; null where none of them says. */
export function yearsOfOffers({
  offers,
  assessment,
}: Pick<NeedShown, 'offers' | 'assessment'>): readonly [first: string, last: string] | null {
  const { takesPart } = assessment.coverage;
  const years = offers
    .flatMap(({ asOf }, offer) => (takesPart[offer] === 1 && asOf !== null ? [asOf] : []))
    .map((asOf) => asOf.slice(0, 4))
    .sort();
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

export function countingCount({ assessment }: Pick<NeedShown, 'assessment'>): number {
  return assessment.coverage.takesPart.reduce((sum, one) => sum + one, 0);
}

/** Whether a question that began as the package's is still asked the way the package asks it. */
export function isRefined(question: NeedQuestion, inventory: Inventory): boolean {
  const preset = inventory.presets.find(({ id }) => id === question.preset);
  if (preset === undefined) return false;
  return JSON.stringify(sorted(question)) !== JSON.stringify(sorted(questionOf(preset, inventory)));
}

function sorted(question: NeedQuestion): readonly (readonly [string, unknown])[] {
  return Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1));
}
