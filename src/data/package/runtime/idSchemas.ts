import * as v from 'valibot';
import type {
  AreaId,
  ConceptId,
  IndicatorId,
  LevelId,
  PeriodId,
} from '../../../domain/model/ids.ts';
import { IDENTIFIER } from '../identifier.ts';

export const id = v.pipe(v.string(), v.regex(IDENTIFIER));
export const areaId = v.pipe(
  id,
  v.transform((text) => text as AreaId),
);
export const levelId = v.pipe(
  id,
  v.transform((text) => text as LevelId),
);
export const conceptId = v.pipe(
  id,
  v.transform((text) => text as ConceptId),
);
export const indicatorId = v.pipe(
  id,
  v.transform((text) => text as IndicatorId),
);
export const periodId = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}-\d{2})?$/),
  v.transform((text) => text as PeriodId),
);
export const finite = v.pipe(v.number(), v.finite());
export const text = v.object({ de: v.string(), en: v.string() });
export const terms = v.array(v.object({ id: indicatorId, sign: v.picklist([1, -1]) }));
