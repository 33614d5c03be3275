import { describe, expect, it } from 'vitest';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import { createRateSearch } from './rateSearch.ts';

const search = createRateSearch(tinyAtlas.catalogue);
const found = (query: string) => search(query).map(({ id }) => String(id));

describe('the search for an indicator of need', () => {
  it('offers those that point to need first and never a count', () => {
    expect(found('')).toEqual(['unemp_rate', 'pop_female_share']);
  });

  it('gives the rate where the word finds a count', () => {
    expect(found('Arbeitslose')[0]).toBe('unemp_rate');
    expect(found('Einwohnerinnen')).toContain('pop_female_share');
    expect(found('Einwohnerinnen')).not.toContain('pop_total');
  });

  it('finds nothing for a word that is not there', () => {
    expect(found('Zeppelin')).toEqual([]);
  });
});
