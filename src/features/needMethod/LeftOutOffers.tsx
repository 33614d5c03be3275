import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { leftOutGroups } from './leftOutCounts.ts';

export interface LeftOutOffersProps {
  readonly words: AnswerWords;
  readonly shown: NeedShown;
}

/** Offers of the chosen kinds that do not count, by reason, and edits that found nothing. */
export function LeftOutOffers({ words, shown }: LeftOutOffersProps) {
  const { text, format } = words;
  const groups = leftOutGroups(shown.assessment.coverage.leftOut, shown.offers);
  return (
    <>
      {groups.length === 0 ? (
        <p>{text('needMethod.leftOut.none')}</p>
      ) : (
        <table className="need-method-table">
          <thead>
            <tr>
              <th scope="col">{text('needMethod.leftOut.reason')}</th>
              <th scope="col">{text('needMethod.leftOut.count')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ reason, names }) => (
              <tr key={reason}>
                <th scope="row">{text(`needMethod.leftOut.${reason}`)}</th>
                <td>{format.number(names.length, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.length === 0 ? null : (
        <Disclosure title={text('needMethod.leftOut.names')} headingLevel={4}>
          {groups.map(({ reason, names }) => (
            <p key={reason} className="need-method-names">
              <strong>{text(`needMethod.leftOut.${reason}`)}: </strong>
              {names.join('; ')}
            </p>
          ))}
        </Disclosure>
      )}
      {shown.refused.length === 0 ? null : (
        <p>{text('needMethod.refused', { count: shown.refused.length })}</p>
      )}
    </>
  );
}
