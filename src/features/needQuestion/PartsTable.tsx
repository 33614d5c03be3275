import { useId } from 'react';
import type { CompositeIndex } from '../../domain/composite/compositeIndex.ts';
import { explainIndex, type IndexContribution } from '../../domain/composite/explainIndex.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

interface PartsTableProps {
  readonly composite: CompositeIndex;
  /** Position among all areas; it must have an index. */
  readonly area: number;
  readonly side: 'need' | 'status' | 'dynamics';
}

const DECIMALS = 2;

/** Indicator, value, standardised value, weight and contribution, with what they add up to. */
export function PartsTable({ composite, area, side }: PartsTableProps) {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const captionId = useId();
  const explained = explainIndex(composite, area);
  if (explained === null) return null;
  const { contributions, index } = explained;
  const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
  const isSum = Math.abs(sum - index) < 1e-9;
  const { aggregation, rescale, standardisation } = composite.method;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
    <section className="need-question-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="need-question-table">
        <caption>
          <span id={captionId}>{text(`needQuestion.opened.${side}`)}</span>
          <HelpLink
            name={text('needQuestion.opened.about')}
            onPress={() => showNote(atlas, 'contributions')}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('needQuestion.column.indicator')}</th>
            {(['value', 'score', 'weight', 'contribution'] as const).map((column) => (
              <th key={column} scope="col" className="need-question-figure">
                {text(`needQuestion.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contributions.map((one) => (
            <PartRow key={one.indicator} part={one} isChange={side === 'dynamics'} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {text(isSum ? 'needQuestion.column.index' : 'needQuestion.column.sum')}
            </th>
            <td className="need-question-figure">{format.number(sum, DECIMALS)}</td>
          </tr>
          {isSum ? null : (
            <tr>
              <th scope="row" colSpan={4}>
                {text('needQuestion.column.index')}
              </th>
              <td className="need-question-figure">{format.number(index, DECIMALS)}</td>
            </tr>
          )}
        </tfoot>
      </table>
      <p className="need-question-remark">
        {[
          text('needQuestion.opened.reading', {
            standardisation: text(`composite.standardisation.${standardisation}`),
          }),
          aggregation === 'geometric' ? text('needQuestion.opened.geometric') : '',
          rescale === 'z_score' ? text('needQuestion.opened.rescaled') : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
    </section>
  );
}

function PartRow(props: { readonly part: IndexContribution; readonly isChange: boolean }) {
  const { package: atlas } = useAtlas().source;
  const { text, format } = useQuestionWords();
  const { part, isChange } = props;
  const indicator = indicatorById(atlas, part.indicator);
  const cell: Cell = { kind: 'number', value: part.value, flags: [] };
  return (
    <tr>
      <th scope="row">{format.local(indicator.name)}</th>
      <td className="need-question-figure">
        {isChange ? format.change(cell, indicator) : format.cell(cell, indicator)}
      </td>
      <td className="need-question-figure">{format.number(part.score, DECIMALS)}</td>
      <td className="need-question-figure">
        {text('needQuestion.percent', { share: Math.round(part.weight * 100) })}
      </td>
      <td className="need-question-figure">{format.number(part.contribution, DECIMALS)}</td>
    </tr>
  );
}
