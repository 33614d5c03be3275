import { fileURLToPath } from 'node:url';
import { type PublicFigures, readPublicFigures } from '../../data/build/attack/publicFigures.ts';
import { compilePackage } from '../../data/build/compilePackage.ts';
import { publicForm } from '../../data/build/disclosure/publicForm.ts';
import { readFolder } from '../../data/build/folderFiles.ts';
import { fetchBytesFromMap, outputFiles } from '../../data/build/outputFiles.ts';
import { type AtlasLoader, createAtlasLoader } from '../data/package/loadAtlas.ts';
import { readSourcePackage } from '../data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../data/package/source/sourcePackage.ts';

const folder = fileURLToPath(new URL('../../data/jena/', import.meta.url));

export interface PublishedJena {
  /** As it lies in the checkout, with all that is suppressed in the public form. */
  readonly source: SourcePackage;
  /** Loads the public form, as a browser would. */
  readonly loader: AtlasLoader;
  /** What anybody can read in the public form. */
  readonly open: PublicFigures;
}

/** Jena's package in its public form, compiled in memory. */
export async function publishJena(): Promise<PublishedJena> {
  const reading = readSourcePackage(readFolder(folder));
  if (reading.package === null) throw new Error(JSON.stringify(reading.errors));
  const source = reading.package;
  const published = publicForm(source, source.suppressions ?? []);
  const files = outputFiles([compilePackage(published)]);
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
  return { source, loader, open: await readPublicFigures(loader) };
}
