import { describe, expect, it } from 'vitest';
import { areaId, tinyAreas } from '../../testing/tinyPackage.ts';
import { areaByName, neighbourTowards } from './areaNavigation.ts';

const districts = tinyAreas
  .filter((area) => area.id.startsWith('d'))
  .map((area) => ({
    id: area.id,
    name: area.name,
    longitude: area.label![0],
    latitude: area.label![1],
  }));

describe('neighbourTowards(areas, from, direction)', () => {
  it('finds the nearest area that lies there on the map', () => {
    expect(neighbourTowards(districts, areaId('d2'), 'left')).toBe('d1');
    expect(neighbourTowards(districts, areaId('d2'), 'right')).toBe('d3');
    expect(neighbourTowards(districts, areaId('d2'), 'down')).toBe('d5');
  });

  it('finds none beyond the edge of the city', () => {
    expect(neighbourTowards(districts, areaId('d1'), 'left')).toBeNull();
    expect(neighbourTowards(districts, areaId('d1'), 'up')).toBeNull();
  });
});

describe('areaByName(rows, current, typed)', () => {
  it('goes to the next name with that letter, round the end', () => {
    expect(areaByName(districts, 0, 'e')).toBe(4);
    expect(areaByName(districts, 5, 'a')).toBe(0);
  });

  it('stays while more letters of the same name are typed', () => {
    expect(areaByName(districts, 4, 'eich')).toBe(4);
  });

  it('finds nothing for a name that is not there', () => {
    expect(areaByName(districts, 0, 'zz')).toBe(-1);
  });
});
