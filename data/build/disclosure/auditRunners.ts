import { auditDay, type DayAudit, type DayInput } from './auditDay.ts';
import type { AuditRunner } from './auditPackage.ts';
import { loadSolver } from './linearProgram.ts';
import { runInThreads } from './runInThreads.ts';

/** Audits day after day in this thread. */
export const auditHere: AuditRunner = async (days) => {
  const highs = await loadSolver();
  return days.map((day) => auditDay(highs, day));
};

/** Audits days side by side, one thread per processor. */
export const auditInThreads: AuditRunner = async (days) => {
  const bySize = [...days].sort((a, b) => a.places.length - b.places.length);
  const module = new URL('./auditWorker.ts', import.meta.url);
  const audits = await runInThreads<DayInput, DayAudit>({ module, shared: null, tasks: bySize });
  return days.map((day) => audits[bySize.indexOf(day)]!);
};
