import { useMemo, useState } from 'react';
import type { NeedDirection } from '../../domain/composite/standardiser.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { NeedPart } from '../../domain/need/needQuestion.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import { SearchList } from '../../ui/searchList/SearchList.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { createRateSearch, MAX_PARTS } from './rateSearch.ts';
import { refineQuestion } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** Weight of an indicator that joins others: as much as an equal share of a hundred looks like. */
const WEIGHT_OF_NEW = 50;

/** The indicators of the index: what each means for need, taking one out, and a search to add one. */
export function IndicatorEditor() {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const { parts } = useNeed().need.question;
  const put = (next: readonly NeedPart[]) => void refineQuestion(atlas, { parts: next });
  return (
    <>
      <ul className="need-question-indicators" aria-label={text('needQuestion.need')}>
        {parts.map((part) => (
          <IndicatorRow
            key={part.indicator}
            part={part}
            onDirection={(direction) =>
              put(parts.map((one) => (one === part ? { ...one, direction } : one)))
            }
            onRemove={parts.length === 1 ? null : () => put(parts.filter((one) => one !== part))}
          />
        ))}
      </ul>
      {parts.length >= MAX_PARTS ? (
        <p className="need-question-remark">
          {text('needQuestion.indicators.full', { most: MAX_PARTS })}
        </p>
      ) : (
        <AddIndicator
          parts={parts}
          onAdd={(indicator) => {
            const { polarity } = indicatorById(atlas.source.package, indicator);
            const direction = polarity === 'neutral' ? 'high_need' : null;
            put([...parts, { indicator, weight: weightOfNew(parts), direction }]);
          }}
        />
      )}
    </>
  );
}

interface IndicatorRowProps {
  readonly part: NeedPart;
  onDirection(direction: NeedDirection): void;
  /** Null for the last indicator, which must stay. */
  readonly onRemove: (() => void) | null;
}

/** A neutral indicator says nothing about need by itself: the person says which way it counts. */
function IndicatorRow({ part, onDirection, onRemove }: IndicatorRowProps) {
  const { package: atlas } = useAtlas().source;
  const { text, format } = useQuestionWords();
  const indicator = indicatorById(atlas, part.indicator);
  const name = format.local(indicator.name);
  const direction = part.direction ?? indicator.polarity;
  return (
    <li className="need-question-indicator">
      <div>
        <span>{name}</span>
        {indicator.polarity === 'neutral' && direction !== 'neutral' ? (
          <Select
            label={text('needQuestion.direction', { indicator: name })}
            value={direction}
            options={(['high_need', 'low_need'] as const).map((id) => ({
              id,
              label: text(`needQuestion.direction.${id}`),
            }))}
            onChange={(id) => onDirection(id === 'low_need' ? 'low_need' : 'high_need')}
          />
        ) : (
          <span className="need-question-remark">
            {text(`needQuestion.direction.${direction === 'low_need' ? 'low_need' : 'high_need'}`)}
          </span>
        )}
      </div>
      {onRemove === null ? null : (
        <IconButton
          name={text('needQuestion.indicators.remove', { indicator: name })}
          icon={<CloseIcon />}
          shape="bare"
          onPress={onRemove}
        />
      )}
    </li>
  );
}

function AddIndicator(props: {
  readonly parts: readonly NeedPart[];
  onAdd(indicator: IndicatorId): void;
}) {
  const { catalogue } = useAtlas().source.package;
  const { text, format } = useQuestionWords();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createRateSearch(catalogue), [catalogue]);
  const taken = new Set(props.parts.map(({ indicator }) => indicator));
  const found = search(query).filter(({ id }) => !taken.has(id));
  return (
    <div className="need-question-search">
      <SearchList
        label={text('needQuestion.indicators.add')}
        placeholder={text('needQuestion.indicators.placeholder')}
        clearLabel={text('needQuestion.indicators.clear')}
        listLabel={text('needQuestion.indicators.list')}
        query={query}
        onQueryChange={setQuery}
        sections={[
          {
            id: 'rates',
            title: null,
            options: found.map((indicator) => ({
              id: indicator.id,
              content: (
                <span>
                  {format.local(indicator.name)}
                  <span className="need-question-remark">
                    {text(`needQuestion.polarity.${indicator.polarity}`)}
                  </span>
                </span>
              ),
            })),
          },
        ]}
        emptyText={text('needQuestion.indicators.none')}
        onPick={(id) => {
          setQuery('');
          props.onAdd(id as IndicatorId);
        }}
      />
    </div>
  );
}

/** As heavy as the others are on average, so that adding one overturns nothing. */
function weightOfNew(parts: readonly NeedPart[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? WEIGHT_OF_NEW : Math.max(1, Math.round(total / parts.length));
}
