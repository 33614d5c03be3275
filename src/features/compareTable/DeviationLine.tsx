import { DotRow } from '../../charts/dotRow/DotRow.tsx';
import { SparklineGroup } from '../../charts/sparkline/SparklineGroup.tsx';
import type { Deviation } from '../../domain/compare/deviationRow.ts';
import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Cell, CellFlag } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { DeviationSign } from './DeviationSign.tsx';
import type { TableRow } from './tableRows.ts';

interface DeviationLineProps {
  readonly row: TableRow;
  /** Of each place, whether its deviation is larger than chance makes likely; null unless asked for. */
  readonly marks: readonly DeviationMark[] | null;
}

/** One indicator: its reference, then each place with its deviation and change. */
export function DeviationLine({ row, marks }: DeviationLineProps) {
  const text = useCompareText();
  const format = useFormat();
  const { view, places } = useCompare();
  const { indicator, period } = row.figures;
  return (
    <tr>
      <th scope="row" className="compare-table-name">
        {format.local(indicator.name)}
        {period === view.period ? null : (
          <span className="compare-table-period">
            {text('compareTable.otherPeriod', { period: format.period(period) })}
          </span>
        )}
      </th>
      <td className="compare-table-figure">
        {row.reference === null ? '' : format.cell(row.reference, indicator)}
      </td>
      {row.deviations.map((deviation, index) => (
        <PlaceCell
          key={places[index]?.id}
          deviation={deviation}
          mark={marks?.[index] ?? null}
          change={row.changes[index] ?? null}
          indicator={indicator}
          against={row.figures.against === null ? '' : format.period(row.figures.against)}
        />
      ))}
      <td className="compare-table-position">
        <Position row={row} />
      </td>
      <td className="compare-table-trend">
        <SparklineGroup
          series={[
            { id: 'city', slot: null, cells: row.citySeries },
            ...row.series.map((cells, slot) => ({ id: places[slot]?.id ?? '', slot, cells })),
          ]}
          times={row.figures.base.figures.periods.map(periodPosition)}
        />
      </td>
    </tr>
  );
}

/** Where the places stand among all areas; scales are each row's own, for their units differ. */
function Position({ row }: { readonly row: TableRow }) {
  const text = useCompareText();
  const format = useFormat();
  const { places, compare } = useCompare();
  const { indicator } = row.figures;
  const values = row.deviations.map(({ value }, slot) => ({
    id: places[slot]?.id ?? '',
    name: places[slot]?.name ?? '',
    slot,
    cell: value,
  }));
  const isCity = compare.reference.kind === 'city' || compare.reference.kind === 'parent';
  const [low, high] = row.scale ?? [null, null];
  const print = (value: number | null) =>
    value === null ? '' : format.number(value, indicator.decimals);
  return (
    <DotRow
      all={row.areas}
      quartiles={row.quartiles}
      city={drawsSymbols({ indicator }) ? null : row.city}
      reference={isCity ? null : row.reference}
      selected={values}
      domain={row.scale}
      label={text('compareTable.position.label', {
        indicator: format.local(indicator.name),
        low: print(low),
        high: print(high),
        values: values
          .map(({ name, cell }) => `${name} ${format.cell(cell, indicator)}`)
          .join(', '),
      })}
      describeWithout={(name, state) =>
        text('compareTable.position.without', { name, state: text(`compareTable.state.${state}`) })
      }
    />
  );
}

function PlaceCell(props: {
  readonly deviation: Deviation;
  readonly mark: DeviationMark | null;
  readonly change: Cell | null;
  readonly indicator: Indicator;
  readonly against: string;
}) {
  const { deviation, mark, change, indicator, against } = props;
  const text = useCompareText();
  const format = useFormat();
  const { value, difference } = deviation;
  const hasDifference = difference.kind === 'number' || difference.kind === 'interval';
  return (
    <td className="compare-table-figure" data-state={value.kind}>
      <span className="compare-table-value">
        {format.cell(value, indicator)}
        <Flags flags={value.flags} />
      </span>
      {hasDifference ? (
        <span className="compare-table-difference">
          {format.change(difference, indicator)}
          {mark === null ? null : <DeviationSign mark={mark} />}
        </span>
      ) : null}
      {change === null ? null : (
        <span className="compare-table-change">
          {text('compareTable.since', {
            period: against,
            change: format.change(change, indicator),
          })}
        </span>
      )}
    </td>
  );
}

/** A sign for each remark, with its words. */
function Flags({ flags }: { readonly flags: readonly CellFlag[] }) {
  const text = useText();
  return flags.map((flag) => (
    <abbr key={flag} className={`flag-mark flag-mark-${flag}`} title={text(`flag.${flag}`)}>
      <span className="ui-visually-hidden">, {text(`flag.${flag}`)}</span>
    </abbr>
  ));
}
