import { LEAST_VOICES } from '../../domain/minutes/countVoices.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { type MinutesNames, nameOfRow } from './minutesNames.ts';
import { PollBars } from './PollBars.tsx';
import { mostNamed, type PollOrder, type PollTable, pollTable } from './pollRows.ts';
import './pollResult.css';

interface PollResultProps {
  readonly minutes: Minutes;
  readonly names: MinutesNames;
  readonly order: PollOrder;
}

/** What was counted, as sentence, table and bars; always named as what it is. */
export function PollResult({ minutes, names, order }: PollResultProps) {
  const text = usePresentText();
  const table = pollTable(minutes, order);
  const sentences = usePollSentences(table, names, order);
  return (
    <figure className="poll-result">
      <figcaption>
        <strong className="poll-result-label">{text('protocol.notRepresentative')}</strong>
        <p>{sentences.join(' ')}</p>
      </figcaption>
      {table.rows.length === 0 ? null : <PollBars table={table} names={names} order={order} />}
      {table.before === null ? null : (
        <p className="poll-result-note">{text('protocol.overTime.note')}</p>
      )}
    </figure>
  );
}

function usePollSentences(
  table: PollTable,
  names: MinutesNames,
  order: PollOrder,
): readonly string[] {
  const text = usePresentText();
  const format = useMinutesFormat();
  const { total, withheld } = table.now;
  if (withheld === 'no_voices') return [text('protocol.noVoices')];
  const first = mostNamed(table);
  return [
    text('protocol.total', { voices: format.count(total), count: total }),
    text('minutes.result.first', {
      ties: first.length,
      field: first.map(({ id }) => nameOfRow(names, order, id)).join('; '),
      count: first[0]?.now.voices ?? 0,
    }),
    ...(withheld === null ? [] : [text('protocol.fewVoices', { least: LEAST_VOICES })]),
  ];
}
