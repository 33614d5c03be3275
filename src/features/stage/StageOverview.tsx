import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';

interface StageOverviewProps {
  readonly story: Story;
  readonly step: number;
  onPick(step: number): void;
}

/** All steps by their headlines, to jump to one; the answer to a guess is not given away. */
export function StageOverview({ story, step, onPick }: StageOverviewProps) {
  const text = usePresentText();
  const format = useFormat();
  return (
    <ol className="stage-overview">
      {story.steps.map((one, index) => (
        <li key={one.id}>
          <button
            type="button"
            className="stage-overview-step"
            aria-current={index === step ? 'step' : undefined}
            onClick={() => onPick(index)}
          >
            {one.guess === 'none' ? format.local(one.headline) : text('stage.overview.guess')}
          </button>
        </li>
      ))}
    </ol>
  );
}
