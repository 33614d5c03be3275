import type { Point } from './projection.ts';

/**
 * SVG path data in whole units: an absolute start, then relative steps. Steps that round to nothing
 * are left out; since absolute positions are rounded before they are subtracted, neighbours that share
 * positions share the drawn border and no error adds up along a line.
 */
export function encodePath(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => encodeLine(line, closed)).join('');
}

function encodeLine(line: readonly Point[], closed: boolean): string {
  const first = line[0];
  if (first === undefined) return '';
  // A closed ring repeats its first position; `z` draws that last side.
  const end = closed ? line.length - 1 : line.length;
  let x = Math.round(first[0]);
  let y = Math.round(first[1]);
  let path = `M${x}${signed(y)}`;
  let command = 'l';
  for (let index = 1; index < end; index += 1) {
    const point = line[index]!;
    const stepX = Math.round(point[0]) - x;
    const stepY = Math.round(point[1]) - y;
    if (stepX === 0 && stepY === 0) continue;
    path += command === 'l' ? `l${stepX}${signed(stepY)}` : `${signed(stepX)}${signed(stepY)}`;
    command = '';
    x += stepX;
    y += stepY;
  }
  return closed ? `${path}z` : path;
}

/** A minus sign separates numbers by itself. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
