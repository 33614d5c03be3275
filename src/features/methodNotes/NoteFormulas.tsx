import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MethodPageTexts } from '../../i18n/methods/methodTexts.ts';
import { FormulaView } from './formulas/FormulaView.tsx';
import type { Formula } from './formulas/formula.ts';
import { formulaText } from './formulas/formulaText.ts';
import { useFormulaNumber } from './useFormulaNumber.ts';

interface NoteFormulasProps {
  readonly formulas: readonly Formula[];
  readonly page: MethodPageTexts;
}

/** The formulas of a note, drawn, and once more as text to read aloud or copy. */
export function NoteFormulas({ formulas, page }: NoteFormulasProps) {
  const formatNumber = useFormulaNumber();
  const lines = formulas.map((formula) => ({
    formula,
    text: formulaText(formula, { words: page.spoken, formatNumber }),
  }));
  return (
    <>
      {lines.map(({ formula, text }) => (
        <FormulaBox key={text} label={page.formula}>
          <FormulaView
            formula={formula}
            alternative={text}
            otherwise={page.spoken.elsewhere}
            formatNumber={formatNumber}
          />
        </FormulaBox>
      ))}
      <details className="method-notes-spoken">
        <summary>{page.formulaText}</summary>
        {lines.map(({ text }) => (
          <p key={text} className="method-notes-spoken-line">
            {text}
          </p>
        ))}
      </details>
    </>
  );
}

/** A formula does not wrap: where it is wider than the page it scrolls, and can be reached by keyboard. */
function FormulaBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="method-notes-formula"
      {...(scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
