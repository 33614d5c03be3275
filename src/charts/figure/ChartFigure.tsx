import { type HTMLAttributes, type ReactNode, type RefObject, useId } from 'react';
import '../../ui/visuallyHidden/VisuallyHidden.css';
import '../chart.css';
import './figure.css';

export interface ChartWords {
  /** What is measured, with its unit. */
  readonly title: string;
  /** One sentence about what is seen; shown below the picture and tied to it. */
  readonly summary: ReactNode;
  /** How the keys work, read to screen readers and shown while the chart has keyboard focus. */
  readonly help: string;
}

export interface ChartFigureProps extends ChartWords {
  /** Kind of the chart, for `data-viz` and the class `chart-<kind>`. */
  readonly kind: string;
  readonly ramp?: string | undefined;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly handlers: Pick<
    HTMLAttributes<HTMLDivElement>,
    'onKeyDown' | 'onFocus' | 'onBlur' | 'onPointerMove' | 'onPointerLeave' | 'onPointerUp'
  >;
  /** The sentence for the figure that is read; empty for none. */
  readonly sentence: string;
  readonly isKeyboard: boolean;
  /** Between title and picture: a key of what is drawn. */
  readonly legend?: ReactNode;
  /** The picture, hidden from screen readers. */
  readonly children: ReactNode;
  /** The table twin. */
  readonly table: ReactNode;
}

/**
 * The frame of a chart that is read point by point: title, one tab stop around the picture, one place
 * for sentence and help, the announcement, the summary and the table.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { kind, sentence } = props;
  const id = useId();
  return (
    <figure className={`chart chart-figure chart-${kind}`} data-viz={kind} data-ramp={props.ramp}>
      <figcaption id={`${id}-title`} className="chart-title">
        {props.title}
      </figcaption>
      {props.legend}
      <div
        {...props.handlers}
        ref={props.box}
        className="chart-figure-box"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of an interactive chart
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary ${id}-help`}
      >
        {props.children}
      </div>
      {/* One place for both, kept free from the start: nothing below moves when either appears. */}
      <div className="chart-figure-words">
        <p className="chart-figure-reading" aria-hidden="true">
          {sentence}
        </p>
        <p id={`${id}-help`} className="chart-figure-help">
          {props.help}
        </p>
      </div>
      <p className="ui-visually-hidden" role="status">
        {props.isKeyboard ? sentence : ''}
      </p>
      <p id={`${id}-summary`} className="chart-summary">
        {props.summary}
      </p>
      {props.table}
    </figure>
  );
}
