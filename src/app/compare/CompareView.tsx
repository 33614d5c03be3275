import { compareWords } from '../../i18n/compare/compareWords.ts';
import { WithWords } from '../atlas/WithWords.tsx';
import { ComparePage } from './ComparePage.tsx';

/** Vergleichen: two to six areas and a set of indicators, in five faces of one selection. */
export function CompareView() {
  return (
    <WithWords words={compareWords}>
      <ComparePage />
    </WithWords>
  );
}
