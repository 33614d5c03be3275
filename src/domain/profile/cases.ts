import type { AreaId } from '../model/ids.ts';
import type { Proportion } from '../uncertainty/proportion.ts';
import type { FigureReader } from './profileFigures.ts';

/** With fewer cases, or fewer that are none, one more or less changes the figure visibly. */
const FEW_CASES = 10;

/**
 * Cases and base behind a rate or share. Null where chance cannot be spoken of: numerator or
 * denominator is no plain number, counts something that is no case (square metres), or the numerator
 * is no part of the denominator.
 */
export function casesAt(reader: FigureReader, area: AreaId, period: number): Proportion | null {
  if (!reader.figures.countsCases) return null;
  const count = reader.numerator(area, period);
  const base = reader.denominator(area, period);
  if (count?.kind !== 'number' || base?.kind !== 'number') return null;
  const fits = base.value > 0 && count.value >= 0 && count.value <= base.value;
  return fits ? { count: count.value, base: base.value } : null;
}

/** The whole without the part; null where the part is not smaller in cases, in others and in all. */
export function without(whole: Proportion, part: Proportion): Proportion | null {
  const rest = { count: whole.count - part.count, base: whole.base - part.base };
  return rest.base > 0 && rest.count >= 0 && rest.count <= rest.base ? rest : null;
}

/** Whether a figure rests on so few cases that it must be said. */
export function hasFewCases({ count, base }: Proportion): boolean {
  return Math.min(count, base - count) < FEW_CASES;
}
