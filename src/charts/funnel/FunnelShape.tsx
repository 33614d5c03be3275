import type { FunnelPosition } from '../../domain/uncertainty/funnelLimits.ts';

/** Around 0, 0: a circle within the limits, triangles outside, doubled where far outside. */
const SHAPES: Readonly<Record<FunnelPosition, string>> = {
  within: 'M0-4A4 4 0 1 1 0 4A4 4 0 1 1 0-4z',
  above: 'M0-6L5.5 4h-11z',
  below: 'M0 6L5.5-4h-11z',
  far_above: 'M0-6L5.5 4h-11zM-5.5 7.5h11',
  far_below: 'M0 6L5.5-4h-11zM-5.5-7.5h11',
};

export interface FunnelShapeProps {
  readonly position: FunnelPosition;
  readonly slot: number | null;
}

/** The mark of an area: its shape says where it stands, its colour whether it is selected. */
export function FunnelShape({ position, slot }: FunnelShapeProps) {
  const look = slot === null ? '' : ` chart-slot-${slot} chart-funnel-selected`;
  return (
    <path className={`chart-funnel-mark chart-funnel-${position}${look}`} d={SHAPES[position]} />
  );
}
