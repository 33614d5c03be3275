import type { IndicatorChange } from '../../domain/profile/changesBetween.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';

/** So many changes are told in sentences. */
export const TOLD = 3;

/** What must be said beside a change; empty where there is nothing. */
export function remarksOf(
  { significance, direction, warnings }: IndicatorChange,
  text: ProfileText,
): string {
  const isSimilar = significance === 'not_distinguishable' && direction !== 'same';
  return [
    ...(isSimilar ? [text('profileChanges.remark.similar')] : []),
    ...warnings.map((warning) => text(`profileChanges.warning.${warning}`)),
  ].join(', ');
}
