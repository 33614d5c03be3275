import { type FunnelLimit, type FunnelPoint, funnelGrid } from '../../charts/funnel/funnelModel.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import {
  FUNNEL_LEVELS,
  funnelLimits,
  funnelPosition,
} from '../../domain/uncertainty/funnelLimits.ts';
import { type Overdispersion, overdispersion } from '../../domain/uncertainty/overdispersion.ts';
import {
  type Interval,
  type Proportion,
  proportionsOf,
} from '../../domain/uncertainty/proportion.ts';
import type { CasesOfLevel } from '../../state/compare/pairOfAreas.ts';

export interface Funnel {
  readonly points: readonly FunnelPoint[];
  /** Areas whose cases or base are not known exactly. */
  readonly without: readonly AreaId[];
  readonly limits: readonly FunnelLimit[];
  /** Of the city, in the unit of the indicator. */
  readonly target: number;
  readonly spread: Overdispersion | null;
}

export interface FunnelOptions {
  readonly cases: CasesOfLevel;
  /** 100 for per cent. */
  readonly factor: number;
  readonly nameOf: (id: AreaId) => string;
  readonly selected: readonly AreaId[];
}

/**
 * Areas against the limits that chance keeps to around the share of the whole city. Null where the
 * figure is no share of counted cases, or that of the city is not known.
 */
export function funnelOfAreas({ cases, factor, nameOf, selected }: FunnelOptions): Funnel | null {
  if (!cases.countsCases) return null;
  const { areas } = cases;
  const all = proportionsOf(cases.numerator, cases.denominator).map(whole);
  const city = all.at(-1) ?? null;
  if (city === null) return null;
  const share = city.count / city.base;
  const points = all.slice(0, -1).flatMap((area, index) => {
    const id = areas[index]!;
    const slot = selected.indexOf(id);
    return area === null ? [] : [pointOf(area, share, { id, name: nameOf(id), slot, factor })];
  });
  if (points.length === 0) return null;
  const bases = points.map(({ base }) => base);
  return {
    points,
    without: areas.slice(0, -1).filter((_, index) => all[index] === null),
    limits: funnelGrid(Math.min(...bases), Math.max(...bases)).map((base) => ({
      base,
      inner: scaled(share, base, FUNNEL_LEVELS.inner, factor),
      outer: scaled(share, base, FUNNEL_LEVELS.outer, factor),
    })),
    target: share * factor,
    spread: overdispersion(all.slice(0, -1), share),
  };
}

function pointOf(
  area: Proportion,
  share: number,
  words: { readonly id: AreaId; readonly name: string; readonly slot: number; factor: number },
): FunnelPoint {
  const { id, name, slot, factor } = words;
  return {
    id,
    name,
    base: area.base,
    rate: (area.count / area.base) * factor,
    position: funnelPosition(area, share) ?? 'within',
    slot: slot === -1 ? null : slot,
  };
}

function scaled(target: number, base: number, level: number, factor: number): Interval {
  const { low, high } = funnelLimits({ target, base, level }) ?? { low: target, high: target };
  return { low: low * factor, high: high * factor };
}

/** Exact limits need whole numbers, which published counts are; anything else has no place here. */
function whole(area: Proportion | null): Proportion | null {
  return area !== null && Number.isInteger(area.base) && Number.isInteger(area.count) ? area : null;
}
