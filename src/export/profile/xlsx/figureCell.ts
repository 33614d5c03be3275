import type { Cell } from '../../../domain/model/cell.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { shownCell } from '../../table/shownCell.ts';
import { stateWord } from '../cellState.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { type SheetCell, textCell } from './sheetRows.ts';

/** A number, or the state in words: "unter 3", "0 bis 2,9"; nothing for a period it does not have. */
export function figureCell(
  cell: Cell | undefined,
  indicator: Indicator,
  context: SeriesContext,
): SheetCell {
  if (cell === undefined) return null;
  const shown = shownCell(cell, indicator.decimals);
  if (shown.kind === 'number') return { number: shown.value, decimals: indicator.decimals };
  return textCell(figureWord(cell, indicator, context));
}

/** What stands in place of a number: the range, or the state. */
export function figureWord(cell: Cell, indicator: Indicator, context: SeriesContext): string {
  const shown = shownCell(cell, indicator.decimals);
  return shown.kind === 'interval'
    ? context.words.format.bareCell(cell, indicator)
    : stateWord(shown, context);
}
