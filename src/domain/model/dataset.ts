import type { Area, Level, LocalText } from './area.ts';
import type { Column } from './column.ts';
import type { AreaId, IndicatorId, LevelId, PeriodId } from './ids.ts';
import type { Catalogue } from './indicator.ts';

/** Base figures of one indicator, area-major: cell `area * periods.length + period`. */
export interface Series {
  readonly indicator: IndicatorId;
  readonly periods: readonly PeriodId[];
  readonly areas: readonly AreaId[];
  readonly cells: Column;
}

export interface PackageDefaults {
  readonly level: LevelId;
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  /** What Steckbriefe begin with, in order; absent where the package leaves it to the atlas. */
  readonly keyIndicators?: readonly IndicatorId[];
}

/** A sign of who pays for or publishes the figures, printed with Steckbriefe. */
export interface Emblem {
  /** Address of the picture; SVG or PNG. */
  readonly picture: string;
  readonly alt: LocalText;
  readonly link: string | null;
}

/** A city's package once loaded: what does not change while the page is open. */
export interface AtlasPackage {
  readonly id: string;
  readonly title: LocalText;
  readonly cityName: string;
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  readonly catalogue: Catalogue;
  readonly defaults: PackageDefaults;
  /** Counts below this are withheld by the source ("unter 3"). */
  readonly maskedBelow: number;
  /** Absent where the package has none. */
  readonly emblems?: readonly Emblem[];
}
