import { describe, expect, it } from 'vitest';
import { type UpdateState, watchUpdates } from './watchUpdates.ts';
import { readAsked } from './workerMessage.ts';

const SCOPE = 'https://stadt.example/atlas/';

function browserWith(waiting: boolean) {
  const asked: unknown[] = [];
  const workers = new EventTarget();
  const takeOver = () => workers.dispatchEvent(new Event('controllerchange'));
  const worker = {
    postMessage(message: unknown) {
      const what = readAsked(message);
      asked.push(what);
      if (what === 'take_over') takeOver();
    },
  };
  const installing = new EventTarget();
  const registration = Object.assign(new EventTarget(), {
    scope: SCOPE,
    active: worker,
    waiting: waiting ? worker : (null as typeof worker | null),
    installing: null as EventTarget | null,
  });
  const getRegistration = async () => registration;
  const arrive = () => {
    registration.installing = installing;
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = worker;
    installing.dispatchEvent(new Event('statechange'));
  };
  const browser = {
    scope: SCOPE,
    workers: Object.assign(workers, { getRegistration }) as unknown as ServiceWorkerContainer,
  };
  return { browser, asked, arrive, takeOver };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('watchUpdates({ workers, scope }, onChange)', () => {
  it('tells of a version that waits, and takes it over only when asked to', async () => {
    const { browser, asked } = browserWith(true);
    const told: UpdateState[] = [];
    const watch = watchUpdates(browser, (state) => told.push(state));
    await settled();
    expect(told).toEqual(['waiting']);
    expect(asked).toEqual([]);
    await watch.takeOver();
    expect(asked).toEqual(['take_over']);
    expect(told).toEqual(['waiting']);
  });

  it('tells of a version that arrives while the page is open', async () => {
    const { browser, asked, arrive } = browserWith(false);
    const told: UpdateState[] = [];
    watchUpdates(browser, (state) => told.push(state));
    await settled();
    expect([told, asked]).toEqual([[], ['tidy']]);
    arrive();
    expect(told).toEqual(['waiting']);
  });

  it('tells when another window took the new version over, and nothing once it has stopped', async () => {
    const { browser, takeOver } = browserWith(true);
    const told: UpdateState[] = [];
    const watch = watchUpdates(browser, (state) => told.push(state));
    await settled();
    takeOver();
    watch.stop();
    takeOver();
    expect(told).toEqual(['waiting', 'taken_elsewhere']);
  });
});
