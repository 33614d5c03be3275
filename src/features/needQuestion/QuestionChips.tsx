import { memo } from 'react';
import { changeQuestion } from '../../state/need/needActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed, useNeedPart } from '../../state/react/useNeed.ts';
import { Select } from '../../ui/select/Select.tsx';
import { Chip } from './Chip.tsx';
import { DetailEditor } from './DetailEditor.tsx';
import { IndicatorEditor } from './IndicatorEditor.tsx';
import { MeasureEditor } from './MeasureEditor.tsx';
import { OfferEditor } from './OfferEditor.tsx';
import { countingCount } from './questionState.ts';
import { categoryNames, measureWords, travelWords } from './questionWords.ts';
import { TravelEditor } from './TravelEditor.tsx';
import { useQuestionWords } from './useQuestionWords.ts';
import './needQuestion.css';

/** Every part of the question as a chip that says what holds and opens its editor. */
export function QuestionChips() {
  const words = useQuestionWords();
  const { text } = words;
  const shown = useNeed();
  const tables = useAtlasState((state) => state.workspace.tables);
  const { question } = shown.need;
  return (
    <fieldset className="need-question-chips" aria-label={text('needQuestion.parts')}>
      <TargetGroupChip />
      <Chip
        label={text('needQuestion.need')}
        value={text('needQuestion.need.value', { count: question.parts.length })}
        Editor={IndicatorEditor}
      />
      <Chip
        label={text('needQuestion.offers')}
        value={offersValue(shown, words)}
        Editor={OfferEditor}
      />
      <Chip
        label={text('needQuestion.measure')}
        value={measureWords(question, words)}
        Editor={MeasureEditor}
      />
      <Chip
        label={text('needQuestion.way')}
        value={travelWords(question, tables, words)}
        Editor={TravelEditor}
      />
      <Chip
        label={text('needQuestion.details')}
        value={text('needQuestion.details.value', { period: words.format.period(question.period) })}
        Editor={DetailEditor}
      />
    </fieldset>
  );
}

const TargetGroupChip = memo(function TargetGroupChip() {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const value = useNeedPart(({ need }) => need.question.targetGroup);
  const inventory = useNeedPart((shown) => shown.inventory);
  return (
    <Select
      layout="chip"
      label={text('needQuestion.chip', { label: text('needQuestion.group') })}
      value={value}
      options={inventory.targetGroups.map(({ id, name }) => ({ id, label: format.local(name) }))}
      onChange={(targetGroup) => void changeQuestion(atlas, { targetGroup })}
    />
  );
});

/** `Jugendarbeit (12)`, or the number of categories where they are many. */
function offersValue(
  shown: ReturnType<typeof useNeed>,
  { text, format, list }: ReturnType<typeof useQuestionWords>,
): string {
  const { categories } = shown.need.question;
  const count = countingCount(shown);
  const chosen = shown.inventory.categories.filter(({ id }) => categories.includes(id));
  if (chosen.length > 2) {
    return text('needQuestion.offers.many', { categories: chosen.length, count });
  }
  const names = list(categoryNames(shown, { text, format, list }));
  return text('needQuestion.offers.named', { names, count });
}
