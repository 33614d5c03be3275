import * as v from 'valibot';
import { storySchema } from '../../data/stories/storySchema.ts';
import type { Story } from '../../domain/story/story.ts';
import { STAGE_COMMANDS, type StageCommand } from './stageKeys.ts';

/** What the stage tells the second window after every change, and when one asks. */
export interface StageNews {
  readonly type: 'stage';
  readonly v: 1;
  /** Whole, as the other window may not have what was made in this one. */
  readonly story: Story;
  readonly step: number;
  readonly isBlack: boolean;
  /** When the stage was opened, in milliseconds since 1970. */
  readonly since: number;
}

const newsSchema = v.object({
  type: v.literal('stage'),
  v: v.literal(1),
  story: storySchema,
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isBlack: v.boolean(),
  since: v.number(),
});
const commandSchema = v.object({
  type: v.literal('command'),
  v: v.literal(1),
  command: v.picklist(STAGE_COMMANDS),
});
const helloSchema = v.object({ type: v.literal('hello'), v: v.literal(1) });
const messageSchema = v.variant('type', [newsSchema, commandSchema, helloSchema]);
export type StageMessage =
  | StageNews
  | { readonly type: 'command'; readonly v: 1; readonly command: StageCommand }
  | { readonly type: 'hello'; readonly v: 1 };

/** A message of this version of the stage; null for anything else, whoever sent it. */
export function readStageMessage(data: unknown): StageMessage | null {
  const read = v.safeParse(messageSchema, data);
  return read.success ? read.output : null;
}

export interface StageChannel {
  send(message: StageMessage): void;
  close(): void;
}

/**
 * Joins the windows of one presentation on this device; nothing leaves it. Silent where the browser
 * has no such channel: the stage then stands alone.
 */
export function openStageChannel(onMessage: (message: StageMessage) => void): StageChannel {
  if (typeof BroadcastChannel === 'undefined') return { send() {}, close() {} };
  const channel = new BroadcastChannel('sozialraumatlas-stage');
  channel.onmessage = ({ data }) => {
    const message = readStageMessage(data);
    if (message !== null) onMessage(message);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

export function commandMessage(command: StageCommand): StageMessage {
  return { type: 'command', v: 1, command };
}
