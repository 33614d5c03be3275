import type { PackageContent } from '../domain/content/content.ts';
import type { ContextLayer, LevelGeometry } from '../domain/geo/geometry.ts';
import type { AddressBook } from '../domain/geocode/addressBook.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../domain/model/ids.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import type { Result } from '../domain/model/result.ts';
import type { Inventory } from '../domain/offers/inventory.ts';
import type { Story } from '../domain/story/story.ts';
import type { AtlasStore } from './atlasStore.ts';
import type { Highlight } from './highlight.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Selectors } from './selectors/shown.ts';

/** Where figures and geometry come from; the package loader satisfies it, tests have their own. */
export interface AtlasSource {
  readonly package: AtlasPackage;
  series(id: IndicatorId): Promise<Result<Series, PackageProblem>>;
  geometry(level: LevelId): Promise<Result<LevelGeometry, PackageProblem>>;
  context(): Promise<Result<readonly ContextLayer[], PackageProblem>>;
  /** Whether there are offers and questions: without them there is no Bedarf & Angebot. */
  readonly hasInventory: boolean;
  /** Offers and the questions asked of them; null where the package has none. */
  inventory(): Promise<Result<Inventory | null, PackageProblem>>;
  /** Null where the package has no address points. */
  addresses(): Promise<Result<AddressBook | null, PackageProblem>>;
  /** Stories that come with the package; none where it has none. */
  stories(): Promise<Result<readonly Story[], PackageProblem>>;
  /** Pages of the operator; slots that the package leaves empty are null. */
  content(): Promise<Result<PackageContent, PackageProblem>>;
}

/** One atlas on one page: what actions and views are handed. */
export interface Atlas {
  readonly store: AtlasStore;
  readonly source: AtlasSource;
  readonly highlight: Highlight;
  readonly select: Selectors;
  /** Long computations, off the page's thread; see `useJob`. */
  readonly jobs: Jobs;
  /** Number of the newest request for figures; an older one that ends later is dropped. */
  readonly requests: { latest: number };
}
