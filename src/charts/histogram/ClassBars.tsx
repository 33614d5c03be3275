import { type KeyboardEvent, useState } from 'react';
import type { HistogramBar } from './histogramLayout.ts';
import type { HistogramProps } from './histogramProps.ts';

export interface ClassBarsProps
  extends Pick<
    HistogramProps,
    'describeClass' | 'fillOf' | 'highlighted' | 'picked' | 'onHighlightClass' | 'onPickClass'
  > {
  readonly bars: readonly HistogramBar[];
  readonly base: number;
}

/** The bars with their counts. As toggle buttons they are one tab stop, left and right between them. */
export function ClassBars(props: ClassBarsProps) {
  const { bars, picked = [], onHighlightClass, onPickClass } = props;
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      const siblings = event.currentTarget.parentElement?.querySelectorAll('[data-class]');
      const next = siblings?.item(Math.min(Math.max(index + step, 0), bars.length - 1));
      if (next instanceof SVGElement) next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      onPickClass?.(index);
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <g>
      {bars.map((bar, index) => {
        const isOff = picked.length > 0 && !picked.includes(index);
        const control =
          onPickClass === undefined
            ? {}
            : {
                role: 'button',
                tabIndex: index === Math.min(stop, bars.length - 1) ? 0 : -1,
                'aria-pressed': picked.includes(index),
                'aria-label': props.describeClass(index),
                onKeyDown: (event: KeyboardEvent<SVGGElement>) => onKeyDown(event, index),
                onClick: () => onPickClass(index),
                onFocus: () => {
                  setStop(index);
                  onHighlightClass?.(index);
                },
                onBlur: () => onHighlightClass?.(null),
              };
        return (
          <g
            {...control}
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index
            key={index}
            className={
              isOff ? 'chart-histogram-class chart-histogram-off' : 'chart-histogram-class'
            }
            data-class={index}
            data-highlighted={props.highlighted === index ? '' : undefined}
            onPointerEnter={() => onHighlightClass?.(index)}
            onPointerLeave={() => onHighlightClass?.(null)}
          >
            <Bar bar={bar} base={props.base} paint={paintOf(props, index)} />
          </g>
        );
      })}
    </g>
  );
}

interface Paint {
  readonly className: string;
  readonly fill?: string;
}

function paintOf({ fillOf }: ClassBarsProps, index: number): Paint {
  return fillOf === undefined
    ? { className: `chart-histogram-bar chart-class-${index}` }
    : { className: 'chart-histogram-bar', fill: fillOf(index) };
}

function Bar({ bar, base, paint }: { bar: HistogramBar; base: number; paint: Paint }) {
  return (
    <>
      <rect className="chart-histogram-hit" x={bar.x} y="16" width={bar.width} height={base - 16} />
      <rect {...paint} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
      <text className="chart-text" x={bar.x + bar.width / 2} y={bar.y - 4} textAnchor="middle">
        {bar.count}
      </text>
    </>
  );
}
