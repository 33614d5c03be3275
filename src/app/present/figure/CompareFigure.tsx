import type { ReactNode } from 'react';
import type { AreaId } from '../../../domain/model/ids.ts';
import { StillBivariate } from '../../../features/compareBivariate/StillBivariate.tsx';
import { setName } from '../../../features/compareHead/setName.ts';
import { ShortLines } from '../../../features/compareLines/ShortLines.tsx';
import { StillMaps } from '../../../features/compareMaps/StillMaps.tsx';
import { StillScatter } from '../../../features/compareScatter/StillScatter.tsx';
import { ShortDeviations } from '../../../features/compareTable/ShortDeviations.tsx';
import { compareWords, useCompareText } from '../../../i18n/compare/compareWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import type { CompareFace } from '../../../state/compare/compareView.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { useCompare } from '../../../state/react/useCompare.ts';
import { WithWords } from '../../atlas/WithWords.tsx';

/** A face of Vergleichen as it is told: what can be read from afar of it, and nothing to set. */
export function CompareFigure({ highlight }: { readonly highlight: AreaId | null }) {
  return (
    <WithWords words={compareWords}>
      <ToldComparison highlight={highlight} />
    </WithWords>
  );
}

function ToldComparison({ highlight }: { readonly highlight: AreaId | null }) {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  const { compare, view } = useCompare();
  const faces: Readonly<Record<CompareFace, ReactNode>> = {
    table: <ShortDeviations />,
    lines: <ShortLines highlight={highlight} />,
    maps: <StillMaps />,
    scatter: <StillScatter highlight={highlight} />,
    bivariate: <StillBivariate highlight={highlight} />,
  };
  const isOfSet = compare.face === 'table';
  return (
    <div className="told" data-face={compare.face}>
      {isOfSet ? (
        <p className="told-caption">
          {`${setName(compare.set, catalogue, { text, format })}, ${format.period(view.period)}`}
        </p>
      ) : null}
      {faces[compare.face]}
    </div>
  );
}
