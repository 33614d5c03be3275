/** What is wrong with one limit that a person typed. */
export type BreakProblem = 'notNumber' | 'notAbove';

/** One entry per limit: null where it is a number above the one before it. */
export function breakProblems(breaks: readonly number[]): readonly (BreakProblem | null)[] {
  return breaks.map((value, index) => {
    if (!Number.isFinite(value)) return 'notNumber';
    const before = breaks[index - 1];
    return before !== undefined && value <= before ? 'notAbove' : null;
  });
}

/**
 * Inner limits to start editing with: those in force, shortened to `decimals` where they stay strictly
 * ascending by it, so that the fields show what is used.
 */
export function editableBreaks(edges: readonly number[], decimals: number): readonly number[] {
  const inner = edges.slice(1, -1);
  const short = inner.map((value) => roundTo(value, decimals));
  return breakProblems(short).every((problem) => problem === null) ? short : inner;
}

/**
 * The limits with one more in the middle of the widest class, or as they are where the widest class is
 * too narrow for a limit with `decimals`.
 *
 * @param range lowest and highest value, the outer edges of the first and last class.
 */
export function withAddedBreak(
  inner: readonly number[],
  range: readonly [low: number, high: number],
  decimals: number,
): readonly number[] {
  const [low, high] = range;
  const edges = [Math.min(low, inner[0] ?? low), ...inner, Math.max(high, inner.at(-1) ?? high)];
  const widths = edges.slice(1).map((edge, index) => edge - edges[index]!);
  const widest = widths.indexOf(Math.max(...widths));
  const added = roundTo(edges[widest]! + widths[widest]! / 2, decimals);
  const next = inner.toSpliced(widest, 0, added);
  return breakProblems(next).every((problem) => problem === null) ? next : inner;
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
