import { useId } from 'react';
import { StatePatterns, stretchFill } from '../marks/StatePatterns.tsx';
import type { PyramidChartProps } from './PyramidChart.tsx';
import type { PyramidInput } from './pyramidModel.ts';

export interface PyramidKeyProps {
  readonly input: PyramidInput;
  readonly words: PyramidChartProps['words'];
}

/** What the scale measures, and what outline, pattern and dashes mean where they occur. */
export function PyramidKey({ input, words }: PyramidKeyProps) {
  const id = useId();
  const cells = input.sides.flatMap(({ bars }) => bars.map(({ density }) => density));
  const hasRange = cells.some((cell) => 'low' in cell);
  const hasGap = cells.some((cell) => !('low' in cell) && cell.kind !== 'number');
  return (
    <ul className="chart-figure-key">
      <li>{words.axis}</li>
      {input.comparison === null ? null : (
        <li>
          <svg width="20" height="12" aria-hidden="true">
            <path className="chart-pyramid-outline" d="M2 1V6H14V11" />
          </svg>
          {input.comparison.name}
        </li>
      )}
      {hasRange ? (
        <li>
          <svg width="20" height="12" aria-hidden="true">
            <defs>
              <StatePatterns prefix={id} />
            </defs>
            <rect
              className="chart-stretch"
              width="20"
              height="12"
              fill={stretchFill(id, 'masked')}
            />
          </svg>
          {words.withheld}
        </li>
      ) : null}
      {hasGap ? (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path className="chart-pyramid-missing" d="M1 1h12v10h-12" />
          </svg>
          {words.missing}
        </li>
      ) : null}
    </ul>
  );
}
