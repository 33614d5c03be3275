import { cellAt } from '../../domain/model/column.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { readingParts } from './readingParts.ts';

/**
 * One sentence that reads the city's value of the shown period aloud: "Auf 100 Einwohner … kamen am
 * 31. Dezember 2017 in Jena 4,35 Arbeitslose." Empty where the city has no number then.
 */
export function useReadingExample(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, periodIndex, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator, figures, city } = base;
  const cell = cellAt(
    figures.values,
    base.rowOf.get(city.id)! * figures.periods.length + periodIndex,
  );
  if (cell.kind !== 'number') return '';
  const measure = format.local(indicator.measure);
  const date = format.referenceDate(indicator, view.period);
  const shared = { date, place: city.name, day: date === view.period ? 'no' : 'yes' };
  const factor = indicator.formula?.factor ?? 1;
  const spoken = factor === 100 || factor === 1000;
  const parts = spoken ? readingParts(measure, { factor, per: text('dataSheet.per') }) : null;
  if (parts === null) {
    return text('dataSheet.example.plain', {
      ...shared,
      value: format.cell(cell, indicator),
      measure,
    });
  }
  return text('dataSheet.example.per', {
    ...shared,
    ...parts,
    count: format.number(factor, 0),
    value: format.bareCell(cell, indicator),
  });
}
