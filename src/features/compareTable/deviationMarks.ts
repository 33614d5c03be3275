import { casesOf, testRefusal } from '../../domain/compare/layerCases.ts';
import {
  type DeviationCases,
  type DeviationMark,
  markDeviations,
  type Relation,
  relationOf,
} from '../../domain/compare/layerDeviations.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import type {
  ComparedPlace,
  CompareShown,
  IndicatorFigures,
} from '../../state/compare/compareShown.ts';
import { figuresWithParts } from '../../state/compare/figuresWithParts.ts';
import { referenceOf } from '../../state/compare/readComparison.ts';

/** Marks of every place by indicator, adjusted over the whole table. */
export function deviationMarks(
  shown: CompareShown,
): ReadonlyMap<IndicatorId, readonly DeviationMark[]> {
  const { indicators, places } = shown;
  const cells = indicators.flatMap((figures) => casesOfRow(shown, figures));
  const marks = markDeviations(cells);
  return new Map(
    indicators.map(({ indicator }, row) => [
      indicator.id,
      marks.slice(row * places.length, (row + 1) * places.length),
    ]),
  );
}

/** Null where the indicator cannot be tested, or where the place has no other to be tested against. */
function casesOfRow(
  shown: CompareShown,
  { base, periodIndex }: IndicatorFigures,
): readonly (DeviationCases | null)[] {
  const { places, dataset } = shown;
  const figures = figuresWithParts(base, dataset);
  if (testRefusal(figures, dataset.package.catalogue) !== null || periodIndex < 0) {
    return places.map(() => null);
  }
  const casesIn = (id: AreaId) => {
    const row = base.rowOf.get(id);
    return row === undefined ? null : (casesOf(figures, [row], periodIndex)[0] ?? null);
  };
  return places.map((place) => {
    const reference = referenceOf(shown, place);
    return {
      place: casesIn(place.id),
      reference: casesIn(reference),
      relation: relationTo(shown, place, reference),
    };
  });
}

/** The city and the Land hold every area; other references are told apart by their smallest areas. */
function relationTo(shown: CompareShown, place: ComparedPlace, reference: AreaId): Relation {
  if (place.id === reference) return 'mixed';
  const { areas } = shown.dataset.package;
  const role = areas.find(({ id }) => id === reference)?.role;
  if (role === 'city' || role === 'reference') return 'part';
  const smallest = (ids: readonly AreaId[]): ReadonlySet<AreaId> =>
    new Set(ids.flatMap((id) => smallestWithin(id, shown)));
  return relationOf(smallest(place.own?.members ?? [place.id]), smallest([reference]));
}

function smallestWithin(id: AreaId, shown: CompareShown): readonly AreaId[] {
  const { areas } = shown.dataset.package;
  const parts = areas.filter(({ parent, role }) => parent === id && role === 'area');
  return parts.length === 0 ? [id] : parts.flatMap((part) => smallestWithin(part.id, shown));
}
