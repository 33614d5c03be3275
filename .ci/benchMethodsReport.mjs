// Growth of the measured times beside the order a method should have, as plain tables.
import { median } from './benchReport.mjs';

/** Caches miss more often in large inputs; a slope may lie this much above its order. */
const SLACK = 0.25;
/** Shorter runs cost more to call than to do, and say nothing of growth. */
const LEAST_MS = 0.02;

const COST = {
  n: (n) => n,
  'n log n': (n) => n * Math.log(n),
  'n²': (n) => n * n,
};

/** Log-log slope of `costs` between two of `sizes`. */
function slope([n, m], [first, second]) {
  return Math.log(second / first) / Math.log(m / n);
}

/**
 * What `rows` of `{ family, id, order, sizes, ms, memory }` (medians by size) say, grouped by family.
 * A row is marked `above` where it grows faster than its order and `frame` where it takes longer than
 * one at a city's size, which means that it belongs into the worker.
 */
export function printMethods(rows, frameMs) {
  const lines = rows.map((row) => ({ ...row, ...verdictOf(row, frameMs) }));
  for (const family of new Set(lines.map((line) => line.family))) {
    printTable(
      family,
      lines.filter((line) => line.family === family),
    );
  }
  const marked = (mark) => lines.filter(({ marks }) => marks.includes(mark)).map(({ id }) => id);
  console.log(`\nLonger than ${frameMs} ms at 41 or 542 areas: ${listOf(marked('frame'))}`);
  console.log(`Growing faster than their order: ${listOf(marked('above'))}`);
}

export function mediansOf(samples) {
  return samples.map((list) => median(list));
}

function verdictOf({ order, sizes, ms }, frameMs) {
  const pairs = sizes.slice(1).map((size, index) => {
    const pair = [sizes[index], size];
    const times = [ms[index], ms[index + 1]];
    const expected = slope(pair, pair.map(COST[order]));
    return { found: slope(pair, times), expected, counts: times[0] >= LEAST_MS };
  });
  const marks = [];
  if (ms.some((time, index) => sizes[index] < 1000 && time > frameMs)) marks.push('frame');
  const last = pairs.at(-1);
  if (last?.counts && last.found > last.expected + SLACK) marks.push('above');
  return { pairs, marks };
}

function printTable(family, lines) {
  const { sizes } = lines[0];
  const slopes = sizes.slice(1).map((size, index) => `${sizes[index]}–${size}`);
  const header = [
    family,
    ...sizes.map((size) => `${size} areas, ms`),
    ...slopes.map((pair) => `slope ${pair}`),
    'expected',
    'MB used',
    'MB held',
    '',
  ];
  const rows = lines.map(({ id, order, ms, pairs, memory, marks }) => [
    id,
    ...ms.map(shortNumber),
    ...pairs.map(({ found }) => found.toFixed(2)),
    `${order} ${pairs.at(-1)?.expected.toFixed(2) ?? ''}`,
    ...(memory === null ? ['', ''] : [memory.used, memory.held].map(megabytes)),
    marks.map((mark) => (mark === 'above' ? '▲ growth' : '▲ frame')).join(' '),
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((line) => line[column].length)),
  );
  console.log('');
  for (const line of [header, ...rows]) {
    const cells = line.map((cell, column) =>
      column === 0 || column === header.length - 1
        ? cell.padEnd(widths[column])
        : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

function shortNumber(value) {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0);
}

function megabytes(bytes) {
  return (Math.max(0, bytes) / 1e6).toFixed(1);
}

function listOf(names) {
  return names.length === 0 ? 'none' : names.join(', ');
}
