import type { Story } from '../../domain/story/story.ts';
import type { AtlasState } from '../atlasStore.ts';

/** All stories there are: the package's, and own ones, which take the place of those they changed. */
export function storiesOf({ dataset, workspace }: AtlasState): readonly Story[] {
  const own = new Map(workspace.stories.map((story) => [story.id, story]));
  const shipped = dataset.stories ?? [];
  const added = workspace.stories.filter(({ id }) => shipped.every((story) => story.id !== id));
  return [...shipped.map((story) => own.get(story.id) ?? story), ...added];
}

/** The story that is open; undefined where none is, or where there is none of that id here. */
export function openStory(state: AtlasState): Story | undefined {
  const id = state.view.present?.story ?? null;
  const find = (stories: readonly Story[]) => stories.find((story) => story.id === id);
  return find(state.workspace.stories) ?? find(state.dataset.stories ?? []);
}
