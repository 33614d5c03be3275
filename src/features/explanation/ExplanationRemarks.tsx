import { CELL_FLAGS, type CellFlag } from '../../domain/model/cell.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import type { ExplainedFigure } from './explainShown.ts';

/** Flags of the figure in words, and what the package says must be known before it is used. */
export function ExplanationRemarks({ figure }: { readonly figure: ExplainedFigure }) {
  const text = useText();
  const format = useFormat();
  const indicator = figure.periods[0]?.explanation.indicator;
  const minimum = indicator?.minimumDenominator ?? null;
  const word = (flag: CellFlag) =>
    flag === 'low_denominator' && minimum !== null
      ? text('explanation.lowDenominator', { minimum })
      : text(`flag.${flag}`);
  const caveat = indicator === undefined ? '' : format.local(indicator.caveat);
  const remarks = [...flagsOf(figure).map(word), caveat].filter((remark) => remark !== '');
  if (remarks.length === 0) return null;
  return (
    <section>
      <h3 className="explanation-title">{text('explanation.remarks')}</h3>
      <ul className="explanation-remarks">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}

/** Those of the difference where one is shown, else those of the value. */
function flagsOf({ change, periods }: ExplainedFigure): readonly CellFlag[] {
  const flags = new Set(change?.flags ?? periods[0]?.explanation.value.flags);
  return CELL_FLAGS.filter((flag) => flags.has(flag));
}
