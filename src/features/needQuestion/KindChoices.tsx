import type { OfferKind } from '../../domain/need/needQuestion.ts';
import { wordKind } from '../../i18n/need/wordKind.ts';
import { changeQuestion } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { kindsOf } from './kindsOf.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** The finer kinds of a chosen category, as its records word them; none chosen counts all of them. */
export function KindChoices({
  category,
  name,
}: {
  readonly category: string;
  readonly name: string;
}) {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const shown = useNeed();
  const { kinds } = shown.need.question;
  const { choices, unstated } = kindsOf(shown, category);
  if (choices.length < 2) return null;
  const isOf = (kind: OfferKind) => kind.category === category;
  const chosen = kinds.filter(isOf).map(({ subcategory }) => subcategory);
  const choose = (next: readonly string[]) =>
    void changeQuestion(atlas, {
      kinds: [
        ...kinds.filter((kind) => !isOf(kind)),
        ...next.map((subcategory) => ({ category, subcategory })),
      ],
    });
  return (
    <fieldset className="need-question-kinds">
      <legend>{text('needQuestion.kinds', { category: name })}</legend>
      <label className="need-question-option">
        <input type="checkbox" checked={chosen.length === 0} onChange={() => choose([])} />
        <span>{text('needQuestion.kinds.all')}</span>
      </label>
      {choices.map(({ subcategory, open }) => (
        <label key={subcategory} className="need-question-option">
          <input
            type="checkbox"
            checked={chosen.includes(subcategory)}
            onChange={(event) =>
              choose(
                event.currentTarget.checked
                  ? [...chosen, subcategory]
                  : chosen.filter((one) => one !== subcategory),
              )
            }
          />
          <span>
            {wordKind(shown.inventory, { category, subcategory }, format)}{' '}
            <span className="need-question-count">
              {text('needQuestion.offers.open', { count: open })}
            </span>
          </span>
        </label>
      ))}
      {unstated === 0 ? null : (
        <p className="need-question-remark">
          {text('needQuestion.kinds.unstated', { count: unstated })}
        </p>
      )}
    </fieldset>
  );
}
