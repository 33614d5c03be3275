import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { ClassKey } from '../../map/ClassKey.tsx';
import { rampOf } from '../../map/figureFills.ts';
import { legendStates } from '../../map/legendStates.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

const STATES = [
  ['withheld', 'masked', 'legend.state.masked'],
  ['suppressed', 'suppressed', 'legend.state.suppressed'],
  ['missing', 'missing', 'legend.state.missing'],
  ['notApplicable', 'none', 'legend.state.notApplicable'],
  ['lowDenominator', 'hatched', 'legend.state.low'],
] as const;

/** Unit, limits of the classes and what the patterns on the map mean. */
export function StillMapKey({ shown }: { readonly shown: Shown }) {
  const text = useText();
  const format = useFormat();
  const { maskedBelow } = useAtlas().source.package;
  const states = legendStates(shown);
  const present = STATES.filter(([state]) => states[state] > 0);
  return (
    <div className="story-map-key">
      <p className="story-map-unit">{format.unitName(shown.base.indicator, shown.mode)}</p>
      <Classes shown={shown} />
      {present.length === 0 ? null : (
        <ul className="map-key">
          {present.map(([state, pattern, words]) => (
            <li key={state}>
              <StateSwatch pattern={pattern} />
              {text(words, { below: maskedBelow, count: states[state] })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Classes({ shown }: { readonly shown: Shown }) {
  const text = usePresentText();
  const format = useFormat();
  const { classification, base, mode } = shown;
  const { breaks, classCount } = classification;
  if (drawsSymbols(base) && mode === 'value') return <p>{text('storyFigure.circles')}</p>;
  const print = (value: number) =>
    format.number(value, limitDecimals([value], base.indicator.decimals));
  return (
    <ClassKey
      label={text('storyFigure.classes')}
      ramp={rampOf(classification)}
      classes={Array.from({ length: classCount }, (_, index) => {
        const limits = { low: print(breaks[index]!), high: print(breaks[index + 1]!) };
        return text(
          index === classCount - 1 ? 'storyFigure.class.last' : 'storyFigure.class',
          limits,
        );
      })}
    />
  );
}
