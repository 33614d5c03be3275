import { describe, expect, it } from 'vitest';
import { selectProfile } from '../../state/profile/selectProfile.ts';
import { openProfile } from '../../testing/openProfile.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInProfile } from '../../testing/renderInProfile.tsx';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import { ProfileSources } from './ProfileSources.tsx';
import { usedInProfile } from './usedInProfile.ts';

describe('the sources of a Steckbrief', () => {
  it('are those of the figures it shows, with their licences', async () => {
    const text = readableText(renderInProfile(await openProfile('d1'), <ProfileSources />));
    const [source] = tinyAtlas.catalogue.sources;
    expect(text).toContain(source!.name.de);
    expect(text).toContain(source!.licence.de);
  });

  it('explain every word that stands in place of a number, and no other', async () => {
    const atlas = await openProfile('d6');
    const shown = selectProfile(atlas.store.getState(), atlas)!;
    const { states } = usedInProfile(shown, tinyAtlas.catalogue);
    const cells = shown.spine.flatMap(({ themes }) =>
      themes.flatMap(({ rows }) => rows.map(({ cell }) => cell.kind)),
    );
    for (const kind of cells) if (kind !== 'number') expect(states).toContain(kind);
  });
});
