import { Sparkline } from '../../charts/sparkline/Sparkline.tsx';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import type { ComparedFigure, KeyFigure } from '../../domain/profile/keyFigures.ts';
import type { KeyTrend } from '../../domain/profile/keyTrend.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import {
  wordCases,
  wordCompared,
  wordKeyRank,
  wordKeyTrend,
} from '../../i18n/profile/wordKeyFigure.ts';
import { useText } from '../../i18n/useText.ts';
import { figureLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';

/** One figure: how much, of how many, against what, and since when. */
export function KeyFigureCard({ figure }: { readonly figure: KeyFigure }) {
  const say = useText();
  const view = useAtlasState((state) => state.view);
  const words = useSentenceWords(useAtlas().source.package);
  const { area, readers } = useProfile();
  const indicator = words.indicator(figure.indicator);
  const { period, cell, trend } = figure;
  const { format } = words;
  const cases = wordCases(figure, words);
  const rank = wordKeyRank(figure, words);
  const series = readers.get(figure.indicator)?.series(area.id);
  const date = format.referenceDate(indicator, period);
  return (
    <>
      <h3 className="profile-key-figures-name">
        <a href={figureLink(view, area, { indicator: indicator.id, period, since: null })}>
          {format.local(indicator.shortName)}
        </a>
      </h3>
      <div className="profile-key-figures-first">
        <p className="profile-key-figures-value" data-state={cell.kind}>
          {format.cell(cell, indicator)}
        </p>
        {series === undefined ? null : (
          <Sparkline cells={series.cells} times={series.periods.map(periodPosition)} />
        )}
      </div>
      <p className="profile-key-figures-small">
        {[cases, date, ...cell.flags.map((flag) => say(`flag.${flag}`))]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <ComparedFigures figure={figure} indicator={indicator} words={words} />
      {trend === null ? null : (
        <p className="profile-key-figures-trend">
          <TrendArrow direction={trend.direction} />
          <span>{wordKeyTrend(trend, indicator, words)}</span>
        </p>
      )}
      {rank === null ? null : <p className="profile-key-figures-small">{rank}</p>}
    </>
  );
}

interface ComparedProps {
  readonly figure: KeyFigure;
  readonly indicator: Indicator;
  readonly words: SentenceWords;
}

/** Parent, city and the larger place, as far as there are figures of them. */
function ComparedFigures({ figure, indicator, words }: ComparedProps) {
  const text = useProfileText();
  const beside = [figure.parent, figure.city, figure.reference].filter(
    (one): one is ComparedFigure => one !== null && one.cell.kind !== 'missing',
  );
  if (beside.length === 0) return null;
  const wordStanding = (compared: ComparedFigure) => {
    const { standing, difference } = compared;
    if (standing === null || difference === null) return wordCompared(compared, indicator, words);
    return text(`profileKeyFigures.standing.${standing}`, {
      difference: words.format.change(difference, indicator),
    });
  };
  return (
    <dl className="profile-key-figures-compared" aria-label={text('profileKeyFigures.compared')}>
      {beside.map((compared) => (
        <div key={compared.area}>
          <dt>{words.areaName(compared.area)}</dt>
          <dd>{words.format.cell(compared.cell, indicator)}</dd>
          <dd className="profile-key-figures-standing">{wordStanding(compared)}</dd>
        </div>
      ))}
    </dl>
  );
}

const ARROWS: Readonly<Record<KeyTrend['direction'], string>> = {
  rising: 'M2 10L10 2M4 2h6v6',
  falling: 'M2 2l8 8M10 4v6H4',
  same: 'M1 6h10M7 2l4 4-4 4',
  unknown: 'M3 6h6',
};

function TrendArrow({ direction }: Pick<KeyTrend, 'direction'>) {
  return (
    <svg
      className="profile-key-figures-arrow"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <path d={ARROWS[direction]} />
    </svg>
  );
}
