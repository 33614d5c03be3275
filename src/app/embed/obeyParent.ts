import { changeView } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { type FrameCommand, frameCommand } from './frameMessages.ts';

/** The parts of a window that listening needs; `window` is one. */
export interface MessageWindow {
  readonly parent: unknown;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Carries out what the embedding page asks for, and nothing that anyone else does: other frames of the
 * page, windows opened from here, the figure itself.
 */
export function obeyParent(
  browser: MessageWindow,
  carryOut: (command: FrameCommand) => void,
): () => void {
  const listener = ({ source, data }: MessageEvent) => {
    if (browser.parent === browser || source !== browser.parent) return;
    const command = frameCommand(data);
    if (command !== null) carryOut(command);
  };
  browser.addEventListener('message', listener);
  return () => browser.removeEventListener('message', listener);
}

export function carryOutIn(atlas: Atlas): (command: FrameCommand) => void {
  return (command) => {
    switch (command.kind) {
      case 'setLang':
        return void changeView(atlas, { language: command.language });
      case 'print':
        return window.print();
      case 'measure':
        // Whoever tells the height listens for itself, before there is a figure.
        return;
    }
  };
}
