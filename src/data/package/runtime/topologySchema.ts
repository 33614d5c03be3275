import * as v from 'valibot';

const arcIndex = v.pipe(v.number(), v.integer());
const pair = v.tuple([v.number(), v.number()]);

/**
 * Quantised TopoJSON with one object `shapes`. In the topology of a level a geometry's id is its area;
 * in the context it is the kind of layer.
 */
export const topologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(pair)),
  objects: v.object({
    shapes: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({
            type: v.literal('MultiPolygon'),
            id: v.string(),
            arcs: v.array(v.array(v.array(arcIndex))),
          }),
          v.object({
            type: v.literal('MultiLineString'),
            id: v.string(),
            arcs: v.array(v.array(arcIndex)),
          }),
        ]),
      ),
    }),
  }),
});

export type TopologyWire = v.InferOutput<typeof topologySchema>;
export type ShapeWire = TopologyWire['objects']['shapes']['geometries'][number];
