import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { type Heading, stepOnGround } from '../../domain/geo/stepOnGround.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { showPlaces } from '../../state/mapTarget.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';

interface PlacingBarProps {
  readonly position: LonLat | null;
  /** Where the keyboard begins while no place is given; null for the middle of the city. */
  readonly start: LonLat | null;
  onTake(position: LonLat): void;
  onCancel(): void;
}

/** Stands in for the editor while the map is asked for a place, by a click or by steps on the ground. */
export function PlacingBar({ position, start, onTake, onCancel }: PlacingBarProps) {
  const atlas = useAtlas();
  const text = useNeedText();
  const words = usePlaceWords();
  const { geometry } = useNeed();
  const bar = useRef<HTMLElement>(null);
  // The editor has gone and its focus with it; the first step is what the keyboard is here for.
  useEffect(() => bar.current?.querySelector<HTMLElement>('[data-heading]')?.focus(), []);
  const move = (heading: Heading, metres: number) => {
    const [west, south, east, north] = geometry.bounds;
    const from = position ?? start ?? [(west + east) / 2, (south + north) / 2];
    const next = position === null ? from : stepOnGround(from, heading, metres);
    patchSession(atlas, { placing: { purpose: 'editor', position: next } });
    showPlaces(atlas, [next]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const heading = HEADING_OF[event.key];
    if (event.key === 'Escape') onCancel();
    if (heading === undefined) return;
    event.preventDefault();
    move(heading, event.shiftKey ? LONG_STEP_M : STEP_M);
  };
  return (
    <section
      ref={bar}
      className="offer-editor-placing"
      aria-label={text('offerEditor.place.map')}
      onKeyDown={onKeyDown}
    >
      <p role="status">{position === null ? text('offerEditor.place.ask') : words(position)}</p>
      <fieldset className="offer-editor-steps">
        <legend>{text('offerEditor.place.steps', { metres: STEP_M, far: LONG_STEP_M })}</legend>
        {HEADINGS.map((heading) => (
          <button
            key={heading}
            type="button"
            className="offer-editor-step"
            data-heading={heading}
            aria-label={text(`offerEditor.place.${heading}`, { metres: STEP_M })}
            onClick={() => move(heading, STEP_M)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d={ARROWS[heading]} />
            </svg>
          </button>
        ))}
      </fieldset>
      <Button onPress={onCancel}>{text('offerEditor.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={position === null}
        onPress={() => {
          if (position !== null) onTake(position);
        }}
      >
        {text('offerEditor.place.take')}
      </Button>
    </section>
  );
}

const STEP_M = 25;
const LONG_STEP_M = 250;
const HEADINGS = ['north', 'west', 'east', 'south'] as const;
const HEADING_OF: Readonly<Record<string, Heading>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};
const ARROWS: Readonly<Record<Heading, string>> = {
  north: 'M8 2l5 6H9.5v6h-3V8H3z',
  east: 'M14 8l-6 5V9.5H2v-3h6V3z',
  south: 'M8 14L3 8h3.5V2h3v6H13z',
  west: 'M2 8l6-5v3.5h6v3H8V13z',
};

/** "Gewählt: Breite 50,9271°, Länge 11,5892°, Zentrum". */
function usePlaceWords(): (position: LonLat) => string {
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const { geometry } = useNeed();
  const locate = useMemo(() => areaLocator(geometry), [geometry]);
  return (position) => {
    const area = locate(position);
    const name = atlas.source.package.areas.find(({ id }) => id === area)?.name;
    return text('offerEditor.place.found', {
      latitude: format.number(position[1], 5),
      longitude: format.number(position[0], 5),
      area: name ?? text('offers.outside'),
    });
  };
}
