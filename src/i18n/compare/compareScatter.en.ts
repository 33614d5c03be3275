import type { compareScatterDe } from './compareScatter.de.ts';

export const compareScatterEn: Readonly<Record<keyof typeof compareScatterDe, string>> = {
  'compareScatter.title': '{across} and {up}',
  'compareScatter.axis.across': '{indicator}, {unit}, {date} →',
  'compareScatter.axis.up': '↑ {indicator}, {unit}, {date}',
  'compareScatter.summary':
    '{count, plural, =0 {No area has a figure in both indicators.} one {One area as a circle.} other {# areas as circles.}}',
  'compareScatter.city': 'Dashed lines: {city} as a whole ({values}).',
  'compareScatter.city.value': '{indicator} {value}',
  'compareScatter.ranges':
    'Circles with strokes are ranges: a count is withheld, and the figure lies somewhere in between.',
  'compareScatter.shapes':
    'Compared areas have their own sign instead of the circle, as large in area.',
  'compareScatter.elsewhere':
    'Small open signs are compared areas that do not belong to this level.',
  'compareScatter.doubt': 'A dashed ring marks low case numbers.',
  'compareScatter.help':
    'Arrow keys read the areas out, Home and End jump to the edge, Enter takes an area into the comparison or out of it.',
  'compareScatter.describe':
    '{area}: {across} {acrossValue}; {up} {upValue}{sized, select, true {; {sizeName} {size}} other {}}{place, select, above {; far above the line} below {; far below the line} other {}}',
  'compareScatter.table': 'As a table',
  'compareScatter.column.area': 'Area',
  'compareScatter.without':
    '{count, plural, one {One area} other {# areas}} without a point: withheld, too wide a range, or no figure',
  'compareScatter.without.line': '{area}: {across} {acrossValue}; {up} {upValue}',
  'compareScatter.trend': 'Line through the points',
  'compareScatter.trend.label': 'Least squares line with the 95% range of where it lies',
  'compareScatter.trend.none':
    'There are too few certain figures for a line (at least {fewest, number}), or they are all alike.',
  'compareScatter.trend.rise':
    'Where “{across}” is {step} higher, the line lies {rise} {side, select, lower {lower} other {higher}} at “{up}” (95% range of the change: {low} to {high}).',
  'compareScatter.trend.unclear':
    'The range includes zero: a level line fits these figures as well.',
  'compareScatter.trend.share':
    'Along with the line go {share} per cent of the differences between the areas (R² {squared}; {count, plural, one {# area} other {# areas}} with certain figures, each counting the same).',
  'compareScatter.trend.caution':
    'This describes what occurs together; it is no proof of a cause, and it says nothing about single people.',
  'compareScatter.trend.outliers':
    'Far from the line that would run without them (studentised residual beyond {limit}): {areas}.',
  'compareScatter.trend.noOutliers':
    'No area lies far from the line (no studentised residual beyond {limit}).',
  'compareScatter.trend.outlier':
    '{area} ({side, select, below {below} other {above}}{known, select, true {, {residual}} other {}})',
  'compareScatter.funnel': 'Funnel for small numbers',
  'compareScatter.funnel.none': 'None of the compared indicators is a share.',
  'compareScatter.funnel.indicator': 'Indicator in the funnel:',
  'compareScatter.funnel.unsuited':
    '“{indicator}” is no share of counted cases, or the figure of the city is not known: there is no funnel for it.',
  'compareScatter.funnel.aid':
    'How to read it: the smaller the number a share refers to, the more it varies by chance; only outside the funnel is an area further from the city than chance lets expect.',
  'compareScatter.funnel.title': 'Funnel: {indicator}, {date}',
  'compareScatter.funnel.y': '↑ {indicator}, {unit}',
  'compareScatter.funnel.x': 'Referring to: {heads} →',
  'compareScatter.funnel.heads': 'denominator of “{measure}”',
  'compareScatter.funnel.city': '{city} {value}',
  'compareScatter.funnel.inner': 'within the 95% limits',
  'compareScatter.funnel.outer': 'within the 99.8% limits',
  'compareScatter.funnel.position': 'Place in the funnel',
  'compareScatter.funnel.farAbove': 'outside the 99.8% limits, above',
  'compareScatter.funnel.above': 'outside the 95% limits, above',
  'compareScatter.funnel.within': 'within the limits',
  'compareScatter.funnel.below': 'outside the 95% limits, below',
  'compareScatter.funnel.farBelow': 'outside the 99.8% limits, below',
  'compareScatter.funnel.describe': '{area}: {rate}, referring to {base}; {position}',
  'compareScatter.funnel.summary':
    '{outside, plural, =0 {None} one {One} other {#}} of {count, plural, one {one area} other {# areas}} {outside, plural, =0 {lies} one {lies} other {lie}} outside the 95% limits, {far, plural, =0 {none} one {one} other {#}} outside the 99.8% limits.',
  'compareScatter.funnel.spread':
    'The areas differ more throughout than chance lets expect (spread {ratio} times as large): lying outside is nothing special here.',
  'compareScatter.funnel.without':
    '{count, plural, one {One area is} other {# areas are}} not drawn (cases or the number they refer to not known exactly); the table names them.',
};
