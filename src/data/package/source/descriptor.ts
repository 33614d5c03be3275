import * as v from 'valibot';
import { IDENTIFIER } from '../identifier.ts';
import { parseJson } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import type { SourceFiles } from './sourceFiles.ts';

export const DESCRIPTOR_FILE = 'datapackage.json';

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(IDENTIFIER));
/** Inside the package's folder: no leading slash, no way up. */
const innerPath = v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+$/));

const resourceSchema = v.object({ name: text, path: innerPath });

const descriptorSchema = v.object({
  name: text,
  title: text,
  version: text,
  licenses: v.pipe(v.array(v.object({ title: text })), v.minLength(1)),
  sources: v.pipe(v.array(v.object({ title: text })), v.minLength(1)),
  resources: v.array(resourceSchema),
  sozialraumatlas: v.object({
    formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
    id,
    cityName: text,
    title: v.object({ de: text, en: text }),
    defaults: v.object({
      level: id,
      indicator: id,
      period: text,
      /** What Steckbriefe begin with, in order. */
      keyIndicators: v.optional(v.array(id)),
    }),
    maskedBelow: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Day on which offers must be open to count. */
    offersOn: v.optional(v.pipe(v.string(), v.isoDate())),
    /** Period of the figures that the questions are meant for; else that of the defaults. */
    needPeriod: v.optional(text),
    /** Id of the source that the coordinates of `addresses` come from. */
    addressSource: v.optional(id),
    /** Signs to print with Steckbriefe: files of the package, in order. */
    emblems: v.optional(
      v.array(
        v.object({
          file: v.pipe(innerPath, v.regex(/\.(?:svg|png)$/)),
          alt: v.object({ de: text, en: text }),
          link: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//))),
        }),
      ),
    ),
  }),
});

export type Descriptor = v.InferOutput<typeof descriptorSchema>;

/** A resource whose file is there. */
export interface SourceResource {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface DescribedFiles {
  readonly descriptor: Descriptor;
  readonly resources: readonly SourceResource[];
}

/**
 * Reads `datapackage.json` (Frictionless Data Package v2 with the property `sozialraumatlas`) and
 * finds the file of each resource. Null where the descriptor itself cannot be used.
 */
export function readDescriptor(files: SourceFiles, log: ProblemLog): DescribedFiles | null {
  const bytes = files.get(DESCRIPTOR_FILE);
  if (bytes === undefined) {
    log.error({ file: DESCRIPTOR_FILE }, { code: 'file_missing', resource: 'datapackage' });
    return null;
  }
  const parsed = parseJson(DESCRIPTOR_FILE, bytes, descriptorSchema);
  if (!parsed.ok) {
    for (const problem of parsed.problems) {
      log.error(problem, problem);
    }
    return null;
  }
  const descriptor = parsed.value;
  return { descriptor, resources: locateResources(descriptor, files, log) };
}

function locateResources(
  descriptor: Descriptor,
  files: SourceFiles,
  log: ProblemLog,
): readonly SourceResource[] {
  return descriptor.resources.flatMap(({ name, path }) => {
    const bytes = files.get(path);
    if (bytes === undefined) {
      log.error({ file: path }, { code: 'file_missing', resource: name });
      return [];
    }
    return [{ name, file: path, bytes }];
  });
}
