import type { AtlasLoader } from '../../data/package/loadAtlas.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import type { Result } from '../../domain/model/result.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import type { Jobs } from '../../state/jobs/jobs.ts';
import { type OpenedAtlas, openView } from '../openView.ts';

/** Nothing an embedded figure shows takes long. */
const NO_JOBS: Jobs = {
  slot() {
    throw new Error('an embedded figure runs no jobs');
  },
  known: () => null,
};

/**
 * The view of the fragment as one figure. Views that are more than one figure (a question, a
 * comparison) give way to their indicator on the map, with a notice.
 */
export async function openEmbed(
  loader: AtlasLoader,
  fragment: string,
): Promise<Result<OpenedAtlas, PackageProblem>> {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = parameters.get('view') ?? 'explore';
  parameters.set('view', 'explore');
  const opened = await openView(loader, parameters.toString(), NO_JOBS);
  if (opened.ok && view !== 'explore') {
    const repairs = [{ field: 'view', value: view.slice(0, 80) }] as const;
    patchSession(opened.value.atlas, { notice: { kind: 'repairs', repairs } });
  }
  return opened;
}
