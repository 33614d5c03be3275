import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeScenarios } from '../../data/offers/scenarioText.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { CandidateList } from '../../domain/offers/candidateSite.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import { tinyAddresses, tinyInventory } from '../../testing/tinyInventory.ts';
import { addressAt } from './addressAt.ts';
import { effectGroups } from './effectGroups.ts';
import { offerFinds } from './offerFinds.ts';
import { readCoordinate } from './readCoordinate.ts';
import { readScenarioFile } from './scenarioFile.ts';
import { magnitudeOf } from './wordHeadsChange.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });

describe('areas that change', () => {
  it('stand with the losers first, the greatest loss and the greatest gain on top', () => {
    const areas = [number(9), interval(0, 4), number(0), interval(-2, 0), number(-7)].map(
      (heads, area) => ({ area, heads, before: number(1), after: number(2) }),
    );
    expect(effectGroups({ areas }).map((one) => [one.group, one.areas.map((a) => a.area)])).toEqual(
      [
        ['losers', [4, 3]],
        ['winners', [0, 1]],
        ['others', [2]],
      ],
    );
  });

  it('lose as much as a change is below nothing', () => {
    expect(magnitudeOf(number(-3))).toEqual(number(3));
    expect(magnitudeOf(interval(-5, -2))).toEqual(interval(2, 5));
    expect(magnitudeOf(interval(-5, 2))).toEqual(interval(0, 5));
  });
});

describe('a coordinate', () => {
  it('is read with points or commas, latitude first', () => {
    const place = [11.5892, 50.9271];
    const texts = ['50.9271, 11.5892', '50.9271,11.5892', '50,9271 11,5892', '50,9271; 11,5892'];
    for (const text of texts) expect(readCoordinate(text)).toEqual(place);
  });

  it('is never made of a half or an impossible one', () => {
    for (const text of ['50,93', '50 11', 'Bahnhofstraße 1', '95.5, 11.5', '50.5, 190.5', '']) {
      expect(readCoordinate(text)).toBeNull();
    }
  });

  it('that was printed is found again', () => {
    const degrees = (most: number) => fc.integer({ min: -most * 1000 + 1, max: most * 1000 - 1 });
    fc.assert(
      fc.property(degrees(90), degrees(180), (north, east) => {
        const [latitude, longitude] = [north / 1000, east / 1000];
        const text = `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`;
        expect(readCoordinate(text)).toEqual([longitude, latitude]);
      }),
    );
  });
});

describe('a scenario file', () => {
  const edits: readonly OfferEdit[] = [
    { kind: 'add', offer: { ...tinyInventory.offers[0]!, id: 'plan_1' } },
    { kind: 'close', offer: 'o1' },
    { kind: 'move', offer: 'o2', position: [10.1, 50.1] },
    { kind: 'resize', offer: 'o3', capacity: 5 },
  ];

  const candidates: CandidateList = {
    name: 'Leere Läden',
    sites: [{ name: 'Markt 1', address: null, position: [10.1, 50.1], placement: 'set' }],
  };
  const read = (content: unknown) =>
    readScenarioFile(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));
  const problemIn = async (content: unknown) => {
    const found = await read(content);
    return found.ok ? null : found.problems[0];
  };

  it('holds all that is read from it again', async () => {
    const scenarios = [{ name: 'Mit „Zeichen“ & Umlauten: äöü', edits }];
    for (const places of [candidates, null]) {
      const content = { scenarios, candidates: places };
      expect(await read(writeScenarios(content))).toEqual({ ok: true, value: content });
    }
  });

  it('may be a bare list, as it once was', async () => {
    const scenarios = [{ name: 'Alt', edits }];
    expect(await read(scenarios)).toEqual({ ok: true, value: { scenarios, candidates: null } });
  });

  it('is refused with the reason where it is something else', async () => {
    expect(await problemIn('a;b\n1;2')).toEqual({ code: 'no_json' });
    expect(await problemIn({ type: 'FeatureCollection' })).toEqual({ code: 'other_file' });
    expect(await problemIn([])).toEqual({ code: 'empty' });
    expect(await problemIn({ version: 2, scenarios: [] })).toEqual({ code: 'newer', version: 2 });
    const many = Array.from({ length: 21 }, () => ({ name: 'a', edits: [] }));
    expect(await problemIn(many)).toEqual({ code: 'too_many', count: 21, max: 20 });
  });

  it('is refused with the place of what is wrong in it', async () => {
    const bad = { kind: 'resize', offer: 'o1', capacity: -1 };
    expect(await problemIn([{ name: 1, edits: [] }])).toMatchObject({ scenario: 1, field: 'name' });
    expect(
      await problemIn([
        { name: 'a', edits: [] },
        { name: 'b', edits: [edits[0], bad] },
      ]),
    ).toEqual({ code: 'bad_step', scenario: 2, step: 2, field: 'capacity' });
    const file = { scenarios: [{ name: 'a', edits: [] }], candidates: { name: 'b', sites: [1] } };
    expect(await problemIn(file)).toEqual({ code: 'bad_candidates' });
  });
});

describe('the search for an offer', () => {
  const takesPart = Uint8Array.of(1, 0, 0, 1);
  const find = (query: string) =>
    offerFinds(query, {
      offers: tinyInventory.offers,
      day: '2021-12-31',
      takesPart,
      textOf: ({ name, address }) => `${name} ${address ?? ''}`,
    });

  it('puts those that count for the question first', () => {
    const { asked, others } = find('');
    expect(asked.map(({ id }) => id)).toEqual(['o1', 'o4']);
    expect(others.map(({ id }) => id)).toEqual(['o2', 'o3']);
  });

  it('finds every word, without minding accents or case', () => {
    expect(find('BERATUNG bahnhofstrasse').asked.map(({ id }) => id)).toEqual(['o1']);
    expect(find('xyz')).toEqual({ asked: [], others: [] });
  });
});

describe('a suggested site', () => {
  it('is named after the house that stands there, and after none that does not', () => {
    expect(addressAt(tinyAddresses, [10.149, 50.15])).toBe('Bahnhofstraße 1');
    expect(addressAt(tinyAddresses, [10.149, 50.16])).toBeNull();
  });
});
