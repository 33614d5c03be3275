import type { Cell } from '../../../domain/model/cell.ts';
import type { Indicator, Term } from '../../../domain/model/indicator.ts';
import { type FigureReader, latestPeriodIndex } from '../../../domain/profile/profileFigures.ts';
import { cleanText } from '../../table/cleanText.ts';
import { shownCell } from '../../table/shownCell.ts';
import { remarkWords, stateWord } from '../cellState.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { figureWord } from './figureCell.ts';
import { reportedReaders } from './indicatorLines.ts';
import type { AreaBlock, FigureColumn } from './workbookParts.ts';

/** The figures of one report, every indicator and period, as they may leave the atlas. */
export function areaBlock(report: ProfileReport, context: SeriesContext): AreaBlock {
  const readers = reportedReaders(report, context.until);
  const length = readers.reduce((sum, { figures }) => sum + figures.periods.length, 0);
  const words = wordTable();
  const block = {
    id: cleanText(report.area.id),
    name: cleanText(report.area.name),
    words: words.list,
    value: figureColumn(length),
    low: new Float64Array(length).fill(Number.NaN),
    high: new Float64Array(length).fill(Number.NaN),
    state: new Uint16Array(length),
    remarks: new Uint16Array(length),
    report: new Uint16Array(length),
    numerator: figureColumn(length),
    denominator: figureColumn(length),
  };
  let start = 0;
  for (const reader of readers) {
    fillIndicator(block, start, reader, { report, context, words });
    start += reader.figures.periods.length;
  }
  return block;
}

interface Surroundings {
  readonly report: ProfileReport;
  readonly context: SeriesContext;
  readonly words: WordTable;
}

function fillIndicator(
  block: AreaBlock,
  start: number,
  reader: FigureReader,
  { report, context, words }: Surroundings,
): void {
  const { indicator, periods } = reader.figures;
  const { subject } = report.scope;
  const { formula } = indicator;
  const counted = (terms: readonly Term[] | undefined) =>
    terms?.[0] === undefined ? indicator : context.words.indicator(terms[0].id);
  const put = (column: FigureColumn, at: number, cell: Cell | null, measured: Indicator) => {
    if (cell === null) return;
    const shown = shownCell(cell, measured.decimals);
    if (shown.kind === 'number') column.numbers[at] = shown.value;
    else column.words[at] = words.index(figureWord(cell, measured, context));
  };
  const reports = reportPeriods(reader, report, context);
  periods.forEach((_, period) => {
    const at = start + period;
    const cell = reader.value(subject, period);
    const shown = shownCell(cell, indicator.decimals);
    put(block.value, at, cell, indicator);
    if (shown.kind === 'interval') {
      block.low[at] = shown.low;
      block.high[at] = shown.high;
    }
    block.state[at] = words.index(stateWord(shown, context));
    block.remarks[at] = words.index(remarkWords(shown, context));
    block.report[at] = words.index(reports.get(period) ?? '');
    put(block.numerator, at, reader.numerator(subject, period), counted(formula?.numerator));
    put(block.denominator, at, reader.denominator(subject, period), counted(formula?.denominator));
  });
}

/** The periods of this report and of the last one, by index. */
function reportPeriods(
  { figures: { periods } }: FigureReader,
  { changes }: ProfileReport,
  { until, words }: SeriesContext,
): ReadonlyMap<number, string> {
  const now = latestPeriodIndex(periods, until);
  const before = changes === null ? -1 : latestPeriodIndex(periods, changes.since);
  return new Map([
    ...(before >= 0 && before < now
      ? [[before, words.text('profileSeries.report.last')] as const]
      : []),
    [now, words.text('profileSeries.report.current')],
  ]);
}

function figureColumn(length: number): FigureColumn {
  return {
    numbers: new Float64Array(length).fill(Number.NaN),
    words: new Uint16Array(length),
  };
}

interface WordTable {
  readonly list: readonly string[];
  index(word: string): number;
}

/** Every word once, so that thousands of figures weigh little on their way. */
function wordTable(): WordTable {
  const list = [''];
  const known = new Map([['', 0]]);
  return {
    list,
    index(word) {
      const found = known.get(word);
      if (found !== undefined) return found;
      known.set(word, list.length);
      list.push(cleanText(word));
      return list.length - 1;
    },
  };
}
