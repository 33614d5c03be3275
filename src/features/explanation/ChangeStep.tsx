import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { AboutMethod } from './AboutMethod.tsx';
import { relationOf } from './calculationText.ts';
import type { ExplainedFigure } from './explainShown.ts';

/** In a comparison: later value minus earlier value. */
export function ChangeStep({ figure }: { readonly figure: ExplainedFigure }) {
  const text = useText();
  const format = useFormat();
  const [earlier, later] = figure.periods;
  if (figure.change === null || earlier === undefined || later === undefined) return null;
  const { change } = figure;
  const { indicator } = later.explanation;
  const bracketed = (cell: Cell) => {
    const words = format.cell(cell, indicator);
    return cell.kind === 'number' ? words : `(${words})`;
  };
  const calculation = [
    bracketed(later.explanation.value),
    '−',
    bracketed(earlier.explanation.value),
    relationOf(change, indicator),
    format.change(change, indicator),
  ].join(' ');
  const bounds = change.kind === 'number' ? null : boundsOf(change);
  const point = (value: number): Cell => ({ kind: 'number', value, flags: [] });
  return (
    <section className="explanation-period">
      <h3 className="explanation-title">{text('explanation.change')}</h3>
      <p className="explanation-result">
        <strong>
          {boundsOf(change) === null ? format.change(change, indicator) : calculation}
        </strong>
        <AboutMethod note="changePoints" subject="change" />
      </p>
      {bounds === null ? null : (
        <p className="explanation-note">
          {text('explanation.change.reason', {
            low: format.change(point(bounds.low), indicator),
            high: format.change(point(bounds.high), indicator),
          })}
        </p>
      )}
    </section>
  );
}
