import { Fragment } from 'react';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import { changeQuestion } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Select } from '../../ui/select/Select.tsx';
import { KindChoices } from './KindChoices.tsx';
import { groupCategories, operatorsOf } from './offerChoices.ts';
import { refineQuestion } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const ANY_OPERATOR = '';

/** Which offers count: categories by Handlungsfeld, operator, and whether unconfirmed ones do. */
export function OfferEditor() {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const shown = useNeed();
  const { question } = shown.need;
  const { fields } = atlas.source.package.catalogue;
  const { categories, kinds } = question;
  const toggle = (id: string) =>
    void changeQuestion(atlas, {
      categories: categories.includes(id)
        ? categories.filter((one) => one !== id)
        : [...categories, id],
      kinds: kinds.filter(({ category }) => category !== id),
    });
  return (
    <>
      {groupCategories(shown, fields).map((group) => (
        <fieldset key={group.field?.id ?? ''} className="need-question-group">
          <legend>
            {group.field === null
              ? text('needQuestion.otherField')
              : format.local(group.field.name)}
          </legend>
          {group.categories.map(({ category, open }) => {
            const isChosen = categories.includes(category.id);
            return (
              <Fragment key={category.id}>
                <label className="need-question-option">
                  <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={isChosen && categories.length === 1}
                    onChange={() => toggle(category.id)}
                  />
                  <OfferSwatch symbol={category.symbol} look="confirmed" />
                  <span>
                    {format.local(category.name)}{' '}
                    <span className="need-question-count">
                      {text('needQuestion.offers.open', { count: open })}
                    </span>
                  </span>
                </label>
                {isChosen ? (
                  <KindChoices category={category.id} name={format.local(category.name)} />
                ) : null}
              </Fragment>
            );
          })}
        </fieldset>
      ))}
      <p className="need-question-remark">{text('needQuestion.offers.least')}</p>
      <Select
        label={text('needQuestion.operator')}
        value={question.operator ?? ANY_OPERATOR}
        options={[
          { id: ANY_OPERATOR, label: text('needQuestion.operator.any') },
          ...operatorsOf(shown).map((operator) => ({ id: operator, label: operator })),
        ]}
        onChange={(id) => void refineQuestion(atlas, { operator: id === ANY_OPERATOR ? null : id })}
      />
      <label className="need-question-option">
        <input
          type="checkbox"
          checked={question.trust === 'confirmed'}
          onChange={(event) =>
            void refineQuestion(atlas, { trust: event.currentTarget.checked ? 'confirmed' : 'all' })
          }
        />
        <span>
          {text('needQuestion.confirmed')}
          <span className="need-question-remark">{text('needQuestion.confirmed.note')}</span>
        </span>
      </label>
    </>
  );
}
