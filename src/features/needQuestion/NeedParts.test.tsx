import { describe, expect, it } from 'vitest';
import { EVERY_AREA } from '../../domain/composite/areaStanding.ts';
import type { CompositeInput } from '../../domain/composite/compositeIndex.ts';
import { computeComposite } from '../../domain/composite/computeComposite.ts';
import { computeStatusDynamics } from '../../domain/composite/statusDynamicsIndex.ts';
import { columnOfNumbers } from '../../domain/coverage/columnOfBounds.ts';
import { firstNeedView } from '../../state/need/questionOf.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { DISTRICT, indicatorId } from '../../testing/tinyPackage.ts';
import { NeedPartsContent } from './NeedPartsContent.tsx';
import { PartsTable } from './PartsTable.tsx';

/** 0 to 20 in 21 areas: mean 10, deviation √(110/3). */
const rising = columnOfNumbers(Float64Array.from({ length: 21 }, (_, area) => area));
const falling = columnOfNumbers(Float64Array.from({ length: 21 }, (_, area) => 40 - 2 * area));

function composite(change: Partial<CompositeInput> = {}) {
  const result = computeComposite({
    standardisation: 'min_max',
    aggregation: 'additive',
    rescale: 'none',
    eligibility: EVERY_AREA,
    components: [
      { indicator: indicatorId('unemp_rate'), values: rising, direction: 'high_need', weight: 3 },
      {
        indicator: indicatorId('pop_female_share'),
        values: falling,
        direction: 'high_need',
        weight: 1,
      },
    ],
    ...change,
  });
  if (!result.ok) throw new Error('no index');
  return result.value;
}

const openNeed = () =>
  openTinyAtlas({ view: { view: 'need', level: DISTRICT, need: firstNeedView(tinyInventory) } });

describe('the need of an area opened into its parts', () => {
  it('shows value, standardised value, weight and contribution, which add up to the index', async () => {
    const table = <PartsTable composite={composite()} area={15} side="need" />;
    const said = readableText(renderInNeed(await openNeed(), table));
    // Shares of the range: 15 of 20, and 10 of 40; three quarters and one quarter of the weight.
    expect(said).toContain('Arbeitslosenanteil 15,00 % 0,75 75 % 0,56');
    expect(said).toContain('Frauenanteil 10,0 % 0,25 25 % 0,06');
    expect(said).toContain('Index 0,63');
  });

  it('says that contributions to a geometric mean are logarithms, and shows sum and index apart', async () => {
    const index = composite({ aggregation: 'geometric' });
    const said = readableText(
      renderInNeed(await openNeed(), <PartsTable composite={index} area={15} side="need" />),
    );
    expect(said).toContain('Ihre Summe ist der Logarithmus des Index');
    expect(said).toMatch(/Summe der Beiträge 4,\d\d Index \d\d,\d\d/);
  });

  it('writes the dynamics side as change in points', async () => {
    const monitored = {
      indicator: indicatorId('unemp_rate'),
      direction: 'high_need',
      status: rising,
      change: falling,
    } as const;
    const result = computeStatusDynamics({ indicators: [monitored], eligibility: EVERY_AREA });
    if (!result.ok) throw new Error('no index');
    const table = (
      <PartsTable composite={result.value.dynamics.composite} area={15} side="dynamics" />
    );
    const said = readableText(renderInNeed(await openNeed(), table, 'en'));
    expect(said).toContain('+10.00 pp');
    expect(said).toContain('standardised once more');
  });

  it('says why there is no index where there is none', async () => {
    const said = readableText(renderInNeed(await openNeed(), <NeedPartsContent area={0} />));
    expect(said).toContain('ein Index braucht mindestens 10');
  });
});
