import { BIVARIATE_CELLS } from '../../domain/colour/bivariatePalette.ts';
import type { MapCamera } from '../../domain/geo/camera.ts';
import type { FigureReport } from '../../export/figureReport.ts';
import {
  type NeedAnswer,
  type NeedReportWords,
  needHead,
  needTable,
} from '../../export/needReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import type { MapModel } from '../../map/mapModel.ts';
import type { MapTexture } from '../../map/mapProps.ts';
import { offerLayerOf } from '../../map/offers/OfferDrawing.tsx';
import { ClassSwatch } from '../../map/picture/LegendSwatches.tsx';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import type { KeyLine } from './MapKey.tsx';
import { cellCounts } from './needFills.ts';

const USUAL_SIZE = { width: 720, height: 640 } as const;

export interface DrawnNeedMap {
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly texture: MapTexture;
  /** What symbols and patterns mean. */
  readonly key: readonly KeyLine[];
  /** What is seen, in words. */
  readonly sentence: string;
  /** False where offers alone are told, and need and coverage are not. */
  readonly showsCells?: boolean;
  /** CSS pixels of its picture, where another size than usual is wanted. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The map of Bedarf & Angebot as a report: every area's group, its section, offers and legend. */
export function needMapReport(
  answer: NeedAnswer,
  { key, sentence, showsCells = true, size = USUAL_SIZE, ...map }: DrawnNeedMap,
  words: NeedReportWords,
): FigureReport {
  const offerLayer = offerLayerOf(NO_EVENTS, NO_HIGHLIGHT);
  return {
    ...needHead(answer, 'map', words),
    sentence,
    table: needTable(answer, [...answer.areas.keys()], words),
    geography: { geometry: answer.geometry, areaColumn: 'area_id' },
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            node: <MapPicture {...map} offerLayer={offerLayer} {...size} />,
            ...size,
          },
          legend: [
            ...(showsCells ? [cellLegend(answer, map, words)] : []),
            {
              title: null,
              entries: key.map((line) => ({ swatch: line.swatch, text: line.words })),
            },
          ],
          legendPlace: 'beside',
        },
        scheme,
      ),
  };
}

function cellLegend(
  { assessment, question }: NeedAnswer,
  { model, texture }: Pick<DrawnNeedMap, 'model' | 'texture'>,
  { words, exportText }: NeedReportWords,
): DrawnLegendGroup {
  const counts = cellCounts(assessment);
  const cells = Array.from({ length: BIVARIATE_CELLS }, (_, cell) => cell);
  return {
    title: exportText('export.need.cells'),
    entries: cells.map((cell) => ({
      swatch: <ClassSwatch ramp={model.ramp} index={cell} texture={texture} />,
      text: exportText('export.legend.count', {
        words: wordCell(words, cell, question.measure),
        count: counts[cell] ?? 0,
      }),
    })),
  };
}

const NO_EVENTS: Parameters<typeof offerLayerOf>[0] = {
  onHoverOffers() {},
  onPickOffers() {},
  onMoveOffer() {},
  onPlace() {},
};

const NO_HIGHLIGHT: Parameters<typeof offerLayerOf>[1] = {
  get: () => null,
  subscribe: () => () => {},
};
