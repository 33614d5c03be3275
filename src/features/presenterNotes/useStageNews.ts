import { useEffect, useRef, useState } from 'react';
import {
  commandMessage,
  openStageChannel,
  type StageChannel,
  type StageNews,
} from '../../state/present/stageChannel.ts';
import type { StageCommand } from '../../state/present/stageKeys.ts';

export interface StageLink {
  /** Null until the stage has answered. */
  readonly news: StageNews | null;
  send(command: StageCommand): void;
}

/** What the stage in the other window shows, and the way to lead it from here. */
export function useStageNews(): StageLink {
  const [news, setNews] = useState<StageNews | null>(null);
  const channel = useRef<StageChannel | null>(null);
  useEffect(() => {
    const open = openStageChannel((message) => {
      if (message.type === 'stage') setNews(message);
    });
    channel.current = open;
    open.send({ type: 'hello', v: 1 });
    return () => open.close();
  }, []);
  return { news, send: (command) => channel.current?.send(commandMessage(command)) };
}
