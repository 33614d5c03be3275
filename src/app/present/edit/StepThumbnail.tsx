import { useEffect, useRef, useState } from 'react';
import type { StoryStep } from '../../../domain/story/story.ts';
import { EditThumbnail } from './EditSlide.tsx';
import { SmallStage } from './SmallStage.tsx';

/** A step in the list, drawn once it comes near. */
export function StepThumbnail({ step }: { readonly step: StoryStep }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box}>
      {isNear ? (
        <SmallStage>
          <EditThumbnail step={step} />
        </SmallStage>
      ) : null}
    </div>
  );
}
