import './bar.css';

export interface BarGuidesProps {
  /** Where zero and the city stand, in percent of the column's width; null for no line. */
  readonly zero: number | null;
  readonly city: number | null;
}

/**
 * The lines common to all bars of a column, drawn once over the whole table, which is their containing
 * block. The table's styles place them over the column and put above them what they must not cross.
 */
export function BarGuides({ zero, city }: BarGuidesProps) {
  if (zero === null && city === null) return null;
  return (
    <svg className="chart-bar-guides" aria-hidden="true">
      {zero === null ? null : <Upright className="chart-bar-zero" at={zero} />}
      {city === null ? null : <Upright className="chart-bar-city" at={city} />}
    </svg>
  );
}

function Upright({ className, at }: { className: string; at: number }) {
  return <line className={className} x1={`${at}%`} x2={`${at}%`} y2="100%" />;
}
