import { CELL_FLAGS } from '../../domain/model/cell.ts';
import type { ShownCell } from '../table/shownCell.ts';
import type { SeriesContext } from './seriesContext.ts';

/** "unter 3", "Spanne", "geschützt"; empty for a number. */
export function stateWord({ kind }: ShownCell, { states, words, atlas }: SeriesContext): string {
  if (kind === 'number') return '';
  if (kind === 'interval') return words.text('profileSeries.range');
  return states(`state.${kind}`, { below: atlas.maskedBelow });
}

/** "vorläufig, geschätzt"; empty where there is nothing to remark. */
export function remarkWords(
  { flags }: Pick<ShownCell, 'flags'>,
  { states }: SeriesContext,
): string {
  return CELL_FLAGS.filter((flag) => flags.includes(flag))
    .map((flag) => states(`flag.${flag}`))
    .join(', ');
}
