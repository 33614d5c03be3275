import { describe, expect, it } from 'vitest';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { changeNeed, editStock } from '../../state/need/needActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { OfferTable } from './OfferTable.tsx';

/** Markup without a browser shows the state a store began with; here it is to show the one in force. */
function renderNow(atlas: Atlas): string {
  const { store } = atlas;
  return renderInNeed(
    { ...atlas, store: { ...store, getInitialState: store.getState } },
    <OfferTable />,
  );
}

const inNeed = { view: { view: 'need' } } as const;

describe('the offer table', () => {
  it('is a native table that says category, area, ages, places, status and date in words', async () => {
    const markup = renderInNeed(await openTinyAtlas(inNeed), <OfferTable />);
    expect(markup.match(/<th scope="col"/g)).toHaveLength(8);
    expect(markup.match(/<th scope="row"/g)).toHaveLength(4);
    const text = readableText(markup);
    expect(text).toContain('4 Angebote');
    expect(text).toContain('18 bis 64 Jahre 12 in Betrieb, Stand 31.12.2021');
    expect(text).toContain('ungeprüft, Stand');
  });

  it('says how many of how many a filter leaves', async () => {
    const atlas = await openTinyAtlas(inNeed);
    await changeNeed(atlas, { filter: { ...NO_OFFER_FILTER, categories: ['meeting'] } });
    const text = readableText(renderNow(atlas));
    expect(text).toContain('1 Angebot von 4');
    expect(text).toContain('Filter (1 gesetzt)');
    await changeNeed(atlas, { filter: { ...NO_OFFER_FILTER, text: 'xyz' } });
    expect(readableText(renderNow(atlas))).toContain('Kein Angebot gefunden');
  });

  it('keeps a closed offer in sight, marks the chosen one and has one row that Tab leads to', async () => {
    const atlas = await openTinyAtlas(inNeed);
    editStock(atlas, { kind: 'close', offer: 'o1' });
    patchSession(atlas, { pickedOffer: 'o2' });
    const markup = renderNow(atlas);
    expect(readableText(markup)).toContain('geschlossen, Stand 31.12.2021');
    expect(markup.match(/data-picked/g)).toHaveLength(1);
    expect(markup.match(/class="offer-table-open" tabindex="0"/g)).toHaveLength(1);
  });

  it('shows a large inventory page by page', async () => {
    const [first] = tinyInventory.offers;
    const atlas = await openTinyAtlas(inNeed);
    const edits = Array.from({ length: 5000 }, (_, at) => ({
      kind: 'add' as const,
      offer: { ...first!, id: `n${at}`, origin: 'own' as const },
    }));
    atlas.store.setState(({ workspace }) => ({ workspace: { ...workspace, edits } }));
    const markup = renderNow(atlas);
    expect(markup.match(/<th scope="row"/g)).toHaveLength(50);
    expect(readableText(markup)).toContain('Seite 1 von 101');
  });

  it('speaks English', async () => {
    const text = readableText(renderInNeed(await openTinyAtlas(inNeed), <OfferTable />, 'en'));
    expect(text).toContain('in operation, as of');
  });
});
