import { useId } from 'react';
import { ShareTextures, textureFill } from './ShareTextures.tsx';
import '../marks/classes.css';
import './stackedShares.css';

/** Colour and texture of one part, with its own pattern, for keys outside the chart. */
export function ShareSwatch({ part, ramp }: { readonly part: number; readonly ramp: string }) {
  const id = useId();
  const texture = textureFill(id, part);
  const box = { x: 0.5, y: 0.5, width: 19, height: 13 };
  return (
    <span className="chart" data-ramp={ramp}>
      <svg width="20" height="14" aria-hidden="true">
        <defs>
          <ShareTextures prefix={id} />
        </defs>
        <rect className={`chart-shares-part chart-class-${part}`} {...box} />
        {texture === undefined ? null : <rect {...box} fill={texture} />}
      </svg>
    </span>
  );
}
