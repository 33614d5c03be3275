import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { evaluateIndicator, requiredSeries } from '../../../src/domain/indicators/evaluate.ts';
import { placeOf } from '../../../src/domain/indicators/place.ts';
import { STATE_CODE } from '../../../src/domain/model/column.ts';
import type { AreaId, LevelId } from '../../../src/domain/model/ids.ts';
import type { Indicator } from '../../../src/domain/model/indicator.ts';

/** Figures (indicator × area × period) with a number in the source, and how many are lost. */
export interface FigureLoss {
  readonly level: LevelId;
  readonly theme: string;
  /** Computed by a formula. */
  readonly derived: boolean;
  readonly figures: number;
  readonly lost: number;
}

/**
 * What the public form costs in figures as the atlas shows them, computed by the atlas's own engine
 * from both forms: by level, theme, and whether the source publishes the figure or the atlas computes
 * it.
 */
export function figureLoss(source: SourcePackage, published: SourcePackage): readonly FigureLoss[] {
  const { areas, catalogue, levels } = source.atlas;
  const themes = new Map(catalogue.concepts.map(({ id, theme }) => [id, theme]));
  const sums = new Map<string, { -readonly [Key in keyof FigureLoss]: FigureLoss[Key] }>();
  for (const indicator of catalogue.indicators) {
    for (const { id: level } of levels) {
      const shown = areas.filter((area) => area.level === level && isShown(area.role));
      const ids = shown.map(({ id }) => id);
      const before = numbersIn(source, indicator, ids);
      const after = numbersIn(published, indicator, ids);
      const theme = themes.get(indicator.concept) ?? '';
      const derived = indicator.formula !== null;
      const key = [level, theme, derived].join(' ');
      const sum = sums.get(key) ?? { level, theme, derived, figures: 0, lost: 0 };
      sum.figures += before.filter(Boolean).length;
      sum.lost += before.filter((isNumber, index) => isNumber && !after[index]).length;
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

function isShown(role: string): boolean {
  return role === 'area' || role === 'city';
}

/** Whether each figure is a number, place by place and period by period. */
function numbersIn(
  { atlas, series }: SourcePackage,
  indicator: Indicator,
  ids: readonly AreaId[],
): readonly boolean[] {
  const [first = [], ...others] = requiredSeries(indicator).map(
    (id) => series.get(id)?.areas ?? [],
  );
  const published = new Set(first.filter((area) => others.every((areas) => areas.includes(area))));
  const places = ids.map((id) => placeOf(id, { areas: atlas.areas, published }));
  const { values } = evaluateIndicator({ indicator, series, places });
  return [...values.state].map((state) => state === STATE_CODE.number);
}
