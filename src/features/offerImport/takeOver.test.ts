import { describe, expect, it } from 'vitest';
import { detectColumns } from '../../data/offers/detectColumns.ts';
import { writeOfferCsv } from '../../data/offers/writeOffers.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { Stepwise } from '../../domain/stepwise/stepwise.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { openText } from './openOfferFile.ts';
import { runSteps } from './runSteps.ts';
import { editsWithOffers } from './takeOver.ts';

const { offers: stock } = tinyInventory;
const [first] = stock as readonly [OfferRecord];

describe('taking an imported list over', () => {
  it('adds what is new and leaves what is known alone unless asked', () => {
    const read = { added: [{ ...first, id: 'n1' }], known: [{ ...first, capacity: 99 }] };
    const columns = detectColumns(['offer_id', 'Plätze']);
    const gentle = editsWithOffers([], read, { columns, replacesKnown: false, stock });
    expect(gentle.map(({ kind }) => kind)).toEqual(['add']);
    const thorough = editsWithOffers([], read, { columns, replacesKnown: true, stock });
    expect(thorough[1]).toEqual({ kind: 'change', offer: 'o1', changes: { capacity: 99 } });
  });

  it('moves a known offer only where the file gives it another place', () => {
    const columns = detectColumns(['offer_id', 'lon', 'lat']);
    const options = { columns, replacesKnown: true, stock };
    const kinds = (known: OfferRecord) =>
      editsWithOffers([], { added: [], known: [known] }, options).map(({ kind }) => kind);
    expect(kinds(first)).toEqual(['change']);
    expect(kinds({ ...first, position: [10.2, 50.2] })).toEqual(['change', 'move']);
    expect(kinds({ ...first, position: null })).toEqual(['change']);
  });

  it('keeps what was edited before', () => {
    const before = [{ kind: 'close', offer: 'o2' } as const];
    const columns = detectColumns([]);
    const none = { added: [], known: [] };
    expect(editsWithOffers(before, none, { columns, replacesKnown: true, stock })).toEqual(before);
  });
});

describe('opening a list', () => {
  it('reads what the table of offers writes', () => {
    const bytes = new TextEncoder().encode(writeOfferCsv(stock));
    const opened = openText({ name: 'offers.csv', bytes, encoding: null, delimiter: null });
    expect(opened.ok && [opened.value.table.rows.length, opened.value.table.firstRow]).toEqual([
      stock.length,
      2,
    ]);
  });
});

function* counting(to: number): Stepwise<number> {
  for (let at = 0; at < to; at += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield at / to;
  }
  return to;
}

describe('reading in slices', () => {
  it('gives the result and says how far it is', async () => {
    const shares: number[] = [];
    const { signal } = new AbortController();
    const value = await runSteps(counting(30), {
      signal,
      onProgress: (share) => shares.push(share),
    });
    expect(value).toBe(30);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it('stops when it is given up', async () => {
    const controller = new AbortController();
    const value = await runSteps(counting(1000), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(value).toBeNull();
  });
});
