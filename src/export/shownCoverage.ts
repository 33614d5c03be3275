import type { Cell } from '../domain/model/cell.ts';
import type { CoverageMeasure } from '../domain/need/needQuestion.ts';

/**
 * A figure of coverage no more exact than the screen has it: whole per cent, ways in tens of metres,
 * amounts with two digits that count. Where the screen says "under 1 %" or "over 99 %" (some people, but
 * too few for a per cent), it is a range, as is what lies between two known bounds.
 */
export function shownCoverage(
  cell: Cell,
  { measure, unit }: { readonly measure: CoverageMeasure; readonly unit: 'metres' | 'minutes' },
): Cell {
  const step = (value: number): number => {
    if (measure === 'nearest') return unit === 'minutes' ? Math.round(value) : tens(value);
    return measure === 'share_within'
      ? Math.round(value)
      : Number(value.toFixed(value < 1 ? 2 : 1));
  };
  switch (cell.kind) {
    case 'number': {
      const { value, flags } = cell;
      const rounded = step(value);
      if (measure === 'share_within' && rounded === 0 && value > 0) return range(0, 1, flags);
      if (measure === 'share_within' && rounded === 100 && value < 100)
        return range(99, 100, flags);
      return { kind: 'number', value: rounded, flags };
    }
    case 'masked':
    case 'interval': {
      const [low, high] = [step(cell.low), step(cell.high)];
      return low === high
        ? { kind: 'number', value: low, flags: cell.flags }
        : range(low, high, cell.flags);
    }
    default:
      return cell;
  }
}

/** Beyond a kilometre in hundreds, as the words have it. */
function tens(metres: number): number {
  const rounded = Math.round(metres / 10) * 10;
  return rounded < 1000 ? rounded : Math.round(metres / 100) * 100;
}

function range(low: number, high: number, flags: Cell['flags']): Cell {
  return { kind: 'interval', low, high, flags };
}
