import { describe, expect, it } from 'vitest';
import { parseWeights } from './parseWeights.ts';

describe('parseWeights(text)', () => {
  it('reads indicators with their weights', () => {
    expect(parseWeights('unemp_rate*100 | single_parent_share * 1')).toEqual([
      { indicator: 'unemp_rate', weight: 100 },
      { indicator: 'single_parent_share', weight: 1 },
    ]);
  });

  it.each([
    '',
    'unemp_rate',
    'unemp_rate*0',
    'unemp_rate*101',
    'unemp_rate*1.5',
    'unemp_rate*-1',
    'unemp_rate*1|',
    'unemp_rate*1|unemp_rate*2',
    'a+b*1',
  ])('refuses "%s"', (text) => {
    expect(parseWeights(text)).toBeNull();
  });
});
