import type { Source } from '../../domain/model/indicator.ts';
import type { ProfileReport } from './profileReport.ts';
import type { SeriesContext } from './seriesContext.ts';

/** Every source of the figures and offers in the reports, in the order of the package. */
export function sourcesOf(
  reports: readonly ProfileReport[],
  { atlas }: Pick<SeriesContext, 'atlas'>,
): readonly Source[] {
  const used = new Set<string>();
  for (const { readers, offers } of reports) {
    for (const { figures } of readers.values()) {
      for (const source of figures.indicator.sources) used.add(source);
    }
    for (const { sources } of offers?.records ?? []) {
      for (const source of sources) used.add(source);
    }
  }
  return atlas.catalogue.sources.filter(({ id }) => used.has(id));
}
