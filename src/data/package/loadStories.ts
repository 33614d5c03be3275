import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { Story } from '../../domain/story/story.ts';
import type { ManifestSource } from './loadGeometry.ts';
import { storiesSchema } from './runtime/storiesSchema.ts';

/** The stories that come with a package; none where it has none. */
export async function loadStories({
  manifest,
  store,
  folder,
}: ManifestSource): Promise<Result<readonly Story[], PackageProblem>> {
  const path = manifest.files.stories ?? null;
  if (path === null) return ok([]);
  const file = await store.read(`${folder}${path}`, storiesSchema);
  return file.ok ? ok(file.value.stories) : file;
}
