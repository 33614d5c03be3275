import { describe, expect, it } from 'vitest';
import { tinyInventory } from '../../../testing/tinyInventory.ts';
import { bytesOf, type SourceTexts, tinySource } from '../../../testing/tinySource.ts';
import { readSourcePackage } from './readSourcePackage.ts';

/** Reads Quellstadt with one text of one file replaced. */
function readChanged(file: string, from: string | RegExp, to: string) {
  const texts: SourceTexts = tinySource();
  const before = texts.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file} for ${from}`);
  return readSourcePackage(bytesOf(texts.set(file, after)));
}

const problemsOf = (file: string, from: string | RegExp, to: string) =>
  readChanged(file, from, to).errors;

/** The inventory after a change that does no harm. */
function inventoryOf(file: string, from: string | RegExp, to: string) {
  const { package: source, errors } = readChanged(file, from, to);
  expect(errors).toEqual([]);
  return source?.inventory ?? null;
}

describe('the offers of a source package', () => {
  it.each([
    ['a category that is not there', 'beratung,', /,advice,,oekonomie/, ',beratung,,oekonomie'],
    ['a source that is not there', 'hearsay', ',register,\n', ',hearsay,\n'],
    ['an area that is not there', 'd9', ',d2,active', ',d9,active'],
  ])('are reported where they name %s', (_, __, from, to) => {
    expect(problemsOf('offers.csv', from, to)).toContainEqual(
      expect.objectContaining({ code: 'unknown_reference', file: 'offers.csv', row: 2 }),
    );
  });

  it('may link to web pages only', () => {
    const link = ['offers.csv', 'https://example.org/beratung', 'javascript:alert(1)'] as const;
    expect(problemsOf(...link)).toEqual([
      expect.objectContaining({ code: 'format_expected', row: 2, column: 'url' }),
    ]);
  });

  it('cannot have fewer places than none', () => {
    expect(problemsOf('offers.csv', ',18,64,12,', ',18,64,-12,')).toEqual([
      expect.objectContaining({ code: 'number_negative', row: 2, column: 'capacity' }),
    ]);
  });

  it('cannot stand far outside of the city', () => {
    expect(problemsOf('offers.csv', '10.15,50.15', '50.15,10.15')).toEqual([
      expect.objectContaining({ code: 'coordinate_implausible', row: 2 }),
    ]);
  });

  it('cannot share an id, not even in two files', () => {
    const texts = tinySource();
    const offers = texts.get('offers.csv') ?? '';
    const descriptor = texts.get('datapackage.json') ?? '';
    const resource = '{ "name": "offers_more", "path": "more.csv" },';
    texts.set('more.csv', offers.split('\n').slice(0, 2).join('\n'));
    texts.set(
      'datapackage.json',
      descriptor.replace('"resources": [', `"resources": [${resource}`),
    );
    const { errors } = readSourcePackage(bytesOf(texts));
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'duplicate_key', column: 'offer_id', value: 'o1' }),
    );
  });

  it('that closed in the year they opened are in order', () => {
    const inventory = inventoryOf('offers.csv', '2001-05,2030', '2001-05,2001');
    expect(inventory?.offers[0]).toMatchObject({ opened: '2001-05-01', closed: '2001-12-31' });
  });

  it('without a status count as unverified', () => {
    const inventory = inventoryOf('offers.csv', ',d2,active,', ',d2,,');
    expect(inventory?.offers[0]?.status).toBe('unverified');
  });

  it('without an area get the district in which they stand', () => {
    const inventory = inventoryOf('offers.csv', ',d2,active,', ',,active,');
    expect(inventory?.offers[0]?.area).toBe('d2');
  });

  it('outside of all districts have no area', () => {
    const inventory = inventoryOf('offers.csv', /10\.15,50\.15,,d2/, '10.45,50.15,,');
    expect(inventory?.offers[0]).toMatchObject({ area: null, placement: 'stated' });
  });

  it('without a Handlungsfeld have that of their category', () => {
    const inventory = inventoryOf('offers.csv', 'advice,,oekonomie', 'advice,,');
    expect(inventory?.offers[0]?.field).toBe('oekonomie');
  });

  it('are only as exact as their source where the package names no address source', () => {
    const inventory = inventoryOf('datapackage.json', /,\s*"addressSource": "register"/, '');
    expect(inventory?.offers[1]?.placement).toBe('stated');
  });
});

describe('the questions of a source package', () => {
  it.each([
    ['target_group', ',unemployed,composite', ',pensioners,composite', 'pensioners'],
    ['categories', ',meeting|advice,', ',meeting|kita,', 'kita'],
    ['parts', 'unemp_rate*1,', 'happiness*1,', 'happiness'],
    ['field', 'lacking?,oekonomie', 'lacking?,wohnen', 'wohnen'],
  ])('are reported where %s names nothing', (column, from, to, value) => {
    expect(problemsOf('questions.csv', from, to)).toEqual([
      expect.objectContaining({ code: 'unknown_reference', column, value }),
    ]);
  });

  it('may narrow a category to kinds that its offers state', () => {
    const texts = tinySource();
    const offers = texts.get('offers.csv') ?? '';
    const stated = tinyInventory.offers.find(({ subcategory }) => subcategory !== null);
    expect(offers).toContain(stated!.subcategory!);
    const { category, subcategory } = stated!;
    const kind = `${category}/${subcategory}`;
    const inventory = inventoryOf('questions.csv', /\|?meeting\|advice,/, `${kind},`);
    expect(inventory?.presets[1]).toMatchObject({
      categories: [category],
      kinds: [{ category, subcategory }],
    });
    const none = `${category}/nowhere`;
    expect(problemsOf('questions.csv', ',meeting|advice,', `,${none},`)).toEqual([
      expect.objectContaining({ code: 'unknown_reference', column: 'categories', value: none }),
    ]);
  });

  it('take no indicator without a direction', () => {
    const part = ['questions.csv', 'unemp_rate*1,', 'pop_female_share*1,'] as const;
    expect(problemsOf(...part)).toEqual([
      expect.objectContaining({ code: 'part_unsuitable', row: 2, value: 'pop_female_share' }),
    ]);
  });

  it.each([
    ['measure', 'share_within', 'gravity'],
    ['index', 'status_dynamics', 'status'],
    ['reach_m', ',5000,', ',0,'],
  ])('are reported where %s is none that is known', (column, from, to) => {
    expect(problemsOf('questions.csv', from, to)).toEqual([
      expect.objectContaining({ code: 'not_in_list', column }),
    ]);
  });

  it('need a target group of everyone', () => {
    expect(problemsOf('target_groups.csv', 'all,', 'everyone,')).toContainEqual(
      expect.objectContaining({ code: 'unknown_reference', value: 'all', target: 'target_groups' }),
    );
  });

  it('need the day on which offers count', () => {
    expect(problemsOf('datapackage.json', /"offersOn": "[^"]*",/, '')).toEqual([
      expect.objectContaining({ code: 'cell_required', column: 'sozialraumatlas.offersOn' }),
    ]);
  });

  it('are meant for a period of which there are figures', () => {
    const period = ['datapackage.json', '"needPeriod": "2021"', '"needPeriod": "2035"'] as const;
    expect(problemsOf(...period)).toEqual([
      expect.objectContaining({ code: 'unknown_reference', value: '2035', target: 'values' }),
    ]);
  });

  it('are meant for the period of the first view unless the package says otherwise', () => {
    const inventory = inventoryOf('datapackage.json', /"needPeriod": "2021",\s*/, '');
    expect(inventory?.period).toBe('2021');
  });

  it('may be missing: then there is no inventory, and offers that nobody sees are a warning', () => {
    const { package: source, warnings } = readChanged('datapackage.json', '"questions"', '"later"');
    expect(source?.inventory).toBeNull();
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'resource_missing', resource: 'questions' }),
    );
  });
});

describe('target groups and life phases of a source package', () => {
  it.each(['target_groups.csv', 'life_phases.csv'])('have ages in order (%s)', (file) => {
    expect(problemsOf(file, ',16,', ',90,')).toEqual([
      expect.objectContaining({ code: 'ages_reversed', file, column: 'age_to' }),
    ]);
  });

  it('count people by indicators that are there', () => {
    expect(problemsOf('life_phases.csv', ',pop_total,', ',pop_teens,')).toEqual([
      expect.objectContaining({ code: 'unknown_reference', value: 'pop_teens' }),
    ]);
  });

  it('come in the order that the package gives them', () => {
    const inventory = inventoryOf('life_phases.csv', 'pregnancy,0', 'pregnancy,9');
    const [pregnancy, ...later] = tinyInventory.lifePhases;
    expect(inventory?.lifePhases).toEqual([...later, pregnancy]);
  });
});

describe('the addresses of a source package', () => {
  it('are sorted by street and number, 2a after 2 and 10 after that', () => {
    const { package: source } = readSourcePackage(bytesOf(tinySource()));
    expect(source?.addresses?.numbers.slice(0, 4)).toEqual(['1', '2', '2a', '10']);
  });

  it('are reported where the same point of a house stands twice', () => {
    const again = 'Waldweg,1,01235,10.4,50.1,\n';
    expect(problemsOf('addresses.csv', again, again + again)).toEqual([
      expect.objectContaining({ code: 'duplicate_key', row: 3, value: 'Waldweg 1' }),
    ]);
  });

  it('are reported where their area or place cannot be', () => {
    expect(problemsOf('addresses.csv', ',50.05,d5', ',50.05,d9')).toEqual([
      expect.objectContaining({ code: 'unknown_reference', row: 3, value: 'd9' }),
    ]);
    expect(problemsOf('addresses.csv', '10.4,50.1', '50.1,10.4')).toEqual([
      expect.objectContaining({ code: 'coordinate_implausible', row: 2 }),
    ]);
  });
});

describe('the kinds of offers of a source package', () => {
  const withKinds = (rows: string) => {
    const texts = tinySource();
    const descriptor = texts.get('datapackage.json') ?? '';
    const resource = '{ "name": "offer_kinds", "path": "offer_kinds.csv" },';
    const named = descriptor.replace(/("resources":\s*\[)/, `$1${resource}`);
    texts.set('offer_kinds.csv', `category,kind_id,name_de,name_en\n${rows}`);
    return readSourcePackage(bytesOf(texts.set('datapackage.json', named)));
  };
  const stated = tinyInventory.offers.filter(({ subcategory }) => subcategory !== null);
  const rowOf = ({ category, subcategory }: (typeof stated)[number]) =>
    `${category},${subcategory},Art ${subcategory},Kind ${subcategory}\n`;
  const all = [...new Set(stated.map(rowOf))];

  it('have names in both languages', () => {
    const { package: source, errors } = withKinds(all.join(''));
    expect(errors).toEqual([]);
    expect(source?.inventory?.kinds).toHaveLength(all.length);
    const [{ category, subcategory } = stated[0]!] = stated;
    expect(source?.inventory?.kinds[0]).toEqual({
      category,
      subcategory,
      name: { de: `Art ${subcategory}`, en: `Kind ${subcategory}` },
    });
  });

  it('are reported where a category is unknown, a kind stands twice or an offer’s kind has no name', () => {
    const { category } = stated[0]!;
    const rows = [...all, all[0], 'nirgends,x,Art,Kind\n'].join('');
    expect(withKinds(rows).errors.map(({ code }) => code)).toEqual([
      'duplicate_key',
      'unknown_reference',
    ]);
    expect(withKinds(`${category},anderes,Art,Kind\n`).errors[0]).toMatchObject({
      code: 'unknown_reference',
      column: 'subcategory',
      target: 'offer_kinds',
    });
  });

  it('are none where the package names none', () => {
    const { package: source } = readSourcePackage(bytesOf(tinySource()));
    expect(source?.inventory?.kinds).toEqual([]);
  });
});

describe('the candidate sites of a source package', () => {
  const withSites = (rows: string) => {
    const texts = tinySource();
    const descriptor = texts.get('datapackage.json') ?? '';
    const resource = '{ "name": "candidate_sites", "path": "candidate_sites.csv" },';
    const named = descriptor.replace(/("resources":\s*\[)/, `$1${resource}`);
    texts.set('candidate_sites.csv', `site_id,name,address,lon,lat\n${rows}`);
    return readSourcePackage(bytesOf(texts.set('datapackage.json', named)));
  };

  it('are places as their source states them', () => {
    const { package: source, errors } = withSites('s1,Alte Post,,10.15,50.15\n');
    expect(errors).toEqual([]);
    expect(source?.inventory?.candidateSites).toEqual([
      { name: 'Alte Post', address: null, position: [10.15, 50.15], placement: 'stated' },
    ]);
  });

  it('are reported where their place cannot be', () => {
    expect(withSites('s1,Alte Post,,50.15,10.15\n').errors).toEqual([
      expect.objectContaining({ code: 'coordinate_implausible', row: 2 }),
    ]);
  });

  it('are none where the package lists none', () => {
    const { package: source } = readSourcePackage(bytesOf(tinySource()));
    expect(source?.inventory?.candidateSites).toEqual([]);
  });
});
