import './needMap.css';
import './stillNeedMap.css';
import { useMemo } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { offerLayerOf } from '../../map/offers/OfferDrawing.tsx';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { offerHighlightOf } from '../../state/offerHighlight.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { CellGrid } from './CellGrid.tsx';
import { AreaKey, OfferKey } from './MapKey.tsx';
import { cellCounts } from './needFills.ts';
import { toldNeedModel } from './toldNeedModel.ts';
import { useNeedMapModel } from './useNeedMapModel.ts';
import { useNeedMapTitle } from './useNeedMapTitle.ts';

const NO_EVENTS = { onHoverOffers() {}, onPickOffers() {}, onMoveOffer() {}, onPlace() {} };

interface StillNeedMapProps {
  /** The area in the spotlight; its name is always on the map. */
  readonly highlight: AreaId | null;
}

/**
 * The map of Bedarf & Angebot as it is told: offers alone on plain areas, or need and coverage alone
 * with their legend. Both at once can be told apart from near only.
 */
export function StillNeedMap({ highlight }: StillNeedMapProps) {
  const atlas = useAtlas();
  const whole = useNeedMapModel();
  const title = useNeedMapTitle();
  const { assessment, need, input } = useNeed();
  const isOffers = need.face === 'offers';
  const layer = useMemo(() => offerLayerOf(NO_EVENTS, offerHighlightOf(atlas)), [atlas]);
  const model = useMemo(
    () => toldNeedModel(whole, { isOffers, highlight }),
    [whole, isOffers, highlight],
  );
  return (
    <div className="still-need">
      <div className="still-need-map">
        <StillMap model={model} title={title} labelsVisible offerLayer={layer} />
      </div>
      <div className="still-need-key">
        {isOffers ? (
          <OfferKey />
        ) : (
          <>
            <CellGrid
              counts={cellCounts(assessment)}
              picked={need.pickedCell}
              measure={input.coverage.question.measure}
            />
            <AreaKey />
          </>
        )}
      </div>
    </div>
  );
}
