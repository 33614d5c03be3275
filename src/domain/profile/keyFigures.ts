import { measureFamily } from '../catalogue/measureFamily.ts';
import { boundsOf } from '../indicators/addCells.ts';
import { changeInPoints } from '../indicators/change.ts';
import { divideCells } from '../indicators/divideCells.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Catalogue } from '../model/indicator.ts';
import type { RankPosition } from '../ranking/rankAreas.ts';
import type { Proportion } from '../uncertainty/proportion.ts';
import { casesAt } from './cases.ts';
import { rankFrom } from './deviationCandidates.ts';
import { keyIndicators } from './keyIndicators.ts';
import { type KeyTrend, keyTrend } from './keyTrend.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';
import type { ProfileScope } from './profileScope.ts';
import { isPrinted, type Tone, toneOf } from './tone.ts';

/** A figure beside the subject's, of the same indicator and period. */
export interface ComparedFigure {
  readonly area: AreaId;
  readonly cell: Cell;
  /** Subject − this, in points; null for counts, whose difference is one of size. */
  readonly difference: Cell | null;
  /** The subject in per cent of this; null for all but counts. */
  readonly share: Cell | null;
  /** As printed; `unknown` where the bounds of withheld figures allow both. Null for counts. */
  readonly standing: 'above' | 'below' | 'equal' | 'unknown' | null;
  readonly tone: Tone;
}

export interface KeyFigure {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  readonly cell: Cell;
  /** Cases and heads; null for base indicators. */
  readonly numerator: Cell | null;
  readonly denominator: Cell | null;
  /** "507 of 6,290", where the one is a part of the other and both are told. */
  readonly cases: Proportion | null;
  readonly parent: ComparedFigure | null;
  /** Null for the city itself. */
  readonly city: ComparedFigure | null;
  readonly reference: ComparedFigure | null;
  readonly trend: KeyTrend | null;
  /** From the highest value; null without a certain rank (`rankFrom`). */
  readonly rank: RankPosition | null;
}

export interface KeyFigureInput {
  readonly catalogue: Catalogue;
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly until: PeriodId | null;
  /** Indicators that the package wants shown. */
  readonly preferred?: readonly IndicatorId[];
  readonly count?: number;
  /** How far back the trend reaches at most; 10 unless given. */
  readonly trendYears?: number;
}

/**
 * The key figures of an area (`keyIndicators`): value with cases and heads, what it is compared with,
 * where it ranks and how it went. A figure that is withheld is there as what it is; one that the source
 * does not have is no key figure.
 */
export function keyFigures(input: KeyFigureInput): readonly KeyFigure[] {
  const { catalogue, readers, scope, until, preferred = [], count, trendYears } = input;
  const byId = new Map(readers.map((reader) => [reader.figures.indicator.id, reader]));
  const periodOf = (reader: FigureReader) => latestPeriodIndex(reader.figures.periods, until);
  const chosen = keyIndicators(catalogue, {
    preferred,
    ...(count === undefined ? {} : { count }),
    hasData({ id }) {
      const reader = byId.get(id);
      const kind = reader?.value(scope.subject, periodOf(reader)).kind ?? 'missing';
      return kind !== 'missing' && kind !== 'not_applicable';
    },
  });
  return chosen.map(({ id }) => {
    const reader = byId.get(id)!;
    return keyFigure({ reader, scope, period: periodOf(reader), trendYears });
  });
}

function keyFigure(options: {
  readonly reader: FigureReader;
  readonly scope: ProfileScope;
  readonly period: number;
  readonly trendYears: number | undefined;
}): KeyFigure {
  const { reader, scope, period, trendYears } = options;
  const { subject, parent, city, reference } = scope;
  const compared = (area: AreaId | null) =>
    area === null || area === subject ? null : comparedFigure(reader, { subject, area, period });
  return {
    indicator: reader.figures.indicator.id,
    period: reader.figures.periods[period]!,
    cell: reader.value(subject, period),
    numerator: reader.numerator(subject, period),
    denominator: reader.denominator(subject, period),
    cases: casesAt(reader, subject, period),
    parent: compared(parent),
    city: compared(city),
    reference: compared(reference),
    trend: keyTrend(reader, { area: subject, period, years: trendYears }),
    rank: rankFrom(reader, scope, period, 'above'),
  };
}

/** What stands beside the subject's figure, for any two areas of the figures. */
export function comparedFigure(
  reader: FigureReader,
  at: { readonly subject: AreaId; readonly area: AreaId; readonly period: number },
): ComparedFigure {
  const { indicator } = reader.figures;
  const cell = reader.value(at.area, at.period);
  const own = reader.value(at.subject, at.period);
  if (measureFamily(indicator.kind) === 'count') {
    const share = divideCells(own, cell, { factor: 100, kind: 'rate', minimumDenominator: null });
    return { area: at.area, cell, difference: null, share, standing: null, tone: 'neutral' };
  }
  const difference = changeInPoints(cell, own);
  const standing = standingOf(difference, indicator.decimals);
  const sign = standing === 'above' ? 1 : standing === 'below' ? -1 : 0;
  return {
    area: at.area,
    cell,
    difference,
    share: null,
    standing,
    tone: toneOf(indicator.polarity, sign),
  };
}

function standingOf(difference: Cell, decimals: number): ComparedFigure['standing'] {
  const bounds = boundsOf(difference);
  if (bounds === null) return 'unknown';
  const isLow = !isPrinted(bounds.low, decimals);
  const isHigh = !isPrinted(bounds.high, decimals);
  if (isLow && isHigh) return 'equal';
  if (bounds.low > 0 && !isLow) return 'above';
  return bounds.high < 0 && !isHigh ? 'below' : 'unknown';
}
