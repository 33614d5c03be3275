import { useState } from 'react';
import type { LocalText } from '../../domain/model/area.ts';
import { MAX_STEPS, type Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { NEW_TITLE } from '../../state/present/storyActions.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { TextArea } from '../../ui/textField/TextArea.tsx';
import { TextField } from '../../ui/textField/TextField.tsx';
import './storyInsert.css';

/** Where the view goes: into a story, or into a new one of this title. */
export type InsertTarget =
  | { readonly story: Story }
  | { readonly story: null; readonly title: LocalText };

interface StoryInsertProps {
  readonly stories: readonly Story[];
  /** Own or changed ones; the others come with the data. */
  readonly own: readonly Story[];
  /** What the view itself says. */
  readonly headline: LocalText;
  readonly hasFailed: boolean;
  onInsert(target: InsertTarget, headline: LocalText): void;
}

const NEW = '';

/** Which story the view on the screen goes into, and the sentence above it. */
export function StoryInsert(props: StoryInsertProps) {
  const { stories, own, headline, hasFailed, onInsert } = props;
  const text = usePresentText();
  const format = useFormat();
  const language = useAtlasState(({ view }) => view.language);
  const [id, setId] = useState(own.at(-1)?.id ?? NEW);
  const [title, setTitle] = useState<string | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const story = stories.find((candidate) => candidate.id === id);
  const isFull = (story?.steps.length ?? 0) >= MAX_STEPS;
  const insert = () => {
    // What is written says more than the proposal in the other language, which then does not fit it.
    const said = written === null ? headline : { de: '', en: '', [language]: written };
    const name = title === null ? NEW_TITLE : { de: '', en: '', [language]: title };
    onInsert(story === undefined ? { story: null, title: name } : { story }, said);
  };
  return (
    <div className="story-insert">
      {hasFailed ? <Notice tone="error">{text('storyInsert.failed')}</Notice> : null}
      <Select
        label={text('storyInsert.story')}
        options={[
          ...stories.map((one) => ({
            id: one.id,
            label: format.local(one.title) || text('storyEditor.untitled'),
          })),
          { id: NEW, label: text('storyInsert.story.new') },
        ]}
        value={story === undefined ? NEW : id}
        onChange={setId}
      />
      {story === undefined ? (
        <TextField
          label={text('storyInsert.name')}
          value={title ?? format.local(NEW_TITLE)}
          onChange={setTitle}
        />
      ) : null}
      {story === undefined || own.includes(story) ? null : (
        <p className="story-insert-note">{text('storyInsert.shipped')}</p>
      )}
      <TextArea
        label={text('storyInsert.headline')}
        rows={2}
        lang={language}
        value={written ?? format.local(headline)}
        description={text('storyInsert.headline.note')}
        onChange={(value) => setWritten(value.replace(/\s*\n\s*/g, ' '))}
      />
      {isFull ? <p role="alert">{text('storyInsert.full', { most: MAX_STEPS })}</p> : null}
      <div>
        <Button variant="primary" isDisabled={isFull} onPress={insert}>
          {text('storyInsert.insert')}
        </Button>
      </div>
    </div>
  );
}
