import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../domain/need/needAssessment.ts';
import { shownJudgement } from './shownJudgement.ts';

const answer = { verdict: new Uint8Array(3) } as Judgement;

describe('shownJudgement', () => {
  it('shows the answer as it is once it is there', () => {
    expect(shownJudgement({ status: 'done', output: answer }, 3)).toEqual({
      judgement: answer,
      isStale: false,
    });
  });

  it('marks the answer to the question before while another is worked out', () => {
    const state = { status: 'running', progress: 0.5, stale: answer } as const;
    expect(shownJudgement(state, 3)).toEqual({ judgement: answer, isStale: true });
  });

  it('shows no verdicts of other areas, and none once the check was given up', () => {
    const none = { judgement: null, isStale: false };
    expect(shownJudgement({ status: 'running', progress: 0, stale: answer }, 4)).toEqual(none);
    expect(shownJudgement({ status: 'cancelled', stale: answer }, 3)).toEqual(none);
    expect(shownJudgement({ status: 'idle' }, 3)).toEqual(none);
  });
});
