const STEPS: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The cell an arrow key leads to (up is the next row); null at the edge and for any other key. */
export function neighbourCell(cell: number, key: string): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const across = (cell % 3) + step[0];
  const up = Math.floor(cell / 3) + step[1];
  const inside = across >= 0 && across < 3 && up >= 0 && up < 3;
  return inside ? up * 3 + across : null;
}
