import type { Cell } from '../../domain/model/cell.ts';
import { cellSpan } from '../cells/cellExtent.ts';
import type { ScatterTableRow } from './ScatterTable.tsx';
import type { ScatterPoint, ScatterValue } from './scatterModel.ts';

/** An area with the figures of both axes and what its mark's size stands for. */
export interface ScatterArea {
  readonly id: string;
  readonly name: string;
  readonly x: Cell;
  readonly y: Cell;
  /** Persons, say; a mark of unknown size is small and open. */
  readonly size: Cell;
  readonly slot: number | null;
}

export interface ScatterTwinWords {
  formatX(cell: Cell): string;
  formatY(cell: Cell): string;
  formatSize(cell: Cell): string;
}

/** Points of the areas that have a figure on both axes; a range stands at its middle, with its ends. */
export function scatterPoints(
  areas: readonly ScatterArea[],
  classOf: (area: ScatterArea) => number | null = () => null,
): readonly ScatterPoint[] {
  return areas.flatMap((area): ScatterPoint[] => {
    const [x, y] = [scatterValue(area.x), scatterValue(area.y)];
    if (x === null || y === null) return [];
    const { id, name, slot, size } = area;
    return [
      {
        id,
        name,
        slot,
        x,
        y,
        size: size.kind === 'number' ? size.value : null,
        classIndex: classOf(area),
        isDoubtful: [area.x, area.y].some(({ flags }) => flags.includes('low_denominator')),
      },
    ];
  });
}

/** Every area as a row of the table, those without a point included: x, y, size, states in words. */
export function scatterTwin(
  areas: readonly ScatterArea[],
  words: ScatterTwinWords,
): readonly ScatterTableRow[] {
  return areas.map(({ id, name, x, y, size }) => ({
    id,
    name,
    cells: [words.formatX(x), words.formatY(y), words.formatSize(size)],
  }));
}

function scatterValue(cell: Cell): ScatterValue | null {
  const span = cellSpan(cell);
  return span === null ? null : { at: (span[0] + span[1]) / 2, low: span[0], high: span[1] };
}
