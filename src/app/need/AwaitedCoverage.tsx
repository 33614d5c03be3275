import { type ReactNode, useDeferredValue } from 'react';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { selectNeed } from '../../state/need/selectNeed.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useAwaitedCoverage } from '../../state/react/useAwaitedCoverage.ts';
import { Notice } from '../../ui/notice/Notice.tsx';

/**
 * The view as soon as there is an answer to show, with a line above it while coverage of a large city
 * is being worked out. Elsewhere it is there at once and there is never a line.
 */
export function AwaitedCoverage({ children }: { readonly children: ReactNode }) {
  const hasAnswer = useAtlasState((state, atlas) => selectNeed(state, atlas) !== null);
  // In slices: the whole view of a large city holds the page up for a fifth of a second.
  const isDue = useDeferredValue(hasAnswer);
  return (
    <>
      <CoverageLine />
      {hasAnswer && isDue ? children : null}
    </>
  );
}

function CoverageLine() {
  const text = useNeedText();
  const format = useFormat();
  const { state, retry } = useAwaitedCoverage();
  if (state.status === 'failed' || state.status === 'cancelled') {
    const action = { label: text('need.coverage.retry'), onPress: retry };
    return (
      <Notice tone="warning" action={action}>
        {text('need.coverage.failed')}
      </Notice>
    );
  }
  if (state.status !== 'running') return null;
  const percent = text('needAnswer.percent', { number: format.number(state.progress * 100, 0) });
  const label = text('need.coverage.running', { percent });
  return (
    <div className="need-awaited">
      <progress aria-label={label} value={state.progress} max={1} />
      <p>{label}</p>
    </div>
  );
}
