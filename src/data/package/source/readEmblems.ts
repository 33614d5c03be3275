import type { Emblem } from '../../../domain/model/dataset.ts';
import type { ProblemLog } from '../problem.ts';
import type { Descriptor } from './descriptor.ts';
import type { SourceFiles } from './sourceFiles.ts';

/** An emblem with its file; the picture has an address only once it is compiled. */
export interface SourceEmblem extends Omit<Emblem, 'picture'> {
  readonly kind: 'svg' | 'png';
  readonly bytes: Uint8Array;
}

/** The pictures that the descriptor names; one that is not there is an error. */
export function readEmblems(
  { sozialraumatlas: { emblems = [] } }: Descriptor,
  files: SourceFiles,
  log: ProblemLog,
): readonly SourceEmblem[] {
  return emblems.flatMap(({ file, alt, link = null }): SourceEmblem[] => {
    const bytes = files.get(file);
    if (bytes === undefined) {
      log.error({ file }, { code: 'file_missing', resource: 'emblems' });
      return [];
    }
    return [{ kind: file.endsWith('.svg') ? 'svg' : 'png', bytes, alt, link }];
  });
}
