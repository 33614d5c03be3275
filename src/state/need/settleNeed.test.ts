import { describe, expect, it } from 'vitest';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { areaId, indicatorId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { defaultView, type ViewState } from '../viewState.ts';
import type { NeedView } from './needView.ts';
import { firstNeedView, questionOf } from './questionOf.ts';
import { settleNeed } from './settleNeed.ts';

const FIRST = firstNeedView(tinyInventory)!;
const VIEW: ViewState = { ...defaultView(tinyAtlas), view: 'need' };

function asked(change: Partial<NeedQuestion>, rest: Partial<NeedView> = {}): ViewState {
  return { ...VIEW, need: { ...FIRST, ...rest, question: { ...FIRST.question, ...change } } };
}

const settled = (view: ViewState) => settleNeed(view, tinyAtlas, tinyInventory);
const questionAfter = (view: ViewState) => settled(view).view.need!.question;

describe('settleNeed', () => {
  it('waits until the inventory is known', () => {
    expect(settleNeed(VIEW, tinyAtlas, undefined)).toEqual({ view: VIEW, dropped: [] });
  });

  it('leaves any other view alone', () => {
    const explore = { ...asked({ targetGroup: 'unknown' }), view: 'explore' } as const;
    expect(settled(explore).view).toBe(explore);
  });

  it('asks the first question of the package where none is asked', () => {
    expect(settled({ ...VIEW, need: null }).view.need).toEqual(FIRST);
    expect(FIRST.question).toEqual(questionOf(tinyInventory.presets[0]!, tinyInventory));
  });

  it('has no such view in a package without inventory or without questions', () => {
    expect(settleNeed(VIEW, tinyAtlas, null).view.view).toBe('explore');
    const silent = { ...tinyInventory, presets: [] };
    expect(settleNeed(VIEW, tinyAtlas, silent).view.view).toBe('explore');
    expect(firstNeedView(silent)).toBeNull();
  });

  it('keeps a question of known ids as it is, the same object', () => {
    const view = asked({});
    expect(settled(view)).toEqual({ view, dropped: [] });
    expect(settled(view).view).toBe(view);
    expect(settled(asked({ preset: null })).dropped).toEqual([]);
  });

  it('keeps the question where only its filter of offers names what the package does not know', () => {
    const filter = {
      ...NO_OFFER_FILTER,
      text: 'haus',
      categories: ['advice', 'circus'],
      field: 'nowhere',
      targetGroup: 'elves',
      lifePhase: 'afterlife',
      area: areaId('atlantis'),
      operator: 'Unbekannt',
    };
    const { view, dropped } = settled(asked({}, { filter }));
    expect(dropped).toEqual(['circus', 'nowhere', 'elves', 'afterlife', 'atlantis']);
    expect(view.need).toEqual({
      ...FIRST,
      filter: { ...NO_OFFER_FILTER, text: 'haus', categories: ['advice'], operator: 'Unbekannt' },
    });
    const known = asked(
      {},
      { filter: { ...NO_OFFER_FILTER, area: areaId('d1'), lifePhase: 'adult' } },
    );
    expect(settled(known).view).toBe(known);
  });

  it('leaves out what the package does not know, and says what', () => {
    const view = asked({
      preset: 'gone',
      targetGroup: 'elves',
      categories: ['advice', 'gone_too'],
      parts: [
        ...FIRST.question.parts,
        { indicator: indicatorId('lost'), weight: 5, direction: null },
      ],
    });
    const { dropped } = settled(view);
    expect(dropped).toEqual(['elves', 'gone', 'lost', 'gone_too']);
    expect(questionAfter(view)).toMatchObject({
      preset: null,
      targetGroup: 'all',
      categories: ['advice'],
      parts: FIRST.question.parts,
    });
  });

  it('keeps the rest of the view while it drops ids', () => {
    const view = asked({ preset: 'gone' }, { face: 'offers', pickedCell: 4 });
    expect(settled(view).view.need).toMatchObject({ face: 'offers', pickedCell: 4 });
  });

  it('asks the first question where nothing that can be asked is left', () => {
    const lost = [{ indicator: indicatorId('lost'), weight: 5, direction: null }];
    expect(questionAfter(asked({ parts: lost }))).toEqual(FIRST.question);
    expect(questionAfter(asked({ categories: ['gone'] }))).toEqual(FIRST.question);
  });

  it('keeps what-ifs and own places where the question cannot be asked', () => {
    const work = {
      scenarios: [{ name: 'Zwei zu', edits: [{ kind: 'close', offer: 'o1' } as const] }],
      scenario: 0,
      candidates: { name: 'Meine', sites: [] },
    };
    const { view } = settled(asked({ categories: ['gone'] }, work));
    expect(view.need).toEqual({ ...FIRST, ...work });
  });

  it('takes an indicator once', () => {
    const [part] = FIRST.question.parts;
    const view = asked({ parts: [part!, { ...part!, weight: 50 }] });
    expect(settled(view).dropped).toEqual([part!.indicator]);
    expect(questionAfter(view).parts).toEqual([part]);
  });

  it('lets a neutral indicator count as need where the link does not say which way', () => {
    const neutral = { indicator: indicatorId('pop_total'), weight: 10, direction: null } as const;
    const stated = { ...neutral, direction: 'low_need' } as const;
    const view = asked({ parts: [...FIRST.question.parts, neutral] });
    expect(settled(view).dropped).toEqual([]);
    expect(questionAfter(view).parts.at(-1)).toEqual({ ...neutral, direction: 'high_need' });
    expect(questionAfter(view).parts[0]!.direction).toBeNull();
    const low = asked({ parts: [stated] });
    expect(settled(low).view).toBe(low);
  });
});
