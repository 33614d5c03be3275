import {
  type ConnectorSurroundings,
  createHostConnector,
  type HostConnection,
} from './hostConnector.ts';
import type { JobEnd, JobOrder, ReportShare } from './jobHost.ts';
import { errorFacts, type JobProblem } from './jobProblem.ts';

export interface HostSurroundings extends ConnectorSurroundings {
  /** Calls back after a while unless what it returns is called before. */
  after(delayMs: number, action: () => void): () => void;
}

export interface HostKeeper {
  run(order: JobOrder, report: ReportShare): Promise<JobEnd<unknown>>;
  /** The run need not settle at once. */
  stop(ticket: number): void;
  close(): void;
}

/** A worker that has had nothing to do for so long gives its memory back. */
const IDLE_MS = 60_000;
/** A worker that does not let go of a cancelled job for so long is replaced. */
const STUCK_MS = 1_000;

interface Work {
  readonly order: JobOrder;
  readonly report: ReportShare;
  readonly end: (end: JobEnd<unknown>) => void;
  connection: HostConnection | null;
  /** Set once the work is unwanted. */
  endWatch: (() => void) | null;
}

/**
 * Runs all jobs on one host, which lives from the first job until it has long been idle. Work of a lost
 * or stuck worker begins anew on the next host.
 */
export function createHostKeeper(surroundings: HostSurroundings): HostKeeper {
  const works = new Map<number, Work>();
  let endIdle = () => {};

  const abandon = (connection: HostConnection): void => {
    connector.close(connection);
    for (const work of works.values()) {
      if (work.connection !== connection) continue;
      work.connection = null;
      if (work.endWatch === null) void begin(work);
      else finish(work, { status: 'cancelled' });
    }
  };
  const connector = createHostConnector(surroundings, abandon);

  const begin = async (work: Work): Promise<void> => {
    const end = await perform(work);
    if (end !== null) finish(work, end);
  };

  const perform = async (work: Work): Promise<JobEnd<unknown> | null> => {
    const { order, report } = work;
    let connection: HostConnection;
    try {
      connection = await connector.connect();
    } catch (thrown) {
      return failure({ code: 'jobs_not_loaded', cause: errorFacts(thrown) });
    }
    if (works.get(order.ticket) !== work) return null;
    work.connection = connection;
    try {
      return await connection.host.run(order, report);
    } catch (thrown) {
      return failure({ code: 'computation_failed', job: order.job, cause: errorFacts(thrown) });
    }
  };

  const finish = (work: Work, end: JobEnd<unknown>): void => {
    work.endWatch?.();
    if (!works.delete(work.order.ticket)) return;
    if (works.size === 0) endIdle = surroundings.after(IDLE_MS, () => connector.close());
    work.end(end);
  };

  return {
    run: (order, report) =>
      new Promise((end) => {
        endIdle();
        const work = { order, report, end, connection: null, endWatch: null };
        works.set(order.ticket, work);
        void begin(work);
      }),
    stop(ticket) {
      const work = works.get(ticket);
      if (work === undefined || work.endWatch !== null) return;
      const { connection } = work;
      if (connection === null) {
        finish(work, { status: 'cancelled' });
        return;
      }
      connection.host.stop(ticket);
      // A worker that is still being fetched is slow, not stuck.
      work.endWatch = connection.isStarted()
        ? surroundings.after(STUCK_MS, () => abandon(connection))
        : () => {};
    },
    close() {
      for (const work of works.values()) finish(work, { status: 'cancelled' });
      endIdle();
      connector.close();
    },
  };
}

function failure(problem: JobProblem): JobEnd<never> {
  return { status: 'failed', problem };
}
