import { describe, expect, it } from 'vitest';
import { changeStep } from '../../domain/story/editStory.ts';
import { emptyStep, emptyStory } from '../../domain/story/emptyStep.ts';
import { changeView, undo } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changePresent, lookAside } from '../../state/present/presentActions.ts';
import { openStory } from '../../state/present/stories.ts';
import { saveStory, tellableView } from '../../state/present/storyActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { insertLook, saveLook, takeOverLook } from './keepLook.ts';
import { suggestWords } from './suggestWords.ts';

const plain = (text: string) => text.replace(/[\u00a0\s]+/g, ' ');

describe('suggestWords(page, fragment)', () => {
  it('says in both languages what the figure is and what it says, and nothing withheld', async () => {
    const atlas = await openTinyAtlas();
    const { headline, alternative } = await suggestWords(atlas, tellableView(atlas));
    expect(plain(headline.de)).toMatch(/^Am höchsten ist der Wert in Bahnhof mit 6,19 %/);
    expect(plain(alternative.de)).toMatch(
      /^Karte: Arbeitslosenanteil, Bezirke, 31\. Dezember 2021\. Am höchsten/,
    );
    expect(plain(alternative.de)).toContain('zurückgehalten');
    expect(plain(alternative.en)).toMatch(/^Map: Unemployment share, Districts, 31 December 2021/);
  });

  it('names the lines of a trend', async () => {
    const atlas = await openTinyAtlas({ view: { face: 'trend', areas: [areaId('d1')] } });
    const { alternative } = await suggestWords(atlas, tellableView(atlas));
    expect(alternative.de).toMatch(/^Linien: Arbeitslosenanteil von 2019 bis 2021, Altstadt\./);
  });

  it.each([
    ['need', /^Karte von Bedarf und Angebot \(„.+“\)/],
    ['profile', /^Steckbrief Quellstadt/],
  ] as const)('says of %s at least what it is, and makes up no headline', async (view, said) => {
    const atlas = await openTinyAtlas({ view: { view } });
    const { headline, alternative } = await suggestWords(atlas, tellableView(atlas));
    expect(headline).toEqual({ de: '', en: '' });
    expect(alternative.de).toMatch(said);
    expect(alternative.en).not.toBe('');
  });
});

describe('keeping a live look', () => {
  async function openLook(alternative = { de: '', en: '' }): Promise<Atlas> {
    const atlas = await openTinyAtlas();
    const view = tellableView(atlas);
    const story = { ...emptyStory('s', { de: 'S', en: 'S' }), steps: [emptyStep('a', view)] };
    saveStory(atlas, changeStep(story, 'a', { alternative, highlight: areaId('d1') }));
    await changePresent(atlas, { story: 's', step: 0, mode: 'edit' });
    await lookAside(atlas, view, { story: 's', step: 0, from: 'edit' });
    await changeView(atlas, { face: 'table' });
    return atlas;
  }
  const opened = (atlas: Atlas) => openStory(atlas.store.getState())!;
  const mode = (atlas: Atlas) => atlas.store.getState().view;

  it('takes the view over, proposes what it says, and undo stays in the editor', async () => {
    const atlas = await openLook();
    await takeOverLook(atlas, opened(atlas), 0);
    expect(opened(atlas).steps[0]?.view).toContain('face=table');
    expect(opened(atlas).steps[0]?.alternative.de).toMatch(/^Tabelle: /);
    expect(opened(atlas).steps[0]?.highlight).toBe('d1');
    undo(atlas);
    expect(opened(atlas).steps[0]?.view).toContain('face=map');
    expect(mode(atlas)).toMatchObject({ view: 'present', present: { mode: 'edit' } });
  });

  it('leaves an alternative text that a person wrote', async () => {
    const atlas = await openLook({ de: 'Selbst geschrieben.', en: '' });
    await takeOverLook(atlas, opened(atlas), 0);
    expect(opened(atlas).steps[0]?.alternative.de).toBe('Selbst geschrieben.');
  });

  it('puts the spotlight out where the view has no such area', async () => {
    const atlas = await openLook();
    await changeView(atlas, { level: atlas.source.package.levels[1]!.id });
    await takeOverLook(atlas, opened(atlas), 0);
    const { view, highlight } = opened(atlas).steps[0]!;
    expect([view?.includes('level=district'), highlight]).toEqual([false, null]);
  });

  it('inserts the view after the step and opens it, or saves it while the look goes on', async () => {
    const atlas = await openLook();
    expect(await saveLook(atlas, opened(atlas), 0)).toBe(1);
    expect(mode(atlas).view).toBe('explore');
    await insertLook(atlas, opened(atlas), 0);
    expect(opened(atlas).steps).toHaveLength(3);
    expect(mode(atlas)).toMatchObject({ view: 'present', present: { step: 1, mode: 'edit' } });
  });
});
