import { describe, expect, it } from 'vitest';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { DeviationTable } from './DeviationTable.tsx';

const picked = firstCompareView({
  kind: 'picked',
  indicators: ['unemp_rate', 'pop_female_share', 'pop_total'].map(indicatorId),
});

async function table(
  compare: Partial<CompareView> = {},
  view: Partial<ViewState> = {},
  language: 'de' | 'en' = 'de',
) {
  const atlas = await openTinyAtlas({
    view: {
      view: 'compare',
      areas: ['d1', 'd6'].map(areaId),
      compare: { ...picked, ...compare },
      ...view,
    },
  });
  const markup = renderInCompare(atlas, <DeviationTable />, language);
  const [, ...rows] = markup.split('<tr>').map(readableText);
  return { markup, text: readableText(markup), rows };
}

describe('the deviation table', () => {
  it('says value, reference and difference of each place', async () => {
    const { rows } = await table();
    expect(rows[1]).toMatch(/^Arbeitslosenanteil 4,18 % 5,69 % \+1,51 Pp\./);
  });

  it('shows a withheld value as a range, never as zero', async () => {
    const { rows } = await table();
    expect(rows[1]).toContain('0 bis 2,50 %');
    expect(rows[1]).toContain('geringe Fallzahl');
    expect(rows[1]).not.toMatch(/ 0 %/);
  });

  it('measures from the parent of each place where that is asked for', async () => {
    const { rows } = await table({ reference: { kind: 'parent' } });
    expect(rows[1]).toMatch(/^Arbeitslosenanteil 5,69 % \+1,4\d Pp\./);
  });

  it('adds the change of each place since the period compared with', async () => {
    const { text } = await table({}, { compareWith: periodId('2019') });
    expect(text).toMatch(/seit 2019: [+−]\d/);
  });

  it('puts the largest deviation first where that is asked for', async () => {
    const names = ({ rows }: Awaited<ReturnType<typeof table>>) =>
      rows.slice(1).map((row) => row.slice(0, 10));
    const listed = names(await table());
    const sorted = names(await table({ order: 'deviation' }));
    expect(sorted).toHaveLength(listed.length);
    expect(sorted.toSorted()).toEqual(listed.toSorted());
    expect(sorted).not.toEqual(listed);
  });

  it('speaks English with no German left over', async () => {
    const { text } = await table({}, {}, 'en');
    expect(text).toContain('Place among all areas');
    expect(text).not.toMatch(/\b(Indikator|Lage|Verlauf|seit|bis)\b/);
  });

  it('carries no inline style, which the page forbids', async () => {
    expect((await table()).markup).not.toMatch(/ style="/);
  });
});
