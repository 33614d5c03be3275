import { useEffect, useMemo, useState } from 'react';
import type { FileTable, OffersRead } from '../../data/offers/offerFile.ts';
import {
  type OfferMapping,
  type OfferReadContext,
  traceOffers,
} from '../../data/offers/traceOffers.ts';
import { areaLocator } from '../../state/need/areaLocator.ts';
import { geocoderOf, newOfferId } from '../../state/need/offerContext.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { runSteps } from './runSteps.ts';

export type OfferCheck =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly read: OffersRead };

/** Reads the table with the mapping, in slices beside everything else, and anew when either changes. */
export function useOfferCheck(
  table: FileTable,
  mapping: OfferMapping,
): { readonly check: OfferCheck; cancel(): void; again(): void } {
  const context = useReadContext();
  const [check, setCheck] = useState<OfferCheck>({ state: 'running', share: 0 });
  const [run, setRun] = useState<{ readonly controller: AbortController | null }>({
    controller: null,
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads the same again
  useEffect(() => {
    const controller = new AbortController();
    setRun({ controller });
    setCheck({ state: 'running', share: 0 });
    void runSteps(traceOffers(table, mapping, context), {
      signal: controller.signal,
      onProgress: (share) => {
        if (!controller.signal.aborted) setCheck({ state: 'running', share });
      },
    }).then((read) => {
      if (read !== null && !controller.signal.aborted) setCheck({ state: 'done', read });
    });
    return () => controller.abort();
  }, [table, mapping, context, attempt]);
  return {
    check,
    cancel: () => {
      run.controller?.abort();
      setCheck({ state: 'cancelled' });
    },
    again: () => setAttempt((count) => count + 1),
  };
}

function useReadContext(): OfferReadContext {
  const atlas = useAtlas();
  const { inventory, stock, geometry } = useNeed();
  const [idPrefix] = useState(() => `${newOfferId()}_`);
  return useMemo(() => {
    const { catalogue } = atlas.source.package;
    return {
      categories: inventory.categories,
      fields: catalogue.fields,
      sources: new Set(catalogue.sources.map(({ id }) => id)),
      known: new Set(stock.map(({ id }) => id)),
      idPrefix,
      geocoder: geocoderOf(atlas),
      locate: areaLocator(geometry),
    };
  }, [atlas, inventory, stock, geometry, idPrefix]);
}
