import type { ChangeFact, DeviationFact, StandoutFact } from '../../domain/profile/standoutFact.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { wordGenerated, wordStandout, wordTone } from '../../i18n/profile/wordStandout.ts';
import { figureLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { StandoutDownload } from './StandoutDownload.tsx';
import './profileStandout.css';

/** Three to five generated sentences; each leads to the figure it speaks of. */
export function ProfileStandout() {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const { area, standouts } = useProfile();
  if (standouts.length === 0) return <p>{text('profileStandout.empty')}</p>;
  return (
    <>
      <StandoutDownload />
      <p className="profile-standout-generated">
        {standouts.every(({ kind }) => kind === 'not_judged')
          ? text('profileStandout.empty')
          : wordGenerated(words)}
      </p>
      <ul className="profile-standout">
        {standouts.map((fact) => (
          <li key={keyOf(fact)} data-kind={fact.kind}>
            {isOfFigure(fact) ? (
              <span className="profile-standout-tone" data-tone={fact.tone}>
                {wordTone(fact.tone, words)}
              </span>
            ) : null}
            <p>{wordStandout(fact, area.id, words)}</p>
            {isOfFigure(fact) ? <FigureLink fact={fact} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type FigureFact = DeviationFact | ChangeFact;

function isOfFigure(fact: StandoutFact): fact is FigureFact {
  return fact.kind === 'deviation' || fact.kind === 'change';
}

function keyOf(fact: StandoutFact): string {
  return isOfFigure(fact) ? `${fact.kind} ${fact.indicator}` : fact.kind;
}

function FigureLink({ fact }: { readonly fact: FigureFact }) {
  const text = useProfileText();
  const words = useSentenceWords(useAtlas().source.package);
  const view = useAtlasState((state) => state.view);
  const { area } = useProfile();
  const { indicator, period } = fact;
  const since = fact.kind === 'change' ? fact.since : null;
  return (
    <a
      className="profile-standout-link"
      href={figureLink(view, area, { indicator, period, since })}
    >
      {text('profileStandout.link', {
        indicator: words.format.local(words.indicator(indicator).shortName),
        period: words.format.period(period),
      })}
    </a>
  );
}
