import type { AreaId } from '../../domain/model/ids.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { DemandSites } from '../../domain/need/travel.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { DatasetState, Workspace } from '../atlasStore.ts';

/** A question with all that it is asked of, but for the offers. */
export interface AskedQuestion {
  readonly dataset: DatasetState;
  readonly inventory: Inventory;
  readonly question: NeedQuestion;
  readonly areaIds: readonly AreaId[];
  readonly sites: DemandSites;
  readonly tables: Workspace['tables'];
}
