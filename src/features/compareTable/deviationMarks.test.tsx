import { describe, expect, it } from 'vitest';
import { type CompareView, firstCompareView } from '../../state/compare/compareView.ts';
import { selectCompare } from '../../state/compare/selectCompare.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { DeviationTable } from './DeviationTable.tsx';
import { deviationMarks } from './deviationMarks.ts';

const own = {
  id: areaId('own-1'),
  name: 'Am Fluss',
  members: ['d2', 'd3'].map(areaId),
  shape: null,
};

async function open(change: Partial<CompareView> = {}) {
  const indicators = ['unemp_rate', 'pop_female_share', 'pop_total'].map(indicatorId);
  const compare: CompareView = {
    ...firstCompareView({ kind: 'picked', indicators }),
    significance: true,
    ...change,
  };
  const areas = ['d1', 'd6', 'west'].map(areaId);
  const atlas = await openTinyAtlas({ view: { view: 'compare', areas, compare } });
  const shown = selectCompare(atlas.store.getState(), atlas)!;
  const marks = deviationMarks(shown).get(indicatorId('unemp_rate'))!;
  return { atlas, marks, verdicts: marks.map(({ verdict }) => verdict), shown };
}

describe('marks of the deviation table', () => {
  it('are one for each indicator and place', async () => {
    const { shown } = await open({ ownAreas: [own] });
    const all = deviationMarks(shown);
    expect([...all.values()].map((marks) => marks.length)).toEqual([4, 4, 4]);
  });

  it('are not given to counts, nor where a value is withheld', async () => {
    const { shown, verdicts } = await open();
    expect(verdicts[1]).toBe('not_tested');
    const ofCount = deviationMarks(shown).get(indicatorId('pop_total'))!;
    expect(ofCount.every(({ verdict }) => verdict === 'not_tested')).toBe(true);
  });

  it('test an area against one that it shares nobody with, and not against one it overlaps', async () => {
    const { verdicts } = await open({ reference: { kind: 'area', area: areaId('d4') } });
    expect(verdicts[0]).not.toBe('not_tested');
    // West holds d4: it is compared with a part of itself.
    expect(verdicts[2]).toBe('not_tested');
  });

  it('stand in the table in words, with a key, and only when asked for', async () => {
    const { atlas } = await open();
    const text = readableText(renderInCompare(atlas, <DeviationTable />));
    expect(text).toMatch(/Pp\. (höher|niedriger|nicht unterscheidbar)/);
    expect(text).toContain('nicht geprüft');
    const { atlas: without } = await open({ significance: false });
    const plain = readableText(renderInCompare(without, <DeviationTable />));
    expect(plain).not.toMatch(/nicht unterscheidbar|nicht geprüft/);
  });
});
