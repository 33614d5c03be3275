import { describe, expect, it } from 'vitest';
import { changeInPoints } from '../../domain/indicators/change.ts';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';
import { selectCompare } from '../../state/compare/selectCompare.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import {
  areaId,
  DISTRICT,
  indicatorId,
  PLANNING_AREA,
  periodId,
} from '../../testing/tinyPackage.ts';
import { CompareScatter } from './CompareScatter.tsx';
import { scatterAreas } from './scatterAreas.ts';

const picked = firstCompareView({
  kind: 'picked',
  indicators: ['unemp_rate', 'pop_female_share'].map(indicatorId),
});

async function open(compare: Partial<CompareView> = {}, view: Partial<ViewState> = {}) {
  return openTinyAtlas({
    view: {
      view: 'compare',
      level: DISTRICT,
      areas: ['d1', 'west'].map(areaId),
      compare: { ...picked, face: 'scatter', ...compare },
      ...view,
    },
  });
}

async function face(
  compare: Partial<CompareView> = {},
  language: 'de' | 'en' = 'de',
  view: Partial<ViewState> = {},
) {
  const markup = renderInCompare(await open(compare, view), <CompareScatter />, language);
  return { markup, text: readableText(markup) };
}

describe('two indicators in a scatter', () => {
  it('draws the areas of the level and the compared places beside it, by name', async () => {
    const { markup, text } = await face();
    expect(text).toContain('Arbeitslosenanteil und Frauenanteil');
    expect(markup.match(/chart-scatter-mark/g)!.length).toBeGreaterThanOrEqual(5);
    expect(markup).toMatch(/chart-slot-0.*chart-slot-1/s);
    expect(text).toContain('Altstadt');
    expect(text).toContain('West');
  });

  it('names the figures of the city that its lines stand for', async () => {
    expect((await face()).text).toMatch(/Quellstadt insgesamt \(Arbeitslosenanteil 4,18 %; Frauen/);
  });

  it('sizes the areas of the level by the count that most is divided by, and no other place', async () => {
    const atlas = await open();
    const shown = selectCompare(atlas.store.getState(), atlas)!;
    const areas = scatterAreas(shown, shown.pair!);
    expect(shown.size?.indicator.id).toBe('pop_total');
    expect(areas.find(({ id }) => id === 'd1')!.size.kind).toBe('number');
    expect(areas.at(-1)).toMatchObject({
      id: 'west',
      slot: 1,
      size: { kind: 'missing' },
      people: { kind: 'number' },
    });
  });

  it('shows the change between two periods, and says so wherever it names a figure', async () => {
    const since = { compareWith: periodId('2019') };
    const { text } = await face({}, 'de', since);
    expect(text).toContain('Arbeitslosenanteil (Veränderung) und Frauenanteil (Veränderung)');
    expect(text).toMatch(/Arbeitslosenanteil \(Veränderung\), Prozentpunkte, .* gegenüber 2019 →/);
    expect(text).toContain('Gezeigt ist die Veränderung gegenüber 2019.');
    expect(text).toMatch(/insgesamt \(Arbeitslosenanteil \(Veränderung\) [+−±][\d,]+ Pp\./);
  });

  it('sets the later figure less the earlier one of every area on both axes', async () => {
    const atlas = await open({}, { compareWith: periodId('2019') });
    const shown = selectCompare(atlas.store.getState(), atlas)!;
    const areas = scatterAreas(shown, shown.pair!);
    const pairs = areas.flatMap(({ id, x, y }) =>
      shown.pair!.map((figures, axis) => {
        const { base, periodIndex, against } = figures;
        const from = cellOfPlace(figures, areaId(id), base.figures.periods.indexOf(against!));
        const to = cellOfPlace(figures, areaId(id), periodIndex);
        return { change: axis === 0 ? x : y, expected: changeInPoints(from, to) };
      }),
    );
    expect(pairs.some(({ expected }) => expected.kind === 'number' && expected.value !== 0)).toBe(
      true,
    );
    for (const { change, expected } of pairs) {
      expect({ ...change, flags: [] }).toEqual({ ...expected, flags: [] });
    }
  });

  it('shows the value, and says so, where the indicator has no other period', async () => {
    const { text } = await face({}, 'de', { compareWith: periodId('2021') });
    expect(text).toContain('Zu „Arbeitslosenanteil“ gibt es für 2021 keinen anderen Stand');
    expect(text).not.toContain('(Veränderung)');
  });

  it('has no line and no funnel until asked', async () => {
    const { markup, text } = await face();
    expect(markup).not.toContain('chart-scatter-trend');
    expect(text).not.toContain('So lesen');
  });

  it('says why there is no line through too few certain areas', async () => {
    const atlas = await open({ trendLine: true }, { level: PLANNING_AREA, areas: [] });
    const text = readableText(renderInCompare(atlas, <CompareScatter />));
    expect(text).toContain('zu wenige sichere Werte');
  });

  it('tells what the line says where there are enough', async () => {
    const { markup, text } = await face({ trendLine: true });
    expect(markup).toContain('chart-scatter-trend-band');
    expect(text).toMatch(/R² \d,\d\d; 5 Gebiete mit sicheren Werten/);
  });

  it('puts the leading indicator into a funnel with one sentence on how to read it', async () => {
    const { text } = await face({ funnel: true });
    expect(text).toContain('So lesen: Je kleiner die Bezugszahl');
    expect(text).toContain('99,8-%-Grenzen');
  });

  it('asks for two indicators where there is one', async () => {
    const set = { kind: 'picked', indicators: [indicatorId('unemp_rate')] } as const;
    expect((await face({ set })).text).toContain('Wählen Sie zwei Indikatoren.');
  });

  it('speaks English with no German left over and carries no inline style', async () => {
    const { markup, text } = await face({ funnel: true, trendLine: true }, 'en');
    expect(text).toContain('How to read it');
    expect(text).not.toMatch(/\b(Gebiet|Gerade|insgesamt|Trichter|außerhalb)\b/);
    expect(markup).not.toMatch(/ style="/);
  });
});
