import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { indicatorId } from '../../testing/tinyPackage.ts';
import { DataSheet } from './DataSheet.tsx';

async function sheet(view = {}, language: 'de' | 'en' = 'de') {
  const atlas = await openTinyAtlas({ view });
  return readableText(renderInAtlas(atlas, <DataSheet />, language));
}

describe('the data sheet', () => {
  it('reads the value of the city aloud as a sentence', async () => {
    expect(await sheet()).toContain(
      'Auf 100 Einwohner kamen am 31. Dezember 2021 in Quellstadt 4,18 Arbeitslose.',
    );
    expect(await sheet({}, 'en')).toContain(
      'For every 100 residents in Quellstadt there were 4.18 Unemployed on 31 December 2021.',
    );
  });

  it('reads a count plainly', async () => {
    const text = await sheet({ indicator: indicatorId('pop_total') });
    expect(text).toContain(
      'Am 31. Dezember 2021 lag der Wert in Quellstadt bei 6.250. Gemessen wird: Personen mit Hauptwohnung.',
    );
    expect(text).toContain('keine: Die Zahl steht so in der Quelle.');
  });

  it('says the formula, the rule for small numbers and the periods', async () => {
    const text = await sheet();
    expect(text).toContain('Arbeitslose ÷ Einwohner × 100');
    expect(text).toContain('Zahlen unter 3 hält die Quelle zurück.');
    expect(text).toContain('Ist der Nenner kleiner als 100');
    expect(text).toContain('2019 bis 2021');
  });

  it('leaves out what does not apply', async () => {
    const text = await sheet();
    expect(text).not.toContain('Lücken');
    expect(text).not.toContain('Vergleichbarkeit');
    expect(text).not.toContain('Merkmal');
  });

  it('names theme, field of action, breakdown and source', async () => {
    const text = await sheet({ indicator: indicatorId('pop_female_share') });
    expect(text).toContain('Geschlecht: Frauen');
    expect(text).toContain('Bevölkerung');
    expect(text).toContain('Nutzungsbedingungen: gemeinfrei');
  });
});
