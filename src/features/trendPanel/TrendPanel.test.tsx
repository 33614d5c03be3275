import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { TrendPanel } from './TrendPanel.tsx';

async function trend(view: Partial<ViewState> = {}) {
  return readableText(renderInAtlas(await openTinyAtlas({ view }), <TrendPanel />));
}

const COUNT = { indicator: indicatorId('pop_total') };
const ALTSTADT = { areas: [areaId('d1')] };

describe('the trend', () => {
  it('shows a rate of the selected areas with city and Land to compare', async () => {
    const text = await trend(ALTSTADT);
    expect(text).toContain('Verlauf seit 2019, Prozent');
    for (const name of ['Altstadt', 'Quellstadt', 'Beispielland']) expect(text).toContain(name);
  });

  it('shows a count of selected areas alone, since totals would press their lines flat', async () => {
    const text = await trend({ ...COUNT, ...ALTSTADT });
    expect(text).toContain('Altstadt');
    expect(text).not.toContain('Quellstadt');
    expect(text).not.toContain('Beispielland');
  });

  it('shows a count of the city where nothing is selected', async () => {
    const text = await trend(COUNT);
    expect(text).toContain('Quellstadt');
    expect(text).not.toContain('Beispielland');
  });

  it('has a table of what it draws', async () => {
    const atlas = await openTinyAtlas({ view: ALTSTADT });
    expect(renderInAtlas(atlas, <TrendPanel />)).toMatch(
      /<button[^>]*aria-expanded="false"[^>]*>(?:(?!<\/button>).)*Tabelle/s,
    );
  });

  it('draws an area of another level that stays selected', async () => {
    expect(await trend({ areas: [areaId('west')] })).toContain('West');
  });
});
