import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import type { Atlas } from '../atlas.ts';
import { viewLink } from '../url/viewLink.ts';
import type { ComparedPlace, CompareShown } from './compareShown.ts';

/** What a report of Vergleichen must say beside its figures. */
export interface ReportedComparison {
  readonly package: AtlasPackage;
  readonly places: readonly ComparedPlace[];
  readonly ownAreas: readonly OwnArea[];
  /** By what a partly covered area counts; null where no shape was drawn. */
  readonly countsBy: 'addresses' | 'surface' | null;
  readonly link: string;
}

/** The comparison on the screen as reports take it; `page` is the address of the page. */
export async function reportedComparison(
  atlas: Atlas,
  { places, compare }: CompareShown,
  page: string,
): Promise<ReportedComparison> {
  const isDrawn = compare.ownAreas.some(({ shape }) => shape !== null);
  return {
    package: atlas.source.package,
    places,
    ownAreas: compare.ownAreas,
    countsBy: isDrawn ? await ruleOf(atlas) : null,
    link: viewLink(atlas, page),
  };
}

async function ruleOf(atlas: Atlas): Promise<'addresses' | 'surface'> {
  const known = atlas.store.getState().dataset.addresses;
  if (known !== undefined) return known === null ? 'surface' : 'addresses';
  const found = await atlas.source.addresses();
  return found.ok && found.value === null ? 'surface' : 'addresses';
}
