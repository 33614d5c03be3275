import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { stageScale } from './stageScale.ts';
import './stage.css';
import './stageFigure.css';

interface StageFrameProps {
  readonly label: string;
  /** No controls and no pointer: nobody has touched anything for a while. */
  readonly isIdle: boolean;
  readonly children: ReactNode;
}

/** The screen as a stage: everything in it is enlarged so that it can be read from five metres. */
export function StageFrame({ label, isIdle, children }: StageFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const { scale, width, height } = stageScale({
        width: element.clientWidth,
        height: element.clientHeight,
      });
      element.style.setProperty('--stage-scale', String(scale));
      element.style.setProperty('--stage-width', `${width}px`);
      element.style.setProperty('--stage-height', `${height}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={frame}
      className="stage"
      id="figures"
      tabIndex={-1}
      aria-label={label}
      data-idle={isIdle}
    >
      <div className="stage-sheet">{children}</div>
    </section>
  );
}
