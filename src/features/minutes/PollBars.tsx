import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { type MinutesNames, nameOfRow } from './minutesNames.ts';
import type { PollFigure, PollOrder, PollTable } from './pollRows.ts';

interface PollBarsProps {
  readonly table: PollTable;
  readonly names: MinutesNames;
  readonly order: PollOrder;
}

/** A table whose shares are drawn as bars: this time filled, last time outlined below. */
export function PollBars({ table, names, order }: PollBarsProps) {
  const text = usePresentText();
  const format = useMinutesFormat();
  const { now, before, earlier, rows, most } = table;
  const caption = text(order === 'field' ? 'minutes.result.byField' : 'minutes.result.byArea');
  const date = earlier?.date ? format.day(earlier.date) : text('protocol.noDate');
  const thisTime = text('minutes.result.key.now');
  const lastTime = text('minutes.result.key.before', { date });
  const columns = (hasShares: boolean) => [
    text('protocol.column.voices'),
    ...(hasShares ? [text('protocol.column.share')] : []),
  ];
  const heads = [
    ...columns(now.withheld === null).map((name) => (before ? `${name} ${thisTime}` : name)),
    ...(before ? columns(before.withheld === null).map((name) => `${name} ${lastTime}`) : []),
  ];
  return (
    <table className="poll-bars" data-compared={before !== null || undefined}>
      <caption className="ui-visually-hidden">
        {`${caption} (${text('protocol.notRepresentative')})`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text(`protocol.column.${order}`)}</th>
          {most === null ? null : (
            <th scope="col" className="poll-bars-bar">
              {text('minutes.result.bar')}
            </th>
          )}
          {heads.map((head) => (
            <th key={head} scope="col" className="poll-bars-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{nameOfRow(names, order, row.id)}</th>
            {most === null ? null : (
              <td className="poll-bars-bar">
                <Bar figure={row.now} most={most} look="now" />
                {row.before === null ? null : <Bar figure={row.before} most={most} look="before" />}
              </td>
            )}
            <Numbers figure={row.now} />
            {row.before === null ? null : <Numbers figure={row.before} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({ figure: { voices, share } }: { readonly figure: PollFigure }) {
  const format = useMinutesFormat();
  return (
    <>
      <td className="poll-bars-number">{format.count(voices)}</td>
      {share === null ? null : <td className="poll-bars-number">{format.share(share)}</td>}
    </>
  );
}

interface BarProps {
  readonly figure: PollFigure;
  readonly most: number;
  readonly look: 'now' | 'before';
}

/** Without a share there is no bar: its length would be one. */
function Bar({ figure: { share }, most, look }: BarProps) {
  if (share === null || most === 0) return null;
  return (
    <svg className={`poll-bar poll-bar-${look}`} aria-hidden="true" focusable="false">
      <rect width={`${((share / most) * 100).toFixed(2)}%`} height="100%" />
    </svg>
  );
}
