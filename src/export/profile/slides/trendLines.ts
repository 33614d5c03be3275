import { measureFamily } from '../../../domain/catalogue/measureFamily.ts';
import type { AreaId, PeriodId } from '../../../domain/model/ids.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { latestPeriodIndex } from '../../../domain/profile/profileFigures.ts';
import { shownCell } from '../../table/shownCell.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';

export interface TrendLines {
  readonly indicator: Indicator;
  readonly periods: readonly PeriodId[];
  /** The area first; NaN where there is no plain number. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly hasGaps: boolean;
}

/**
 * The first key figure that is a rate with a number in at least two periods, for the area, the city and
 * the Land. Null where there is none.
 */
export function trendLines(report: ProfileReport, { until }: SeriesContext): TrendLines | null {
  const { area, city, land, keyFigures, readers } = report;
  for (const { indicator: id } of keyFigures) {
    const reader = readers.get(id);
    if (reader === undefined || measureFamily(reader.figures.indicator.kind) !== 'rate') continue;
    const { indicator } = reader.figures;
    const end = latestPeriodIndex(reader.figures.periods, until) + 1;
    const valuesOf = (place: AreaId) =>
      reader
        .series(place)
        .cells.slice(0, end)
        .map((cell) => {
          const shown = shownCell(cell, indicator.decimals);
          return shown.kind === 'number' ? shown.value : Number.NaN;
        });
    const places = [area, ...(area.id === city.id ? [] : [city]), ...(land === null ? [] : [land])];
    const lines = places.map((place) => ({ name: place.name, values: valuesOf(place.id) }));
    if (!lines.every(({ values }, index) => index > 0 || knownIn(values) >= 2)) continue;
    const told = lines.filter(({ values }) => knownIn(values) > 0);
    return {
      indicator,
      periods: reader.figures.periods.slice(0, end),
      lines: told,
      hasGaps: told.some(({ values }) => knownIn(values) < values.length),
    };
  }
  return null;
}

function knownIn(values: readonly number[]): number {
  return values.filter((value) => !Number.isNaN(value)).length;
}
