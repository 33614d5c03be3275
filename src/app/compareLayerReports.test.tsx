import { describe, expect, it } from 'vitest';
import { changeInPoints } from '../domain/indicators/change.ts';
import type { Cell } from '../domain/model/cell.ts';
import { createSmallMaps } from '../features/compareMaps/smallMaps.ts';
import { similarTo } from '../features/compareSimilar/similarTo.ts';
import { measureWords } from '../i18n/compare/measureWords.ts';
import { firstCompareView } from '../state/compare/compareView.ts';
import { cellOfPlace } from '../state/compare/readComparison.ts';
import { reportedComparison } from '../state/compare/reportedComparison.ts';
import { selectCompare } from '../state/compare/selectCompare.ts';
import {
  type Comparison,
  funnelReports,
  layerReports,
  similarReports,
} from '../testing/comparedReports.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import { compareTextIn } from '../testing/renderInCompare.tsx';
import { reportWordsOf } from '../testing/reportWords.ts';
import { areaId, DISTRICT, indicatorId } from '../testing/tinyPackage.ts';

async function open(): Promise<Comparison> {
  const set = ['unemp_rate', 'pop_female_share'].map(indicatorId);
  const atlas = await openTinyAtlas({
    view: {
      view: 'compare',
      level: DISTRICT,
      areas: ['d1', 'd6'].map(areaId),
      compare: {
        ...firstCompareView({ kind: 'picked', indicators: set }),
        arrangement: 'indicators',
      },
    },
  });
  const shown = selectCompare(atlas.store.getState(), atlas)!;
  return {
    shown,
    words: { ...(await reportWordsOf(atlas)), compare: compareTextIn('de') },
    view: await reportedComparison(atlas, shown, 'https://atlas.example/'),
  };
}

describe('a funnel that is taken away', () => {
  it('has every area of the level once, with its figure, base and place in the funnel', async () => {
    const opened = await open();
    const made = funnelReports(opened);
    expect(made.length).toBeGreaterThan(0);
    for (const { report, funnel, figures } of made) {
      const ids = report.table.rows.map(([id]) => id);
      expect(ids.toSorted()).toEqual(opened.shown.areas.map(({ id }) => id).toSorted());
      for (const [id, , base, rate, position] of report.table.rows) {
        const point = funnel.points.find((one) => one.id === id);
        const { periodIndex } = figures;
        expect(rate).toEqual(cellOfPlace(figures, areaId(String(id)), periodIndex));
        expect((base as Cell).kind).toBe(point === undefined ? 'not_applicable' : 'number');
        expect(position !== '').toBe(point !== undefined);
      }
    }
  });
});

describe('similar areas that are taken away', () => {
  it('are those of the list in its order, with distance and reasons', async () => {
    const opened = await open();
    const made = similarReports(opened).filter(({ found }) => found.neighbours.length > 0);
    expect(made.length).toBeGreaterThan(0);
    for (const { target, report } of made) {
      const { neighbours } = similarTo(opened.shown, target.id);
      expect(report.table.rows.map(([id]) => id)).toEqual(neighbours.map(({ area }) => area));
      report.table.rows.forEach(([, , distance, reasons], index) => {
        expect(distance).toMatchObject({ kind: 'number', value: neighbours[index]!.distance });
        expect(reasons).not.toBe('');
      });
    }
  });
});

describe('maps with a layer that are taken away', () => {
  it('have the value and the smoothed value or finding side by side, each under its own name', async () => {
    const opened = await open();
    const [smoothed, tested] = layerReports(opened);
    const [first] = createSmallMaps()(opened.shown);
    for (const [report, ending] of [
      [smoothed!, /_smoothed$/],
      [tested!, /_finding$/],
    ] as const) {
      const ids = report.table.columns.map(({ id }) => id);
      expect(ids.filter((id) => ending.test(id)).length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      for (const row of report.table.rows) expect(row).toHaveLength(ids.length);
      expect(report.notes.join(' ')).toMatch(/Methode|Bayes|geprüft|Stadt/);
    }
    const at = smoothed!.table.rows.map((row) => row[2] as Cell);
    expect(at.map(({ kind }) => kind)).toEqual(
      opened.shown.areas.map(
        ({ id }) => cellOfPlace(first!.figures, id, first!.figures.periodIndex).kind,
      ),
    );
  });
});

describe('a change across a break in the series', () => {
  it('says so at each figure and counts the areas, in both languages', async () => {
    const { words, shown } = await open();
    const [figures] = shown.indicators;
    const measure = { ...figures!, against: figures!.indicator.periods[0]! };
    const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
    const change = changeInPoints(number(1), number(3));
    const broken: Cell = { ...change, flags: ['break'] };
    const german = measureWords(compareTextIn('de'), words.format);
    expect(german.cell(change, measure)).not.toContain('Bruch');
    expect(german.cell(broken, measure)).toMatch(/ \(Bruch\)$/);
    expect(german.breaks([[measure, [change]]])).toBeNull();
    expect(german.breaks([[measure, [broken, change, broken]]])).toMatch(/Bruch .*\(2 Gebiete\)/);
    const english = measureWords(compareTextIn('en'), words.format);
    expect(english.breaks([[measure, [broken]]])).toMatch(/broken .*\(1 area\)/);
    // A value that is not a change has no two dates between which a series could break.
    expect(german.breaks([[{ ...measure, against: null }, [broken]]])).toBeNull();
  });

  it('is dated by both indicators where their dates differ', async () => {
    const { words, shown } = await open();
    const [one, other] = shown.indicators;
    const { dates, date } = measureWords(words.compare, words.format);
    expect(dates([one!, one!])).toBe(date(one!));
    const earlier = { ...other!, period: other!.indicator.periods[0]! };
    expect(dates([one!, earlier])).toMatch(/^[^;]+: [^;]+; [^;]+: [^;]+$/);
  });
});
