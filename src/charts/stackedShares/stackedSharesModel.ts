import type { Cell } from '../../domain/model/cell.ts';
import { cellSpan } from '../cells/cellExtent.ts';
import type { TwinTable } from '../figure/TableTwin.tsx';

export interface SharePart {
  readonly id: string;
  readonly name: string;
}

export interface ShareRow {
  readonly id: string;
  /** "Winzerla", "Planungsraum Süd", "Stadt Jena". */
  readonly name: string;
  /** Per cent of the whole, one cell per part. */
  readonly shares: readonly Cell[];
}

/** One part of a bar, in per cent of the whole. */
export interface ShareSegment {
  /** Index of the part. */
  readonly part: number;
  readonly kind: Cell['kind'];
  readonly from: number;
  /** As far as certain; `from` where nothing is. */
  readonly certain: number;
  readonly to: number;
}

/**
 * The segments of one bar, end to end. A certain share is as long as it says. A range is solid up to its
 * lower bound; what all lower bounds leave of the whole is divided among the ranges in proportion to
 * their widths (never beyond the upper bound), and what is then left among the parts of which nothing is
 * known: their place in the bar is a gap, not an estimate.
 */
export function shareSegments(shares: readonly Cell[]): readonly ShareSegment[] {
  const spans = shares.map(cellSpan);
  const certain = spans.map((span) => Math.max(0, span?.[0] ?? 0));
  const open = spans.map((span, index) =>
    span === null ? 0 : Math.max(0, span[1] - certain[index]!),
  );
  const left = Math.max(0, 100 - sum(certain));
  const widths = sum(open);
  const filled = widths > 0 ? Math.min(1, left / widths) : 0;
  const unknown = spans.filter((span) => span === null).length;
  const gap = unknown === 0 ? 0 : Math.max(0, left - widths * filled) / unknown;
  let from = 0;
  return shares.map(({ kind }, part) => {
    const end = from + certain[part]!;
    const to = end + (spans[part] === null ? gap : open[part]! * filled);
    const segment = { part, kind, from, certain: end, to };
    from = to;
    return segment;
  });
}

export interface ShareTwinWords {
  readonly caption: string;
  /** Heading of the areas. */
  readonly rowColumn: string;
  formatShare(cell: Cell): string;
}

/** The bars as a table: a row per area, a column per part, states in words. */
export function sharesTwin(
  parts: readonly SharePart[],
  rows: readonly ShareRow[],
  words: ShareTwinWords,
): TwinTable {
  return {
    caption: words.caption,
    columns: [words.rowColumn, ...parts.map(({ name }) => name)],
    rows: rows.map(({ id, name, shares }) => ({
      id,
      name,
      cells: parts.map((_, part) => words.formatShare(shares[part]!)),
    })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
