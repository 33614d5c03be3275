import type { PartCounts } from '../../domain/indicators/addCells.ts';
import type { ExplainedTerm, Explanation } from '../../domain/indicators/explain.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { ExplainedPeriod } from './explainShown.ts';

interface InputTableProps {
  readonly explained: ExplainedPeriod;
  readonly memberCount: number;
}

/** Every base figure that goes in, numerator first, with sums where there is something to add up. */
export function InputTable({ explained, memberCount }: InputTableProps) {
  const text = useText();
  const format = useFormat();
  const { explanation, period } = explained;
  return (
    <table className="explanation-table">
      <caption>{text('explanation.inputs', { period: format.period(period) })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('explanation.input')}</th>
          <th scope="col">{text('explanation.role')}</th>
          <th scope="col" className="explanation-figure">
            {text('explanation.figure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sidesOf(explanation).map(({ role, terms, sum }) => (
          <SideRows key={role} role={role} terms={terms} sum={sum} memberCount={memberCount} />
        ))}
      </tbody>
    </table>
  );
}

type Role = 'value' | 'numerator' | 'denominator';

interface Side {
  readonly role: Role;
  readonly terms: readonly ExplainedTerm[];
  readonly sum: Cell;
}

function sidesOf({ numerator, denominator }: Explanation): readonly Side[] {
  if (denominator === null) return [{ role: 'value', ...numerator }];
  return [
    { role: 'numerator', ...numerator },
    { role: 'denominator', ...denominator },
  ];
}

function SideRows({ role, terms, sum, memberCount }: Side & { readonly memberCount: number }) {
  const text = useText();
  const format = useFormat();
  const indicatorOf = useIndicatorOf();
  const first = terms[0] === undefined ? undefined : indicatorOf(terms[0].id);
  return (
    <>
      {terms.map((term) => {
        const indicator = indicatorOf(term.id);
        return indicator === undefined ? null : (
          <tr key={term.id}>
            <th scope="row">
              {format.local(indicator.name)}
              {memberCount > 1 ? <PartsNote parts={term.parts} /> : null}
            </th>
            <td>
              {text(`explanation.${role}`)}
              {term.sign < 0 ? ` (${text('explanation.subtracted')})` : ''}
            </td>
            <td className="explanation-figure">{format.cell(term.cell, indicator)}</td>
          </tr>
        );
      })}
      {terms.length > 1 && role !== 'value' && first !== undefined ? (
        <tr className="explanation-sum">
          <th scope="row">{text(`explanation.${role}Sum`)}</th>
          <td />
          <td className="explanation-figure">{format.cell(sum, first)}</td>
        </tr>
      ) : null}
    </>
  );
}

/** Where not all areas have a number: how many have one, and how many have none for which reason. */
function PartsNote({ parts }: { readonly parts: PartCounts }) {
  const text = useText();
  const below = useAtlas().source.package.maskedBelow;
  if (parts.withheld + parts.suppressed + parts.missing === 0) return null;
  return (
    <span className="explanation-parts">{text('explanation.parts', { ...parts, below })}</span>
  );
}

function useIndicatorOf(): (id: ExplainedTerm['id']) => Indicator | undefined {
  const { indicators } = useAtlas().source.package.catalogue;
  return (id) => indicators.find((candidate) => candidate.id === id);
}
