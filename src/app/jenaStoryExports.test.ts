import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PublicFigures, readPublicFigures } from '../../data/build/attack/publicFigures.ts';
import { compilePackage } from '../../data/build/compilePackage.ts';
import { publicForm } from '../../data/build/disclosure/publicForm.ts';
import { readFolder } from '../../data/build/folderFiles.ts';
import { fetchBytesFromMap, outputFiles } from '../../data/build/outputFiles.ts';
import { createAtlasLoader } from '../data/package/loadAtlas.ts';
import { readSourcePackage } from '../data/package/source/readSourcePackage.ts';
import { cellAt } from '../domain/model/column.ts';
import type { AreaId, LevelId } from '../domain/model/ids.ts';
import type { Story, StoryStep } from '../domain/story/story.ts';
import { stepSlides } from '../export/story/slides/stepSlides.ts';
import type { StoryContext } from '../export/story/slides/storyContext.ts';
import { writeStoryPptx } from '../export/story/slides/writeStoryPptx.ts';
import type { StepReport } from '../export/story/storyReport.ts';
import { ShortTable } from '../features/figureTable/ShortTable.tsx';
import { createWords } from '../i18n/lazyWords.ts';
import { presentDe } from '../i18n/present/present.de.ts';
import type { Atlas } from '../state/atlas.ts';
import { openStep } from '../state/present/openStep.ts';
import { encodeView } from '../state/url/encodeView.ts';
import { defaultView, type ViewState } from '../state/viewState.ts';
import { readableText, renderInAtlas } from '../testing/renderInAtlas.tsx';
import { reportWordsOf } from '../testing/reportWords.ts';
import { openAtlas } from './openAtlas.ts';
import { stepReport } from './present/slides/stepReport.ts';

const folder = fileURLToPath(new URL('../../data/jena/', import.meta.url));
const MINUTE = 60_000;
const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

let page: Atlas;
let open: PublicFigures;
let stories: readonly Story[];
let context: StoryContext;

beforeAll(async () => {
  const reading = readSourcePackage(readFolder(folder));
  if (reading.package === null) throw new Error(JSON.stringify(reading.errors));
  const published = publicForm(reading.package, reading.package.suppressions ?? []);
  const files = outputFiles([compilePackage(published)]);
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
  open = await readPublicFigures(loader);
  const opened = await openAtlas(loader, '');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  page = opened.value.atlas;
  const told = await page.source.stories();
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  stories = told.value;
  const story = { title: 'T', summary: '', cityName: 'Jena', language: 'de' as const };
  context = {
    story: { ...story, madeOn: new Date(0) },
    text: createWords('de', presentDe),
    states: (await reportWordsOf(page)).exportText,
  };
}, 2 * MINUTE);

async function reportOf(step: StoryStep): Promise<StepReport> {
  return stepReport(page, step, {
    words: await reportWordsOf(page),
    text: context.text,
    hasNotes: true,
    draw: async () => ({ data: PIXEL, width: 4, height: 3 }),
    needReport: () => Promise.reject(new Error('needs a page')),
  });
}

const stepOf = (view: Partial<ViewState>): StoryStep => ({
  id: 'attack',
  view: encodeView({ ...defaultView(page.source.package), ...view }),
  headline: { de: 'Angriff', en: 'Attack' },
  text: { de: '', en: '' },
  note: { de: '', en: '' },
  alternative: { de: '', en: '' },
  highlight: null,
  guess: 'none',
  minutes: null,
});

/** Counts that the package withholds, with all their places and days. */
function withheldCounts() {
  const withheld = open.counts.filter(({ low, high }) => low !== high);
  const byIndicator = new Map<string, Set<string>>();
  for (const { indicator, area } of withheld) {
    byIndicator.set(indicator, (byIndicator.get(indicator) ?? new Set()).add(area));
  }
  return byIndicator;
}

/** Steps about the places of withheld counts: the figures that an attacker would tell. */
function attackingSteps(): readonly { readonly step: StoryStep; readonly face: string }[] {
  const { areas } = page.source.package;
  const levelOf = (id: string) => areas.find((area) => area.id === id)?.level as LevelId;
  return [...withheldCounts()].slice(0, 12).flatMap(([indicator, places]) => {
    const at = [...places].filter((id) => levelOf(id) === 'district').slice(0, 4) as AreaId[];
    if (at.length === 0) return [];
    return (['trend', 'ranking', 'table'] as const).map((face) => ({
      face,
      step: stepOf({
        indicator: indicator as never,
        level: 'district' as LevelId,
        areas: at,
        face,
      }),
    }));
  });
}

