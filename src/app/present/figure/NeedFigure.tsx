import type { AreaId } from '../../../domain/model/ids.ts';
import { StillNeedMap } from '../../../features/needMap/StillNeedMap.tsx';
import { AwaitedCoverage } from '../../need/AwaitedCoverage.tsx';
import { NeedWords } from '../../need/NeedWords.tsx';

/** A view of Bedarf & Angebot as it is told. */
export function NeedFigure({ highlight }: { readonly highlight: AreaId | null }) {
  return (
    <NeedWords>
      <AwaitedCoverage>
        <StillNeedMap highlight={highlight} />
      </AwaitedCoverage>
    </NeedWords>
  );
}
