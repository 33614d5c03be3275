import { pollOf } from '../../domain/minutes/countVoices.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import type { MinutesNames } from './minutesNames.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface PollPairsProps {
  readonly counts: Minutes['counts'];
  readonly names: MinutesNames;
}

/** Every pair that has votes; shares only where the whole poll has them. */
export function PollPairs({ counts, names }: PollPairsProps) {
  const text = usePresentText();
  const format = useMinutesFormat();
  const { cells, withheld } = pollOf(counts);
  return (
    <ScrollBox label={text('protocol.byPair')}>
      <table className="poll-bars">
        <caption className="ui-visually-hidden">
          {`${text('protocol.byPair')} (${text('protocol.notRepresentative')})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('protocol.column.field')}</th>
            <th scope="col">{text('protocol.column.area')}</th>
            <th scope="col" className="poll-bars-number">
              {text('protocol.column.voices')}
            </th>
            {withheld === null ? (
              <th scope="col" className="poll-bars-number">
                {text('protocol.column.share')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ field, area, voices, share }) => (
            <tr key={`${field} ${area}`}>
              <th scope="row">{names.field(field)}</th>
              <td>{names.area(area)}</td>
              <td className="poll-bars-number">{format.count(voices)}</td>
              {share === null ? null : <td className="poll-bars-number">{format.share(share)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
