import { readFileText } from '../../data/offers/readFile.ts';
import {
  MAX_SCENARIO_MEGABYTES,
  readScenarios,
  type ScenarioFileContent,
  type ScenarioFileProblem,
} from '../../data/offers/scenarioText.ts';
import type { Result } from '../../domain/model/result.ts';

/** What is in a file of scenarios, or what is wrong in it. */
export async function readScenarioFile(
  file: Blob,
): Promise<Result<ScenarioFileContent, ScenarioFileProblem>> {
  const opened = await readFileText(file, MAX_SCENARIO_MEGABYTES);
  return opened.ok ? readScenarios(opened.value) : opened;
}
