import type { WriteSheet } from 'hucre/xlsx';
import type { Indicator } from '../../../domain/model/indicator.ts';
import { dateWords } from '../../table/aboutRows.ts';
import { STATUS_STATES } from '../../table/cellStatus.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { sourcesOf } from '../seriesSources.ts';
import { type SheetCell, textCell, typedSheet } from './sheetRows.ts';

/** What every indicator measures, and what must be known before it is used. */
export function definitionSheet(context: SeriesContext): WriteSheet {
  const { atlas, words } = context;
  const { text, format } = words;
  const concepts = new Map(atlas.catalogue.concepts.map((concept) => [concept.id, concept]));
  const named = (items: readonly { id: string; name: Indicator['name'] }[], id: string | null) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? null : format.local(item.name);
  };
  const columns = [
    { heading: text('profileSeries.column.indicatorId'), width: 22 },
    { heading: text('profileSeries.column.indicator'), width: 40 },
    { heading: text('profileSeries.column.field'), width: 26 },
    { heading: text('profileSeries.column.theme'), width: 20 },
    { heading: text('profileSeries.column.unit'), width: 14 },
    { heading: text('profileSeries.column.definition'), width: 48 },
    { heading: text('profileSeries.column.explanation'), width: 60 },
    { heading: text('profileSeries.column.caveat'), width: 60 },
    { heading: text('profileSeries.column.sources'), width: 40 },
  ];
  const rows = atlas.catalogue.indicators.map((indicator) => {
    const concept = concepts.get(indicator.concept);
    const sources = indicator.sources.flatMap((id) => named(atlas.catalogue.sources, id) ?? []);
    const caveats = [indicator.caveat, indicator.comparability].map(format.local);
    return [
      indicator.id,
      format.local(indicator.name),
      named(atlas.catalogue.fields, concept?.field ?? null),
      named(atlas.catalogue.themes, concept?.theme ?? null),
      format.unitName(indicator, 'value'),
      format.local(indicator.measure),
      format.local(indicator.definition),
      caveats.filter((caveat) => caveat !== '').join(' '),
      sources.join('; '),
    ].map(textCell);
  });
  return typedSheet(text('profileSeries.sheet.definitions'), columns, rows);
}

/** Where the figures come from, under which licence, and what the words in place of numbers mean. */
export function sourceSheet(reports: readonly ProfileReport[], context: SeriesContext): WriteSheet {
  const { words, states, atlas, language, madeOn, link } = context;
  const { text, format } = words;
  const below = atlas.maskedBelow;
  const line = (label: string, content: string | null, more: string | null = null): SheetCell[] => [
    textCell(label),
    textCell(content),
    textCell(more),
  ];
  const rows = [
    ...sourcesOf(reports, context).map(({ name, licence, url }) =>
      line(format.local(name), format.local(licence), url),
    ),
    line(text('profileSeries.madeOn'), dateWords(madeOn, language)),
    line(text('profileSeries.link'), link),
    ...STATUS_STATES.map((state) =>
      line(
        state === 'interval' ? text('profileSeries.range') : states(`state.${state}`, { below }),
        states(`state.${state}.long`, { below }),
      ),
    ),
  ].filter((row) => row[1] !== null);
  const columns = [
    { heading: text('profileSeries.column.source'), width: 60 },
    { heading: text('profileSeries.column.licence'), width: 70 },
    { heading: text('profileSeries.column.url'), width: 50 },
  ];
  return typedSheet(text('profileSeries.sheet.sources'), columns, rows);
}
