import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number, townOffer } from '../../testing/needTown.ts';
import type { Cell } from '../model/cell.ts';
import type { LifePhase } from '../offers/inventory.ts';
import type { OfferRecord } from '../offers/offerRecord.ts';
import { lifePhaseMatrix } from './lifePhaseMatrix.ts';

const NAME = { de: '', en: '' } as const;
const phase = (id: string, rest: Partial<LifePhase>): LifePhase => ({
  id,
  name: NAME,
  kind: 'phase',
  ages: null,
  population: [],
  categories: [],
  ...rest,
});

const PHASES = [
  phase('pregnancy', { categories: ['midwife'] }),
  phase('early', { ages: { from: 0, to: 2 }, categories: ['creche'] }),
  phase('youth', { ages: { from: 10, to: 17 }, categories: ['club'] }),
];
const FIELDS = ['health', 'education'];

function matrix(offers: readonly Partial<OfferRecord>[], heads: readonly Cell[] = PEOPLE) {
  return lifePhaseMatrix({
    phases: PHASES,
    fields: FIELDS,
    heads,
    offers: offers.map((rest, index) => townOffer(`o${index}`, { field: 'education', ...rest })),
    day: '2024-01-01',
  });
}

const PEOPLE = [number(20), number(30), number(40)];
const at = (phaseIndex: number, field: string) =>
  phaseIndex * FIELDS.length + FIELDS.indexOf(field);

describe('lifePhaseMatrix', () => {
  it('puts an offer into the phases whose ages it shares', () => {
    const { cells, byPhase } = matrix([{ ages: { from: 2, to: 12 } }]);
    expect(cells[at(1, 'education')]!.offers).toEqual([0]);
    expect(cells[at(2, 'education')]!.offers).toEqual([0]);
    expect(cells[at(0, 'education')]!.offers).toEqual([]);
    expect(byPhase).toEqual([0, 1, 1]);
  });

  it('puts an offer without ages into the phases that name its category', () => {
    const { cells } = matrix([{ category: 'creche' }, { category: 'midwife', field: 'health' }]);
    expect(cells[at(1, 'education')]!.offers).toEqual([0]);
    expect(cells[at(0, 'health')]!.offers).toEqual([1]);
    expect(cells[at(2, 'education')]!.offers).toEqual([]);
  });

  it('leaves out what is not open on the day, and what belongs to no field in the columns', () => {
    const { cells, byPhase } = matrix([
      { status: 'closed' },
      { opened: '2024-01-02' },
      { field: null },
    ]);
    expect(cells.every(({ offers }) => offers.length === 0)).toBe(true);
    expect(byPhase).toEqual([0, 0, 1]);
  });

  it('adds the places that are stated and counts the offers that state none', () => {
    const { cells } = matrix([{ capacity: 30 }, { capacity: null }, { capacity: 0 }]);
    expect(cells[at(2, 'education')]).toMatchObject({ places: 30, unstated: 1, mark: 'double' });
    expect(matrix([{}]).cells[at(2, 'education')]).toMatchObject({ places: null, unstated: 1 });
  });

  it('marks several offers of one category as doubled, and of several categories as served', () => {
    const ages = { from: 10, to: 12 };
    expect(matrix([{ ages }, { ages }]).cells[at(2, 'education')]!.mark).toBe('double');
    const two = matrix([{ ages }, { ages, category: 'library' }]);
    expect(two.cells[at(2, 'education')]!.mark).toBe('served');
  });

  it('marks a gap only where people certainly live', () => {
    const marks = matrix(
      [],
      [number(0), { kind: 'masked', low: 0, high: 2, flags: [] }, number(5)],
    );
    expect(marks.cells.map(({ mark }) => mark)).toEqual([
      'empty',
      'empty',
      'empty',
      'empty',
      'gap',
      'gap',
    ]);
    const unknown = matrix(
      [{}],
      PEOPLE.map(() => ({ kind: 'missing', flags: [] })),
    );
    expect(unknown.cells[at(0, 'health')]!.mark).toBe('unknown');
    expect(unknown.cells[at(2, 'education')]!.mark).toBe('served');
  });

  it('has a cell for every phase and field, and an offer at most once in a phase', () => {
    const offers = fc.array(
      fc.record({
        field: fc.constantFrom('health', 'education', 'housing'),
        category: fc.constantFrom('club', 'creche'),
        ages: fc.constantFrom({ from: null, to: null }, { from: 0, to: 99 }, { from: 1, to: 2 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(offers, (given) => {
        const { cells, byPhase } = matrix(given);
        expect(cells.length).toBe(PHASES.length * FIELDS.length);
        PHASES.forEach((_, index) => {
          const found = FIELDS.flatMap((field) => cells[at(index, field)]!.offers);
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(byPhase[index]!);
        });
      }),
    );
  });
});
