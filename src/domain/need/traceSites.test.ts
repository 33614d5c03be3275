import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosed, townInput, townOffer, townSites, towns } from '../../testing/needTown.ts';
import { finish } from '../stepwise/stepwise.ts';
import { assessCoverage } from './assessCoverage.ts';
import type { CoverageInput } from './coverageInput.ts';
import { traceSites } from './traceSites.ts';

const sites = (input: CoverageInput, count: number) => finish(traceSites(input, count));
const shareQuestion = (input: CoverageInput): CoverageInput => ({
  ...input,
  question: { ...input.question, measure: 'share_within' },
});

describe('traceSites', () => {
  it('gains exactly the people whom the same question finds newly within reach', () => {
    fc.assert(
      fc.property(towns, fc.integer({ min: 1, max: 3 }), (plan, count) => {
        const input = shareQuestion(townInput(disclosed(plan)).coverage);
        const found = sites(input, count);
        const opened = found.sites.map(({ position }, index) =>
          townOffer(`new_${index}`, { position }),
        );
        const areaOfOffer = new Int32Array(input.offers.length + opened.length).fill(-1);
        const after = assessCoverage({
          ...input,
          offers: [...input.offers, ...opened],
          areaOfOffer,
        });
        const heads = (reached: Float64Array) => reached.reduce((sum, one) => sum + one, 0);
        const gained = heads(after.reached.low) - heads(assessCoverage(input).reached.low);
        expect(found.gained).toBeCloseTo(gained, 6);
        expect(found.gained).toBeCloseTo(
          found.sites.reduce((sum, { gain }) => sum + gain, 0),
          9,
        );
        expect(found.gainAtMost).toBeGreaterThanOrEqual(found.gained - 1e-9);
        expect(found.sites.length).toBeLessThanOrEqual(count);
      }),
      { numRuns: 50 },
    );
  });

  it('never gains less with one site more, and names the best one first', () => {
    fc.assert(
      fc.property(towns, (plan) => {
        const input = shareQuestion(townInput(plan).coverage);
        const [one, two] = [1, 2].map((count) => sites(input, count));
        expect(two!.gained).toBeGreaterThanOrEqual(one!.gained);
        expect(two!.sites[0]).toEqual(one!.sites[0]);
        const gains = two!.sites.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((first, second) => second - first));
      }),
      { numRuns: 50 },
    );
  });

  it('suggests nothing where everybody has an offer, or nobody lives', () => {
    const { coverage } = townInput({
      rates: [],
      weights: [],
      inhabitants: [],
      youth: [10],
      published: ['number'],
      sites: [{ area: 0, eastM: 0, northM: 0 }],
      offers: [{ area: 0, eastM: 10, northM: 0, capacity: null }],
      question: {},
      times: null,
    });
    expect(sites(coverage, 3)).toMatchObject({ sites: [], gained: 0, gainAtMost: 0 });
    expect(sites({ ...coverage, sites: townSites([]) }, 3)).toMatchObject({
      candidates: 0,
      sites: [],
    });
  });

  it('thins candidates to a quarter of the reach and takes none outside of all areas', () => {
    const { coverage } = townInput({
      rates: [],
      weights: [],
      inhabitants: [],
      youth: [10],
      published: ['suppressed'],
      sites: [
        ...Array.from({ length: 20 }, (_, index) => ({ area: 0, eastM: index, northM: 0 })),
        { area: -1, eastM: 3000, northM: 0 },
      ],
      offers: [],
      question: { reach: 2600 },
      times: null,
    });
    const found = sites(coverage, 1);
    expect(found.candidates).toBeLessThanOrEqual(2);
    expect([found.gained, found.unknownPoints]).toEqual([0, 20]);
  });

  it('compares every one of the places that are given, and names the one it takes', () => {
    const { coverage } = townInput({
      rates: [],
      weights: [],
      inhabitants: [],
      youth: [10, 30],
      published: ['number', 'number'],
      sites: [
        { area: 0, eastM: 0, northM: 0 },
        { area: 1, eastM: 9000, northM: 0 },
      ],
      offers: [],
      question: { reach: 1000 },
      times: null,
    });
    const [west, east] = [0, 1].map((site) => coverage.sites.longitude[site]!);
    const places = {
      longitude: Float64Array.of(west!, west!, east!),
      latitude: new Float64Array(3).fill(coverage.sites.latitude[0]!),
      area: Int32Array.of(0, 0, -1),
    };
    const found = finish(traceSites(coverage, 3, places));
    expect(found.candidates).toBe(3);
    expect(found.sites.map(({ candidate, area, gain }) => [candidate, area, gain])).toEqual([
      [2, -1, 30],
      [0, 0, 10],
    ]);
  });

  it('suggests nothing from an empty list', () => {
    const { coverage } = townInput({
      rates: [],
      weights: [],
      inhabitants: [],
      youth: [10],
      published: ['number'],
      sites: [{ area: 0, eastM: 0, northM: 0 }],
      offers: [],
      question: {},
      times: null,
    });
    const none = {
      longitude: new Float64Array(0),
      latitude: new Float64Array(0),
      area: new Int32Array(0),
    };
    expect(finish(traceSites(coverage, 3, none))).toMatchObject({ sites: [], candidates: 0 });
  });

  it('refuses travel by table, which knows no ways to new sites', () => {
    const travel = { kind: 'table', table: 'walk', unit: 'minutes' } as const;
    const { coverage } = townInput({
      rates: [],
      weights: [],
      inhabitants: [],
      youth: [],
      published: [],
      sites: [],
      offers: [],
      question: { travel },
      times: null,
    });
    expect(() => sites(coverage, 1)).toThrow(RangeError);
  });
});
