import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { CoverageInput, OfferStock } from '../../domain/need/coverageInput.ts';
import type { CompareScenariosInput } from '../../domain/need/traceScenarios.ts';
import { applyEdits } from '../../domain/offers/applyEdits.ts';
import { areaLocator } from './areaLocator.ts';
import { countedOffers } from './countedOffers.ts';
import { ancestorIndex } from './demandSites.ts';
import type { NeedShown } from './needShown.ts';
import type { NeedView } from './needView.ts';

/** What coverage of the stock is worked out from, whatever scenario is in force. */
export function stockCoverage(coverage: CoverageInput): CoverageInput {
  const { reference } = coverage;
  return reference ? { ...coverage, ...reference, reference: null } : coverage;
}

/** What the job `compare_scenarios` needs: every scenario's offers, each with its area. */
export function scenarioStocks(
  atlas: AtlasPackage,
  {
    areaIds,
    coverage,
    scenarios,
    stock,
    geometry,
  }: Pick<NeedShown, 'areaIds' | 'stock' | 'geometry'> &
    Pick<NeedView, 'scenarios'> & { readonly coverage: CoverageInput },
): CompareScenariosInput {
  const locate = areaLocator(geometry);
  const indexOf = ancestorIndex(atlas, areaIds);
  const stocks = scenarios.map(({ edits }): OfferStock => {
    const { offers } = applyEdits(stock, edits, locate);
    const areaOfOffer = offers.map(({ area }) => (area === null ? -1 : indexOf(area)));
    return { offers: countedOffers(offers), areaOfOffer: Int32Array.from(areaOfOffer) };
  });
  return { areas: areaIds, coverage: stockCoverage(coverage), stocks };
}
