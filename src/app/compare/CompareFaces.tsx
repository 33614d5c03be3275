import type { ReactNode } from 'react';
import { CompareBivariate } from '../../features/compareBivariate/CompareBivariate.tsx';
import { LayerControl } from '../../features/compareLayers/LayerControl.tsx';
import { SignificanceControl } from '../../features/compareLayers/SignificanceControl.tsx';
import { CompareLines } from '../../features/compareLines/CompareLines.tsx';
import { CompareMaps } from '../../features/compareMaps/CompareMaps.tsx';
import { PairControls } from '../../features/comparePair/PairControls.tsx';
import { CompareScatter } from '../../features/compareScatter/CompareScatter.tsx';
import { DeviationTable } from '../../features/compareTable/DeviationTable.tsx';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { COMPARE_FACES, type CompareFace } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import '../../ui/visuallyHidden/VisuallyHidden.css';

/** One selection in five faces, one at a time. */
export function CompareFaces() {
  const atlas = useAtlas();
  const text = useCompareText();
  const { face } = useCompare().compare;
  const contents: Readonly<Record<CompareFace, ReactNode>> = {
    table: <DeviationTable aids={<SignificanceControl />} />,
    lines: <CompareLines />,
    maps: <CompareMaps layers={(choice) => <LayerControl {...choice} />} />,
    scatter: (
      <>
        <PairControls />
        <CompareScatter />
      </>
    ),
    bivariate: (
      <>
        <PairControls />
        <CompareBivariate />
      </>
    ),
  };
  return (
    <Tabs
      label={text('compare.faces')}
      selected={face}
      onSelect={(id) => void changeCompare(atlas, { face: id as CompareFace })}
      tabs={COMPARE_FACES.map((id) => ({
        id,
        label: text(`compare.face.${id}`),
        content: (
          <>
            <h2 className="ui-visually-hidden">{text(`compare.face.${id}`)}</h2>
            {contents[id]}
          </>
        ),
      }))}
    />
  );
}
