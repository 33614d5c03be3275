import { SpineSwatch } from './SpineMark.tsx';
import { SPINE_LOOKS, type SpineChartProps } from './spineProps.ts';

/** What bars, lines and marks mean; of the looks only those that occur. */
export function SpineKey({
  groups,
  looks,
  legend,
}: Pick<SpineChartProps, 'groups' | 'looks' | 'legend'>) {
  const rows = groups.flatMap((group) => group.rows);
  const used = new Set(rows.filter(({ cell }) => cell.kind === 'number').map(({ look }) => look));
  const hasWithheld = rows.some(({ cell }) => 'low' in cell);
  return (
    <ul className="chart-figure-key chart-spine-key">
      {SPINE_LOOKS.filter((look) => used.has(look)).map((look) => (
        <li key={look}>
          <SpineSwatch look={look} />
          {looks[look]}
        </li>
      ))}
      <li>
        <svg width="30" height="14" aria-hidden="true">
          <rect className="chart-spine-range" y="2" width="30" height="10" />
        </svg>
        {legend.range}
      </li>
      <li>
        <svg width="20" height="14" aria-hidden="true">
          <rect className="chart-spine-half" y="2" width="20" height="10" />
          <path className="chart-spine-median" d="M10 2v10" />
        </svg>
        {legend.middleHalf}
      </li>
      <li>
        <svg width="4" height="18" aria-hidden="true">
          <path className="chart-spine-centre" d="M2 0v18" />
        </svg>
        {legend.centre}
      </li>
      {legend.parent === undefined ? null : (
        <li>
          <svg width="10" height="8" aria-hidden="true">
            <path className="chart-spine-parent" d="M5 7l4-6h-8z" />
          </svg>
          {legend.parent}
        </li>
      )}
      {hasWithheld ? (
        <li>
          <svg
            className="chart-spine-withheld chart-spine-masked"
            width="24"
            height="12"
            aria-hidden="true"
          >
            <path d="M2 6h20" />
            <path className="chart-spine-end" d="M1 1v10M23 1v10" />
          </svg>
          {legend.withheld}
        </li>
      ) : null}
    </ul>
  );
}
