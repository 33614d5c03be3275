import { quantileSorted } from 'd3-array';
import { measureFamily } from '../catalogue/measureFamily.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import type { RankPosition } from '../ranking/rankAreas.ts';
import type { TimeSeries } from '../time/timeSeries.ts';
import { rankFrom } from './deviationCandidates.ts';
import { differenceFromRest, judgeTogether, type Significance } from './differenceFromRest.ts';
import { type ComparedFigure, comparedFigure } from './keyFigures.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';

/** How the areas of the level spread, by their plain numbers only. */
export interface SpineSpread {
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
  /** Areas with a number, and all areas. */
  readonly numbers: number;
  readonly areas: number;
  /** A withheld figure of another area may lie below `min` or above `max`. */
  readonly mayBeExceeded: boolean;
}

export interface SpineRow {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  readonly cell: Cell;
  /** What the significance is tested against: the city, or the reference for the city itself. */
  readonly comparator: ComparedFigure | null;
  readonly parent: ComparedFigure | null;
  /** Null with fewer than four numbers: quartiles of three are those three. */
  readonly spread: SpineSpread | null;
  /** Place between min and max, 0 to 1; null unless the figure is a plain number within them. */
  readonly position: number | null;
  readonly comparatorPosition: number | null;
  readonly parentPosition: number | null;
  /** Judged together over all rows of the area. */
  readonly significance: Significance;
  readonly rank: RankPosition | null;
  /** All periods of the subject, for a sparkline. */
  readonly series: TimeSeries;
}

export interface SpineTheme {
  readonly theme: string;
  readonly rows: readonly SpineRow[];
}

export interface SpineField {
  /** Handlungsfeld; null for what belongs to none, which comes last. */
  readonly field: string | null;
  readonly themes: readonly SpineTheme[];
}

export interface SpineInput {
  readonly catalogue: Catalogue;
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly until: PeriodId | null;
}

const LEAST_NUMBERS = 4;

/**
 * Rates and shares of an area by Handlungsfeld and theme, in the order of the package: where it lies
 * between the lowest and the highest area. Takes the readers as given; `spineIndicators` is the usual
 * choice. Positions, quartiles and ranks come from plain numbers only.
 */
export function spineRows(input: SpineInput): readonly SpineField[] {
  const { catalogue, scope, until } = input;
  const at = input.readers
    .filter(({ figures }) => measureFamily(figures.indicator.kind) === 'rate')
    .map((reader) => ({ reader, period: latestPeriodIndex(reader.figures.periods, until) }))
    .filter(({ period }) => period >= 0);
  const judged = judgeTogether(
    at.map(({ reader, period }) => differenceFromRest(reader, scope, period)?.pValue ?? null),
  );
  const rows = at.map(({ reader, period }, index) => ({
    concept: reader.figures.indicator.concept,
    row: spineRow(reader, scope, period, judged[index]!.significance),
  }));
  return [...catalogue.fields.map(({ id }) => id), null].flatMap((field) => {
    const themes = catalogue.themes.flatMap(({ id: theme }) => {
      const concepts = catalogue.concepts.filter(
        (concept) => concept.field === field && concept.theme === theme,
      );
      const own = concepts.flatMap(({ id }) =>
        rows.filter(({ concept }) => concept === id).map(({ row }) => row),
      );
      return own.length === 0 ? [] : [{ theme, rows: own }];
    });
    return themes.length === 0 ? [] : [{ field, themes }];
  });
}

/**
 * One rate for each concept: its default indicator, or the rate that is mapped in place of a default
 * count; none where that belongs to another concept. In the order of the concepts.
 */
export function spineIndicators(catalogue: Catalogue): readonly Indicator[] {
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return catalogue.concepts.flatMap(({ id, defaultIndicator }) => {
    const standard = byId.get(defaultIndicator);
    const rates = [standard, byId.get(standard?.mappedAs ?? defaultIndicator)];
    const rate = rates.find(
      (one) => one !== undefined && one.concept === id && measureFamily(one.kind) === 'rate',
    );
    return rate === undefined ? [] : [rate];
  });
}

function spineRow(
  reader: FigureReader,
  scope: ProfileScope,
  period: number,
  significance: Significance,
): SpineRow {
  const { subject, parent } = scope;
  const against = comparatorOf(scope);
  const compared = (area: AreaId | null) =>
    area === null ? null : comparedFigure(reader, { subject, area, period });
  const comparator = compared(against);
  const beside = compared(parent);
  const cell = reader.value(subject, period);
  const spread = spreadOf(scope.peers.map((peer) => reader.value(peer, period)));
  return {
    indicator: reader.figures.indicator.id,
    period: reader.figures.periods[period]!,
    cell,
    comparator,
    parent: beside,
    spread,
    position: positionIn(spread, cell),
    comparatorPosition: positionIn(spread, comparator?.cell),
    parentPosition: positionIn(spread, beside?.cell),
    significance,
    rank: rankFrom(reader, scope, period, 'above'),
    series: reader.series(subject),
  };
}

function spreadOf(cells: readonly Cell[]): SpineSpread | null {
  const numbers = cells
    .flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []))
    .toSorted((one, other) => one - other);
  if (numbers.length < LEAST_NUMBERS) return null;
  const [min, max] = [numbers[0]!, numbers.at(-1)!];
  return {
    min,
    lowerQuartile: quantileSorted(numbers, 0.25)!,
    median: quantileSorted(numbers, 0.5)!,
    upperQuartile: quantileSorted(numbers, 0.75)!,
    max,
    numbers: numbers.length,
    areas: cells.length,
    mayBeExceeded: cells.some((cell) => mayLieBeyond(cell, min, max)),
  };
}

function mayLieBeyond(cell: Cell, min: number, max: number): boolean {
  if (cell.kind === 'suppressed') return true;
  return (
    (cell.kind === 'masked' || cell.kind === 'interval') && (cell.low < min || cell.high > max)
  );
}

function positionIn(spread: SpineSpread | null, cell: Cell | undefined): number | null {
  if (spread === null || cell?.kind !== 'number') return null;
  const { min, max } = spread;
  return cell.value < min || cell.value > max || min === max
    ? null
    : (cell.value - min) / (max - min);
}
