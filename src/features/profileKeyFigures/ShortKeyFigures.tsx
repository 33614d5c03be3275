import type { KeyFigure } from '../../domain/profile/keyFigures.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import './shortKeyFigures.css';

/** As many as can be taken in at once, and read from afar. */
const MOST = 6;

/** The first key figures, large, each with the city's. */
export function ShortKeyFigures() {
  const { keyFigures } = useProfile();
  return (
    <dl className="short-key-figures">
      {keyFigures.slice(0, MOST).map((figure) => (
        <Figure key={figure.indicator} figure={figure} />
      ))}
    </dl>
  );
}

function Figure({ figure }: { readonly figure: KeyFigure }) {
  const { format, indicator: find, areaName } = useSentenceWords(useAtlas().source.package);
  const indicator = find(figure.indicator);
  const { cell, city, period } = figure;
  return (
    <div>
      <dt>{`${format.local(indicator.shortName)}, ${format.period(period)}`}</dt>
      <dd className="short-key-figures-value" data-state={cell.kind}>
        {format.cell(cell, indicator)}
      </dd>
      {city === null || city.cell.kind === 'missing' ? null : (
        <dd className="short-key-figures-city">
          {`${areaName(city.area)}: ${format.cell(city.cell, indicator)}`}
        </dd>
      )}
    </div>
  );
}
