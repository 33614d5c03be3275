import type { LonLat, Placement } from './offerRecord.ts';

/** A place that could take a new offer. */
export interface CandidateSite {
  readonly name: string;
  readonly address: string | null;
  readonly position: LonLat;
  /** How sure the place is; never `none`: a candidate without a place is none. */
  readonly placement: Exclude<Placement, 'none'>;
}

/** Candidates that a person has put together, under a name. */
export interface CandidateList {
  readonly name: string;
  readonly sites: readonly CandidateSite[];
}

/** Where suggested sites come from: addresses of the city, a person's own list, the package's. */
export const SITE_SOURCES = ['addresses', 'own', 'package'] as const;
export type SiteSource = (typeof SITE_SOURCES)[number];

export const MAX_CANDIDATES = 2000;
/** A longer list would make a link that mail programs cut. */
export const MAX_LINKED_CANDIDATES = 50;
