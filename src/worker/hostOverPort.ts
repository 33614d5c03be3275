import { type Endpoint, expose, proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import { buffersIn } from './buffersIn.ts';
import type { JobHost, JobOrder, ReportShare } from './jobHost.ts';

/** What the far side of the border understands. */
interface FarSide {
  run(order: JobOrder, report: ReportShare): ReturnType<JobHost['run']>;
  stop(ticket: number): void;
  /** Answers as soon as the far side has started. */
  greet(): true;
}

/**
 * Lets whoever is at the other end of `port` use `host`; results are handed over, not copied. Without a
 * port the other end is the page that started this worker.
 */
export function exposeHost(host: JobHost, port?: Endpoint): void {
  const farSide: FarSide = {
    async run(order, report) {
      const end = await host.run(order, report);
      // Each order comes with a channel for its progress, which nobody else closes.
      (report as unknown as Remote<ReportShare>)[releaseProxy]();
      return transfer(end, [...buffersIn(end)]);
    },
    stop: (ticket) => host.stop(ticket),
    greet: () => true,
  };
  expose(farSide, port);
}

/** A host at the other end of a port. Inputs are copied: they are what the page goes on showing. */
export interface FarHost extends JobHost {
  /** Resolves when the other end has answered. */
  readonly started: Promise<unknown>;
}

export function hostBehind(port: Endpoint): FarHost {
  const far = wrap<FarSide>(port);
  return {
    run: (order, report) =>
      far.run(
        order,
        proxy((share: number) => report(share)),
      ),
    stop(ticket) {
      void far.stop(ticket);
    },
    started: far.greet(),
  };
}
