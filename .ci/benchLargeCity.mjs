// Writes a city of the size of Berlin into a copy of the built atlas: 542 areas, 5,000 offers and 50,000
// address points, the same on every run. Its catalogue, questions and kinds of offers are those of the
// first source package; every area has the figures of one of that package's, slightly changed.
// Run by `benchNeedLarge.mjs` in a process of its own, since what it needs is TypeScript.
import { join } from 'node:path';
import { packageFolders } from '../data/build/buildData.ts';
import { compilePackage } from '../data/build/compilePackage.ts';
import { readFolder } from '../data/build/folderFiles.ts';
import { outputFiles } from '../data/build/outputFiles.ts';
import { writeOutput } from '../data/build/writeOutput.ts';
import { readSourcePackage } from '../src/data/package/source/readSourcePackage.ts';
import { STATE_CODE } from '../src/domain/model/column.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { tessellation } from './benchMethodsCity.mjs';
import { ROOT } from './ensure.mjs';

const AREAS = 542;
const ADDRESSES = 50_000;
const OFFERS = 5000;
const HOUSES_PER_STREET = 35;

const [target] = process.argv.slice(2);
const source = firstPackage();
const random = createRandom('a large city');
const { level } = source.atlas.defaults;
const models = source.atlas.areas.filter((area) => area.level === level && area.role === 'area');
const city = source.atlas.areas.find(({ role }) => role === 'city');
const shapes = tessellation(AREAS);
/** Index into `models`, by area. */
const modelOf = shapes.areas.map(() => Math.floor(random() * models.length));
const ids = shapes.areas.map((_, index) => `a${index}`);
const addresses = addressBook();
const large = {
  atlas: largeAtlas(),
  series: new Map([...source.series].map(([id, one]) => [id, largeSeries(one)])),
  geometry: new Map([
    [city.level, { ...shapes, areas: [city.id], polygons: [outline(shapes.bounds)] }],
    [level, { ...shapes, areas: ids }],
  ]),
  context: [],
  relations: [],
  suppressions: null,
  inventory: { ...source.inventory, offers: offers(), candidateSites: [] },
  addresses,
};
writeOutput(join(target, 'data'), outputFiles([compilePackage(large)]));

function firstPackage() {
  const folder = join(ROOT, 'data');
  const [first] = packageFolders(folder);
  const { package: found, errors } = readSourcePackage(readFolder(join(folder, first)));
  if (found === null) throw new Error(`data/${first} has ${errors.length} errors`);
  return found;
}

function largeAtlas() {
  const levels = source.atlas.levels.filter(({ id }) => id === level || id === city.level);
  const areas = ids.map((id, index) => ({
    ...models[modelOf[index]],
    id,
    name: `${models[modelOf[index]].name} ${index + 1}`,
    parent: city.id,
    areaKm2: 1.3,
    label: middleOf(index),
  }));
  return { ...source.atlas, levels, areas: [{ ...city, label: middleOf(AREAS >> 1) }, ...areas] };
}

/** The city's figures stay; those of an area are its model's, counts up to a tenth smaller. */
function largeSeries(one) {
  const rows = [
    one.areas.indexOf(city.id),
    ...modelOf.map((model) => one.areas.indexOf(models[model].id)),
  ];
  const length = one.periods.length;
  const cells = {
    low: new Float64Array(rows.length * length).fill(Number.NaN),
    high: new Float64Array(rows.length * length).fill(Number.NaN),
    state: new Uint8Array(rows.length * length).fill(STATE_CODE.missing),
    flags: new Uint8Array(rows.length * length),
  };
  rows.forEach((row, index) => {
    const share = index === 0 ? 1 : 0.9 + 0.1 * random();
    for (let period = 0; row >= 0 && period < length; period += 1) {
      const [from, to] = [row * length + period, index * length + period];
      const isCount = one.cells.state[from] === STATE_CODE.number;
      const changed = (value) => (isCount ? Math.round(value * share) : value);
      cells.low[to] = changed(one.cells.low[from]);
      cells.high[to] = changed(one.cells.high[from]);
      cells.state[to] = one.cells.state[from];
      cells.flags[to] = one.cells.flags[from];
    }
  });
  return { ...one, areas: [city.id, ...ids], cells };
}

/** Houses gather towards the middle of their area and stand in streets of one area each. */
function addressBook() {
  const count = ADDRESSES;
  const area = Int32Array.from({ length: count }, (_, index) =>
    Math.floor((index * AREAS) / count),
  );
  const places = Array.from(area, (index) => {
    const [longitude, latitude] = middleOf(index);
    const spread = () => (random() + random() - 1) * 0.0065;
    return [longitude + spread(), latitude + spread() * 0.64];
  });
  const street = Uint16Array.from({ length: count }, (_, index) =>
    Math.floor(index / HOUSES_PER_STREET),
  );
  return {
    longitude: Float64Array.from(places, ([longitude]) => longitude),
    latitude: Float64Array.from(places, ([, latitude]) => latitude),
    streets: Array.from({ length: street.at(-1) + 1 }, (_, index) => `Straße ${index + 1}`),
    street,
    numbers: Array.from(street, (_, index) => String(1 + (index % HOUSES_PER_STREET))),
    postcodes: Array.from(street, () => ''),
    areas: ids,
    area,
  };
}

/** Each is like one of the package's own and stands at an address. */
function offers() {
  const known = source.inventory.offers;
  return Array.from({ length: OFFERS }, (_, index) => {
    const model = known[Math.floor(random() * known.length)];
    const at = Math.floor(random() * ADDRESSES);
    const position = [addresses.longitude[at], addresses.latitude[at]];
    const area = ids[addresses.area[at]];
    const name = `${model.name} ${index + 1}`;
    return { ...model, id: `o${index}`, name, position, placement: 'stated', area };
  });
}

function middleOf(index) {
  const [ring] = shapes.polygons[index][0];
  const axis = (which) => ring.reduce((sum, point) => sum + point[which], 0) / ring.length;
  return [axis(0), axis(1)];
}

function outline([west, south, east, north]) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return [[ring]];
}
