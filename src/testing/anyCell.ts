import fc from 'fast-check';
import type { Cell } from '../domain/model/cell.ts';

/** Any state a figure can be in; numbers and bounds lie in `[low, high]`, ranges are never empty. */
export function anyCell(low = -1000, high = 1000): fc.Arbitrary<Cell> {
  const value = fc.double({ min: low, max: high, noNaN: true }).map((one) => one + 0);
  const bounds = fc
    .tuple(value, value)
    .filter(([a, b]) => Math.abs(a - b) > (high - low) / 1e6)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  return fc.oneof(
    value.map((one): Cell => ({ kind: 'number', value: one, flags: [] })),
    fc
      .tuple(fc.constantFrom('masked' as const, 'interval' as const), bounds)
      .map(([kind, ends]): Cell => ({ kind, ...ends, flags: [] })),
    fc
      .constantFrom('suppressed' as const, 'missing' as const, 'not_applicable' as const)
      .map((kind): Cell => ({ kind, flags: [] })),
  );
}

/** A cell in words that can be read back: "7", "0–2", "missing". */
export function wordCell(cell: Cell): string {
  if (cell.kind === 'number') return `${cell.value}`;
  return 'low' in cell ? `${cell.low}–${cell.high}` : cell.kind;
}
