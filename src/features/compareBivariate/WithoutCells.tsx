import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { type BivariateFigures, countWithoutCell, WITHOUT_CELL } from './bivariateFills.ts';

interface WithoutCellsProps {
  readonly figures: BivariateFigures;
  /** Of the list: the legend on the page and the one that is told look different. */
  readonly className: string;
}

/** Patterns of areas without a cell; what does not occur has no line. */
export function WithoutCells({ figures, className }: WithoutCellsProps) {
  const text = useCompareText();
  const counts = countWithoutCell(figures);
  const found = WITHOUT_CELL.filter((reason) => counts[reason] > 0);
  if (found.length === 0) return null;
  return (
    <ul className={className}>
      {found.map((reason) => (
        <li key={reason}>
          <StateSwatch pattern={reason === 'not_applicable' ? 'none' : reason} />
          {text(`compareBivariate.key.${reason}`, { count: counts[reason] })}
        </li>
      ))}
    </ul>
  );
}
