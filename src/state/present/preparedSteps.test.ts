import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { changeView } from '../actions/changeView.ts';
import { encodeView } from '../url/encodeView.ts';
import { openedStep, prepareStep } from './preparedSteps.ts';

async function opened() {
  const page = await openTinyAtlas();
  return { page, fragment: encodeView(page.store.getState().view) };
}

describe('a step that was prepared', () => {
  it('is there at once, and is the same when it is asked for', async () => {
    const { page, fragment } = await opened();
    expect(openedStep(page, fragment)).toBeNull();
    const first = await prepareStep(page, fragment);
    expect(first.ok && first.value).toBe(openedStep(page, fragment));
    expect(await prepareStep(page, fragment)).toBe(first);
  });

  it('is opened anew after somebody changed something in it', async () => {
    const { page, fragment } = await opened();
    const first = await prepareStep(page, fragment);
    if (!first.ok) throw new Error('the step must open');
    await changeView(first.value, { face: 'table' });
    expect(openedStep(page, fragment)).toBeNull();
    const second = await prepareStep(page, fragment);
    expect(second.ok && second.value.store.getState().view.face).toBe(
      page.store.getState().view.face,
    );
  });

  it('is opened anew in another language', async () => {
    const { page, fragment } = await opened();
    await prepareStep(page, fragment);
    await changeView(page, { language: 'en' });
    expect(openedStep(page, fragment)).toBeNull();
  });
});
