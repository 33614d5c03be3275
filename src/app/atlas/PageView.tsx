import { ContentPage } from '../../features/contentPage/ContentPage.tsx';
import { pagesWords } from '../../i18n/pages/pagesWords.ts';
import { WithWords } from './WithWords.tsx';

/** A page of the operator in place of the view; fetched when the first of them is opened. */
export function PageView() {
  return (
    <WithWords words={pagesWords}>
      <ContentPage />
    </WithWords>
  );
}
