import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import type { SignificanceVerdict } from '../../domain/compare/layerSignificance.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { isFilledSign, SIGN_SHAPES, SIGN_VERDICTS } from './signShapes.ts';
import { wordMark } from './wordMark.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';

/** The sign of a deviation, drawn. */
export function SignShape({ verdict }: { readonly verdict: SignificanceVerdict }) {
  return (
    <svg
      className={`compare-table-sign ${isFilledSign(verdict) ? 'compare-table-sign-filled' : ''}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={SIGN_SHAPES[verdict]} />
    </svg>
  );
}

/** Whether a deviation is larger than chance makes likely, as a sign and in words. */
export function DeviationSign({ mark }: { readonly mark: DeviationMark }) {
  const text = useCompareText();
  const isFew = mark.cautions.includes('few_cases');
  const words = wordMark(mark, text);
  return (
    <span title={words}>
      {' '}
      <SignShape verdict={mark.verdict} />
      {isFew ? <sup aria-hidden="true">*</sup> : null}
      <span className="ui-visually-hidden">{words}</span>
    </span>
  );
}

/** What the signs mean, and what must be said with them. */
export function SignKey({ marks }: { readonly marks: readonly DeviationMark[] }) {
  const text = useCompareText();
  const hasFew = marks.some(({ cautions }) => cautions.includes('few_cases'));
  return (
    <div className="compare-table-signs">
      <ul aria-label={text('compareLayers.marks.key')}>
        {SIGN_VERDICTS.map((verdict) => (
          <li key={verdict}>
            <SignShape verdict={verdict} /> {text(`compareLayers.marks.${verdict}`)}
          </li>
        ))}
        {hasFew ? <li>* {text('compareLayers.marks.few')}</li> : null}
      </ul>
      {hasFew ? <p>{text('comparison.caution.few_cases')}</p> : null}
    </div>
  );
}
