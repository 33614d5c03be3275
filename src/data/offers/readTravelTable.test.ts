import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../domain/model/ids.ts';
import { readTravelTable } from './readTravelTable.ts';
import { MAX_FLAWS, type TravelPlaces } from './travelFile.ts';

const places: TravelPlaces = {
  areas: ['11', '12', 'west'] as readonly string[] as readonly AreaId[],
  offers: ['club', 'kita'],
  siteCount: 500,
};

const read = (content: string) => {
  const result = readTravelTable(content, places);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problems)}`);
  return result.value;
};

const problemOf = (content: string) => {
  const result = readTravelTable(content, places);
  return result.ok ? null : result.problems[0];
};

describe('a table of travel times', () => {
  it('gives one pair per row, from areas to offers', () => {
    const { times, flaws } = read('from_id,offer_id,minutes\nwest,kita,12.5\n11,club,3\n');
    expect(flaws).toEqual([]);
    expect(times.unit).toBe('minutes');
    expect(times.origins).toBe('areas');
    expect([...times.origin]).toEqual([2, 0]);
    expect([...times.offer]).toEqual([1, 0]);
    expect([...times.cost]).toEqual([12.5, 3]);
  });

  it('is read as a German spreadsheet writes it: semicolons, decimal commas, byte order mark', () => {
    const { times } = read('\uFEFFFrom_ID;Offer_ID;Meter\r\nwest;kita;1250,5\r\n');
    expect(times.unit).toBe('metres');
    expect([...times.cost]).toEqual([1250.5]);
  });

  it('may name dwelling places by number, even where area ids are numbers, too', () => {
    const rows = [11, 12, 13, 14].map((site) => `${site},kita,${site}`);
    const { times } = read(['from_id,offer_id,minutes', ...rows].join('\n'));
    expect(times.origins).toBe('sites');
    expect([...times.origin]).toEqual([11, 12, 13, 14]);
  });

  it('says by its heading what it names, where both would fit', () => {
    const rows = '11,kita,5\n12,kita,6\n';
    expect(read(`site_id,offer_id,minutes\n${rows}`).times.origins).toBe('sites');
    expect([...read(`site_id,offer_id,minutes\n${rows}`).times.origin]).toEqual([11, 12]);
    expect([...read(`area_id,offer_id,minutes\n${rows}`).times.origin]).toEqual([0, 1]);
    const { flaws } = read(`area_id,offer_id,minutes\n${rows}13,kita,7\n`);
    expect(flaws).toMatchObject([{ row: 4, column: 'area_id', code: 'unknown_origin' }]);
  });

  it('takes an empty cost as no way, not as a way of length 0', () => {
    const { times, flawCount } = read('from_id,offer_id,minutes\n11,kita,\n12,kita,4');
    expect(flawCount).toBe(0);
    expect([...times.origin]).toEqual([1]);
  });

  it('keeps the good rows and names row and column of every flaw', () => {
    const { times, flaws } = read(
      [
        'from_id,offer_id,minutes',
        '11,kita,5',
        'nowhere,kita,5',
        '11,nothing,5',
        '12,kita,quick',
        '12,kita,-3',
        '12,kita,99999',
        '11,kita,7',
        '12,kita',
        '12,club,8',
      ].join('\n'),
    );
    expect([...times.cost]).toEqual([5, 8]);
    expect(flaws.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'from_id', 'unknown_origin'],
      [4, 'offer_id', 'unknown_offer'],
      [5, 'minutes', 'no_number'],
      [6, 'minutes', 'negative'],
      [7, 'minutes', 'too_far'],
      [8, 'offer_id', 'pair_again'],
      [9, 'minutes', 'cells'],
    ]);
  });

  it('reports only the first flaws of a file full of them, and counts the rest', () => {
    const bad = Array.from({ length: 1000 }, (_, row) => `x${row},kita,1`);
    const { flaws, flawCount } = read(['from_id,offer_id,minutes', '11,kita,1', ...bad].join('\n'));
    expect(flaws).toHaveLength(MAX_FLAWS);
    expect(flawCount).toBe(1000);
  });

  it('says which column is missing', () => {
    expect(problemOf('from,offer_id,minutes\n11,kita,1')).toEqual({
      code: 'column_missing',
      column: 'from_id',
    });
    expect(problemOf('from_id,offer_id,seconds\n11,kita,1')).toEqual({
      code: 'column_missing',
      column: 'minutes',
    });
    expect(problemOf('')).toEqual({ code: 'column_missing', column: 'from_id' });
  });

  it('is refused where a quotation mark swallows the rest or no row is usable', () => {
    expect(problemOf('from_id,offer_id,minutes\n"11,kita,1')?.code).toBe('quotes');
    expect(problemOf('from_id,offer_id,minutes\nx,kita,1')).toMatchObject({
      code: 'nothing_read',
      flaws: [{ row: 2, code: 'unknown_origin', value: 'x' }],
    });
  });

  it('never throws and never yields what travel costs refuse, whatever the file holds', () => {
    const cell = fc.oneof(fc.constantFrom('11', 'west', 'kita', '3', ''), fc.string());
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const result = readTravelTable(['from_id,offer_id,minutes', ...rows].join('\n'), places);
        if (!result.ok) return;
        const { times } = result.value;
        const size = times.origins === 'areas' ? places.areas.length : places.siteCount;
        const pairs = [...times.offer].map((offer, entry) => `${offer} ${times.origin[entry]}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect([...times.origin].every((origin) => origin < size)).toBe(true);
        expect([...times.cost].every((cost) => Number.isFinite(cost) && cost >= 0)).toBe(true);
      }),
    );
  });
});
