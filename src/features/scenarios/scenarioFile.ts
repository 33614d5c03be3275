import { parseScenarios } from '../../data/offers/editSchema.ts';
import type { Scenario } from '../../domain/offers/offerEdit.ts';

/** The text of a file that `parseScenarios` reads again. */
export function scenarioFileText(scenarios: readonly Scenario[]): string {
  return `${JSON.stringify(scenarios, null, 2)}\n`;
}

/** Hands the browser a file to save; nothing leaves the device. */
export function saveScenarios(scenarios: readonly Scenario[], name: string): void {
  const blob = new Blob([scenarioFileText(scenarios)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.json`;
  link.click();
  // Revoked later: some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Scenarios out of a file; undefined where it is none of ours or cannot be read. */
export async function readScenarioFile(file: Blob): Promise<readonly Scenario[] | undefined> {
  try {
    return parseScenarios(await file.text());
  } catch {
    return undefined;
  }
}
