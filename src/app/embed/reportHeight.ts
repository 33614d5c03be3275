import { resizeMessage } from './frameMessages.ts';

/** Smaller changes are roundings of the same layout. */
const SMALLEST_CHANGE = 4;
const LONGEST_WAIT_MS = 250;

/** The parts of a window that telling a height needs. */
export interface HeightReporter {
  /** Calls back whenever the size of the content changed; the result ends it. */
  observe(changed: () => void): () => void;
  /** Height of the content, not of the frame: CSS pixels. */
  measure(): number;
  nextFrame(action: () => void): void;
  post(message: unknown): void;
}

export interface HeightReport {
  /** Tells the height once more, though it has not changed. */
  again(): void;
  stop(): void;
}

/**
 * Tells the embedding page how high the content is, once a frame at most. The content never takes its
 * height from the frame, so that a frame which grows does not make the content grow.
 */
export function reportHeight(id: string, reporter: HeightReporter): HeightReport {
  let told = Number.NEGATIVE_INFINITY;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const height = reporter.measure();
    if (height <= 0 || Math.abs(height - told) < SMALLEST_CHANGE) return;
    told = height;
    reporter.post(resizeMessage(id, height));
  };
  const changed = () => {
    if (waiting) return;
    waiting = true;
    reporter.nextFrame(tell);
  };
  changed();
  const stop = reporter.observe(changed);
  const again = () => {
    told = Number.NEGATIVE_INFINITY;
    changed();
  };
  return { again, stop };
}

/**
 * As the browser does it; only the size leaves, hence any origin may read it. Browsers draw no frames
 * and watch no sizes in a figure below the fold: there, changes of the content and a timer tell.
 */
export function browserReporter(root: Element): HeightReporter {
  return {
    observe(changed) {
      const sizes = new ResizeObserver(changed);
      const content = new MutationObserver(changed);
      sizes.observe(root);
      content.observe(root, { childList: true, subtree: true, characterData: true });
      return () => {
        sizes.disconnect();
        content.disconnect();
      };
    },
    measure: () => root.getBoundingClientRect().height,
    nextFrame(action) {
      const once = () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
        action();
      };
      const frame = requestAnimationFrame(once);
      const timer = setTimeout(once, LONGEST_WAIT_MS);
    },
    post: (message) => parent.postMessage(message, '*'),
  };
}
