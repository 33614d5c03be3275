import { type CoverageBasis, traceCoverageBasis } from '../../domain/need/coverageBasis.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { AskedQuestion } from './askedQuestion.ts';
import { coverageInput } from './questionInput.ts';
import { basisPart } from './questionParts.ts';
import { rememberedQuestion } from './rememberedQuestion.ts';

/** What coverage of one inventory is worked out from. */
export interface CoverageSource {
  /** Its question is asked as far as a basis depends on it. */
  readonly input: CoverageInput;
  /** Worked out when first asked for: a large city leaves it to the worker. */
  basis(): CoverageBasis;
}

/** Remembers the basis of coverage of one inventory: a moved reach or detour measures no way anew. */
export function createCoverageBasis() {
  const questionOf = rememberedQuestion(basisPart);
  const inputOf = memoiseLatest(inputFrom);
  const sourceOf = memoiseLatest(sourceFrom);
  return (asked: AskedQuestion, offers: readonly OfferRecord[]): CoverageSource =>
    sourceOf(
      inputOf(
        asked.dataset.package,
        asked.dataset.series,
        asked.areaIds,
        asked.inventory,
        asked.sites,
        asked.tables,
        offers,
        questionOf(asked.question),
      ),
    );
}

function sourceFrom(input: CoverageInput): CoverageSource {
  const basisOf = memoiseLatest((asked: CoverageInput) => finish(traceCoverageBasis(asked)));
  return { input, basis: () => basisOf(input) };
}

function inputFrom(
  atlas: AskedQuestion['dataset']['package'],
  series: AskedQuestion['dataset']['series'],
  areas: AskedQuestion['areaIds'],
  inventory: AskedQuestion['inventory'],
  sites: AskedQuestion['sites'],
  tables: AskedQuestion['tables'],
  offers: readonly OfferRecord[],
  question: AskedQuestion['question'],
): CoverageInput {
  const { travel } = question;
  const times = travel.kind === 'table' ? (tables.get(travel.table)?.times ?? null) : null;
  return coverageInput({ atlas, series, areas }, { inventory, question, sites, offers, times });
}
