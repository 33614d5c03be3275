import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, indicatorId, PLANNING_AREA, periodId } from '../../testing/tinyPackage.ts';
import { ExploreView } from './ExploreView.tsx';

async function explore(view: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') {
  const markup = renderInAtlas(await openTinyAtlas({ view }), <ExploreView />, language);
  return { markup, text: readableText(markup) };
}

describe('Erkunden', () => {
  it('says in sentences what the map shows', async () => {
    const { text } = await explore();
    expect(text).toContain(
      'Am höchsten ist der Wert in Bahnhof mit 6,19 %, am niedrigsten in Eichholz mit 1,30 %; Quellstadt insgesamt: 4,18 %. Zurückgehaltene Werte können darüber oder darunter liegen.',
    );
    expect(text).toContain('Seit 2019 ist der Wert in Quellstadt von 4,59 % auf 4,18 % gesunken');
    expect(text).toContain('In 1 Gebiet ist eine Zahl unter 3 zurückgehalten');
  });

  it('names figure, measure and day in its headline', async () => {
    const { markup, text } = await explore();
    expect(markup).toMatch(/<h1[^>]*>Arbeitslosenanteil<\/h1>/);
    expect(text).toContain('Arbeitslose je 100 Einwohner · 31. Dezember 2021');
  });

  it('ranks the areas with a button each that says the whole row', async () => {
    const { markup } = await explore();
    const buttons = [...markup.matchAll(/class="ranking-button"[^>]*aria-label="([^"]+)"/g)];
    const words = buttons.map(([, label]) => label!.replaceAll('\u00a0', ' '));
    expect(words).toHaveLength(6);
    expect(words[0]).toBe('Bahnhof, 6,19 %, Rang 1 von 5, −0,81 Pp. seit 2019');
    expect(words[5]).toMatch(/^Fischerau, 0 bis 2,50 %, ohne Rang, geringe Fallzahl/);
  });

  it('has one tab stop for all areas of the ranking', async () => {
    const { markup } = await explore();
    expect(markup.match(/class="ranking-button" tabindex="0"/g)).toHaveLength(1);
  });

  it('tells in the legend what is withheld, in words and not by colour alone', async () => {
    expect((await explore()).text).toContain('Zahl unter 3 zurückgehalten (1)');
    const early = await explore({ period: periodId('2020') });
    expect(early.text).not.toContain('zurückgehalten');
    expect(early.text).toContain('geringe Fallzahl (1)');
  });

  it('gives the map a name and ties the sentences to it', async () => {
    const { markup } = await explore();
    expect(markup).toContain('Karte: Arbeitslosenanteil, 31. Dezember 2021, Bezirke');
    const [, summary] = /<p id="([^"]+)" class="summary-text"/.exec(markup) ?? [];
    expect(markup).toContain(`aria-describedby="${summary}"`);
  });

  it('speaks of change where it shows change', async () => {
    const { markup, text } = await explore({ compareWith: periodId('2019') });
    expect(markup).toContain('Veränderung 31. Dezember 2021 gegenüber 2019');
    expect(text).toContain('am wenigsten sank der Wert in');
    expect(text).not.toContain('Am höchsten ist der Wert');
  });

  it('adds up planning areas and ranks a range whose place is certain', async () => {
    const { text } = await explore({ level: PLANNING_AREA });
    expect(text).toContain('in West mit 4,25 %, am niedrigsten in Ost mit 4,08 bis 4,12 %');
  });

  it('begins with the areas that are selected', async () => {
    const { text } = await explore({ areas: [areaId('d1')] });
    expect(text).toContain('Altstadt: 5,69 %, vom höchsten Wert an Rang 2 von 5.');
  });

  it('groups thousands of a count and never a year', async () => {
    const { text } = await explore({ indicator: indicatorId('pop_total') });
    expect(text).toContain('2.100');
    expect(text).not.toMatch(/2\.0(19|20|21)/);
  });

  it('speaks English with no German left over', async () => {
    const { text } = await explore({}, 'en');
    expect(text).toContain('The value is highest in Bahnhof at 6.19%');
    expect(text).toContain('number under 3 withheld (1)');
    expect(text).not.toMatch(/\b(Rang|Karte|Legende|Verlauf|Gebiete|seit)\b/);
  });

  it('carries no inline style, which the page forbids', async () => {
    expect((await explore()).markup).not.toMatch(/ style="/);
  });
});
