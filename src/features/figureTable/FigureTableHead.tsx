import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { moveAlongLine } from './rovingFocus.ts';
import type { SortKey, TableSort } from './sortRows.ts';
import type { TableModel } from './tableModel.ts';

interface HeadProps {
  readonly model: TableModel;
  readonly sort: TableSort;
  /** Key of the heading that Tab leads to. */
  readonly stop: SortKey;
  onSort(key: SortKey): void;
}

/** Column headings, each a button that sorts by its column. */
export function FigureTableHead({ model, sort, stop, onSort }: HeadProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base } = useAtlasState((state) => atlas.select.shown(state));
  const keys: readonly SortKey[] = ['name', ...model.periods, 'change'];
  const reachable = keys.includes(stop) ? stop : 'name';
  const heading = (key: SortKey, content: ReactNode, className: string) => (
    <SortHeading
      key={key}
      className={className}
      direction={sort.key === key ? sort.direction : null}
      isStop={reachable === key}
      onSort={() => onSort(key)}
    >
      {content}
    </SortHeading>
  );
  return (
    <thead>
      <tr>
        {heading('name', format.local(base.level.name), 'figure-table-name')}
        {model.periods.map((period) =>
          period === model.shownPeriod
            ? heading(
                period,
                <>
                  {format.period(period)}
                  <VisuallyHidden>, {text('figureTable.shown')}</VisuallyHidden>
                </>,
                'figure-table-figure figure-table-shown',
              )
            : heading(period, format.period(period), 'figure-table-figure'),
        )}
        {model.changeSince === null
          ? null
          : heading(
              'change',
              text('figureTable.change', {
                since: format.period(model.changeSince),
                unit: format.unitName(base.indicator, 'difference'),
              }),
              'figure-table-figure figure-table-change',
            )}
        <th scope="col" className="figure-table-explain">
          <VisuallyHidden>{text('figureTable.explain.head')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

interface SortHeadingProps {
  readonly className: string;
  readonly direction: TableSort['direction'] | null;
  readonly isStop: boolean;
  readonly children: ReactNode;
  onSort(): void;
}

function SortHeading({ className, direction, isStop, children, onSort }: SortHeadingProps) {
  return (
    <th scope="col" className={className} {...(direction ? { 'aria-sort': direction } : {})}>
      <button
        type="button"
        className="figure-table-sort"
        data-line="head"
        tabIndex={isStop ? 0 : -1}
        onClick={onSort}
        onKeyDown={(event) => moveAlongLine(event, 'columns')}
      >
        {children}
        <SortArrow direction={direction} />
      </button>
    </th>
  );
}

/** Takes its room unsorted too, so that sorting moves nothing. */
function SortArrow({ direction }: { readonly direction: TableSort['direction'] | null }) {
  return (
    <svg className="figure-table-arrow" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      {direction === null ? null : (
        <path d={direction === 'ascending' ? 'M0 6l4-5 4 5z' : 'M0 2l4 5 4-5z'} />
      )}
    </svg>
  );
}
