import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { wordCoverageNumber } from '../../i18n/need/answers/wordCoverage.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { COVERAGE_AXIS } from './coverageAxis.ts';

/** Where the levels of both axes begin and end. */
export function LegendLimits() {
  const words = useAnswerWords(useAtlas().source.package.maskedBelow);
  const { assessment, input } = useNeed();
  const { question } = input.coverage;
  const [low, high] = assessment.coverage.limits;
  const ranked = assessment.need.ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
  return (
    <ul className="need-map-limits" aria-label={words.text('needMap.limits')}>
      <li>{words.text('needMap.limits.need', { count: ranked })}</li>
      <li>
        {Number.isNaN(low)
          ? words.text('needMap.limits.none')
          : words.text(`needMap.limits.${COVERAGE_AXIS[question.measure]}`, {
              low: wordCoverageNumber(words, low, question),
              high: wordCoverageNumber(words, high, question),
            })}
      </li>
    </ul>
  );
}
