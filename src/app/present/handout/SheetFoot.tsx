import type { ReactNode } from 'react';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useAtlasState } from '../../../state/react/useAtlas.ts';

/** Which sheet of how many, and when. */
export interface SheetPage {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly printedOn: Date;
}

interface SheetFootProps {
  readonly page: SheetPage;
  /** Source of the figures, where there are some. */
  readonly children?: ReactNode;
}

/** Where the figures come from and when they were printed. */
export function SheetFoot({ page, children }: SheetFootProps) {
  const text = usePresentText();
  const language = useAtlasState(({ view }) => view.language);
  const date = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
  }).format(page.printedOn);
  return (
    <p className="handout-foot">
      {children === undefined ? null : <>{children}. </>}
      {text('handout.printed', { date })}
    </p>
  );
}
