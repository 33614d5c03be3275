import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { type SimilarityPackage, similarityOf } from './similarityOf.ts';

const INDICATORS = ['old', 'poor'].map(indicatorId);

/** A package with the two figures of each area. */
function city(id: string, figures: Readonly<Record<string, readonly number[]>>): SimilarityPackage {
  return {
    id,
    areas: Object.keys(figures)
      .filter((area) => !area.startsWith('own'))
      .map(areaId),
    cell(area: AreaId, indicator): Cell {
      const value = figures[area]?.[INDICATORS.indexOf(indicator)];
      return value === undefined
        ? { kind: 'missing', flags: [] }
        : { kind: 'number', value, flags: [] };
    },
  };
}

const home = city('home', { a: [10, 5], b: [30, 20], c: [11, 8], 'own-1': [29, 19] });
const away = city('away', { a: [10, 6], z: [50, 1] });

const found = (packages: readonly SimilarityPackage[], area: string) =>
  similarityOf(packages, { package: 'home', area: areaId(area) }, INDICATORS).neighbours.map(
    (one) => `${one.package} ${one.area}`,
  );

describe('similar areas', () => {
  it('are the nearest of the package on the screen, never the area itself', () => {
    expect(found([home], 'a')).toEqual(['home c', 'home b']);
  });

  it('come from every loaded package, where the same id is another area', () => {
    expect(found([home, away], 'a').slice(0, 2)).toEqual(['away a', 'home c']);
  });

  it('are found for an area that a person made', () => {
    expect(found([home], 'own-1')[0]).toBe('home b');
  });

  it('are refused for a package that is not loaded', () => {
    const target = { package: 'elsewhere', area: areaId('a') };
    expect(() => similarityOf([home], target, INDICATORS)).toThrow(RangeError);
  });
});
