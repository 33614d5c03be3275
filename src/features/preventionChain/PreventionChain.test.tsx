import { describe, expect, it } from 'vitest';
import { changeView } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changeNeed } from '../../state/need/needActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { offersByArea, offersOfCity } from './chainOffers.ts';
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

describe('offers that serve a place', () => {
  it('serve the city without a known place, but no area', () => {
    const { offers } = tinyInventory;
    expect(offersOfCity(offers)).toHaveLength(offers.length);
    const lists = offersByArea(offers, Int32Array.of(1, 0, 2, -1), 3);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['o2'], ['o1'], ['o3']]);
  });

  it('do not serve the city from outside of it', () => {
    const outside = { ...tinyInventory.offers[0]!, area: null };
    expect(offersOfCity([outside])).toEqual([]);
  });
});
