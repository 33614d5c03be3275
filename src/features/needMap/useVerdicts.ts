import { useJudgementState } from '../../state/react/useNeed.ts';

/**
 * Verdicts of the question on the screen, one per area; null until they are known. The verdicts of the
 * question before say nothing of this one, so they are not shown meanwhile.
 */
export function useVerdicts(): Uint8Array | null {
  const state = useJudgementState();
  return state.status === 'done' ? state.output.verdict : null;
}
