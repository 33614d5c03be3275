import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourcePackage } from '../../data/package/source/readSourcePackage.ts';
import { facetChoices } from '../../domain/catalogue/conceptFacets.ts';
import type { Catalogue } from '../../domain/model/indicator.ts';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';

const folder = 'data/jena';

function publishedCatalogue(): Catalogue {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]),
  );
  const reading = readSourcePackage(files);
  if (reading.package === null) throw new Error('the published package has errors');
  return reading.package.atlas.catalogue;
}

describe.skipIf(!existsSync(folder))('searching the published package', () => {
  const catalogue = publishedCatalogue();
  const search = createIndicatorSearch(catalogue);

  it('finds every concept first by its own name, as the package shows it', () => {
    for (const { id, name, defaultIndicator } of catalogue.concepts) {
      for (const query of [name.de, name.en]) {
        const [first] = search(query);
        expect([query, first?.concept.id, first?.indicator.id]).toEqual([
          query,
          id,
          defaultIndicator,
        ]);
      }
    }
  });

  it.each([
    ['hartz iv', 'unemployment', 'unemp_rate_16_64'],
    ['arbeitslosenquote', 'unemployment', 'unemp_rate_16_64'],
    ['arbeitslose frauen', 'unemployment', 'unemp_female_rate_16_64'],
    ['unemployed women', 'unemployment', 'unemp_female_rate_16_64'],
    ['alleinerziehnde', 'single_parents', 'single_parent_share'],
    ['senioren', 'age', 'share_65plus'],
    ['ausländer', 'citizenship', 'foreign_share'],
    ['auto', 'vehicles', 'cars_private_per_1000'],
    ['wald', 'land_use', 'land_forest_share'],
  ])('"%s" leads to %s', (query, concept, indicator) => {
    const [first] = search(query);
    expect([first?.concept.id, first?.indicator.id]).toEqual([concept, indicator]);
  });

  it('offers no choice of a breakdown that leads to another category', () => {
    for (const indicator of catalogue.indicators) {
      for (const { dimension, options } of facetChoices(catalogue, indicator)) {
        for (const option of options) {
          const reached = catalogue.indicators.find(({ id }) => id === option.indicator);
          const facet = reached?.facets.find((one) => one.dimension === dimension.id);
          expect(facet?.category ?? null).toBe(option.category);
        }
      }
    }
  });
});
