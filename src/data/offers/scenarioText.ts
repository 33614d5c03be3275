import * as v from 'valibot';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { CandidateList } from '../../domain/offers/candidateSite.ts';
import { MAX_SCENARIOS, type Scenario } from '../../domain/offers/offerEdit.ts';
import { parseCandidates, writeCandidates } from './candidateText.ts';
import { scenarioSchema } from './editSchema.ts';
import type { FileProblem } from './readFile.ts';

/** What a file of scenarios holds. */
export interface ScenarioFileContent {
  readonly scenarios: readonly Scenario[];
  /** The places that were compared, where they went along. */
  readonly candidates: CandidateList | null;
}

/** Why no scenario can be read from a file; scenarios and steps are counted from 1. */
export type ScenarioFileProblem =
  | FileProblem
  | { readonly code: 'no_json' }
  | { readonly code: 'other_file' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'empty' }
  | { readonly code: 'too_many'; readonly count: number; readonly max: number }
  | { readonly code: 'bad_scenario'; readonly scenario: number; readonly field: string }
  | {
      readonly code: 'bad_step';
      readonly scenario: number;
      readonly step: number;
      readonly field: string;
    }
  | { readonly code: 'bad_candidates' };

export const MAX_SCENARIO_MEGABYTES = 10;

const FORMAT = 'sozialraumatlas.scenarios';
const VERSION = 1;

/** The text of a file that `readScenarios` reads again. */
export function writeScenarios({ scenarios, candidates }: ScenarioFileContent): string {
  const places = candidates === null ? null : JSON.parse(writeCandidates(candidates));
  const content = { format: FORMAT, version: VERSION, scenarios, candidates: places };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads all of a file or says what is wrong with its first bad part; a bare list is read as well. */
export function readScenarios(text: string): Result<ScenarioFileContent, ScenarioFileProblem> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failed({ code: 'no_json' });
  }
  const file = Array.isArray(content) ? { scenarios: content, candidates: null } : content;
  if (!isFile(file)) return failed({ code: 'other_file' });
  const { version = VERSION } = file;
  if (version > VERSION) return failed({ code: 'newer', version });
  const scenarios = readList(file.scenarios);
  if (!scenarios.ok) return scenarios;
  if (file.candidates === null || file.candidates === undefined) {
    return ok({ scenarios: scenarios.value, candidates: null });
  }
  const candidates = parseCandidates(JSON.stringify(file.candidates));
  return candidates === undefined
    ? failed({ code: 'bad_candidates' })
    : ok({ scenarios: scenarios.value, candidates });
}

const fileSchema = v.object({
  format: v.optional(v.literal(FORMAT)),
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  scenarios: v.array(v.unknown()),
  candidates: v.optional(v.unknown()),
});

function isFile(content: unknown): content is v.InferOutput<typeof fileSchema> {
  return v.is(fileSchema, content);
}

function readList(list: readonly unknown[]): Result<readonly Scenario[], ScenarioFileProblem> {
  if (list.length === 0) return failed({ code: 'empty' });
  if (list.length > MAX_SCENARIOS) {
    return failed({ code: 'too_many', count: list.length, max: MAX_SCENARIOS });
  }
  const scenarios: Scenario[] = [];
  for (const [index, one] of list.entries()) {
    const parsed = v.safeParse(scenarioSchema, one);
    if (!parsed.success) return failed(flawOf(parsed.issues[0], index + 1));
    // Valibot types the keys of a partial object as possibly undefined; JSON has no undefined.
    scenarios.push(parsed.output as Scenario);
  }
  return ok(scenarios);
}

/** Where in a scenario the first flaw is, as the file names it. */
function flawOf(issue: v.BaseIssue<unknown>, scenario: number): ScenarioFileProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  const field = path.filter((key) => typeof key === 'string').join('.');
  const [first, step] = path;
  return first === 'edits' && typeof step === 'number'
    ? { code: 'bad_step', scenario, step: step + 1, field: field.replace(/^edits\.?/, '') }
    : { code: 'bad_scenario', scenario, field: field || 'name, edits' };
}
