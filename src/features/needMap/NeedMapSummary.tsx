import { bivariateCell, HIGH, LOW, type NeedAssessment } from '../../domain/need/needAssessment.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { useMapOffers } from './useMapOffers.ts';

/** The cell that matters most: high need, low coverage. */
const CRITICAL = bivariateCell(HIGH, LOW);

/** What the map shows in words, for those who do not see it; sighted readers have the action list. */
export function NeedMapSummary({ id }: { readonly id: string }) {
  const sentence = useNeedMapSentence();
  return (
    <VisuallyHidden>
      <span id={id}>{sentence}</span>
    </VisuallyHidden>
  );
}

export function useNeedMapSentence(): string {
  const words = useAnswerWords(useAtlas().source.package.maskedBelow);
  const { assessment, areas, input } = useNeed();
  const drawn = useMapOffers();
  const names = areas
    .filter((_, area) => assessment.cell[area] === CRITICAL)
    .map(({ name }) => name);
  const summary = words.text('needMap.summary', {
    areas: areas.length,
    cell: wordCell(words, CRITICAL, input.coverage.question.measure),
    count: names.length,
    names: words.list(names),
    offers: countingOffers(assessment),
  });
  return `${summary} ${words.text('needMap.summary.drawn', { count: drawn.length })}`;
}

function countingOffers({ coverage }: NeedAssessment): number {
  return coverage.takesPart.reduce((sum, takes) => sum + takes, 0);
}
