import type { Cell } from '../../domain/model/cell.ts';
import { type Column, emptyColumn, setCell } from '../../domain/model/column.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import {
  type SimilarAreas,
  type SimilarityRow,
  similarAreas,
} from '../../domain/similar/similarAreas.ts';

/** The areas of one loaded package that may be like the one sought, with a way to their figures. */
export interface SimilarityPackage {
  readonly id: string;
  readonly areas: readonly AreaId[];
  cell(area: AreaId, indicator: IndicatorId): Cell;
}

/** The area whose like is sought; it need not be among those of its package (an own area). */
export interface SimilarityTarget {
  readonly package: string;
  readonly area: AreaId;
}

/** How many similar areas are listed. */
const COUNT = 8;

/**
 * The areas of all loaded packages that are most like one area in some indicators, which must be known
 * to every package. Throws a RangeError where the target's package is not among them.
 */
export function similarityOf(
  packages: readonly SimilarityPackage[],
  target: SimilarityTarget,
  indicators: readonly IndicatorId[],
): SimilarAreas {
  const home = packages.find(({ id }) => id === target.package);
  if (home === undefined) throw new RangeError(`similarityOf: no package "${target.package}"`);
  const rows = packages.flatMap((one): readonly SimilarityRow[] => {
    const isForeign = one !== home || one.areas.includes(target.area);
    const areas = isForeign ? one.areas : [...one.areas, target.area];
    return areas.map((area) => ({ package: one.id, area }));
  });
  const byId = new Map(packages.map((one) => [one.id, one]));
  return similarAreas({
    rows,
    target: rows.findIndex((row) => row.package === target.package && row.area === target.area),
    indicators: indicators.map((indicator) => ({
      indicator,
      values: columnOf(rows, (row) => byId.get(row.package)!.cell(row.area, indicator)),
    })),
    count: COUNT,
  });
}

function columnOf(rows: readonly SimilarityRow[], cellOf: (row: SimilarityRow) => Cell): Column {
  const column = emptyColumn(rows.length);
  rows.forEach((row, index) => {
    setCell(column, index, cellOf(row));
  });
  return column;
}
