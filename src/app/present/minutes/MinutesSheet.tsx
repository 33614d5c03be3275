import { useState } from 'react';
import { MinutesEvent } from '../../../features/minutes/MinutesEvent.tsx';
import { MinutesNextSteps } from '../../../features/minutes/MinutesNextSteps.tsx';
import { MinutesNotes } from '../../../features/minutes/MinutesNotes.tsx';
import { MinutesQuestions } from '../../../features/minutes/MinutesQuestions.tsx';
import { firstPollLevel } from '../../../features/minutes/minutesNames.ts';
import { PollSection } from '../../../features/minutes/PollSection.tsx';
import { ProtocolSection } from '../../../features/minutes/ProtocolSection.tsx';
import type { PollOrder } from '../../../features/minutes/pollRows.ts';
import { ShownSteps } from '../../../features/minutes/ShownSteps.tsx';
import { UndoButtons } from '../../../features/tray/UndoButtons.tsx';
import { useUndoKeys } from '../../../features/tray/useUndoKeys.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { minutesOf } from '../../../state/present/minutesActions.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { openStory } from '../../../state/present/stories.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { ScreenDialog } from '../../../ui/dialog/ScreenDialog.tsx';
import { BallotView } from './BallotView.tsx';
import { PollStage } from './PollStage.tsx';
import './minutesPage.css';

/** All of the minutes on one page; the projector and the ballot sheet take its place for a while. */
export function MinutesSheet() {
  const atlas = useAtlas();
  const text = usePresentText();
  const [level, setLevel] = useState(() =>
    firstPollLevel(atlas.source.package, minutesOf(atlas.store.getState()).counts),
  );
  const [order, setOrder] = useState<PollOrder>('field');
  const [shows, setShows] = useState<'minutes' | 'poll' | 'ballot'>('minutes');
  useUndoKeys();
  if (shows === 'ballot') return <BallotView level={level} onBack={() => setShows('minutes')} />;
  return (
    // The stage is the main part of the page as long as it is open.
    <div className="minutes-page" {...(shows === 'poll' ? {} : { id: 'figures', tabIndex: -1 })}>
      <WaysBack />
      <h1 id="view-title" tabIndex={-1}>
        {text('minutes.title')}
      </h1>
      <p className="minutes-lead">{text('minutes.lead')}</p>
      <MinutesEvent />
      <PollSection
        level={level}
        onLevel={setLevel}
        order={order}
        onOrder={setOrder}
        history={<History />}
        onProject={() => setShows('poll')}
        onBallot={() => setShows('ballot')}
      />
      <ShownSteps />
      <MinutesNotes />
      <MinutesQuestions />
      <MinutesNextSteps />
      <ProtocolSection />
      <ScreenDialog
        isOpen={shows === 'poll'}
        onOpenChange={() => setShows('minutes')}
        title={text('minutes.project.title')}
      >
        <PollStage order={order} onOrder={setOrder} onClose={() => setShows('minutes')} />
      </ScreenDialog>
    </div>
  );
}

function WaysBack() {
  const atlas = useAtlas();
  const text = usePresentText();
  const hasStory = useAtlasState((state) => openStory(state) !== undefined);
  return (
    <div className="minutes-actions">
      <Button variant="quiet" onPress={() => void changePresent(atlas, { mode: 'overview' })}>
        {text('minutes.toList')}
      </Button>
      {hasStory ? (
        <Button variant="quiet" onPress={() => void changePresent(atlas, { mode: 'stage' })}>
          {text('minutes.toStage')}
        </Button>
      ) : null}
    </div>
  );
}

function History() {
  return (
    <span className="minutes-history">
      <UndoButtons />
    </span>
  );
}
