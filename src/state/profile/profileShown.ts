import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { ChangesBetween } from '../../domain/profile/changesBetween.ts';
import type { KeyFigure } from '../../domain/profile/keyFigures.ts';
import type { ThemePanel } from '../../domain/profile/panels.ts';
import type { PopulationPyramid } from '../../domain/profile/populationPyramid.ts';
import type { FigureReader } from '../../domain/profile/profileFigures.ts';
import type { ProfileScope } from '../../domain/profile/profileScope.ts';
import type { PyramidPlan } from '../../domain/profile/pyramidPlan.ts';
import type { SpineField } from '../../domain/profile/spineRows.ts';
import type { StandoutFact } from '../../domain/profile/standoutFact.ts';
import type { DatasetState } from '../atlasStore.ts';

/** What a Steckbrief is made of; the context of the map is no part of it. */
export type ProfileDataset = Pick<DatasetState, 'package' | 'series' | 'geometries' | 'inventory'>;

/** One figure with what it is and when it was. */
export interface NamedFigure {
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly cell: Cell;
}

export interface ProfilePyramid {
  readonly plan: PyramidPlan;
  readonly own: PopulationPyramid;
  /** Null for the city itself. */
  readonly city: PopulationPyramid | null;
}

export interface ProfileChanges {
  /** Periods that most figures have, to choose from; the two chosen are among them. */
  readonly periods: readonly PeriodId[];
  readonly since: PeriodId;
  readonly until: PeriodId;
  readonly between: ChangesBetween;
}

export interface ProfileOffers {
  readonly inventory: Inventory;
  /** Those that stand in the area, by category in the package's order, then by name. */
  readonly records: readonly OfferRecord[];
  /** Ids of those that were added or changed on this device. */
  readonly own: ReadonlySet<string>;
  /** What corrections of this device did in the area; null where they did nothing. */
  readonly corrections: OfferCorrections | null;
}

interface OfferCorrections {
  readonly added: number;
  readonly changed: number;
  /** Closed, or moved elsewhere: no longer counted here. */
  readonly removed: number;
}

/** The figures of one area's Steckbrief, whoever shows them: a page, a print, a file. */
export interface ProfileContent {
  readonly area: Area;
  readonly level: Level;
  /** The area between this one and the city; null where there is none. */
  readonly parent: Area | null;
  readonly city: Area;
  /** A larger place to compare with; null where the package has none. */
  readonly land: Area | null;
  readonly scope: ProfileScope;
  /** Figures of all areas of the scope, by indicator. */
  readonly readers: ReadonlyMap<IndicatorId, FigureReader>;
  /** The latest period that most figures have, or the one asked for. */
  readonly period: PeriodId;
  /** Null where the package has no count of residents. */
  readonly population: NamedFigure | null;
  readonly keyFigures: readonly KeyFigure[];
  readonly standouts: readonly StandoutFact[];
  readonly spine: readonly SpineField[];
  readonly pyramid: ProfilePyramid | null;
  readonly panels: readonly ThemePanel[];
  /** Null where no two periods can be compared. */
  readonly changes: ProfileChanges | null;
  /** Null where the package has no offers. */
  readonly offers: ProfileOffers | null;
  /** Outlines among which the area is shown: those of its level, of the city's finest level for the city. */
  readonly geometry: LevelGeometry;
  /** Most rates of the area are withheld or absent. */
  readonly isSparse: boolean;
}

/** All that the page of Steckbriefe draws. */
export interface ProfileShown extends ProfileContent {
  /** Every area that has a Steckbrief: the city, then level by level by name. */
  readonly sequence: readonly Area[];
  readonly previous: Area | null;
  readonly next: Area | null;
}
