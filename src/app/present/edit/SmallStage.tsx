import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { stageScale } from '../../../features/stage/stageScale.ts';
import '../../../features/stage/stage.css';
import '../../../features/stage/stageFigure.css';
import './smallStage.css';

/** Any projector will do: a slide is laid out alike on all of this shape. */
const SCREEN = { width: 1920, height: 1080 };

/** A slide as on stage, as small as its box is wide. */
export function SmallStage({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const { width, height } = stageScale(SCREEN);
    element.style.setProperty('--stage-width', `${width}px`);
    element.style.setProperty('--stage-height', `${height}px`);
    const measure = () =>
      element.style.setProperty('--stage-scale', String(element.clientWidth / width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="stage small-stage">
      <div className="stage-sheet">{children}</div>
    </div>
  );
}
