import type { needScatterDe } from './needScatter.de.ts';

export const needScatterEn: Record<keyof typeof needScatterDe, string> = {
  'needScatter.title': 'Need against coverage',
  'needScatter.x.index': 'more need →',
  'needScatter.x.rank': 'rank of need, 1 the greatest →',
  'needScatter.y': '↑ {measure}',
  'needScatter.topLeft.reach': 'less need, much within reach',
  'needScatter.topRight.reach': 'high need, much within reach',
  'needScatter.bottomLeft.reach': 'less need, little within reach',
  'needScatter.bottomRight.reach': 'high need, little within reach',
  'needScatter.topLeft.way': 'less need, short ways',
  'needScatter.topRight.way': 'high need, short ways',
  'needScatter.bottomLeft.way': 'less need, long ways',
  'needScatter.bottomRight.way': 'high need, long ways',
  'needScatter.topLeft.amount': 'less need, many offers',
  'needScatter.topRight.amount': 'high need, many offers',
  'needScatter.bottomLeft.amount': 'less need, few offers',
  'needScatter.bottomRight.amount': 'high need, few offers',
  'needScatter.ranges': 'Show rank ranges',
  'needScatter.summary':
    'Size: target group. Dashed lines: the middle of need and the city’s figure ({city}).',
  'needScatter.summary.noCity': 'Size: target group. Dashed lines: the middle of need.',
  'needScatter.doubt': 'Dashed ring: not clear.',
  'needScatter.open': 'Open circles: target group or coverage not exactly known.',
  'needScatter.notDrawn':
    '{count, plural, one {# area without rank or coverage is} other {# areas without rank or coverage are}} not in the picture but in the table.',
  'needScatter.help':
    'Arrow keys go from area to area, Home and End to the edges, Enter selects, Escape leaves.',
  'needScatter.describe': '{area}: {rank} · {coverage} · {heads} · {cell}',
  'needScatter.table': 'As a table',
  'needScatter.column.area': 'Area',
  'needScatter.column.rank': 'Rank of {count, number}',
  'needScatter.column.noRank': 'none',
  'needScatter.column.cell': 'Group',
  'needScatter.none': 'Without an index of need there is no picture.',
};
