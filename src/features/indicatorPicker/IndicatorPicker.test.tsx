import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import {
  areaId,
  indicatorId,
  tinyAreas,
  tinyAtlas,
  tinyIndicators,
} from '../../testing/tinyPackage.ts';
import { createDelayedPreview } from './delayedPreview.ts';
import { FacetControls } from './FacetControls.tsx';
import { PickerContent } from './PickerContent.tsx';
import { pickRow } from './pickRow.ts';

const indicatorRow = (id: string) => {
  const indicator = tinyIndicators.find((one) => one.id === id)!;
  const concept = tinyAtlas.catalogue.concepts.find((one) => one.id === indicator.concept)!;
  return { kind: 'indicator', id: `concept:${concept.id}`, concept, indicator } as const;
};

describe('running through the list with the arrow keys', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows an indicator once the keyboard rests on it, and keeps nothing', async () => {
    const atlas = await openTinyAtlas();
    const preview = createDelayedPreview(atlas);
    preview.over(indicatorId('pop_female_share'));
    vi.advanceTimersByTime(200);
    preview.over(indicatorId('pop_total'));
    vi.advanceTimersByTime(200);
    expect(atlas.store.getState().session.preview).toBeNull();
    vi.advanceTimersByTime(100);
    expect(atlas.store.getState().session.preview?.indicator).toBe('pop_total');
    expect(atlas.store.getState().view.indicator).toBe('unemp_rate');
  });

  it('goes back to what was there when the keyboard leaves the indicators', async () => {
    const atlas = await openTinyAtlas();
    const preview = createDelayedPreview(atlas);
    preview.over(indicatorId('pop_total'));
    vi.advanceTimersByTime(300);
    preview.over(null);
    vi.runAllTimers();
    expect(atlas.store.getState().session.preview).toBeNull();
  });
});

describe('picking a row', () => {
  it('keeps the indicator as one step that can be undone', async () => {
    const atlas = await openTinyAtlas();
    await pickRow(atlas, indicatorRow('pop_female_share'));
    expect(atlas.store.getState().view.indicator).toBe('pop_female_share');
    atlas.store.temporal.getState().undo();
    expect(atlas.store.getState().view.indicator).toBe('unemp_rate');
  });

  it('selects an area, and leaves one selected that is so already', async () => {
    const atlas = await openTinyAtlas();
    const area = tinyAreas.find(({ id }) => id === areaId('d2'))!;
    const row = { kind: 'area', id: 'area:d2', area } as const;
    await pickRow(atlas, row);
    await pickRow(atlas, row);
    expect(atlas.store.getState().view.areas).toEqual(['d2']);
  });
});

describe('the picker as it opens', () => {
  const render = async () =>
    renderInAtlas(await openTinyAtlas(), <PickerContent onCancel={() => {}} onClose={() => {}} />);

  it('says of each concept what the map would show: measure, unit, years, breakdowns', async () => {
    const words = readableText(await render());
    expect(words).toContain('Einwohner Anzahl Personen · 2019–2021 · 1 Aufgliederung');
    expect(words).toContain('Arbeitslosigkeit Rate Arbeitslosenanteil · Prozent · 2019–2021');
  });

  it('marks the concept in force', async () => {
    const chosen = (await render())
      .split('role="option"')
      .filter((part) => part.includes('selected="true"'));
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toContain('Arbeitslosigkeit');
  });
});

describe('the chips that break a figure down', () => {
  it('offer the categories and measures the concept has, named as in the package', async () => {
    const view = { indicator: indicatorId('pop_female_share') };
    const html = renderInAtlas(await openTinyAtlas({ view }), <FacetControls />);
    expect(html).toContain('Geschlecht:');
    expect(html).toMatch(/selected="">Frauen</);
    expect(html).not.toContain('Männer');
    expect(html).toMatch(/selected="">Anteil</);
    expect(html).toContain('>Anzahl<');
  });

  it('are absent where there is nothing to choose', async () => {
    const html = renderInAtlas(await openTinyAtlas(), <FacetControls />);
    expect(html).not.toContain('Geschlecht');
    expect(html).toContain('Maß:');
  });
});
