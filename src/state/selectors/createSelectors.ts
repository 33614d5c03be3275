import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { LevelId } from '../../domain/model/ids.ts';
import { shownView } from '../atlasStore.ts';
import type { ViewState } from '../viewState.ts';
import { computeFigures } from './computeFigures.ts';
import { createShownOf } from './createShownOf.ts';
import { memoiseLatest } from './memoiseLatest.ts';
import type { Selectors } from './shown.ts';

/** Selectors of one atlas, each remembering its latest result. */
export function createSelectors(): Selectors {
  const figuresOf = memoiseLatest(computeFigures);
  const shownOf = createShownOf();
  return {
    shown(state) {
      const view = shownView(state);
      const { dataset } = state;
      const geometry = geometryOf(dataset.geometries, view.level);
      const base = figuresOf(
        dataset.package,
        dataset.series,
        geometry,
        view.indicator,
        view.level,
        selectedElsewhere(geometry, view),
      );
      return shownOf(view, base);
    },
  };
}

/** Selected areas without a polygon here, as one text so that an equal selection is an identical one. */
function selectedElsewhere(geometry: LevelGeometry, view: ViewState): string {
  return view.areas.filter((area) => !geometry.areas.includes(area)).join(',');
}

function geometryOf(
  geometries: ReadonlyMap<LevelId, LevelGeometry>,
  level: LevelId,
): LevelGeometry {
  const geometry = geometries.get(level);
  if (geometry === undefined) throw new Error(`the geometry of level "${level}" is not loaded`);
  return geometry;
}
