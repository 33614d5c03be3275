import * as v from 'valibot';
import { columnSchema } from './columnCodec.ts';

/**
 * The figures of one base indicator for the periods that the manifest names. `areas` are runs `start, length, …` of positions in the
 * manifest's list of areas; cells are area-major.
 */
export const sliceSchema = v.object({
  indicator: v.string(),
  areas: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  cells: columnSchema,
});

export type SliceWire = v.InferOutput<typeof sliceSchema>;

/** The city's figures of every indicator, derived ones too; rounded, for small pictures only. */
export const overviewSchema = v.array(v.object({ indicator: v.string(), cells: columnSchema }));

export type OverviewWire = v.InferOutput<typeof overviewSchema>;
