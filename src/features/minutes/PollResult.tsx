import { LEAST_VOICES } from '../../domain/minutes/countVoices.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { type MinutesNames, nameOfRow } from './minutesNames.ts';
import { PollBars } from './PollBars.tsx';
import { mostNamed, type PollOrder, type PollTable, pollTable } from './pollRows.ts';
import { ScrollBox } from './ScrollBox.tsx';
import './pollResult.css';

interface PollResultProps {
  readonly minutes: Minutes;
  readonly names: MinutesNames;
  readonly order: PollOrder;
  /** For the room: what the bars show is not said as well. */
  readonly isShort?: boolean;
}

/** What was counted, as sentence, table and bars; always named as what it is. */
export function PollResult({ minutes, names, order, isShort = false }: PollResultProps) {
  const text = usePresentText();
  const table = pollTable(minutes, order);
  const named = isShort ? [] : mostNamed(table).map(({ id }) => nameOfRow(names, order, id));
  const said = usePollSentences(table, named);
  return (
    <figure className="poll-result">
      <figcaption>
        <strong className="poll-result-label">{text('protocol.notRepresentative')}</strong>{' '}
        <p>{said.join(' ')}</p>
      </figcaption>
      {table.rows.length === 0 ? null : (
        <ScrollBox
          label={text(order === 'field' ? 'minutes.result.byField' : 'minutes.result.byArea')}
        >
          <PollBars table={table} names={names} order={order} isShort={isShort} />
        </ScrollBox>
      )}
      {table.before === null ? null : (
        <p className="poll-result-note">{text('protocol.overTime.note')}</p>
      )}
    </figure>
  );
}

/** How many votes, what was named most often where that is to be said, and why there are no shares. */
function usePollSentences(table: PollTable, named: readonly string[]): readonly string[] {
  const text = usePresentText();
  const format = useMinutesFormat();
  const { total, withheld } = table.now;
  if (withheld === 'no_voices') return [text('protocol.noVoices')];
  const count = table.rows[0]?.now.voices ?? 0;
  const values = { ties: named.length, field: named.join('; '), count };
  return [
    text('protocol.total', { voices: format.count(total), count: total }),
    ...(named.length === 0 ? [] : [text('minutes.result.first', values)]),
    ...(withheld === null ? [] : [text('protocol.fewVoices', { least: LEAST_VOICES })]),
  ];
}
