import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import { profileScope } from '../../domain/profile/profileScope.ts';
import { type AtlasState, shownView } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { Language } from '../viewState.ts';
import { profileContent } from './profileContent.ts';
import { createProfileStock, type ProfileStock, profileOffers } from './profileOffers.ts';
import { createReadersBook, type ProfileReadersBook } from './profileReaders.ts';
import type { ProfileContent, ProfileDataset, ProfileShown } from './profileShown.ts';
import type { ProfileView } from './profileView.ts';

export interface ProfileSelector {
  /** What Steckbriefe shows; null while the view is another one. */
  shown(state: AtlasState): ProfileShown | null;
  /** The Steckbrief of any area of the same dataset, from the same figures: for prints and files. */
  content(dataset: ProfileDataset, asked: Asked, edits?: readonly OfferEdit[]): ProfileContent;
  /** Works out the figures that the Steckbrief of an area rests on, in short steps. */
  figures(dataset: ProfileDataset, area: AreaId): Generator<void, void>;
}

/** Remembers the figures of every level, and the Steckbriefe that were made of them. */
export function createProfileSelector(): ProfileSelector {
  const sequenceOf = memoiseLatest(areaSequence);
  const datasetOf = memoiseLatest(profileDataset);
  const readers = createReadersBook();
  const bookOf = memoiseLatest((dataset: ProfileDataset) => createBook(dataset, readers));
  const stockOf = createProfileStock();
  const corrected = createCorrecting();
  const content: ProfileSelector['content'] = (dataset, asked, edits = NO_EDITS) => {
    const parts = datasetOf(...partsOf(dataset));
    const made = bookOf(parts)(asked);
    return edits.length === 0 ? made : corrected(made, parts, stockOf(parts, edits));
  };
  const shownOf = memoiseLatest(withNeighbours);
  return {
    content,
    figures: (dataset, area) =>
      readers.steps(datasetOf(...partsOf(dataset)), profileScope(area, dataset.package)),
    shown(state) {
      const { view, profile, language } = shownView(state);
      if (view !== 'profile' || profile === null) return null;
      const { dataset } = state;
      const { edits } = state.workspace;
      return shownOf(content(dataset, profile, edits), sequenceOf(dataset.package, language));
    },
  };
}

const NO_EDITS: readonly OfferEdit[] = [];

type Asked = Pick<ProfileView, 'area' | 'since' | 'until'>;

/** Steckbriefe that were asked for, the oldest forgotten first. */
const MOST_KEPT = 100;

function createBook(dataset: ProfileDataset, readers: ProfileReadersBook) {
  const pages = new Map<string, ProfileContent>();
  const packaged = dataset.inventory?.offers ?? [];
  return (asked: Asked): ProfileContent => {
    const key = [asked.area, asked.since, asked.until].join(' ');
    const known = pages.get(key);
    if (known !== undefined) return known;
    const stock = { packaged, offers: packaged };
    const made = profileContent(dataset, asked, { book: readers, stock });
    pages.set(key, made);
    const [oldest] = pages.keys();
    if (pages.size > MOST_KEPT && oldest !== undefined) pages.delete(oldest);
    return made;
  };
}

/**
 * Puts the corrections of this device into Steckbriefe. They touch offers alone: no figure is computed
 * anew. The latest form of each is remembered, so that the same corrections give the same object.
 */
function createCorrecting() {
  const forms = new WeakMap<ProfileContent, { stock: ProfileStock; content: ProfileContent }>();
  return (made: ProfileContent, dataset: ProfileDataset, stock: ProfileStock): ProfileContent => {
    const known = forms.get(made);
    if (known?.stock === stock) return known.content;
    const content = { ...made, offers: profileOffers(dataset, stock, made.area) };
    forms.set(made, { stock, content });
    return content;
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
