import { describe, expect, it } from 'vitest';
import { areaLabels, areaSelection } from '../../map/areaLabels.ts';
import { fillsOf, rampOf, symbolsOf } from '../../map/figureFills.ts';
import { FILL_PATTERNS } from '../../map/mapModel.ts';
import { DEFAULT_CLASSIFICATION, type ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { areaId, indicatorId, PLANNING_AREA, periodId } from '../../testing/tinyPackage.ts';

async function open(view: Partial<ViewState> = {}) {
  const atlas = await openTinyAtlas({ view });
  return atlas.select.shown(atlas.store.getState());
}

const COUNT = { indicator: indicatorId('pop_total') };
const patternsOf = (pattern: Uint8Array) => [...pattern].map((code) => FILL_PATTERNS[code]);

describe('fillsOf(input, pickedClass)', () => {
  it('fills areas with the class of the domain and a withheld one with its pattern', async () => {
    const shown = await open();
    const fills = fillsOf(shown, null);
    expect(patternsOf(fills.pattern)).toEqual([...Array(5).fill('class'), 'masked']);
    expect([...fills.classIndex].slice(0, 5)).toEqual([...shown.classes].slice(0, 5));
  });

  it('hatches a coloured area with a low denominator, and no pattern twice', async () => {
    const early = await open({ period: periodId('2020') });
    expect([...fillsOf(early, null).hatched]).toEqual([0, 0, 0, 0, 0, 1]);
    const late = await open();
    expect([...fillsOf(late, null).hatched]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('lets the areas of other classes step back, but never hides a state', async () => {
    const shown = await open();
    const picked = shown.classes[1]!;
    const patterns = patternsOf(fillsOf(shown, picked).pattern);
    patterns.forEach((pattern, index) => {
      if (index === 5) expect(pattern).toBe('masked');
      else expect(pattern).toBe(shown.classes[index] === picked ? 'class' : 'plain');
    });
  });

  it('leaves areas plain under the circles of a count', async () => {
    const patterns = patternsOf(fillsOf(await open(COUNT), null).pattern);
    expect(new Set(patterns)).toEqual(new Set(['plain']));
  });

  it('colours a sum over areas whose range lies in one class', async () => {
    const fills = fillsOf(
      await open({
        level: PLANNING_AREA,
        classification: {
          ...DEFAULT_CLASSIFICATION,
          method: 'manual',
          breaks: [4, 4.2],
          rounded: false,
        },
      }),
      null,
    );
    expect(patternsOf(fills.pattern)).toEqual(['class', 'class']);
  });
});

describe('symbolsOf(shown, pickedClass)', () => {
  it('draws circles for counts only', async () => {
    const rate = await open();
    expect(symbolsOf(rate, null)).toBeNull();
    const count = await open(COUNT);
    expect(symbolsOf(count, null)).not.toBeNull();
  });

  it('measures them by the largest area of any period, not by the city or the Land', async () => {
    const shown = await open(COUNT);
    const { radius } = symbolsOf(shown, null)!;
    const [d1, d2] = [radius[0]!, radius[1]!];
    expect(d2).toBeCloseTo(28, 5);
    expect((d1 / d2) ** 2).toBeCloseTo(1020 / 2100, 5);
  });

  it('keeps one scale over time, so that a circle grows with its area', async () => {
    const early = await open({ ...COUNT, period: periodId('2019') });
    const { radius } = symbolsOf(early, null)!;
    expect((radius[1]! / 28) ** 2).toBeCloseTo(2000 / 2100, 5);
  });

  it('colours them by class for a change, and leaves out those of other classes when one is picked', async () => {
    const shown = await open({ ...COUNT, compareWith: periodId('2019') });
    const all = symbolsOf(shown, null)!;
    expect(all.classIndex).toBe(shown.classes);
    const picked = symbolsOf(shown, shown.classes[1]!)!;
    expect(picked.radius[1]).toBe(all.radius[1]);
    const others = [...shown.classes.keys()].filter((i) => shown.classes[i] !== shown.classes[1]);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((index) => picked.radius[index] === 0)).toBe(true);
  });

  it('draws none for a withheld count', async () => {
    const shown = await open({ indicator: indicatorId('unemp_total') });
    expect(symbolsOf(shown, null)?.radius[5]).toBe(0);
  });
});

describe('areaLabels(areas, chosen)', () => {
  it('places a selected area before every other', async () => {
    const { base } = await open();
    const labels = areaLabels(base.areas, [areaId('d5')]);
    const [first] = [...labels].sort((a, b) => b.priority - a.priority);
    expect(first?.text).toBe('Eichholz');
    expect(labels).toHaveLength(6);
  });
});

describe('areaSelection(chosen) and rampOf(classification)', () => {
  it('give each selected area the colour of its place in the selection', () => {
    expect(areaSelection([areaId('d3'), areaId('d1')])).toEqual([
      { area: 'd3', slot: 0 },
      { area: 'd1', slot: 1 },
    ]);
  });

  it('take two-sided colours for differences and one-sided ones for values', async () => {
    const values = await open();
    expect(rampOf(values.classification)).toEqual({
      kind: 'sequential',
      size: values.classification.classCount,
    });
    const differences = await open({ compareWith: periodId('2019') });
    expect(rampOf(differences.classification).kind).toBe('diverging');
  });

  it('have at least one class, though there be no value', async () => {
    const { classification } = await open();
    expect(rampOf({ ...classification, classCount: 0 }).size).toBe(1);
  });
});
