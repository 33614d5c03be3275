import { wordStandout } from '../../i18n/profile/wordStandout.ts';
import type { ProfileReport } from './profileReport.ts';
import type { SeriesContext } from './seriesContext.ts';
import { sourcesOf } from './seriesSources.ts';

/** The generated sentences of a report, one for each fact. */
export function standoutSentences(
  { standouts, area }: ProfileReport,
  { words }: Pick<SeriesContext, 'words'>,
): readonly string[] {
  return standouts.map((fact) => wordStandout(fact, area.id, words));
}

/** "Statistikstelle; Bundesagentur", for a footer. */
export function sourceNames(report: ProfileReport, context: SeriesContext): string {
  const { format } = context.words;
  return sourcesOf([report], context)
    .map(({ name }) => format.local(name))
    .join('; ');
}
