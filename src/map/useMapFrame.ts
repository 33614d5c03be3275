import { type RefObject, useLayoutEffect, useState } from 'react';
import { MAP_PADDING, type MapFrame } from './projection.ts';

/** The size of the map's box, followed as it changes; null on the server and before it is measured. */
export function useMapFrame(box: RefObject<HTMLElement | null>): MapFrame | null {
  const [frame, setFrame] = useState<MapFrame | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = element.clientWidth;
      const height = element.clientHeight;
      if (width === 0 || height === 0) return;
      setFrame((known) =>
        known?.width === width && known.height === height
          ? known
          : { width, height, padding: MAP_PADDING },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return frame;
}
