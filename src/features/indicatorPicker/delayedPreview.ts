import type { IndicatorId } from '../../domain/model/ids.ts';
import { cancelPreview, previewView } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';

export interface DelayedPreview {
  /** The keyboard has moved onto an indicator, or away from all of them with null. */
  over(indicator: IndicatorId | null): void;
  /** Drops what is waiting and leaves what is shown. */
  stop(): void;
}

/** Long enough to run through the list without a map for every row on the way. */
const DELAY_MS = 300;

/** Previews an indicator once the keyboard has rested on it. */
export function createDelayedPreview(atlas: Atlas): DelayedPreview {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    over(indicator) {
      clearTimeout(timer);
      if (indicator === null) {
        cancelPreview(atlas);
        return;
      }
      timer = setTimeout(() => void previewView(atlas, { indicator }), DELAY_MS);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
