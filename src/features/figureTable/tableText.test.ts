import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { spreadsheetNumber } from './spreadsheetNumber.ts';
import { tableModelOf } from './tableModel.ts';
import { plainText, type TableWords, tableText } from './tableText.ts';

const words: TableWords = {
  nameHead: 'Bezirk',
  remarksHead: 'Anmerkungen',
  periodHead: (period) => `${period} (Prozent)`,
  period: (period) => period,
  rowName: ({ area }) => area.name,
  number: (value) => spreadsheetNumber(value, { decimals: 2, language: 'de' }),
  state: (cell: Cell) => `Wort für ${cell.kind}`,
  flag: (flag) => flag,
};

async function copied(view = {}) {
  const atlas = await openTinyAtlas({ view });
  const shown = atlas.select.shown(atlas.store.getState());
  const model = tableModelOf(shown, atlas.source.package.areas);
  return tableText(model, model.rows, words)
    .split('\r\n')
    .map((line) => line.split('\t'));
}

describe('the copied table', () => {
  it('has one heading row with the unit, and as many cells in every row', async () => {
    const table = await copied();
    expect(table[0]).toEqual([
      'Bezirk',
      '2021 (Prozent)',
      '2020 (Prozent)',
      '2019 (Prozent)',
      'Anmerkungen',
    ]);
    expect(new Set(table.map((line) => line.length)).size).toBe(1);
  });

  it('writes numbers as a German spreadsheet reads them and states as words', async () => {
    const table = await copied();
    expect(table.find(([name]) => name === 'Altstadt')?.slice(1, 4)).toEqual([
      '5,69',
      '6,53',
      '6,00',
    ]);
    expect(table.find(([name]) => name === 'Fischerau')?.[1]).toBe('Wort für interval');
  });

  it('keeps remarks out of the figures and names the periods they hold for', async () => {
    const table = await copied();
    expect(table.find(([name]) => name === 'Quellstadt')?.at(-1)).toBe('provisional (2021)');
    expect(table.find(([name]) => name === 'Fischerau')?.at(-1)).toBe(
      'low_denominator (2021, 2020, 2019)',
    );
  });

  it('has the city below the areas and a selected larger area between them', async () => {
    const names = (await copied({ areas: [areaId('ost')] })).map(([name]) => name);
    expect(names.slice(-3)).toEqual(['Ost', 'Quellstadt', 'Beispielland']);
  });

  it('counts cases of no area but never divides them', async () => {
    const counts = await copied({ indicator: indicatorId('unemp_total') });
    expect(counts.map(([name]) => name)).toContain('nicht zugeordnet');
    expect((await copied()).map(([name]) => name)).not.toContain('nicht zugeordnet');
  });

  it('lets no text begin a formula or break out of its cell', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', 'a'), fc.string()),
        ([start, rest]) => {
          const guarded = plainText(start + rest);
          expect(guarded).not.toMatch(/[\t\r\n]/);
          expect(guarded).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
    );
  });

  it('leaves harmless text as it is', () => {
    expect(plainText('Beutenberg / Winzerlaer Straße')).toBe('Beutenberg / Winzerlaer Straße');
  });

  it('writes a rounded zero without a sign', () => {
    expect(spreadsheetNumber(-0.004, { decimals: 2, language: 'de' })).toBe('0,00');
    expect(spreadsheetNumber(-1234.5, { decimals: 1, language: 'en' })).toBe('-1234.5');
  });
});
