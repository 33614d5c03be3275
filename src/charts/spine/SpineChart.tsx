import { Sparkline } from '../sparkline/Sparkline.tsx';
import { SpineKey } from './SpineKey.tsx';
import { SpineSwatch } from './SpineMark.tsx';
import { SpinePicture } from './SpinePicture.tsx';
import type { SpineChartProps, SpineChartRow, SpineGroup } from './spineProps.ts';
import '../figure/figure.css';
import './spine.css';

/**
 * Spines by Handlungsfeld: a native table that is read like any other, with a picture in each row of
 * where the value lies between the lowest and the highest area. The city stands in the middle of every
 * row (see `spineLayout`). How a value differs is said by shape, colour and word.
 */
export function SpineChart(props: SpineChartProps) {
  const { columns } = props;
  return (
    <div className="chart chart-spine" data-viz="spine">
      <SpineKey groups={props.groups} looks={props.looks} legend={props.legend} />
      <div className="chart-spine-box">
        <table>
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-spine-name">
                {columns.indicator}
              </th>
              <th scope="col" className="chart-spine-number">
                {columns.value}
              </th>
              <th scope="col" className="chart-spine-number">
                {columns.centre}
              </th>
              <th scope="col" className="chart-spine-cell">
                {columns.spine}
              </th>
              <th scope="col" className="chart-spine-number">
                {columns.difference}
              </th>
              <th scope="col" className="chart-spine-trend">
                {columns.trend}
              </th>
            </tr>
          </thead>
          {props.groups.map((group) => (
            <SpineGroupRows key={group.id} group={group} looks={props.looks} />
          ))}
        </table>
      </div>
    </div>
  );
}

function SpineGroupRows(props: {
  readonly group: SpineGroup;
  readonly looks: SpineChartProps['looks'];
}) {
  const { group, looks } = props;
  return (
    <tbody>
      <tr className="chart-spine-group">
        <th scope="rowgroup" colSpan={6}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <SpineLine key={row.id} row={row} lookWord={looks[row.look]} />
      ))}
    </tbody>
  );
}

function SpineLine({ row, lookWord }: { readonly row: SpineChartRow; readonly lookWord: string }) {
  const { cell, centre } = row;
  const hasNumber = cell.kind === 'number';
  return (
    <tr data-row={row.id}>
      <th scope="row" className="chart-spine-name">
        {row.name}
        {row.note === undefined ? null : <span className="chart-spine-note">{row.note}</span>}
      </th>
      <td className="chart-spine-number" data-state={cell.kind}>
        {row.formatCell(cell)}
      </td>
      <td className="chart-spine-number chart-spine-beside">
        {centre === null ? '' : row.formatCell(centre)}
      </td>
      <td className="chart-spine-cell">
        <SpinePicture {...row} />
      </td>
      <td className="chart-spine-number">
        {row.difference}
        {hasNumber ? (
          <span className="chart-spine-look">
            <SpineSwatch look={row.look} />
            {lookWord}
          </span>
        ) : null}
      </td>
      <td className="chart-spine-trend">
        <Sparkline cells={row.series} times={row.times} />
      </td>
    </tr>
  );
}
