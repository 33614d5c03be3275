import type { AddressBook } from '../domain/geocode/addressBook.ts';
import type { LocalText } from '../domain/model/area.ts';
import type { Term } from '../domain/model/indicator.ts';
import type {
  Inventory,
  LifePhase,
  QuestionPreset,
  TargetGroup,
} from '../domain/offers/inventory.ts';
import type { OfferRecord } from '../domain/offers/offerRecord.ts';
import { areaId, indicatorId, periodId } from './tinyPackage.ts';

const bilingual = (de: string, en: string): LocalText => ({ de, en });
const count = (id: string): readonly Term[] => [{ id: indicatorId(id), sign: 1 }];

/** Source of the coordinates in `tinyAddresses`. */
export const TINY_ADDRESS_SOURCE = 'register';

function offer(id: string, rest: Partial<OfferRecord>): OfferRecord {
  return {
    id,
    name: id,
    category: 'advice',
    subcategory: null,
    field: 'oekonomie',
    targetGroup: null,
    operator: null,
    address: null,
    postcode: '01234',
    status: 'active',
    opened: null,
    closed: null,
    ages: { from: null, to: null },
    capacity: null,
    position: null,
    placement: 'none',
    area: null,
    url: null,
    asOf: '2021-12-31',
    sources: [TINY_ADDRESS_SOURCE],
    note: null,
    origin: 'package',
    ...rest,
  };
}

/** One offer of every kind of placement that a package can state, one of them without any place. */
const offers: readonly OfferRecord[] = [
  offer('o1', {
    name: 'Beratung am Bahnhof',
    address: 'Bahnhofstraße 1',
    ages: { from: 18, to: 64 },
    capacity: 12,
    position: [10.15, 50.15],
    placement: 'stated',
    area: areaId('d2'),
    opened: '2001-05-01',
    closed: '2030-12-31',
    url: 'https://example.org/beratung',
  }),
  offer('o2', {
    name: 'Beratung in der Altstadt',
    operator: 'Verein Altstadt',
    address: 'Am Bach 2a',
    status: 'unverified',
    position: [10.051, 50.152],
    placement: 'exact',
    area: areaId('d1'),
  }),
  offer('o3', {
    name: 'Treffpunkt Eichholz',
    category: 'meeting',
    field: null,
    capacity: 30,
    status: 'listed',
    position: [10.15, 50.05],
    placement: 'stated',
    area: areaId('d5'),
    asOf: '2019',
  }),
  offer('o4', {
    name: 'Fahrende Beratung',
    subcategory: 'mobile',
    targetGroup: 'Alle',
    note: 'Standort wechselt, täglich',
  }),
];

const targetGroups: readonly TargetGroup[] = [
  {
    id: 'all',
    name: bilingual('Alle Einwohner', 'All residents'),
    inSentence: bilingual('Einwohner', 'residents'),
    ages: null,
    population: count('pop_total'),
    unit: 'people',
  },
  {
    id: 'unemployed',
    name: bilingual('Arbeitslose', 'Unemployed people'),
    inSentence: bilingual('Arbeitslose', 'unemployed people'),
    ages: { from: 16, to: 64 },
    population: count('unemp_total'),
    unit: 'people',
  },
  {
    id: 'men',
    name: bilingual('Männer', 'Men'),
    inSentence: bilingual('Männer', 'men'),
    ages: null,
    population: [...count('pop_total'), { id: indicatorId('pop_female'), sign: -1 }],
    unit: 'people',
  },
  {
    id: 'infants',
    name: bilingual('Kinder unter 3 Jahren', 'Children under 3'),
    inSentence: bilingual('Kinder unter 3 Jahren', 'children under 3'),
    ages: { from: 0, to: 2 },
    population: [],
    unit: 'people',
  },
];

const lifePhases: readonly LifePhase[] = [
  {
    id: 'pregnancy',
    name: bilingual('Schwangerschaft', 'Pregnancy'),
    kind: 'phase',
    ages: null,
    population: [],
    categories: ['advice'],
  },
  {
    id: 'school_to_work',
    name: bilingual('Übergang Schule–Beruf', 'From school to work'),
    kind: 'transition',
    ages: { from: 16, to: 24 },
    population: [],
    categories: ['advice', 'meeting'],
  },
  {
    id: 'adult',
    name: bilingual('Ab 25 Jahren', '25 years and over'),
    kind: 'phase',
    ages: { from: 25, to: null },
    population: count('pop_total'),
    categories: ['meeting'],
  },
];

const presets: readonly QuestionPreset[] = [
  {
    id: 'advice',
    name: bilingual('Wo fehlt Beratung?', 'Where is advice lacking?'),
    field: 'oekonomie',
    targetGroup: 'unemployed',
    parts: [{ indicator: indicatorId('unemp_rate'), weight: 1 }],
    index: 'composite',
    categories: ['advice'],
    kinds: [],
    measure: 'share_within',
    reachM: 5000,
    coverageLimits: null,
    note: bilingual('Erfundene Angebote.', 'Invented offers.'),
  },
  {
    id: 'meeting',
    name: bilingual('Wo fehlen Treffpunkte?', 'Where are meeting places lacking?'),
    field: null,
    targetGroup: 'all',
    parts: [{ indicator: indicatorId('unemp_rate'), weight: 100 }],
    index: 'status_dynamics',
    categories: ['meeting', 'advice'],
    kinds: [],
    measure: 'per_head',
    reachM: 800,
    coverageLimits: [0.05, 0.25],
    note: bilingual('', ''),
  },
];

/** What Quellstadt says about its offers. */
export const tinyInventory: Inventory = {
  categories: [
    {
      id: 'advice',
      name: bilingual('Beratung', 'Advice'),
      field: 'oekonomie',
      symbol: 'ring',
    },
    {
      id: 'meeting',
      name: bilingual('Treffpunkte', 'Meeting places'),
      field: null,
      symbol: 'flag',
    },
  ],
  targetGroups,
  lifePhases,
  presets,
  offers,
  kinds: [],
  candidateSites: [],
  period: periodId('2021'),
  offersOn: '2021-12-31',
};

/** Ten houses; Fischerau (d6) has none, and the last one stands outside of every district. */
export const tinyAddresses: AddressBook = {
  longitude: Float64Array.of(
    10.051,
    10.052,
    10.051,
    10.05,
    10.149,
    10.151,
    10.25,
    10.05,
    10.15,
    10.4,
  ),
  latitude: Float64Array.of(
    50.151,
    50.152,
    50.152,
    50.149,
    50.15,
    50.151,
    50.15,
    50.05,
    50.05,
    50.1,
  ),
  streets: ['Am Bach', 'Bahnhofstraße', 'Chausseestraße', 'Dorfanger', 'Eichholzweg', 'Waldweg'],
  street: Uint16Array.of(0, 0, 0, 0, 1, 1, 2, 3, 4, 5),
  numbers: ['1', '2', '2a', '10', '1', '3', '7', '1', '4', '1'],
  postcodes: [...new Array<string>(6).fill('01234'), ...new Array<string>(4).fill('01235')],
  areas: ['d1', 'd2', 'd3', 'd4', 'd5'].map(areaId),
  area: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 3, 4, -1),
};
