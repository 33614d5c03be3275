import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DESCRIPTOR_FILE } from '../../src/data/package/source/descriptor.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../../src/data/package/source/sourcePackage.ts';
import { isOpenOn } from '../../src/domain/coverage/offer.ts';
import { createAreaPicker } from '../../src/domain/geo/areaPicker.ts';
import { distanceM } from '../../src/domain/geo/earthDistance.ts';
import { evaluateIndicator } from '../../src/domain/indicators/evaluate.ts';
import { cellAt, STATE_CODE } from '../../src/domain/model/column.ts';
import type { IndicatorId } from '../../src/domain/model/ids.ts';
import type { Term } from '../../src/domain/model/indicator.ts';
import type { Inventory } from '../../src/domain/offers/inventory.ts';
import { packageFolders } from './buildData.ts';
import { publicForm } from './disclosure/publicForm.ts';
import { readFolder } from './folderFiles.ts';

/** Fewer areas make no index: three thirds would tell nothing. */
const FEWEST_AREAS = 10;
/** What simplified borders may move a point across. */
const BORDER_TOLERANCE_M = 150;

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

describe.each(packageFolders(SOURCES))('the package data/%s', (folder) => {
  const { package: source } = readSourcePackage(readFolder(join(SOURCES, folder)));
  if (source?.inventory == null) throw new Error(`data/${folder} has errors or asks no question`);
  const { inventory } = source;
  const { presets, categories, targetGroups, lifePhases, offers } = inventory;

  it('asks at least one question in every Handlungsfeld', () => {
    const asked = new Set(presets.map(({ field }) => field));
    expect(source.atlas.catalogue.fields.filter(({ id }) => !asked.has(id))).toEqual([]);
  });

  it('asks one question by status and dynamics', () => {
    expect(presets.some(({ index }) => index === 'status_dynamics')).toBe(true);
  });

  it('says with every question what it leaves out', () => {
    expect(presets.filter(({ note }) => note.de === '' || note.en === '')).toEqual([]);
  });

  it.each(presets)('has figures and open offers for “$name.de”', (preset) => {
    const published = publicForm(source, source.suppressions ?? []);
    const indicators = preset.parts.map(({ indicator }) => indicator);
    expect(areasWithFigures(published, indicators)).toBeGreaterThanOrEqual(FEWEST_AREAS);
    expect(headsOf(source, populationOf(inventory, preset.targetGroup))).toBeGreaterThan(0);
    for (const category of preset.categories) {
      const counting = offers.filter(
        (offer) =>
          offer.category === category &&
          offer.position !== null &&
          isOpenOn(offer, inventory.offersOn),
      );
      expect(counting.length, category).toBeGreaterThan(0);
    }
  });

  it('gives every category a symbol of its own', () => {
    expect(new Set(categories.map(({ symbol }) => symbol)).size).toBe(categories.length);
  });

  it('counts more people in no target group and no phase of life than there are', () => {
    const everyone = headsOf(source, populationOf(inventory, 'all'));
    for (const { id, population } of [...targetGroups, ...lifePhases]) {
      if (population.length === 0) continue;
      expect(headsOf(source, population), id).toBeGreaterThan(0);
      expect(headsOf(source, population), id).toBeLessThanOrEqual(everyone);
    }
  });

  it('has every offer in a phase of life by its category or its ages', () => {
    const served = new Set(lifePhases.flatMap((phase) => phase.categories));
    const ageless = offers.filter(({ ages }) => ages.from === null && ages.to === null);
    const unserved = new Set(
      ageless.map(({ category }) => category).filter((id) => !served.has(id)),
    );
    // Authorities and churches are there for everybody and belong to no phase.
    expect(
      [...unserved].filter((id) => presets.some((one) => one.categories.includes(id))),
    ).toEqual([]);
  });

  it('names for every offer when and by whom it was recorded', () => {
    expect(offers.filter(({ asOf, sources }) => asOf === null || sources.length === 0)).toEqual([]);
  });

  it('keeps offers of other licences in resources of their own', () => {
    const descriptor = readDescriptor(folder);
    for (const { name, path, licenses } of descriptor.resources) {
      if (!name.startsWith('offers')) continue;
      const text = readFileSync(join(SOURCES, folder, path), 'utf8');
      const open = licenses.some((licence) => licence.name === 'ODbL-1.0');
      expect(/(?:[,|])osm_\d{4}/.test(text), path).toBe(open);
    }
  });

  it('has offers and addresses in the area that they name, but for simplified borders', () => {
    const finest = [...source.geometry.values()].at(-1);
    if (finest === undefined || source.addresses === null) throw new Error('no geometry');
    const picker = createAreaPicker(finest);
    const { longitude, latitude, area, areas } = source.addresses;
    let elsewhere = 0;
    area.forEach((index, at) => {
      const found = finest.areas[picker.pick(longitude[at]!, latitude[at]!)];
      if (index !== -1 && found !== areas[index]) elsewhere += 1;
    });
    expect(elsewhere / area.length).toBeLessThan(0.01);
    const wrong = offers.filter(({ position, area: named }) => {
      if (position === null || named === null) return false;
      return finest.areas[picker.pick(...position)] !== named;
    });
    expect(wrong.length / offers.length).toBeLessThan(0.02);
  });

  it('has the offers from its address register where the register has the house', () => {
    const book = source.addresses;
    if (book === null) throw new Error('no addresses');
    for (const { placement, position, address, id } of offers) {
      if (placement !== 'exact' || position === null || address === null) continue;
      const near = book.numbers.some(
        (number, at) =>
          address.startsWith(`${book.streets[book.street[at]!]} ${number}`) &&
          distanceM(position, [book.longitude[at]!, book.latitude[at]!]) < BORDER_TOLERANCE_M,
      );
      expect(near, id).toBe(true);
    }
  });
});

