import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import type { MapGrid, Point } from '../projection.ts';
import { answer, type DrawContext } from './attachDrawing.ts';
import { crosshairAfter } from './crosshairAfter.ts';
import type { DrawOverlayProps, DrawScene } from './drawLayer.ts';

interface CrosshairProps extends DrawOverlayProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly grid: MapGrid;
  readonly place: Point;
  onPlace(place: Point): void;
  context(): DrawContext;
}

/**
 * The keyboard's pointer on the map: arrows move it, Enter does what a click does there, and once more
 * at the same place closes a ring; Backspace takes the last corner back, Escape gives up. It gets the
 * focus after a click, so that these keys go on from there.
 */
export function Crosshair(props: CrosshairProps): ReactNode {
  const { place, events, words, camera, frame, grid } = props;
  const hintId = useId();
  const announce = useAnnounce();
  const [isSeen, setSeen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = crosshairAfter(event.key, { place, camera }, { grid, frame, far: event.shiftKey });
    if (next !== null) {
      props.onPlace(next.place);
      if (next.camera !== camera) props.onCamera(next.camera);
      setSeen(true);
      announce(words.over(areaAt(props.context(), next.place)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) enter(props.context(), place);
    } else if (event.key === 'Backspace') events.onStepBack();
    else if (event.key === 'Escape' && isBegun(props.scene)) events.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const [x, y] = [place[0].toFixed(0), place[1].toFixed(0)];
  return (
    <>
      <div
        ref={props.box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys itself, like a canvas
        tabIndex={0}
        className="map-crosshair"
        aria-label={words.crosshair}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onFocus={(event) => setSeen(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setSeen(false)}
      />
      <span id={hintId} hidden>
        {words.keys}
      </span>
      {isSeen && (
        <svg className="map-draw" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
          <path className="map-crosshair-under" d={`M${x} ${y}m-16 0h32m-16 -16v32`} />
          <path className="map-crosshair-line" d={`M${x} ${y}m-16 0h32m-16 -16v32`} />
        </svg>
      )}
    </>
  );
}

/** With nothing to give up, Escape is left to whatever the map stands in. */
function isBegun({ ring, circle }: DrawScene): boolean {
  return ring.length > 0 || circle !== null;
}

/** Enter where the last corner was set closes the ring, as a second click there does. */
function enter(context: DrawContext, place: Point): void {
  const { scene, marks, events } = context;
  const last = marks.corners.at(-1);
  const isThere = last !== undefined && Math.hypot(last[0] - place[0], last[1] - place[1]) < 3;
  if (scene.tool === 'polygon' && !scene.isClosed && isThere) events.onClose();
  else answer(context, place, 'mouse');
}

function areaAt({ fit, geometry, picker }: DrawContext, place: Point) {
  return geometry.areas[picker().pick(...fit.unproject(...place))] ?? null;
}
