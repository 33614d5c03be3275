import { describe, expect, it } from 'vitest';
import { createWords } from '../../i18n/lazyWords.ts';
import { offlineDe } from '../../i18n/offline/offline.de.ts';
import { offlineWords } from '../../i18n/offline/offlineWords.ts';
import { readmeText } from '../../i18n/offline/readme.ts';
import { type OfflineState, type SaveProblem, stateOf } from '../../offline/offlineState.ts';
import { EMPTY_WORKSPACE } from '../../state/atlasStore.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { ownWork } from './ownWork.ts';
import { StoreSection } from './StoreSection.tsx';
import { UpdateNotice } from './UpdateBar.tsx';

const total = { files: 431, bytes: 8_400_000 };
const done = { files: 200, bytes: 3_100_000 };
const file = { url: 'index.html', revision: '0'.repeat(32), bytes: 1 };
const keeper = { look: async () => {}, save: async () => {}, remove: async () => {} };

async function read(state: OfflineState): Promise<string> {
  const markup = renderInAtlas(
    await openTinyAtlas(),
    <offlineWords.Provider value={createWords('de', offlineDe)}>
      <StoreSection state={state} keeper={keeper} />
    </offlineWords.Provider>,
  );
  return readableText(markup);
}

describe('the panel', () => {
  it('says before the click how many files and megabytes are stored', async () => {
    const text = await read({ status: 'empty', total });
    expect(text).toContain('431 Dateien mit zusammen 8,4 MB');
    expect(text).toContain('Jetzt speichern');
  });

  it('tells by bytes how far it is', async () => {
    expect(await read({ status: 'saving', done, total })).toContain('3,1 MB von 8,4 MB');
  });

  it('says that all is there only together with what was checked, and offers to delete it', async () => {
    const text = await read({ status: 'ready', total, different: [] });
    expect(text).toContain('Alles geladen ✓ Nachgeprüft: Alle 431 Dateien');
    expect(text).toContain('Wieder löschen');
    const other = await read({ status: 'ready', total, different: [file] });
    expect(other).toContain('anders als beim Bau des Atlas: index.html');
  });

  it.each<SaveProblem['code']>(['no_room', 'connection', 'missing_file', 'blocked', 'failed'])(
    'says in words what went wrong (%s), what is there, and how to go on',
    async (code) => {
      const problem = { code, file: 'data/x.json' };
      const text = await read({ status: 'partial', done, total, problem });
      expect(text).toContain('3,1 MB von 8,4 MB sind auf diesem Gerät');
      expect(text).toContain('Weiterladen');
      expect(text).not.toContain(code);
      expect(text.includes('data/x.json')).toBe(code === 'missing_file');
    },
  );

  it('never says that all is there while a file is missing', () => {
    const check = { files: 430, bytes: 8_399_999, missing: [file], different: [] };
    expect(stateOf(check, total, null).status).toBe('partial');
    expect(stateOf({ ...check, files: 0, bytes: 0 }, total, null).status).toBe('empty');
    expect(stateOf({ ...check, missing: [] }, total, null).status).toBe('ready');
  });
});

describe('a new version', () => {
  it('is announced with what happens to the view', async () => {
    const markup = renderInAtlas(
      await openTinyAtlas(),
      <offlineWords.Provider value={createWords('de', offlineDe)}>
        <UpdateNotice state="waiting" takeOver={() => {}} later={() => {}} />
      </offlineWords.Provider>,
    );
    expect(readableText(markup)).toContain('Diese Ansicht öffnet sich danach wieder, wie sie ist.');
  });

  it('names what a person made in this window, and nothing where nothing was made', async () => {
    expect(ownWork(EMPTY_WORKSPACE)).toEqual([]);
    const edits = [{ kind: 'close' as const, offer: 'o1' }];
    expect(ownWork({ ...EMPTY_WORKSPACE, edits })).toEqual([{ kind: 'edits', count: 1 }]);
  });
});

describe('the folder’s README', () => {
  const title = { de: 'Atlas Musterstadt', en: 'Atlas of Musterstadt' };

  it('says in both languages how to serve the folder and why a double click is not enough', () => {
    const text = readmeText({ title, day: '2026-11-22' });
    expect(text.match(/python3 -m http\.server/g)).toHaveLength(2);
    expect(text.match(/file:\/\//g)).toHaveLength(2);
    expect(text).toContain('Content-Security-Policy');
    expect(text).toContain('Atlas Musterstadt');
    expect(text).toContain('Atlas of Musterstadt');
    expect(text).not.toMatch(/[^\r]\n/);
  });
});
