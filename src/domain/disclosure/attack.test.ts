import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { auditTable, unprotected } from './auditTable.ts';
import {
  type CellTable,
  publishedCell,
  sensitiveCell,
  type TableCell,
  withhold,
} from './cellTable.ts';
import { sumRelation } from './countRelations.ts';
import { propagationSolver, searchSolver } from './intervalSolver.ts';
import { proposeSuppressions, type SuppressionProposal } from './proposeSuppressions.ts';
import { rateRelations } from './rateRelations.ts';

/**
 * A small city. Its people fall into `groups` that nobody can divide further; every figure counts
 * some of these groups. Neither the attacker nor the checks below use anything of the code under test.
 */
interface City {
  readonly groups: readonly number[];
  readonly figures: readonly Figure[];
  /** Whole and parts as figure indexes: what the code under test is told of the figures. */
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
  readonly rates: readonly Rate[];
}

interface Figure {
  readonly groups: readonly number[];
  /** False for figures that exist but stand in no table (15 to 17 between "under 15" and "under 18"). */
  readonly isListed: boolean;
}

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly decimals: number;
}

/** What a reader is told of a figure: nothing says more than an interval. */
type Told = readonly [low: number, high: number];

const MINIMUM = 3;
const OPEN = Number.POSITIVE_INFINITY;

function countOf(city: City, { groups }: Figure): number {
  return groups.reduce((sum, group) => sum + city.groups[group]!, 0);
}

function ratePercent(numerator: number, denominator: number, decimals: number): number {
  return Math.round((100 * numerator * 10 ** decimals) / denominator) / 10 ** decimals;
}

/** Tries every city there could be; the smallest and largest count each figure has in any of them. */
function attack(city: City, told: readonly Told[], rates: readonly Rate[]): readonly Told[] {
  const found = city.figures.map((): [number, number] => [OPEN, -OPEN]);
  const sums = city.figures.map(() => 0);
  const published = rates.map(({ numerator, denominator, decimals }) =>
    ratePercent(
      countOf(city, city.figures[numerator]!),
      countOf(city, city.figures[denominator]!),
      decimals,
    ),
  );
  const containing = city.groups.map((_, group) =>
    city.figures.flatMap(({ groups }, figure) => (groups.includes(group) ? [figure] : [])),
  );
  const note = () => {
    const fits =
      sums.every((sum, figure) => sum >= told[figure]![0]) &&
      rates.every(({ numerator, denominator, decimals }, index) => {
        const exact = (100 * sums[numerator]!) / sums[denominator]!;
        return Math.abs(exact - published[index]!) <= 0.5 * 10 ** -decimals + 1e-9;
      });
    if (!fits) return;
    sums.forEach((sum, figure) => {
      found[figure] = [Math.min(found[figure]![0], sum), Math.max(found[figure]![1], sum)];
    });
  };
  const assign = (group: number): void => {
    if (group === city.groups.length) {
      note();
      return;
    }
    const figures = containing[group]!;
    let count = 0;
    while (figures.every((figure) => sums[figure]! <= told[figure]![1])) {
      assign(group + 1);
      for (const figure of figures) sums[figure]! += 1;
      count += 1;
    }
    for (const figure of figures) sums[figure]! -= count;
  };
  assign(0);
  return found;
}

/** All margins of a table with as many dimensions as `sizes`; the grand total comes last. */
function crossedCity(sizes: readonly number[], groups: readonly number[]): City {
  const places = sizes.reduce<readonly (readonly number[])[]>(
    (before, size) =>
      before.flatMap((place) => Array.from({ length: size + 1 }, (_, at) => [...place, at])),
    [[]],
  );
  const indexOf = new Map(places.map((place, index) => [place.join(), index]));
  const inner = places.filter((place) => place.every((at, dimension) => at < sizes[dimension]!));
  const isTotal = (place: readonly number[], dimension: number) =>
    place[dimension] === sizes[dimension];
  const figures = places.map((place) => ({
    isListed: true,
    groups: inner.flatMap((cell, group) =>
      cell.every((at, dimension) => isTotal(place, dimension) || at === place[dimension])
        ? [group]
        : [],
    ),
  }));
  const sums = places.flatMap((place, whole) =>
    sizes.flatMap((size, dimension) => {
      if (!isTotal(place, dimension)) return [];
      const parts = Array.from(
        { length: size },
        (_, at) => indexOf.get(place.with(dimension, at).join())!,
      );
      return [{ whole, parts }];
    }),
  );
  return { groups, figures, sums, rates: [] };
}

