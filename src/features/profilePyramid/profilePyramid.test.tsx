import { describe, expect, it } from 'vitest';
import type { PopulationPyramid } from '../../domain/profile/populationPyramid.ts';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { periodId } from '../../testing/tinyPackage.ts';
import { ProfilePyramid } from './ProfilePyramid.tsx';
import { yearAt } from './pyramidInput.ts';

const years = ['2010', '2012', '2014'].map((period) => ({
  period: periodId(period),
  total: { kind: 'missing', flags: [] } as const,
  sides: [],
}));
const pyramid = { years } as unknown as PopulationPyramid;

describe('the pyramid of a Steckbrief', () => {
  it('opens with the year of the report, or the last one before it', () => {
    expect(yearAt(pyramid, null).period).toBe('2014');
    expect(yearAt(pyramid, periodId('2013')).period).toBe('2012');
    expect(yearAt(pyramid, periodId('2001')).period).toBe('2010');
  });

  it('says where a package has no residents by sex and age', async () => {
    const atlas = await openProfile('d1');
    const text = readableText(renderInProfile(atlas, <ProfilePyramid />));
    expect(text).toMatch(/Die Daten haben keine|Bevölkerung nach Alter und Geschlecht, Altstadt/);
  });
});
