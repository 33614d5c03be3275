import type { ScatterLayout } from './scatterLayout.ts';
import type { Quadrant } from './scatterModel.ts';
import { QUADRANT_LINE_HEIGHT, type QuadrantLayout } from './scatterQuadrants.ts';

export interface ScatterGroundProps {
  readonly layout: ScatterLayout;
  /** The quadrant to look at first; null for none. */
  readonly critical: Quadrant | null;
}

/** What lies under the marks: the tinted quadrant, hairlines with their values, splits and names. */
export function ScatterGround({ layout, critical }: ScatterGroundProps) {
  const { plot, xSplit, ySplit } = layout;
  return (
    <g>
      {layout.quadrants.map(({ quadrant, area }) =>
        quadrant === critical ? (
          <rect
            key={quadrant}
            className="chart-scatter-critical"
            x={area.left}
            y={area.top}
            width={area.right - area.left}
            height={area.bottom - area.top}
          />
        ) : null,
      )}
      <Ticks layout={layout} />
      {xSplit?.band == null ? null : (
        <rect
          className="chart-scatter-band"
          x={xSplit.band.from}
          y={plot.top}
          width={xSplit.band.to - xSplit.band.from}
          height={plot.bottom - plot.top}
        />
      )}
      {ySplit?.band == null ? null : (
        <rect
          className="chart-scatter-band"
          x={plot.left}
          y={ySplit.band.from}
          width={plot.right - plot.left}
          height={ySplit.band.to - ySplit.band.from}
        />
      )}
      {xSplit === null ? null : (
        <path className="chart-scatter-split" d={`M${xSplit.at} ${plot.top}V${plot.bottom}`} />
      )}
      {ySplit === null ? null : (
        <path className="chart-scatter-split" d={`M${plot.left} ${ySplit.at}H${plot.right}`} />
      )}
      {layout.trend === null ? null : (
        <>
          <path className="chart-scatter-trend-band" d={layout.trend.band} />
          <path className="chart-scatter-trend" d={layout.trend.line} />
        </>
      )}
      {layout.quadrants.map((quadrant) => (
        <QuadrantName
          key={quadrant.quadrant}
          layout={quadrant}
          isCritical={quadrant.quadrant === critical}
        />
      ))}
    </g>
  );
}

function Ticks({ layout: { plot, xTicks, yTicks } }: { readonly layout: ScatterLayout }) {
  return (
    <>
      {yTicks.map(({ at, value, text }) => (
        <g key={value}>
          <path className="chart-scatter-grid" d={`M${plot.left} ${at}H${plot.right}`} />
          <text className="chart-text" x={plot.left - 8} y={at + 4.5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, value, text }) => (
        <g key={value}>
          <path className="chart-scatter-grid" d={`M${at} ${plot.bottom}v5`} />
          <text className="chart-text" x={at} y={plot.bottom + 20} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function QuadrantName(props: { readonly layout: QuadrantLayout; readonly isCritical: boolean }) {
  const { text, lines, anchor } = props.layout;
  const standing = props.isCritical ? ' chart-scatter-quadrant-critical' : '';
  return (
    <text className={`chart-scatter-quadrant${standing}`} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={text.x} y={text.y + index * QUADRANT_LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
