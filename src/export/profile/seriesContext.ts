import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';

/** What every writer of a series of Steckbriefe is given beside the reports; writers have no clock. */
export interface SeriesContext {
  readonly atlas: AtlasPackage;
  readonly language: InterfaceLanguage;
  readonly words: SentenceWords & { readonly text: ProfileText };
  /** States and remarks. */
  readonly states: ExportText;
  /** Figures up to this period; null for the latest of each indicator. */
  readonly until: PeriodId | null;
  readonly madeOn: Date;
  /** Address of the view that the series was made from; null where it has none. */
  readonly link: string | null;
}
