import { quantileSorted } from 'd3-array';
import {
  bySizeOfDeviation,
  type DeviationRow,
  deviationRow,
} from '../../domain/compare/deviationRow.ts';
import { changeBetween } from '../../domain/indicators/change.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type {
  ComparedPlace,
  CompareShown,
  IndicatorFigures,
} from '../../state/compare/compareShown.ts';
import { cellOfPlace, commonReference, referenceOf } from '../../state/compare/readComparison.ts';

/** One indicator of the deviation table. */
export interface TableRow extends DeviationRow {
  readonly figures: IndicatorFigures;
  /** Cells of all areas of the level, for the dots in the background. */
  readonly areas: readonly Cell[];
  /** Where the middle half of the certain values lies; null with fewer than four of them. */
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
  readonly city: Cell;
  /** What all places are measured from; null where each has its own parent. */
  readonly reference: Cell | null;
  /** Of each place: its change since the period compared with; null where none is asked for. */
  readonly changes: readonly (Cell | null)[];
  /** The city and each place: all periods of the indicator. */
  readonly citySeries: readonly Cell[];
  readonly series: readonly (readonly Cell[])[];
}

/** Rows of the deviation table in the order asked for; `compare` sorts names of the interface's language. */
export function tableRows(
  shown: CompareShown,
  nameOf: (figures: IndicatorFigures) => string,
  compare: (one: string, other: string) => number,
): readonly TableRow[] {
  const rows = shown.indicators.map((figures) => tableRow(shown, figures));
  switch (shown.compare.order) {
    case 'deviation':
      return bySizeOfDeviation(rows);
    case 'name':
      return rows.toSorted((one, other) => compare(nameOf(one.figures), nameOf(other.figures)));
    case 'package':
      return rows;
  }
}

/** A count of the city says nothing about a count of a part of it. */
const NOT_COMPARABLE: Cell = { kind: 'not_applicable', flags: [] };

function tableRow(shown: CompareShown, figures: IndicatorFigures): TableRow {
  const { base, periodIndex } = figures;
  const cell = (id: AreaId, period = periodIndex) => cellOfPlace(figures, id, period);
  const seriesOf = (id: AreaId) => base.figures.periods.map((_, period) => cell(id, period));
  const areas = base.areaIds.map((id) => cell(id));
  const { reference } = shown.compare;
  const isComparable = !drawsSymbols(base) || reference.kind === 'area';
  return {
    ...deviationRow({
      areas,
      places: shown.places.map((place) => ({
        value: cell(place.id),
        reference: isComparable ? cell(referenceOf(shown, place)) : NOT_COMPARABLE,
      })),
    }),
    figures,
    areas,
    quartiles: quartilesOf(areas),
    reference: reference.kind === 'parent' ? null : cell(commonReference(shown)),
    city: cell(shown.city.id),
    changes: shown.places.map((place) => changeOf(figures, place)),
    citySeries: seriesOf(shown.city.id),
    series: shown.places.map(({ id }) => seriesOf(id)),
  };
}

function changeOf({ base, against, periodIndex }: IndicatorFigures, { id }: ComparedPlace) {
  const place = base.rowOf.get(id);
  if (against === null || place === undefined) return null;
  const from = base.figures.periods.indexOf(against);
  return changeBetween(base.figures, { place, from, to: periodIndex });
}

const LEAST_FOR_QUARTILES = 4;

function quartilesOf(cells: readonly Cell[]): TableRow['quartiles'] {
  const sorted = cells
    .flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []))
    .toSorted((a, b) => a - b);
  if (sorted.length < LEAST_FOR_QUARTILES) return null;
  return { lower: quantileSorted(sorted, 0.25)!, upper: quantileSorted(sorted, 0.75)! };
}
