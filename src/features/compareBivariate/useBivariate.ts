import { useMemo } from 'react';
import { bivariateClasses } from '../../domain/compare/bivariateClasses.ts';
import {
  NOT_JUDGED,
  reliabilityOf,
  worseReliability,
} from '../../domain/compare/reliabilitySteps.ts';
import type { DatasetState } from '../../state/atlasStore.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { casesOfLevel, columnOfLevel } from '../../state/compare/pairOfAreas.ts';
import { measuresOfLevel } from '../../state/compare/readMeasure.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { BivariateFigures } from './bivariateFills.ts';

export type IndicatorPair = readonly [across: IndicatorFigures, up: IndicatorFigures];

/** Both figures or changes of every area with its cell and, where asked for, how reliable they are. */
export function useBivariate(pair: IndicatorPair): BivariateFigures {
  const { reliability } = useCompare().compare;
  const dataset = useAtlasState((state) => state.dataset);
  const [first, second] = pair;
  const judged = useMemo(
    () => (reliability ? reliabilityOfPair([first, second], dataset) : null),
    [reliability, first, second, dataset],
  );
  const figures = useMemo(() => {
    const [across, up] = [measuresOfLevel(first), measuresOfLevel(second)];
    return { across, up, classes: bivariateClasses(across, up) };
  }, [first, second]);
  return useMemo(() => ({ ...figures, reliability: judged }), [figures, judged]);
}

/** Null where neither indicator is divided from counted cases, and for changes: steps are of one figure. */
function reliabilityOfPair(pair: IndicatorPair, dataset: DatasetState): Uint8Array | null {
  if (pair.some(({ against }) => against !== null)) return null;
  const judged = pair.flatMap((figures) => {
    const cases = casesOfLevel(figures, dataset);
    return cases?.countsCases ? [reliabilityOf(cases, columnOfLevel(figures))] : [];
  });
  const [first, ...others] = judged;
  if (first === undefined) return null;
  const steps = others.reduce(worseReliability, first);
  return steps.some((step) => step !== NOT_JUDGED) ? steps : null;
}
