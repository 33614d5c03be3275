import { CELL_FLAGS, type CellFlag } from '../../domain/model/cell.ts';
import type { ShownCell } from './shownCell.ts';

/** The states of figures in words of the data package, and `interval` for a range. */
export const STATUS_STATES = [
  'interval',
  'masked',
  'suppressed',
  'missing',
  'not_applicable',
] as const;

/**
 * State and remarks of a figure as one code: empty for an ordinary number, else the words of the data
 * package (`docs/data-package.md`), `interval` for a range and `low_denominator` for few cases, joined
 * by `|` where several hold: `interval|provisional`.
 */
export function cellStatus(cell: ShownCell): string {
  const flags = CELL_FLAGS.filter((flag) => cell.flags.includes(flag));
  return (cell.kind === 'number' ? flags : [cell.kind, ...flags]).join('|');
}

/** State and remarks that a code stands for; the inverse of `cellStatus`. */
export function readStatus(status: string): {
  readonly kind: ShownCell['kind'];
  readonly flags: readonly CellFlag[];
} {
  const words = status === '' ? [] : status.split('|');
  const kind = STATUS_STATES.find((state) => state === words[0]) ?? 'number';
  return { kind, flags: CELL_FLAGS.filter((flag) => words.includes(flag)) };
}
