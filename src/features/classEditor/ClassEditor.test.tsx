import { describe, expect, it } from 'vitest';
import { changeClassification } from '../../state/actions/changeView.ts';
import { DEFAULT_CLASSIFICATION } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { periodId } from '../../testing/tinyPackage.ts';
import { ClassEditorContent } from './ClassEditorContent.tsx';
import { methodChange } from './methodChange.ts';

describe('the class editor', () => {
  it('offers six methods, three to seven classes and both scopes', async () => {
    const markup = renderInAtlas(await openTinyAtlas(), <ClassEditorContent />);
    expect(markup.match(/<option /g)).toHaveLength(6);
    expect(markup.match(/type="radio"/g)).toHaveLength(7);
    expect(readableText(markup)).toContain('alle Zeiträume');
  });

  it('lists the classes with the areas of the shown period that fall into them', async () => {
    const atlas = await openTinyAtlas();
    const { classes } = atlas.select.shown(atlas.store.getState());
    const markup = renderInAtlas(atlas, <ClassEditorContent />);
    const counts = [...markup.matchAll(/class="class-editor-figure">(\d+)</g)].map(([, n]) =>
      Number(n),
    );
    const inClasses = [...classes].filter((index) => index < counts.length).length;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inClasses);
  });

  it('says how well the classes separate the values', async () => {
    const text = readableText(renderInAtlas(await openTinyAtlas(), <ClassEditorContent />));
    expect(text).toMatch(/Güte der Einteilung: \d+ % der Unterschiede/);
  });

  it('offers no methods for differences and says why', async () => {
    const atlas = await openTinyAtlas({ view: { compareWith: periodId('2019') } });
    const markup = renderInAtlas(atlas, <ClassEditorContent />);
    expect(markup).not.toContain('<option');
    expect(readableText(markup)).toContain('gleich breit auf beiden Seiten der Null');
  });

  it("has a field for each of a person's own limits", async () => {
    const classification = { ...DEFAULT_CLASSIFICATION, method: 'manual', breaks: [4, 6] } as const;
    const atlas = await openTinyAtlas({ view: { classification } });
    const markup = renderInAtlas(atlas, <ClassEditorContent />);
    expect(markup.match(/<li class="class-editor-break"/g)).toHaveLength(2);
    expect(readableText(markup)).toContain('4 bis unter 6');
  });

  it('begins own limits with those in force, so that no area changes its class until one is edited', async () => {
    const atlas = await openTinyAtlas();
    const before = atlas.select.shown(atlas.store.getState());
    const decimals = before.base.indicator.decimals;
    await changeClassification(atlas, methodChange('manual', before.classification, decimals));
    const after = atlas.select.shown(atlas.store.getState());
    expect(after.classification.method).toBe('manual');
    expect([...after.classes]).toEqual([...before.classes]);
    atlas.store.temporal.getState().undo();
    expect(atlas.store.getState().view.classification).toEqual(DEFAULT_CLASSIFICATION);
  });
});
