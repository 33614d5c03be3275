import { usePresentText } from '../../i18n/present/presentWords.ts';

interface StageDotsProps {
  readonly step: number;
  readonly count: number;
}

/** How far the story is. */
export function StageDots({ step, count }: StageDotsProps) {
  const text = usePresentText();
  const label = text('stage.step', { step: step + 1, count });
  return (
    <p className="stage-dots" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => `${index}`).map((key) => (
        <span key={key} className="stage-dot" data-here={Number(key) === step || undefined} />
      ))}
    </p>
  );
}
