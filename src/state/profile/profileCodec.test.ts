import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile } from '../../testing/anyViewPart.ts';
import { decodeProfile, encodeProfile } from './profileCodec.ts';

describe('a link to a Steckbrief', () => {
  it('holds the area, the two reports and the print view', () => {
    fc.assert(
      fc.property(anyProfile, (view) => {
        const link = new URLSearchParams([...encodeProfile(view)]);
        expect(decodeProfile(link)).toEqual({ profile: view, bad: [] });
      }),
    );
  });

  it('without an area says nothing, and the city is described', () => {
    expect(decodeProfile(new URLSearchParams())).toEqual({ profile: null, bad: [] });
  });

  it('with a year that is none keeps the area and names the year', () => {
    const link = new URLSearchParams('area=62&since=gestern&until=2016');
    expect(decodeProfile(link)).toEqual({
      profile: { area: '62', since: null, until: '2016', print: null },
      bad: [{ key: 'since', value: 'gestern' }],
    });
  });
});
