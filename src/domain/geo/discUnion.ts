/** Discs in the plane; any one unit. */
export interface Discs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly radius: ArrayLike<number>;
}

/** A part of a disc's rim that lies in no other disc; angles in radians, `from` < `to`. */
export interface RimArc {
  readonly disc: number;
  readonly from: number;
  readonly to: number;
}

const TURN = 2 * Math.PI;
const SECTORS = 64;

/**
 * The outline of the union of discs: of every rim the arcs that lie in no other disc. Of discs that are
 * the same only the first has a rim. Neighbours come from a grid, the nearest first, and a disc is
 * given up as soon as some of them cover it all round: discs that cover a city many times cost little
 * more than those on its edge.
 */
export function discUnionOutline(discs: Discs): readonly RimArc[] {
  const count = discs.x.length;
  let largest = 0;
  for (let disc = 0; disc < count; disc += 1) largest = Math.max(largest, discs.radius[disc]!);
  if (largest === 0) return [];
  const near = neighbours(discs, 2 * largest);
  const arcs: RimArc[] = [];
  for (let disc = 0; disc < count; disc += 1) {
    if (!(discs.radius[disc]! > 0)) continue;
    for (const [from, to] of exposed(discs, disc, near(disc))) arcs.push({ disc, from, to });
  }
  return arcs;
}

type Span = readonly [from: number, to: number];

/** The whole turn less what the others cover. */
function exposed(discs: Discs, disc: number, others: Iterable<number>): readonly Span[] {
  const covered: Span[] = [];
  const sectors = new Uint8Array(SECTORS);
  let open = SECTORS;
  for (const other of others) {
    const span = coveredBy(discs, disc, other);
    if (span === 'none') continue;
    if (span === 'all') return [];
    covered.push(...span);
    for (const part of span) open -= closeSectors(sectors, part);
    if (open === 0) return [];
  }
  return gaps(covered);
}

/** What of a disc's rim lies in another disc, as spans from 0 to a full turn. */
function coveredBy(discs: Discs, disc: number, other: number): readonly Span[] | 'none' | 'all' {
  const radius = discs.radius[disc]!;
  const otherRadius = discs.radius[other]!;
  const dx = discs.x[other]! - discs.x[disc]!;
  const dy = discs.y[other]! - discs.y[disc]!;
  const distance = Math.hypot(dx, dy);
  if (distance + radius <= otherRadius) {
    // Of two equal discs the later one gives way.
    return distance === 0 && radius === otherRadius && disc < other ? 'none' : 'all';
  }
  if (distance >= radius + otherRadius || distance + otherRadius <= radius) return 'none';
  const cosine = (distance ** 2 + radius ** 2 - otherRadius ** 2) / (2 * distance * radius);
  const half = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const from = (((Math.atan2(dy, dx) - half) % TURN) + TURN) % TURN;
  const to = from + 2 * half;
  return to <= TURN
    ? [[from, to]]
    : [
        [from, TURN],
        [0, to - TURN],
      ];
}

/** Marks the sectors that lie wholly in the span; returns how many of them were open. */
function closeSectors(sectors: Uint8Array, [from, to]: Span): number {
  const first = Math.ceil((from / TURN) * SECTORS);
  const last = Math.floor((to / TURN) * SECTORS);
  let closed = 0;
  for (let sector = first; sector < last; sector += 1) {
    if (sectors[sector] === 1) continue;
    sectors[sector] = 1;
    closed += 1;
  }
  return closed;
}

function gaps(covered: readonly Span[]): readonly Span[] {
  const sorted = covered.toSorted((one, other) => one[0] - other[0]);
  const open: Span[] = [];
  let end = 0;
  for (const [from, to] of sorted) {
    if (from > end) open.push([end, from]);
    end = Math.max(end, to);
  }
  if (end < TURN) open.push([end, TURN]);
  return open;
}

/** Cells around a cell, the nearest first: close neighbours cover most of a rim. */
const AROUND: readonly (readonly [right: number, down: number])[] = Array.from(
  { length: 25 },
  (_, index) => [(index % 5) - 2, Math.floor(index / 5) - 2] as const,
).sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** Discs that may touch a disc, by cells half as wide as two discs that just touch lie apart. */
function neighbours({ x, y }: Discs, reach: number): (disc: number) => Iterable<number> {
  const width = reach / 2;
  const cells = new Map<number, number[]>();
  const keyOf = (column: number, row: number) => column * ROWS + row;
  const cellOf = (disc: number) =>
    [Math.floor(x[disc]! / width), Math.floor(y[disc]! / width)] as const;
  for (let disc = 0; disc < x.length; disc += 1) {
    const key = keyOf(...cellOf(disc));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [disc]);
    else cell.push(disc);
  }
  return function* near(disc) {
    const [column, row] = cellOf(disc);
    for (const [right, down] of AROUND) {
      for (const other of cells.get(keyOf(column + right, row + down)) ?? []) {
        if (other !== disc) yield other;
      }
    }
  };
}

/** More rows than any grid has, so that a column and a row make one key. */
const ROWS = 2 ** 24;
