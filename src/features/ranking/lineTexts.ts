import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { Text } from '../../i18n/useText.ts';
import type { RankingRow } from './rankingRows.ts';

/** One line of the ranking in words. Plain texts, so that a line that says the same is not drawn again. */
export interface LineTexts {
  /** Empty where the area has no rank. */
  readonly rank: string;
  readonly value: string;
  /** Null where no change is shown at all. */
  readonly change: string | null;
  /** "Lobeda-West, 8,06 %, Rang 2 von 33, −0,02 Pp. seit 2012". */
  readonly spoken: string;
}

export interface LineWords {
  readonly text: Text;
  readonly format: Format;
  readonly indicator: Indicator;
  readonly mode: 'value' | 'difference';
  readonly rankedCount: number;
  readonly since: PeriodId | null;
}

export function lineTexts(row: RankingRow, words: LineWords): LineTexts {
  const { format, indicator, mode, since } = words;
  return {
    rank: row.rank === null ? '' : format.number(row.rank, 0),
    value:
      mode === 'difference'
        ? format.bareChange(row.cell, indicator)
        : format.bareCell(row.cell, indicator),
    change: since === null ? null : bareChange(row, words),
    spoken: spokenLine(row, words),
  };
}

function bareChange({ change }: RankingRow, { format, indicator }: LineWords): string {
  return change?.kind === 'number' ? format.bareChange(change, indicator) : '·';
}

function spokenLine(row: RankingRow, words: LineWords): string {
  const { text, format, indicator, mode, since, rankedCount } = words;
  const value =
    mode === 'difference' ? format.change(row.cell, indicator) : format.cell(row.cell, indicator);
  const rank =
    row.rank === null
      ? text('ranking.unranked')
      : text('ranking.rankOf', { rank: row.rank, count: rankedCount });
  const change =
    since === null || row.change?.kind !== 'number'
      ? ''
      : text('ranking.changeSince', {
          change: format.change(row.change, indicator),
          period: format.period(since),
        });
  const flags = row.cell.flags.map((flag) => text(`flag.${flag}`));
  return [row.area.name, value, rank, change, ...flags].filter((part) => part !== '').join(', ');
}
