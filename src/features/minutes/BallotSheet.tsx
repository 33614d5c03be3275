import type { Area } from '../../domain/model/area.ts';
import type { NamedItem } from '../../domain/model/indicator.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import './ballot.css';

interface BallotSheetProps {
  readonly areas: readonly Area[];
  readonly fields: readonly NamedItem[];
  /** What is asked; empty for the usual question. */
  readonly question: string;
}

/** A sheet to put five dots on, arranged as the grid into which they are counted. */
export function BallotSheet({ areas, fields, question }: BallotSheetProps) {
  const text = usePresentText();
  const format = useFormat();
  return (
    <section className="ballot-sheet" aria-labelledby="ballot-title">
      <h2 id="ballot-title">{question.trim() || text('minutes.ballot.title')}</h2>
      <p>{text('minutes.ballot.how')}</p>
      <p className="ballot-dots">
        <strong>{text('minutes.ballot.dots')}</strong>
        <svg viewBox="0 0 100 20" aria-hidden="true" focusable="false">
          {[10, 30, 50, 70, 90].map((x) => (
            <circle key={x} cx={x} cy="10" r="7" />
          ))}
        </svg>
      </p>
      <table className="ballot-grid" aria-label={text('minutes.grid')}>
        <thead>
          <tr>
            <th scope="col">{text('minutes.grid.area')}</th>
            {fields.map(({ id, name }) => (
              <th key={id} scope="col">
                {format.local(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {fields.map((field) => (
                <td key={field.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ballot-foot">
        {[text('minutes.ballot.noName'), `${text('protocol.notRepresentative')}.`].join(' ')}
      </p>
    </section>
  );
}
