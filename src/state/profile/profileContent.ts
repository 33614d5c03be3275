import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { keyFigures } from '../../domain/profile/keyFigures.ts';
import { populationIndicator } from '../../domain/profile/keyIndicators.ts';
import { themePanel } from '../../domain/profile/panels.ts';
import { populationPyramid } from '../../domain/profile/populationPyramid.ts';
import { latestPeriodIndex } from '../../domain/profile/profileFigures.ts';
import { type ProfileScope, profileScope } from '../../domain/profile/profileScope.ts';
import { pyramidIndicators, pyramidPlan } from '../../domain/profile/pyramidPlan.ts';
import { type SpineField, spineIndicators, spineRows } from '../../domain/profile/spineRows.ts';
import { standoutsOf } from '../../domain/profile/standout.ts';
import { changeIndicators, commonPeriods, profileChanges } from './profileChanges.ts';
import { geometryOf } from './profileGeometry.ts';
import { type ProfileStock, profileOffers } from './profileOffers.ts';
import { panelsBesidePyramid } from './profilePanels.ts';
import type { ProfileReaders, ProfileReadersBook } from './profileReaders.ts';
import type {
  NamedFigure,
  ProfileContent,
  ProfileDataset,
  ProfilePyramid,
} from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

/** The Steckbrief of one area. Throws where the dataset does not hold what it needs. */
export function profileContent(
  dataset: ProfileDataset,
  asked: Pick<ProfileView, 'area' | 'since' | 'until'>,
  { book, stock }: { readonly book: ProfileReadersBook; readonly stock: ProfileStock },
): ProfileContent {
  const { package: atlas } = dataset;
  const { catalogue } = atlas;
  const scope = profileScope(asked.area, atlas);
  const readers = book.of(dataset, scope);
  const { until } = asked;
  const all = { catalogue, readers: [...readers.values()], scope, until };
  const rates = spineIndicators(catalogue).flatMap(({ id }) => readers.get(id) ?? []);
  const spine = spineRows({ ...all, readers: rates });
  const place = placeIn(atlas, scope);
  const population = populationOf(atlas, readers, scope.subject, until);
  const pyramid = pyramidOf(atlas, readers, scope);
  return {
    ...place,
    scope,
    readers,
    period: until ?? commonPeriods(changeIndicators(catalogue)).at(-1) ?? atlas.defaults.period,
    population,
    keyFigures: keyFigures({ ...all, preferred: atlas.defaults.keyIndicators ?? [] }),
    standouts: standoutsOf(all),
    spine,
    pyramid,
    panels: panelsBesidePyramid(
      catalogue.themes.flatMap(({ id }) => themePanel({ ...all, theme: id }) ?? []),
      { catalogue, pyramid: pyramid?.plan ?? null, population: population?.indicator ?? null },
    ),
    changes: profileChanges({ catalogue, readers, scope, asked }),
    offers: profileOffers(dataset, stock, place.area),
    geometry: geometryOf(dataset, place.area),
    isSparse: isSparse(spine),
  };
}

function placeIn({ areas, levels }: AtlasPackage, scope: ProfileScope) {
  const byId = (id: AreaId | null): Area | null => areas.find((area) => area.id === id) ?? null;
  const area = byId(scope.subject)!;
  return {
    area,
    level: levels.find(({ id }) => id === area.level)!,
    parent: byId(scope.parent),
    city: byId(scope.city)!,
    land: byId(scope.reference),
  };
}

function populationOf(
  { catalogue }: AtlasPackage,
  readers: ProfileReaders,
  area: AreaId,
  until: PeriodId | null,
): NamedFigure | null {
  const indicator = populationIndicator(catalogue);
  if (indicator === null) return null;
  const period = latestPeriodIndex(indicator.periods, until);
  const name = indicator.periods[period];
  return name === undefined
    ? null
    : { indicator, period: name, cell: readers.get(indicator.id)!.value(area, period) };
}

function pyramidOf(
  { catalogue }: AtlasPackage,
  readers: ProfileReaders,
  { subject, city }: ProfileScope,
): ProfilePyramid | null {
  const plan = pyramidPlan(catalogue);
  if (plan === null || plan.sides.length !== 2) return null;
  const figures = new Map(pyramidIndicators(plan).map((id) => [id, readers.get(id)!.figures]));
  const of = (area: AreaId) => populationPyramid(plan, figures, area);
  const own = of(subject);
  return own.years.length === 0 ? null : { plan, own, city: subject === city ? null : of(city) };
}

/** With less than half of the rates known, a Steckbrief must say so before anything else. */
function isSparse(fields: readonly SpineField[]): boolean {
  const rows = fields.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows));
  const known = rows.filter(({ cell }) => cell.kind === 'number');
  return known.length * 2 < rows.length;
}
