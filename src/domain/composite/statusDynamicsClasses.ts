/** Social status, from the best placed to the most burdened. */
export const STATUS_CLASSES = ['high', 'middle', 'low', 'very_low'] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** Development relative to the average of all areas: `negative` need not mean that figures rose. */
export const DYNAMICS_CLASSES = ['positive', 'stable', 'negative'] as const;
export type DynamicsClass = (typeof DYNAMICS_CLASSES)[number];

/** `1+` to `4-`: status 1 (high) to 4 (very low), then positive, stable or negative dynamics. */
export type StatusDynamicsCode = `${1 | 2 | 3 | 4}${'+' | '+/-' | '-'}`;

/**
 * Class of a status index in standard deviations, high meaning need: high below −1, middle from −1 to 1,
 * low above 1 to 1.5, very low above 1.5. The limits 1 and 1.5 belong to the class below them, as the
 * published rule has it; this is the one place where classes are not `[low, high)`.
 *
 * Source: Monitoring Soziale Stadtentwicklung Berlin 2021, Indikatorenblätter, chapter 4.
 */
export function statusClassOf(index: number): StatusClass {
  if (index < -1) return 'high';
  if (index <= 1) return 'middle';
  return index <= 1.5 ? 'low' : 'very_low';
}

/** Class of a dynamics index: positive below −1, stable from −1 to 1, negative above 1. Source as above. */
export function dynamicsClassOf(index: number): DynamicsClass {
  if (index < -1) return 'positive';
  return index <= 1 ? 'stable' : 'negative';
}

/** The overall index: status and dynamics side by side, never added up. */
export function statusDynamicsCode(
  status: StatusClass,
  dynamics: DynamicsClass,
): StatusDynamicsCode {
  const number = (STATUS_CLASSES.indexOf(status) + 1) as 1 | 2 | 3 | 4;
  const sign = ({ positive: '+', stable: '+/-', negative: '-' } as const)[dynamics];
  return `${number}${sign}`;
}

/**
 * Areas of special attention: a very low status whatever its dynamics, or a low one with negative
 * dynamics. Source: Monitoring Soziale Stadtentwicklung Berlin, overall index.
 */
export function needsAttention(code: StatusDynamicsCode): boolean {
  return code.startsWith('4') || code === '3-';
}
