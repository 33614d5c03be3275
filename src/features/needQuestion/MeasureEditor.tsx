import {
  COVERAGE_MEASURES,
  type CoverageMeasure,
  type NeedQuestion,
} from '../../domain/need/needQuestion.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Choices } from './Choices.tsx';
import { wayUnit } from './questionWords.ts';
import { refineQuestion } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const NOTES = {
  share_within: 'shareWithinReach',
  nearest: 'nearestOffer',
  per_head: 'supplyPerHead',
  catchment: 'twoStepCatchment',
} as const satisfies Record<CoverageMeasure, MethodNoteId>;

/** What coverage means: the measure, its reach, what is counted and how distance weighs. */
export function MeasureEditor() {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const { need, targetGroup } = useNeed();
  const { question } = need;
  const group = format.local(targetGroup.inSentence);
  return (
    <>
      <div className="need-question-with-help">
        <Choices
          label={text('needQuestion.measure')}
          value={question.measure}
          options={COVERAGE_MEASURES.map((id) => ({
            id,
            label: text(`needQuestion.measure.${id}`, { group }),
          }))}
          // Limits are in the unit of the measure they were drawn for.
          onChange={(measure) => void refineQuestion(atlas, { measure, coverageLimits: null })}
        />
        <HelpLink
          name={text('needQuestion.measure.about')}
          onPress={() => showNote(atlas, noteOf(question))}
        />
      </div>
      <ReachField question={question} />
      {question.measure === 'per_head' || question.measure === 'catchment' ? (
        <Choices
          label={text('needQuestion.counting')}
          value={question.counting}
          options={(['offers', 'places'] as const).map((id) => ({
            id,
            label: text(`needQuestion.counting.${id}`),
            ...(id === 'places' ? { note: text('needQuestion.counting.note') } : {}),
          }))}
          onChange={(counting) => void refineQuestion(atlas, { counting, coverageLimits: null })}
        />
      ) : null}
      {question.measure === 'catchment' ? (
        <Choices
          label={text('needQuestion.decay')}
          value={question.decay}
          options={(['binary', 'zones'] as const).map((id) => ({
            id,
            label: text(`needQuestion.decay.${id}`),
          }))}
          onChange={(decay) => void refineQuestion(atlas, { decay, coverageLimits: null })}
        />
      ) : null}
    </>
  );
}

function noteOf({ measure, decay }: NeedQuestion): MethodNoteId {
  return measure === 'catchment' && decay === 'zones' ? 'enhancedCatchment' : NOTES[measure];
}

const REACH = {
  metres: { minimum: 50, maximum: 20_000, step: 50 },
  minutes: { minimum: 1, maximum: 180, step: 1 },
} as const;

function ReachField({ question }: { readonly question: NeedQuestion }) {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const unit = wayUnit(question.travel);
  const { minimum, maximum, step } = REACH[unit];
  return (
    <div>
      <NumberField
        label={text('needQuestion.reach')}
        unit={text(`needQuestion.unit.${unit}`)}
        value={question.reach}
        minValue={Math.min(minimum, question.reach)}
        maxValue={Math.max(maximum, question.reach)}
        step={step}
        formatOptions={{ maximumFractionDigits: 1, useGrouping: false }}
        onChange={(reach) => {
          if (!Number.isNaN(reach)) void refineQuestion(atlas, { reach });
        }}
      />
      <p className="need-question-remark">{text(`needQuestion.reach.note.${unit}`)}</p>
    </div>
  );
}
