import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOffers } from '../../domain/offers/filterOffers.ts';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { changeView } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { ancestorIndex } from '../../state/need/demandSites.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { cityOf, offersByArea, offersOfCity } from './chainOffers.ts';
import { fieldRows } from './chainTable.ts';
import { PreventionChain } from './PreventionChain.tsx';

/** Markup without a browser shows the state a store began with; here it is to show the one in force. */
function rendered(atlas: Atlas, language: 'de' | 'en' = 'de') {
  const { store } = atlas;
  const now = { ...atlas, store: { ...store, getInitialState: store.getState } };
  return renderInNeed(now, <PreventionChain />, language);
}

async function openChain(): Promise<Atlas> {
  const atlas = await openTinyAtlas({ view: { view: 'need' } });
  await changeNeed(atlas, { face: 'chain' });
  return atlas;
}

describe('the Präventionskette', () => {
  it('is a native table with a row per phase, transitions named as such', async () => {
    const markup = rendered(await openChain());
    expect(markup.match(/<th scope="row"/g)).toHaveLength(tinyInventory.lifePhases.length);
    expect(markup.match(/data-transition/g)).toHaveLength(1);
    expect(readableText(markup)).toContain('(Übergang)');
  });

  it('says in the name of each cell what is there, what that means and for how many people', async () => {
    const markup = rendered(await openChain());
    expect(markup).toMatch(
      /aria-label="Schwangerschaft, [^"]+: \d+ Angebote?, [^"]*(mehrfach|vorhanden); Personen: keine Angabe"/,
    );
    expect(markup).toMatch(/aria-label="Ab 25 Jahren, [^"]+; Personen: [\d.]+"/);
  });

  it('calls nothing a gap where nobody is known to live', async () => {
    const atlas = await openChain();
    await changeView(atlas, { areas: [areaId('d6')] });
    const markup = rendered(atlas);
    expect(markup).toMatch(/aria-label="Schwangerschaft, [^"]+: 0 Angebote, offen/);
    expect(markup).toMatch(/aria-label="Ab 25 Jahren, [^"]+: 0 Angebote, Lücke/);
  });

  it('speaks English', async () => {
    const text = readableText(rendered(await openChain(), 'en'));
    expect(text).toContain('Phase of life');
  });
});

const context = { ...tinyInventory, areas: tinyAtlas.areas, day: '2021-12-31' };

describe('a cell of the chain', () => {
  const phases = tinyInventory.lifePhases;
  const fields = ['oekonomie', 'bildung'];
  const { day } = context;
  const nobody = phases.map(() => ({ kind: 'missing' as const, flags: [] }));
  const offer: fc.Arbitrary<OfferRecord> = fc
    .record({
      category: fc.constantFrom('advice', 'meeting'),
      field: fc.constantFrom(null, ...fields),
      from: fc.option(fc.nat(80), { nil: null }),
      span: fc.option(fc.nat(30), { nil: null }),
      area: fc.constantFrom(null, 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'),
      isPlaced: fc.boolean(),
      status: fc.constantFrom('active', 'planned', 'closed'),
      closed: fc.constantFrom(null, '2020-12-31', '2021-12-31'),
    })
    .map(({ from, span, area, isPlaced, ...rest }) => ({
      ...tinyInventory.offers[0]!,
      ...rest,
      opened: null,
      ages: { from, to: span === null ? null : (from ?? 0) + span },
      area: area === null ? null : areaId(area),
      position: isPlaced ? [10, 50] : null,
      placement: isPlaced ? 'stated' : 'none',
    }));
  const inventory = fc
    .array(offer, { maxLength: 25 })
    .map((offers) => offers.map((one, at): OfferRecord => ({ ...one, id: `o${at}` })));

  it('counts exactly what its filter finds, for every area of every level and the city', () => {
    fc.assert(
      fc.property(inventory, (offers) => {
        for (const level of tinyAtlas.levels) {
          const areaIds = tinyAtlas.areas.flatMap(({ id, level: its, role }) =>
            its === level.id && role === 'area' ? [id] : [],
          );
          const indexOf = ancestorIndex(tinyAtlas, areaIds);
          const lists = offersByArea(
            offers,
            Int32Array.from(offers, ({ area }) => (area === null ? -1 : indexOf(area))),
            areaIds.length,
          );
          const places = [
            { area: cityOf(tinyAtlas.areas), offers: offersOfCity(offers, context) },
            ...areaIds.map((area, index) => ({ area, offers: lists[index]! })),
          ];
          for (const place of places) {
            const rows = fieldRows({ phases, fields, day }, { ...place, heads: nobody });
            for (const cell of rows.flat()) {
              expect(filterOffers(offers, cell.filter, context)).toEqual(cell.offers);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays open in the link: pressed, with its offers by name', async () => {
    const atlas = await openChain();
    await changeNeed(atlas, {
      filter: {
        ...NO_OFFER_FILTER,
        lifePhase: 'pregnancy',
        field: 'oekonomie',
        area: cityOf(tinyAtlas.areas),
        isOpen: true,
      },
    });
    const markup = rendered(atlas);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(readableText(markup)).toContain('Beratung in der Altstadt');
    await changeNeed(atlas, { filter: NO_OFFER_FILTER });
    expect(rendered(atlas)).not.toContain('aria-pressed="true"');
  });
});

describe('offers that serve a place', () => {
  it('serve the city without a known place, but no area', () => {
    const { offers } = tinyInventory;
    expect(offersOfCity(offers, context)).toHaveLength(offers.length);
    const lists = offersByArea(offers, Int32Array.of(1, 0, 2, -1), 3);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['o2'], ['o1'], ['o3']]);
  });

  it('do not serve the city from outside of it', () => {
    const outside = { ...tinyInventory.offers[0]!, area: null };
    expect(offersOfCity([outside], context)).toEqual([]);
  });
});
