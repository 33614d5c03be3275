import { useId, useMemo } from 'react';
import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import { type NeedAssessment, NO_THIRD } from '../../domain/need/needAssessment.ts';
import { areaPathsOf } from '../../map/areaPaths.ts';
import { classTexture } from '../../map/patternSizes.ts';
import { MapPatterns, texturePatternId } from '../../map/svg/MapPatterns.tsx';
import { useForcedColours } from '../../map/useForcedColours.ts';
import type { ScenarioContext } from './useScenarios.ts';

const RAMP = { kind: 'bivariate', size: BIVARIATE_CELLS } as const;
const SIDES = ['before', 'after'] as const;

/** The city without and with the scenario side by side; what changes its colour is outlined in both. */
export function BeforeAfterMaps({ context }: { readonly context: ScenarioContext }) {
  const { shown, words } = context;
  const { text, list } = words;
  const { before, assessment: after, areas } = shown;
  const changed = useMemo(
    () => [...after.cell.keys()].filter((area) => after.cell[area] !== before.cell[area]),
    [before, after],
  );
  return (
    <section className="scenarios-maps" aria-label={text('scenarios.maps')}>
      <div className="scenarios-maps-pair" data-ramp={`${RAMP.kind}-${RAMP.size}`}>
        {SIDES.map((side) => (
          <figure key={side} className="scenarios-map">
            <figcaption>{text(`scenarios.maps.${side}`)}</figcaption>
            <SmallMap
              context={context}
              assessment={side === 'before' ? before : after}
              changed={changed}
              label={text('scenarios.maps.describe', {
                side,
                ...levelCounts(side === 'before' ? before : after),
              })}
            />
          </figure>
        ))}
      </div>
      <p className="scenarios-remark">
        {text('scenarios.maps.note', {
          count: changed.length,
          areas: list(changed.map((area) => areas[area]!.name)),
        })}
      </p>
    </section>
  );
}

function SmallMap({
  context,
  assessment,
  changed,
  label,
}: {
  readonly context: ScenarioContext;
  readonly assessment: NeedAssessment;
  readonly changed: readonly number[];
  readonly label: string;
}) {
  const prefix = useId();
  const textured = useForcedColours();
  const { geometry } = context.shown;
  const paths = areaPathsOf(geometry);
  const fillOf = (cell: number) =>
    cell === NO_THIRD
      ? { className: 'scenarios-map-none' }
      : textured
        ? { fill: `url(#${texturePatternId(prefix, classTexture(cell, RAMP))})` }
        : { className: `map-class-${cell}` };
  return (
    <svg className="scenarios-map-picture" viewBox={paths.viewBox} role="img" aria-label={label}>
      {textured ? (
        <defs>
          <MapPatterns prefix={prefix} unitsPerPixel={4} withTextures turned />
        </defs>
      ) : null}
      {geometry.areas.map((id, area) => (
        <path
          key={id}
          d={paths.path(area)}
          vectorEffect="non-scaling-stroke"
          {...fillOf(assessment.cell[area]!)}
        />
      ))}
      {changed.map((area) => (
        <path
          key={geometry.areas[area]}
          className="scenarios-map-changed"
          d={paths.path(area)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** Areas per level of coverage, of those that have one. */
function levelCounts({ coverage }: NeedAssessment): {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
} {
  const of = (level: number) => coverage.third.filter((third) => third === level).length;
  return { low: of(0), middle: of(1), high: of(2) };
}
