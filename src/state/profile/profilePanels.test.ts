import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../domain/model/ids.ts';
import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import type { PanelStack, ThemePanel } from '../../domain/profile/panels.ts';
import type { PyramidPlan } from '../../domain/profile/pyramidPlan.ts';
import { panelsBesidePyramid } from './profilePanels.ts';

const stack = (concept: string, dimension: string) =>
  ({ concept, dimension, rows: [] }) as unknown as PanelStack;
const panel = (theme: string, ...stacks: PanelStack[]): ThemePanel => ({ theme, stacks, rows: [] });
const context = {
  catalogue: {
    concepts: [
      { id: 'residents' as ConceptId, theme: 'people' },
    ] as unknown as Catalogue['concepts'],
  },
  pyramid: {
    concept: 'residents',
    sexDimension: 'sex',
    ageDimension: 'age',
  } as unknown as PyramidPlan,
  population: { concept: 'residents' } as unknown as Indicator,
};
const left = (...panels: ThemePanel[]) =>
  panelsBesidePyramid(panels, context).map(({ theme, stacks }) => [
    theme,
    ...stacks.map(({ concept, dimension }) => `${concept} ${dimension}`),
  ]);

describe('panels beside the pyramid', () => {
  it('leave out of the residents what the pyramid shows, and a dimension told before', () => {
    const people = panel(
      'people',
      stack('residents', 'sex'),
      stack('residents', 'nationality'),
      stack('registered', 'nationality'),
    );
    expect(left(people)).toEqual([['people', 'residents nationality']]);
  });

  it('keep every breakdown of other themes', () => {
    const work = panel('work', stack('employed', 'sex'), stack('unemployed', 'sex'));
    expect(left(work)).toEqual([['work', 'employed sex', 'unemployed sex']]);
  });

  it('are none where nothing can be stacked', () => {
    expect(left(panel('land'), panel('people', stack('residents', 'age')))).toEqual([]);
  });
});
