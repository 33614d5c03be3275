import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, indicatorId, PLANNING_AREA, periodId } from '../../testing/tinyPackage.ts';
import { ExplanationContent } from './ExplanationContent.tsx';
import { explainShown } from './explainShown.ts';

async function explained(area: string, view: Partial<ViewState> = {}, period = '2021') {
  const atlas = await openTinyAtlas({ view });
  const state = atlas.store.getState();
  const figure = explainShown(atlas.select.shown(state), state.dataset, {
    area: areaId(area),
    period: periodId(period),
  });
  if (figure === null) throw new Error('the view has no such figure');
  return readableText(renderInAtlas(atlas, <ExplanationContent figure={figure} />));
}

describe('"Nachrechnen"', () => {
  it('puts the numbers into the formula and says that the result is rounded', async () => {
    const text = await explained('d1');
    expect(text).toContain('58 ÷ 1.020 × 100 ≈ 5,69 %');
    expect(text).toContain('Das Ergebnis ist gerundet');
  });

  it('gives the range of a withheld number and why, and nothing narrower', async () => {
    const text = await explained('d6');
    expect(text).toContain('Zähler unter 3');
    expect(text).toContain('(0 bis 2) ÷ 80 × 100 = 0 bis 2,50 %');
    expect(text).toContain(
      'Weil mindestens eine Zahl unter 3 zurückgehalten ist, liegt der Wert zwischen 0,00 und 2,50 %.',
    );
    expect(text).toContain('Der Nenner ist kleiner als 100');
  });

  it('names the areas a larger area is made up of and counts the withheld ones', async () => {
    const text = await explained('ost', { level: PLANNING_AREA });
    expect(text).toContain(
      'Addiert sind 4 Gebiete: Bahnhof, Chausseehaus, Eichholz und Fischerau.',
    );
    expect(text).toContain('3 Gebiete mit Zahl, 1 unter 3');
    expect(text).toContain('(179 bis 181) ÷ 4.390 × 100');
  });

  it('says of a count that it stands so in the source', async () => {
    const text = await explained('d1', { indicator: indicatorId('unemp_total') });
    expect(text).toContain('Diese Zahl steht so in der Quelle. 58');
    expect(text).not.toContain('Nenner');
  });

  it('says of a withheld count only its bounds', async () => {
    const text = await explained('d6', { indicator: indicatorId('unemp_total') });
    expect(text).toContain(
      'Die Quelle hält Zahlen unter 3 zurück: Der Wert liegt zwischen 0 und 2.',
    );
  });

  it('says why there is no value where the source has none', async () => {
    const text = await explained('land');
    expect(text).toContain('Für mindestens eine Zahl hat die Quelle keine Angabe');
    expect(text).not.toContain('÷');
  });

  it('retraces both periods of a comparison and their difference', async () => {
    const text = await explained('d1', { compareWith: periodId('2019') });
    expect(text).toContain('60 ÷ 1.000 × 100 = 6,00 %');
    expect(text).toContain('5,69 % − 6,00 % ≈ −0,31 Pp.');
  });

  it('gives the range of a change with a withheld number', async () => {
    const text = await explained('d6', { compareWith: periodId('2020') });
    expect(text).toContain('liegt die Veränderung zwischen −5,71 Pp. und −3,21 Pp.');
  });

  it('has nothing to say about an area or period the view does not have', async () => {
    const atlas = await openTinyAtlas();
    const state = atlas.store.getState();
    const shown = atlas.select.shown(state);
    const at = (area: string, period: string) =>
      explainShown(shown, state.dataset, { area: areaId(area), period: periodId(period) });
    expect(at('nowhere', '2021')).toBeNull();
    expect(at('d1', '1990')).toBeNull();
  });
});
