import type { FunnelLayout } from './funnelLayout.ts';

export interface FunnelGroundProps {
  readonly layout: FunnelLayout;
  /** On the line of the city. */
  readonly target: string;
}

/** What lies under the marks: the bands of chance, hairlines with their values, the city's line. */
export function FunnelGround({ layout, target }: FunnelGroundProps) {
  const { plot, inner, outer, targetAt } = layout;
  return (
    <>
      <path className="chart-funnel-outer" d={outer.fill} />
      <path className="chart-funnel-inner" d={inner.fill} />
      {layout.yTicks.map(({ at, text }) => (
        <g key={at}>
          <path className="chart-figure-grid" d={`M${plot.left} ${at}H${plot.right}`} />
          <text className="chart-text" x={plot.left - 8} y={at + 4.5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ at, text, textAt }) => (
        <g key={at}>
          <path className="chart-figure-grid" d={`M${at} ${plot.bottom}v5`} />
          <text className="chart-text" x={textAt} y={plot.bottom + 20} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {outer.edges.map((path, index) => (
        <path key={index === 0 ? 'low' : 'high'} className="chart-funnel-outer-edge" d={path} />
      ))}
      {inner.edges.map((path, index) => (
        <path key={index === 0 ? 'low' : 'high'} className="chart-funnel-inner-edge" d={path} />
      ))}
      <path className="chart-funnel-target" d={`M${plot.left} ${targetAt}H${plot.right}`} />
      <text className="chart-figure-label" x={plot.right} y={targetAt - 5} textAnchor="end">
        {target}
      </text>
    </>
  );
}
