// `npm run bench -- methods [words]`: time, growth and memory of the statistical methods on made-up
// cities of 41 areas (Jena), 542 (Berlin's planning areas) and 11,000 (Germany's municipalities).
// Words limit the run to methods whose family and id hold all of them. Nothing is written to disk.
import { cpus, loadavg, totalmem } from 'node:os';
import { classifyBenches } from './benchMethodsClassify.mjs';
import { compositeBenches } from './benchMethodsComposite.mjs';
import { coverageBenches } from './benchMethodsCoverage.mjs';
import { disclosureBenches } from './benchMethodsDisclosure.mjs';
import { inequalityBenches } from './benchMethodsInequality.mjs';
import { needBenches } from './benchMethodsNeed.mjs';
import { mediansOf, printMethods } from './benchMethodsReport.mjs';
import { CLOCKS, memoryOf, timeInRounds } from './benchMethodsRunner.mjs';
import { spaceBenches } from './benchMethodsSpace.mjs';
import { timeBenches } from './benchMethodsTime.mjs';
import { uncertaintyBenches } from './benchMethodsUncertainty.mjs';

const SIZES = [41, 542, 11_000];
const ROUNDS = Math.max(5, Number(process.env.BENCH_ROUNDS ?? 5));
/** `wall`, or `cpu` on a machine that others use at the same time. */
const CLOCK = process.env.BENCH_CLOCK ?? 'wall';
/** One frame at 60 Hz: what takes longer for a city belongs into the worker. */
const FRAME_MS = 16;

/**
 * A bench is `{ id, order, prepare }`: `prepare(areaCount)` returns the function to time, which does
 * the same work on every call; `order` is how its time should grow: `n`, `n log n` or `n²`. Benches
 * with `memory: true` are measured for that, too, at the largest size.
 */
const FAMILIES = {
  classify: classifyBenches,
  composite: compositeBenches,
  uncertainty: uncertaintyBenches,
  space: spaceBenches,
  inequality: inequalityBenches,
  time: timeBenches,
  coverage: coverageBenches,
  need: needBenches,
  disclosure: disclosureBenches,
};

function main(words) {
  const benches = Object.entries(FAMILIES).flatMap(([family, create]) =>
    create().map((bench) => ({ family, ...bench })),
  );
  const chosen = benches.filter(({ family, id }) =>
    words.every((word) => `${family} ${id}`.includes(word)),
  );
  if (!(CLOCK in CLOCKS)) throw new Error(`there is no clock “${CLOCK}”`);
  if (chosen.length === 0) throw new Error(`no method is called “${words.join(' ')}”`);
  printMachine();
  const tasks = chosen.flatMap((bench) =>
    SIZES.map((size) => ({ bench, size, run: bench.prepare(size) })),
  );
  const samples = timeInRounds(tasks, {
    rounds: ROUNDS,
    now: CLOCKS[CLOCK],
    onRound: (round) => {
      if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${ROUNDS}\r`);
    },
  });
  printMethods(
    chosen.map((bench) => rowOf(bench, tasks, samples)),
    FRAME_MS,
  );
}

function printMachine() {
  const [{ model }] = cpus();
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
  const load = `load ${loadavg()[0].toFixed(1)} before`;
  console.log(`Node ${process.version}, ${cpus().length} × ${model.trim()}, ${memory}, ${load}`);
  console.log(`Medians of ${ROUNDS} interleaved rounds after a warm-up, ${CLOCK} time.`);
}

function rowOf(bench, tasks, samples) {
  const own = tasks.filter((task) => task.bench === bench);
  const memory = bench.memory === true ? memoryOf(own.at(-1).run) : null;
  return {
    family: bench.family,
    id: bench.id,
    order: bench.order,
    sizes: SIZES,
    ms: mediansOf(own.map((task) => samples.get(task))),
    memory,
  };
}

main(process.argv.slice(2));
