import { describe, expect, it } from 'vitest';
import { MAX_TRAVEL_MEGABYTES, type TravelFlaw } from '../../data/offers/travelFile.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { finish, type Stepwise } from '../../domain/stepwise/stepwise.ts';
import { firstNeedView } from '../../state/need/questionOf.ts';
import { wordsOf } from '../../testing/questionWords.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { readTravelFile, tableIdOf } from './readTravelFile.ts';
import { runInSlices } from './runInSlices.ts';
import { STRAIGHT, travelChange } from './travelChange.ts';
import { wordTravelFlaw, wordTravelProblem } from './wordTravelFile.ts';

const { question } = firstNeedView(tinyInventory)!;
const asked = (change: Partial<NeedQuestion>): NeedQuestion => ({ ...question, ...change });
const bus = { kind: 'table', table: 'bus', unit: 'minutes' } as const;

const shown = {
  areaIds: ['d1', 'd2'].map(areaId),
  offers: tinyInventory.offers,
  sites: {
    longitude: Float64Array.of(10.15),
    latitude: Float64Array.of(50.15),
    area: Int32Array.of(1),
    weight: Float64Array.of(1),
  },
};
const read = (name: string, content: string) =>
  readTravelFile(new File([content], name), shown, () => true);

describe('a file of travel times', () => {
  it('is read as a table or as isochrones by the ending of its name', async () => {
    const table = await read('bus.csv', 'from_id,offer_id,minutes\nd1,o1,12');
    expect(table?.ok && table.value.times.origins).toBe('areas');
    const ring = [
      [10, 50],
      [10.3, 50],
      [10.3, 50.3],
      [10, 50.3],
      [10, 50],
    ];
    const feature = {
      type: 'Feature',
      properties: { offer_id: 'o1', minutes: 10 },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const collection = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const isochrones = await read('iso.GeoJSON', collection);
    expect(isochrones?.ok && [...isochrones.value.times.cost]).toEqual([10]);
  });

  it('is refused by its size before it is read', async () => {
    const huge = {
      name: 'huge.csv',
      size: (MAX_TRAVEL_MEGABYTES + 1) * 1_000_000,
      text: () => Promise.reject(new Error('was read')),
    } as File;
    const result = await readTravelFile(huge, shown, () => true);
    expect(result?.ok ? null : result?.problems[0]?.code).toBe('too_large');
  });

  it('gives its table an id that a link can carry', () => {
    for (const name of ['Bus & Bahn.csv', 'Öffis (2024).csv', '///', 'x'.repeat(300)]) {
      expect(tableIdOf(name)).toMatch(/^[\w.-]{1,80}$/);
    }
    expect(tableIdOf('///')).toBe('table');
  });

  it('is described with row or polygon, column and what to mend', () => {
    const flaw: TravelFlaw = { row: 1204, column: 'minutes', code: 'negative', value: '-3' };
    expect(wordTravelFlaw(flaw, 'table', wordsOf('de'))).toBe(
      'Zeile 1204, Spalte „minutes“: „-3“ ist negativ',
    );
    expect(wordTravelFlaw(flaw, 'isochrones', wordsOf('en'))).toBe(
      'polygon 1204, property “minutes”: “-3” is negative',
    );
    expect(
      wordTravelProblem({ code: 'column_missing', column: 'from_id' }, wordsOf('de')),
    ).toContain('from_id');
  });
});

describe('another travel model', () => {
  it('turns a reach in metres into minutes on foot and back', () => {
    const there = travelChange(asked({ reach: 1000 }), bus);
    expect(there).toMatchObject({ travel: bus, reach: 13 });
    expect(travelChange(asked({ ...there }), STRAIGHT)).toMatchObject({ reach: 1050 });
  });

  it('keeps a reach in the same unit', () => {
    const straighter = { kind: 'straight', detour: 1.2 } as const;
    expect(travelChange(asked({ reach: 730 }), straighter).reach).toBe(730);
  });

  it('turns own limits with it where they are ways, and leaves shares alone', () => {
    const limits = { coverageLimits: [400, 1200] } as const;
    const limitsFor = (measure: NeedQuestion['measure']) =>
      travelChange(asked({ ...limits, measure }), bus).coverageLimits;
    expect(limitsFor('nearest')).toEqual([5, 15]);
    expect(limitsFor('share_within')).toEqual([400, 1200]);
  });
});

describe('work in slices', () => {
  function* counting(): Stepwise<string> {
    for (let step = 0; step < 50_000; step += 1) yield step / 50_000;
    return 'done';
  }

  it('gives what all steps at once give', async () => {
    expect(await runInSlices(counting(), () => true)).toBe(finish(counting()));
  });

  it('stops where nobody wants it any more', async () => {
    function* endless(): Stepwise<string> {
      for (;;) yield 0;
    }
    expect(await runInSlices(endless(), () => false)).toBeNull();
  });
});
