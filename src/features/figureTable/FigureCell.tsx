import type { Cell, CellFlag } from '../../domain/model/cell.ts';
import { useText } from '../../i18n/useText.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';

interface FigureCellProps {
  readonly cell: Cell;
  readonly text: string;
  readonly isShown?: boolean;
  readonly isChange?: boolean;
}

/** One figure or the word for why there is none, with a mark for each remark. */
export function FigureCell({ cell, text, isShown = false, isChange = false }: FigureCellProps) {
  const className = [
    'figure-table-figure',
    cell.kind === 'number' ? '' : 'figure-table-worded',
    isShown ? 'figure-table-shown' : '',
    isChange ? 'figure-table-change' : '',
  ];
  return (
    <td className={className.filter((name) => name !== '').join(' ')}>
      {text}
      {cell.flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </td>
  );
}

/** A sign after the figure whose meaning stands below the table and is read out here. */
export function FlagMark({ flag }: { readonly flag: CellFlag }) {
  const text = useText();
  return (
    <>
      <sup className="figure-table-mark" aria-hidden="true">
        {text(`figureTable.mark.${flag}`)}
      </sup>
      <VisuallyHidden>, {text(`flag.${flag}`)}</VisuallyHidden>
    </>
  );
}
