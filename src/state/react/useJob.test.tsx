import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import type { JobClient } from '../../worker/jobClient.ts';
import type { JobInput } from '../../worker/jobRegistry.ts';
import { useJob } from './useJob.ts';

const QUESTION: JobInput<'classify'> = { method: 'quantile', classCount: 2, values: [1, 2, 3] };

function Status({ asked }: { readonly asked: JobInput<'classify'> | null }) {
  const { state } = useJob('classify', asked);
  return <p>{state.status}</p>;
}

describe('useJob(job, input)', () => {
  it('starts nothing while a page is rendered ahead, and says that the answer is to come', async () => {
    const jobClient: JobClient = {
      startJob: () => {
        throw new Error('a job was started while rendering');
      },
      dispose: () => {},
    };
    const atlas = await openTinyAtlas({ jobClient });
    expect(readableText(renderInAtlas(atlas, <Status asked={QUESTION} />))).toBe('running');
    expect(readableText(renderInAtlas(atlas, <Status asked={null} />))).toBe('idle');
  });

  it('shows an answer that is known at once', async () => {
    const atlas = await openTinyAtlas();
    const slot = atlas.jobs.slot('classify');
    const answered = new Promise<void>((resolve) => {
      slot.subscribe(() => slot.state().status === 'done' && resolve());
    });
    slot.ask(QUESTION);
    await answered;
    const again = { ...QUESTION, values: [1, 2, 3] };
    expect(readableText(renderInAtlas(atlas, <Status asked={again} />))).toBe('done');
  });
});
