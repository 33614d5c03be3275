import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import type { FieldLanguage } from './fieldLanguages.ts';
import { LocalField } from './LocalField.tsx';
import './storyEditor.css';

interface StoryFieldsProps {
  readonly story: Story;
  readonly languages: readonly FieldLanguage[];
  onChange(change: Partial<Pick<Story, 'title' | 'summary'>>, field: string): void;
}

/** What the story is called and what it is about. */
export function StoryFields({ story, languages, onChange }: StoryFieldsProps) {
  const text = usePresentText();
  return (
    <section className="story-fields" aria-label={text('storyEditor.story')}>
      <h2 className="story-fields-title">{text('storyEditor.story')}</h2>
      <LocalField
        label={text('storyEditor.field.title')}
        value={story.title}
        languages={languages}
        rows={1}
        isLine
        onChange={(title, language) => onChange({ title }, `title.${language}`)}
      />
      <LocalField
        label={text('storyEditor.field.summary')}
        value={story.summary}
        languages={languages}
        description={() => text('storyEditor.field.summary.note')}
        onChange={(summary, language) => onChange({ summary }, `summary.${language}`)}
      />
    </section>
  );
}
