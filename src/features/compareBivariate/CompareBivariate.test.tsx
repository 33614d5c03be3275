import { describe, expect, it } from 'vitest';
import { bivariateClasses } from '../../domain/compare/bivariateClasses.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import { FILL_PATTERNS } from '../../map/mapModel.ts';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, DISTRICT, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { bivariateFills, countWithoutCell } from './bivariateFills.ts';
import { nextOrder, orderedRows } from './bivariateRows.ts';
import { CompareBivariate } from './CompareBivariate.tsx';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const suppressed: Cell = { kind: 'suppressed', flags: [] };
const range: Cell = { kind: 'interval', low: 0, high: 99, flags: [] };

function figuresOf(across: readonly Cell[], up: readonly Cell[], reliability: Uint8Array | null) {
  const [columns, rows] = [columnOf(across), columnOf(up)];
  return { across: columns, up: rows, classes: bivariateClasses(columns, rows), reliability };
}

const five = figuresOf(
  [number(1), number(2), number(3), range, suppressed],
  [number(1), number(2), number(3), number(2.2), range],
  Uint8Array.of(0, 2, 255, 2, 1),
);

describe('bivariateFills(figures, picked)', () => {
  const patterns = (picked: number | null) =>
    [...bivariateFills(five, picked).pattern].map((index) => FILL_PATTERNS[index]);

  it('colours areas by their cell and says by a pattern why others have none', () => {
    expect(patterns(null)).toEqual(['class', 'class', 'class', 'masked', 'suppressed']);
    expect([...bivariateFills(five, null).classIndex].slice(0, 3)).toEqual([0, 4, 8]);
    expect(countWithoutCell(five)).toMatchObject({ masked: 1, suppressed: 1, missing: 0 });
  });

  it('lets areas of other cells step back, but never a reason', () => {
    expect(patterns(8)).toEqual(['plain', 'plain', 'class', 'masked', 'suppressed']);
  });

  it('draws less reliable figures paler, and nothing that has no colour', () => {
    expect([...bivariateFills(five, null).fade!]).toEqual([0, 2, 0, 0, 0]);
    expect(bivariateFills({ ...five, reliability: null }, null).fade).toBeUndefined();
  });
});

describe('orderedRows(options)', () => {
  const names = ['b', 'a', 'c', 'e', 'd'];
  const rows = (order: Parameters<typeof nextOrder>[0], picked: number | null = null) =>
    orderedRows({
      names,
      figures: five,
      order,
      picked,
      compare: (one, other) => one.localeCompare(other),
    }).map((row) => names[row]);

  it('reads names from A on and figures from the greatest, what is unknown last in both', () => {
    expect(rows({ key: 'name', isDescending: false })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(rows({ key: 'across', isDescending: true })).toEqual(['e', 'c', 'a', 'b', 'd']);
    expect(rows({ key: 'across', isDescending: false })).toEqual(['b', 'a', 'c', 'e', 'd']);
    expect(rows({ key: 'cell', isDescending: false }).slice(-2)).toEqual(['d', 'e']);
  });

  it('keeps the areas of the picked cell only', () => {
    expect(rows({ key: 'name', isDescending: false }, 4)).toEqual(['a']);
  });

  it('turns the order when a heading is pressed again', () => {
    const first = nextOrder({ key: 'name', isDescending: false }, 'up');
    expect(first).toEqual({ key: 'up', isDescending: true });
    expect(nextOrder(first, 'up')).toEqual({ key: 'up', isDescending: false });
  });
});

describe('the map of two indicators', () => {
  const picked = firstCompareView({
    kind: 'picked',
    indicators: ['unemp_rate', 'pop_female_share'].map(indicatorId),
  });
  async function face(
    compare: Partial<CompareView> = {},
    language: 'de' | 'en' = 'de',
    view: Partial<ViewState> = {},
  ) {
    const atlas = await openTinyAtlas({
      view: {
        view: 'compare',
        level: DISTRICT,
        areas: [areaId('d1')],
        compare: { ...picked, face: 'bivariate', ...compare },
        ...view,
      },
    });
    const markup = renderInCompare(atlas, <CompareBivariate />, language);
    return { markup, text: readableText(markup) };
  }

  it('says how it is read, with limits, cells and counts in words', async () => {
    const { markup, text } = await face();
    expect(text).toContain('So lesen: Nach rechts wächst „unemp_rate“');
    expect(text).toMatch(/Arbeitslosenanteil \(.*\): niedrig unter .* %, /);
    expect(markup).toMatch(/aria-label="[^"]*hoch, [^"]*hoch: \d Gebiete?"/);
    expect(markup.match(/data-cell=/g)).toHaveLength(9);
  });

  it('lists every area with both values and its cell or the reason for none', async () => {
    const { markup, text } = await face();
    expect(markup.match(/<tr data-area-id=/g)).toHaveLength(6);
    expect(text).toMatch(/Altstadt .* % .* % unemp_rate (hoch|mittel|niedrig), /);
    expect(text).toContain('ohne Feld');
  });

  it('shows changes between two periods, in cells, limits and list', async () => {
    const { text } = await face({}, 'de', { compareWith: periodId('2019') });
    expect(text).toContain('Nach rechts wächst „unemp_rate (Veränderung)“');
    expect(text).toContain('Gezeigt ist die Veränderung gegenüber 2019.');
    expect(text).toMatch(/\(Veränderung\) \(.* gegenüber 2019\): niedrig unter [+−±][\d,]+ Pp\./);
    expect(text).toMatch(/Altstadt [+−±][\d,]+ Pp\. [+−±][\d,]+ Pp\. unemp_rate \(Veränderung\) /);
  });

  it('gives no reliability of changes, which the steps are not made for', async () => {
    const since = { compareWith: periodId('2019') };
    const { markup, text } = await face({ reliability: true }, 'de', since);
    expect(text).toContain('Für Veränderungen lässt sich die Zuverlässigkeit nicht angeben');
    expect(markup).not.toContain('map-fade-1');
  });

  it('narrows the table to a picked cell and offers the way back', async () => {
    const { markup, text } = await face({ pickedCell: 0 });
    expect(text).toContain('Gefiltert: ');
    expect(text).toContain('Alle Felder zeigen');
    expect(markup.match(/<tr data-area-id=/g)?.length ?? 0).toBeLessThan(6);
  });

  it('tells reliability in three steps where it is asked for', async () => {
    expect((await face()).text).not.toContain('Variationskoeffizient');
    const { markup, text } = await face({ reliability: true });
    expect(text).toContain('Variationskoeffizient unter 12 %');
    expect(text).toContain('Zuverlässigkeit');
    expect(markup).toContain('map-fade-1');
  });

  it('speaks English with no German left over and carries no inline style', async () => {
    const { markup, text } = await face({ reliability: true, pickedCell: 4 }, 'en');
    expect(text).toContain('How to read it');
    expect(text).not.toMatch(/\b(Gebiet|niedrig|hoch|Feld|Drittel)\b/);
    expect(markup).not.toMatch(/ style="/);
  });
});
