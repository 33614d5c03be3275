import type { CandidatesRead } from '../../data/offers/candidateTable.ts';
import type { OfferFlawCode } from '../../data/offers/offerFile.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';

/** More are not read one by one; the file is mended first. */
const MOST_SHOWN = 100;

export interface CandidateFlawsProps {
  readonly words: AnswerWords;
  readonly read: CandidatesRead;
}

/** What is wrong in the file, in which row and column, worded as in the import of offers. */
export function CandidateFlaws({ words: { text }, read }: CandidateFlawsProps) {
  const { flaws, flawCount } = read;
  if (flaws.length === 0) return null;
  const shown = flaws.slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
    <section className="scenarios-scroll" aria-label={text('offerImport.flaws')} tabIndex={0}>
      <table className="scenarios-table scenarios-flaws">
        <caption>
          {text('offerImport.flaws.count', { part: shown.length, count: flawCount })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('offerImport.flaws.row')}</th>
            <th scope="col">{text('offerImport.flaws.column')}</th>
            <th scope="col">{text('offerImport.flaws.value')}</th>
            <th scope="col">{text('offerImport.flaws.what')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, column, code, value, hint }) => (
            <tr key={`${row} ${column} ${code}`}>
              <th scope="row">{row}</th>
              <td className="scenarios-words">{column}</td>
              <td className="scenarios-words">
                {value === '' ? text('offerImport.flaws.empty') : value}
              </td>
              <td className="scenarios-words">{flawWords(text, code, hint)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A candidate is nothing but a place: what a lack of it means is another thing than for an offer. */
function flawWords(text: AnswerWords['text'], code: OfferFlawCode, hint: string): string {
  const isOwn = code === 'outside' || code === 'no_place' || code === 'address_street';
  return isOwn
    ? text(`scenarios.flaw.${code}`, { hint })
    : text(`offerImport.flaw.${code}`, { hint });
}
