import type { AreaId, PeriodId } from '../model/ids.ts';
import type { Catalogue } from '../model/indicator.ts';
import { changeCandidates } from './changeCandidates.ts';
import { deviationCandidates, withRank } from './deviationCandidates.ts';
import type { FigureReader } from './profileFigures.ts';
import type { ProfileScope } from './profileScope.ts';
import { selectStandouts } from './selectStandouts.ts';
import type { AlikeFact, StandoutFact } from './standoutFact.ts';
import { standoutReaders } from './standoutReaders.ts';

export interface StandoutInput {
  readonly catalogue: Catalogue;
  /** Figures of `scope`'s areas; read once and used for every area. Others than candidates are ignored. */
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  /** Figures up to this period; null for the latest of each indicator. */
  readonly until: PeriodId | null;
  /** How far back changes reach at most, in years. 5 unless given. */
  readonly changeYears?: number;
}

/** Fewer facts than this are followed by how much was compared without finding anything. */
const LEAST_FACTS = 3;

/**
 * "Was fällt auf": up to five things that stand out about an area, as data. The same figures always give
 * the same facts. The rules:
 *
 * 1. Candidates are rates and shares of concepts that belong to a Handlungsfeld (all concepts where the
 *    package has none), with at most one facet; for changes, also totals that are the default of their
 *    concept. Figures more than three years older than the newest are left out.
 * 2. _Deviation_: subject − city. _Change_: against the earliest period at most five and at least two
 *    years before, without a break between. The city itself is compared with the reference.
 * 3. Only plain numbers on enough cases (not flagged, base of at least 30), and only differences that
 *    hold when all figures of the area are judged together (`judgeTogether`); a change must hold both
 *    against the own past and against the change of the rest of the city. What is no count of cases
 *    (square metres, ratios above 1) cannot be judged by chance and is left out.
 * 4. Size is the difference ÷ spread of the areas (`areaSpread`); for changes the difference to the
 *    city's change ÷ spread of the areas' changes. Nothing is said below half a spread, nor of a
 *    deviation that more than a quarter of the other areas exceed.
 * 5. Tone by the indicator's polarity: strength, need, or neutral. A change in one direction that is
 *    smaller than the city's in the same direction is neutral.
 * 6. Chosen are the greatest strength and the greatest need, then the greatest sizes of at least one
 *    spread; at most three deviations, two changes and two neutral facts; if that gives fewer than
 *    three, the next ones whatever their kind. Of a concept its default indicator goes before its
 *    breakdowns; breakdowns without polarity only fill up. Never two facts of one concept or of figures
 *    that count the same people in their numerator, never two counts.
 * 7. With fewer than three facts, one says how many figures were compared without a clear difference.
 *    Figures that were not judged are counted in a last one, never named.
 */
export function standoutsOf(input: StandoutInput): readonly StandoutFact[] {
  const used = { ...input, readers: standoutReaders(input.readers, input) };
  const deviations = deviationCandidates(used);
  const changes = changeCandidates(used);
  const chosen = selectStandouts([...deviations.found, ...changes], input.catalogue).map((fact) =>
    fact.kind === 'deviation' ? withRank(fact, used.readers, input.scope) : fact,
  );
  return [
    ...chosen,
    ...(chosen.length < LEAST_FACTS && deviations.against !== null && deviations.compared > 0
      ? [alikeFact(deviations, deviations.against)]
      : []),
    ...(deviations.fewPeople + deviations.withheld > 0
      ? [
          {
            kind: 'not_judged' as const,
            fewPeople: deviations.fewPeople,
            withheld: deviations.withheld,
          },
        ]
      : []),
  ];
}

function alikeFact(
  { found, compared }: ReturnType<typeof deviationCandidates>,
  against: AreaId,
): AlikeFact {
  return { kind: 'alike', against, alike: compared - found.length, compared };
}
