import { divideCells } from '../indicators/divideCells.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId, ConceptId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Catalogue } from '../model/indicator.ts';
import { type ComparedFigure, comparedFigure } from './keyFigures.ts';
import { confirmPartition, type PartitionPlan, partitionPlans } from './partition.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';
import type { ProfileScope } from './profileScope.ts';
import { spineIndicators } from './spineRows.ts';

export interface StackPart {
  readonly category: string;
  readonly indicator: IndicatorId;
  readonly count: Cell;
  /** Per cent of the total; an interval where a count is withheld. */
  readonly share: Cell;
}

export interface StackRow {
  readonly area: AreaId;
  readonly total: Cell;
  /** In the order of the package, the same for every row. */
  readonly parts: readonly StackPart[];
}

/** Parts of a whole: the subject, its parent and the city (or the reference) below one another. */
export interface PanelStack {
  readonly concept: ConceptId;
  readonly dimension: string;
  readonly total: IndicatorId;
  readonly period: PeriodId;
  readonly rows: readonly StackRow[];
}

export interface PanelRow {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  readonly cell: Cell;
  readonly parent: ComparedFigure | null;
  /** Null for the city itself. */
  readonly city: ComparedFigure | null;
}

/** What a theme of the package (households, housing, labour) shows of one area. */
export interface ThemePanel {
  readonly theme: string;
  readonly stacks: readonly PanelStack[];
  /** One rate for each concept without a stack. */
  readonly rows: readonly PanelRow[];
}

/** Base indicators that the stacks of a theme may need, beside the rates of `spineIndicators`. */
export function panelIndicators(catalogue: Catalogue, theme: string): readonly IndicatorId[] {
  const plans = plansOfTheme(catalogue, theme);
  return [
    ...new Set(plans.flatMap(({ total, parts }) => [total, ...parts.map((one) => one.indicator)])),
  ];
}

/**
 * The panel of one theme: concepts whose breakdown adds up to its total become stacks of shares, all
 * others a row each. What adds up is found in the figures (`confirmPartition`), so that categories which
 * overlap are never stacked. Null where the area has no figure in the theme.
 */
export function themePanel(input: {
  readonly catalogue: Catalogue;
  readonly theme: string;
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly until: PeriodId | null;
}): ThemePanel | null {
  const { catalogue, theme, readers, scope, until } = input;
  const byId = new Map(readers.map((reader) => [reader.figures.indicator.id, reader]));
  const stacks = plansOfTheme(catalogue, theme).flatMap(
    (plan) => panelStack(plan, byId, scope, until) ?? [],
  );
  const stacked = new Set(stacks.map(({ concept }) => concept));
  const concepts = conceptsOf(catalogue, theme);
  const rows = spineIndicators(catalogue)
    .filter(({ concept }) => concepts.has(concept) && !stacked.has(concept))
    .flatMap(({ id }) => {
      const reader = byId.get(id);
      return reader === undefined ? [] : (panelRow(reader, scope, until) ?? []);
    });
  return stacks.length + rows.length === 0 ? null : { theme, stacks, rows };
}

function conceptsOf(catalogue: Catalogue, theme: string): ReadonlySet<ConceptId> {
  return new Set(
    catalogue.concepts.filter((concept) => concept.theme === theme).map(({ id }) => id),
  );
}

function plansOfTheme(catalogue: Catalogue, theme: string): readonly PartitionPlan[] {
  const concepts = conceptsOf(catalogue, theme);
  return partitionPlans(catalogue).filter(({ concept }) => concepts.has(concept));
}

function panelStack(
  plan: PartitionPlan,
  readers: ReadonlyMap<IndicatorId, FigureReader>,
  scope: ProfileScope,
  until: PeriodId | null,
): PanelStack | null {
  const period = sharedPeriod(plan, readers, until);
  // All that there are figures of: the same parts for every area of a level, and found only once.
  const areasShown = readers.get(plan.total)?.figures.places.map(({ id }) => id) ?? [];
  const confirmed =
    period === undefined ? null : confirmPartition(plan, readers, { areas: areasShown, period });
  if (period === undefined || confirmed === null) return null;
  const total = readers.get(plan.total)!;
  const parts = confirmed.parts.map((part) => ({
    ...part,
    reader: readers.get(part.indicator)!,
  }));
  const at = (reader: FigureReader, area: AreaId) =>
    reader.value(area, reader.figures.periods.indexOf(period));
  const areas = [scope.subject, scope.parent, scope.city].filter((id): id is AreaId => id !== null);
  const rows = [...new Set(areas)].map((area): StackRow => {
    const whole = at(total, area);
    return {
      area,
      total: whole,
      parts: parts.map(({ category, indicator, reader }) => {
        const count = at(reader, area);
        return { category, indicator, count, share: shareOf(count, whole) };
      }),
    };
  });
  const hasFigures = rows[0]!.parts.some(({ count }) => count.kind !== 'missing');
  const { concept, dimension } = plan;
  return hasFigures ? { concept, dimension, total: plan.total, period, rows } : null;
}

/** The latest period that the total and all parts have. */
function sharedPeriod(
  { total, parts }: PartitionPlan,
  readers: ReadonlyMap<IndicatorId, FigureReader>,
  until: PeriodId | null,
): PeriodId | undefined {
  const periodsOf = (id: IndicatorId) => readers.get(id)?.figures.periods ?? [];
  const shared = periodsOf(total).filter((period) =>
    parts.every(({ indicator }) => periodsOf(indicator).includes(period)),
  );
  return shared[latestPeriodIndex(shared, until)];
}

function shareOf(count: Cell, total: Cell): Cell {
  return divideCells(count, total, { factor: 100, kind: 'share', minimumDenominator: null });
}

function panelRow(
  reader: FigureReader,
  scope: ProfileScope,
  until: PeriodId | null,
): PanelRow | null {
  const { indicator, periods } = reader.figures;
  const { subject, parent, city } = scope;
  const period = latestPeriodIndex(periods, until);
  const cell = reader.value(subject, period);
  if (cell.kind === 'missing') return null;
  const compared = (area: AreaId | null) =>
    area === null || area === subject ? null : comparedFigure(reader, { subject, area, period });
  return {
    indicator: indicator.id,
    period: periods[period]!,
    cell,
    parent: compared(parent),
    city: compared(city),
  };
}
