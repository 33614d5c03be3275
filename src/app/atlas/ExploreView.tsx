import { useId } from 'react';
import { IndicatorHeading } from '../../features/indicatorHeading/IndicatorHeading.tsx';
import { FacetControls } from '../../features/indicatorPicker/FacetControls.tsx';
import { Legend } from '../../features/legend/Legend.tsx';
import { MapPanel } from '../../features/mapPanel/MapPanel.tsx';
import { Summary } from '../../features/summary/Summary.tsx';
import { TimeControl } from '../../features/timeControl/TimeControl.tsx';
import { Tray } from '../../features/tray/Tray.tsx';
import { CompareControl, LevelControl } from '../../features/viewControls/ViewControls.tsx';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { FacePanel } from './FacePanel.tsx';
import { FaceSwitch } from './FaceSwitch.tsx';
import { Panel } from './Panel.tsx';

/** Erkunden: one figure as headline, map, legend and time, with ranking, trend and table beside it. */
export function ExploreView() {
  const face = useAtlasState((state) => state.view.face);
  const pending = useAtlasState((state) => state.session.pending);
  const summary = useId();
  return (
    <div className="explore" data-face={face} aria-busy={pending}>
      <div className="explore-head">
        <Panel>
          <IndicatorHeading />
        </Panel>
        <div className="explore-controls">
          <LevelControl />
          <FacetControls />
          <CompareControl />
        </div>
        <FaceSwitch />
      </div>
      <div className="explore-map" id="map" tabIndex={-1}>
        <Panel>
          <MapPanel describedBy={summary} />
        </Panel>
        <Panel>
          <Legend />
        </Panel>
      </div>
      <div className="explore-time">
        <Panel>
          <TimeControl />
        </Panel>
      </div>
      <div className="explore-panel" id="figures" tabIndex={-1}>
        <Panel>
          <Summary id={summary} />
        </Panel>
        <Panel>
          <FacePanel />
        </Panel>
        <Panel>
          <Tray />
        </Panel>
      </div>
    </div>
  );
}
