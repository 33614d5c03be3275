import { changeInPoints } from '../../domain/indicators/change.ts';
import { type Column, cellAt, columnOf } from '../../domain/model/column.ts';
import type { IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { NeedFigures, NeedInput } from '../../domain/need/assessNeed.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { DemandSites, TravelTimes } from '../../domain/need/travel.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { indicatorById } from '../indicatorById.ts';
import { nearestPeriod } from '../url/nearestPeriod.ts';
import { assignedTotal, type FigureContext, indicatorColumn, termsColumn } from './areaFigures.ts';
import { countedOffers } from './countedOffers.ts';
import { ancestorIndex } from './demandSites.ts';
import { inhabitantsOf, targetPopulation } from './neededForNeed.ts';

/** Years over which Berlin's index takes the change of an indicator. */
const DYNAMICS_YEARS = 2;

/** The need half of a question; independent of offers. */
export function needInput(
  context: FigureContext,
  inventory: Inventory,
  question: NeedQuestion,
): NeedInput {
  const inhabitants = inhabitantsOf(inventory);
  return {
    question,
    areaCount: context.areas.length,
    figures: question.parts.map((part) => figuresOf(context, question, part)),
    inhabitants:
      inhabitants.length === 0 ? null : termsColumn(context, inhabitants, question.period),
  };
}

/** The coverage half of a question; independent of the weights. */
export function coverageInput(
  context: FigureContext,
  options: {
    readonly inventory: Inventory;
    readonly question: NeedQuestion;
    readonly sites: DemandSites;
    /** The inventory in force, edits included. */
    readonly offers: readonly OfferRecord[];
    readonly times: TravelTimes | null;
  },
): CoverageInput {
  const { inventory, question, sites, offers, times } = options;
  const terms = targetPopulation(inventory, question.targetGroup);
  const indexOf = ancestorIndex(context.atlas, context.areas);
  return {
    question,
    ages: inventory.targetGroups.find(({ id }) => id === question.targetGroup)?.ages ?? null,
    population: termsColumn(context, terms, question.period),
    populationTotal: assignedTotal(context, terms, question.period),
    sites,
    offers: countedOffers(offers),
    areaOfOffer: Int32Array.from(offers, ({ area }) => (area === null ? -1 : indexOf(area))),
    times,
  };
}

/** Indicators whose figures are of another period than the question's. */
export function otherPeriods(
  { atlas }: Pick<FigureContext, 'atlas'>,
  question: NeedQuestion,
): readonly { readonly indicator: IndicatorId; readonly period: PeriodId }[] {
  return question.parts.flatMap(({ indicator }) => {
    const period = nearestPeriod(indicatorById(atlas, indicator), question.period);
    return period === question.period ? [] : [{ indicator, period }];
  });
}

function figuresOf(
  context: FigureContext,
  question: NeedQuestion,
  part: NeedQuestion['parts'][number],
): NeedFigures {
  const indicator = indicatorById(context.atlas, part.indicator);
  const period = nearestPeriod(indicator, question.period);
  const values = indicatorColumn(context, indicator, period);
  const change =
    question.index === 'status_dynamics' ? changeUpTo(context, indicator, period, values) : null;
  return { part, polarity: indicator.polarity, values, change };
}

/** Null where the indicator has no figures two years before. */
function changeUpTo(
  context: FigureContext,
  indicator: Indicator,
  period: PeriodId,
  values: Column,
): Column | null {
  // A period is a year, or a day of one.
  const year = Number(period.slice(0, 4)) - DYNAMICS_YEARS;
  const wanted = `${year}${period.slice(4)}`;
  const before = indicator.periods.find((candidate) => candidate === wanted);
  if (before === undefined) return null;
  const earlier = indicatorColumn(context, indicator, before);
  return columnOf(
    context.areas.map((_, area) => changeInPoints(cellAt(earlier, area), cellAt(values, area))),
  );
}
