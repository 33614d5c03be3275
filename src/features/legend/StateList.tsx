import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText.ts';
import { legendStates } from '../../map/legendStates.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

/** What the patterns mean and how many areas have each; patterns that do not occur have no line. */
export function StateList({ shown }: { readonly shown: Shown }) {
  const text = useText();
  const { maskedBelow } = useAtlas().source.package;
  const states = legendStates(shown);
  const lines: readonly [count: number, swatch: ReactNode, words: string][] = [
    [
      states.withheld,
      <StateSwatch key="masked" pattern="masked" />,
      text('legend.state.masked', { below: maskedBelow, count: states.withheld }),
    ],
    [
      states.suppressed,
      <StateSwatch key="suppressed" pattern="suppressed" />,
      text('legend.state.suppressed', { count: states.suppressed }),
    ],
    [
      states.missing,
      <StateSwatch key="missing" pattern="missing" />,
      text('legend.state.missing', { count: states.missing }),
    ],
    [
      states.notApplicable,
      <StateSwatch key="none" pattern="none" />,
      text('legend.state.notApplicable', { count: states.notApplicable }),
    ],
    [
      states.lowDenominator,
      <StateSwatch key="low" pattern="hatched" />,
      text('legend.state.low', { count: states.lowDenominator }),
    ],
  ];
  const present = lines.filter(([count]) => count > 0);
  if (present.length === 0) return null;
  return (
    <ul className="legend-states">
      {present.map(([, swatch, words]) => (
        <li key={words} className="legend-state">
          {swatch}
          {words}
        </li>
      ))}
    </ul>
  );
}
