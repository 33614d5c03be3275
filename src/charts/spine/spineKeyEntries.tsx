import type { ReactNode } from 'react';
import { SpineSwatch } from './SpineMark.tsx';
import { SPINE_LOOKS, type SpineChartProps } from './spineProps.ts';

interface SpineKeyEntry {
  readonly id: string;
  readonly swatch: ReactNode;
  readonly text: string;
}

/** What bars, lines and marks mean; of the looks only those that occur. */
export function spineKeyEntries({
  groups,
  looks,
  legend,
}: Pick<SpineChartProps, 'groups' | 'looks' | 'legend'>): readonly SpineKeyEntry[] {
  const rows = groups.flatMap((group) => group.rows);
  const used = new Set(rows.filter(({ cell }) => cell.kind === 'number').map(({ look }) => look));
  const hasWithheld = rows.some(({ cell }) => 'low' in cell);
  const { parent } = legend;
  return [
    ...SPINE_LOOKS.filter((look) => used.has(look)).map((look) => ({
      id: look,
      swatch: <SpineSwatch look={look} />,
      text: looks[look],
    })),
    { id: 'range', swatch: <RangeSwatch />, text: legend.range },
    { id: 'half', swatch: <HalfSwatch />, text: legend.middleHalf },
    { id: 'centre', swatch: <CentreSwatch />, text: legend.centre },
    ...(parent === undefined ? [] : [{ id: 'parent', swatch: <ParentSwatch />, text: parent }]),
    ...(hasWithheld ? [{ id: 'withheld', swatch: <WithheldSwatch />, text: legend.withheld }] : []),
  ];
}

function RangeSwatch() {
  return (
    <svg width="30" height="14" aria-hidden="true">
      <rect className="chart-spine-range" y="2" width="30" height="10" />
    </svg>
  );
}

function HalfSwatch() {
  return (
    <svg width="20" height="14" aria-hidden="true">
      <rect className="chart-spine-half" y="2" width="20" height="10" />
      <path className="chart-spine-median" d="M10 2v10" />
    </svg>
  );
}

function CentreSwatch() {
  return (
    <svg width="4" height="18" aria-hidden="true">
      <path className="chart-spine-centre" d="M2 0v18" />
    </svg>
  );
}

function ParentSwatch() {
  return (
    <svg width="10" height="8" aria-hidden="true">
      <path className="chart-spine-parent" d="M5 7l4-6h-8z" />
    </svg>
  );
}

function WithheldSwatch() {
  return (
    <svg
      className="chart-spine-withheld chart-spine-masked"
      width="24"
      height="12"
      aria-hidden="true"
    >
      <path d="M2 6h20" />
      <path className="chart-spine-end" d="M1 1v10M23 1v10" />
    </svg>
  );
}
