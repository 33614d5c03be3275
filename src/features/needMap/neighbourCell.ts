const STEPS: Readonly<Record<string, readonly [need: number, coverage: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The cell an arrow key leads to (up is more coverage); null at the edge and for any other key. */
export function neighbourCell(cell: number, key: string): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const need = (cell % 3) + step[0];
  const coverage = Math.floor(cell / 3) + step[1];
  const inside = need >= 0 && need < 3 && coverage >= 0 && coverage < 3;
  return inside ? coverage * 3 + need : null;
}
