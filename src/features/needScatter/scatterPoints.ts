import {
  exactly,
  type ScatterPoint,
  type ScatterValue,
} from '../../charts/scatter/scatterModel.ts';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { type Column, cellAt, STATE_CODE } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import {
  type Judgement,
  type NeedAssessment,
  NO_THIRD,
  VERDICTS,
} from '../../domain/need/needAssessment.ts';

/** How far an area's need lies: its index, or its rank with the range of ranks. */
export type NeedAxis = 'index' | 'rank';

export interface ScatterPointsOptions {
  readonly assessment: NeedAssessment;
  /** Null before there is one. */
  readonly judgement: Judgement | null;
  readonly areas: readonly Area[];
  readonly selected: readonly AreaId[];
  readonly axis: NeedAxis;
}

/** A point for every area with a rank and a coverage; all others are left to the table. */
export function scatterPoints(options: ScatterPointsOptions): readonly ScatterPoint[] {
  const { assessment, areas, judgement, selected } = options;
  const { coverage, population, cell } = assessment;
  return areas.flatMap((area, row) => {
    const x = needValue(options, row);
    const y = rangeOf(coverage.value, row);
    if (x === null || y === null) return [];
    const slot = selected.indexOf(area.id);
    return [
      {
        id: area.id,
        name: area.name,
        x,
        y,
        size: population.state[row] === STATE_CODE.number ? population.low[row]! : null,
        classIndex: cell[row] === NO_THIRD ? null : cell[row]!,
        isDoubtful: VERDICTS[judgement?.verdict[row] ?? -1] === 'unclear',
        slot: slot === -1 ? null : slot,
      },
    ];
  });
}

/** Where the need axis is split: the mean of the index, or the middle of the ranks. */
export function needMiddle(assessment: NeedAssessment, axis: NeedAxis): ScatterValue | null {
  const { index, ranks } = assessment.need;
  if (index === null) return null;
  if (axis === 'rank') {
    const count = ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
    return exactly((count + 1) / 2);
  }
  const scores = index.scores.map((score) => (score - index.centre) / index.unit);
  return exactly(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

/** The city's coverage on the axis; null where it has none. */
export function cityValue(city: Cell): ScatterValue | null {
  switch (city.kind) {
    case 'number':
      return exactly(city.value);
    case 'masked':
    case 'interval':
      return { at: (city.low + city.high) / 2, low: city.low, high: city.high };
    default:
      return null;
  }
}

/**
 * Areas worth a name before all others: under-supplied ones (before there are verdicts, those with high
 * need and low coverage), then the greatest needs, then the largest groups.
 */
export function namedFirst(
  points: readonly ScatterPoint[],
  options: Pick<ScatterPointsOptions, 'assessment' | 'judgement' | 'areas'>,
): readonly string[] {
  const { assessment, judgement, areas } = options;
  const rowOf = new Map(areas.map(({ id }, row) => [id as string, row]));
  const isCritical = ({ id, classIndex }: ScatterPoint) =>
    judgement === null
      ? classIndex === HIGH_NEED_LOW_COVERAGE
      : VERDICTS[judgement.verdict[rowOf.get(id)!] ?? -1] === 'under_supplied';
  const rank = ({ id }: ScatterPoint) => assessment.need.ranks[rowOf.get(id)!]!;
  const byNeed = [...points].sort((one, other) => rank(one) - rank(other));
  const bySize = [...points].sort((one, other) => (other.size ?? 0) - (one.size ?? 0));
  const named = [
    ...byNeed.filter(isCritical),
    ...byNeed.slice(0, NAMED),
    ...bySize.slice(0, NAMED),
  ];
  return [...new Set(named.map(({ id }) => id))];
}

const NAMED = 3;
const HIGH_NEED_LOW_COVERAGE = 2;

function needValue(options: ScatterPointsOptions, row: number): ScatterValue | null {
  const { axis, judgement } = options;
  const { ranks, index } = options.assessment.need;
  const rank = ranks[row]!;
  if (index === null || rank === 0) return null;
  if (axis === 'index') {
    const position = index.considered.indexOf(row);
    return exactly((index.scores[position]! - index.centre) / index.unit);
  }
  if (judgement === null) return exactly(rank);
  // The rank as asked may lie outside a range that leaves out the rarest weightings.
  const low = Math.min(rank, judgement.rankLow[row]!);
  const high = Math.max(rank, judgement.rankHigh[row]!);
  return { at: rank, low, high };
}

function rangeOf(column: Column, row: number): ScatterValue | null {
  const cell = cellAt(column, row);
  return cityValue(cell);
}
