import { useEffect, useRef } from 'react';
import { MAX_STEPS, type Story } from '../../../domain/story/story.ts';
import { StepList } from '../../../features/storyEditor/StepList.tsx';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { useAnnounce } from '../../../ui/liveRegion/LiveRegion.tsx';
import { Notice } from '../../../ui/notice/Notice.tsx';
import { StepThumbnail } from './StepThumbnail.tsx';
import type { Editing } from './useEditing.ts';

interface EditStepsProps {
  readonly story: Story;
  readonly editing: Editing;
}

/** The list of steps with all that changes it. */
export function EditSteps({ story, editing }: EditStepsProps) {
  const text = usePresentText();
  const announce = useAnnounce();
  const { place, step } = editing;
  const isFull = story.steps.length >= MAX_STEPS;
  const said = (make: () => void) => () => {
    make();
    announce(text('storyEditor.step.added', { step: step === undefined ? 1 : place + 2 }));
  };
  return (
    <section className="story-editor-steps" aria-label={text('storyEditor.steps')}>
      <h2 className="story-fields-title">{text('storyEditor.steps')}</h2>
      <StepList
        story={story}
        step={place}
        onOpen={editing.open}
        onMove={editing.move}
        thumbnail={(one) => <StepThumbnail step={one} />}
      />
      <Deleted editing={editing} />
      <div className="story-editor-actions">
        <Button variant="chip" isDisabled={isFull} onPress={said(editing.add)}>
          {text('storyEditor.add')}
        </Button>
        {step === undefined ? null : (
          <>
            <Button variant="chip" isDisabled={isFull} onPress={said(editing.duplicate)}>
              {text('storyEditor.duplicate')}
            </Button>
            <Button variant="chip" onPress={editing.remove}>
              {text('storyEditor.delete')}
            </Button>
          </>
        )}
      </div>
      {isFull ? <p>{text('storyEditor.full', { most: MAX_STEPS })}</p> : null}
    </section>
  );
}

/** Says what was deleted, and takes the focus: the button that deleted it may be gone. */
function Deleted({ editing }: { readonly editing: Editing }) {
  const text = usePresentText();
  const format = useFormat();
  const notice = useRef<HTMLDivElement>(null);
  const { deleted, restore, forgetDeleted } = editing;
  useEffect(() => {
    if (deleted !== null) notice.current?.querySelector('button')?.focus();
  }, [deleted]);
  if (deleted === null) return null;
  const headline = format.local(deleted.step.headline) || text('storyEditor.unsaid');
  return (
    <div ref={notice}>
      <Notice
        action={{ label: text('storyEditor.undo'), onPress: restore }}
        close={{ label: text('storyEditor.close'), onPress: forgetDeleted }}
      >
        {text('storyEditor.deleted', { headline })}
      </Notice>
    </div>
  );
}
