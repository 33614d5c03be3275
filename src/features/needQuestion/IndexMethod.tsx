import { memo } from 'react';
import { canAggregate } from '../../domain/composite/aggregation.ts';
import { STANDARDISATIONS, type Standardisation } from '../../domain/composite/standardiser.ts';
import { standardisers } from '../../domain/composite/standardisers.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeedPart } from '../../state/react/useNeed.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { refineQuestion } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const NOTES: Readonly<Record<Standardisation, MethodNoteId>> = {
  z_score: 'zScores',
  min_max: 'minMax',
  rank: 'rankScores',
  percentile: 'percentRanks',
  exponential: 'exponentialScores',
};

/** How the indicators become one index; few people need to touch it, so it is folded away. */
export const IndexMethod = memo(function IndexMethod() {
  const { text } = useQuestionWords();
  const index = useNeedPart(({ need }) => need.question.index);
  return (
    <Disclosure title={text('needQuestion.method')} headingLevel={3}>
      <div className="need-question-method">
        <IndexSelect index={index} />
        {index === 'composite' ? <CompositeMethod /> : null}
      </div>
    </Disclosure>
  );
});

function IndexSelect({ index }: Pick<NeedQuestion, 'index'>) {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const options = (['composite', 'status_dynamics'] as const).map((id) => ({
    id,
    label: text(`needQuestion.index.${id}`),
  }));
  return (
    <div className="need-question-with-help">
      <Select
        label={text('needQuestion.index')}
        value={index}
        options={options}
        onChange={(id) =>
          void refineQuestion(atlas, {
            index: id === 'composite' ? 'composite' : 'status_dynamics',
          })
        }
      />
      <HelpLink
        name={text('needQuestion.index.about')}
        onPress={() => showNote(atlas, index === 'composite' ? 'additiveIndex' : 'statusDynamics')}
      />
    </div>
  );
}

function CompositeMethod() {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const standardisation = useNeedPart(({ need }) => need.question.standardisation);
  const aggregation = useNeedPart(({ need }) => need.question.aggregation);
  return (
    <>
      <div className="need-question-with-help">
        <Select
          label={text('needQuestion.standardisation')}
          value={standardisation}
          options={STANDARDISATIONS.map((id) => ({
            id,
            label: text(`composite.standardisation.${id}`),
            isDisabled: !canAggregate(aggregation, standardisers[id]),
          }))}
          onChange={(id) => {
            const chosen = STANDARDISATIONS.find((one) => one === id);
            if (chosen !== undefined) void refineQuestion(atlas, { standardisation: chosen });
          }}
        />
        <HelpLink
          name={text('needQuestion.standardisation.about')}
          onPress={() => showNote(atlas, NOTES[standardisation])}
        />
      </div>
      <Select
        label={text('needQuestion.aggregation')}
        value={aggregation}
        options={(['additive', 'geometric'] as const).map((id) => ({
          id,
          label: text(`needQuestion.aggregation.${id}`),
          isDisabled: !canAggregate(id, standardisers[standardisation]),
        }))}
        description={text('needQuestion.aggregation.note')}
        onChange={(id) =>
          void refineQuestion(atlas, { aggregation: id === 'geometric' ? 'geometric' : 'additive' })
        }
      />
    </>
  );
}
