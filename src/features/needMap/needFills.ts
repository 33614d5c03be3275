import type { AreaStanding } from '../../domain/composite/areaStanding.ts';
import { cellAt } from '../../domain/model/column.ts';
import { type NeedAssessment, NO_THIRD, VERDICTS } from '../../domain/need/needAssessment.ts';
import { reasonNotAssessed } from '../../domain/need/reasonNotAssessed.ts';
import { FILL_PATTERNS, type FillPattern, type MapFills } from '../../map/mapModel.ts';

/** Patterns that say why an area has no cell. */
export type WithoutCell = Exclude<FillPattern, 'class' | 'plain'>;

/** Why an area that is not in the index has no colour. */
const PATTERN_OF_STANDING: Readonly<Record<Exclude<AreaStanding, 'considered'>, WithoutCell>> = {
  declared_excluded: 'left_out',
  below_population: 'left_out',
  population_unknown: 'masked',
  figure_withheld: 'masked',
  figure_missing: 'missing',
  figure_not_applicable: 'not_applicable',
};

const UNCLEAR = VERDICTS.indexOf('unclear');

/**
 * Every area in the colour of its cell, or in the pattern of the reason why it has none. Areas whose
 * verdict is not clear are hatched; as long as `verdict` is null none is. Areas of other cells step back
 * when one is picked, but never hide a reason.
 */
export function needFills(
  assessment: NeedAssessment,
  verdict: Uint8Array | null,
  pickedCell: number | null,
): MapFills {
  const count = assessment.areas.length;
  const fills = {
    pattern: new Uint8Array(count),
    classIndex: new Uint8Array(count),
    hatched: new Uint8Array(count),
  };
  for (let area = 0; area < count; area += 1) {
    const cell = assessment.cell[area]!;
    const hasCell = cell !== NO_THIRD;
    const stepsBack = hasCell && pickedCell !== null && cell !== pickedCell;
    const pattern = hasCell
      ? stepsBack
        ? 'plain'
        : 'class'
      : patternWithoutCell(assessment, area);
    fills.pattern[area] = FILL_PATTERNS.indexOf(pattern);
    fills.classIndex[area] = hasCell ? cell : 0;
    fills.hatched[area] = pattern === 'class' && verdict?.[area] === UNCLEAR ? 1 : 0;
  }
  return fills;
}

/** The pattern of the reason why an area has no cell: what keeps it out of the index, else its coverage. */
export function patternWithoutCell(assessment: NeedAssessment, area: number): WithoutCell {
  const reason = reasonNotAssessed(assessment, area);
  if (reason.code === 'not_in_index') return PATTERN_OF_STANDING[reason.standing];
  if (reason.code === 'no_index') return 'missing';
  const { kind } = cellAt(assessment.coverage.value, area);
  if (kind === 'interval') return 'masked';
  // An exact figure without a third: no limits could be drawn.
  return kind === 'number' ? 'missing' : kind;
}

/** How many areas have each cell, cell 0 first. */
export function cellCounts({ cell }: NeedAssessment): readonly number[] {
  const counts = new Array<number>(9).fill(0);
  for (const one of cell) if (one !== NO_THIRD) counts[one]! += 1;
  return counts;
}

/** How many areas are drawn in each pattern, and how many are hatched; as if no cell were picked. */
export function patternCounts(
  assessment: NeedAssessment,
  verdict: Uint8Array | null,
): Readonly<Record<FillPattern | 'hatched', number>> {
  const fills = needFills(assessment, verdict, null);
  const counts = Object.fromEntries(
    [...FILL_PATTERNS, 'hatched'].map((pattern) => [pattern, 0]),
  ) as Record<FillPattern | 'hatched', number>;
  fills.pattern.forEach((code, area) => {
    counts[FILL_PATTERNS[code]!] += 1;
    counts.hatched += fills.hatched[area]!;
  });
  return counts;
}
