import { describe, expect, it } from 'vitest';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import type { OwnAreaProblem } from '../../domain/ownAreas/ownAreaProblems.ts';
import { compareDe } from '../../i18n/compare/compare.de.ts';
import { compareEn } from '../../i18n/compare/compare.en.ts';
import { compareWords } from '../../i18n/compare/compareWords.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import { createWords } from '../../i18n/lazyWords.ts';
import { statisticsDe } from '../../i18n/statistics/statistics.de.ts';
import { statisticsEn } from '../../i18n/statistics/statistics.en.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, tinyDistricts } from '../../testing/tinyPackage.ts';
import { DraftForm } from './DraftForm.tsx';
import { OwnAreaEditor } from './OwnAreaEditor.tsx';
import { newDraft, type OwnAreaDraft } from './ownAreaDraft.ts';
import { type OwnAreaWords, wordProblem, wordShare } from './wordOwnArea.ts';

const texts = {
  de: createWords('de', { ...statisticsDe, ...compareDe }),
  en: createWords('en', { ...statisticsEn, ...compareEn }),
};

function openAtlasWithAddresses() {
  // Bedarf & Angebot comes with addresses.
  return openTinyAtlas({ view: { view: 'need' } });
}

async function render(element: React.ReactElement, language: InterfaceLanguage = 'de') {
  const atlas = await openAtlasWithAddresses();
  const { Provider } = compareWords;
  return renderInAtlas(atlas, <Provider value={texts[language]}>{element}</Provider>, language);
}

const own: readonly OwnArea[] = [
  { id: areaId('own-1'), name: 'Am Bach', members: [areaId('d1')], shape: null },
  {
    id: areaId('own-2'),
    name: 'Rund um den Bahnhof',
    members: ['d1', 'd2'].map(areaId),
    shape: { kind: 'radius', centre: [10.15, 50.15], metres: 1200 },
  },
];

const form = (draft: Partial<OwnAreaDraft>) => (
  <DraftForm
    draft={{ ...newDraft(areaId('own-1'), 'Mitte'), ...draft }}
    others={[]}
    isNew
    onDraft={() => {}}
    onKeep={() => {}}
    onCancel={() => {}}
  />
);

/** Words with figures as they are. */
function wordsIn(text: typeof texts.de): OwnAreaWords {
  const format: Partial<Format> = { number: (value) => String(value) };
  return { text, format: format as Format };
}

describe('the editor of own areas', () => {
  it('lists what there is, how it came about, and by what rule areas count', async () => {
    const read = readableText(await render(<OwnAreaEditor value={own} onChange={() => {}} />));
    expect(read).toContain('Gezählt werden ganze Bezirke, nie Teile davon');
    expect(read).toContain('Am Bach 1 Bezirk · einzeln gewählt');
    expect(read).toContain('Rund um den Bahnhof 2 Bezirke · Umkreis 1.200 m');
    expect(read).toContain('Eigenes Gebiet anlegen');
  });

  it('offers no further one where there is no room', async () => {
    const markup = await render(<OwnAreaEditor value={own} onChange={() => {}} most={2} />);
    expect(readableText(markup)).toContain('Mehr als 2 eigene Gebiete sind hier nicht möglich.');
    expect(markup).not.toContain('Eigenes Gebiet anlegen');
  });

  it('picks areas from a list that needs no pointer', async () => {
    const markup = await render(form({ picked: [areaId('d2')] }));
    expect(markup.match(/type="checkbox"/g)).toHaveLength(tinyDistricts.areas.length);
    expect(readableText(markup)).toContain('Bezirke 1 gewählt');
    expect(readableText(markup)).toContain('1 Bezirk, und zwar ganz: Bahnhof.');
  });

  it('shows the share of every area that a shape touches, and which of them count', async () => {
    const centre = [10.0515, 50.152] as const;
    const read = readableText(await render(form({ tool: 'radius', centre, metres: 100 })));
    expect(read).toContain('Altstadt 50 % (2 von 4 Adressen) ganz');
    const one = readableText(
      await render(form({ tool: 'radius', centre: [10.0508, 50.152], metres: 50 })),
    );
    expect(one).toContain('25 % (1 von 4 Adressen) nicht');
    expect(one).toContain('Von keinem Gebiet liegt mindestens die Hälfte innerhalb.');
  });

  it('says so in English too', async () => {
    const ring = [
      [10.01, 50.11],
      [10.09, 50.11],
      [10.09, 50.19],
      [10.01, 50.19],
    ] as const;
    const read = readableText(await render(form({ tool: 'polygon', ring, isClosed: true }), 'en'));
    expect(read).toContain('4 points');
    expect(read).toContain('1 District, as a whole: Altstadt.');
    expect(read).not.toMatch(/Adresse|Fläche|Gebiet/);
  });

  it('has words for every problem, with the way to mend it', async () => {
    const area = areaId('own-1');
    const problems: readonly OwnAreaProblem[] = [
      { code: 'name_empty', area },
      { code: 'no_member', area },
      { code: 'id_taken', area },
      { code: 'name_too_long', area, max: 60 },
      { code: 'name_taken', area, name: 'Mitte' },
      { code: 'unknown_members', area, members: [area] },
      { code: 'too_many', max: 12 },
      { code: 'too_few_points', area },
      { code: 'too_many_points', area, max: 100 },
      { code: 'crosses_itself', area, edges: [0, 2] },
      { code: 'radius_out_of_range', area, min: 50, max: 20_000 },
    ];
    for (const text of [texts.de, texts.en]) {
      const words = wordsIn(text);
      const said = problems.map((problem) => wordProblem(problem, words));
      expect(new Set(said).size).toBe(problems.length);
      for (const sentence of said) expect(sentence).toMatch(/\.$/);
    }
  });

  it('never rounds a share to half that is less, nor to all that is not all', () => {
    const words = wordsIn(texts.de);
    const surface = { area: areaId('d1'), basis: 'surface', addresses: null } as const;
    const said = (share: number) => wordShare({ ...surface, share, counts: share >= 0.5 }, words);
    expect(said(0.4999)).toBe('49 % der Fläche');
    expect(said(0.5)).toBe('50 % der Fläche');
    expect(said(0.9999)).toBe('99 % der Fläche');
    expect(said(1)).toBe('100 % der Fläche');
    expect(said(0.001)).toBe('unter 1 % der Fläche');
  });
});
