import type { Cell } from '../domain/model/cell.ts';
import { cellAt, columnOf } from '../domain/model/column.ts';
import type { Series } from '../domain/model/dataset.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { ProfileReport } from '../export/profile/profileReport.ts';
import type { SeriesContext } from '../export/profile/seriesContext.ts';
import { loadExportText } from '../i18n/export/exportWords.ts';
import { createFormat } from '../i18n/format/createFormat.ts';
import { createAtlasIntl, type InterfaceLanguage } from '../i18n/intl.ts';
import { createWords } from '../i18n/lazyWords.ts';
import { de } from '../i18n/messages/de.ts';
import { en } from '../i18n/messages/en.ts';
import { profileDe } from '../i18n/profile/profile.de.ts';
import { profileEn } from '../i18n/profile/profile.en.ts';
import { statisticsDe } from '../i18n/statistics/statistics.de.ts';
import { statisticsEn } from '../i18n/statistics/statistics.en.ts';
import { emptyDataset } from '../state/atlasStore.ts';
import { createProfileSelector } from '../state/profile/createProfileSelector.ts';
import { tinyInventory } from './tinyInventory.ts';
import {
  CITY,
  DISTRICT,
  PLANNING_AREA,
  tinyAtlas,
  tinyCityOutline,
  tinyDistricts,
  tinyPlanningAreas,
  tinySeries,
} from './tinyPackage.ts';

/** Every Steckbrief of Quellstadt, with other figures where a test has its own. */
export function tinyReports(series: readonly Series[] = tinySeries): readonly ProfileReport[] {
  const dataset = {
    ...emptyDataset(tinyAtlas),
    series: new Map(series.map((one) => [one.indicator, one])),
    geometries: new Map([
      [CITY, tinyCityOutline],
      [PLANNING_AREA, tinyPlanningAreas],
      [DISTRICT, tinyDistricts],
    ]),
    inventory: tinyInventory,
  };
  const { content } = createProfileSelector();
  return tinyAtlas.areas
    .filter(({ role }) => role === 'area' || role === 'city')
    .map(({ id }) => content(dataset, { area: id, since: null, until: null }));
}

/** Words and surroundings of a series of Quellstadt. */
export async function tinySeriesContext(
  language: InterfaceLanguage = 'de',
): Promise<SeriesContext> {
  const isGerman = language === 'de';
  const text = createWords(
    language,
    isGerman ? { ...statisticsDe, ...profileDe } : { ...statisticsEn, ...profileEn },
  );
  const { catalogue, maskedBelow } = tinyAtlas;
  return {
    atlas: tinyAtlas,
    language,
    words: {
      text,
      format: createFormat({
        intl: createAtlasIntl(language, isGerman ? de : en),
        units: catalogue.units,
        maskedBelow,
      }),
      indicator: (id) => catalogue.indicators.find((one) => one.id === id)!,
      areaName: (id: AreaId) => tinyAtlas.areas.find((one) => one.id === id)!.name,
    },
    states: await loadExportText(language),
    until: null,
    madeOn: new Date(Date.UTC(2026, 10, 22, 12)),
    link: 'https://atlas.example/#v=1',
  };
}

/** Figures of Quellstadt with other cells, by indicator, area and index of the period. */
export function changedSeries(
  change: (at: { indicator: string; area: string; period: number }, cell: Cell) => Cell,
): readonly Series[] {
  return tinySeries.map((one) => {
    const width = one.periods.length;
    const cells = one.areas.flatMap((area, row) =>
      one.periods.map((_, period) =>
        change({ indicator: one.indicator, area, period }, cellAt(one.cells, row * width + period)),
      ),
    );
    return { ...one, cells: columnOf(cells) };
  });
}
