import { loadSolver } from './linearProgram.ts';
import {
  type DayProposal,
  type PackageToProtect,
  type ProposalRunner,
  proposeForDay,
} from './protectPackage.ts';
import { runInThreads } from './runInThreads.ts';

/** Proposes for day after day in this thread. */
export const proposeHere: ProposalRunner = async (source, days) => {
  const highs = await loadSolver();
  return days.map((day) => ({ day, suppressions: proposeForDay(highs, source, day) }));
};

/** Proposes for days side by side, one thread per processor; `onDay` hears of each when it is done. */
export function proposeInThreads(onDay: (proposal: DayProposal) => void): ProposalRunner {
  const module = new URL('./proposeWorker.ts', import.meta.url);
  return (shared: PackageToProtect, tasks) =>
    runInThreads<string, DayProposal>({ module, shared, tasks }, onDay);
}
