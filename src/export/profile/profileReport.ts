import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area, Level } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId, LevelId, PeriodId } from '../../domain/model/ids.ts';
import type { Source } from '../../domain/model/indicator.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import { type ChangesBetween, changesBetween } from '../../domain/profile/changesBetween.ts';
import { type KeyFigure, keyFigures } from '../../domain/profile/keyFigures.ts';
import { type PopulationPyramid, populationPyramid } from '../../domain/profile/populationPyramid.ts';
import type { FigureReader } from '../../domain/profile/profileFigures.ts';
import { type ProfileScope, profileScope } from '../../domain/profile/profileScope.ts';
import { type PyramidPlan, pyramidPlan } from '../../domain/profile/pyramidPlan.ts';
import { type SpineField, spineIndicators, spineRows } from '../../domain/profile/spineRows.ts';
import { standoutsOf } from '../../domain/profile/standout.ts';
import type { StandoutFact } from '../../domain/profile/standoutFact.ts';
import { type ReportFigure, reportFigures } from './reportFigures.ts';
import { type ReportOffers, reportOffers } from './reportOffers.ts';
import { reportPeriods } from './reportPeriods.ts';

/** What the Steckbriefe of all areas are made from; loaded and evaluated once. */
export interface ReportSource {
  readonly atlas: AtlasPackage;
  /** Of every indicator, with figures of every area (`profileReaders`). */
  readonly readers: readonly FigureReader[];
  /** Null where the package has no offers. */
  readonly inventory: Inventory | null;
  readonly geometries: ReadonlyMap<LevelId, LevelGeometry>;
}

/** Which reports are compared: `null` takes the latest figures, and five years before them. */
export interface ReportPeriods {
  readonly since: PeriodId | null;
  readonly until: PeriodId | null;
}

/** All that a Steckbrief says of one area, as data: what is printed, written and shown on slides. */
export interface ProfileReport {
  readonly area: Area;
  readonly level: Level;
  readonly scope: ProfileScope;
  readonly keyFigures: readonly KeyFigure[];
  readonly standouts: readonly StandoutFact[];
  /** One rate for each concept, by Handlungsfeld. */
  readonly spine: readonly SpineField[];
  /** Null where the package has no figures by sex and age. */
  readonly pyramid: { readonly plan: PyramidPlan; readonly of: PopulationPyramid } | null;
  /** Null where there are no two periods to compare. */
  readonly changes: ChangesBetween | null;
  readonly offers: ReportOffers | null;
  /** Every indicator of the package, in its order. */
  readonly figures: readonly ReportFigure[];
  readonly sources: readonly Source[];
}

/** The Steckbrief of one area; the same source gives the same report. Throws for an unknown area. */
export function profileReport(
  area: AreaId,
  periods: ReportPeriods,
  source: ReportSource,
): ProfileReport {
  const { atlas, readers, inventory } = source;
  const { catalogue, areas, levels } = atlas;
  const scope = profileScope(area, { areas, levels });
  const own = areas.find(({ id }) => id === area)!;
  const { until } = periods;
  const spineIds = new Set(spineIndicators(catalogue).map(({ id }) => id));
  const spineReaders = readers.filter(({ figures }) => spineIds.has(figures.indicator.id));
  const input = { catalogue, scope, until };
  const compared = reportPeriods(spineReaders, periods);
  return {
    area: own,
    level: levels.find(({ id }) => id === own.level)!,
    scope,
    keyFigures: keyFigures({ ...input, readers }),
    standouts: standoutsOf({ ...input, readers }),
    spine: spineRows({ ...input, readers: spineReaders }),
    pyramid: pyramidOf(area, source),
    changes: compared === null ? null : changesBetween({ readers: spineReaders, scope, ...compared }),
    offers: inventory === null ? null : reportOffers(own, areas, inventory),
    figures: readers.map((reader) => reportFigures(reader, scope, periods)),
    sources: catalogue.sources,
  };
}

function pyramidOf(area: AreaId, { atlas, readers }: ReportSource): ProfileReport['pyramid'] {
  const plan = pyramidPlan(atlas.catalogue);
  if (plan === null) return null;
  const figures = new Map(readers.map((reader) => [reader.figures.indicator.id, reader.figures]));
  return { plan, of: populationPyramid(plan, figures, area) };
}
