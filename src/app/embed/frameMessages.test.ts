import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameCommand, frameCommand, resizeMessage } from './frameMessages.ts';
import { type MessageWindow, obeyParent } from './obeyParent.ts';
import { reportHeight } from './reportHeight.ts';

/** The script as other websites load it, in a page with frames of which only the window matters. */
function hostPage(frameCount: number) {
  const listeners: ((event: unknown) => void)[] = [];
  const frames = Array.from({ length: frameCount }, (_, index) => ({
    contentWindow: { name: `window ${index}`, posted: [] as unknown[], postMessage },
    style: {} as Record<string, string>,
  }));
  function postMessage(this: { posted: unknown[] }, message: unknown) {
    this.posted.push(message);
  }
  const selectors: string[] = [];
  const host: Record<string, unknown> = {
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.push(listener),
  };
  const context = createContext({
    window: host,
    document: {
      querySelectorAll: (selector: string) => {
        selectors.push(selector);
        return frames;
      },
    },
  });
  const script = readFileSync(join(import.meta.dirname, '../../../public/embed.js'), 'utf8');
  const load = () => runInContext(script, context);
  load();
  const send = (event: unknown) => {
    for (const listener of listeners) listener(event);
  };
  return { frames, send, load, listeners, host, selectors };
}

const heightsOf = ({ frames }: ReturnType<typeof hostPage>) =>
  frames.map(({ style }) => style.height ?? null);

describe('embed.js, the script of the embedding page', () => {
  it('gives each frame the height that this very frame tells', () => {
    const page = hostPage(20);
    page.frames.forEach(({ contentWindow }, index) => {
      page.send({ source: contentWindow, origin: 'null', data: resizeMessage('', 300 + index) });
    });
    expect(heightsOf(page)).toEqual(page.frames.map((_, index) => `${300 + index}px`));
    expect(new Set(page.selectors)).toEqual(new Set(['iframe[data-sozialraumatlas]']));
  });

  it('keeps to its limits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (height) => {
        const page = hostPage(1);
        const data = { ...resizeMessage('', 0), height };
        page.send({ source: page.frames[0]!.contentWindow, data });
        const [given] = heightsOf(page);
        const pixels = Number.parseFloat(given ?? '');
        expect(pixels).toBeGreaterThanOrEqual(200);
        expect(pixels).toBeLessThanOrEqual(4000);
        expect(given).toMatch(/^\d+px$/);
      }),
    );
  });

  it('ignores strangers, other versions and anything that is no height', () => {
    const page = hostPage(2);
    const [frame] = page.frames;
    const message = resizeMessage('', 500);
    const source = frame!.contentWindow;
    page.send({ source: { name: 'window 0' }, data: message });
    page.send({ source: null, data: message });
    page.send({ source, data: { ...message, v: 2 } });
    page.send({ source, data: { ...message, type: 'resize' } });
    for (const height of ['500', null, Number.NaN, Number.POSITIVE_INFINITY, {}]) {
      page.send({ source, data: { ...message, height } });
    }
    fc.assert(fc.property(fc.anything(), (data) => page.send({ source, data })));
    expect(heightsOf(page)).toEqual([null, null]);
  });

  it('asks frames that are there before it for their height, and later ones not', () => {
    const page = hostPage(2);
    const asked = page.frames.map(({ contentWindow }) => contentWindow.posted.map(frameCommand));
    expect(asked).toEqual([[{ kind: 'measure' }], [{ kind: 'measure' }]]);
  });

  it('listens once, however often it is loaded', () => {
    const page = hostPage(1);
    page.load();
    page.load();
    expect(page.listeners).toHaveLength(1);
  });

  it('asks a frame for another language or for printing in words the frame knows', () => {
    const page = hostPage(1);
    const [frame] = page.frames;
    const api = page.host.sozialraumatlas as {
      setLanguage(frame: unknown, language: string): void;
      print(frame: unknown): void;
    };
    api.setLanguage(frame, 'en');
    api.print(frame);
    expect(frame!.contentWindow.posted.slice(1).map(frameCommand)).toEqual([
      { kind: 'setLang', language: 'en' },
      { kind: 'print' },
    ]);
  });
});

describe('obeyParent(window, carryOut)', () => {
  function frame(parent: unknown) {
    const heard: FrameCommand[] = [];
    let listener: ((event: MessageEvent) => void) | null = null;
    const browser: MessageWindow = {
      parent,
      addEventListener: (_type, added) => {
        listener = added;
      },
      removeEventListener: () => {
        listener = null;
      },
    };
    const stop = obeyParent(browser, (command) => heard.push(command));
    const send = (source: unknown, data: unknown) =>
      listener?.({ source, data } as unknown as MessageEvent);
    return { heard, send, stop, browser };
  }
  const english = { type: 'sozialraumatlas:setLang', v: 1, lang: 'en' };

  it('does what the page around asks for', () => {
    const parent = {};
    const { heard, send, stop } = frame(parent);
    send(parent, english);
    stop();
    send(parent, english);
    expect(heard).toEqual([{ kind: 'setLang', language: 'en' }]);
  });

  it('does nothing that anyone else asks for, nor anything else', () => {
    const parent = {};
    const { heard, send } = frame(parent);
    send({}, english);
    send(null, english);
    send(parent, { ...english, v: 2 });
    send(parent, { ...english, lang: 'fr' });
    fc.assert(fc.property(fc.anything(), (data) => send(parent, data)));
    expect(heard).toEqual([]);
  });

  it('takes no orders from itself where it is no frame', () => {
    const self: Record<string, unknown> = {};
    const { heard, send, browser } = frame(self);
    Object.assign(browser, { parent: browser });
    send(browser, english);
    expect(heard).toEqual([]);
  });
});

describe('reportHeight(id, reporter)', () => {
  function content(heights: readonly number[]) {
    const posted: unknown[] = [];
    let changed = () => {};
    let frames: (() => void)[] = [];
    let at = 0;
    const { again, stop } = reportHeight('figur', {
      observe: (listener) => {
        changed = listener;
        return () => {
          changed = () => {};
        };
      },
      measure: () => heights[Math.min(at, heights.length - 1)]!,
      nextFrame: (action) => frames.push(action),
      post: (message) => posted.push(message),
    });
    const frame = () => {
      const due = frames;
      frames = [];
      for (const action of due) action();
      at += 1;
    };
    return { posted, frame, change: () => changed(), again, stop, waiting: () => frames.length };
  }

  it('tells the height at once and after each change of 4 pixels or more', () => {
    const { posted, frame, change } = content([500, 502, 506.2]);
    frame();
    change();
    frame();
    change();
    frame();
    expect(posted).toEqual([resizeMessage('figur', 500), resizeMessage('figur', 507)]);
  });

  it('measures once a frame, however often the content changes', () => {
    const { waiting, frame, change } = content([500, 600]);
    frame();
    for (let time = 0; time < 50; time += 1) change();
    expect(waiting()).toBe(1);
  });

  it('tells the same height once more when it is asked to', () => {
    const { posted, frame, again } = content([500]);
    frame();
    again();
    frame();
    expect(posted).toEqual([resizeMessage('figur', 500), resizeMessage('figur', 500)]);
  });

  it('tells nothing of a figure that is not laid out', () => {
    const { posted, frame } = content([0]);
    frame();
    expect(posted).toEqual([]);
  });
});
