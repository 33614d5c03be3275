import { memo, useEffect } from 'react';
import type { PeriodId } from '../../domain/model/ids.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import {
  changeView,
  keepPreview,
  patchSession,
  previewView,
} from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { shownView } from '../../state/atlasStore.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { ChevronIcon, PauseIcon, PlayIcon } from '../../ui/icons/icons.tsx';
import { Slider } from '../../ui/slider/Slider.tsx';

/** Long enough to read a map, short enough to see it move; WCAG asks for at least a second. */
const STEP_MS = 1200;

/** Only the periods that exist; play runs once to the end and leaves one step to undo. */
export function TimeControl() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const playing = useAtlasState((state) => state.session.playing);
  const { periods } = base.indicator;
  const index = periods.indexOf(view.period);
  usePlayback(atlas, playing);
  if (periods.length < 2) return null;
  return (
    <fieldset className="time-control" aria-label={text('time.label')}>
      <PlayButton playing={playing} />
      <StepButton direction="back" isDisabled={index <= 0} />
      <div className="time-control-slider">
        <Slider
          label={text('time.slider')}
          value={view.period}
          valueText={format.referenceDate(base.indicator, view.period)}
          positions={periods.map((period) => ({
            id: period,
            label: format.period(period),
            at: periodPosition(period),
          }))}
          onChange={(id) => {
            patchSession(atlas, { playing: false });
            void previewView(atlas, { period: id as PeriodId });
          }}
          onChangeEnd={(id) => goTo(atlas, id as PeriodId)}
        />
      </div>
      <StepButton direction="forward" isDisabled={index >= periods.length - 1} />
    </fieldset>
  );
}

const PlayButton = memo(function PlayButton({ playing }: { readonly playing: boolean }) {
  const atlas = useAtlas();
  const text = useText();
  return (
    <IconButton
      shape="round"
      name={playing ? text('time.pause') : text('time.play')}
      icon={playing ? <PauseIcon /> : <PlayIcon />}
      onPress={() => (playing ? stopPlaying(atlas) : startPlaying(atlas))}
    />
  );
});

const StepButton = memo(function StepButton({
  direction,
  isDisabled,
}: {
  readonly direction: 'back' | 'forward';
  readonly isDisabled: boolean;
}) {
  const atlas = useAtlas();
  const text = useText();
  return (
    <IconButton
      shape="bare"
      name={text(`time.${direction}`)}
      icon={
        <span className={`time-control-${direction}`}>
          <ChevronIcon />
        </span>
      }
      isDisabled={isDisabled}
      onPress={() => step(atlas, direction === 'back' ? -1 : 1)}
    />
  );
});

function step(atlas: Atlas, by: number): void {
  const { base, view } = atlas.select.shown(atlas.store.getState());
  const { periods } = base.indicator;
  const target = periods[periods.indexOf(view.period) + by];
  if (target !== undefined) goTo(atlas, target);
}

/** A person who chooses a period takes over from the playing. */
function goTo(atlas: Atlas, period: PeriodId): void {
  patchSession(atlas, { playing: false });
  void changeView(atlas, { period });
}

function startPlaying(atlas: Atlas): void {
  const { base, view } = atlas.select.shown(atlas.store.getState());
  const { periods } = base.indicator;
  const atEnd = view.period === periods.at(-1);
  patchSession(atlas, { playing: true });
  if (atEnd && periods[0] !== undefined) void previewView(atlas, { period: periods[0] });
}

function stopPlaying(atlas: Atlas): void {
  patchSession(atlas, { playing: false });
  keepPreview(atlas);
}

function usePlayback(atlas: Atlas, playing: boolean): void {
  const covered = useAtlasState((state) => state.session.dialog !== null);
  useEffect(() => {
    if (!playing) return;
    // A dialog tries out views of its own, which the next period would sweep away.
    if (covered) {
      stopPlaying(atlas);
      return;
    }
    const timer = setInterval(() => {
      const state = atlas.store.getState();
      const { periods } = atlas.select.shown(state).base.indicator;
      const next = periods[periods.indexOf(shownView(state).period) + 1];
      if (next === undefined) stopPlaying(atlas);
      else void previewView(atlas, { period: next });
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [atlas, playing, covered]);
}
