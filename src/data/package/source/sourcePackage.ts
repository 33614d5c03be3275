import type { PackageContent } from '../../../domain/content/content.ts';
import type { ContextLayer, LevelGeometry } from '../../../domain/geo/geometry.ts';
import type { AddressBook } from '../../../domain/geocode/addressBook.ts';
import type { AtlasPackage, Series } from '../../../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../../../domain/model/ids.ts';
import type { PackageProblem } from '../../../domain/model/packageProblem.ts';
import type { Inventory } from '../../../domain/offers/inventory.ts';
import type { Story } from '../../../domain/story/story.ts';
import type { CountRelation } from './countRelation.ts';
import type { SourceEmblem } from './readEmblems.ts';
import type { Suppression } from './suppression.ts';

/** A source package as domain objects, complete and checked. */
export interface SourcePackage {
  readonly atlas: AtlasPackage;
  /** One per base indicator, in the order of the catalogue. */
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly geometry: ReadonlyMap<LevelId, LevelGeometry>;
  readonly context: readonly ContextLayer[];
  /** How counts are tied to one another, beyond what the facets of indicators say. */
  readonly relations: readonly CountRelation[];
  /** What the public form withholds; null where the package has no such table. */
  readonly suppressions: readonly Suppression[] | null;
  /** Offers and the questions asked of them; null where the package asks none. */
  readonly inventory: Inventory | null;
  /** Null where the package has no address points. */
  readonly addresses: AddressBook | null;
  /** Absent where the package has none. */
  readonly emblems?: readonly SourceEmblem[];
  /** Absent where the package has none. */
  readonly stories?: readonly Story[];
  /** Pages of the operator; absent where the package has none. */
  readonly content?: PackageContent;
}

export interface SourceReading {
  /** Null where there is at least one error. */
  readonly package: SourcePackage | null;
  readonly errors: readonly PackageProblem[];
  readonly warnings: readonly PackageProblem[];
}
