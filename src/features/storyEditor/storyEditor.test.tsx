import { describe, expect, it } from 'vitest';
import { checkStory, type StoryProblem } from '../../domain/story/checkStory.ts';
import { emptyStep, emptyStory } from '../../domain/story/emptyStep.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { presentTextIn, renderInPresent } from '../../testing/renderInPresent.tsx';
import { areaId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { areasOfView } from './areasOfView.ts';
import { StepFields } from './StepFields.tsx';
import { StepList } from './StepList.tsx';
import { StoryChecks } from './StoryChecks.tsx';
import { wordStoryProblem } from './wordStoryProblem.ts';

const STORY = {
  ...emptyStory('s', { de: 'Titel', en: '' }),
  steps: [
    { ...emptyStep('a', 'v=1&view=explore'), headline: { de: 'Erstens.', en: 'First.' } },
    emptyStep('b'),
  ],
};

const PROBLEMS: readonly StoryProblem[] = [
  ...(
    [
      'title_missing',
      'no_steps',
      'headline_missing',
      'alternative_missing',
      'view_unknown',
      'source_missing',
      'note_missing',
      'no_orientation',
      'no_overview',
      'camera_and_layer',
      'guess_without_trend',
      'guess_without_area',
    ] as const
  ).map((code) => ({ code, step: 'a' })),
  ...(['title', 'summary', 'headline', 'text', 'note', 'alternative'] as const).map((field) => ({
    code: 'language_missing' as const,
    step: 'a',
    field,
    language: 'en' as const,
  })),
  ...(['headline_long', 'text_long', 'many_sentences'] as const).map((code) => ({
    code,
    step: 'a',
    language: 'de' as const,
    count: 99,
    most: 90,
  })),
  { code: 'many_labels', step: 'a', count: 9, most: 7 },
  { code: 'many_classes', step: 'a', count: 7, most: 5 },
];

describe('the checks of a story', () => {
  it.each(['de', 'en'] as const)(
    'say of each problem what it is and what to do (%s)',
    (language) => {
      const words = PROBLEMS.map((problem) => wordStoryProblem(problem, presentTextIn(language)));
      expect(new Set(words).size).toBe(PROBLEMS.length);
      for (const said of words) expect(said).toMatch(/\. .*\.$|[:;] .*\.$/);
    },
  );

  it('name the step they mean and lead to it, the grave ones first', async () => {
    const atlas = await openTinyAtlas();
    const problems = checkStory(STORY, () => null);
    const markup = renderInPresent(
      atlas,
      <StoryChecks story={STORY} problems={problems} onOpen={() => {}} />,
    );
    const text = readableText(markup).replaceAll(' :', ':');
    expect(text).toMatch(/Beheben Schritt 1: Der Alternativtext fehlt\./);
    expect(text).toContain('Schritt 2: Die Überschrift fehlt.');
    expect(text).toContain('Geschichte: Auf Englisch fehlt: Titel.');
    expect(markup.indexOf('>Beheben<')).toBeLessThan(markup.indexOf('>Hinweise<'));
  });

  it('say so where nothing is to object to', async () => {
    const atlas = await openTinyAtlas();
    const markup = renderInPresent(
      atlas,
      <StoryChecks story={STORY} problems={[]} onOpen={() => {}} />,
      'en',
    );
    expect(readableText(markup)).toContain('Nothing to object to.');
  });
});

describe('the list of steps', () => {
  it('names each step and what moves it; pictures are out of the way', async () => {
    const atlas = await openTinyAtlas();
    const markup = renderInPresent(
      atlas,
      <StepList
        story={STORY}
        step={0}
        onOpen={() => {}}
        onMove={() => {}}
        thumbnail={() => <button type="button">klein</button>}
      />,
    );
    expect(markup).toContain('aria-label="Schritt 1: Erstens."');
    expect(markup).toContain('aria-label="Schritt 2: ohne Überschrift"');
    expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
    expect(markup).toContain('aria-label="Schritt 2 nach oben"');
    expect(markup.match(/class="story-step-picture" aria-hidden="true" inert=""/g)).toHaveLength(2);
  });
});

describe('the fields of a step', () => {
  const fields = async (step: number, languages: readonly ('de' | 'en')[]) =>
    renderInPresent(
      await openTinyAtlas(),
      <StepFields
        step={STORY.steps[step]!}
        languages={languages}
        areas={[{ id: areaId('west'), name: 'West' }]}
        onChange={() => {}}
        suggest={async () => null}
      />,
    );

  it('ask for a headline, in each language that is written', async () => {
    const both = await fields(1, ['de', 'en']);
    expect(both).toContain('Überschrift (Deutsch)');
    expect(both).toContain('Überschrift (Englisch)');
    expect(both.match(/Jeder Schritt braucht eine Überschrift\./g)).toHaveLength(2);
    expect(await fields(0, ['de'])).not.toContain('Jeder Schritt braucht');
  });

  it('ask for nothing about a figure where there is none', async () => {
    expect(await fields(0, ['de'])).toContain('Alternativtext');
    expect(await fields(1, ['de'])).not.toContain('Alternativtext');
    expect(await fields(1, ['de'])).not.toContain('Hervorgehobenes Gebiet');
  });

  it('offer the areas that the view shows', () => {
    const names = (level: string) =>
      areasOfView(`v=1&view=explore&level=${level}`, tinyAtlas).map(({ name }) => name);
    expect(names('planning_area')).toEqual(['Ost', 'West']);
    expect(names('district')).toHaveLength(6);
    expect(areasOfView(null, tinyAtlas)).toEqual([]);
  });
});
