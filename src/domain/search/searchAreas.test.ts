import { describe, expect, it } from 'vitest';
import { areaId, tinyAreas } from '../../testing/tinyPackage.ts';
import type { Area } from '../model/area.ts';
import { searchAreas } from './searchAreas.ts';

const [template] = tinyAreas.filter((area) => area.role === 'area');
const named = (...names: readonly string[]): readonly Area[] =>
  names.map((name, index) => ({ ...template!, id: areaId(`x${index}`), name }));
const found = (areas: readonly Area[], query: string) =>
  searchAreas(areas, query).map(({ name }) => name);

describe('searchAreas(areas, query)', () => {
  it('puts the whole name first, then names that begin with the query, then the others', () => {
    const areas = named('Nord / Westpark', 'Lobeda-West', 'Westend', 'West');
    expect(found(areas, 'west')).toEqual(['West', 'Westend', 'Lobeda-West', 'Nord / Westpark']);
  });

  it('finds a name however its umlaut is written, and with a typing error', () => {
    const areas = named('Wöllnitz', 'Zwätzen');
    for (const query of ['wöllnitz', 'woellnitz', 'Wollnitz', 'Wölnitz']) {
      expect(found(areas, query)).toEqual(['Wöllnitz']);
    }
  });

  it('finds the area in a question about it', () => {
    expect(found(tinyAreas, 'Arbeitslose am Bahnhof')).toEqual(['Bahnhof']);
  });

  it('leaves out the city, places for comparison and what belongs to no area', () => {
    expect(found(tinyAreas, 'Quellstadt')).toEqual([]);
    expect(found(tinyAreas, 'Beispielland')).toEqual([]);
    expect(found(tinyAreas, 'zugeordnet')).toEqual([]);
  });

  it('finds nothing for an empty query', () => {
    expect(searchAreas(tinyAreas, '  ')).toEqual([]);
  });
});
