import type { AreaId } from '../../domain/model/ids.ts';
import { assessCoverage, type CoverageInput } from '../../domain/need/assessCoverage.ts';
import { assessNeed, type NeedInput } from '../../domain/need/assessNeed.ts';
import { combine, type QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { NeedAssessment } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { DemandSites } from '../../domain/need/travel.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { DatasetState, Workspace } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import { coverageInput, needInput } from './questionInput.ts';

export interface AskedQuestion {
  readonly dataset: DatasetState;
  readonly inventory: Inventory;
  readonly question: NeedQuestion;
  readonly areaIds: readonly AreaId[];
  readonly sites: DemandSites;
  readonly tables: Workspace['tables'];
}

export interface Assessed {
  readonly input: QuestionInput;
  readonly assessment: NeedAssessment;
}

/**
 * Answers questions and remembers the latest parts of the answer: a moved weight computes need anew and
 * leaves coverage as it is, an edited offer the other way round.
 */
export function createAssessor() {
  const needPartOf = memoiseLatest(parsedQuestion);
  const coveragePartOf = memoiseLatest(parsedQuestion);
  const needInputOf = memoiseLatest(needInputFrom);
  const coverageInputOf = memoiseLatest(coverageInputFrom);
  const needOf = memoiseLatest(assessNeed);
  const coverageOf = memoiseLatest(assessCoverage);
  const inputOf = memoiseLatest(
    (areas: readonly AreaId[], need: NeedInput, coverage: CoverageInput): QuestionInput => ({
      areas,
      need,
      coverage,
    }),
  );
  const combineOf = memoiseLatest(combine);
  const assessedOf = memoiseLatest(
    (input: QuestionInput, assessment: NeedAssessment): Assessed => ({ input, assessment }),
  );
  return (asked: AskedQuestion, offers: readonly OfferRecord[]): Assessed => {
    const { dataset, inventory, question, areaIds } = asked;
    const figures = [dataset.package, dataset.series, areaIds, inventory] as const;
    const needed = needInputOf(...figures, needPartOf(JSON.stringify(needPart(question))));
    const covered = coverageInputOf(
      ...figures,
      coveragePartOf(JSON.stringify(coveragePart(question))),
      asked.sites,
      offers,
      asked.tables,
    );
    const input = inputOf(areaIds, needed, covered);
    return assessedOf(input, combineOf(input, needOf(needed), coverageOf(covered)));
  };
}

function parsedQuestion(json: string): NeedQuestion {
  return JSON.parse(json) as NeedQuestion;
}

/** The question without what coverage alone depends on. */
function needPart(question: NeedQuestion): NeedQuestion {
  const { preset: _, ...rest } = question;
  return {
    ...rest,
    preset: null,
    targetGroup: '',
    categories: [],
    operator: null,
    trust: 'all',
    day: '',
    measure: 'share_within',
    counting: 'offers',
    reach: 1,
    decay: 'binary',
    travel: { kind: 'straight', detour: 1 },
    coverageLimits: null,
  };
}

/** The question without what need alone depends on. */
function coveragePart(question: NeedQuestion): NeedQuestion {
  return {
    ...question,
    preset: null,
    index: 'composite',
    parts: [],
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: 0,
  };
}

function needInputFrom(
  atlas: DatasetState['package'],
  series: DatasetState['series'],
  areas: readonly AreaId[],
  inventory: Inventory,
  question: NeedQuestion,
): NeedInput {
  return needInput({ atlas, series, areas }, inventory, question);
}

function coverageInputFrom(
  atlas: DatasetState['package'],
  series: DatasetState['series'],
  areas: readonly AreaId[],
  inventory: Inventory,
  question: NeedQuestion,
  sites: DemandSites,
  offers: readonly OfferRecord[],
  tables: Workspace['tables'],
): CoverageInput {
  const { travel } = question;
  const times = travel.kind === 'table' ? (tables.get(travel.table)?.times ?? null) : null;
  return coverageInput({ atlas, series, areas }, { inventory, question, sites, offers, times });
}
