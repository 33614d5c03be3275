import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { type MinutesNames, nameOfRow } from './minutesNames.ts';
import type { PollFigure, PollOrder, PollTable } from './pollRows.ts';

interface PollBarsProps {
  readonly table: PollTable;
  readonly names: MinutesNames;
  readonly order: PollOrder;
  /** For the room: votes and share in one column. */
  readonly isShort: boolean;
}

/** A table whose shares are drawn as bars: this time filled, last time outlined below. */
export function PollBars({ table, names, order, isShort }: PollBarsProps) {
  const text = usePresentText();
  const format = useMinutesFormat();
  const { now, before, earlier, rows, most } = table;
  const caption = text(order === 'field' ? 'minutes.result.byField' : 'minutes.result.byArea');
  const date = earlier?.date ? format.day(earlier.date) : text('protocol.noDate');
  const times = [
    { key: 'now', poll: now, name: text('minutes.result.key.now') },
    ...(before === null
      ? []
      : [{ key: 'before', poll: before, name: text('minutes.result.key.before', { date }) }]),
  ];
  const hasTwoHeads = times.length > 1 && !isShort;
  const rowSpan = hasTwoHeads ? 2 : 1;
  const figures = times.map(({ key, poll }) => (
    <NumberHeads key={key} hasShares={poll.withheld === null} isShort={isShort} />
  ));
  return (
    <table className="poll-bars">
      <caption className="ui-visually-hidden">
        {`${caption} (${text('protocol.notRepresentative')})`}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={rowSpan}>
            {text(`protocol.column.${order}`)}
          </th>
          {most === null ? null : (
            <th scope="col" rowSpan={rowSpan} className="poll-bars-bar">
              {text('minutes.result.bar')}
            </th>
          )}
          {times.length === 1
            ? figures
            : times.map(({ key, poll, name }) => (
                <th
                  key={key}
                  scope={isShort ? 'col' : 'colgroup'}
                  colSpan={poll.withheld === null && !isShort ? 2 : 1}
                  className="poll-bars-number"
                >
                  {name}
                </th>
              ))}
        </tr>
        {hasTwoHeads ? <tr>{figures}</tr> : null}
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
            <Numbers figure={row.now} isShort={isShort} />
            {row.before === null ? null : <Numbers figure={row.before} isShort={isShort} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NumberHeadsProps {
  readonly hasShares: boolean;
  readonly isShort: boolean;
}

function NumberHeads({ hasShares, isShort }: NumberHeadsProps) {
  const text = usePresentText();
  const names = [
    text('protocol.column.voices'),
    ...(hasShares ? [text('protocol.column.share')] : []),
  ];
  const heads = isShort ? [inOne(names)] : names;
  return heads.map((head) => (
    <th key={head} scope="col" className="poll-bars-number">
      {head}
    </th>
  ));
}

interface NumbersProps {
  readonly figure: PollFigure;
  readonly isShort: boolean;
}

function Numbers({ figure: { voices, share }, isShort }: NumbersProps) {
  const format = useMinutesFormat();
  const parts = [format.count(voices), ...(share === null ? [] : [format.share(share)])];
  const [first, second] = isShort ? [inOne(parts)] : parts;
  return (
    <>
      <td className="poll-bars-number">{first}</td>
      {second === undefined ? null : <td className="poll-bars-number">{second}</td>}
    </>
  );
}

/** `22 (71 %)` */
function inOne([first, second]: readonly string[]): string {
  return second === undefined ? (first ?? '') : `${first} (${second})`;
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
