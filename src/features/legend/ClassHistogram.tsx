import { useMemo, useState } from 'react';
import { Histogram } from '../../charts/histogram/Histogram.tsx';
import { countClasses } from '../../domain/classify/classOf.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { useClassTextures } from '../../map/svg/useClassTextures.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { useBreakEditing } from './useBreakEditing.ts';
import { useHighlightedClass } from './useHighlightedClass.ts';

/** Of the legend on a laptop, in pixels: markup made ahead then needs as many lines as it will have. */
const LEGEND_WIDTH = 216;

/** What can be done with the classes: move their limits, pick one on the map, or only read them. */
export type LegendUse = 'edit' | 'pick' | 'read';

/** The classes as bars of areas; hovering an area answers here, picking a class answers on the map. */
export function ClassHistogram({
  shown,
  use = 'edit',
}: {
  readonly shown: Shown;
  readonly use?: LegendUse;
}) {
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
  const textures = useClassTextures(classification.classCount);
  const picking = {
    onHighlightClass: setHovered,
    onPickClass: (index: number) =>
      patchSession(atlas, { pickedClass: picked === index ? null : index }),
  };
  return (
    <>
      {textures.definitions}
      <Histogram
        initialWidth={LEGEND_WIDTH}
        label={text(use === 'read' ? 'legend.histogram.read' : 'legend.histogram')}
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
        {...(use === 'read' ? {} : picking)}
        {...(editing === null || use !== 'edit' ? {} : { editing })}
        {...(textures.fillOf === null ? {} : { fillOf: textures.fillOf })}
      />
    </>
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
