import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, indicatorId, periodId, tinyAreas } from '../../testing/tinyPackage.ts';
import { barScaleOf } from './barScale.ts';
import { besideRows, changeBaseOf, rankedRows } from './rankingRows.ts';

async function open(view: Partial<ViewState> = {}) {
  const atlas = await openTinyAtlas({ view });
  return atlas.select.shown(atlas.store.getState());
}
const COUNT = { indicator: indicatorId('pop_total') };
const namesOf = (rows: readonly { readonly area: { readonly name: string } }[]) =>
  rows.map(({ area }) => area.name);

describe('rankedRows(shown)', () => {
  it('go from the highest value to the lowest, areas without a rank at the end', async () => {
    const rows = rankedRows(await open());
    expect(namesOf(rows)).toEqual([
      'Bahnhof',
      'Altstadt',
      'Chausseehaus',
      'Dorfanger',
      'Eichholz',
      'Fischerau',
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, null]);
  });

  it('have every area of the level exactly once, in any view', async () => {
    for (const view of [COUNT, { compareWith: periodId('2019') }, { period: periodId('2019') }]) {
      const shown = await open(view);
      const ids = rankedRows(shown).map(({ area }) => area.id);
      expect([...ids].sort()).toEqual([...shown.base.areaIds].sort());
    }
  });

  it('know the place of a selected area in the selection', async () => {
    const rows = rankedRows(await open({ areas: [areaId('d4'), areaId('d2')] }));
    expect(rows.map(({ slot }) => slot)).toEqual([1, null, null, 0, null, null]);
  });

  it('have the change since the first period where there are no five before it', async () => {
    const shown = await open();
    expect(changeBaseOf(shown)).toBe('2019');
    const change = rankedRows(shown)[0]?.change;
    expect(change?.kind === 'number' && change.value).toBeCloseTo(13000 / 2100 - 14000 / 2000, 9);
  });

  it('have a range, and no number, for the change of a withheld count', async () => {
    expect(rankedRows(await open()).at(-1)?.change?.kind).toBe('interval');
  });

  it('have no change in the first period and none beside differences', async () => {
    expect(changeBaseOf(await open({ period: periodId('2019') }))).toBeNull();
    const differences = await open({ compareWith: periodId('2019') });
    expect(rankedRows(differences).every(({ change }) => change === null)).toBe(true);
  });
});

describe('besideRows(shown, areas)', () => {
  it('are city and Land, never ranked', async () => {
    const rows = besideRows(await open(), tinyAreas);
    expect(namesOf(rows)).toEqual(['Quellstadt', 'Beispielland']);
    expect(rows.every(({ rank }) => rank === null)).toBe(true);
  });

  it('have those without an area under counts, with a break told once', async () => {
    const rows = besideRows(await open(COUNT), tinyAreas);
    const unassigned = rows.find(({ area }) => area.role === 'unassigned');
    expect(unassigned?.cell).toMatchObject({ kind: 'number', value: 0 });
    expect(unassigned?.change?.flags).toEqual(['break']);
  });

  it('say that a figure of the Land is missing, rather than show another year', async () => {
    const land = besideRows(await open(), tinyAreas).find(({ area }) => area.role === 'reference');
    expect(land?.cell.kind).toBe('missing');
  });
});

describe('barScaleOf(shown)', () => {
  it('is the same in every period, so that bars do not jump', async () => {
    const early = barScaleOf(await open({ period: periodId('2019') }));
    const late = barScaleOf(await open());
    expect(early.domain).toEqual(late.domain);
  });

  it('holds zero and every number of the areas', async () => {
    for (const view of [{}, COUNT, { compareWith: periodId('2020') }]) {
      const shown = await open(view);
      const { domain } = barScaleOf(shown);
      expect(domain[0]).toBeLessThanOrEqual(0);
      for (const { cell } of rankedRows(shown)) {
        if (cell.kind !== 'number') continue;
        expect(cell.value).toBeGreaterThanOrEqual(domain[0]);
        expect(cell.value).toBeLessThanOrEqual(domain[1]);
      }
    }
  });

  it('marks the city beside rates and not beside counts, of which it is the total', async () => {
    expect(barScaleOf(await open()).city).toBeCloseTo(26100 / 6250, 9);
    expect(barScaleOf(await open(COUNT)).city).toBeNull();
  });

  it('has the colours of the map', async () => {
    const shown = await open();
    expect(barScaleOf(shown).ramp).toBe(`sequential-${shown.classification.classCount}`);
    const differences = await open({ compareWith: periodId('2019') });
    expect(barScaleOf(differences).ramp).toBe(`diverging-${differences.classification.classCount}`);
  });
});
