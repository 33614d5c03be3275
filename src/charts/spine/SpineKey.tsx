import { spineKeyEntries } from './spineKeyEntries.tsx';
import type { SpineChartProps } from './spineProps.ts';

/** What bars, lines and marks mean, above the table. */
export function SpineKey(props: Pick<SpineChartProps, 'groups' | 'looks' | 'legend'>) {
  return (
    <ul className="chart-figure-key chart-spine-key">
      {spineKeyEntries(props).map(({ id, swatch, text }) => (
        <li key={id}>
          {swatch}
          {text}
        </li>
      ))}
    </ul>
  );
}
