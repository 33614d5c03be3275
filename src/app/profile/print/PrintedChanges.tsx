import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { wordMeasuredChange } from '../../../i18n/profile/sentenceWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';

/** The largest changes since the last report, beside those of the city. */
export function PrintedChanges({ report, most }: PrintedProps & { readonly most: number }) {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const { changes } = report;
  if (changes === null) return <p>{text('profilePrint.changes.none')}</p>;
  const { format } = words;
  const { since, until, between } = changes;
  const rows = between.changes.slice(0, most);
  const against = rows.find((row) => row.against !== null)?.against?.area;
  const hasWarnings = rows.some(({ warnings }) => warnings.length > 0);
  const left = between.changes.length - rows.length;
  const title = text('profilePrint.changes', {
    since: format.period(since),
    until: format.period(until),
  });
  return (
    <section>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('profilePrint.column.figure')}</th>
            <th scope="col">{format.period(since)}</th>
            <th scope="col">{format.period(until)}</th>
            <th scope="col">{text('profileChanges.change')}</th>
            {against === undefined ? null : <th scope="col">{words.areaName(against)}</th>}
            {hasWarnings ? (
              <th scope="col" className="profile-print-words">
                {text('profileChanges.remark')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const indicator = words.indicator(row.indicator);
            const wordChange = (cell: typeof row.change) =>
              wordMeasuredChange(words, { cell, measure: row.measure, indicator });
            return (
              <tr key={row.indicator}>
                <th scope="row">{format.local(indicator.shortName)}</th>
                <td>{format.cell(row.from, indicator)}</td>
                <td>{format.cell(row.to, indicator)}</td>
                <td className="profile-print-value">{wordChange(row.change)}</td>
                {against === undefined ? null : (
                  <td>{row.against === null ? '' : wordChange(row.against.change)}</td>
                )}
                {hasWarnings ? (
                  <td className="profile-print-words">
                    {row.warnings
                      .map((warning) => text(`profileChanges.warning.${warning}`))
                      .join(', ')}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 ? (
        <p className="profile-print-note">{text('profilePrint.changes.more', { count: left })}</p>
      ) : null}
    </section>
  );
}
