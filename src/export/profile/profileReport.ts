import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { ChangesBetween } from '../../domain/profile/changesBetween.ts';
import type { KeyFigure } from '../../domain/profile/keyFigures.ts';
import type { PopulationPyramid } from '../../domain/profile/populationPyramid.ts';
import type { FigureReader } from '../../domain/profile/profileFigures.ts';
import type { ProfileScope } from '../../domain/profile/profileScope.ts';
import type { PyramidPlan } from '../../domain/profile/pyramidPlan.ts';
import type { SpineField } from '../../domain/profile/spineRows.ts';
import type { StandoutFact } from '../../domain/profile/standoutFact.ts';

/**
 * The Steckbrief of one area as it leaves the atlas: printed, as sheets, as slides. The page's own
 * content satisfies it, so that every form says the same.
 */
export interface ProfileReport {
  readonly area: Area;
  readonly level: Level;
  readonly parent: Area | null;
  readonly city: Area;
  readonly land: Area | null;
  readonly scope: ProfileScope;
  /** Of every indicator of the package. */
  readonly readers: ReadonlyMap<IndicatorId, FigureReader>;
  /** The latest period that most figures have, or the one asked for. */
  readonly period: PeriodId;
  readonly population: ReportedFigure | null;
  readonly keyFigures: readonly KeyFigure[];
  readonly standouts: readonly StandoutFact[];
  readonly spine: readonly SpineField[];
  readonly pyramid: {
    readonly plan: PyramidPlan;
    readonly own: PopulationPyramid;
    /** Null for the city itself. */
    readonly city: PopulationPyramid | null;
  } | null;
  readonly changes: {
    readonly since: PeriodId;
    readonly until: PeriodId;
    readonly between: ChangesBetween;
  } | null;
  readonly offers: {
    readonly inventory: Inventory;
    readonly records: readonly OfferRecord[];
    /** Ids of those that were added or changed on this device. */
    readonly own: ReadonlySet<string>;
    /** How many were added, changed, or are no longer counted by corrections of this device. */
    readonly corrections: {
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    } | null;
  } | null;
  readonly geometry: LevelGeometry;
  readonly isSparse: boolean;
}

export interface ReportedFigure {
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly cell: Cell;
}
