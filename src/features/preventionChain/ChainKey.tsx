import { isOpenOn } from '../../domain/coverage/offer.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { ChainContext } from './usePreventionChain.ts';

const MARKS = ['gap', 'double', 'empty', 'unknown'] as const;

/** What the marks mean, by which rule offers are counted, and what is not in the table. */
export function ChainKey({ context: { shown, words } }: { readonly context: ChainContext }) {
  const { text, format } = words;
  const { day } = shown.need.question;
  const fieldless = shown.offers.filter(
    (offer) => offer.field === null && isOpenOn(offer, day),
  ).length;
  return (
    <div className="prevention-chain-key">
      <ul aria-label={text('preventionChain.key')}>
        {MARKS.map((mark) => (
          <li key={mark}>
            <span className="prevention-chain-sample" data-mark={mark} aria-hidden="true" />
            {text(`preventionChain.key.${mark}`)}
          </li>
        ))}
      </ul>
      <p>{text('preventionChain.rule', { day: format.period(day as PeriodId) })}</p>
      {fieldless === 0 ? null : <p>{text('preventionChain.noField', { count: fieldless })}</p>}
    </div>
  );
}
