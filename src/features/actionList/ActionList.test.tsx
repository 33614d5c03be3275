import { describe, expect, it } from 'vitest';
import { selectNeed } from '../../state/need/selectNeed.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { DISTRICT } from '../../testing/tinyPackage.ts';
import { ActionList } from './ActionList.tsx';
import { comparedGroups, missingSeries, reachOfGroups } from './reachOfGroups.ts';

async function openNeed() {
  const atlas = await openTinyAtlas({ view: { view: 'need', level: DISTRICT } });
  return atlas;
}

describe('ActionList', () => {
  it('says why there is no index where a city has too few areas, and judges nobody', async () => {
    const atlas = await openNeed();
    const text = readableText(renderInNeed(atlas, <ActionList />));
    expect(text).toContain('ein Index braucht mindestens 10');
    expect(text).toContain('Nicht beurteilt (6)');
    expect(text).not.toMatch(/unterversorgt(?=\s·|\sBedarf)/);
  });

  it('speaks English throughout', async () => {
    const atlas = await openNeed();
    const text = readableText(renderInNeed(atlas, <ActionList />, 'en'));
    expect(text).toContain('Need by rank');
    expect(text).toContain('An area is called under-supplied only if');
  });
});

describe('reachOfGroups', () => {
  it('compares every group that has figures with everyone', async () => {
    const atlas = await openNeed();
    const shown = selectNeed(atlas.store.getState(), atlas)!;
    const groups = comparedGroups(shown.inventory)!;
    const { dataset } = atlas.store.getState();
    expect(groups[0]!.id).toBe('all');
    const missing = missingSeries(groups, dataset.series);
    const arrived = await Promise.all(missing.map((id) => atlas.source.series(id)));
    const series = new Map([
      ...dataset.series,
      ...arrived.flatMap((one) => (one.ok ? [[one.value.indicator, one.value] as const] : [])),
    ]);
    const reach = reachOfGroups(shown, { ...dataset, series }, groups);
    expect(reach.map(({ id }) => id)).toEqual(groups.map(({ id }) => id));
    for (const { share } of reach) {
      if (share.kind !== 'number') continue;
      expect(share.value).toBeGreaterThanOrEqual(0);
      expect(share.value).toBeLessThanOrEqual(100);
    }
  });
});
