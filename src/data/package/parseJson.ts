import * as v from 'valibot';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import { FORMAT_VERSION } from './formatVersion.ts';

/** Bytes to text; refuses what is not UTF-8. A byte order mark is dropped. */
export function decodeText(file: string, bytes: Uint8Array): Result<string, PackageProblem> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed({ code: 'not_utf8', file });
  }
}

/**
 * Untrusted bytes to a checked value. Problems: `not_utf8`, `json_malformed`, `newer_version` (where
 * the top level, or `sozialraumatlas` within it, states a later `formatVersion`), and one
 * `schema_mismatch` per place that has another shape.
 */
export function parseJson<Schema extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Result<v.InferOutput<Schema>, PackageProblem> {
  const text = decodeText(file, bytes);
  if (!text.ok) {
    return text;
  }
  const raw = parseText(text.value);
  if (raw === undefined) {
    return failed({ code: 'json_malformed', file });
  }
  const version = formatVersionOf(raw);
  if (version > FORMAT_VERSION) {
    const supported = String(FORMAT_VERSION);
    return failed({ code: 'newer_version', file, value: String(version), supported });
  }
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? ok(parsed.output) : failed(...schemaProblems(file, parsed.issues));
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const versioned = v.object({ formatVersion: v.number() });
const versionedDescriptor = v.object({ sozialraumatlas: versioned });

function formatVersionOf(raw: unknown): number {
  if (v.is(versioned, raw)) {
    return raw.formatVersion;
  }
  return v.is(versionedDescriptor, raw) ? raw.sozialraumatlas.formatVersion : 0;
}

function schemaProblems(
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
): readonly PackageProblem[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    const item = /^(?:features|steps)\.(\d+)/.exec(path)?.[1];
    return {
      code: 'schema_mismatch',
      file,
      ...(item === undefined ? {} : { row: Number(item) + 1 }),
      path,
      expected: issue.expected ?? issue.type,
      value: issue.received,
    };
  });
}
