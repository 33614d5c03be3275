import type { LocalText } from '../model/area.ts';
import type { Story, StoryStep } from './story.ts';

const NOTHING: LocalText = { de: '', en: '' };

/** A step of which nothing is said yet: of words alone, or with the view that is to be told. */
export function emptyStep(id: string, view: string | null = null): StoryStep {
  return {
    id,
    view,
    headline: NOTHING,
    text: NOTHING,
    note: NOTHING,
    alternative: NOTHING,
    highlight: null,
    guess: 'none',
    minutes: null,
  };
}

export function emptyStory(id: string, title: LocalText): Story {
  return { id, title, summary: NOTHING, steps: [] };
}
