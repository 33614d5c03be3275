import type { IndicatorId } from '../../domain/model/ids.ts';
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

/** "Statistikstelle; Bundesagentur": the sources of some figures, or of the whole report, for a footer. */
export function sourceNames(
  report: ProfileReport,
  context: SeriesContext,
  indicators: readonly IndicatorId[] | null = null,
): string {
  const { atlas, words } = context;
  const sources =
    indicators === null
      ? sourcesOf([report], context)
      : atlas.catalogue.sources.filter(({ id }) =>
          indicators.some((indicator) => words.indicator(indicator).sources.includes(id)),
        );
  return sources.map(({ name }) => words.format.local(name)).join('; ');
}
