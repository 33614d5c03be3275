import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { DemandSites } from './travel.ts';

/** A measure of every area and of the city, in the measure's unit. */
export interface Measured {
  readonly value: Column;
  readonly city: Cell;
}

/** People of the target group: by area with bounds for suppressed counts, and at the sites. */
export interface Demand {
  readonly sites: DemandSites;
  readonly areaCount: number;
  readonly population: Column;
  readonly atSites: Column;
  /** The weights of the sites: within an area, shares of its people. */
  readonly weights: Column;
}
