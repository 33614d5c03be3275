import { useState } from 'react';
import { CompareChips } from '../../features/compareHead/CompareChips.tsx';
import { ComparedAreas } from '../../features/compareHead/ComparedAreas.tsx';
import { CompareHeading } from '../../features/compareHead/CompareHeading.tsx';
import { Tray } from '../../features/tray/Tray.tsx';
import { LevelControl } from '../../features/viewControls/ViewControls.tsx';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Panel } from '../atlas/Panel.tsx';
import { AreaChooser } from './AreaChooser.tsx';
import { CompareFaces } from './CompareFaces.tsx';
import './compare.css';

/** What is compared as headline and controls, and below it one face of the comparison at a time. */
export function ComparePage() {
  const { face } = useCompare().compare;
  const pending = useAtlasState((state) => state.session.pending);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="compare" data-face={face} aria-busy={pending}>
      <div className="compare-head">
        <Panel>
          <CompareHeading />
        </Panel>
        <Panel>
          <ComparedAreas onAdd={() => setChoosing(true)} />
          <div className="compare-controls">
            <LevelControl />
            <CompareChips />
          </div>
        </Panel>
      </div>
      <div className="compare-faces" id="figures" tabIndex={-1}>
        <Panel>
          <CompareFaces />
        </Panel>
      </div>
      <Panel>
        <Tray showsAreas={false} />
      </Panel>
      <AreaChooser isOpen={isChoosing} onOpenChange={setChoosing} />
    </div>
  );
}
