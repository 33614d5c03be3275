import type { AtlasLoader } from '../data/package/loadAtlas.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import type { Result } from '../domain/model/result.ts';
import { createJobs } from '../state/jobs/jobs.ts';
import { createBrowserJobClient } from '../worker/createBrowserJobClient.ts';
import { type OpenedAtlas, openView } from './openView.ts';

/** The view a link asks for in the whole atlas, whose long computations run in a worker. */
export function openAtlas(
  loader: AtlasLoader,
  fragment: string,
): Promise<Result<OpenedAtlas, PackageProblem>> {
  return openView(loader, fragment, createJobs(createBrowserJobClient()));
}
