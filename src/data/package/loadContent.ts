import { NO_CONTENT, type PackageContent } from '../../domain/content/content.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { ManifestSource } from './loadGeometry.ts';
import { contentSchema } from './runtime/contentSchema.ts';

/** The pages that the operator supplied with the package; every slot empty where there are none. */
export async function loadContent({
  manifest,
  store,
  folder,
}: ManifestSource): Promise<Result<PackageContent, PackageProblem>> {
  const path = manifest.files.content ?? null;
  if (path === null) return ok(NO_CONTENT);
  const file = await store.read(`${folder}${path}`, contentSchema);
  return file.ok ? ok(file.value.pages) : file;
}
