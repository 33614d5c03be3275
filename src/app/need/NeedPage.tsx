import { BivariateLegend } from '../../features/needMap/BivariateLegend.tsx';
import { NeedMap } from '../../features/needMap/NeedMap.tsx';
import { NeedHeading } from '../../features/needQuestion/NeedHeading.tsx';
import { NeedParts } from '../../features/needQuestion/NeedParts.tsx';
import { QuestionChips } from '../../features/needQuestion/QuestionChips.tsx';
import { WeightsPanel } from '../../features/needQuestion/WeightsPanel.tsx';
import { OfferEditor } from '../../features/offerEditor/OfferEditor.tsx';
import { RestoreKeptWork } from '../../features/offerEditor/OfferKeeping.tsx';
import { OfferDetails } from '../../features/offerTable/OfferDetails.tsx';
import { Tray } from '../../features/tray/Tray.tsx';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeedPart } from '../../state/react/useNeed.ts';
import { Panel } from '../atlas/Panel.tsx';
import { NeedFaces } from './NeedFaces.tsx';
import { OpenImport } from './OpenImport.tsx';
import './need.css';

/** The question as headline, its map with weights and legend, and the answers beside it. */
export function NeedPage() {
  const text = useNeedText();
  const face = useNeedPart(({ need }) => need.face);
  const isStale = useNeedPart((shown) => shown.isStale);
  const pending = useAtlasState((state) => state.session.pending);
  return (
    <div className="need" data-face={face} data-stale={isStale || undefined} aria-busy={pending}>
      <div className="need-head">
        <Panel>
          <NeedHeading />
          <QuestionChips />
        </Panel>
      </div>
      <div className="need-map-room" id="map" tabIndex={-1}>
        <Panel>
          <NeedMap />
        </Panel>
        <div className="need-side">
          <Panel>
            <WeightsPanel />
          </Panel>
          <Panel>
            <BivariateLegend />
          </Panel>
        </div>
      </div>
      <section className="need-panel" id="figures" tabIndex={-1} aria-label={text('need.answers')}>
        <Panel>
          <NeedFaces />
        </Panel>
        <Panel>
          <Tray />
        </Panel>
      </section>
      <NeedParts />
      <OfferDetails />
      <OfferEditor />
      <OpenImport />
      <RestoreKeptWork />
    </div>
  );
}
