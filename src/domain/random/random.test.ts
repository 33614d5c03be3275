import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './createRandom.ts';
import { drawDirichlet } from './drawDirichlet.ts';
import { drawGamma } from './drawGamma.ts';
import { drawNormal } from './drawNormal.ts';
import { xoshiro } from './xoshiro.ts';

const DRAWS = 20_000;

function momentsOf(draw: () => number): { readonly mean: number; readonly variance: number } {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { mean, variance };
}

describe('xoshiro(state)', () => {
  it('gives the numbers of the authors’ C program for the state 1, 2, 3, 4', () => {
    const next = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('refuses the state it could never leave', () => {
    expect(() => xoshiro([0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('createRandom(seed)', () => {
  it('repeats itself for the same words and differs for others', () => {
    const draw = (seed: string) => Array.from({ length: 20 }, createRandom(seed));
    expect(draw('jena')).toEqual(draw('jena'));
    expect(draw('jena')).not.toEqual(draw('Jena'));
    expect(new Set(draw('')).size).toBe(20);
  });

  it('stays in [0, 1) and fills ten equal bins evenly (χ² with 9 degrees of freedom)', () => {
    const random = createRandom('bins');
    const bins = new Array<number>(10).fill(0);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const value = random();
      expect(value >= 0 && value < 1).toBe(true);
      bins[Math.floor(value * 10)]! += 1;
    }
    const expected = DRAWS / 10;
    const statistic = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(statistic).toBeLessThan(27.9);
  });

  it('gives unrelated streams for seeds that differ in one letter', () => {
    const first = createRandom('area-1');
    const second = createRandom('area-2');
    let product = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) product += (first() - 0.5) * (second() - 0.5);
    expect(Math.abs((12 * product) / DRAWS)).toBeLessThan(0.03);
  });
});

describe('draws from distributions', () => {
  it('drawNormal has mean 0 and variance 1', () => {
    const random = createRandom('normal');
    const { mean, variance } = momentsOf(() => drawNormal(random));
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it.each([0.3, 1, 4.5])('drawGamma of shape %d has mean and variance equal to it', (shape) => {
    const random = createRandom(`gamma ${shape}`);
    const { mean, variance } = momentsOf(() => drawGamma(random, shape));
    expect(Math.abs(mean - shape) / shape).toBeLessThan(0.05);
    expect(Math.abs(variance - shape) / shape).toBeLessThan(0.12);
  });

  it('drawGamma refuses what is no shape', () => {
    const random = createRandom('refuse');
    expect(drawGamma(random, 0)).toBe(0);
    for (const shape of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => drawGamma(random, shape)).toThrow(RangeError);
    }
  });

  it('drawDirichlet has mean α/Σα and variance m(1−m)/(Σα+1)', () => {
    const random = createRandom('dirichlet');
    const { mean, variance } = momentsOf(() => drawDirichlet(random, [1, 2, 5])[1]!);
    expect(Math.abs(mean - 0.25)).toBeLessThan(0.01);
    expect(Math.abs(variance - (0.25 * 0.75) / 9)).toBeLessThan(0.002);
  });

  it('drawDirichlet gives shares from 0 to 1 that sum to 1, and 0 where nothing is expected', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.double({ min: 0.001, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (seed, concentrations) => {
          const shares = drawDirichlet(createRandom(seed), [...concentrations, 0]);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
          expect(shares.at(-1)).toBe(0);
        },
      ),
    );
  });

  it('drawDirichlet refuses to split nothing', () => {
    expect(() => drawDirichlet(createRandom('x'), [0, 0])).toThrow(RangeError);
    expect(() => drawDirichlet(createRandom('x'), [])).toThrow(RangeError);
  });
});
