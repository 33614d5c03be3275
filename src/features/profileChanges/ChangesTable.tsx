import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { IndicatorChange } from '../../domain/profile/changesBetween.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { wordMeasuredChange } from '../../i18n/profile/sentenceWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { figureLink } from '../../state/profile/profileLinks.ts';
import type { ProfileChanges } from '../../state/profile/profileShown.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { remarksOf } from './changeRemarks.ts';

const UNKNOWN = { kind: 'missing', flags: [] } as const;

interface ChangesTableProps {
  readonly changes: ProfileChanges;
  readonly rows: readonly IndicatorChange[];
}

/** Then, now and the difference, with what must be said beside it. */
export function ChangesTable({ changes, rows }: ChangesTableProps) {
  const text = useProfileText();
  const { format, areaName } = useSentenceWords(useAtlas().source.package);
  const { area } = useProfile();
  const { since, until } = changes;
  const against = rows.find((row) => boundsOf(row.against?.change ?? UNKNOWN) !== null)?.against
    ?.area;
  const hasRemarks = rows.some((row) => remarksOf(row, text) !== '');
  const caption = text('profileChanges.caption', {
    area: area.name,
    since: format.period(since),
    until: format.period(until),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
    <section className="profile-changes-box" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="profile-changes-head">
              {text('profileChanges.indicator')}
            </th>
            <th scope="col" className="profile-changes-head">
              {format.period(since)}
            </th>
            <th scope="col" className="profile-changes-head">
              {format.period(until)}
            </th>
            <th scope="col" className="profile-changes-head">
              {text('profileChanges.change')}
            </th>
            {against === undefined ? null : (
              <th scope="col" className="profile-changes-head">
                {areaName(against)}
              </th>
            )}
            {hasRemarks ? (
              <th scope="col" className="profile-changes-words">
                {text('profileChanges.remark')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChangeRow
              key={row.indicator}
              row={row}
              changes={changes}
              hasAgainst={against !== undefined}
              hasRemarks={hasRemarks}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ChangeRowProps {
  readonly row: IndicatorChange;
  readonly changes: ProfileChanges;
  readonly hasAgainst: boolean;
  readonly hasRemarks: boolean;
}

function ChangeRow({ row, changes, hasAgainst, hasRemarks }: ChangeRowProps) {
  const view = useAtlasState((state) => state.view);
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const { area } = useProfile();
  const { measure } = row;
  const indicator = words.indicator(row.indicator);
  const { format } = words;
  const wordChange = (cell: IndicatorChange['change']) =>
    wordMeasuredChange(words, { cell, measure, indicator });
  const figure = { indicator: row.indicator, period: changes.until, since: changes.since };
  return (
    <tr>
      <th scope="row">
        <a href={figureLink(view, area, figure)}>{format.local(indicator.shortName)}</a>
      </th>
      <td>{format.cell(row.from, indicator)}</td>
      <td>{format.cell(row.to, indicator)}</td>
      <td className="profile-changes-change">{wordChange(row.change)}</td>
      {hasAgainst ? <td>{row.against === null ? '' : wordChange(row.against.change)}</td> : null}
      {hasRemarks ? <td className="profile-changes-words">{remarksOf(row, text)}</td> : null}
    </tr>
  );
}
