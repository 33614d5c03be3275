import type { KeyFigure } from '../../../domain/profile/keyFigures.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { wordKeyTrend } from '../../../i18n/profile/wordKeyFigure.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';

const BESIDE = ['parent', 'city', 'reference'] as const;

/** The key figures as a table beside parent, city and Land; a place without any figure has no column. */
export function PrintedKeyFigures({ report }: PrintedProps) {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const { keyFigures, area } = report;
  const beside = BESIDE.filter((at) =>
    keyFigures.some((figure) => figure[at] !== null && figure[at].cell.kind !== 'missing'),
  );
  const nameOf = (at: (typeof BESIDE)[number]) =>
    ({ parent: report.parent, city: report.city, reference: report.land })[at]?.name ?? '';
  if (keyFigures.length === 0) return null;
  return (
    <section>
      <h3>{text('profilePrint.keyFigures')}</h3>
      <table>
        <caption>{text('profilePrint.keyFigures.caption', { area: area.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('profilePrint.column.figure')}</th>
            <th scope="col" className="profile-print-value">
              {area.name}
            </th>
            {beside.map((at) => (
              <th key={at} scope="col">
                {nameOf(at)}
              </th>
            ))}
            <th scope="col" className="profile-print-words">
              {text('profilePrint.column.trend')}
            </th>
          </tr>
        </thead>
        <tbody>
          {keyFigures.map((figure) => (
            <KeyRow key={figure.indicator} figure={figure} beside={beside} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface KeyRowProps {
  readonly figure: KeyFigure;
  readonly beside: readonly (typeof BESIDE)[number][];
  readonly words: ReturnType<typeof useSentenceWords>;
}

function KeyRow({ figure, beside, words }: KeyRowProps) {
  const indicator = words.indicator(figure.indicator);
  const { format } = words;
  return (
    <tr>
      <th scope="row">
        {format.local(indicator.shortName)} <small>{format.period(figure.period)}</small>
      </th>
      <td className="profile-print-value" data-state={figure.cell.kind}>
        {format.cell(figure.cell, indicator)}
      </td>
      {beside.map((at) => {
        const compared = figure[at];
        return <td key={at}>{compared === null ? '' : format.cell(compared.cell, indicator)}</td>;
      })}
      <td className="profile-print-words">
        {figure.trend === null ? '' : wordKeyTrend(figure.trend, indicator, words)}
      </td>
    </tr>
  );
}
