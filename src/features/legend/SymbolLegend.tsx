import { largestMagnitude } from '../../domain/indicators/largestMagnitude.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { symbolSamples } from '../../map/symbolSamples.ts';
import { symbolRadius } from '../../map/symbolScale.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';

const GAP = 28;
const EDGE = 2;

/** Circles of round values in the sizes they have on the map now, with what they stand for. */
export function SymbolLegend({ shown }: { readonly shown: Shown }) {
  const text = useText();
  const format = useFormat();
  const scale = useAtlasState((state) => state.session.camera.scale);
  const { base } = shown;
  const largest = largestMagnitude(base.figures, base.areaIds, shown.values);
  const samples = symbolSamples(largest).map((value) => ({
    value,
    radius: symbolRadius(value, largest) * Math.sqrt(scale),
  }));
  const tallest = samples[0]?.radius ?? 0;
  const height = 2 * tallest + 2 * EDGE;
  const words = samples.map(({ value }) => format.number(value, 0));
  return (
    <>
      <p className="legend-note">
        {text(shown.mode === 'difference' ? 'legend.symbols.difference' : 'legend.symbols')}
      </p>
      <svg
        className="legend-symbols"
        width={2 * tallest + GAP + 80}
        height={height}
        role="img"
        aria-label={text('legend.symbols.sizes', { values: words.join(', ') })}
      >
        {samples.map(({ value, radius }, index) => {
          const top = height - EDGE - 2 * radius;
          return (
            <g key={value}>
              <circle cx={tallest + EDGE} cy={top + radius} r={radius} />
              <line x1={tallest + EDGE} x2={2 * tallest + GAP} y1={top} y2={top} />
              <text x={2 * tallest + GAP + 4} y={top} dominantBaseline="central">
                {words[index]}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}
