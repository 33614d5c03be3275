import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { RawIntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../domain/model/result.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { createAtlasIntl } from '../../i18n/intl.ts';
import { de } from '../../i18n/messages/de.ts';
import { FormatProvider } from '../../i18n/useFormat.ts';
import type { Atlas } from '../../state/atlas.ts';
import { createAtlasStore } from '../../state/atlasStore.ts';
import { createHighlight } from '../../state/highlight.ts';
import { AtlasProvider } from '../../state/react/useAtlas.ts';
import { createSelectors } from '../../state/selectors/createSelectors.ts';
import { defaultView } from '../../state/viewState.ts';
import {
  areaId,
  DISTRICT,
  indicatorId,
  tinyAreas,
  tinyAtlas,
  tinyDistricts,
  tinyIndicators,
  tinySeries,
} from '../../testing/tinyPackage.ts';
import { createDelayedPreview } from './delayedPreview.ts';
import { FacetControls } from './FacetControls.tsx';
import { PickerContent } from './PickerContent.tsx';
import { pickRow } from './pickRow.ts';

const tinySeriesById = new Map(tinySeries.map((series) => [series.indicator, series]));

function openTinyAtlas(indicator = 'unemp_rate'): Atlas {
  const dataset = {
    package: tinyAtlas,
    series: tinySeriesById,
    geometries: new Map([[DISTRICT, tinyDistricts]]),
    context: [],
  };
  const view = { ...defaultView(tinyAtlas), indicator: indicatorId(indicator) };
  return {
    store: createAtlasStore({ view, dataset }),
    source: {
      package: tinyAtlas,
      series: async (id) => ok(tinySeriesById.get(id)!),
      geometry: async () => ok(tinyDistricts),
      context: async () => ok([]),
    },
    highlight: createHighlight(),
    select: createSelectors(),
    requests: { latest: 0 },
  };
}

function markup(atlas: Atlas, children: ReactNode): string {
  const intl = createAtlasIntl('de', de);
  const { units } = tinyAtlas.catalogue;
  return renderToStaticMarkup(
    <RawIntlProvider value={intl}>
      <FormatProvider value={createFormat({ intl, units, maskedBelow: 3 })}>
        <AtlasProvider value={atlas}>{children}</AtlasProvider>
      </FormatProvider>
    </RawIntlProvider>,
  );
}

const indicatorRow = (id: string) => {
  const indicator = tinyIndicators.find((one) => one.id === id)!;
  const concept = tinyAtlas.catalogue.concepts.find((one) => one.id === indicator.concept)!;
  return { kind: 'indicator', key: `concept:${concept.id}`, concept, indicator } as const;
};

describe('running through the list with the arrow keys', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows an indicator once the keyboard rests on it, and keeps nothing', () => {
    const atlas = openTinyAtlas();
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

  it('goes back to what was there when the keyboard leaves the indicators', () => {
    const atlas = openTinyAtlas();
    const preview = createDelayedPreview(atlas);
    preview.over(indicatorId('pop_total'));
    vi.advanceTimersByTime(300);
    preview.over(null);
    vi.runAllTimers();
    expect(atlas.store.getState().session.preview).toBeNull();
  });
});

describe('picking a row', () => {
  it('keeps the indicator as one step that can be undone', () => {
    const atlas = openTinyAtlas();
    pickRow(atlas, indicatorRow('pop_female_share'));
    expect(atlas.store.getState().view.indicator).toBe('pop_female_share');
    atlas.store.temporal.getState().undo();
    expect(atlas.store.getState().view.indicator).toBe('unemp_rate');
  });

  it('selects an area, and leaves one selected that is so already', () => {
    const atlas = openTinyAtlas();
    const area = tinyAreas.find(({ id }) => id === areaId('d2'))!;
    const row = { kind: 'area', key: 'area:d2', area } as const;
    pickRow(atlas, row);
    pickRow(atlas, row);
    expect(atlas.store.getState().view.areas).toEqual(['d2']);
  });
});

describe('the picker as it opens', () => {
  const html = markup(openTinyAtlas(), <PickerContent onCancel={() => {}} onClose={() => {}} />);

  it('says of each concept what the map would show: measure, unit, years, breakdowns', () => {
    expect(html).toContain('Arbeitslosigkeit');
    expect(html).toContain('Rate');
    expect(html).toContain('Arbeitslosenanteil · Prozent · 2019–2021');
    expect(html).toContain('Personen · 2019–2021 · 1 Aufgliederung');
  });

  it('marks the concept in force', () => {
    const chosen = html.split('role="option"').filter((part) => part.includes('selected="true"'));
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toContain('Arbeitslosigkeit');
  });
});

describe('the chips that break a figure down', () => {
  it('offer the categories and measures the concept has, named as in the package', () => {
    const html = markup(openTinyAtlas('pop_female_share'), <FacetControls />);
    expect(html).toContain('Geschlecht:');
    expect(html).toMatch(/selected="">Frauen</);
    expect(html).not.toContain('Männer');
    expect(html).toMatch(/selected="">Anteil</);
    expect(html).toContain('>Anzahl<');
  });

  it('are absent where there is nothing to choose', () => {
    const html = markup(openTinyAtlas('unemp_rate'), <FacetControls />);
    expect(html).not.toContain('Geschlecht');
    expect(html).toContain('Maß:');
  });
});
