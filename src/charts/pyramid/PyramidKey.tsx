import { useId } from 'react';
import { StatePatterns, stretchFill } from '../marks/StatePatterns.tsx';
import type { PyramidChartWords, PyramidInput } from './pyramidModel.ts';

export interface PyramidKeyProps {
  readonly input: PyramidInput;
  readonly words: PyramidChartWords;
}

/** What the scale measures, and what outline, pattern and dashes mean where they occur. */
export function PyramidKey({ input, words }: PyramidKeyProps) {
  const id = useId();
  const cells = input.sides.flatMap(({ bars }) => bars.map(({ density }) => density));
  const ranges = (['masked', 'interval'] as const).filter((kind) =>
    cells.some((cell) => cell.kind === kind),
  );
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
      {ranges.length > 0 ? (
        <li>
          <svg width={20 * ranges.length} height="12" aria-hidden="true">
            <defs>
              <StatePatterns prefix={id} />
            </defs>
            {ranges.map((kind, index) => (
              <rect
                key={kind}
                className="chart-stretch"
                x={20 * index}
                width="20"
                height="12"
                fill={stretchFill(id, kind)}
              />
            ))}
          </svg>
          {words.withheld}
        </li>
      ) : null}
      {hasGap ? (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path className="chart-gap" d="M1 1h12v10h-12" />
          </svg>
          {words.missing}
        </li>
      ) : null}
    </ul>
  );
}
