import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import { Ranking } from './Ranking.tsx';

async function markupOf(view: Partial<ViewState> = {}): Promise<string> {
  return renderInAtlas(await openTinyAtlas({ view }), <Ranking />);
}

const countOf = (pattern: RegExp, markup: string) => markup.match(pattern)?.length ?? 0;
const rowOf = (id: string, markup: string) =>
  new RegExp(`<tr data-area-id="${id}".*?</tr>`).exec(markup)?.[0] ?? '';

describe('Ranking', () => {
  it('says a whole line with the name of its button, since focus skips the cells', async () => {
    const row = rowOf('d2', await markupOf());
    expect(row).toMatch(/aria-label="Bahnhof, [^"]*, Rang 1 von 5, [^"]* seit 2019"/);
  });

  it('draws a bar beside every number and none beside words for a state', async () => {
    const markup = await markupOf();
    const numbers = countOf(/<td[^>]*data-state="number"/g, markup);
    expect(countOf(/class="chart-bar"/g, markup)).toBe(numbers);
    expect(numbers).toBeLessThan(countOf(/<td[^>]*data-state=/g, markup));
  });

  it('draws the line of the city once for rates and not for counts, of which it is the total', async () => {
    expect(countOf(/class="chart-bar-city"/g, await markupOf())).toBe(1);
    const counts = await markupOf({ indicator: indicatorId('pop_total') });
    expect(counts).not.toContain('chart-bar-city');
  });

  it('marks where zero is among differences', async () => {
    const markup = await markupOf({ compareWith: periodId('2019') });
    expect(countOf(/class="chart-bar-zero"/g, markup)).toBe(1);
  });

  it('has one tab stop, and buttons for areas only', async () => {
    const markup = await markupOf({ areas: [areaId('d4')] });
    const body = /<tbody.*<\/tbody>/.exec(markup)![0];
    expect(countOf(/class="ranking-button"[^>]*tabindex="0"/gi, body)).toBe(1);
    expect(countOf(/class="ranking-button"/g, body)).toBe(6);
    expect(countOf(/class="ranking-button"/g, markup)).toBe(6);
    expect(rowOf('d4', markup)).toContain('aria-pressed="true"');
  });
});
