import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Column, columnOf } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { NeedDirection } from './standardiser.ts';
import { DYNAMICS_CLASSES, STATUS_CLASSES } from './statusDynamicsClasses.ts';
import { computeStatusDynamics, type StatusDynamicsIndex } from './statusDynamicsIndex.ts';
import { computeVulnerability, type VulnerabilityIndex } from './vulnerabilityIndex.ts';

const GOLDEN = '../shared/golden';
const present = existsSync(GOLDEN);

type Row = Readonly<Record<string, string>>;

/** The cases hold no quoted commas; the test below would fail on a shifted column. */
function readTable(path: string): Row[] {
  const [header = '', ...lines] = readFileSync(`${GOLDEN}/${path}`, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, place) => [name, cells[place]!]));
  });
}

function columnFrom(rows: readonly Row[], name: string): Column {
  return columnOf(
    rows.map((row) =>
      row[name] === ''
        ? { kind: 'missing', flags: [] }
        : { kind: 'number', value: Number(row[name]), flags: [] },
    ),
  );
}

function expectWithin(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

/** The case prints ten significant digits, so from 10 on its last digit is coarser than its tolerance. */
function expectPrinted(actual: number, printed: string | undefined): void {
  const decimals = printed?.split('.')[1]?.length ?? 0;
  expectWithin(actual, Number(printed), Math.max(1e-9, 0.5001 * 10 ** -decimals));
}

const STATUS_NAMES = ['hoch', 'mittel', 'niedrig', 'sehr niedrig'];
const DYNAMICS_NAMES = ['positiv', 'stabil', 'negativ'];

describe.skipIf(!present)('golden case mss-berlin-2019 (Senate of Berlin)', () => {
  const rows = present ? readTable('mss-berlin-2019/input.csv') : [];
  const computed = present ? readTable('mss-berlin-2019/expected_computed.csv') : [];
  const published = present ? readTable('mss-berlin-2019/expected_published.csv') : [];
  const indicators = ['1', '3', '4'];

  function monitor(): StatusDynamicsIndex {
    const result = computeStatusDynamics({
      indicators: indicators.map((number) => ({
        indicator: `s${number}` as IndicatorId,
        direction: 'high_need',
        status: columnFrom(rows, `s${number}`),
        change: columnFrom(rows, `d${number}`),
      })),
      eligibility: {
        populations: [],
        minimumPopulation: 300,
        excluded: rows.map((row) => row.in_index === '0'),
      },
    });
    if (!result.ok) throw new Error(result.problems[0]?.code);
    return result.value;
  }

  it('considers the 436 areas of the index', () => {
    const areas = [...monitor().considered].map((area) => rows[area]!.area_id);
    expect(areas).toEqual(computed.map((row) => row.area_id));
    expect(areas).toHaveLength(436);
  });

  it('agrees with the full-precision figures of every area to 1e-9', () => {
    const { status, dynamics } = monitor();
    computed.forEach((row, position) => {
      indicators.forEach((number, part) => {
        const z = (side: typeof status | typeof dynamics) =>
          side.composite.parts[part]!.scores[position]!;
        expectPrinted(z(status), row[`z_s${number}`]);
        expectPrinted(z(dynamics), row[`z_d${number}`]);
      });
      expectPrinted(status.sums[position]!, row.status_sum);
      expectPrinted(status.index[position]!, row.status_index);
      expectPrinted(dynamics.sums[position]!, row.dynamic_sum);
      expectPrinted(dynamics.index[position]!, row.dynamic_index);
    });
  });

  it('agrees with the published figures to 3e-5', () => {
    const { considered, status, dynamics } = monitor();
    let compared = 0;
    considered.forEach((area, position) => {
      const row = published[area]!;
      const pairs: [string, number][] = [
        ['pub_z_s1', status.composite.parts[0]!.scores[position]!],
        ['pub_z_s3', status.composite.parts[1]!.scores[position]!],
        ['pub_z_s4', status.composite.parts[2]!.scores[position]!],
        ['pub_status_sum', status.sums[position]!],
        ['pub_status_index', status.index[position]!],
        ['pub_z_d1', dynamics.composite.parts[0]!.scores[position]!],
      ];
      for (const [name, actual] of pairs) {
        if (row[name] === '') continue;
        expectWithin(actual, Number(row[name]), 3e-5);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(436 * 5);
  });

  it('gives every area its published classes and overall code', () => {
    const { considered, status, dynamics, codes } = monitor();
    considered.forEach((area, position) => {
      const row = published[area]!;
      const statusClass = STATUS_NAMES[STATUS_CLASSES.indexOf(status.classes[position]!)];
      const dynamicsClass = DYNAMICS_NAMES[DYNAMICS_CLASSES.indexOf(dynamics.classes[position]!)];
      expect([statusClass, dynamicsClass, codes[position]]).toEqual([
        row.pub_status_class,
        row.pub_dynamic_class,
        row.pub_gesamtindex,
      ]);
    });
  });

  it('gives the areas left out no code in the publication either', () => {
    const { considered } = monitor();
    const leftOut = published.filter((_, area) => !considered.includes(area));
    expect(leftOut.map((row) => row.pub_gesamtindex).join('')).toBe('');
    expect(leftOut).toHaveLength(11);
  });
});

interface Edition {
  readonly year: number;
  readonly themes: readonly (readonly string[])[];
  readonly reversed: readonly string[];
}

const LATER_THEMES = [
  ['POV150', 'UNEMP', 'HBURD', 'NOHSDP', 'UNINSUR'],
  ['AGE65', 'AGE17', 'DISABL', 'SNGPNT', 'LIMENG'],
  ['MINRTY'],
  ['MUNIT', 'MOBILE', 'CROWD', 'NOVEH', 'GROUPQ'],
];

const EDITIONS: readonly Edition[] = [
  {
    year: 2018,
    themes: [
      ['POV', 'UNEMP', 'PCI', 'NOHSDP'],
      ['AGE65', 'AGE17', 'DISABL', 'SNGPNT'],
      ['MINRTY', 'LIMENG'],
      ['MUNIT', 'MOBILE', 'CROWD', 'NOVEH', 'GROUPQ'],
    ],
    reversed: ['PCI'],
  },
  { year: 2020, themes: LATER_THEMES, reversed: [] },
  { year: 2022, themes: LATER_THEMES, reversed: [] },
];

describe.skipIf(!present)('golden case cdc-svi-pa (CDC/ATSDR, counties of Pennsylvania)', () => {
  function rank({ year, themes, reversed }: Edition, rows: readonly Row[]): VulnerabilityIndex {
    const direction = (name: string): NeedDirection =>
      reversed.includes(name) ? 'low_need' : 'high_need';
    const result = computeVulnerability({
      themes: themes.map((names, position) => ({
        id: `${year} theme ${position + 1}`,
        variables: names.map((name) => ({
          indicator: name as IndicatorId,
          values: columnFrom(rows, `EP_${name}`),
          direction: direction(name),
        })),
      })),
      eligibility: {
        populations: [columnFrom(rows, 'E_TOTPOP')],
        minimumPopulation: 1,
        excluded: null,
      },
    });
    if (!result.ok) throw new Error(result.problems[0]?.code);
    return result.value;
  }

  it.each(EDITIONS)('$year: every rank, theme and flag of 67 counties', (edition) => {
    const rows = readTable(`cdc-svi-pa/input_${edition.year}.csv`);
    const expected = readTable(`cdc-svi-pa/expected_published_${edition.year}.csv`);
    expect(rows.map(({ FIPS }) => FIPS)).toEqual(expected.map(({ FIPS }) => FIPS));
    const { themes, overall } = rank(edition, rows);
    expected.forEach((row, area) => {
      themes.forEach((theme, position) => {
        for (const { indicator, percentileRanks, flags } of theme.variables) {
          expect(percentileRanks[area]).toBe(Number(row[`EPL_${indicator}`]));
          expect(flags[area]).toBe(Number(row[`F_${indicator}`]));
        }
        expect(theme.percentileRanks[area]).toBe(Number(row[`RPL_THEME${position + 1}`]));
        expectWithin(theme.sums[area]!, Number(row[`SPL_THEME${position + 1}`]), 5e-5);
        expect(theme.flags[area]).toBe(Number(row[`F_THEME${position + 1}`]));
      });
      expect(overall.percentileRanks[area]).toBe(Number(row.RPL_THEMES));
      expectWithin(overall.sums[area]!, Number(row.SPL_THEMES), 5e-5);
      expect(overall.flags[area]).toBe(Number(row.F_TOTAL));
    });
  });
});