/** Areas within areas within the city, each with ages within ages; the city's total comes last. */
function nestedCity(groups: readonly number[]): City {
  const areas = [[0], [1], [2], [0, 1], [0, 1, 2]];
  const ages = [[0], [1], [0, 1]];
  const figures = areas.flatMap((area) =>
    ages.map((age) => ({
      groups: area.flatMap((district) => age.map((step) => 2 * district + step)),
      isListed: age[0] !== 1,
    })),
  );
  const figureOf = (area: number, age: number) => area * ages.length + age;
  const byAge = areas.map((_, area) => ({
    whole: figureOf(area, 2),
    parts: [figureOf(area, 0), figureOf(area, 1)],
  }));
  const byArea = ages.flatMap((_, age) => [
    { whole: figureOf(3, age), parts: [figureOf(0, age), figureOf(1, age)] },
    { whole: figureOf(4, age), parts: [figureOf(3, age), figureOf(2, age)] },
  ]);
  return { groups, figures, sums: [...byAge, ...byArea], rates: [] };
}

/** How small counts are shown: with their range ("unter 3") or as plainly withheld. */
interface House {
  readonly showsRange: boolean;
  readonly hidesZero: boolean;
}

/** The table as the code under test gets it: the grand total and, in some houses, zeros stay. */
function tableOf(city: City, { showsRange, hidesZero }: House): CellTable {
  const lowest = hidesZero ? 0 : 1;
  const cells = city.figures.map((figure, index): TableCell => {
    const value = countOf(city, figure);
    const isSmall = value < MINIMUM && value >= lowest;
    const key = `${index}`;
    if (!figure.isListed) {
      const known = { low: 0, high: OPEN };
      return isSmall
        ? sensitiveCell(key, { value, known, protection: { width: 1, reach: MINIMUM } })
        : { ...publishedCell(key, value), role: 'shielding', ...known };
    }
    if (!isSmall) {
      const mustStay = index === city.figures.length - 1 || value === 0;
      return publishedCell(key, value, mustStay ? OPEN : 1 + (index % 3));
    }
    const known = { low: lowest, high: showsRange ? MINIMUM - 1 : OPEN };
    const protection = { width: 1, reach: showsRange ? 0 : MINIMUM };
    return sensitiveCell(key, { value, known, protection });
  });
  const sums = city.sums.map(({ whole, parts }) => sumRelation('total', whole, parts));
  const rates = city.rates.flatMap((rate) => {
    const values = [rate.numerator, rate.denominator].map((at) => cells[at]!.value ?? 0);
    const figure = ratePercent(values[0]!, values[1]!, rate.decimals);
    return rateRelations({ rate: figure, factor: 100, decimals: rate.decimals }, rate);
  });
  return { cells, relations: [...sums, ...rates], shieldLow: showsRange ? MINIMUM : lowest };
}

function toldBefore(table: CellTable): Told[] {
  return table.cells.map(({ low, high }): Told => [low, high]);
}

/** What the proposal leaves public, from its lists alone. */
function toldAfter(table: CellTable, proposal: SuppressionProposal): Told[] {
  return toldBefore(table).map(([low, high], cell): Told => {
    if (proposal.shielding.includes(cell)) return [table.shieldLow, OPEN];
    if (proposal.withdrawnSigns.includes(cell)) return [Math.min(low, table.shieldLow), OPEN];
    return [low, high];
  });
}

/** The sensitive cells whose protection an attacker breaks. */
function broken(city: City, table: CellTable, told: readonly Told[]): readonly number[] {
  const found = attack(city, told, []);
  return table.cells.flatMap(({ role, protection }, cell) => {
    if (role !== 'sensitive' || protection === null) return [];
    const [low, high] = found[cell]!;
    return high - low < protection.width || high < protection.reach ? [cell] : [];
  });
}

const count = (max: number) => fc.integer({ min: 0, max });
const groupsOf = (length: number, max: number) =>
  fc.array(count(max), { minLength: length, maxLength: length });
const anyCity = fc
  .oneof(
    groupsOf(4, 6).map((groups) => crossedCity([2, 2], groups)),
    groupsOf(6, 4).map((groups) => crossedCity([2, 3], groups)),
    groupsOf(8, 3).map((groups) => crossedCity([2, 2, 2], groups)),
    groupsOf(6, 4).map(nestedCity),
  )
  .filter((city) => countOf(city, city.figures.at(-1)!) >= MINIMUM);
const anyHouse = fc.record({ showsRange: fc.boolean(), hidesZero: fc.boolean() });
/** Up to three rates between figures whose denominator is not empty. */
const ratesOf = (city: City) => {
  const figure = fc.nat({ max: city.figures.length - 1 });
  const rate = fc
    .record({ numerator: figure, denominator: figure, decimals: count(1) })
    .filter(({ numerator, denominator }) => {
      const { groups } = city.figures[denominator]!;
      const within = city.figures[numerator]!.groups.every((group) => groups.includes(group));
      return within && numerator !== denominator && countOf(city, city.figures[denominator]!) > 0;
    });
  return fc.array(rate, { maxLength: 3 }).map((rates) => ({ ...city, rates }));
};
const runs = { numRuns: 80 };
const fewRuns = { numRuns: 40 };
const solve = searchSolver();

