/**
 * How much an offer counts at a cost, 1 for fully. Beyond `maximum` (inclusive; Infinity for none) it
 * counts nothing. Costs are in the unit of the travel cost.
 *
 * - `binary`: 1 within the catchment (2SFCA, cumulative opportunities).
 * - `zones`: `weights[n]` from over `limits[n - 1]` up to and including `limits[n]` (E2SFCA).
 * - `power`: cost to the power of −`exponent`, with costs under `minimumCost` taken as that, because
 *   the function has no value at 0 (Hansen 1959).
 * - `exponential`: e^(−`rate` × cost).
 * - `gaussian`: e^(−cost² ÷ (2 × `bandwidth`²)).
 */
export type DistanceDecay =
  | { readonly kind: 'binary'; readonly maximum: number }
  | {
      readonly kind: 'zones';
      readonly limits: readonly number[];
      readonly weights: readonly number[];
    }
  | {
      readonly kind: 'power';
      readonly exponent: number;
      readonly minimumCost: number;
      readonly maximum: number;
    }
  | { readonly kind: 'exponential'; readonly rate: number; readonly maximum: number }
  | { readonly kind: 'gaussian'; readonly bandwidth: number; readonly maximum: number };

/** Slow and sharp step decay of Luo & Qi (2009) for three zones, such as 10, 20 and 30 minutes. */
export const LUO_QI_SLOW_WEIGHTS = [1, 0.68, 0.22] as const;
export const LUO_QI_SHARP_WEIGHTS = [1, 0.42, 0.09] as const;

/** The cost beyond which nothing counts, of a decay that `decayWeight` accepts. */
export function decayMaximum(decay: DistanceDecay): number {
  return decay.kind === 'zones' ? decay.limits.at(-1)! : decay.maximum;
}

/**
 * The weight of a cost, 0 beyond the maximum. Throws a RangeError for parameters that make no decay
 * (negative or NaN, limits that do not rise, as many weights as limits missing).
 */
export function decayWeight(decay: DistanceDecay): (cost: number) => number {
  checkDecay(decay);
  const maximum = decayMaximum(decay);
  const within = withinMaximum(decay);
  return (cost) => (cost <= maximum ? within(cost) : 0);
}

function withinMaximum(decay: DistanceDecay): (cost: number) => number {
  switch (decay.kind) {
    case 'binary':
      return () => 1;
    case 'zones':
      return (cost) => decay.weights[decay.limits.findIndex((limit) => cost <= limit)]!;
    case 'power':
      return (cost) => Math.max(cost, decay.minimumCost) ** -decay.exponent;
    case 'exponential':
      return (cost) => Math.exp(-decay.rate * cost);
    case 'gaussian':
      return (cost) => Math.exp(-(cost ** 2) / (2 * decay.bandwidth ** 2));
  }
}

function checkDecay(decay: DistanceDecay): void {
  if (decay.kind === 'zones') {
    checkZones(decay.limits, decay.weights);
    return;
  }
  requireThat(decay.maximum >= 0, `a maximum of ${decay.maximum}`);
  if (decay.kind === 'power') {
    requireThat(decay.exponent >= 0, `an exponent of ${decay.exponent}`);
    requireThat(decay.minimumCost > 0, `a minimum cost of ${decay.minimumCost}`);
  }
  if (decay.kind === 'exponential') requireThat(decay.rate >= 0, `a rate of ${decay.rate}`);
  if (decay.kind === 'gaussian') {
    requireThat(decay.bandwidth > 0, `a bandwidth of ${decay.bandwidth}`);
  }
}

function checkZones(limits: readonly number[], weights: readonly number[]): void {
  requireThat(
    limits.length > 0 && limits.length === weights.length,
    `${limits.length} limits with ${weights.length} weights`,
  );
  const rise = limits.every((limit, zone) => limit > (limits[zone - 1] ?? -1) && limit >= 0);
  requireThat(rise, `limits ${limits.join(', ')}`);
  requireThat(
    weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY),
    `weights ${weights.join(', ')}`,
  );
}

function requireThat(holds: boolean, found: string): void {
  if (!holds) throw new RangeError(`distance decay with ${found}`);
}
