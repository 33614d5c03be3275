import { isSameFilter, NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { ChainDownload } from './ChainDownload.tsx';
import type { ChainCell } from './chainTable.ts';
import type { DrawnChain } from './drawnChain.ts';
import { PickedCell } from './PickedCell.tsx';
import type { ChainContext } from './usePreventionChain.ts';
import { wordChainCell } from './wordChain.ts';

interface ChainMatrixProps extends DrawnChain {
  readonly context: ChainContext;
}

/**
 * A table of cells to open: offers, places and what that means, in words and by pattern. The open cell is
 * the filter of the offers, so that link, table and map know of it.
 */
export function ChainMatrix(props: ChainMatrixProps) {
  const { context, caption, columns, rows, second } = props;
  const { words } = context;
  const { text } = words;
  const { filter } = context.shown.need;
  const found = rows
    .flatMap((row) => row.cells.map((cell, column) => ({ row, cell, column })))
    .find(({ cell }) => isSameFilter(cell.filter, filter));
  return (
    <>
      <ChainDownload context={context} drawn={props} />
      <div className="prevention-chain-scroll">
        <table className="prevention-chain-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{props.corner}</th>
              {second === null ? null : <th scope="col">{second}</th>}
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-transition={row.isTransition || undefined}>
                <th scope="row">
                  {row.name}
                  {row.isTransition ? (
                    <VisuallyHidden>{` (${text('preventionChain.transition')})`}</VisuallyHidden>
                  ) : null}
                </th>
                {second === null ? null : <td className="prevention-chain-second">{row.second}</td>}
                {row.cells.map((cell, column) => (
                  <td key={columns[column]!.id}>
                    <CellButton
                      chain={cell}
                      words={words}
                      name={text('preventionChain.cell', {
                        row: row.name,
                        column: columns[column]!.name,
                        summary: wordChainCell(words, cell),
                      })}
                      isPicked={cell === found?.cell}
                      onPress={() =>
                        void changeNeed(context.atlas, {
                          filter: cell === found?.cell ? NO_OFFER_FILTER : cell.filter,
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="status">
        {found === undefined ? null : (
          <PickedCell
            context={context}
            chain={found.cell}
            title={`${found.row.name}, ${columns[found.column]!.name}`}
          />
        )}
      </div>
    </>
  );
}

function CellButton({
  chain,
  words,
  name,
  isPicked,
  onPress,
}: {
  readonly chain: ChainCell;
  readonly words: ChainContext['words'];
  readonly name: string;
  readonly isPicked: boolean;
  onPress(): void;
}) {
  const { cell } = chain;
  const { text, format } = words;
  return (
    <button
      type="button"
      className="prevention-chain-cell"
      data-mark={cell.mark}
      aria-label={name}
      aria-pressed={isPicked}
      onClick={onPress}
    >
      <b>{format.number(cell.offers.length, 0)}</b>
      {cell.places === null ? null : (
        <span>{text('preventionChain.places.short', { count: cell.places })}</span>
      )}
      {cell.mark === 'served' ? null : <span>{text(`preventionChain.mark.${cell.mark}`)}</span>}
    </button>
  );
}
