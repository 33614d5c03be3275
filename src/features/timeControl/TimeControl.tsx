import { useEffect } from 'react';
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
  const step = (by: number) => {
    const target = periods[index + by];
    if (target !== undefined) void changeView(atlas, { period: target });
  };
  return (
    <fieldset className="time-control" aria-label={text('time.label')}>
      <IconButton
        shape="round"
        name={playing ? text('time.pause') : text('time.play')}
        icon={playing ? <PauseIcon /> : <PlayIcon />}
        onPress={() => (playing ? stopPlaying(atlas) : startPlaying(atlas))}
      />
      <IconButton
        shape="bare"
        name={text('time.back')}
        icon={
          <span className="time-control-back">
            <ChevronIcon />
          </span>
        }
        isDisabled={index <= 0}
        onPress={() => step(-1)}
      />
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
          onChange={(id) => void previewView(atlas, { period: id as PeriodId })}
          onChangeEnd={(id) => void changeView(atlas, { period: id as PeriodId })}
        />
      </div>
      <IconButton
        shape="bare"
        name={text('time.forward')}
        icon={
          <span className="time-control-forward">
            <ChevronIcon />
          </span>
        }
        isDisabled={index >= periods.length - 1}
        onPress={() => step(1)}
      />
    </fieldset>
  );
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
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const state = atlas.store.getState();
      const { periods } = atlas.select.shown(state).base.indicator;
      const next = periods[periods.indexOf(shownView(state).period) + 1];
      if (next === undefined) stopPlaying(atlas);
      else void previewView(atlas, { period: next });
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [atlas, playing]);
}
