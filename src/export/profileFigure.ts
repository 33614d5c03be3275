import type { Cell } from '../domain/model/cell.ts';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { IndicatorId } from '../domain/model/ids.ts';
import type { Indicator, Source } from '../domain/model/indicator.ts';
import type { ChangeMeasure } from '../domain/profile/changeOverTime.ts';
import { PERCENT_DECIMALS } from '../domain/profile/keyTrend.ts';
import type { ExportText } from '../i18n/export/exportWords.ts';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import type { ProfileText } from '../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../i18n/profile/sentenceWords.ts';
import type { FigureReport, ReportColumn, RowFormat } from './figureReport.ts';
import { fileStem } from './fileStem.ts';
import type { ProfileReport } from './profile/profileReport.ts';

/** What every report of a part of a Steckbrief is made of. */
export interface ProfileFigureContext {
  readonly report: ProfileReport;
  readonly atlas: AtlasPackage;
  readonly words: SentenceWords & { readonly text: ProfileText };
  readonly exportText: ExportText;
  readonly language: InterfaceLanguage;
  /** Address of the Steckbrief. */
  readonly link: string;
}

interface ProfileFigureHead {
  /** What it shows, for title and file name: "Auf einen Blick". */
  readonly title: string;
  readonly sentence: string;
  readonly notes?: readonly string[];
  /** Whose sources are named. */
  readonly indicators: readonly IndicatorId[];
  /** Further sources, such as those of offers. */
  readonly sources?: readonly string[];
  /** The date of the figures where it is not that of the Steckbrief. */
  readonly asOf?: string;
}

/** All of a report but its table and its drawing, the same for every part of a Steckbrief. */
export function profileFigureHead(
  { report, atlas, words, language, link }: ProfileFigureContext,
  head: ProfileFigureHead,
): Omit<FigureReport, 'table' | 'geography' | 'picture'> {
  const { text, format } = words;
  const { area, level, parent, city } = report;
  const place =
    area.id === city.id
      ? format.local(level.name)
      : `${format.local(level.name)}, ${(parent ?? city).name}`;
  const used = new Set([
    ...head.indicators.flatMap((id) => words.indicator(id).sources),
    ...(head.sources ?? []),
  ]);
  return {
    id: fileStem([text('profile.title', { area: area.name }), head.title]),
    language,
    title: `${area.name}: ${head.title}`,
    subtitle: place,
    sentence: head.sentence,
    notes: (head.notes ?? []).filter((note) => note !== ''),
    sources: atlas.catalogue.sources.filter(({ id }) => used.has(id)).map(sourceIn(words)),
    asOf: head.asOf ?? text('profileExport.asOf', { period: format.period(report.period) }),
    link,
    maskedBelow: atlas.maskedBelow,
  };
}

function sourceIn({ format }: SentenceWords) {
  return ({ name, licence, url }: Source) => ({
    name: format.local(name),
    licence: format.local(licence),
    url,
  });
}

/** Rows of indicators under the columns of `indicatorColumns`. */
export function indicatorDimension({ words }: ProfileFigureContext) {
  return {
    id: 'indicator',
    heading: words.text('profileExport.indicator'),
    role: 'metric',
    key: 'indicator_id',
    label: 'indicator',
  } as const;
}

/** The columns that every table of indicators begins with: id, name and unit. */
export function indicatorColumns({ words }: ProfileFigureContext): readonly ReportColumn[] {
  const { text } = words;
  return [
    textColumn('indicator_id', text('profileExport.indicatorId')),
    textColumn('indicator', text('profileExport.indicator')),
    // `unit` is a column of its own in files for programs.
    textColumn('unit_name', text('profileExport.unit')),
  ];
}

/** Their texts for one indicator. */
export function indicatorTexts(indicator: Indicator, { words }: ProfileFigureContext) {
  const { format } = words;
  return [indicator.id, format.local(indicator.name), format.unitName(indicator, 'value')];
}

/** How the figures of an indicator are written, and its changes in points or in per cent. */
export function rowFormatOf(
  indicator: Indicator,
  { words }: ProfileFigureContext,
  measure: ChangeMeasure = 'points',
): RowFormat {
  const { format, text } = words;
  const unit = format.unitName(indicator, 'value') || null;
  const { decimals } = indicator;
  return measure === 'percent'
    ? {
        unit,
        decimals,
        differenceUnit: text('profileExport.percent'),
        differenceDecimals: PERCENT_DECIMALS,
      }
    : { unit, decimals, differenceUnit: format.unitName(indicator, 'difference') || null };
}

export function textColumn(id: string, heading: string): ReportColumn {
  return { id, heading, unit: null, definition: null, decimals: null, role: 'text' };
}

/** A column of figures whose unit and digits are those of the row's indicator, unless `own` has others. */
export function measureColumn(
  id: string,
  heading: string,
  own: Partial<ReportColumn> = {},
): ReportColumn {
  const plain = { unit: null, definition: null, decimals: null, role: 'figure' } as const;
  return { id, heading, ...plain, ...own };
}

/** In place of a figure where none is shown. */
export const NOT_SHOWN: Cell = { kind: 'not_applicable', flags: [] };

export function numberCell(value: number): Cell {
  return { kind: 'number', value, flags: [] };
}

/** Letters, digits and underscores, for ids of columns that are made of ids of the package. */
export function columnId(...parts: readonly string[]): string {
  return parts
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}
