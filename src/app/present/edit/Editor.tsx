import { useState } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { areasOfView } from '../../../features/storyEditor/areasOfView.ts';
import {
  LANGUAGE_CHOICES,
  type LanguageChoice,
  languagesOf,
} from '../../../features/storyEditor/fieldLanguages.ts';
import { StepFields } from '../../../features/storyEditor/StepFields.tsx';
import { StoryChecks } from '../../../features/storyEditor/StoryChecks.tsx';
import { StoryFields } from '../../../features/storyEditor/StoryFields.tsx';
import { StoryKeeping } from '../../../features/storyList/StoryKeeping.tsx';
import { useUndoKeys } from '../../../features/tray/useUndoKeys.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Select } from '../../../ui/select/Select.tsx';
import { suggestWords } from '../suggestWords.ts';
import { EditHead } from './EditHead.tsx';
import { EditPreview } from './EditPreview.tsx';
import { EditSteps } from './EditSteps.tsx';
import { useEditing } from './useEditing.ts';
import { useStoryProblems } from './useStoryProblems.ts';
import './editor.css';

/** The steps at the left, the open one as on stage in the middle, and what is said of it at the right. */
export function Editor({ story }: { readonly story: Story }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const page = useAtlasState(({ view }) => view.language);
  const [choice, setChoice] = useState<LanguageChoice>(page);
  const languages = languagesOf(choice);
  const editing = useEditing(story);
  const problems = useStoryProblems(story);
  const { step, place } = editing;
  useUndoKeys();
  const suggest = async () => {
    const words = step?.view ? await suggestWords(atlas, step.view) : null;
    return words === null || words.alternative.de === '' ? null : words.alternative;
  };
  return (
    <div className="story-editor" id="figures" tabIndex={-1}>
      <EditHead story={story} place={place} />
      <div className="story-editor-columns">
        <EditSteps story={story} editing={editing} />
        <div className="story-editor-middle">
          <EditPreview story={story} editing={editing} />
          <StoryChecks story={story} problems={problems} onOpen={editing.open} />
        </div>
        <div className="story-editor-fields">
          <Select
            label={text('storyEditor.languages')}
            options={LANGUAGE_CHOICES.map((id) => ({
              id,
              label: text(`storyEditor.languages.${id}`),
            }))}
            value={choice}
            onChange={(id) => setChoice(id as LanguageChoice)}
          />
          {step === undefined ? null : (
            <section aria-label={text('storyEditor.fields', { step: place + 1 })}>
              <h2 className="story-fields-title">
                {text('storyEditor.fields', { step: place + 1 })}
              </h2>
              <StepFields
                key={step.id}
                step={step}
                languages={languages}
                areas={areasOfView(step.view, atlas.source.package)}
                onChange={editing.change}
                suggest={suggest}
              />
            </section>
          )}
          <StoryFields story={story} languages={languages} onChange={editing.changeStory} />
          <StoryKeeping />
        </div>
      </div>
    </div>
  );
}
