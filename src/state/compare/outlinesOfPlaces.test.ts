import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, PLANNING_AREA } from '../../testing/tinyPackage.ts';
import type { ComparedPlace } from './compareShown.ts';
import { firstCompareView } from './compareView.ts';
import { outlinesOfPlaces } from './outlinesOfPlaces.ts';

const compare = firstCompareView({ kind: 'theme', id: 'unemployment' });

async function outlines(members: readonly string[]) {
  const atlas = await openTinyAtlas({ view: { view: 'compare', level: PLANNING_AREA, compare } });
  const { dataset } = atlas.store.getState();
  const district = dataset.package.areas.find(({ id }) => id === 'd1')!;
  const id = areaId('own-1');
  const own = { id, name: 'Am Fluss', members: members.map(areaId), shape: null };
  const places: readonly ComparedPlace[] = [
    { id: district.id, name: district.name, area: district, own: null },
    { id, name: own.name, area: null, own },
  ];
  return outlinesOfPlaces(places, dataset);
}

describe('outlinesOfPlaces(places, dataset)', () => {
  it('has the border of a district and of an own area while planning areas are shown', async () => {
    const [district, own] = await outlines(['d1', 'd2']);
    expect(district).toMatchObject({ area: 'd1', slot: 0 });
    expect(district!.rings.length).toBeGreaterThan(0);
    expect(own).toMatchObject({ area: 'own-1', slot: 1 });
    expect(own!.rings.length).toBeGreaterThan(0);
  });

  it('of an own area of one district is that of the district', async () => {
    const [district, own] = await outlines(['d1']);
    const corners = (rings: readonly (readonly unknown[])[]) =>
      [...new Set(rings.flat().map(String))].toSorted();
    expect(corners(own!.rings)).toEqual(corners(district!.rings));
  });
});
