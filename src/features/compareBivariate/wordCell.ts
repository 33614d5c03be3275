import { acrossOf, upOf } from '../../domain/compare/bivariateClasses.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import { measureWords } from '../../i18n/compare/measureWords.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { type BivariateFigures, reasonWithoutCell } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';

export interface CellWords {
  readonly text: CompareText;
  readonly format: Format;
}

type Third = 0 | 1 | 2;

/** "Arbeitslosenanteil hoch, Frauenanteil niedrig". */
export function wordCell({ text, format }: CellWords, cell: number, pair: IndicatorPair): string {
  const third = (level: number) => text(`compareBivariate.third.${level as Third}`);
  const [across, up] = pair.map(measureWords(text, format).shortName);
  return text('compareBivariate.cell', {
    across: across ?? '',
    up: up ?? '',
    acrossThird: third(acrossOf(cell)),
    upThird: third(upOf(cell)),
  });
}

/** The cell of an area, or why it has none. */
export function wordCellOf(
  words: CellWords,
  figures: BivariateFigures,
  area: number,
  pair: IndicatorPair,
): string {
  const reason = reasonWithoutCell(figures, area);
  return reason === null
    ? wordCell(words, figures.classes.cell[area]!, pair)
    : words.text(`compareBivariate.noCell.${reason}`);
}
