import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { FigureReport } from '../figureReport.ts';
import { fileStem } from '../fileStem.ts';
import type { ComparedView, CompareReportWords } from './comparedView.ts';
import { ownAreaNotes } from './ownAreaNotes.ts';

export type CompareFigure =
  | 'table'
  | 'lines'
  | 'maps'
  | 'scatter'
  | 'funnel'
  | 'bivariate'
  | 'similar';

/** An indicator with one of the periods whose figures are shown. */
export interface ShownIndicator {
  readonly indicator: Indicator;
  readonly period: PeriodId;
}

export interface CompareFigureHead {
  readonly figure: CompareFigure;
  readonly title: string;
  /** Parts of the file name before the kind of the figure. */
  readonly stem: readonly string[];
  readonly subtitle: readonly string[];
  readonly sentence: string;
  /** What must be known of this figure, before what is known of its indicators. */
  readonly notes: readonly string[];
  readonly indicators: readonly ShownIndicator[];
}

/** All of a report of Vergleichen but its table and its drawing. */
export function compareHead(
  view: ComparedView,
  head: CompareFigureHead,
  words: CompareReportWords,
): Omit<FigureReport, 'table' | 'geography' | 'picture'> {
  const { format, exportText, intl } = words;
  const dates = head.indicators.map(({ indicator, period }) =>
    format.referenceDate(indicator, period),
  );
  return {
    id: fileStem([...head.stem, exportText(`export.compare.kind.${head.figure}`)]),
    language: intl.locale.startsWith('en') ? 'en' : 'de',
    title: head.title,
    subtitle: head.subtitle.filter((part) => part !== '').join(' · '),
    sentence: head.sentence,
    notes: [
      ...head.notes.filter((note) => note !== ''),
      ...ownAreaNotes(view, words),
      ...indicatorNotes(uniqueIndicators(head.indicators), words),
    ],
    sources: sourcesOf(view.package, uniqueIndicators(head.indicators), words),
    asOf: [...new Set(dates)].join('; '),
    link: view.link,
    maskedBelow: view.package.maskedBelow,
  };
}

/** "Abweichungen: Lobeda-West und Winzerla"; the mere face where nothing is compared. */
export function compareTitle(
  face: string,
  { places }: ComparedView,
  { exportText, intl }: CompareReportWords,
): string {
  const areas = intl.formatList(places.map(({ name }) => name));
  return places.length === 0
    ? exportText('export.compare.title.none', { face })
    : exportText('export.compare.title', { face, areas });
}

/** What every place's columns begin with: `area_62`, `own_1`; each different. */
export function placeKeys(places: readonly { readonly id: string }[]): readonly string[] {
  const taken = new Set<string>();
  return places.map(({ id }) => {
    const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    const key = plain.startsWith('own_') ? plain : `area_${plain}`;
    let found = key;
    for (let count = 2; taken.has(found); count += 1) found = `${key}_${count}`;
    taken.add(found);
    return found;
  });
}

function uniqueIndicators(shown: readonly ShownIndicator[]): readonly Indicator[] {
  return [...new Map(shown.map(({ indicator }) => [indicator.id, indicator])).values()];
}

/** Each note once, with the indicators it holds for unless it holds for all. */
function indicatorNotes(
  indicators: readonly Indicator[],
  { format, exportText, intl }: CompareReportWords,
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const indicator of indicators) {
    for (const note of [indicator.caveat, indicator.comparability].map(format.local)) {
      if (note === '') continue;
      names.set(note, [...(names.get(note) ?? []), format.local(indicator.shortName)]);
    }
  }
  return [...names].map(([note, of]) =>
    of.length === indicators.length
      ? note
      : exportText('export.compare.note', { indicators: intl.formatList(of), note }),
  );
}

function sourcesOf(
  { catalogue }: AtlasPackage,
  indicators: readonly Indicator[],
  { format }: CompareReportWords,
): FigureReport['sources'] {
  const ids = new Set(indicators.flatMap(({ sources }) => sources));
  return catalogue.sources.flatMap(({ id, name, licence, url }) =>
    ids.has(id) ? [{ name: format.local(name), licence: format.local(licence), url }] : [],
  );
}
