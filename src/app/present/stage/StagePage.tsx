import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { openStory } from '../../../state/present/stories.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Stage } from './Stage.tsx';

/** The story that is open, on the projector. */
export function StagePage() {
  const atlas = useAtlas();
  const text = usePresentText();
  const story = useAtlasState(openStory);
  const step = useAtlasState(({ view }) => view.present?.step ?? 0);
  if (story !== undefined && story.steps.length > 0) {
    return <Stage key={story.id} story={story} step={Math.min(step, story.steps.length - 1)} />;
  }
  return (
    <div id="figures" tabIndex={-1} role="alert">
      <p>{text(story === undefined ? 'stage.missing' : 'stage.empty')}</p>
      <Button onPress={() => void changePresent(atlas, { story: null, mode: 'overview' })}>
        {text('stage.missing.back')}
      </Button>
    </div>
  );
}
