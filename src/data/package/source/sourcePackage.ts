import type { ContextLayer, LevelGeometry } from '../../../domain/geo/geometry.ts';
import type { AtlasPackage, Series } from '../../../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../../../domain/model/ids.ts';
import type { PackageProblem } from '../../../domain/model/packageProblem.ts';

/** The files of a package folder: path within the folder, with forward slashes, to bytes. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** A source package as domain objects, complete and checked. */
export interface SourcePackage {
  readonly atlas: AtlasPackage;
  /** One per base indicator, in the order of the catalogue. */
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly geometry: ReadonlyMap<LevelId, LevelGeometry>;
  readonly context: readonly ContextLayer[];
  /** Number of offers that were read and checked. */
  readonly offerCount: number;
}

export interface SourceReading {
  /** Null where there is at least one error. */
  readonly package: SourcePackage | null;
  readonly errors: readonly PackageProblem[];
  readonly warnings: readonly PackageProblem[];
}
