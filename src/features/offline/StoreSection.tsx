import { useState } from 'react';
import { useOfflineText } from '../../i18n/offline/offlineWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { OfflineKeeper } from '../../offline/offlineKeeper.ts';
import type { Amount, OfflineState } from '../../offline/offlineState.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { StoredFiles } from './StoredFiles.tsx';
import { StoreProgress } from './StoreProgress.tsx';
import { useSize } from './useSize.ts';
import '../../ui/visuallyHidden/VisuallyHidden.css';

export interface StoreSectionProps {
  readonly state: OfflineState;
  readonly keeper: Pick<OfflineKeeper, 'look' | 'save' | 'remove'>;
}

export function StoreSection({ state, keeper }: StoreSectionProps) {
  const text = useOfflineText();
  return (
    <section className="offline-section" aria-busy={state.status === 'saving'}>
      <h3>{text('offline.device')}</h3>
      <Content state={state} keeper={keeper} />
      <SpokenChange {...state} />
    </section>
  );
}

function Content({ state, keeper }: StoreSectionProps) {
  const text = useOfflineText();
  switch (state.status) {
    case 'looking':
      return <p>{text('offline.looking')}</p>;
    case 'unavailable':
      return <Unavailable reason={state.reason} look={keeper.look} />;
    case 'empty':
      return (
        <>
          <What total={state.total} />
          <Button variant="primary" onPress={() => void keeper.save()}>
            {text('offline.save')}
          </Button>
        </>
      );
    case 'saving':
      return <StoreProgress done={state.done} total={state.total} label={text('offline.saving')} />;
    case 'partial':
      return <Partial state={state} keeper={keeper} />;
    case 'ready':
      return <StoredFiles state={state} remove={keeper.remove} />;
    case 'deleting':
      return <p>{text('offline.removing')}</p>;
  }
}

function What({ total }: { readonly total: Amount }) {
  const text = useOfflineText();
  const format = useFormat();
  const size = useSize();
  const { title } = useAtlas().source.package;
  return (
    <p>
      {text('offline.what', {
        files: total.files,
        size: size(total.bytes),
        title: format.local(title),
      })}
    </p>
  );
}

function Unavailable(props: {
  readonly reason: Extract<OfflineState, { status: 'unavailable' }>['reason'];
  look(): Promise<void>;
}) {
  const text = useOfflineText();
  const words = text(`offline.unavailable.${props.reason}`);
  if (props.reason === 'no_list') {
    const action = { label: text('offline.retry'), onPress: () => void props.look() };
    return (
      <Notice tone="warning" action={action}>
        {words}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="info">{words}</Notice>
      {props.reason === 'embedded' ? (
        <p>
          <a href={location.href} target="_blank" rel="noopener noreferrer">
            {text('offline.ownWindow')}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Partial(props: {
  readonly state: Extract<OfflineState, { status: 'partial' }>;
  readonly keeper: StoreSectionProps['keeper'];
}) {
  const text = useOfflineText();
  const size = useSize();
  const { done, total, problem } = props.state;
  return (
    <>
      {problem === null ? null : (
        <Notice tone="error">
          {text(`offline.problem.${problem.code}`, { file: problem.file })}
        </Notice>
      )}
      <p>{text('offline.partial', { done: size(done.bytes), total: size(total.bytes) })}</p>
      <div className="offline-actions">
        <Button variant="primary" onPress={() => void props.keeper.save()}>
          {text('offline.resume')}
        </Button>
        <Button onPress={() => void props.keeper.remove()}>{text('offline.remove')}</Button>
      </div>
    </>
  );
}

/**
 * Says when storing or deleting has ended. A region of its own inside the dialog: those of the page are
 * hidden from screen readers while one is open.
 */
function SpokenChange({ status }: OfflineState) {
  const text = useOfflineText();
  const [seen, setSeen] = useState({ status, spoken: '' });
  if (seen.status !== status) {
    const isSaved = seen.status === 'saving' && status === 'ready';
    const isGone = seen.status === 'deleting' && status === 'empty';
    const ended = isGone ? text('offline.removed') : '';
    setSeen({ status, spoken: isSaved ? text('offline.ready.announce') : ended });
  }
  return (
    <p role="status" className="ui-visually-hidden">
      {seen.spoken}
    </p>
  );
}
