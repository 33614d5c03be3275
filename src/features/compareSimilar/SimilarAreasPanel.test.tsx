import { describe, expect, it } from 'vitest';
import { firstCompareView } from '../../state/compare/compareView.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInCompare } from '../../testing/renderInCompare.tsx';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { SimilarAreasPanel } from './SimilarAreasPanel.tsx';

const indicators = ['unemp_rate', 'pop_female_share'].map(indicatorId);
const compare = firstCompareView({ kind: 'picked', indicators });

async function panel(view: Partial<ViewState>, language: 'de' | 'en' = 'de') {
  const atlas = await openTinyAtlas({ view: { view: 'compare', compare, ...view } });
  const markup = renderInCompare(atlas, <SimilarAreasPanel />, language);
  return { markup, text: readableText(markup) };
}

describe('the panel of similar areas', () => {
  it('asks for an area first where none is compared', async () => {
    expect((await panel({ areas: [] })).text).toBe(
      'Nehmen Sie zuerst ein Gebiet in den Vergleich.',
    );
  });

  it('lists areas with their distance and the reasons, and a button to compare each', async () => {
    const { markup, text } = await panel({ areas: [areaId('d1')] });
    expect(text).toMatch(/Abstand \d,\d\d Vergleichen \S+: am ähnlichsten bei „/);
    expect(markup).toMatch(/aria-label="Vergleichen: \w+"/);
    expect(markup).not.toMatch(/ style="/);
  });

  it('says what is compared already instead of offering it again', async () => {
    const areas = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId);
    const { markup, text } = await panel({ areas });
    expect(text).toContain('wird schon verglichen');
    expect(text).toContain('Mehr als 6 Gebiete lassen sich nicht vergleichen.');
    expect(markup).not.toContain('aria-label="Vergleichen: ');
  });

  it('names no package while only one is loaded', async () => {
    expect((await panel({ areas: [areaId('d1')] })).text).not.toContain('quellstadt');
  });

  it('speaks English with no German left over', async () => {
    const { text } = await panel({ areas: [areaId('d1')] }, 'en');
    expect(text).toContain('Similar to:');
    expect(text).not.toMatch(/\b(Abstand|Vergleichen|ähnlich|nach)\b/);
  });
});
