import type { Cell, CellFlag } from '../model/cell.ts';
import type { IndicatorKind } from '../model/indicator.ts';
import { boundsOf } from './addCells.ts';

export interface DivideOptions {
  readonly factor: number;
  /** A `share` cannot exceed `factor`, because its numerator is a part of its denominator. */
  readonly kind: IndicatorKind;
  /** Denominators below this are flagged; null flags none. */
  readonly minimumDenominator: number | null;
}

/**
 * `factor × numerator ÷ denominator`, with states.
 *
 * A withheld numerator or denominator gives the interval of all quotients that are possible
 * (numerator and denominator taken as independent, so the interval may be wider than need be, never
 * too narrow). Without a denominator (0, or possibly 0 and no upper bound) the figure is
 * `not_applicable`. Suppression outweighs absence, so that protection is never read as a gap.
 */
export function divideCells(numerator: Cell, denominator: Cell, options: DivideOptions): Cell {
  const above = boundsOf(numerator);
  const below = boundsOf(denominator);
  const flags = flagsOf(numerator, denominator, options.minimumDenominator);
  if (above === null || below === null) return absent(numerator, denominator, flags);
  if (below.high <= 0) return { kind: 'not_applicable', flags };
  if (numerator.kind === 'number' && denominator.kind === 'number') {
    return { kind: 'number', value: (options.factor * above.low) / below.low, flags };
  }
  const cap = options.kind === 'share' ? options.factor : Number.POSITIVE_INFINITY;
  const low = (options.factor * above.low) / below.high;
  const high = Math.min(cap, below.low > 0 ? (options.factor * above.high) / below.low : cap);
  if (!Number.isFinite(high)) return { kind: 'not_applicable', flags };
  return { kind: 'interval', low: Math.min(low, high), high, flags };
}

function absent(numerator: Cell, denominator: Cell, flags: readonly CellFlag[]): Cell {
  const kinds = [numerator.kind, denominator.kind];
  if (kinds.includes('suppressed')) return { kind: 'suppressed', flags };
  if (kinds.includes('missing')) return { kind: 'missing', flags };
  return { kind: 'not_applicable', flags };
}

function flagsOf(
  numerator: Cell,
  denominator: Cell,
  minimumDenominator: number | null,
): readonly CellFlag[] {
  const flags = new Set([...numerator.flags, ...denominator.flags]);
  const bounds = boundsOf(denominator);
  if (minimumDenominator !== null && bounds !== null && bounds.low < minimumDenominator) {
    flags.add('low_denominator');
  }
  return [...flags];
}
