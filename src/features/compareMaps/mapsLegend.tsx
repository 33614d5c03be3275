import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { largestMagnitude } from '../../domain/indicators/largestMagnitude.ts';
import type { CompareReportWords } from '../../export/compare/comparedView.ts';
import type { DrawnLegendGroup } from '../../export/picture/drawPicture.ts';
import { rampOf } from '../../map/figureFills.ts';
import { type LegendStates, legendStates } from '../../map/legendStates.ts';
import { ClassSwatch, SelectionSwatch, SymbolSwatch } from '../../map/picture/LegendSwatches.tsx';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import { symbolSamples } from '../../map/symbolSamples.ts';
import { symbolRadius } from '../../map/symbolScale.ts';
import type { CompareShown } from '../../state/compare/compareShown.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { CATEGORIES, type CategoryLayer } from './categoryLayer.ts';
import type { DrawnSmallMap } from './drawnMaps.ts';
import { wordFinding } from './wordFinding.ts';

/** Classes of every indicator and categories of every layer once, patterns that occur, compared areas. */
export function mapsLegend(
  { places, dataset }: CompareShown,
  maps: readonly DrawnSmallMap[],
  words: CompareReportWords,
): readonly DrawnLegendGroup[] {
  const groups = new Map<string, DrawnLegendGroup>();
  for (const { map, layer } of maps) {
    const { base, mode } = map.shown;
    if (layer.kind === 'categories') {
      groups.set(layer.layer.id, categoryGroup(layer.layer, words));
    } else if (layer.kind !== 'running') {
      // Maps of one indicator share their classes, smoothed or not.
      groups.set(`${base.indicator.id} ${mode}`, classGroup(map.shown, words));
    }
  }
  return [
    ...groups.values(),
    { title: null, entries: stateEntries(maps, dataset.package.maskedBelow, words) },
    {
      title: words.exportText('export.legend.selection'),
      entries: places.map(({ name }, slot) => ({
        swatch: <SelectionSwatch slot={slot} />,
        text: name,
      })),
    },
  ];
}

function categoryGroup(layer: CategoryLayer, { compare }: CompareReportWords): DrawnLegendGroup {
  return {
    title: compare(`compareLayers.layer.${layer.id}`),
    entries: CATEGORIES[layer.id].map((_, index) => ({
      swatch: <ClassSwatch ramp={layer.ramp} index={index} texture="colour" />,
      text: wordFinding(compare, layer.id, index),
    })),
  };
}

function classGroup(
  { classification, base, mode, values }: Shown,
  { compare, text, format }: CompareReportWords,
): DrawnLegendGroup {
  const { breaks, classCount } = classification;
  const name = format.local(base.indicator.name);
  if (drawsSymbols(base) && mode === 'value') {
    const largest = largestMagnitude(base.figures, base.areaIds, values);
    return {
      title: `${name}. ${text('legend.symbols')}`,
      entries: symbolSamples(largest).map((value) => ({
        swatch: <SymbolSwatch radius={symbolRadius(value, largest)} />,
        text: format.number(value, 0),
      })),
    };
  }
  const print = (value: number) =>
    format.number(value, limitDecimals([value], base.indicator.decimals));
  return {
    title: `${name}, ${format.unitName(base.indicator, mode)}`,
    entries: Array.from({ length: classCount }, (_, index) => ({
      swatch: <ClassSwatch ramp={rampOf(classification)} index={index} texture="colour" />,
      text: compare('compareMaps.class', {
        low: print(breaks[index]!),
        high: print(breaks[index + 1]!),
        last: String(index === classCount - 1),
      }),
    })),
  };
}

/** Patterns that occur in any of the maps, in words. */
function stateEntries(
  maps: readonly DrawnSmallMap[],
  below: number,
  { exportText, compare }: CompareReportWords,
) {
  const isThere = (state: keyof LegendStates) =>
    maps.some(({ map, layer }) => {
      if (layer.kind === 'categories' && state === 'lowDenominator') return false;
      return legendStates(layer.kind === 'smoothed' ? layer.shown : map.shown)[state] > 0;
    });
  const isUntested = maps.some(
    ({ map, layer }) =>
      layer.kind === 'categories' &&
      layer.layer.findings.some((one, area) => one === null && map.shown.current.state[area] === 0),
  );
  return [
    ...(isUntested
      ? [{ swatch: <StateSwatch pattern="left_out" />, text: compare('compareLayers.untested') }]
      : []),
    ...(isThere('withheld')
      ? [
          {
            swatch: <StateSwatch pattern="masked" />,
            text: exportText('state.interval.long', { below }),
          },
        ]
      : []),
    ...(isThere('suppressed')
      ? [{ swatch: <StateSwatch pattern="suppressed" />, text: exportText('state.suppressed') }]
      : []),
    ...(isThere('missing')
      ? [{ swatch: <StateSwatch pattern="missing" />, text: exportText('state.missing') }]
      : []),
    ...(isThere('notApplicable')
      ? [{ swatch: <StateSwatch pattern="none" />, text: exportText('state.not_applicable') }]
      : []),
    ...(isThere('lowDenominator')
      ? [
          {
            swatch: <StateSwatch pattern="hatched" />,
            text: exportText('flag.low_denominator'),
          },
        ]
      : []),
  ];
}
