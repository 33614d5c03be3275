import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGeocoder } from '../../domain/geocode/createGeocoder.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { CandidateSite } from '../../domain/offers/candidateSite.ts';
import { finish } from '../../domain/stepwise/stepwise.ts';
import { tinyAddresses } from '../../testing/tinyInventory.ts';
import { readCandidateFile } from './candidateFile.ts';
import { traceCandidates } from './candidateTable.ts';
import { parseCandidates, writeCandidateCsv, writeCandidates } from './candidateText.ts';
import type { PlaceContext } from './placeOffer.ts';

const context = {
  geocoder: createGeocoder(tinyAddresses, []),
  locate: ([longitude]: readonly [number, number]) => (longitude < 11 ? ('d1' as AreaId) : null),
};

async function read(text: string, locate: PlaceContext['locate'] = context.locate) {
  const table = await readCandidateFile(new Blob([text]));
  if (!table.ok) return table.problems[0]?.code;
  return finish(traceCandidates(table.value, { ...context, locate }));
}

const anySites = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 40 }),
    address: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: null }),
    position: fc
      .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -899, max: 899 }))
      .map(([east, north]): readonly [number, number] => [east / 10, north / 10]),
    placement: fc.constantFrom('stated', 'exact', 'set'),
  }) satisfies fc.Arbitrary<CandidateSite>,
  { minLength: 1, maxLength: 8 },
);

describe('a list of candidate sites from a file', () => {
  it('takes coordinates as they are, and addresses from the address points', async () => {
    const text = 'Standort;Adresse;Breite;Länge\nAlte Post;Bahnhofstr. 1;;\nWiese;;50,2;10,2\n';
    const found = await read(text);
    expect(found).toMatchObject({
      sites: [
        { name: 'Alte Post', address: 'Bahnhofstr. 1', placement: 'exact' },
        { name: 'Wiese', position: [10.2, 50.2], placement: 'stated' },
      ],
      leftOut: 0,
    });
  });

  it('names its places after their addresses where it has no names', async () => {
    const found = await read('Adresse\nBahnhofstraße 1\n');
    expect(found).toMatchObject({ sites: [{ name: 'Bahnhofstraße 1' }] });
  });

  it('leaves out rows without a place, each with row, column and reason, and keeps the others', async () => {
    const found = await read(
      'name,address,lon,lat\nA,Nirgends 1,,\nB,,200,50\nC,,12,50\nD,,,\nE,Am Bach 1,,\n',
    );
    expect(found).toMatchObject({
      sites: [{ name: 'C' }, { name: 'E' }],
      leftOut: 3,
      flaws: [
        { row: 2, column: 'address', code: 'address_unknown' },
        { row: 3, column: 'lon', code: 'coordinate_range' },
        { row: 4, column: 'lon', code: 'outside' },
        { row: 5, column: 'address', code: 'no_place' },
      ],
    });
  });

  it('minds no columns that only lists of offers have', async () => {
    const found = await read('name,category,capacity,lon,lat\nA,Zirkus,viele,10.1,50.1\n');
    expect(found).toMatchObject({ sites: [{ name: 'A' }], flawCount: 0 });
  });

  it('is cut at the most that can be compared, and says how many are missing', async () => {
    const rows = Array.from({ length: 2003 }, (_, index) => `A${index},10.1,50.1`);
    const found = await read(['name,lon,lat', ...rows].join('\n'));
    expect(found).toMatchObject({ cut: 3 });
  });

  it('is refused where it is empty', async () => {
    expect(await read('')).toBe('empty');
  });
});

describe('a list of candidate sites as text', () => {
  it('is read again as it was written', () => {
    fc.assert(
      fc.property(anySites, fc.string({ maxLength: 60 }), (sites, name) => {
        expect(parseCandidates(writeCandidates({ name, sites }))).toEqual({ name, sites });
      }),
    );
  });

  it('is refused where it is something else', () => {
    for (const text of ['', '[]', '{"name":"a","sites":[["b",200,50,"set",null]]}']) {
      expect(parseCandidates(text)).toBeUndefined();
    }
  });

  it('gives a table that the import reads to the same places, formulas disarmed', async () => {
    const plain = fc.stringMatching(/^[=+@A-Za-zäöü",;-]{1,20}[a-z]$/);
    await fc.assert(
      fc.asyncProperty(anySites, plain, async (sites, name) => {
        const named = sites.map((site) => ({ ...site, name, address: null }));
        const csv = writeCandidateCsv(named);
        expect(csv).not.toMatch(/\nsite_\d+,"?[=+@]/);
        const found = await read(csv, () => 'd1' as AreaId);
        expect(found).toMatchObject({
          sites: named.map(({ position }) => ({ name, position, placement: 'stated' })),
        });
      }),
    );
  });
});
