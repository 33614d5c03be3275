import { HOME_CAMERA } from '../../../domain/geo/camera.ts';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { FigureReport } from '../../../export/figureReport.ts';
import type { ReportWords } from '../../../export/indicatorReport.ts';
import type { SlidePicture } from '../../../export/story/slidePicture.ts';
import type { StepFigure } from '../../../export/story/storyReport.ts';
import { fewPeriods } from '../../../features/figureTable/fewPeriods.ts';
import { tableModelOf } from '../../../features/figureTable/tableModel.ts';
import { tableReport } from '../../../features/figureTable/tableReport.ts';
import { mapReport } from '../../../features/mapPanel/mapReport.tsx';
import { rankingReport } from '../../../features/ranking/rankingReport.ts';
import { rankedRows } from '../../../features/ranking/rankingRows.ts';
import { shortRows } from '../../../features/ranking/shortRows.ts';
import { toldMapModel } from '../../../features/storyFigure/toldMapModel.ts';
import { trendReport } from '../../../features/trendPanel/trendReport.tsx';
import type { Atlas } from '../../../state/atlas.ts';
import type { Shown } from '../../../state/selectors/shown.ts';
import { SLIDE_MAP_SIZE } from './slideMapSize.ts';

interface Told {
  readonly report: FigureReport;
  readonly figure: StepFigure;
}

export interface FigureWords {
  readonly words: ReportWords & { readonly page: string };
  readonly highlight: AreaId | null;
  /** Draws the picture of a report; only maps need one. */
  draw(report: FigureReport): Promise<SlidePicture>;
}

/** A view of Erkunden as the stage shows it, ready to leave the atlas. */
export async function exploreFigure(atlas: Atlas, asked: FigureWords): Promise<Told> {
  const { words, highlight } = asked;
  const shown = atlas.select.shown(atlas.store.getState());
  const { view, base } = shown;
  const chosen = [...new Set(highlight === null ? view.areas : [highlight, ...view.areas])];
  switch (view.face) {
    case 'trend': {
      const report = trendReport(atlas, words);
      const own = chosen[0] === undefined ? null : `area_${chosen[0].replaceAll('-', '_')}`;
      return { report, figure: { kind: 'lines', report, highlight: own } };
    }
    case 'ranking': {
      const report = rankingReport(atlas, words);
      const ranked = rankedRows(shown).map(({ area }) => ({ id: area.id }));
      const areas = [...shortRows(ranked, chosen).map(({ id }) => id), base.city.id];
      return { report, figure: { kind: 'bars', report, areas, chosen, city: base.city.id } };
    }
    case 'table':
      return tableFigure(atlas, shown, words);
    default: {
      const model = toldMapModel(shown, { highlight, context: contextOf(atlas) });
      const drawn = {
        model,
        camera: HOME_CAMERA,
        texture: 'colour',
        size: SLIDE_MAP_SIZE,
      } as const;
      const report = mapReport(atlas, drawn, words);
      const picture = await asked.draw(report);
      return { report, figure: { kind: 'picture', picture, table: null, chosen } };
    }
  }
}

function contextOf(atlas: Atlas) {
  return atlas.store.getState().dataset.context;
}

/** The chosen areas and the city at the periods that the stage has room for. */
function tableFigure(atlas: Atlas, shown: Shown, words: FigureWords['words']): Told {
  const model = tableModelOf(shown, atlas.source.package.areas);
  const report = tableReport(atlas, { model, rows: model.rows }, words);
  const { base, view } = shown;
  const { periods } = base.figures;
  const told = fewPeriods(periods.length, periods.indexOf(view.period)).map((at) => periods[at]!);
  return {
    report,
    figure: {
      kind: 'table',
      report,
      areas: [...view.areas.filter((id) => id !== base.city.id), base.city.id],
      columns: told.map((period) => `period_${period.replaceAll('-', '_')}`),
    },
  };
}
