import { useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { BreakHandles } from './BreakHandles.tsx';
import { ClassBars } from './ClassBars.tsx';
import { histogramLayout } from './histogramLayout.ts';
import type { HistogramProps } from './histogramProps.ts';
import '../chart.css';
import '../marks/classes.css';
import './histogram.css';

/**
 * The legend as a histogram: a bar per class in its colour, limits below, the city's figure as a line.
 * The colours come from `data-ramp`, as on the map.
 */
export function Histogram(props: HistogramProps) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useElementWidth(svg, props.initialWidth ?? 280);
  const { breaks, counts, city, formatBreak, ramp, editing } = props;
  const layout = histogramLayout({
    breaks,
    counts,
    width,
    formatBreak,
    city: city?.value ?? null,
    cityLabel: city?.label ?? '',
  });
  const isStill = props.onPickClass === undefined && editing === undefined;
  const height = layout.height + (editing === undefined ? 0 : 8);
  return (
    <svg
      ref={svg}
      className="chart-histogram"
      width="100%"
      height={height}
      role={isStill ? 'img' : 'group'}
      aria-label={props.label}
      data-ramp={`${ramp.kind}-${ramp.size}`}
    >
      <ClassBars {...props} bars={layout.bars} base={layout.base} />
      {layout.breakLabels.map(({ x, text, row }, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a limit is its place in the row
          key={index}
          className="chart-text"
          x={x}
          y={layout.base + 16 + row * 16 + (editing === undefined ? 0 : 8)}
          textAnchor={index === 0 ? 'start' : index === breaks.length - 1 ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
      {layout.city === null ? null : (
        <>
          <path className="chart-histogram-city" d={`M${layout.city.x} 3V${layout.base}`} />
          <text
            className="chart-histogram-city-label"
            x={layout.city.labelX}
            y="13"
            textAnchor={layout.city.anchor}
          >
            {city?.label}
          </text>
        </>
      )}
      {editing === undefined ? null : (
        <BreakHandles
          editing={editing}
          breaks={breaks}
          width={width}
          base={layout.base}
          formatBreak={formatBreak}
        />
      )}
    </svg>
  );
}
