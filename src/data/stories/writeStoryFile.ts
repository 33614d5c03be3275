import type { Story } from '../../domain/story/story.ts';
import { STORY_FORMAT, STORY_VERSION } from './storyFile.ts';

/**
 * A story as the text of a file that `readStoryFile` reads again, and that can be put into the folder
 * of a package as it is (`stories/<id>.json`).
 */
export function writeStoryFile({ id, title, summary, steps }: Story): string {
  const content = { format: STORY_FORMAT, formatVersion: STORY_VERSION, id, title, summary, steps };
  return `${JSON.stringify(content, null, 2)}\n`;
}
