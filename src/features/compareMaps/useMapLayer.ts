import { useMemo } from 'react';
import { classifyColumn } from '../../domain/classify/classOf.ts';
import type { LayerRefusal } from '../../domain/compare/layerCases.ts';
import { clusterGround, clusterVerdicts } from '../../domain/compare/layerClusters.ts';
import { significanceLayer } from '../../domain/compare/layerSignificance.ts';
import { smoothedColumn } from '../../domain/compare/layerSmoothing.ts';
import type { SpatialProblem } from '../../domain/space/spatialProblem.ts';
import type { SampleNotice } from '../../domain/space/spatialSample.ts';
import type { ComparisonCaution } from '../../domain/uncertainty/compareProportions.ts';
import type { MapLayer } from '../../state/compare/compareView.ts';
import type { JobState } from '../../state/jobs/jobState.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { useJob } from '../../state/react/useJob.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { type CategoryLayer, categoryLayer } from './categoryLayer.ts';
import { casesOnMap, neighbourhoodOf, refusalOf } from './layerGround.ts';

/** What must be said beside a layer. */
export interface LayerBasis {
  readonly notices: readonly SampleNotice[];
  readonly cautions: readonly ComparisonCaution[];
  /** Of a map of clusters: areas tested, random arrangements, areas left out for a low base. */
  readonly clusters: {
    readonly areas: number;
    readonly permutations: number;
    readonly needed: number;
    readonly lowBases: number;
  } | null;
}

/** What a small map is coloured by; until a layer is there, and where there is none, its values. */
export type DrawnLayer =
  | { readonly kind: 'values' }
  | { readonly kind: 'refused'; readonly refusal: LayerRefusal | SpatialProblem }
  | { readonly kind: 'running'; readonly progress: number }
  | { readonly kind: 'failed'; retry(): void }
  | { readonly kind: 'smoothed'; readonly shown: Shown }
  | { readonly kind: 'categories'; readonly layer: CategoryLayer; readonly basis: LayerBasis };

const VALUES: DrawnLayer = { kind: 'values' };

/** The layer asked for on one map, worked out off the page's thread where it takes long. */
export function useMapLayer(shown: Shown, layer: MapLayer): DrawnLayer {
  const { dataset } = useCompare();
  const refusal = useMemo(() => refusalOf(layer, shown.base, dataset), [layer, shown, dataset]);
  const asked = refusal === null ? layer : 'values';
  const smoothed = useSmoothed(shown, asked === 'smoothed');
  const clusters = useClusters(shown, asked === 'clusters');
  const significance = useMemo(
    () => (asked === 'significance' ? significanceOf(casesOnMap(shown, dataset)) : VALUES),
    [asked, shown, dataset],
  );
  if (refusal !== null) return { kind: 'refused', refusal };
  return { values: VALUES, smoothed, clusters, significance }[layer];
}

/** Which areas differ from the rest of the city, of their cases. */
export function significanceOf(cases: ReturnType<typeof casesOnMap>): DrawnLayer {
  if (cases.city === null || cases.city.count > cases.city.base) {
    return { kind: 'refused', refusal: 'no_city' };
  }
  const { verdicts, cautions } = significanceLayer(cases.areas, cases.city);
  const layer = categoryLayer('significance', verdicts);
  return { kind: 'categories', layer, basis: { notices: [], cautions, clusters: null } };
}

function useSmoothed(shown: Shown, isAsked: boolean): DrawnLayer {
  const { dataset } = useCompare();
  const input = useMemo(
    () =>
      isAsked
        ? {
            areas: casesOnMap(shown, dataset).areas,
            neighbours: neighbourhoodOf(shown.base.geometry).lists,
            variant: 'neighbours_own_mean' as const,
          }
        : null,
    [isAsked, shown, dataset],
  );
  const { state, retry } = useJob('local_smoothing', input);
  const rates = state.status === 'done' ? state.output : null;
  return useMemo(() => {
    if (!isAsked) return VALUES;
    if (rates === null) return awaited(state, retry);
    return smoothedOf(shown, rates);
  }, [isAsked, rates, state, retry, shown]);
}

/** The figures of a map with smoothed rates in their place, in the same classes. */
export function smoothedOf(shown: Shown, rates: readonly (number | null)[]): DrawnLayer {
  const factor = shown.base.indicator.formula?.factor ?? 1;
  const current = smoothedColumn(shown.current, rates, factor);
  const classes = classifyColumn(shown.classification, current);
  return { kind: 'smoothed', shown: { ...shown, current, classes } };
}

function useClusters(shown: Shown, isAsked: boolean): DrawnLayer {
  const { base, current, view } = shown;
  const ground = useMemo(
    () => (isAsked ? clusterGround(current, neighbourhoodOf(base.geometry).list) : null),
    [isAsked, current, base],
  );
  const input = useMemo(
    () =>
      ground?.ok
        ? {
            statistic: 'moran' as const,
            values: ground.value.sample.values[0]!,
            weights: ground.value.sample.weights,
            permutations: ground.value.permutations,
            // The same figures give the same map, on every device.
            seed: `${base.indicator.id} ${view.period}`,
          }
        : null,
    [ground, base, view],
  );
  const { state, retry } = useJob('local_permutation', input);
  const counts = state.status === 'done' ? state.output : null;
  return useMemo(() => {
    if (ground === null) return VALUES;
    if (!ground.ok) return { kind: 'refused', refusal: ground.problems[0]! };
    if (counts === null) return awaited(state, retry);
    const { sample, permutations, needed, lowBases } = ground.value;
    const verdicts = clusterVerdicts(ground.value, counts, base.areaIds.length);
    const clusters = { areas: sample.areas.length, permutations, needed, lowBases };
    return {
      kind: 'categories',
      layer: categoryLayer('clusters', verdicts),
      basis: { notices: sample.notices, cautions: [], clusters },
    };
  }, [ground, counts, state, retry, base]);
}

function awaited(state: JobState<unknown>, retry: () => void): DrawnLayer {
  if (state.status === 'failed' || state.status === 'cancelled') return { kind: 'failed', retry };
  return { kind: 'running', progress: state.status === 'running' ? state.progress : 0 };
}
