import { describe, expect, it } from 'vitest';
import type { SiteSuggestions } from '../../domain/need/traceSites.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import type { Atlas } from '../../state/atlas.ts';
import { addScenarios } from '../../state/need/scenarioActions.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInNeed } from '../../testing/renderInNeed.tsx';
import { Scenarios } from './Scenarios.tsx';
import { boundSentence } from './siteSentences.ts';
import { useScenarios } from './useScenarios.ts';

const inNeed = { view: { view: 'need' } } as const;

/** Markup without a browser shows the state a store began with; here it is to show the one in force. */
function rendered(
  atlas: Atlas,
  language: InterfaceLanguage = 'de',
  element = <Scenarios onCopyLink={() => {}} />,
) {
  const { store } = atlas;
  const now = { ...atlas, store: { ...store, getInitialState: store.getState } };
  return readableText(renderInNeed(now, element, language));
}

describe('scenarios', () => {
  it('offer a new one first, and nothing to compare', async () => {
    const text = rendered(await openTinyAtlas(inNeed));
    expect(text).toContain('Neues Szenario');
    expect(text).not.toContain('Vorher und nachher');
    expect(text).not.toContain('Szenarien im Vergleich');
  });

  it('say who loses, before and after side by side, when an offer closes', async () => {
    const atlas = await openTinyAtlas(inNeed);
    addScenarios(atlas, [{ name: 'Ohne Bahnhof', edits: [{ kind: 'close', offer: 'o1' }] }]);
    const text = rendered(atlas);
    expect(text).toContain('Geschlossen: Beratung am Bahnhof');
    expect(text).toContain('Nicht mehr mit Angebot in 5 km:');
    expect(text).toMatch(/Weniger in Reichweite .*−\d+/);
    expect(text).not.toContain('Mehr in Reichweite');
    expect(text).toContain('insgesamt: vorher');
  });

  it('say the same in English', async () => {
    const atlas = await openTinyAtlas(inNeed);
    addScenarios(atlas, [{ name: 'Less', edits: [{ kind: 'close', offer: 'o1' }] }]);
    const text = rendered(atlas, 'en');
    expect(text).toContain('No longer with an offer within 5 km:');
    expect(text).toContain('Fewer within reach');
  });

  it('say of a step that does nothing that it does nothing', async () => {
    const atlas = await openTinyAtlas(inNeed);
    addScenarios(atlas, [{ name: 'Alt', edits: [{ kind: 'close', offer: 'gone' }] }]);
    const text = rendered(atlas);
    expect(text).toContain('Dieses Angebot gibt es im Bestand nicht');
    expect(text).toContain('in keinem Gebiet etwas');
  });
});

const found: SiteSuggestions = {
  sites: [],
  gained: 100,
  gainAtMost: 100,
  unknownPoints: 0,
  candidates: 7,
};

function Bound({ gainAtMost }: { readonly gainAtMost: number }) {
  return <p>{boundSentence(useScenarios(), { ...found, gainAtMost })}</p>;
}

describe('suggested sites', () => {
  it('say how much better another choice could be at most', async () => {
    const atlas = await openTinyAtlas(inNeed);
    const text = rendered(atlas, 'de', <Bound gainAtMost={112.4} />);
    expect(text).toMatch(/mindestens 63.%/);
    expect(text).toContain('höchstens 13 Arbeitslose mehr');
  });

  it('say that none is better where that is certain', async () => {
    const atlas = await openTinyAtlas(inNeed);
    const text = rendered(atlas, 'de', <Bound gainAtMost={100} />);
    expect(text).toContain('Keine andere Auswahl');
    expect(text).not.toContain('63');
  });
});
