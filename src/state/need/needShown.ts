import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area } from '../../domain/model/area.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { NeedAssessment } from '../../domain/need/needAssessment.ts';
import type { DemandSites } from '../../domain/need/travel.ts';
import type { EditRefused } from '../../domain/offers/applyEdits.ts';
import type { Inventory, TargetGroup } from '../../domain/offers/inventory.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import type { ViewState } from '../viewState.ts';
import type { NeedView } from './needView.ts';

/** Everything the views of Bedarf & Angebot draw; parts keep their identity while they do not change. */
export interface NeedShown {
  readonly view: ViewState;
  readonly need: NeedView;
  readonly inventory: Inventory;
  readonly targetGroup: TargetGroup;
  readonly geometry: LevelGeometry;
  /** Areas of the level, in the order of the geometry and of every column. */
  readonly areas: readonly Area[];
  readonly areaIds: readonly AreaId[];
  readonly sites: DemandSites;
  /** The inventory with the corrections made on this device, without scenario. */
  readonly stock: readonly OfferRecord[];
  /** `stock` with the scenario in force; the same object where there is none. */
  readonly offers: readonly OfferRecord[];
  /** Edits of the device or the scenario that found nothing to work on. */
  readonly refused: readonly EditRefused[];
  /** What is computed from; the input of the judging job, identical while nothing in it changes. */
  readonly input: QuestionInput;
  readonly assessment: NeedAssessment;
  /** The same question without the scenario; `assessment` itself where there is none. */
  readonly before: NeedAssessment;
  /**
   * Coverage is that of before while the worker answers anew, in a city too large for the page; to be
   * shown as such.
   */
  readonly isStale: boolean;
  /** The travel table that the question names and this device does not have; straight lines stand in. */
  readonly missingTable: string | null;
  readonly otherPeriods: readonly {
    readonly indicator: IndicatorId;
    readonly period: PeriodId;
  }[];
}
