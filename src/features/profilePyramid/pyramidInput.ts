import type {
  PyramidBand,
  PyramidComparison,
  PyramidInput,
  PyramidSides,
} from '../../charts/pyramid/pyramidModel.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { Dimension } from '../../domain/model/indicator.ts';
import type { PopulationPyramid, PyramidYear } from '../../domain/profile/populationPyramid.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { ProfilePyramid } from '../../state/profile/profileShown.ts';

export interface PyramidNames {
  readonly text: ProfileText;
  readonly format: Format;
  readonly dimensions: readonly Dimension[];
}

/** One year of a place as the chart takes it, with the outline of another place or year. */
export function pyramidInput(
  { plan, own, city }: ProfilePyramid,
  at: {
    readonly year: PyramidYear;
    readonly outline: { readonly name: string; readonly year: PyramidYear } | null;
  },
  names: PyramidNames,
): PyramidInput {
  return {
    bands: own.bands.map((band) => bandOf(band, plan.ageDimension, names)),
    sides: at.year.sides.map(({ category, cells }) => ({
      id: category,
      name: categoryName(plan.sexDimension, category, names),
      bars: cells,
    })) as unknown as PyramidSides,
    comparison:
      at.outline === null
        ? null
        : {
            name: at.outline.name,
            sides: at.outline.year.sides.map(
              ({ cells }) => cells,
            ) as unknown as PyramidComparison['sides'],
          },
    largestDensity: Math.max(own.largestDensity, city?.largestDensity ?? 0),
  };
}

/** The year on or before the period; the last one where none is asked for, the first where all are later. */
export function yearAt({ years }: PopulationPyramid, until: PeriodId | null): PyramidYear {
  const found = until === null ? years.at(-1) : years.findLast(({ period }) => period <= until);
  return found ?? years[0]!;
}

function bandOf(
  band: PopulationPyramid['bands'][number],
  dimension: string,
  names: PyramidNames,
): PyramidBand {
  const { text } = names;
  return {
    id: band.category,
    label: categoryName(dimension, band.category, names),
    short:
      band.to === null
        ? text('profilePyramid.short.open', { from: band.from })
        : text('profilePyramid.short', { from: band.from, to: band.to }),
    years: band.years,
  };
}

function categoryName(
  dimension: string,
  category: string,
  { dimensions, format }: PyramidNames,
): string {
  const found = dimensions
    .find(({ id }) => id === dimension)
    ?.categories.find(({ id }) => id === category);
  return found === undefined ? category : format.local(found.name);
}
