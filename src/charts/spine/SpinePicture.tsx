import { SpineMark } from './SpineMark.tsx';
import {
  type SpineLayout,
  type SpineStretch,
  type SpineValues,
  spineLayout,
} from './spineLayout.ts';
import type { SpineLook } from './spineProps.ts';

export interface SpinePictureProps extends SpineValues {
  readonly look: SpineLook;
  readonly label: string;
}

const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;

/** One spine, as wide as its cell: all areas, their middle half, city and parent, and the value. */
export function SpinePicture(props: SpinePictureProps) {
  const layout = spineLayout(props);
  return (
    <svg
      className="chart-spine-picture"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={props.label}
    >
      <SpineGround layout={layout} />
      <SpineValue value={layout.value} look={props.look} />
    </svg>
  );
}

/** Bars, the line of the centre and the tick of the parent. */
function SpineGround({ layout }: { readonly layout: SpineLayout }) {
  const { range, middleHalf, median, parent } = layout;
  return (
    <>
      {range === null ? null : <Bar className="chart-spine-range" stretch={range} height={10} />}
      {middleHalf === null ? null : (
        <Bar className="chart-spine-half" stretch={middleHalf} height={10} />
      )}
      {median === null ? null : (
        <line
          className="chart-spine-median"
          x1={`${median}%`}
          x2={`${median}%`}
          y1={MIDDLE - 5}
          y2={MIDDLE + 5}
        />
      )}
      {layout.scale === null ? null : (
        <line className="chart-spine-centre" x1="50%" x2="50%" y2={HEIGHT} />
      )}
      {parent === null ? null : (
        <svg
          x={`${(parent.from + parent.to) / 2}%`}
          y={MIDDLE}
          overflow="visible"
          aria-hidden="true"
        >
          <path className="chart-spine-parent" d="M0-6l4-6h-8z" />
        </svg>
      )}
    </>
  );
}

function SpineValue(props: { readonly value: SpineLayout['value']; readonly look: SpineLook }) {
  const { value, look } = props;
  if (value === null) return null;
  if (value.kind === 'number') {
    return (
      <svg x={`${value.from}%`} y={MIDDLE} overflow="visible" aria-hidden="true">
        <SpineMark look={look} />
      </svg>
    );
  }
  return (
    <g className={`chart-spine-withheld chart-spine-${value.kind}`}>
      <line x1={`${value.from}%`} x2={`${value.to}%`} y1={MIDDLE} y2={MIDDLE} />
      {[value.from, value.to].map((at, index) => (
        <line
          key={index === 0 ? 'low' : 'high'}
          className="chart-spine-end"
          x1={`${at}%`}
          x2={`${at}%`}
          y1={MIDDLE - 6}
          y2={MIDDLE + 6}
        />
      ))}
    </g>
  );
}

function Bar(props: {
  readonly className: string;
  readonly stretch: SpineStretch;
  readonly height: number;
}) {
  const { className, stretch, height } = props;
  return (
    <rect
      className={className}
      x={`${stretch.from}%`}
      width={`${Math.max(0, stretch.to - stretch.from)}%`}
      y={MIDDLE - height / 2}
      height={height}
    />
  );
}
