import { type ReactNode, useDeferredValue } from 'react';
import { ActionList } from '../../features/actionList/ActionList.tsx';
import { NeedMethod } from '../../features/needMethod/NeedMethod.tsx';
import { NeedScatter } from '../../features/needScatter/NeedScatter.tsx';
import { OfferKeeping } from '../../features/offerEditor/OfferKeeping.tsx';
import { OfferTable } from '../../features/offerTable/OfferTable.tsx';
import { PreventionChain } from '../../features/preventionChain/PreventionChain.tsx';
import { Scenarios } from '../../features/scenarios/Scenarios.tsx';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { copyLink } from '../../state/actions/copyLink.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { NEED_FACES, type NeedFace } from '../../state/need/needView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeedPart } from '../../state/react/useNeed.ts';
import { useMediaQuery } from '../../ui/size/useMediaQuery.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';

/** What is known about the question, one face at a time. */
export function NeedFaces() {
  const atlas = useAtlas();
  const text = useNeedText();
  const face = useNeedPart(({ need }) => need.face);
  const contents: Readonly<Record<NeedFace, ReactNode>> = {
    action: <ActionFace />,
    offers: (
      <>
        <OfferTable />
        <OfferKeeping />
      </>
    ),
    scenarios: <Scenarios onCopyLink={() => void copyLink(atlas)} />,
    chain: <PreventionChain />,
    method: <NeedMethod onCopyLink={() => void copyLink(atlas)} />,
  };
  return (
    <Tabs
      label={text('need.faces')}
      selected={face}
      onSelect={(id) => void changeNeed(atlas, { face: id as NeedFace })}
      tabs={NEED_FACES.map((id) => ({
        id,
        label: text(`need.face.${id}`),
        content: <InSlices>{contents[id]}</InSlices>,
      }))}
    />
  );
}

/** From so many areas on, a face holds the page up for longer than a person notices. */
const MANY_AREAS = 200;

/** Draws what a large city shows a moment after the rest, in slices that let the page answer. */
function InSlices({ children }: { readonly children: ReactNode }) {
  const isSmall = useNeedPart(({ areaIds }) => areaIds.length < MANY_AREAS);
  const isDue = useDeferredValue(true, isSmall);
  return isDue ? children : null;
}

/** From here on the answers stand beside the map, where both fit on the screen. */
const BESIDE_MAP = '(min-width: 1100px)';

/** In one column the list comes first: it is the answer, the chart its picture. Read as it is seen. */
function ActionFace() {
  const isBeside = useMediaQuery(BESIDE_MAP, true);
  const parts = [<NeedScatter key="scatter" />, <ActionList key="list" />];
  return isBeside ? parts : parts.toReversed();
}
