import type { ReactNode } from 'react';
import type { MapRamp } from './mapModel.ts';
import { useClassTextures } from './svg/useClassTextures.tsx';

export interface ClassKeyProps {
  readonly label: string;
  readonly ramp: MapRamp;
  /** What each class stands for, class 0 first; null leaves a class out. */
  readonly classes: readonly (string | null)[];
}

/** Classes of a small map as swatches with their words, in the colours or textures of the map. */
export function ClassKey({ label, ramp, classes }: ClassKeyProps): ReactNode {
  const textures = useClassTextures(classes.length, ramp.kind);
  return (
    <>
      {/* Not in anything hidden: browsers draw no patterns from there. */}
      {textures.definitions}
      <ul className="map-key" aria-label={label} data-ramp={`${ramp.kind}-${ramp.size}`}>
        {classes.map((words, index) =>
          words === null ? null : (
            <li key={words}>
              <svg className="map-swatch" width="22" height="14" aria-hidden="true">
                <rect
                  className={
                    textures.fillOf === null
                      ? `map-swatch-box map-class-${index}`
                      : 'map-swatch-box'
                  }
                  x="0.5"
                  y="0.5"
                  width="21"
                  height="13"
                  fill={textures.fillOf?.(index)}
                />
              </svg>
              {words}
            </li>
          ),
        )}
      </ul>
    </>
  );
}
