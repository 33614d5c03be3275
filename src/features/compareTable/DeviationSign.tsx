import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import type { SignificanceVerdict } from '../../domain/compare/layerSignificance.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';

const SHAPES: Readonly<Record<SignificanceVerdict, string>> = {
  above: 'M6 1.5 11 10.5H1Z',
  below: 'M6 10.5 1 1.5H11Z',
  neither: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  not_tested: 'M2.5 6H9.5',
};

/** The sign of a deviation, drawn. */
export function SignShape({ verdict }: { readonly verdict: SignificanceVerdict }) {
  const isFilled = verdict === 'above' || verdict === 'below';
  return (
    <svg
      className={`compare-table-sign ${isFilled ? 'compare-table-sign-filled' : ''}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={SHAPES[verdict]} />
    </svg>
  );
}

/** Whether a deviation is larger than chance makes likely, as a sign and in words. */
export function DeviationSign({ mark }: { readonly mark: DeviationMark }) {
  const text = useCompareText();
  const isFew = mark.cautions.includes('few_cases');
  const words = [
    text(`compareLayers.marks.${mark.verdict}`),
    ...(isFew ? [text('compareLayers.marks.few')] : []),
  ].join(', ');
  return (
    <span title={words}>
      {' '}
      <SignShape verdict={mark.verdict} />
      {isFew ? <sup aria-hidden="true">*</sup> : null}
      <span className="ui-visually-hidden">{words}</span>
    </span>
  );
}

const VERDICTS = ['above', 'below', 'neither', 'not_tested'] as const;

/** What the signs mean, and what must be said with them. */
export function SignKey({ marks }: { readonly marks: readonly DeviationMark[] }) {
  const text = useCompareText();
  const hasFew = marks.some(({ cautions }) => cautions.includes('few_cases'));
  return (
    <div className="compare-table-signs">
      <ul aria-label={text('compareLayers.marks.key')}>
        {VERDICTS.map((verdict) => (
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
