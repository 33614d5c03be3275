import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { OWN_AREA_LIMITS, type OwnArea, type OwnShape, sortedMembers } from './ownArea.ts';
import { decodeOwnArea, encodeOwnArea } from './ownAreaCodec.ts';

const steps = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((count) => count / 1e5);
const position: fc.Arbitrary<LonLat> = fc.tuple(steps(180), steps(90));
const shape: fc.Arbitrary<OwnShape | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant('radius' as const),
    centre: position,
    metres: fc.integer(OWN_AREA_LIMITS.metres),
  }),
  fc.record({
    kind: fc.constant('polygon' as const),
    ring: fc.array(position, { minLength: 3, maxLength: 6 }),
  }),
);
const ownArea: fc.Arbitrary<OwnArea> = fc.record({
  id: fc.integer({ min: 1, max: 999 }).map((number) => `own-${number}` as AreaId),
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((name) => name.trim() !== '' && name.length <= 60 && !/\p{Cc}/u.test(name)),
  members: fc
    .array(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,9}$/), { minLength: 1, maxLength: 12 })
    .map((members) => sortedMembers(members as AreaId[])),
  shape,
});

const ten = Array.from({ length: 10 }, (_, at) => `${at + 41}` as AreaId);
const sample: OwnArea = {
  id: 'own-1' as AreaId,
  name: 'Am Fluss',
  members: ten,
  shape: { kind: 'radius', centre: [11.58, 50.93], metres: 800 },
};

/** Texts of the characters that mean something in a link, so that some of them can be read. */
const almost = fc.string({ unit: fc.constantFrom(...'0159*.prABgz-_ä\u0000'), maxLength: 24 });

describe('an own area in a link', () => {
  it('comes back as it was, through an address too', () => {
    fc.assert(
      fc.property(ownArea, (own) => {
        const text = encodeOwnArea(own);
        const address = new URLSearchParams([['own', text]]).toString();
        expect(decodeOwnArea(new URLSearchParams(address).get('own')!)).toEqual(own);
      }),
    );
  });

  it('is short: ten districts, a name and a radius in 200 characters of an address', () => {
    const address = new URLSearchParams([['own', encodeOwnArea(sample)]]).toString();
    expect(address.length).toBeLessThan(100);
  });

  it('keeps a ring of a hundred points to some six characters each', () => {
    const ring = Array.from({ length: 100 }, (_, at): LonLat => {
      const angle = (at / 100) * 2 * Math.PI;
      const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
      return [rounded(11.58 + 0.02 * Math.cos(angle)), rounded(50.93 + 0.013 * Math.sin(angle))];
    });
    const own: OwnArea = { ...sample, shape: { kind: 'polygon', ring } };
    expect(encodeOwnArea(own).length).toBeLessThan(700);
    expect(decodeOwnArea(encodeOwnArea(own))).toEqual(own);
  });

  it('keeps asterisks, percent signs and umlauts of a name', () => {
    const own = { ...sample, name: '50 % * Süd & mehr' };
    expect(decodeOwnArea(encodeOwnArea(own))).toEqual(own);
  });

  it('sorts members and rounds metres on the way', () => {
    expect(decodeOwnArea('7*62.61**Zwei')?.members).toEqual(['61', '62']);
    const text = encodeOwnArea({
      ...sample,
      shape: { kind: 'radius', centre: [11.58, 50.93], metres: 800.4 },
    });
    expect(decodeOwnArea(text)?.shape).toMatchObject({ metres: 800 });
  });

  it('is nothing where the text is another, and never a crash', () => {
    const bad = [
      '',
      '1',
      '1*61*',
      '1*61**',
      '1*61**  ',
      '0*61**A',
      '1000*61**A',
      '1***A',
      '1*61.61**A',
      '1*6 1**A',
      '1*__proto__**A',
      `1*61**${'x'.repeat(61)}`,
      '1*61**A\u0000B',
      '1*61*rAA.20*A',
      '1*61*rAA.20001*A',
      '1*61*rAA*A',
      '1*61*rAAAA.800*A',
      '1*61*r!.800*A',
      '1*61*p*A',
      '1*61*pAA*A',
      '1*61*pAAAA*A',
      `1*61*p${'AA'.repeat(101)}*A`,
      '1*61*pAAA*A',
      '1*61*rggggggggA.800*A',
      '1*61*rg.800*A',
      '1*61*r______BA.800*A',
      '1*61*x*A',
    ];
    for (const text of bad) expect([text, decodeOwnArea(text)]).toEqual([text, null]);
    fc.assert(
      fc.property(almost, (text) => {
        const own = decodeOwnArea(text);
        if (own !== null) expect(decodeOwnArea(encodeOwnArea(own))).toEqual(own);
      }),
    );
  });

  it('refuses to write an id that is none of an own area', () => {
    expect(() => encodeOwnArea({ ...sample, id: '61' as AreaId })).toThrow(RangeError);
  });
});
