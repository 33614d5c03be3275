import { GapSwatch, OutlineSwatch, pyramidStates, RangeSwatch } from './PyramidSwatches.tsx';
import type { PyramidChartWords, PyramidInput } from './pyramidModel.ts';

export interface PyramidKeyProps {
  readonly input: PyramidInput;
  readonly words: PyramidChartWords;
}

/** What the scale measures, and what outline, pattern and dashes mean where they occur. */
export function PyramidKey({ input, words }: PyramidKeyProps) {
  const { ranges, hasGap } = pyramidStates(input);
  return (
    <ul className="chart-figure-key">
      <li>{words.axis}</li>
      {input.comparison === null ? null : (
        <li>
          <OutlineSwatch />
          {input.comparison.name}
        </li>
      )}
      {ranges.length > 0 ? (
        <li>
          <RangeSwatch ranges={ranges} />
          {words.withheld}
        </li>
      ) : null}
      {hasGap ? (
        <li>
          <GapSwatch />
          {words.missing}
        </li>
      ) : null}
    </ul>
  );
}
