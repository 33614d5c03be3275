/** Index the active option moves to on a key, or null when the key is not the list's. */
export function nextActive(
  key: string,
  active: number | null,
  isDisabled: readonly boolean[],
): number | null {
  const count = isDisabled.length;
  const step: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
  };
  const move = step[key];
  if (move === undefined || isDisabled.every(Boolean)) return null;
  const direction = Math.sign(move);
  let index = startOf(move, active, count);
  while (isDisabled[index]) index = (index + direction + count) % count;
  return index;
}

/** Arrows go round the ends; pages stop at them. */
function startOf(move: number, active: number | null, count: number): number {
  if (active === null) return move > 0 ? 0 : count - 1;
  if (Math.abs(move) === 1) return (active + move + count) % count;
  return Math.min(Math.max(active + move, 0), count - 1);
}
