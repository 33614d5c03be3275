import type { IntlShape } from 'react-intl';
import type { Level } from '../domain/model/area.ts';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { PeriodId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import type { Fact } from '../domain/summary/facts.ts';
import type { ExportText } from '../i18n/export/exportWords.ts';
import type { Format } from '../i18n/format/createFormat.ts';
import { wordFact } from '../i18n/sentences/wordFact.ts';
import type { Text } from '../i18n/useText.ts';
import type { FigureReport, ReportColumn } from './figureReport.ts';
import { fileStem } from './fileStem.ts';

/** How the page speaks; `exportText` has the words of exports alone. */
export interface ReportWords {
  readonly text: Text;
  readonly exportText: ExportText;
  readonly format: Format;
  readonly intl: IntlShape;
}

/** A figure of one indicator on one level at one time, or its difference to another time. */
export interface IndicatorView {
  readonly package: AtlasPackage;
  /** What is shown, as the state has it. */
  readonly shown: {
    readonly base: { readonly indicator: Indicator; readonly level: Level };
    readonly view: { readonly period: PeriodId; readonly compareWith: PeriodId | null };
  };
  /** Address of the view. */
  readonly link: string;
  /** What can be said about the figures. */
  readonly facts: readonly Fact[];
}

export type FigureKind = 'map' | 'ranking' | 'trend' | 'table';

/** All of a report but its table and its drawing. */
export type ReportHead = Omit<FigureReport, 'table' | 'geography' | 'picture'>;

/** Title, sentence, source, licence and what must be known, the same for every figure of an indicator. */
export function indicatorHead(
  view: IndicatorView,
  kind: FigureKind,
  words: ReportWords,
): ReportHead {
  const { indicator, level } = view.shown.base;
  const { period, compareWith: against } = view.shown.view;
  const { format, text, exportText, intl } = words;
  const name = format.local(indicator.name);
  const date = format.referenceDate(indicator, period);
  const measured = format.local(indicator.measure);
  const subtitle =
    against === null
      ? text('heading.subtitle', { measured, date })
      : text('heading.subtitle.difference', {
          measured,
          date,
          against: format.period(against),
          unit: format.unitName(indicator, 'difference'),
        });
  const moments = against === null ? [period] : [against, period];
  return {
    id: fileStem([name, ...moments, exportText(`export.kind.${kind}`)]),
    language: intl.locale.startsWith('en') ? 'en' : 'de',
    title: name,
    subtitle: kind === 'trend' ? subtitle : `${subtitle} · ${format.local(level.namePlural)}`,
    sentence: sentencesOf(view, words),
    notes: [indicator.caveat, indicator.comparability]
      .map((note) => format.local(note))
      .filter((note) => note !== ''),
    sources: sourcesOf(view, format),
    asOf: date,
    link: view.link,
    maskedBelow: view.package.maskedBelow,
  };
}

/** The column of the indicator's figures at one time, or of their differences. */
export function figureColumn(
  column: { readonly id: string; readonly heading: string; readonly definition?: string },
  { indicator }: { readonly indicator: Indicator },
  { format, mode }: { readonly format: Format; readonly mode: 'value' | 'difference' },
): ReportColumn {
  const definition = [column.definition ?? '', format.local(indicator.measure)]
    .concat(format.local(indicator.definition))
    .filter((part) => part !== '');
  return {
    id: column.id,
    heading: column.heading,
    unit: format.unitName(indicator, mode) || null,
    definition: [...new Set(definition)].join('. ').replaceAll('..', '.'),
    decimals: indicator.decimals,
    role: 'figure',
    isSigned: mode === 'difference',
  };
}

/** The column of values or of differences at the time shown: `value` or `difference`. */
export function shownColumn({ shown }: IndicatorView, words: ReportWords): ReportColumn {
  const { format, exportText } = words;
  const { indicator } = shown.base;
  const { period, compareWith } = shown.view;
  if (compareWith === null) {
    const heading = `${format.local(indicator.shortName)} ${format.period(period)}`;
    return figureColumn({ id: 'value', heading }, { indicator }, { format, mode: 'value' });
  }
  const span = { from: format.period(compareWith), to: format.period(period) };
  return figureColumn(
    {
      id: 'difference',
      heading: exportText('export.column.difference', span),
      definition: exportText('export.column.difference.definition', span),
    },
    { indicator },
    { format, mode: 'difference' },
  );
}

/** The column of changes to the shown period from an earlier one. */
export function changeColumn(
  since: PeriodId,
  { shown }: IndicatorView,
  { format, exportText }: ReportWords,
): ReportColumn {
  const named = { since: format.period(since) };
  return figureColumn(
    {
      id: 'change',
      heading: exportText('export.column.change', named),
      definition: exportText('export.column.change.definition', named),
    },
    shown.base,
    { format, mode: 'difference' },
  );
}

/** Rows of areas under the columns of `areaColumns`. */
export function areaDimension({ shown }: IndicatorView, { format }: ReportWords) {
  const heading = format.local(shown.base.level.name);
  return { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' } as const;
}

/** The columns that every table of areas begins with: `area_id` and `area`. */
export function areaColumns(areaHeading: string, exportText: ExportText): readonly ReportColumn[] {
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  return [
    { id: 'area_id', heading: exportText('export.column.areaId'), ...text },
    { id: 'area', heading: areaHeading, ...text },
  ];
}

function sentencesOf(view: IndicatorView, { intl, format }: ReportWords): string {
  const { package: city, shown } = view;
  const names = new Map(city.areas.map((area) => [area.id, area.name]));
  return view.facts
    .map((fact) =>
      wordFact(fact, {
        intl,
        format,
        indicator: shown.base.indicator,
        mode: shown.view.compareWith === null ? 'value' : 'difference',
        cityName: city.cityName,
        maskedBelow: city.maskedBelow,
        areaName: (id) => names.get(id) ?? id,
      }),
    )
    .join(' ');
}

function sourcesOf({ shown, package: city }: IndicatorView, format: Format) {
  return shown.base.indicator.sources.flatMap((id) => {
    const source = city.catalogue.sources.find((candidate) => candidate.id === id);
    if (source === undefined) return [];
    return {
      name: format.local(source.name),
      licence: format.local(source.licence),
      url: source.url,
    };
  });
}
