import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { ClassKey } from '../../map/ClassKey.tsx';
import { rampOf } from '../../map/figureFills.ts';
import { type LegendStates, legendStates } from '../../map/legendStates.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

interface SmallMapKeyProps {
  readonly shown: Shown;
  /** Maps of one indicator share their classes; states are those of one map. */
  readonly parts?: 'all' | 'classes' | 'states';
  /** False where the map does not hatch figures on a low denominator. */
  readonly hasHatches?: boolean;
  /** True where the figures are smoothed: the unit then says so. */
  readonly isSmoothed?: boolean;
}

/** Limits of the classes and what the patterns that occur mean. */
export function SmallMapKey(props: SmallMapKeyProps) {
  const { shown, parts = 'all', hasHatches = true, isSmoothed = false } = props;
  const states = legendStates(shown);
  return (
    <div className="compare-maps-key">
      {parts === 'states' ? null : <Classes shown={shown} isSmoothed={isSmoothed} />}
      {parts === 'classes' ? null : (
        <States states={hasHatches ? states : { ...states, lowDenominator: 0 }} />
      )}
    </div>
  );
}

function Classes({ shown, isSmoothed }: { readonly shown: Shown; readonly isSmoothed: boolean }) {
  const text = useCompareText();
  const format = useFormat();
  const { classification, base, mode } = shown;
  const { breaks, classCount } = classification;
  const print = (value: number) =>
    format.number(value, limitDecimals([value], base.indicator.decimals));
  if (drawsSymbols(base) && mode === 'value') {
    return <p className="compare-maps-unit">{text('compareMaps.circles')}</p>;
  }
  const unit = format.unitName(base.indicator, mode);
  return (
    <>
      <p className="compare-maps-unit">
        {isSmoothed ? text('compareLayers.unit.smoothed', { unit }) : unit}
      </p>
      {classCount === 0 ? null : (
        <ClassKey
          label={text('compareMaps.classes')}
          ramp={rampOf(classification)}
          classes={Array.from({ length: classCount }, (_, index) =>
            text('compareMaps.class', {
              low: print(breaks[index]!),
              high: print(breaks[index + 1]!),
              last: String(index === classCount - 1),
            }),
          )}
        />
      )}
    </>
  );
}

const PATTERNS = {
  withheld: 'masked',
  suppressed: 'suppressed',
  missing: 'missing',
  notApplicable: 'none',
  lowDenominator: 'hatched',
} as const;
const WORDS = {
  withheld: 'legend.state.masked',
  suppressed: 'legend.state.suppressed',
  missing: 'legend.state.missing',
  notApplicable: 'legend.state.notApplicable',
  lowDenominator: 'legend.state.low',
} as const;
const STATES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];

function States({ states }: { readonly states: LegendStates }) {
  const text = useText();
  const { maskedBelow } = useAtlas().source.package;
  const present = STATES.filter((state) => states[state] > 0);
  if (present.length === 0) return null;
  return (
    <ul className="map-key">
      {present.map((state) => (
        <li key={state}>
          <StateSwatch pattern={PATTERNS[state]} />
          {text(WORDS[state], { below: maskedBelow, count: states[state] })}
        </li>
      ))}
    </ul>
  );
}
