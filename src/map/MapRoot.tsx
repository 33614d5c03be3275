import type { ReactNode, RefObject } from 'react';
import type { MapRamp } from './mapModel.ts';

/** The box every renderer draws into; `data-ramp` chooses the class colours. */
export function MapRoot({
  box,
  ramp,
  children,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly ramp: MapRamp;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div ref={box} className="map-root" data-ramp={`${ramp.kind}-${ramp.size}`}>
      {children}
    </div>
  );
}
