import type { Area } from '../../../domain/model/area.ts';
import type { PeriodId } from '../../../domain/model/ids.ts';
import type { Inventory, LifePhase, TargetGroup } from '../../../domain/offers/inventory.ts';
import type { ProblemLog } from '../problem.ts';
import { buildCandidateSites } from './buildCandidateSites.ts';
import { buildOfferKinds } from './buildOfferKinds.ts';
import { buildOffers, type OfferContext } from './buildOffers.ts';
import { buildQuestions } from './buildQuestions.ts';
import { checkAges } from './checkAges.ts';
import { checkReference } from './checkReference.ts';
import { type CountIds, countIds, readCountTerms } from './countTerms.ts';
import { DESCRIPTOR_FILE, type Descriptor } from './descriptor.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** Id of the target group of everyone, from whom small areas are told. */
const EVERYONE = 'all';

/**
 * The offers and the questions asked of them; null where the package asks none. References, formulas
 * and spans are checked here; single offers by `checkOffers`.
 */
export function buildInventory(
  tables: SourceTables,
  context: Omit<OfferContext, 'addressSource'> & {
    readonly descriptor: Descriptor;
    /** Areas of the atlas, whose box a candidate site must lie near. */
    readonly areas: readonly Area[];
    /** Periods for which the package has figures. */
    readonly periods: ReadonlySet<string>;
  },
  log: ProblemLog,
): Inventory | null {
  const {
    addressSource = null,
    defaults,
    offersOn,
    needPeriod,
  } = context.descriptor.sozialraumatlas;
  const { offerCategories, questions } = tables;
  if (questions.keys.size === 0) {
    reportUnasked(tables, log);
    return null;
  }
  const ids = countIds(tables);
  const inventory = {
    categories: offerCategories.rows.map(({ values }) => ({
      id: values.category,
      name: { de: values.name_de, en: values.name_en },
      field: values.field,
      symbol: values.symbol,
    })),
    kinds: buildOfferKinds(tables, log),
    targetGroups: tables.targetGroups.rows.map((row) => buildTargetGroup(row, ids, log)),
    lifePhases: [...tables.lifePhases.rows]
      .sort((one, other) => one.values.order - other.values.order)
      .map((row) => buildLifePhase(row, { tables, ids }, log)),
    presets: buildQuestions(tables, log),
    offers: buildOffers(tables, { addressSource, locate: context.locate }),
    candidateSites: buildCandidateSites(tables, context.areas, log),
    period: (needPeriod ?? defaults.period) as PeriodId,
    offersOn: offersOn ?? '',
  };
  checkDescriptor(tables, context, log);
  return inventory;
}

/** Offers that no question is asked of cannot be seen; the author may still be at work. */
function reportUnasked({ offers }: SourceTables, log: ProblemLog): void {
  if (offers.rows.length > 0) {
    log.warning({ file: DESCRIPTOR_FILE }, { code: 'resource_missing', resource: 'questions' });
  }
}

function checkDescriptor(
  tables: SourceTables,
  {
    descriptor,
    periods,
  }: { readonly descriptor: Descriptor; readonly periods: ReadonlySet<string> },
  log: ProblemLog,
): void {
  const { addressSource = null, needPeriod = null, offersOn } = descriptor.sozialraumatlas;
  const place = { file: DESCRIPTOR_FILE };
  const references = [
    { name: 'needPeriod', value: needPeriod, target: 'values', keys: periods },
    { name: 'addressSource', value: addressSource, target: 'sources', keys: tables.sources.keys },
  ];
  for (const { name, ...reference } of references) {
    checkReference({ ...place, column: `sozialraumatlas.${name}`, ...reference }, log);
  }
  if (offersOn === undefined) {
    log.error({ ...place, column: 'sozialraumatlas.offersOn' }, { code: 'cell_required' });
  }
  const everyone = { value: EVERYONE, target: 'target_groups', keys: tables.targetGroups.keys };
  checkReference({ ...place, column: 'resources', ...everyone }, log);
}

function buildTargetGroup(row: RowOf<'targetGroups'>, ids: CountIds, log: ProblemLog): TargetGroup {
  const { values, file } = row;
  return {
    id: values.group_id,
    name: { de: values.name_de, en: values.name_en },
    inSentence: { de: values.in_sentence_de, en: values.in_sentence_en },
    ages: agesOf(row, log),
    population: readCountTerms({ file, row: row.row, text: values.population }, ids, log),
    unit: values.unit,
  };
}

function buildLifePhase(
  row: RowOf<'lifePhases'>,
  { tables, ids }: { readonly tables: SourceTables; readonly ids: CountIds },
  log: ProblemLog,
): LifePhase {
  const { values, file } = row;
  const categories = values.categories ?? [];
  for (const value of categories) {
    const keys = tables.offerCategories.keys;
    const place = { file, row: row.row, column: 'categories', value };
    checkReference({ ...place, target: 'offer_categories', keys }, log);
  }
  return {
    id: values.phase_id,
    name: { de: values.name_de, en: values.name_en },
    kind: values.kind,
    ages: agesOf(row, log),
    population: readCountTerms({ file, row: row.row, text: values.population }, ids, log),
    categories,
  };
}

/** Null where a row names no ages at all: then it is not one of age. */
function agesOf(
  row: RowOf<'targetGroups'> | RowOf<'lifePhases'>,
  log: ProblemLog,
): TargetGroup['ages'] {
  const ages = checkAges(row, log);
  return ages.from === null && ages.to === null ? null : ages;
}
