/** A cell of the grid of votes, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a key asks of the grid. */
export type GridDeed =
  | { readonly kind: 'move'; readonly to: GridPlace }
  | { readonly kind: 'add'; readonly more: 1 | -1 }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'rub' }
  | { readonly kind: 'clear' };

const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  // As in a table program: on to the next line.
  Enter: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
};

const DEEDS: Readonly<Record<string, GridDeed>> = {
  '+': { kind: 'add', more: 1 },
  '-': { kind: 'add', more: -1 },
  '−': { kind: 'add', more: -1 },
  Backspace: { kind: 'rub' },
  Delete: { kind: 'clear' },
};

/** What a key does at a place, moving never beyond the edge; null for keys that mean nothing here. */
export function gridDeed(key: string, { row, column }: GridPlace, size: GridSize): GridDeed | null {
  const move = MOVES[key];
  if (move !== undefined) {
    const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
    const to = {
      row: within(row + move[0], size.rows),
      column: within(column + move[1], size.columns),
    };
    return { kind: 'move', to };
  }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  return DEEDS[key] ?? null;
}

/** Longer numbers of votes do not occur. */
const MOST_DIGITS = 5;

/**
 * The number in a cell after a digit was typed: the first one begins a new number, further ones are
 * set behind it.
 *
 * @param typed digits typed so far since the cell was entered; empty for none
 */
export function typedDigits(typed: string, digit: string): string {
  return typed === '' || typed === '0' ? digit : (typed + digit).slice(0, MOST_DIGITS);
}
