import type { MethodPageTexts } from '../../i18n/methods/methodTexts.ts';
import { FormulaView } from './formulas/FormulaView.tsx';
import type { Formula } from './formulas/formula.ts';
import { formulaText } from './formulas/formulaText.ts';
import { useFormulaNumber } from './useFormulaNumber.ts';

interface SymbolTableProps {
  readonly symbols: Readonly<Record<string, Formula>>;
  readonly meanings: Readonly<Record<string, string>>;
  readonly page: MethodPageTexts;
}

/** What every symbol of the formulas stands for. */
export function SymbolTable({ symbols, meanings, page }: SymbolTableProps) {
  const formatNumber = useFormulaNumber();
  return (
    <table className="method-notes-symbols">
      <caption className="ui-visually-hidden">{page.sections.symbols}</caption>
      <thead className="ui-visually-hidden">
        <tr>
          <th scope="col">{page.symbol}</th>
          <th scope="col">{page.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(symbols).map(([key, symbol]) => (
          <tr key={key}>
            <th scope="row">
              <FormulaView
                formula={symbol}
                display="inline"
                alternative={formulaText(symbol, { words: page.spoken, formatNumber })}
                otherwise={page.spoken.elsewhere}
                formatNumber={formatNumber}
              />
            </th>
            <td>{meanings[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
