import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { goToSection, sectionHeading } from './sectionHeading.ts';

/** The headlines of a story, each of which leads to its section. */
export function ReadingContents({ story }: { readonly story: Story }) {
  const text = usePresentText();
  const format = useFormat();
  return (
    <nav className="story-contents" aria-labelledby="story-contents">
      <h2 id="story-contents">{text('reading.contents')}</h2>
      <ol>
        {story.steps.map(({ id, headline }) => (
          <li key={id}>
            <a
              href={`#${sectionHeading(id)}`}
              onClick={(event) => {
                event.preventDefault();
                goToSection(id);
              }}
            >
              {format.local(headline)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
