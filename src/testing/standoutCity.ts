import type { Cell } from '../domain/model/cell.ts';
import { standoutsOf } from '../domain/profile/standout.ts';
import type { StandoutFact } from '../domain/profile/standoutFact.ts';
import { type InventedFigures, type ProfileCity, profileCity } from './profileCity.ts';
import { periodId } from './tinyPackage.ts';

/** Districts of a city made for tests of what stands out. */
export const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export type Rows = Readonly<Record<string, readonly (number | Cell)[]>>;

/** The city is the sum of its areas. */
export function withCity(rows: Rows): Rows {
  const periods = Math.max(...Object.values(rows).map((row) => row.length));
  const total = Array.from({ length: periods }, (_, period) =>
    Object.entries(rows).reduce((sum, [id, row]) => {
      const cell = row[period];
      return id === 'land' ? sum : sum + (typeof cell === 'number' ? cell : 1);
    }, 0),
  );
  return { ...rows, city: total };
}

export const everywhere = (...values: readonly number[]): Rows =>
  Object.fromEntries(NAMES.map((name) => [name, values]));

/** Areas differ a little, so that there is a spread. */
export const uneven = (middle: number, step: number): Rows =>
  Object.fromEntries(NAMES.map((name, index) => [name, [middle + (index % 3) * step]]));

/** A share for each of `parts`, of a concept of its own. */
export function standoutCity(options: {
  readonly parts: Readonly<Record<string, Rows>>;
  readonly polarity?: Readonly<Record<string, 'high_need' | 'low_need'>>;
  readonly periods?: readonly string[];
  readonly pop?: Rows;
  readonly field?: string | null;
}): ProfileCity {
  const { parts, polarity = {}, periods = ['2017'], pop, field = 'field' } = options;
  const people = pop ?? everywhere(...periods.map(() => 1000));
  const figures: InventedFigures = {
    pop: withCity(people),
    ...Object.fromEntries(Object.entries(parts).map(([id, rows]) => [id, withCity(rows)])),
  };
  return profileCity({
    periods,
    concepts: [
      { id: 'people', standard: 'pop', field },
      ...Object.keys(parts).map((id) => ({ id: `c_${id}`, standard: `${id}_share`, field })),
    ],
    indicators: [
      { id: 'pop', concept: 'people' },
      ...Object.keys(parts).flatMap((id) => [
        { id, concept: `c_${id}` },
        {
          id: `${id}_share`,
          concept: `c_${id}`,
          rate: [id, 'pop'] as const,
          polarity: polarity[id] ?? ('neutral' as const),
          minimumDenominator: 100,
        },
      ]),
    ],
    figures,
  });
}

export function facts(
  of: ProfileCity,
  subject = 'a',
  until: string | null = null,
): readonly StandoutFact[] {
  const { catalogue, readers } = of;
  return standoutsOf({
    catalogue,
    readers,
    scope: of.scope(subject),
    until: until === null ? null : periodId(until),
  });
}

export const indicatorsOf = (found: readonly StandoutFact[]) =>
  found.flatMap((fact) => ('indicator' in fact ? [fact.indicator] : []));
