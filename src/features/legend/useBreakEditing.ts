import { useEffect, useRef } from 'react';
import type { BreakEditing } from '../../charts/histogram/histogramProps.ts';
import { useText } from '../../i18n/useText.ts';
import { keepPreview, previewView } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

/** A handle that has rested this long has been let go: the move becomes one step to undo. */
const SETTLED_MS = 500;

/** Handles on the class limits where the person has chosen own classes; null elsewhere. */
export function useBreakEditing(shown: Shown): BreakEditing | null {
  const atlas = useAtlas();
  const text = useText();
  const settling = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (settling.current !== null) clearTimeout(settling.current);
    },
    [],
  );
  const { classification, view, base } = shown;
  if (view.classification.method !== 'manual' || shown.mode === 'difference') return null;
  return {
    step: 10 ** -base.indicator.decimals,
    label: (index) => text('legend.handle', { index }),
    onMoveBreak: (index, value) => {
      const breaks = classification.breaks
        .slice(1, -1)
        .map((edge, position) => (position === index - 1 ? value : edge));
      void previewView(atlas, { classification: { ...view.classification, breaks } });
      if (settling.current !== null) clearTimeout(settling.current);
      settling.current = setTimeout(() => keepPreview(atlas), SETTLED_MS);
    },
  };
}
