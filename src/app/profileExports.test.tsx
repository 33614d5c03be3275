import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/model/cell.ts';
import type { FigureReport } from '../export/figureReport.ts';
import type { ProfileFigureContext } from '../export/profileFigure.ts';
import { cellWords } from '../export/table/cellWords.ts';
import { columnInRow } from '../export/table/columnParts.ts';
import { figureIn } from '../export/table/shownCell.ts';
import { changesReport } from '../features/profileChanges/changesReport.ts';
import { ProfileChanges } from '../features/profileChanges/ProfileChanges.tsx';
import { locatorReport } from '../features/profileHead/locatorReport.tsx';
import { keyFiguresReport } from '../features/profileKeyFigures/keyFiguresReport.ts';
import { ProfileKeyFigures } from '../features/profileKeyFigures/ProfileKeyFigures.tsx';
import { offersReport } from '../features/profileOffers/offersReport.tsx';
import { ProfileOffers } from '../features/profileOffers/ProfileOffers.tsx';
import { ProfileSpine } from '../features/profileSpine/ProfileSpine.tsx';
import { spineReport } from '../features/profileSpine/spineReport.ts';
import { ProfileStandout } from '../features/profileStandout/ProfileStandout.tsx';
import { standoutReport } from '../features/profileStandout/standoutReport.ts';
import type { Atlas } from '../state/atlas.ts';
import type { ProfileContent } from '../state/profile/profileShown.ts';
import { selectProfile } from '../state/profile/selectProfile.ts';
import { openProfile } from '../testing/openProfile.ts';
import { changedSeries, tinySeriesContext } from '../testing/profileSeries.ts';
import { readableText } from '../testing/renderInAtlas.tsx';
import { renderInProfile } from '../testing/renderInProfile.tsx';
import { areaId } from '../testing/tinyPackage.ts';

const AREAS = ['0', 'd1', 'd5', 'd6'] as const;

/** Counts as a source has them: numbers, small ones withheld, protected, or absent. */
const anyCount: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 3, max: 900 }).map(numberOf) },
  fc.constant<Cell>({ kind: 'masked', low: 0, high: 2, flags: [] }),
  fc.constantFrom('suppressed' as const, 'missing' as const).map(
    (kind): Cell => ({
      kind,
      flags: [],
    }),
  ),
);

function numberOf(value: number): Cell {
  return { kind: 'number', value, flags: [] };
}

async function contextOf(atlas: Atlas) {
  const { words, states } = await tinySeriesContext();
  const report = selectProfile(atlas.store.getState(), atlas)!;
  const { package: city } = atlas.source;
  return {
    report,
    atlas: city,
    words,
    exportText: states,
    language: 'de' as const,
    link: 'https://atlas.example/#v=1',
  } satisfies ProfileFigureContext & { report: ProfileContent };
}

/** The Steckbrief of an area of Quellstadt with the given cells in place of its own, in turn. */
async function openedWith(area: string, cells: readonly Cell[]) {
  const atlas = await openProfile(area);
  let next = 0;
  const series = changedSeries(() => cells[next++ % cells.length]!);
  const { dataset } = atlas.store.getState();
  atlas.store.setState({
    dataset: { ...dataset, series: new Map(series.map((one) => [one.indicator, one])) },
  });
  return { atlas: asItIs(atlas), context: await contextOf(atlas) };
}

/** Markup made without a browser shows the state at the start; here it is the one of now. */
function asItIs(atlas: Atlas): Atlas {
  const { store } = atlas;
  return { ...atlas, store: { ...store, getInitialState: store.getState } };
}

/** A column as people read it in the file, without unit. */
function columnOf(report: FigureReport, id: string, text: ProfileFigureContext['exportText']) {
  const { table } = report;
  const index = table.columns.findIndex((column) => column.id === id);
  const words = cellWords(report, text);
  return table.rows.map((row, at) => {
    const column = columnInRow(table, table.columns[index]!, at);
    const cell = row[index]!;
    return typeof cell === 'string' ? cell : words.figure(figureIn(cell, column), column);
  });
}

/** Texts of the elements with a class, in order, tags and grouping left out. */
function pageTexts(markup: string, pattern: RegExp): readonly string[] {
  return [...markup.matchAll(pattern)].map(([, inner]) => plain(readableText(inner!)));
}

function plain(words: string): string {
  return words
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(\d)\.(?=\d{3})/g, '$1')
    .trim();
}

/** The page says the same figure, followed by its unit at most. */
function expectSame(page: readonly string[], file: readonly string[]) {
  expect(page).toHaveLength(file.length);
  page.forEach((words, index) => {
    const figure = plain(file[index]!);
    expect(words.startsWith(figure), `page "${words}", file "${figure}"`).toBe(true);
    expect(words.slice(figure.length)).not.toMatch(/^[\d,]/);
  });
}

