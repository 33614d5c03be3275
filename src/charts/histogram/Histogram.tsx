import { useRef } from 'react';
import { useElementWidth } from '../../ui/size/useElementWidth.ts';
import { BreakHandles } from './BreakHandles.tsx';
import { ClassBars } from './ClassBars.tsx';
import { histogramLayout } from './histogramLayout.ts';
import '../chart.css';
import '../marks/classes.css';
import './histogram.css';

export interface HistogramProps {
  /** Accessible name: what the bars stand for. */
  readonly label: string;
  /** k + 1 ascending class limits. */
  readonly breaks: readonly number[];
  /** Number of areas per class. */
  readonly counts: readonly number[];
  readonly ramp: { readonly kind: 'sequential' | 'diverging'; readonly size: number };
  /** The city's figure and its words ("Stadt 4,4"); null where there is none. */
  readonly city: { readonly value: number; readonly label: string } | null;
  formatBreak(value: number): string;
  /** Words for a class: "2 bis unter 3 Prozent: 9 Gebiete". */
  describeClass(classIndex: number): string;
  /** Paint of a class in place of its colour: `url(#…)` of the map's texture in forced colours. */
  fillOf?(classIndex: number): string;
  /** Class highlighted on the map; null for none. */
  readonly highlighted?: number | null;
  /** Classes the map is filtered to; all when empty. */
  readonly picked?: readonly number[];
  onHighlightClass?(classIndex: number | null): void;
  /** Makes the bars toggle buttons. */
  onPickClass?(classIndex: number): void;
  /** Makes the inner limits sliders. */
  readonly editing?: BreakEditing;
  /** Width assumed before the first measurement and on the server. */
  readonly initialWidth?: number;
}

export interface BreakEditing {
  /** Smallest change of a limit, in the unit of the values. */
  readonly step: number;
  /** Accessible name of the handle of inner limit `index`, 1 to k − 1. */
  label(index: number): string;
  /** Fires while a handle is dragged and for every key. */
  onMoveBreak(index: number, value: number): void;
}

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
