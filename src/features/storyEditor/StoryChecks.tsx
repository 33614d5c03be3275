import { isGrave, type StoryProblem } from '../../domain/story/checkStory.ts';
import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { wordStoryProblem } from './wordStoryProblem.ts';
import './storyEditor.css';

interface StoryChecksProps {
  readonly story: Story;
  readonly problems: readonly StoryProblem[];
  onOpen(step: number): void;
}

/** What stands in the way of being understood, each with the step it means; nothing is forbidden. */
export function StoryChecks({ story, problems, onOpen }: StoryChecksProps) {
  const text = usePresentText();
  const grave = problems.filter(isGrave);
  const advice = problems.filter((problem) => !isGrave(problem));
  return (
    <section className="story-checks" aria-label={text('storyEditor.checks')}>
      <h2 className="story-fields-title">{text('storyEditor.checks')}</h2>
      <p>
        {problems.length === 0
          ? text('storyEditor.checks.none')
          : text('storyEditor.checks.count', { grave: grave.length, advice: advice.length })}
      </p>
      <ProblemList kind="grave" {...{ story, onOpen }} problems={grave} />
      <ProblemList kind="advice" {...{ story, onOpen }} problems={advice} />
    </section>
  );
}

function ProblemList(props: StoryChecksProps & { readonly kind: 'grave' | 'advice' }) {
  const { kind, story, problems, onOpen } = props;
  const text = usePresentText();
  if (problems.length === 0) return null;
  return (
    <>
      <h3 className="story-checks-kind">{text(`storyEditor.checks.${kind}`)}</h3>
      <ul className="story-checks-list" data-kind={kind}>
        {problems.map((problem) => {
          const place = story.steps.findIndex(({ id }) => id === problem.step);
          const words = wordStoryProblem(problem, text);
          return (
            <li key={JSON.stringify(problem)}>
              {place < 0 ? (
                <strong>{text('storyEditor.checks.whole')}</strong>
              ) : (
                <button type="button" className="story-checks-step" onClick={() => onOpen(place)}>
                  {text('storyEditor.checks.step', { step: place + 1 })}
                </button>
              )}
              {': '}
              {words}
            </li>
          );
        })}
      </ul>
    </>
  );
}
