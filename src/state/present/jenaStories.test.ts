import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../data/build/folderFiles.ts';
import { readSourcePackage } from '../../data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../../data/package/source/sourcePackage.ts';
import { checkStory } from '../../domain/story/checkStory.ts';
import { checkStepView } from './checkStepView.ts';
import { readStepFacts } from './readStepFacts.ts';

const folder = fileURLToPath(new URL('../../../data/jena/', import.meta.url));

describe.skipIf(!existsSync(folder))('the stories of Jena', () => {
  let source: SourcePackage;
  beforeAll(() => {
    const read = readSourcePackage(readFolder(folder), { checkView: checkStepView });
    if (read.package === null) throw new Error(JSON.stringify(read.errors));
    source = read.package;
  }, 60_000);

  it('pass every check that the editor makes', () => {
    const { stories = [], atlas, inventory } = source;
    const problems = stories.flatMap((story) =>
      checkStory(story, (step) => readStepFacts(step, { atlas, inventory })),
    );
    expect(stories.map(({ id }) => id)).toEqual(['lobeda', 'aelter-werden']);
    expect(problems).toEqual([]);
  });

  it('let the audience guess an area and draw a line, show a table and ask for need and offers', () => {
    for (const { steps } of source.stories ?? []) {
      expect(new Set(steps.map(({ guess }) => guess))).toEqual(new Set(['none', 'area', 'trend']));
      expect(steps.some(({ view }) => view?.includes('view=need'))).toBe(true);
      expect(steps.every(({ note }) => /\?/.test(note.de) && /\?/.test(note.en))).toBe(true);
    }
    const views = (source.stories ?? []).flatMap(({ steps }) =>
      steps.map(({ view }) => view ?? ''),
    );
    for (const face of ['map', 'trend', 'ranking', 'table']) {
      expect(
        views.some((view) => view.includes(`face=${face}`)),
        face,
      ).toBe(true);
    }
  });

  it('come with pages on accessibility and privacy in both languages, and with no invented imprint', () => {
    const { content } = source;
    for (const slot of ['accessibility', 'privacy'] as const) {
      expect(content?.[slot].de?.blocks.length).toBe(content?.[slot].en?.blocks.length);
    }
    expect(content?.imprint).toEqual({ de: null, en: null });
    expect(content?.['easy-language']).toEqual({ de: null, en: null });
  });
});
