import { useRef, useState } from 'react';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { AudienceGuess } from '../../../domain/story/guess.ts';
import type { Guess, Story } from '../../../domain/story/story.ts';
import { leaveFullscreen, toggleFullscreen } from '../../../features/stage/fullscreen.ts';
import { changePresent, lookAside } from '../../../state/present/presentActions.ts';
import type { StageCommand } from '../../../state/present/stageKeys.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { nextSpotlight } from './nextSpotlight.ts';
import { useGuesses } from './useGuesses.ts';
import { useNotesWindow } from './useNotesWindow.ts';

/** What may lie over a slide. */
export type StageLayerKind = 'overview' | 'code' | 'test' | 'help';

export interface StageState {
  readonly isBlack: boolean;
  readonly layer: StageLayerKind | null;
  /** The second window could not be opened. */
  readonly isBlocked: boolean;
  readonly spotlight: AreaId | null;
  /** What the audience guesses at this step, and has guessed so far. */
  readonly asked: Guess;
  readonly guess: AudienceGuess;
  onGuess(change: Partial<AudienceGuess>): void;
  onSpotlight(area: AreaId | null): void;
  carryOut(command: StageCommand): void;
  goTo(step: number): void;
  closeLayer(): void;
}

/** What is done on the stage beside the story itself: it is neither in the link nor undone. */
export function useStage(story: Story, step: number): StageState {
  const atlas = useAtlas();
  const here = story.steps[step]!;
  const [isBlack, setBlack] = useState(false);
  const [layer, setLayer] = useState<StageLayerKind | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const [spot, setSpot] = useState({ step: here.id, area: here.highlight });
  const spotlight = spot.step === here.id ? spot.area : here.highlight;
  const onSpotlight = (area: AreaId | null) => setSpot({ step: here.id, area });
  const guesses = useGuesses(here);
  const isOpenGuess = guesses.asked !== 'none' && !guesses.guess.isResolved;
  const goTo = (wanted: number) => {
    setLayer(null);
    const next = Math.max(0, Math.min(story.steps.length - 1, wanted));
    if (next !== step) void changePresent(atlas, { story: story.id, step: next });
  };
  const toggle = (kind: StageLayerKind) => setLayer(layer === kind ? null : kind);
  const close = () => {
    if (layer !== null) {
      setLayer(null);
      return;
    }
    void leaveFullscreen();
    void changePresent(atlas, { mode: 'overview' });
  };
  const deeds: Readonly<Record<StageCommand, () => void>> = {
    next: () => (isOpenGuess ? guesses.resolve() : goTo(step + 1)),
    previous: () => goTo(step - 1),
    first: () => goTo(0),
    last: () => goTo(story.steps.length - 1),
    black: () => setBlack(true),
    overview: () => toggle('overview'),
    code: () => toggle('code'),
    test: () => toggle('test'),
    reveal: guesses.resolve,
    help: () => toggle('help'),
    // A spotlight would tell the answer.
    spotlight: () => {
      if (!isOpenGuess) onSpotlight(nextSpotlight(atlas, here.view, spotlight));
    },
    live: () => {
      if (here.view === null) return;
      void lookAside(atlas, here.view, { story: story.id, step, from: 'stage' });
    },
    notes: () => setBlocked(!openNotes()),
    minutes: () => {
      void leaveFullscreen();
      void changePresent(atlas, { mode: 'minutes' });
    },
    fullscreen: () => void toggleFullscreen(),
    close,
  };
  const carryOut = (command: StageCommand) => {
    if (isBlack) setBlack(false);
    else deeds[command]();
  };
  const since = useRef(Date.now());
  const openNotes = useNotesWindow(
    { type: 'stage', v: 1, story, step, isBlack, since: since.current },
    carryOut,
  );
  return {
    isBlack,
    layer,
    isBlocked,
    spotlight,
    asked: guesses.asked,
    guess: guesses.guess,
    onGuess: guesses.onGuess,
    onSpotlight,
    carryOut,
    goTo,
    closeLayer: () => setLayer(null),
  };
}
