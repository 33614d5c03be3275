import { useMemo } from 'react';
import { type Judgement, VERDICTS, type Verdict } from '../../domain/need/needAssessment.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { stockCoverage } from '../../state/need/scenarioStocks.ts';
import { useJob } from '../../state/react/useJob.ts';
import { useJudgement } from '../../state/react/useNeed.ts';

/** Verdicts without and with the scenario; each null until it is known. */
export interface VerdictsOfBoth {
  readonly before: Judgement | null;
  readonly after: Judgement | null;
  readonly isRunning: boolean;
}

/** Asks for the verdicts of the stock beside those of the scenario; neither is shown while it is old. */
export function useVerdictsOfBoth({ input }: Pick<NeedShown, 'input'>): VerdictsOfBoth {
  const stock = useMemo(() => ({ ...input, coverage: stockCoverage(input.coverage) }), [input]);
  const before = useJob('judge_areas', stock).state;
  const after = useJudgement().state;
  return {
    before: before.status === 'done' ? before.output : null,
    after: after.status === 'done' ? after.output : null,
    isRunning: before.status === 'running' || after.status === 'running',
  };
}

export function verdictAt(judgement: Judgement | null, area: number): Verdict | null {
  return judgement === null ? null : (VERDICTS[judgement.verdict[area]!] ?? null);
}

/** Areas that stay under-supplied in every plausible case. */
export function countUnderSupplied({ verdict }: Judgement): number {
  return verdict.reduce((sum, one) => sum + Number(VERDICTS[one] === 'under_supplied'), 0);
}
