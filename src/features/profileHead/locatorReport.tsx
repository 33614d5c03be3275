import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import type { ContextLayer } from '../../domain/geo/geometry.ts';
import type { FigureReport, ReportCell } from '../../export/figureReport.ts';
import { areaColumns } from '../../export/indicatorReport.ts';
import { drawPicture } from '../../export/picture/drawPicture.ts';
import {
  measureColumn,
  numberCell,
  type ProfileFigureContext,
  profileFigureHead,
} from '../../export/profileFigure.ts';
import { ClassSwatch } from '../../map/picture/LegendSwatches.tsx';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import { LOCATOR_RAMP, locatorModel, OWN_CLASS } from './locatorModel.ts';

const WIDTH = 560;
const HEIGHT = 520;

/** Where the area lies: all areas of its level with their outlines, itself marked. */
export function locatorReport(
  figure: ProfileFigureContext,
  context: readonly ContextLayer[],
): FigureReport {
  const { report, words, exportText, atlas } = figure;
  const { area, city, geometry } = report;
  const { text, format } = words;
  const isCity = area.id === city.id;
  const names = { area: area.name, city: city.name };
  const heading = exportText('export.column.area');
  const title = text('profileExport.locator.title');
  return {
    ...profileFigureHead(figure, {
      title,
      sentence: text(
        isCity ? 'profileExport.locator.sentence.city' : 'profileExport.locator.sentence',
        names,
      ),
      indicators: [],
      asOf: format.period(atlas.defaults.period),
    }),
    table: {
      rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
      columnDimension: { id: 'figure', heading: title, role: 'metric' },
      columns: [
        ...areaColumns(heading, exportText),
        measureColumn('own', text('profileExport.locator.own'), {
          decimals: 0,
          definition: text('profileExport.locator.own.definition'),
        }),
      ],
      rows: geometry.areas.map((id): readonly ReportCell[] => [
        id,
        words.areaName(id),
        numberCell(isCity || id === area.id ? 1 : 0),
      ]),
    },
    geography: { geometry, areaColumn: 'area_id' },
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            node: (
              <MapPicture
                model={locatorModel({ geometry, area: area.id, context })}
                camera={HOME_CAMERA}
                texture="colour"
                width={WIDTH}
                height={HEIGHT}
              />
            ),
            width: WIDTH,
            height: HEIGHT,
          },
          legend: isCity
            ? []
            : [
                {
                  title: null,
                  entries: [
                    {
                      swatch: (
                        <ClassSwatch ramp={LOCATOR_RAMP} index={OWN_CLASS} texture="colour" />
                      ),
                      text: area.name,
                    },
                  ],
                },
              ],
          legendPlace: 'below',
        },
        scheme,
      ),
  };
}