/** All numbers of charts and the words of tables of a step, by name of line or row. */
function numbersOf(report: StepReport) {
  const objects = stepSlides(report, context).flatMap((slide) => slide.objects);
  const charts = objects.flatMap((object) => (object.kind === 'chart' ? object.series : []));
  const tables = objects.flatMap((object) => (object.kind === 'table' ? object.rows : []));
  return {
    charts: charts.map(({ name, labels, values }) => ({
      name: String(name),
      labels: (labels ?? []) as string[],
      values: values ?? [],
    })),
    rows: tables.map((row) => row.map(({ text }) => String(text))),
  };
}

describe('an attacker who collects slides and handouts of stories about Jena', () => {
  it(
    'finds no number where the package withholds one, in charts, tables and the page',
    async () => {
      const { areas } = page.source.package;
      const nameOf = (id: string) => areas.find((area) => area.id === id)!.name;
      const leaks: string[] = [];
      let withheld = 0;
      let paper = 0;
      for (const { step, face } of attackingSteps()) {
        const report = await reportOf(step);
        const { charts, rows } = numbersOf(report);
        const opened = await openStep(page, step.view!);
        if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
        const { base, view, values, periodIndex } = opened.value.select.shown(
          opened.value.store.getState(),
        );
        const printed =
          face === 'table' ? renderInAtlas(opened.value, createElement(ShortTable)) : '';
        for (const area of view.areas) {
          for (const [index, period] of base.figures.periods.entries()) {
            const at = base.rowOf.get(area)! * base.figures.periods.length + index;
            if (cellAt(values, at).kind === 'number') continue;
            const label = `${base.indicator.id} ${area} ${period} ${face}`;
            if (face === 'trend') {
              const value = charts.find(({ name }) => name === nameOf(area))?.values[index];
              withheld += 1;
              if (value !== undefined && !Number.isNaN(value)) leaks.push(label);
            } else if (face === 'ranking' && index === periodIndex) {
              const bar = charts[0]!.labels.findIndex((name) => name.startsWith(nameOf(area)));
              withheld += Number(bar >= 0);
              if (bar >= 0 && !Number.isNaN(charts[0]!.values[bar])) leaks.push(label);
            } else if (face === 'table') {
              const column = rows[0]!.indexOf(period);
              const words = rows.find(([name]) => name === nameOf(area))?.[column];
              if (column < 0 || words === undefined) continue;
              withheld += 1;
              if (/^[\d.,−-]+$/.test(words)) leaks.push(label);
            }
          }
        }
        // The page that is printed: what is no number in the data is none there.
        const states = printed.matchAll(/<td data-state="(?!number)(\w+)">(.*?)<\/td>/g);
        for (const [, state, words = ''] of states) {
          paper += 1;
          if (/^[\d.,−-]+$/.test(readableText(words))) leaks.push(`printed ${state}: ${words}`);
        }
      }
      expect(withheld).toBeGreaterThan(50);
      expect(paper).toBeGreaterThan(20);
      expect(leaks).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    'reads no number behind the charts of the shipped stories that the figures do not show',
    async () => {
      const steps = stories
        .flatMap((story) => story.steps)
        .filter(({ view }) => view === null || view.includes('view=explore'));
      const reports = await Promise.all(steps.map(reportOf));
      const told = new Set(
        reports.flatMap((report) => numbersOf(report).charts.flatMap(({ values }) => values)),
      );
      const parts = unzipSync(await writeStoryPptx(reports, context));
      const charts = Object.entries(parts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
      expect(charts.length).toBeGreaterThan(5);
      const numbers = charts.flatMap(([, bytes]) =>
        [...strFromU8(bytes).matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
          [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
        ),
      );
      expect(numbers.length).toBeGreaterThan(50);
      expect(numbers.filter((number) => !told.has(number))).toEqual([]);
    },
    MINUTE,
  );
});
