import { describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import { writeStoryFile } from '../../src/data/stories/writeStoryFile.ts';
import { NO_CONTENT } from '../../src/domain/content/content.ts';
import type { AreaId } from '../../src/domain/model/ids.ts';
import type { Story } from '../../src/domain/story/story.ts';
import { checkStepView } from '../../src/state/present/checkStepView.ts';
import { bytesOf, tinySource } from '../../src/testing/tinySource.ts';
import { compilePackage } from './compilePackage.ts';
import { fetchBytesFromMap, outputFiles } from './outputFiles.ts';

const words = (text: string) => ({ de: text, en: text });
const VIEW = 'v=1&view=explore&level=district&indicator=unemp_rate&period=2021&face=map';

const story: Story = {
  id: 'tour',
  title: words('Rundgang'),
  summary: words('Eine Runde.'),
  steps: [
    {
      id: 'start',
      view: VIEW,
      headline: words('Hier ist Quellstadt.'),
      text: words(''),
      note: words('Nur für mich.'),
      alternative: words('Karte.'),
      highlight: 'd1' as AreaId,
      guess: 'area',
      minutes: 2,
    },
  ],
};

/** Quellstadt with a story, as a person would download it, and one page of its operator. */
function source(one: Story = story) {
  const files = new Map(tinySource());
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  descriptor.resources.push(
    { name: 'stories.tour', path: 'stories/tour.json' },
    { name: 'content.imprint.de', path: 'content/imprint.de.md' },
  );
  files.set('datapackage.json', JSON.stringify(descriptor));
  files.set('stories/tour.json', writeStoryFile(one));
  files.set('content/imprint.de.md', '# Impressum\n\nStadt Quellstadt\n');
  return readSourcePackage(bytesOf(files), { checkView: checkStepView });
}

async function open(read: ReturnType<typeof source>) {
  const files = outputFiles([compilePackage(read.package!)]);
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
  const opened = await loader.open();
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return { atlas: opened.value, files };
}

describe('stories of a package', () => {
  it('are compiled to one file and loaded as they were written', async () => {
    const read = source();
    expect(read.errors).toEqual([]);
    const { atlas, files } = await open(read);
    expect(await atlas.stories()).toEqual({ ok: true, value: [story] });
    expect([...files.keys()].filter((path) => path.includes('/stories.'))).toHaveLength(1);
  });

  it('are none where a package has none', async () => {
    const { atlas } = await open(readSourcePackage(bytesOf(tinySource())));
    expect(await atlas.stories()).toEqual({ ok: true, value: [] });
    expect(await atlas.content()).toEqual({ ok: true, value: NO_CONTENT });
  });

  it.each([
    ['an indicator', VIEW.replace('unemp_rate', 'nowhere'), 'indicator'],
    ['a year without figures', VIEW.replace('2021', '1999'), 'period'],
    ['a question', 'v=1&view=need&group=nobody', 'need'],
    ['another story', 'v=1&view=present&story=tour', 'view'],
  ])('are refused where the package does not know %s of a view', (_name, view, field) => {
    const { package: none, errors } = source({
      ...story,
      steps: story.steps.map((step) => ({ ...step, view })),
    });
    expect(none).toBeNull();
    expect(errors).toContainEqual(
      expect.objectContaining({
        code: 'story_view_repaired',
        file: 'stories/tour.json',
        row: 1,
        column: 'view',
        field,
      }),
    );
  });
});

describe('pages of the operator', () => {
  it('are compiled to a tree; the slots left empty say so', async () => {
    const { atlas } = await open(source());
    const content = await atlas.content();
    expect(content).toEqual({
      ok: true,
      value: {
        ...NO_CONTENT,
        imprint: {
          de: {
            title: 'Impressum',
            blocks: [{ kind: 'paragraph', run: [{ kind: 'text', text: 'Stadt Quellstadt' }] }],
          },
          en: null,
        },
      },
    });
  });
});