async function forAnyFigures(
  check: (
    context: Awaited<ReturnType<typeof contextOf>>,
    draw: (one: ReactElement) => string,
  ) => void,
) {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...AREAS),
      fc.array(anyCount, { minLength: 5, maxLength: 23 }),
      async (area, cells) => {
        const { atlas, context } = await openedWith(area, cells);
        check(context, (element) => renderInProfile(atlas, element));
      },
    ),
    { numRuns: 25 },
  );
}

describe('what is downloaded of a Steckbrief, whatever the states of its figures', () => {
  it('are the key figures of the page', async () => {
    await forAnyFigures((context, draw) => {
      if (context.report.keyFigures.length === 0) return;
      const page = pageTexts(
        draw(<ProfileKeyFigures />),
        /profile-key-figures-value"[^>]*>(.*?)<\/p>/g,
      );
      const report = keyFiguresReport(context);
      expectSame(page, columnOf(report, 'value', context.exportText));
    });
  });

  it('are the rows of the page, with what stands in their middle', async () => {
    await forAnyFigures((context, draw) => {
      const page = draw(<ProfileSpine />);
      const report = spineReport(context);
      const values = pageTexts(page, /<td class="chart-spine-number" data-state[^>]*>(.*?)<\/td>/g);
      expectSame(values, columnOf(report, 'value', context.exportText));
      const centres = pageTexts(
        page,
        /<td class="chart-spine-number chart-spine-beside">(.*?)<\/td>/g,
      );
      const told = columnOf(report, 'centre', context.exportText);
      expectSame(
        centres.filter((centre) => centre !== ''),
        told.filter((_, row) => centres[row] !== ''),
      );
    });
  });

  it('are the changes of the page, in its order', async () => {
    await forAnyFigures((context, draw) => {
      const { changes } = context.report;
      if (changes === null || changes.between.changes.length === 0) return;
      const cells = pageTexts(draw(<ProfileChanges />), /<td[^>]*>(.*?)<\/td>/g);
      const report = changesReport(context);
      const width = cells.length / report.table.rows.length;
      expect(Number.isInteger(width)).toBe(true);
      const at = (column: number) => cells.filter((_, index) => index % width === column);
      expectSame(at(0), columnOf(report, 'from', context.exportText));
      expectSame(at(1), columnOf(report, 'to', context.exportText));
      expectSame(at(2), columnOf(report, 'change', context.exportText));
    });
  });

  it('are the sentences of the page', async () => {
    await forAnyFigures((context, draw) => {
      const text = plain(readableText(draw(<ProfileStandout />)));
      for (const sentence of columnOf(standoutReport(context), 'sentence', context.exportText)) {
        expect(text).toContain(plain(sentence));
      }
    });
  });
});

describe('what is downloaded of the offers of a Steckbrief', () => {
  it('has every entry, corrections of this device among them, and says so', async () => {
    const atlas = await openProfile('0');
    const { workspace } = atlas.store.getState();
    const added = {
      ...(await contextOf(atlas)).report.offers!.records[0]!,
      id: 'own',
      name: 'Neu',
    };
    atlas.store.setState({
      workspace: {
        ...workspace,
        edits: [
          { kind: 'add', offer: { ...added, origin: 'own', position: [10.05, 50.15] } },
          { kind: 'close', offer: 'o1' },
          { kind: 'resize', offer: 'o3', capacity: 40 },
        ],
      },
    });
    const context = await contextOf(atlas);
    const { offers } = context.report;
    expect(offers?.corrections).toEqual({ added: 1, changed: 1, removed: 1 });
    const report = offersReport(context, { context: [], offers: offers! });
    const names = columnOf(report, 'offer', context.exportText);
    expect(names).toContain('Neu');
    expect(names).not.toContain('Beratung am Bahnhof');
    expect(report.notes.join(' ')).toContain('eigene Korrekturen');
    const page = readableText(renderInProfile(asItIs(atlas), <ProfileOffers />));
    expect(page).toContain('1 ergänzt, 1 geändert, 1 nicht mehr gezählt');
    for (const name of names) expect(page).toContain(name);
    expect(page).toContain('eigene Korrektur');
  });
});

describe('the map of a Steckbrief’s place', () => {
  it('has every area of the level, and marks one', async () => {
    const context = await contextOf(await openProfile('d1'));
    const report = locatorReport(context, []);
    const own = columnOf(report, 'own', context.exportText);
    expect(report.table.rows.map(([id]) => id)).toEqual(context.report.geometry.areas);
    expect(own.filter((mark) => mark === '1')).toHaveLength(1);
    expect(own[context.report.geometry.areas.indexOf(areaId('d1'))]).toBe('1');
  });
});
