import {
  MAX_SCENARIO_MEGABYTES,
  readScenarios,
  type ScenarioFileContent,
  type ScenarioFileProblem,
} from '../../data/offers/scenarioText.ts';
import { failed, type Result } from '../../domain/model/result.ts';

/** Hands the browser a file to save; nothing leaves the device. */
export function saveText(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Revoked later: some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What is in a file of scenarios, or what is wrong in it. */
export async function readScenarioFile(
  file: Blob,
): Promise<Result<ScenarioFileContent, ScenarioFileProblem>> {
  if (file.size > MAX_SCENARIO_MEGABYTES * 1_000_000) {
    return failed({ code: 'too_large', megabytes: MAX_SCENARIO_MEGABYTES });
  }
  return readScenarios(await file.text());
}
