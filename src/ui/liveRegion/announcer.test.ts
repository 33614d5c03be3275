import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnouncer } from './announcer.ts';

function manualClock() {
  let now = 0;
  let tasks: { at: number; run: () => void }[] = [];
  return {
    later(run: () => void, delayMs: number) {
      const task = { at: now + delayMs, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    advance(ms: number) {
      now += ms;
      const due = tasks.filter((task) => task.at <= now);
      tasks = tasks.filter((task) => task.at > now);
      for (const task of due) task.run();
    },
  };
}

function listen() {
  const clock = manualClock();
  const announcer = createAnnouncer(clock);
  const heard: string[] = [];
  announcer.subscribe(() => heard.push(announcer.current()));
  return { clock, announcer, heard };
}

describe('createAnnouncer', () => {
  it('says only the last of several quick messages', () => {
    const { clock, announcer, heard } = listen();
    announcer.announce('2015');
    clock.advance(300);
    announcer.announce('2016');
    clock.advance(300);
    expect(heard).toEqual([]);
    clock.advance(200);
    expect(heard).toEqual(['2016']);
  });

  it('does not repeat a message that still stands', () => {
    const { clock, announcer, heard } = listen();
    announcer.announce('17 Gebiete');
    clock.advance(500);
    announcer.announce('17 Gebiete');
    clock.advance(500);
    expect(heard).toEqual(['17 Gebiete']);
  });

  it('says the same words again once it has fallen silent', () => {
    const { clock, announcer, heard } = listen();
    announcer.announce('Link kopiert');
    clock.advance(500);
    clock.advance(5000);
    announcer.announce('Link kopiert');
    clock.advance(500);
    expect(heard).toEqual(['Link kopiert', '', 'Link kopiert']);
  });

  it('never says more than 160 characters and never cuts what is shorter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const { clock, announcer } = listen();
        announcer.announce(text);
        clock.advance(500);
        expect(announcer.current().length).toBeLessThanOrEqual(160);
        if (text.trim().length <= 160) expect(announcer.current()).toBe(text.trim());
      }),
    );
  });
});
