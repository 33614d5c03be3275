import { type ReactNode, useMemo, useState } from 'react';
import { Histogram } from '../../charts/histogram/Histogram.tsx';
import { countClasses } from '../../domain/classify/classOf.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { Button } from '../../ui/button/Button.tsx';
import { legendStatesOf } from './legendStates.ts';
import { useBreakEditing } from './useBreakEditing.ts';
import { useHighlightedClass } from './useHighlightedClass.ts';

/** The classes as a histogram of areas, the city's mark in it, and what patterns mean. */
export function Legend() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = shown.base;
  return (
    <section className="legend" aria-label={text('legend.label')}>
      <p className="legend-title">
        {text('legend.title', { unit: format.unitName(indicator, shown.mode) })}
      </p>
      {shown.classification.classCount === 0 ? (
        <p className="legend-note">{text('legend.noValues')}</p>
      ) : (
        <ClassHistogram shown={shown} />
      )}
      <StateList shown={shown} />
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        onPress={() => patchSession(atlas, { dialog: { kind: 'classes' } })}
      >
        {text('legend.edit')}
      </Button>
    </section>
  );
}

function ClassHistogram({ shown }: { readonly shown: Shown }) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const picked = useAtlasState((state) => state.session.pickedClass);
  const [hovered, setHovered] = useState<number | null>(null);
  const highlighted = useHighlightedClass(shown);
  const editing = useBreakEditing(shown);
  const { classification, classes } = shown;
  const counts = useMemo(
    () => countClasses(classes, classification.classCount),
    [classes, classification.classCount],
  );
  const formatBreak = (value: number) =>
    format.number(value, limitDecimals([value], shown.base.indicator.decimals));
  const diverging = classification.method === 'diverging';
  return (
    <Histogram
      label={text('legend.histogram')}
      breaks={classification.breaks}
      counts={counts}
      ramp={{
        kind: diverging ? 'diverging' : 'sequential',
        size: Math.max(1, classification.classCount),
      }}
      city={cityMark(shown, text, format)}
      formatBreak={formatBreak}
      describeClass={(index) =>
        text('legend.class', {
          low: formatBreak(classification.breaks[index]!),
          high: formatBreak(classification.breaks[index + 1]!),
          last: String(index === classification.classCount - 1),
          count: counts[index] ?? 0,
        })
      }
      highlighted={hovered ?? highlighted}
      picked={picked === null ? [] : [picked]}
      onHighlightClass={setHovered}
      onPickClass={(index) => patchSession(atlas, { pickedClass: picked === index ? null : index })}
      {...(editing === null ? {} : { editing })}
    />
  );
}

function cityMark(shown: Shown, text: Text, format: Format) {
  const { base, values, periodIndex, mode } = shown;
  const row = base.rowOf.get(base.city.id)!;
  const cell = cellAt(values, row * base.figures.periods.length + periodIndex);
  if (cell.kind !== 'number' || base.indicator.formula === null) return null;
  const value =
    mode === 'difference'
      ? format.bareChange(cell, base.indicator)
      : format.bareCell(cell, base.indicator);
  return { value: cell.value, label: text('legend.city', { value }) };
}

function StateList({ shown }: { readonly shown: Shown }) {
  const text = useText();
  const { maskedBelow } = useAtlas().source.package;
  const states = legendStatesOf(shown);
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
      <StateSwatch key="low" pattern="low" />,
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
