import { useId } from 'react';
import { ShareTextures, textureFill } from './ShareTextures.tsx';
import type { SharePart } from './stackedSharesModel.ts';

/** Colour and texture of every part with its name. */
export function ShareKey({ parts }: { readonly parts: readonly SharePart[] }) {
  const id = useId();
  return (
    <ul className="chart-figure-key">
      {parts.map(({ id: part, name }, index) => {
        const texture = textureFill(id, index);
        return (
          <li key={part}>
            <svg width="20" height="14" aria-hidden="true">
              {index === 0 ? (
                <defs>
                  <ShareTextures prefix={id} />
                </defs>
              ) : null}
              <rect
                className={`chart-shares-part chart-class-${index}`}
                x="0.5"
                y="0.5"
                width="19"
                height="13"
              />
              {texture === undefined ? null : (
                <rect x="0.5" y="0.5" width="19" height="13" fill={texture} />
              )}
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
