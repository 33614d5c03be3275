import type { Story } from '../../../domain/story/story.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { EditSlide } from './EditSlide.tsx';
import { SmallStage } from './SmallStage.tsx';
import type { Editing } from './useEditing.ts';

interface EditPreviewProps {
  readonly story: Story;
  readonly editing: Editing;
}

/** The open step as on stage, and what changes its view. */
export function EditPreview({ story, editing }: EditPreviewProps) {
  const text = usePresentText();
  const { step, place, change, changeView } = editing;
  if (step === undefined) return <p>{text('storyEditor.steps.none')}</p>;
  const label = text('storyEditor.preview', { step: place + 1, count: story.steps.length });
  return (
    <section className="story-editor-preview" aria-label={label}>
      <h2 className="story-fields-title">{label}</h2>
      <SmallStage>
        <EditSlide
          key={step.id}
          step={step}
          onPick={(area) =>
            change({ highlight: area === step.highlight ? null : area }, 'highlight')
          }
        />
      </SmallStage>
      <div className="story-editor-actions">
        <Button variant="chip" onPress={changeView}>
          {text(step.view === null ? 'storyEditor.view.choose' : 'storyEditor.view.change')}
        </Button>
        {step.view === null ? null : (
          <Button
            variant="quiet"
            onPress={() => change({ view: null, highlight: null, guess: 'none' }, 'view')}
          >
            {text('storyEditor.view.drop')}
          </Button>
        )}
      </div>
      {step.view === null ? null : (
        <p className="story-editor-hint">{text('storyEditor.preview.hint')}</p>
      )}
    </section>
  );
}
