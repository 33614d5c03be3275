import type { JobHost } from './jobHost.ts';

export interface HostConnection {
  readonly host: JobHost;
  /** Whether the host runs on a thread of its own and has answered. */
  isStarted(): boolean;
  /** Ends the host, in the middle of a step too. */
  close(): void;
}

export interface ConnectorSurroundings {
  /**
   * A new worker; rejects where none can be made. `onLost` is called, later than this resolves, when
   * it turns out to be blocked or has crashed.
   */
  connectWorker(onLost: () => void): Promise<HostConnection>;
  openFallback(): Promise<JobHost>;
}

export interface HostConnector {
  /** The host of now: a worker, or the page itself once a worker could not be had or was lost. */
  connect(): Promise<HostConnection>;
  /** Ends this host, or whichever there is; the next `connect` opens another. */
  close(connection?: HostConnection): void;
}

/** Keeps one host open; `onLost` is told of a worker whose jobs have to go elsewhere. */
export function createHostConnector(
  surroundings: ConnectorSurroundings,
  onLost: (connection: HostConnection) => void,
): HostConnector {
  let opening: Promise<HostConnection> | null = null;
  let current: HostConnection | null = null;
  let isWorkerUsable = true;

  const openWorker = async (): Promise<HostConnection | null> => {
    try {
      const worker = await surroundings.connectWorker(() => {
        isWorkerUsable = false;
        onLost(worker);
      });
      return worker;
    } catch {
      return null;
    }
  };

  const open = async (): Promise<HostConnection> => {
    const worker = isWorkerUsable ? await openWorker() : null;
    if (worker !== null) return worker;
    const host = await surroundings.openFallback();
    // Only now is it known that the worker, and not the network, is what fails.
    isWorkerUsable = false;
    return { host, isStarted: () => false, close: () => {} };
  };

  return {
    async connect() {
      opening ??= open();
      const own = opening;
      try {
        const connection = await own;
        if (opening === own) current = connection;
        // Closed while it was being opened: nobody waits for it any more.
        else connection.close();
        return connection;
      } catch (thrown) {
        if (opening === own) opening = null;
        throw thrown;
      }
    },
    close(connection) {
      (connection ?? current)?.close();
      if (connection !== undefined && connection !== current) return;
      current = null;
      opening = null;
    },
  };
}
