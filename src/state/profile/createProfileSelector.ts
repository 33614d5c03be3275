import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { type AtlasState, type DatasetState, shownView } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { Language } from '../viewState.ts';
import { profileContent } from './profileContent.ts';
import { createReadersOf } from './profileReaders.ts';
import type { ProfileContent, ProfileDataset, ProfileShown } from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

export interface ProfileSelector {
  /** What Steckbriefe shows; null while the view is another one. */
  shown(state: AtlasState): ProfileShown | null;
  /** The Steckbrief of any area of the same dataset, from the same figures: for prints and files. */
  content(
    dataset: DatasetState,
    asked: Pick<ProfileView, 'area' | 'since' | 'until'>,
  ): ProfileContent;
}

/** Remembers the figures of every level, and the Steckbrief that was asked for last. */
export function createProfileSelector(): ProfileSelector {
  const readersOf = createReadersOf();
  const content: ProfileSelector['content'] = (dataset, asked) =>
    profileContent(dataset, asked, readersOf);
  const sequenceOf = memoiseLatest(areaSequence);
  const datasetOf = memoiseLatest(profileDataset);
  const contentOf = memoiseLatest(
    (dataset: ProfileDataset, area: ProfileView['area'], since: Period, until: Period) =>
      content(dataset, { area, since, until }),
  );
  const shownOf = memoiseLatest(withNeighbours);
  return {
    content,
    shown(state) {
      const { view, profile, language } = shownView(state);
      if (view !== 'profile' || profile === null) return null;
      const { dataset } = state;
      const { area, since, until } = profile;
      return shownOf(
        contentOf(datasetOf(...partsOf(dataset)), area, since, until),
        sequenceOf(dataset.package, language),
      );
    },
  };
}

/** The context of the map arrives later and changes nothing of this. */
function partsOf({ package: atlas, series, geometries, inventory }: DatasetState) {
  return [atlas, series, geometries, inventory] as const;
}

function profileDataset(
  ...[atlas, series, geometries, inventory]: ReturnType<typeof partsOf>
): ProfileDataset {
  return { package: atlas, series, geometries, inventory };
}

type Period = ProfileView['since'];

/** The city, then level by level from coarse to fine, each by name. */
export function areaSequence({ areas, levels }: AtlasPackage, language: Language): readonly Area[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ofLevels = levels
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ id }) =>
      areas
        .filter(({ level, role }) => level === id && role === 'area')
        .toSorted((one, other) => compare(one.name, other.name)),
    );
  return [...areas.filter(({ role }) => role === 'city'), ...ofLevels];
}

function withNeighbours(content: ProfileContent, sequence: readonly Area[]): ProfileShown {
  const at = sequence.findIndex(({ id }) => id === content.area.id);
  return {
    ...content,
    sequence,
    previous: sequence[at - 1] ?? null,
    next: sequence[at + 1] ?? null,
  };
}
