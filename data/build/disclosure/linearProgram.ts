import loadHighs, { type Highs, type Model } from 'highs';

/** `minimise Σ cost × x`, `low ≤ x ≤ high`, rows `low ≤ Σ value × x[index] ≤ high`. */
export interface LinearProgram {
  readonly cost: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly rows: readonly ProgramRow[];
}

export interface ProgramRow {
  readonly indices: readonly number[];
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A program kept in the solver, so that a change of its cost starts from the last solution. */
export interface OpenProgram {
  /**
   * The best point for this cost (null: the one in force). Throws a RangeError where no point
   * satisfies the program.
   */
  minimise(cost: Float64Array | null): Float64Array;
  /** Changes the bounds of a row from now on. */
  setRow(row: number, low: number, high: number): void;
  /** From now on only whole numbers. */
  requireWholeNumbers(): void;
  close(): void;
}

/** Loads the solver (HiGHS, compiled to WebAssembly; Huangfu and Hall 2018). */
export function loadSolver(): Promise<Highs> {
  return loadHighs();
}

/** Opens a program; close it, for the solver's memory is not collected. */
export function openProgram(highs: Highs, program: LinearProgram): OpenProgram {
  const model = highs.createModel(modelData(program));
  model.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  const columns = program.cost.length;
  return {
    minimise(cost) {
      if (cost !== null) {
        model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, cost);
      }
      model.run();
      return solved(highs, model);
    },
    requireWholeNumbers() {
      const whole = highs.constants.variableType.integer;
      const selection = { kind: 'range', from: 0, to: columns - 1 } as const;
      model.changeColsIntegrality(selection, new Array(columns).fill(whole));
    },
    setRow(row, low, high) {
      model.changeRowBounds(row, low, high);
    },
    close() {
      model.dispose();
    },
  };
}

function solved(highs: Highs, model: Model): Float64Array {
  const { optimal, infeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === optimal) return model.getSolution().colValue;
  if (status === infeasible) throw new RangeError('No table agrees with the published counts');
  throw new Error(`The solver ended with status ${status}`);
}

function modelData({ cost, low, high, rows }: LinearProgram) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ indices }, row) => {
    starts[row + 1] = starts[row]! + indices.length;
  });
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: low,
    colUpper: high,
    rowLower: Float64Array.from(rows, (row) => row.low),
    rowUpper: Float64Array.from(rows, (row) => row.high),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ indices }) => indices)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
  };
}
