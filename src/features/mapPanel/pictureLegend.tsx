import { countClasses } from '../../domain/classify/classOf.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { largestMagnitude } from '../../domain/indicators/largestMagnitude.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { ReportWords } from '../../export/indicatorReport.ts';
import type { DrawnLegendGroup } from '../../export/picture/drawPicture.ts';
import { legendStates } from '../../map/legendStates.ts';
import { ClassSwatch, SelectionSwatch, SymbolSwatch } from '../../map/picture/LegendSwatches.tsx';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { symbolSamples } from '../../map/symbolSamples.ts';
import { symbolRadius } from '../../map/symbolScale.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import type { DrawnMap } from './drawnMap.ts';

type Words = ReportWords & DrawnMap;

/** The legend of the map as lines: classes, circles, the city, states that occur, selected areas. */
export function pictureLegend(
  atlas: Atlas,
  shown: Shown,
  words: Words,
): readonly DrawnLegendGroup[] {
  return [
    ...(drawsSymbols(shown.base) ? [symbolGroup(shown, words)] : []),
    classGroup(shown, words),
    { title: null, entries: stateEntries(atlas, shown, words) },
    {
      title: words.exportText('export.legend.selection'),
      entries: shown.view.areas.flatMap((id, slot) => {
        const area = atlas.source.package.areas.find((candidate) => candidate.id === id);
        return area === undefined || !shown.base.areaIds.includes(id)
          ? []
          : { swatch: <SelectionSwatch slot={slot} />, text: area.name };
      }),
    },
  ];
}

function classGroup(shown: Shown, words: Words): DrawnLegendGroup {
  const { classification, classes, base, mode } = shown;
  const { text, exportText, format, model, texture } = words;
  const hasClasses = !(drawsSymbols(base) && mode === 'value');
  const limit = (value: number) =>
    format.number(value, limitDecimals([value], base.indicator.decimals));
  const counts = countClasses(classes, classification.classCount);
  // From the top down, as a scale is read.
  const entries = counts
    .map((count, index) => ({
      swatch: <ClassSwatch ramp={model.ramp} index={index} texture={texture} />,
      text: exportText('export.legend.count', {
        count,
        words: exportText('export.legend.class', {
          low: limit(classification.breaks[index]!),
          high: limit(classification.breaks[index + 1]!),
          last: String(index === counts.length - 1),
        }),
      }),
    }))
    .toReversed();
  const city = cityText(shown, words);
  return {
    title: text('legend.title', { unit: format.unitName(base.indicator, mode) }),
    entries: hasClasses
      ? [...entries, ...(city === null ? [] : [{ swatch: null, text: city }])]
      : [],
  };
}

function cityText({ base, values, periodIndex, mode }: Shown, { text, format }: Words) {
  const row = base.rowOf.get(base.city.id)!;
  const cell = cellAt(values, row * base.figures.periods.length + periodIndex);
  if (cell.kind !== 'number' || base.indicator.formula === null) return null;
  const value =
    mode === 'difference' ? format.change(cell, base.indicator) : format.cell(cell, base.indicator);
  return text('legend.city', { value });
}

function symbolGroup(shown: Shown, { text, format, camera }: Words): DrawnLegendGroup {
  const { base, values, mode } = shown;
  const largest = largestMagnitude(base.figures, base.areaIds, values);
  return {
    title: text(mode === 'difference' ? 'legend.symbols.difference' : 'legend.symbols'),
    entries: symbolSamples(largest).map((value) => ({
      swatch: <SymbolSwatch radius={symbolRadius(value, largest) * Math.sqrt(camera.scale)} />,
      text: format.number(value, 0),
    })),
  };
}

function stateEntries(atlas: Atlas, shown: Shown, { text }: Words) {
  const states = legendStates(shown);
  const below = atlas.source.package.maskedBelow;
  return [
    {
      count: states.withheld,
      swatch: <StateSwatch pattern="masked" />,
      text: text('legend.state.masked', { below, count: states.withheld }),
    },
    {
      count: states.suppressed,
      swatch: <StateSwatch pattern="suppressed" />,
      text: text('legend.state.suppressed', { count: states.suppressed }),
    },
    {
      count: states.missing,
      swatch: <StateSwatch pattern="missing" />,
      text: text('legend.state.missing', { count: states.missing }),
    },
    {
      count: states.notApplicable,
      swatch: <StateSwatch pattern="none" />,
      text: text('legend.state.notApplicable', { count: states.notApplicable }),
    },
    {
      count: states.lowDenominator,
      swatch: <StateSwatch pattern="hatched" />,
      text: text('legend.state.low', { count: states.lowDenominator }),
    },
  ].filter(({ count }) => count > 0);
}
