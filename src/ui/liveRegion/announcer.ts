/** Timers as handed in, so that the rules can be tested without waiting. */
export interface AnnouncerClock {
  later(run: () => void, delayMs: number): () => void;
}

export interface Announcer {
  /** Asks for a polite message; a newer request within the delay replaces it. */
  announce(message: string): void;
  /** What is being said now; empty for nothing. */
  current(): string;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

const DELAY_MS = 500;
const SPOKEN_MS = 5000;
const LONGEST = 160;

/**
 * Collects polite messages: waits 500 ms for a newer one, says the last, never the same twice in a
 * row while it still stands, and at most 160 characters (cut at a word). After five seconds it falls
 * silent, so that the same words can be said again later.
 */
export function createAnnouncer(clock: AnnouncerClock): Announcer {
  const listeners = new Set<() => void>();
  let spoken = '';
  let cancelPending = () => {};
  let cancelSilence = () => {};
  const say = (message: string) => {
    if (message === spoken) return;
    spoken = message;
    for (const listener of listeners) listener();
  };
  return {
    announce(message) {
      cancelPending();
      cancelPending = clock.later(() => {
        cancelSilence();
        say(shortenAtWord(message.trim()));
        cancelSilence = clock.later(() => say(''), SPOKEN_MS);
      }, DELAY_MS);
    },
    current: () => spoken,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function shortenAtWord(message: string): string {
  if (message.length <= LONGEST) return message;
  const cut = message.slice(0, LONGEST - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > LONGEST / 2 ? lastSpace : undefined).trimEnd()}…`;
}
