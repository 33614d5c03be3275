import { useMemo, useRef } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { areaSelection } from '../../map/areaLabels.ts';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { fewLabels } from './fewLabels.ts';
import { inSpotlight } from './inSpotlight.ts';
import { StillMapKey } from './StillMapKey.tsx';
import { useAreaPick } from './useAreaPick.ts';

interface StillMapFigureProps {
  /** The area in the spotlight; the others step back. */
  readonly highlight: AreaId | null;
  /** False while the audience guesses: outlines and names only. */
  readonly showsFigures?: boolean;
  /** The area that the audience guessed: filled while there are no figures, then outlined. */
  readonly picked?: AreaId | null;
  /** An area was clicked; there must be another way for the keyboard. */
  onPick?(area: AreaId): void;
}

/** The map of a view with a legend beside it and few names, as it is told to many. */
export function StillMapFigure(props: StillMapFigureProps) {
  const { showsFigures = true, picked = null, onPick } = props;
  // Before the figures come, nothing may tell which area it is about.
  const highlight = showsFigures ? props.highlight : null;
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const context = useAtlasState((state) => state.dataset.context);
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const model = useMemo<MapModel>(() => {
    const { base, view } = shown;
    const own = showsFigures || view.areas.length > 1 ? view.areas : [];
    const outlined = own.length === 0 && highlight !== null ? [highlight] : own;
    const guessed = picked === null || outlined.includes(picked) ? [] : [picked];
    const spotlight = [highlight, picked].filter((id) => id !== null);
    const place = (id: AreaId | null) => base.areaIds.indexOf(id ?? NOBODY);
    return {
      geometry: base.geometry,
      fills: showsFigures
        ? inSpotlight(fillsOf(shown, null), place(highlight))
        : withoutFigures(base.areaIds.length, place(picked)),
      ramp: showsFigures ? rampOf(shown.classification) : OUTLINE_RAMP,
      symbols: showsFigures ? symbolsOf(shown, null) : null,
      selection: areaSelection([...outlined, ...guessed]),
      labels: fewLabels(base.areas, [...spotlight, ...own]),
      context,
      offers: null,
    };
  }, [shown, highlight, showsFigures, picked, context]);
  const { indicator, areaIds } = shown.base;
  const picture = useRef<HTMLDivElement>(null);
  useAreaPick(picture, (index) => {
    const area = areaIds[index];
    if (area !== undefined) onPick?.(area);
  });
  return (
    <div className="story-map">
      <div ref={picture} className="story-map-picture">
        <StillMap
          model={model}
          labelsVisible
          title={text(showsFigures ? 'storyFigure.map' : 'storyFigure.map.plain', {
            name: format.local(indicator.name),
            period: format.period(shown.view.period),
          })}
        />
      </div>
      {showsFigures ? <StillMapKey shown={shown} /> : null}
    </div>
  );
}

const OUTLINE_RAMP = { kind: 'sequential', size: 5 } as const;
const NOBODY = '' as AreaId;

const PLAIN = FILL_PATTERNS.indexOf('plain');
const FILLED = FILL_PATTERNS.indexOf('class');
/** Tells the guessed area from the others, whatever the ramp. */
const GUESSED_CLASS = 2;

/** Nothing but outlines, and the area at `picked` filled. */
function withoutFigures(count: number, picked: number): MapModel['fills'] {
  return {
    pattern: Uint8Array.from({ length: count }, (_, index) => (index === picked ? FILLED : PLAIN)),
    classIndex: new Uint8Array(count).fill(GUESSED_CLASS),
    hatched: new Uint8Array(count),
  };
}
