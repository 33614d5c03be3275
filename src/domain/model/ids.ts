/**
 * Ids are plain strings at run time and distinct types at compile time, so that an area can never be
 * passed where an indicator is expected. Only parsers in `src/data` and the URL codec make them.
 */
type Branded<Name extends string> = string & { readonly __id: Name };

export type AreaId = Branded<'area'>;
export type LevelId = Branded<'level'>;
export type ConceptId = Branded<'concept'>;
export type IndicatorId = Branded<'indicator'>;
/** A reference period as the source writes it, in an order that sorts as text: `2017`, `2016-06-30`. */
export type PeriodId = Branded<'period'>;
