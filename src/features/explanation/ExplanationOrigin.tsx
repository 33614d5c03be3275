import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { ExplainedFigure } from './explainShown.ts';

/** Reference date and sources of everything that went in. */
export function ExplanationOrigin({ figure }: { readonly figure: ExplainedFigure }) {
  const { sources } = useAtlas().source.package.catalogue;
  const text = useText();
  const format = useFormat();
  const indicator = figure.periods[0]?.explanation.indicator;
  if (indicator === undefined) return null;
  const dates = figure.periods.map(({ period }) => format.referenceDate(indicator, period));
  const names = sources
    .filter(({ id }) => indicator.sources.includes(id))
    .map(({ name }) => format.local(name));
  return (
    <section>
      <h3 className="explanation-title">{text('explanation.origin')}</h3>
      <dl className="explanation-origin">
        <div>
          <dt>{text('explanation.referenceDate')}</dt>
          <dd>{dates.join(', ')}</dd>
        </div>
        <div>
          <dt>{text('explanation.sources')}</dt>
          <dd>{names.join('; ')}</dd>
        </div>
      </dl>
    </section>
  );
}
