import { useMemo } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { areaLabels, areaSelection } from '../../map/areaLabels.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

const RAMP = { kind: 'sequential', size: 5 } as const;
const OWN_CLASS = 3;

/** Where the areas lie that the figure beside it is about; nothing where it is about none. */
export function LocatorInset({ areas }: { readonly areas: readonly AreaId[] }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const base = useAtlasState((state) => atlas.select.shown(state).base);
  const here = useMemo(() => areas.filter((id) => base.areaIds.includes(id)), [areas, base]);
  const model = useMemo<MapModel>(() => {
    const count = base.areaIds.length;
    const pattern = new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain'));
    for (const id of here) pattern[base.areaIds.indexOf(id)] = FILL_PATTERNS.indexOf('class');
    const places = base.areas.filter(({ id }) => here.includes(id));
    return {
      geometry: base.geometry,
      fills: {
        pattern,
        classIndex: new Uint8Array(count).fill(OWN_CLASS),
        hatched: new Uint8Array(count),
      },
      ramp: RAMP,
      symbols: null,
      selection: areaSelection(here),
      labels: areaLabels(places, here),
      context: [],
      offers: null,
    };
  }, [base, here]);
  if (here.length === 0) return null;
  const names = model.labels.map((label) => label.text).join(', ');
  return (
    <div className="story-locator">
      <StillMap model={model} labelsVisible title={text('storyFigure.locator', { names })} />
    </div>
  );
}
