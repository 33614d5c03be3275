import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import type { ReportWords } from '../indicatorReport.ts';

/** How Vergleichen speaks: the words of every report and its own. */
export interface CompareReportWords extends ReportWords {
  readonly compare: CompareText;
}

/** The comparison as the state reports it. */
export interface ComparedView {
  readonly package: AtlasPackage;
  readonly places: readonly { readonly name: string }[];
  readonly ownAreas: readonly OwnArea[];
  readonly countsBy: 'addresses' | 'surface' | null;
  readonly link: string;
}
