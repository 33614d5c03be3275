import { describe, expect, it } from 'vitest';
import { firstCompareView } from '../../state/compare/compareView.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { CompareLines } from './CompareLines.tsx';

async function lines(indicators: readonly string[], areas = ['d1', 'd6']) {
  const set = { kind: 'picked' as const, indicators: indicators.map(indicatorId) };
  const atlas = await openTinyAtlas({
    view: { view: 'compare', areas: areas.map(areaId), compare: firstCompareView(set) },
  });
  const markup = renderInCompare(atlas, <CompareLines />);
  return { markup, text: readableText(markup) };
}

describe('the trends of a comparison', () => {
  it('have a panel for each indicator with its unit, and say how to compare them', async () => {
    const { text } = await lines(['unemp_rate', 'pop_female_share']);
    expect(text).toContain('Verläufe von 2 Indikatoren');
    expect(text).toContain('Arbeitslosenanteil Prozent');
    expect(text).toContain('Vergleichbar sind die Gebiete, nicht die Höhen zweier Indikatoren');
  });

  it('draw the city beside areas for a rate, and not for a count, whose lines it would press flat', async () => {
    const city = (markup: string) => markup.includes('Quellstadt');
    expect(city((await lines(['unemp_rate'])).markup)).toBe(true);
    expect(city((await lines(['pop_total'])).markup)).toBe(false);
    expect(city((await lines(['pop_total'], [])).markup)).toBe(true);
  });

  it('carry no inline style, which the page forbids', async () => {
    expect((await lines(['unemp_rate'])).markup).not.toMatch(/ style="/);
  });
});
