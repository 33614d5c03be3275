import type { AtlasLoader } from '../../../src/data/package/loadAtlas.ts';
import type { Area } from '../../../src/domain/model/area.ts';
import { cellAt } from '../../../src/domain/model/column.ts';

/** What a reader of the compiled form sees of one count; `high` may be Infinity. */
export interface SeenCount {
  readonly indicator: string;
  readonly area: string;
  readonly day: string;
  readonly low: number;
  readonly high: number;
}

export interface PublicFigures {
  readonly counts: readonly SeenCount[];
  readonly areas: readonly Area[];
  readonly maskedBelow: number;
  /** Men and women, or any other breakdown of a count by one facet: whole and parts by id. */
  readonly breakdowns: readonly { readonly whole: string; readonly parts: readonly string[] }[];
}

/**
 * Everything countable in a compiled package, read as the atlas reads it and by nothing else. Of a
 * suppressed figure nothing is known.
 */
export async function readPublicFigures(loader: AtlasLoader): Promise<PublicFigures> {
  const opened = await loader.open();
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { package: atlas, series } = opened.value;
  const compared = new Set(
    atlas.areas.filter(({ role }) => role === 'reference').map(({ id }) => id),
  );
  const bases = atlas.catalogue.indicators.filter(
    ({ kind, formula }) => formula === null && kind === 'count',
  );
  const counts: SeenCount[] = [];
  for (const { id, referenceDay } of bases) {
    const loaded = await series(id);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { areas, periods, cells } = loaded.value;
    areas.forEach((area, row) => {
      periods.forEach((period, column) => {
        const cell = cellAt(cells, row * periods.length + column);
        const day = period.length === 4 ? `${period}-${referenceDay}` : period;
        const seen = { indicator: id, area, day };
        if (compared.has(area)) return;
        if (cell.kind === 'number') counts.push({ ...seen, low: cell.value, high: cell.value });
        if (cell.kind === 'masked') counts.push({ ...seen, low: cell.low, high: cell.high });
        if (cell.kind === 'suppressed') {
          counts.push({ ...seen, low: 0, high: Number.POSITIVE_INFINITY });
        }
      });
    });
  }
  const { areas, maskedBelow } = atlas;
  return { counts, areas, maskedBelow, breakdowns: breakdownsOf(bases) };
}

interface Broken {
  readonly id: string;
  readonly concept: string;
  readonly facets: readonly { readonly dimension: string; readonly category: string }[];
}

function breakdownsOf(bases: readonly Broken[]): PublicFigures['breakdowns'] {
  const named = ({ facets }: Pick<Broken, 'facets'>) =>
    facets.map(({ dimension, category }) => `${dimension}=${category}`);
  return bases.flatMap((whole) => {
    const finer = bases.filter(
      (part) =>
        part.concept === whole.concept &&
        part.facets.length === whole.facets.length + 1 &&
        named(whole).every((facet) => named(part).includes(facet)),
    );
    const dimensionOf = (part: Broken) =>
      part.facets.find(({ dimension }) => !whole.facets.some((own) => own.dimension === dimension))
        ?.dimension;
    const dimensions = new Set(finer.map(dimensionOf));
    return [...dimensions].flatMap((dimension) => {
      const parts = finer.filter((part) => dimensionOf(part) === dimension).map(({ id }) => id);
      return parts.length < 2 ? [] : [{ whole: whole.id, parts }];
    });
  });
}
