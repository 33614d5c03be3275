import { type ReactNode, useId } from 'react';

interface SheetSectionProps {
  readonly title: string;
  /** Term and description; an empty description leaves the entry out. */
  readonly entries: readonly (readonly [term: string, description: ReactNode])[];
}

/** A heading and its list of terms; nothing at all when every entry is empty. */
export function SheetSection({ title, entries }: SheetSectionProps) {
  const id = useId();
  const filled = entries.filter(([, description]) => description !== '' && description !== null);
  if (filled.length === 0) return null;
  return (
    <section className="data-sheet-section" aria-labelledby={id}>
      <h2 id={id} className="data-sheet-title">
        {title}
      </h2>
      <dl className="data-sheet-list">
        {filled.map(([term, description]) => (
          <div key={term} className="data-sheet-entry">
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
