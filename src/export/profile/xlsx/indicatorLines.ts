import type { PeriodId } from '../../../domain/model/ids.ts';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { type FigureReader, latestPeriodIndex } from '../../../domain/profile/profileFigures.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import type { IndicatorLine } from './workbookParts.ts';

/**
 * The indicators that a series has figures of, in the order of the package: those with a period up to
 * `until`. The same for all reports of a package.
 */
export function reportedReaders(
  { readers }: Pick<ProfileReport, 'readers'>,
  until: PeriodId | null,
): readonly FigureReader[] {
  return [...readers.values()].filter(
    ({ figures }) => latestPeriodIndex(figures.periods, until) >= 0,
  );
}

/** An indicator with the Handlungsfeld it is filed under; null for none. */
export interface FiledLine {
  readonly field: string | null;
  readonly line: IndicatorLine;
}

/** What the sheets say of each of these indicators, whatever the area. */
export function indicatorLines(
  readers: readonly FigureReader[],
  context: SeriesContext,
): readonly FiledLine[] {
  const { catalogue } = context.atlas;
  const fieldOf = new Map(catalogue.concepts.map(({ id, field }) => [id, field]));
  return readers.map(({ figures: { indicator, periods } }) => {
    const field = fieldOf.get(indicator.concept) ?? null;
    const line = lineOf(indicator, periods, fieldName(field, context), context);
    return { field, line };
  });
}

function lineOf(
  indicator: Indicator,
  periods: readonly PeriodId[],
  field: string,
  { words: { format }, atlas }: SeriesContext,
): IndicatorLine {
  const sources = atlas.catalogue.sources.filter(({ id }) => indicator.sources.includes(id));
  return {
    id: cleanText(indicator.id),
    name: cleanText(format.local(indicator.name)),
    field: cleanText(field),
    unit: cleanText(format.unitName(indicator, 'value')),
    sources: cleanText(sources.map(({ name }) => format.local(name)).join('; ')),
    decimals: indicator.decimals,
    periods,
    periodNames: periods.map(format.period),
  };
}

/** The name of a Handlungsfeld, or what stands for none. */
export function fieldName(field: string | null, { atlas, words }: SeriesContext): string {
  const known = atlas.catalogue.fields.find(({ id }) => id === field);
  return known === undefined
    ? words.text('profilePrint.field.none')
    : words.format.local(known.name);
}
