/**
 * Resolves after the messages, input and timers that are already waiting. A timer would wait at least
 * four milliseconds; `scheduler.yield` comes back before timers and answers from the network, which a
 * long job would starve.
 */
export function pauseForMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
