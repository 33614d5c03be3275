import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { HEAD_STYLE, numberStyle, sheetSetup } from './sheetRows.ts';
import type {
  AreaBlock,
  FieldSheet,
  FigureColumn,
  FigureSheetWords,
  IndicatorLine,
} from './workbookParts.ts';

/** Where the figures of each indicator begin in a block. */
function startsOf(lines: readonly IndicatorLine[]): readonly number[] {
  let start = 0;
  return lines.map(({ periods }) => {
    const own = start;
    start += periods.length;
    return own;
  });
}

/**
 * One figure per row: every area, indicator and period with state, numerator and denominator, unit and
 * source; to be filtered, or to make pivot tables of.
 */
export function valueSheet(
  blocks: readonly AreaBlock[],
  lines: readonly IndicatorLine[],
  words: FigureSheetWords,
): WriteSheet {
  const starts = startsOf(lines);
  // Years compare and filter as numbers; where one period is no year, all are texts.
  const areYears = lines.every(({ periods }) => periods.every((period) => /^\d{4}$/.test(period)));
  const rows = blocks.flatMap((block) =>
    lines.flatMap((line, index) =>
      line.periods.map((period, offset): CellValue[] => {
        const at = starts[index]! + offset;
        return [
          block.id,
          block.name,
          line.id,
          line.name,
          areYears ? Number(period) : period,
          finite(block.value.numbers[at]!),
          finite(block.low[at]!),
          finite(block.high[at]!),
          block.words[block.state[at]!] || null,
          block.words[block.remarks[at]!] || null,
          line.unit || null,
          figureAt(block.numerator, at, block),
          figureAt(block.denominator, at, block),
          block.words[block.report[at]!] || null,
          line.field,
          line.sources || null,
        ];
      }),
    ),
  );
  return headed(words, rows);
}

/**
 * All periods side by side, one row per indicator and area, so that areas compare below one another:
 * numbers, or the state in words. What is remarked of single figures stands in the last column.
 */
export function fieldSheet(
  blocks: readonly AreaBlock[],
  lines: readonly IndicatorLine[],
  sheet: FieldSheet,
): WriteSheet {
  const starts = startsOf(lines);
  const numbers = new Map<string, { style: ReturnType<typeof numberStyle> }>();
  const rows: CellValue[][] = [];
  for (const index of sheet.lines) {
    const line = lines[index]!;
    for (const block of blocks) {
      const start = starts[index]!;
      const own = sheet.periods.map((period) => {
        const offset = line.periods.indexOf(period);
        return offset < 0 ? null : figureAt(block.value, start + offset, block);
      });
      const lead = [block.id, block.name, line.id, line.name, line.unit || null];
      const style = numberStyle(line.decimals);
      own.forEach((value, column) => {
        if (typeof value !== 'number') return;
        numbers.set(`${rows.length + 1},${lead.length + column}`, { style });
      });
      rows.push([...lead, ...own, remarksOf(block, line, start)]);
    }
  }
  return headed(sheet, rows, numbers);
}

function remarksOf(block: AreaBlock, { periodNames }: IndicatorLine, start: number): string | null {
  const remarks = periodNames.flatMap((period, offset) => {
    const words = block.words[block.remarks[start + offset]!]!;
    return words === '' ? [] : [`${period}: ${words}`];
  });
  return remarks.length === 0 ? null : remarks.join('; ');
}

function headed(
  { name, columns }: FigureSheetWords,
  rows: CellValue[][],
  styled: ReadonlyMap<string, { style: ReturnType<typeof numberStyle> }> = new Map(),
): WriteSheet {
  const heads = columns.map((_, column) => [`0,${column}`, { style: HEAD_STYLE }] as const);
  return {
    name,
    rows: [columns.map(({ heading }) => heading), ...rows],
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map([...heads, ...styled]),
    ...sheetSetup(columns),
    autoFilter: { range: `A1:${columnLetters(columns.length)}${rows.length + 1}` },
  };
}

function figureAt({ numbers, words }: FigureColumn, at: number, block: AreaBlock): CellValue {
  return finite(numbers[at]!) ?? (block.words[words[at]!] || null);
}

function finite(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** 1 is A, 27 is AA. */
function columnLetters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? `${columnLetters(Math.floor((count - 1) / 26))}${letter}` : letter;
}
