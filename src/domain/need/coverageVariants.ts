import { assessCoverage, type CoverageInput } from './assessCoverage.ts';
import { type Doubt, LOW } from './needAssessment.ts';
import { PLAUSIBLE_DETOURS, PLAUSIBLE_REACH_FACTORS } from './needQuestion.ts';

/** One plausible other way to measure coverage, with the areas whose coverage is certainly low in it. */
export interface CoverageVariant {
  readonly doubt: Extract<Doubt, 'reach' | 'detour'>;
  readonly isLow: Uint8Array;
}

/**
 * Coverage under a shorter and a longer reach and under other detours, one after the other; limits by
 * thirds are drawn anew in each. Only what the measure depends on is varied: none for offers per head
 * of an area, no reach for the way to the nearest, no detour for a table.
 */
export function* coverageVariants(input: CoverageInput): Generator<CoverageVariant> {
  const { question } = input;
  if (question.measure === 'per_head') return;
  if (question.measure !== 'nearest') {
    for (const factor of PLAUSIBLE_REACH_FACTORS) {
      yield variant('reach', input, { reach: question.reach * factor });
    }
  }
  if (question.travel.kind === 'straight') {
    for (const detour of PLAUSIBLE_DETOURS) {
      yield variant('detour', input, { travel: { kind: 'straight', detour } });
    }
  }
}

function variant(
  doubt: CoverageVariant['doubt'],
  input: CoverageInput,
  change: Partial<CoverageInput['question']>,
): CoverageVariant {
  const { third } = assessCoverage({ ...input, question: { ...input.question, ...change } });
  return { doubt, isLow: third.map((one) => Number(one === LOW)) };
}