// Trying every table takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('auditTable(table, solve) against an attacker who tries every table', () => {
  it('finds exactly the intervals the attacker finds, published rates included', () => {
    let recovered = 0;
    fc.assert(
      fc.property(anyCity.chain(ratesOf), anyHouse, (city, house) => {
        const table = tableOf(city, house);
        const found = attack(city, toldBefore(table), city.rates);
        const { findings, counts } = auditTable(table, solve);
        recovered += counts.recovered;
        for (const { cell, low, high } of findings) expect([low, high]).toEqual(found[cell]);
      }),
      runs,
    );
    // Otherwise the tables would be too harmless to test anything.
    expect(recovered).toBeGreaterThan(20);
  });

  it('by propagation never finds less than is possible, and never misses the truth', () => {
    fc.assert(
      fc.property(anyCity.chain(ratesOf), anyHouse, (city, house) => {
        const table = tableOf(city, house);
        const found = attack(city, toldBefore(table), city.rates);
        const all = table.cells.map((_, cell) => cell);
        propagationSolver(table, all).forEach(({ low, high }, cell) => {
          expect(low).toBeLessThanOrEqual(found[cell]![0]);
          expect(high).toBeGreaterThanOrEqual(found[cell]![1]);
          expect(low).toBeLessThanOrEqual(table.cells[cell]!.value!);
          expect(high).toBeGreaterThanOrEqual(table.cells[cell]!.value!);
        });
      }),
      runs,
    );
  });
});

describe('proposeSuppressions(table) against an attacker who tries every table', () => {
  it('ends in a table that gives no sensitive count away, or names those it does', () => {
    let brokenBefore = 0;
    fc.assert(
      fc.property(anyCity.chain(ratesOf), anyHouse, (city, house) => {
        const table = tableOf(city, house);
        brokenBefore += broken(city, table, toldBefore(table)).length;
        const proposal = proposeSuppressions(table, { solve });
        expect(broken(city, table, toldAfter(table, proposal))).toEqual(proposal.stillOpen);
        expect(unprotected(auditTable(proposal.table, solve)).map(({ cell }) => cell)).toEqual(
          proposal.stillOpen,
        );
      }),
      runs,
    );
    expect(brokenBefore).toBeGreaterThan(20);
  });

  it('leaves open only what withholding everything would not protect', () => {
    fc.assert(
      fc.property(anyCity, anyHouse, (city, house) => {
        const table = tableOf(city, house);
        const { stillOpen } = proposeSuppressions(table, { solve });
        const everything = table.cells.map(({ role, low, weight }): Told => {
          if (role === 'sensitive') return [Math.min(low, table.shieldLow), OPEN];
          const isFree = role === 'shielding' || (weight < OPEN && low >= table.shieldLow);
          return isFree ? [role === 'shielding' ? low : table.shieldLow, OPEN] : [low, low];
        });
        expect(broken(city, table, everything)).toEqual(stillOpen);
      }),
      fewRuns,
    );
  });

  it('withholds nothing that could be published', () => {
    fc.assert(
      fc.property(anyCity, anyHouse, (city, house) => {
        const table = tableOf(city, house);
        const proposal = proposeSuppressions(table, { solve });
        const told = toldAfter(table, proposal);
        for (const cell of [...proposal.shielding, ...proposal.withdrawnSigns]) {
          const { low, high } = table.cells[cell]!;
          const open = broken(city, table, told.with(cell, [low, high]));
          expect(open.length).toBeGreaterThan(proposal.stillOpen.length);
        }
      }),
      fewRuns,
    );
  });

  it('keeps every withheld count withheld and every figure that has to stay', () => {
    fc.assert(
      fc.property(anyCity, anyHouse, (city, house) => {
        const table = tableOf(city, house);
        const { cells } = proposeSuppressions(table, { solve }).table;
        table.cells.forEach(({ role, weight }, cell) => {
          if (role !== 'published') expect(cells[cell]!.role).toBe(role);
          if (weight === OPEN) expect(cells[cell]!.role).toBe('published');
        });
      }),
      runs,
    );
  });
});

describe('withhold(table, cells)', () => {
  it('never lets anything be known that was not known before', () => {
    fc.assert(
      fc.property(anyCity, anyHouse, fc.array(fc.nat(26)), (city, house, wanted) => {
        const table = tableOf(city, house);
        const sensitive = table.cells.flatMap(({ role }, cell) =>
          role === 'sensitive' ? cell : [],
        );
        const free = wanted.filter((cell) => {
          const one = table.cells[cell];
          if (one === undefined || one.weight === OPEN) return false;
          return one.role === 'sensitive' || one.value! >= table.shieldLow;
        });
        const after = solve(withhold(table, free), sensitive);
        solve(table, sensitive).forEach(({ low, high }, index) => {
          expect(after[index]!.low).toBeLessThanOrEqual(low);
          expect(after[index]!.high).toBeGreaterThanOrEqual(high);
        });
      }),
      runs,
    );
  });
});
