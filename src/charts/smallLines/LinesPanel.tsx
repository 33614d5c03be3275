import { memo, type PointerEvent, type Ref, useMemo } from 'react';
import { nearestFigure } from '../trend/nearestFigure.ts';
import { TrendAxes } from '../trend/TrendAxes.tsx';
import { TrendCursor } from '../trend/TrendCursor.tsx';
import { TrendCurves } from '../trend/TrendCurves.tsx';
import { trendLayout } from '../trend/trendLayout.ts';
import type { TrendModel } from '../trend/trendModel.ts';
import type { TrendFocus } from '../trend/trendNavigation.ts';
import type { SmallLinesPanel } from './smallLinesModel.ts';

export interface LinesPanelProps {
  readonly ref?: Ref<HTMLLIElement> | undefined;
  readonly panel: SmallLinesPanel;
  readonly model: TrendModel;
  readonly width: number;
  readonly height: number;
  readonly current: number | null;
  /** Period of the cursor; the curve only where the figure read is in this panel. */
  readonly cursor: { readonly curve: number | null; readonly period: number } | null;
  readonly highlighted: string | null;
  readonly empty: string;
  onPoint(focus: TrendFocus | null): void;
  onPick(focus: TrendFocus): void;
}

/** One small picture with its title; lines end in their values, the names stand in the key. */
export function LinesPanel(props: LinesPanelProps) {
  const { panel, model, width, height, current, cursor } = props;
  const layout = useMemo(
    () => panelLayout(panel, model, { width, height, current }),
    [panel, model, width, height, current],
  );
  const at = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    return nearestFigure(
      layout,
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    );
  };
  const isEmpty = model.extent === null || model.curves.every(({ last }) => last === null);
  return (
    <li ref={props.ref} className="chart-small-lines-panel" data-panel={panel.id}>
      <p className="chart-small-lines-title">
        {panel.title}
        {panel.subtitle === undefined ? null : (
          <span className="chart-small-lines-subtitle"> {panel.subtitle}</span>
        )}
      </p>
      {isEmpty ? (
        <p className="chart-small-lines-empty">{props.empty}</p>
      ) : (
        <svg
          className="chart-svg"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          onPointerMove={(event) => props.onPoint(at(event))}
          onPointerLeave={() => props.onPoint(null)}
          onPointerUp={(event) => {
            const focus = at(event);
            if (focus !== null) props.onPick(focus);
          }}
        >
          <rect className="chart-small-lines-ground" width={width} height={height} />
          <TrendAxes layout={layout} periods={panel.periods} current={current} />
          <Curves layout={layout} highlighted={props.highlighted} />
          <TrendCursor
            layout={layout}
            reading={cursor === null ? null : { curve: cursor.curve ?? -1, period: cursor.period }}
          />
        </svg>
      )}
    </li>
  );
}

const Curves = memo(TrendCurves);

/** As a single trend, but without names at the ends of the lines: those stand in the key above. */
export function panelLayout(
  panel: SmallLinesPanel,
  model: TrendModel,
  size: { readonly width: number; readonly height: number; readonly current: number | null },
) {
  const unnamed: TrendModel = {
    ...model,
    curves: model.curves.map((curve) => ({ ...curve, series: { ...curve.series, name: '' } })),
  };
  return trendLayout(unnamed, {
    ...size,
    startAtZero: panel.startAtZero ?? true,
    format: (value) => panel.format(value),
    formatRange: (low, high) => panel.formatRange(low, high),
    formatTick: (value) => (panel.formatTick ?? panel.format)(value),
  });
}
