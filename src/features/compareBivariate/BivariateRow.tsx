import { cellAt } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { BivariateFigures } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordCellOf } from './wordCell.ts';

interface BivariateRowProps {
  /** Position of the area in the level. */
  readonly row: number;
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

type Step = 0 | 1 | 2 | 255;

/** One area; its name takes it into the comparison or out of it. */
export function BivariateRow({ row, figures, pair }: BivariateRowProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const words = useMeasureWords();
  const { areas, places } = useCompare();
  const { id, name } = areas[row]!;
  const slot = places.findIndex((place) => place.id === id);
  const [across, up] = pair;
  return (
    <tr
      data-area-id={id}
      onPointerEnter={() => atlas.highlight.set(id)}
      onPointerLeave={() => atlas.highlight.set(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="compare-bivariate-name"
          aria-pressed={slot !== -1}
          onFocus={() => atlas.highlight.set(id)}
          onBlur={() => atlas.highlight.set(null)}
          onClick={() => void selectArea(atlas, id, { additive: true })}
        >
          {slot === -1 ? null : (
            <span className={`slot-mark slot-mark-${slot}`} aria-hidden="true" />
          )}
          {name}
        </button>
      </th>
      <td>{words.cell(cellAt(figures.across, row), across)}</td>
      <td>{words.cell(cellAt(figures.up, row), up)}</td>
      <td className="compare-bivariate-words">
        {wordCellOf({ text, format }, figures, row, pair)}
      </td>
      {figures.reliability === null ? null : (
        <td className="compare-bivariate-words">
          {text(`compareBivariate.reliability.short.${figures.reliability[row] as Step}`)}
        </td>
      )}
    </tr>
  );
}