interface DescribedResource {
  readonly name: string;
  readonly path: string;
  readonly licenses: readonly { readonly name: string }[];
}

function readDescriptor(folder: string): { readonly resources: readonly DescribedResource[] } {
  const text = readFileSync(join(SOURCES, folder, DESCRIPTOR_FILE), 'utf8');
  return JSON.parse(text) as { readonly resources: readonly DescribedResource[] };
}

function populationOf({ targetGroups }: Inventory, id: string): readonly Term[] {
  return targetGroups.find((group) => group.id === id)?.population ?? [];
}

/** The city's published figure in the period of the questions. */
function headsOf({ atlas, series, inventory }: SourcePackage, terms: readonly Term[]): number {
  const city = atlas.areas.find(({ role }) => role === 'city');
  return terms.reduce((sum, { id, sign }) => {
    const one = series.get(id)!;
    const row = one.areas.indexOf(city!.id) * one.periods.length;
    const cell = cellAt(one.cells, row + one.periods.indexOf(inventory!.period));
    return cell.kind === 'number' ? sum + sign * cell.value : Number.NaN;
  }, 0);
}

/** Areas of the first view with a figure of each indicator in its last period up to the questions'. */
function areasWithFigures(
  { atlas, series, inventory }: SourcePackage,
  indicators: readonly IndicatorId[],
): number {
  const { level } = atlas.defaults;
  const areas = atlas.areas.filter((area) => area.level === level && area.role === 'area');
  const places = areas.map((area) => ({ id: area.id, members: [area.id] }));
  const known = indicators.map((id) => {
    const indicator = atlas.catalogue.indicators.find((one) => one.id === id)!;
    const { values, periods } = evaluateIndicator({ indicator, series, places });
    const period = periods.findLastIndex((one) => one <= inventory!.period);
    return areas.map(
      (_, place) => values.state[place * periods.length + period] === STATE_CODE.number,
    );
  });
  return areas.filter((_, place) => known.every((one) => one[place])).length;
}
