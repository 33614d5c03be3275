import { createDeviceStore } from '../../data/device/deviceStore.ts';
import { parseKeptStories, writeKeptStories } from '../../data/stories/keptStories.ts';
import type { Story } from '../../domain/story/story.ts';
import type { Atlas } from '../atlas.ts';
import type { Workspace } from '../atlasStore.ts';
import { createPartKeeper, type KeptPart, type PartKeeper } from '../keeping/partKeeper.ts';

export type StoryKeeper = PartKeeper<readonly Story[]>;

/** Own stories as the device keeps them; each package has its own place there. */
export function keptStoriesOf(packageId: string): KeptPart<readonly Story[]> {
  return {
    key: `stories:${packageId}`,
    contentOf: ({ stories }) => stories,
    isEmpty: (stories) => stories.length === 0,
    write: writeKeptStories,
    parse: parseKeptStories,
    withKept,
  };
}

/** A story that has been changed since stays as it is now. */
function withKept(workspace: Workspace, kept: readonly Story[]): Workspace {
  const here = new Map(workspace.stories.map((story) => [story.id, story]));
  const known = new Set(kept.map(({ id }) => id));
  return {
    ...workspace,
    stories: [
      ...kept.map((story) => here.get(story.id) ?? story),
      ...workspace.stories.filter(({ id }) => !known.has(id)),
    ],
  };
}

const keepers = new WeakMap<Atlas, StoryKeeper>();

/** The one keeper of stories of an atlas. */
export function storyKeeperOf(atlas: Atlas): StoryKeeper {
  const known = keepers.get(atlas);
  if (known !== undefined) return known;
  const part = keptStoriesOf(atlas.source.package.id);
  const made = createPartKeeper(atlas, createDeviceStore(), part);
  keepers.set(atlas, made);
  return made;
}
