import { asPart, type Stepwise } from '../stepwise/stepwise.ts';
import { type CoverageBases, traceCoverageBy } from './assessCoverage.ts';
import type { CoverageResult, Doubt } from './needAssessment.ts';
import { type NeedQuestion, PLAUSIBLE_DETOURS, PLAUSIBLE_REACH_FACTORS } from './needQuestion.ts';

/** One plausible other way to measure coverage. */
export interface CoverageVariant {
  readonly doubt: Extract<Doubt, 'reach' | 'detour'>;
  readonly result: Pick<CoverageResult, 'third' | 'lowestThird'>;
}

/**
 * Coverage under a shorter and a longer reach and under other detours, step by step; limits by thirds are
 * drawn anew in each. Only what the measure depends on is varied: none for offers per head of an area,
 * no reach for the way to the nearest, no detour for a table.
 */
export function* traceCoverageVariants(
  bases: CoverageBases,
  question: NeedQuestion,
): Stepwise<readonly CoverageVariant[]> {
  const changes = plausibleChanges(question);
  const variants: CoverageVariant[] = [];
  for (const [position, { doubt, change }] of changes.entries()) {
    const steps = traceCoverageBy(bases, { ...question, ...change });
    const share = { from: position / changes.length, to: (position + 1) / changes.length };
    variants.push({ doubt, result: yield* asPart(steps, share) });
  }
  return variants;
}

interface PlausibleChange {
  readonly doubt: CoverageVariant['doubt'];
  readonly change: Partial<NeedQuestion>;
}

function plausibleChanges({ measure, reach, travel }: NeedQuestion): readonly PlausibleChange[] {
  if (measure === 'per_head') return [];
  const reaches = PLAUSIBLE_REACH_FACTORS.map(
    (factor): PlausibleChange => ({ doubt: 'reach', change: { reach: reach * factor } }),
  );
  const detours = PLAUSIBLE_DETOURS.map(
    (detour): PlausibleChange => ({
      doubt: 'detour',
      change: { travel: { kind: 'straight', detour } },
    }),
  );
  return [
    ...(measure === 'nearest' ? [] : reaches),
    ...(travel.kind === 'straight' ? detours : []),
  ];
}
