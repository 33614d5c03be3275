import type { PackageContent } from '../../domain/content/content.ts';
import type { ContextLayer, LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import type { AtlasPackage, Series } from '../../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../../domain/model/ids.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { Story } from '../../domain/story/story.ts';
import type { FetchBytes } from './fetchBytes.ts';
import { createFileStore, type FileStore, ResultCache } from './fileStore.ts';
import { loadContext, loadGeometry } from './loadGeometry.ts';
import { loadOverview, loadSeries } from './loadSeries.ts';
import { indexSchema, type Manifest, manifestSchema } from './runtime/manifestSchema.ts';

type Loaded<Value> = Promise<Result<Value, PackageProblem>>;

/** An open package. What loaded once is kept; what failed is tried again when asked for again. */
export interface LoadedAtlas {
  readonly package: AtlasPackage;
  /** Polygons of a level in the order of the package's areas. */
  geometry(level: LevelId): Loaded<LevelGeometry>;
  /** Figures of a base indicator; a derived one is `indicator_not_base` (evaluate its formula). */
  series(indicator: IndicatorId): Loaded<Series>;
  /** Orienting layers; none where the package has none. */
  context(): Loaded<readonly ContextLayer[]>;
  /** Whether the package has offers and questions asked of them. */
  readonly hasInventory: boolean;
  /** Offers and the questions asked of them; null where the package has none. */
  inventory(): Loaded<Inventory | null>;
  /** Null where the package has no address points. */
  addresses(): Loaded<AddressBook | null>;
  /** Stories that come with the package; none where it has none. */
  stories(): Loaded<readonly Story[]>;
  /** Pages of the operator; slots that the package leaves empty are null. */
  content(): Loaded<PackageContent>;
  /**
   * The city's figures of every indicator, derived ones too. Rounded: for sparklines, not for reading
   * values off. None where the package has none.
   */
  overview(): Loaded<readonly Series[]>;
  /** What does not fit together in what has been loaded so far, without being fatal. */
  warnings(): readonly PackageProblem[];
}

export interface AtlasLoader {
  /**
   * Opens a package of the index, the first where no id is given. Fails with `unknown_package`,
   * `not_found`, `network`, `wrong_hash`, `not_utf8`, `json_malformed`, `newer_version` or
   * `schema_mismatch`.
   */
  open(packageId?: string): Loaded<LoadedAtlas>;
}

/**
 * A loader for compiled packages below `baseUrl` (the folder of `index.json`). All bytes are verified
 * against the hash in the file's name and checked against a schema before they become domain objects.
 */
export function createAtlasLoader(options: {
  readonly fetchBytes: FetchBytes;
  readonly baseUrl: string;
}): AtlasLoader {
  const store = createFileStore(options.fetchBytes, options.baseUrl);
  const opened = new ResultCache<LoadedAtlas>();
  const open = (packageId: string | undefined) => openPackage(store, packageId, options.baseUrl);
  return { open: (packageId) => opened.get(packageId ?? '', () => open(packageId)) };
}

async function openPackage(
  store: FileStore,
  packageId: string | undefined,
  baseUrl: string,
): Loaded<LoadedAtlas> {
  const index = await store.read('index.json', indexSchema);
  if (!index.ok) {
    return index;
  }
  const { packages } = index.value;
  const entry = packageId === undefined ? packages[0] : packages.find(({ id }) => id === packageId);
  if (entry === undefined) {
    return failed({ code: 'unknown_package', file: 'index.json', value: packageId ?? '' });
  }
  const manifest = await store.read(entry.manifest, manifestSchema);
  return manifest.ok ? ok(atlasOf(store, entry.manifest, manifest.value, baseUrl)) : manifest;
}

function atlasOf(
  store: FileStore,
  manifestPath: string,
  manifest: Manifest,
  baseUrl: string,
): LoadedAtlas {
  const folder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1);
  const source = { store, folder, manifestPath, manifest };
  const warnings = new Map<string, readonly PackageProblem[]>();
  const geometries = new ResultCache<LevelGeometry>();
  const series = new ResultCache<Series>();
  const contexts = new ResultCache<readonly ContextLayer[]>();
  const overviews = new ResultCache<readonly Series[]>();
  const inventories = new ResultCache<Inventory | null>();
  const addresses = new ResultCache<AddressBook | null>();
  const stories = new ResultCache<readonly Story[]>();
  const contents = new ResultCache<PackageContent>();
  return {
    package: packageOf(manifest, `${baseUrl}${folder}`),
    geometry: (level) =>
      geometries.get(level, async () => {
        const loaded = await loadGeometry(source, level);
        if (!loaded.ok) {
          return loaded;
        }
        warnings.set(level, loaded.value.warnings);
        return ok(loaded.value.geometry);
      }),
    series: (indicator) => series.get(indicator, () => loadSeries(source, indicator)),
    context: () => contexts.get('', () => loadContext(source)),
    hasInventory: manifest.files.inventory !== null,
    // Only one view needs them: their readers stay out of what loads first.
    inventory: () =>
      inventories.get('', () => withReader(readOffers, (reader) => reader.loadInventory(source))),
    addresses: () =>
      addresses.get('', () => withReader(readOffers, (reader) => reader.loadAddresses(source))),
    stories: () =>
      stories.get('', () => withReader(readStories, (reader) => reader.loadStories(source))),
    content: () =>
      contents.get('', () => withReader(readContent, (reader) => reader.loadContent(source))),
    overview: () => overviews.get('', () => loadOverview(source)),
    warnings: () => [...warnings.values()].flat(),
  };
}

const readOffers = () => import('./loadOffers.ts');
const readStories = () => import('./loadStories.ts');
const readContent = () => import('./loadContent.ts');

/** A script that does not arrive is a lost connection like any other. */
async function withReader<Reader, Value>(
  fetchReader: () => Promise<Reader>,
  read: (reader: Reader) => Loaded<Value>,
): Loaded<Value> {
  const reader = await fetchReader().catch(() => null);
  return reader === null ? failed({ code: 'script_not_loaded', file: '' }) : read(reader);
}

function packageOf(manifest: Manifest, folder: string): AtlasPackage {
  const { id, title, cityName, levels, areas, catalogue, defaults, maskedBelow } = manifest;
  const emblems = manifest.emblems?.map((emblem) => ({
    ...emblem,
    picture: `${folder}${emblem.picture}`,
  }));
  return {
    ...{ id, title, cityName, levels, areas, catalogue, defaults, maskedBelow },
    ...(emblems === undefined ? {} : { emblems }),
  };
}
