import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import type { PanelStack, ThemePanel } from '../../domain/profile/panels.ts';
import type { PyramidPlan } from '../../domain/profile/pyramidPlan.ts';

/**
 * The panels that say something the pyramid does not: in the themes of the residents its dimensions are
 * left out, and of several breakdowns by one dimension the first in the package's order stays. A panel
 * without a stack is none: its rates are among the rows of the Handlungsfelder.
 */
export function panelsBesidePyramid(
  panels: readonly ThemePanel[],
  {
    catalogue,
    pyramid,
    population,
  }: {
    readonly catalogue: Pick<Catalogue, 'concepts'>;
    readonly pyramid: PyramidPlan | null;
    readonly population: Indicator | null;
  },
): readonly ThemePanel[] {
  const residents = new Set(
    catalogue.concepts
      .filter(({ id }) => id === pyramid?.concept || id === population?.concept)
      .map(({ theme }) => theme),
  );
  const drawn = new Set([pyramid?.sexDimension, pyramid?.ageDimension]);
  return panels.flatMap((panel) => {
    const stacks = residents.has(panel.theme)
      ? firstOfDimension(panel.stacks).filter(({ dimension }) => !drawn.has(dimension))
      : panel.stacks;
    return stacks.length === 0 ? [] : [{ ...panel, stacks }];
  });
}

function firstOfDimension(stacks: readonly PanelStack[]): readonly PanelStack[] {
  return stacks.filter(
    ({ dimension }, index) => stacks.findIndex((other) => other.dimension === dimension) === index,
  );
}
