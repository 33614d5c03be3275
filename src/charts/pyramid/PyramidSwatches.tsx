import { useId } from 'react';
import type { Cell } from '../../domain/model/cell.ts';
import { StatePatterns, stretchFill } from '../marks/StatePatterns.tsx';
import type { PyramidInput } from './pyramidModel.ts';

/** Kinds of ranges that are drawn as patterned stretches. */
export type PyramidRange = Extract<Cell['kind'], 'masked' | 'interval'>;

/** Which states stand in the bars, for a key that explains no other. */
export function pyramidStates({ sides }: Pick<PyramidInput, 'sides'>): {
  readonly ranges: readonly PyramidRange[];
  readonly hasGap: boolean;
} {
  const cells = sides.flatMap(({ bars }) => bars.map(({ density }) => density));
  return {
    ranges: (['masked', 'interval'] as const).filter((kind) =>
      cells.some((cell) => cell.kind === kind),
    ),
    hasGap: cells.some((cell) => !('low' in cell) && cell.kind !== 'number'),
  };
}

export function OutlineSwatch() {
  return (
    <svg width="20" height="12" aria-hidden="true">
      <path className="chart-pyramid-outline" d="M2 1V6H14V11" />
    </svg>
  );
}

export function RangeSwatch({ ranges }: { readonly ranges: readonly PyramidRange[] }) {
  const id = useId();
  return (
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
  );
}

export function GapSwatch() {
  return (
    <svg width="14" height="12" aria-hidden="true">
      <path className="chart-gap" d="M1 1h12v10h-12" />
    </svg>
  );
}
