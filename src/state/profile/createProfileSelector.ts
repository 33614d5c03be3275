import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { type AtlasState, shownView } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { Language } from '../viewState.ts';
import { profileContent } from './profileContent.ts';
import { createReadersOf, type ReadersOf } from './profileReaders.ts';
import type { ProfileContent, ProfileDataset, ProfileShown } from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

export interface ProfileSelector {
  /** What Steckbriefe shows; null while the view is another one. */
  shown(state: AtlasState): ProfileShown | null;
  /** The Steckbrief of any area of the same dataset, from the same figures: for prints and files. */
  content(
    dataset: ProfileDataset,
    asked: Pick<ProfileView, 'area' | 'since' | 'until'>,
  ): ProfileContent;
}

/** Remembers the figures of every level, and the Steckbriefe that were made of them. */
export function createProfileSelector(): ProfileSelector {
  const sequenceOf = memoiseLatest(areaSequence);
  const datasetOf = memoiseLatest(profileDataset);
  const readersOf = createReadersOf();
  const bookOf = memoiseLatest((dataset: ProfileDataset) => createBook(dataset, readersOf));
  const content: ProfileSelector['content'] = (dataset, asked) =>
    bookOf(datasetOf(...partsOf(dataset)))(asked);
  const shownOf = memoiseLatest(withNeighbours);
  return {
    content,
    shown(state) {
      const { view, profile, language } = shownView(state);
      if (view !== 'profile' || profile === null) return null;
      const { dataset } = state;
      return shownOf(content(dataset, profile), sequenceOf(dataset.package, language));
    },
  };
}

type Asked = Pick<ProfileView, 'area' | 'since' | 'until'>;

/** Steckbriefe that were asked for, the oldest forgotten first. */
const MOST_KEPT = 100;

function createBook(dataset: ProfileDataset, readersOf: ReadersOf) {
  const pages = new Map<string, ProfileContent>();
  return (asked: Asked): ProfileContent => {
    const key = [asked.area, asked.since, asked.until].join(' ');
    const known = pages.get(key);
    if (known !== undefined) return known;
    const made = profileContent(dataset, asked, readersOf);
    pages.set(key, made);
    const [oldest] = pages.keys();
    if (pages.size > MOST_KEPT && oldest !== undefined) pages.delete(oldest);
    return made;
  };
}

/** The context of the map arrives later and changes nothing of this. */
function partsOf({ package: atlas, series, geometries, inventory }: ProfileDataset) {
  return [atlas, series, geometries, inventory] as const;
}

function profileDataset(
  ...[atlas, series, geometries, inventory]: ReturnType<typeof partsOf>
): ProfileDataset {
  return { package: atlas, series, geometries, inventory };
}

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
