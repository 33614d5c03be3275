import { useEffect, useRef } from 'react';
import {
  openStageChannel,
  type StageChannel,
  type StageNews,
} from '../../../state/present/stageChannel.ts';
import type { StageCommand } from '../../../state/present/stageKeys.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { encodeView } from '../../../state/url/encodeView.ts';

/**
 * Keeps the second window in step with the stage, and takes what is asked for there. Returns what
 * opens that window; false where the browser forbids it.
 */
export function useNotesWindow(
  news: StageNews,
  carryOut: (command: StageCommand) => void,
): () => boolean {
  const atlas = useAtlas();
  const channel = useRef<StageChannel | null>(null);
  const latest = useRef({ news, carryOut });
  latest.current = { news, carryOut };
  useEffect(() => {
    const open = openStageChannel((message) => {
      if (message.type === 'command') latest.current.carryOut(message.command);
      if (message.type === 'hello') open.send(latest.current.news);
    });
    channel.current = open;
    return () => open.close();
  }, []);
  const { story, step, isBlack } = news;
  // biome-ignore lint/correctness/useExhaustiveDependencies: tells of every change there is
  useEffect(() => {
    channel.current?.send(latest.current.news);
  }, [story, step, isBlack]);
  return () => {
    const { view } = atlas.store.getState();
    if (view.present === null) return false;
    const notes = encodeView({ ...view, present: { ...view.present, mode: 'notes' } });
    return window.open(`#${notes}`, 'sozialraumatlas-notes', 'popup,width=900,height=700') !== null;
  };
}
