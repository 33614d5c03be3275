import { requiredSeries } from '../../domain/indicators/evaluate.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Source } from '../../domain/model/indicator.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { TargetGroup } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { indicatorById } from '../indicatorById.ts';

/** Sources of every figure that enters: indicators, what they are computed from, the target group. */
export function figureSources(
  atlas: AtlasPackage,
  question: Pick<NeedQuestion, 'parts'>,
  group: Pick<TargetGroup, 'population'>,
): readonly Source[] {
  const indicators = question.parts.map(({ indicator }) => indicatorById(atlas, indicator));
  const base = [...indicators.flatMap(requiredSeries), ...group.population.map(({ id }) => id)].map(
    (id) => indicatorById(atlas, id),
  );
  const used = new Set([...indicators, ...base].flatMap(({ sources }) => sources));
  return atlas.catalogue.sources.filter(({ id }) => used.has(id));
}

export interface OfferSource {
  /** Null for entries that people made on this device. */
  readonly source: Source | null;
  readonly count: number;
  /** First and last date that its records describe; null where none states one. */
  readonly asOf: readonly [first: string, last: string] | null;
}

/** Sources of the offers that count, each with how many records it gave and of when they are. */
export function offerSources(
  atlas: AtlasPackage,
  offers: readonly OfferRecord[],
): readonly OfferSource[] {
  const known = atlas.catalogue.sources.flatMap((source) =>
    summary(
      source,
      offers.filter((offer) => offer.origin === 'package' && offer.sources.includes(source.id)),
    ),
  );
  return [
    ...known,
    ...summary(
      null,
      offers.filter(({ origin }) => origin === 'own'),
    ),
  ];
}

function summary(source: Source | null, offers: readonly OfferRecord[]): readonly OfferSource[] {
  if (offers.length === 0) return [];
  const dates = offers.flatMap(({ asOf }) => asOf ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const asOf = first === undefined || last === undefined ? null : ([first, last] as const);
  return [{ source, count: offers.length, asOf }];
}
