import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { cellReader } from '../../../src/domain/indicators/evaluate.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import { STATE_CODE } from '../../../src/domain/model/column.ts';
import type { Series } from '../../../src/domain/model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../../src/domain/model/ids.ts';
import type { Indicator } from '../../../src/domain/model/indicator.ts';

/** Where a count of the package stands. */
export interface CountPlace {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: PeriodId;
  /** The day it counts for, so that yearly and half-yearly series meet: `2017-12-31`. */
  readonly day: string;
}

export interface CountCell extends CountPlace {
  readonly cell: Cell;
}

/** All counts of the base indicators, outside the areas that serve for comparison only. */
export function countCells({ atlas, series }: SourcePackage): readonly CountCell[] {
  const compared = new Set(
    atlas.areas.filter(({ role }) => role === 'reference').map(({ id }) => id),
  );
  return atlas.catalogue.indicators.flatMap((indicator) => {
    const own = series.get(indicator.id);
    if (own === undefined || !countsWhole(indicator, own)) return [];
    const read = cellReader(own);
    return own.areas
      .filter((area) => !compared.has(area))
      .flatMap((area) =>
        own.periods.map((period) => ({
          indicator: indicator.id,
          area,
          period,
          day: dayOf(indicator, period),
          cell: read(area, period),
        })),
      );
  });
}

/**
 * Counts, and other base figures in whole numbers of which the source withholds some (square metres of
 * the dwellings that belong to no district).
 */
function countsWhole({ kind }: Indicator, { cells }: Series): boolean {
  if (kind === 'count') return true;
  const isNumber = (index: number) => cells.state[index] === STATE_CODE.number;
  return (
    cells.state.some((state) => state === STATE_CODE.masked || state === STATE_CODE.suppressed) &&
    cells.low.every((value, index) => !isNumber(index) || Number.isInteger(value))
  );
}

function dayOf({ referenceDay }: Indicator, period: PeriodId): string {
  return period.length === 4 && referenceDay !== null ? `${period}-${referenceDay}` : period;
}
