// Tables of what was measured, and what of it keeps the targets.

/** One line per page: median, lowest and highest value of each column. */
export function printFigures(title, runs, columns) {
  console.log(`\n${title}`);
  for (const [name, list] of runs) {
    const cells = columns.map(([label, read, digits]) => {
      const values = list.map(read).filter((value) => value !== undefined);
      if (values.length === 0) return '';
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const [middle, from, to] = [median(values), low, high].map((value) => value.toFixed(digits));
      return `${middle} ${label} (${from}–${to})`;
    });
    console.log(`  ${name.padEnd(12)} ${cells.filter(Boolean).join('   ')}`);
  }
}

/** `rows` of `{ what, value, target, unit, digits }`; a target is the highest value that keeps it. */
export function printVerdicts(rows) {
  console.log('\nTargets (a verdict is information, never a failure)');
  const header = ['', 'atlas', 'target', 'verdict'];
  const lines = rows.map(({ what, value, target, unit, digits }) => [
    what,
    `${value.toFixed(digits)} ${unit}`.trim(),
    `≤ ${target.toFixed(digits)} ${unit}`.trim(),
    value <= target + 1e-9 ? 'kept' : 'missed',
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column].length)),
  );
  for (const line of [header, ...lines]) {
    console.log(
      `  ${line.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd(),
    );
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
