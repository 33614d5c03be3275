import type { CandidateSite } from '../../domain/offers/candidateSite.ts';
import type { useJob } from '../../state/react/useJob.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { SiteList } from './SiteList.tsx';
import type { ScenarioContext } from './useScenarios.ts';

export interface SiteSearchProps {
  readonly context: ScenarioContext;
  /** The places to choose from; null for where people live. */
  readonly candidates: readonly CandidateSite[] | null;
  readonly job: ReturnType<typeof useJob<'suggest_sites'>>;
}

/** How far the search is, why it ended, or what it found. */
export function SiteSearch({ context, job, candidates }: SiteSearchProps) {
  const { text, format } = context.words;
  const { state } = job;
  switch (state.status) {
    case 'idle':
      return null;
    case 'running': {
      const number = format.number(state.progress * 100, 0);
      const label = text('scenarios.sites.running', {
        percent: text('needAnswer.percent', { number }),
      });
      return (
        <div className="scenarios-progress">
          <progress aria-label={label} value={state.progress} max={1} />
          <span>{label}</span>
          <Button variant="quiet" onPress={job.cancel}>
            {text('scenarios.cancel')}
          </Button>
        </div>
      );
    }
    case 'done':
      return <SiteList context={context} found={state.output} candidates={candidates} />;
    default:
      return (
        <Notice
          tone={state.status === 'failed' ? 'warning' : 'info'}
          action={{ label: text('scenarios.sites.retry'), onPress: job.retry }}
        >
          {text(`scenarios.sites.${state.status}`)}
        </Notice>
      );
  }
}
