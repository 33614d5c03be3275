import type { Minutes } from '../../domain/minutes/minutes.ts';
import { MINUTES_FORMAT, MINUTES_VERSION } from './minutesFile.ts';

/** Minutes as the text of a file that `parseMinutes` reads again, also next year. */
export function writeMinutes(minutes: Minutes): string {
  const content = { format: MINUTES_FORMAT, formatVersion: MINUTES_VERSION, ...minutes };
  return `${JSON.stringify(content, null, 2)}\n`;
}
