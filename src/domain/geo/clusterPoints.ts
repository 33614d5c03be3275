/** Points that are drawn as one mark. */
export interface PointCluster {
  /** Mean of the members. */
  readonly x: number;
  readonly y: number;
  /** Indexes of the points, ascending. */
  readonly members: readonly number[];
}

export interface ClusterOptions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** In the unit of `x` and `y`: points nearer to a cluster's first point than this belong to it. */
  readonly radius: number;
  /** Only points of one group are put together; a negative group stays alone. */
  readonly group: ArrayLike<number>;
}

interface Cluster {
  readonly seedX: number;
  readonly seedY: number;
  readonly group: number;
  readonly members: number[];
  sumX: number;
  sumY: number;
}

/**
 * Puts points together that would overlap, in the order given: each joins the nearest cluster of its
 * group whose first point is less than `radius` away, or begins one. First points are found on a grid of
 * that width, so that the time grows with the number of points only. Every point is in exactly one
 * cluster; the same points in the same order give the same clusters.
 */
export function clusterPoints({ x, y, radius, group }: ClusterOptions): readonly PointCluster[] {
  const clusters: Cluster[] = [];
  const cells = new Map<string, Cluster[]>();
  for (let point = 0; point < x.length; point += 1) {
    const column = Math.floor(x[point]! / radius);
    const row = Math.floor(y[point]! / radius);
    const kind = group[point]!;
    const joined =
      kind < 0 ? null : nearestSeed(cells, { column, row, kind }, x[point]!, y[point]!);
    if (joined !== null && joined.distance < radius) {
      addTo(joined.cluster, point, x[point]!, y[point]!);
      continue;
    }
    const made: Cluster = {
      seedX: x[point]!,
      seedY: y[point]!,
      group: kind,
      members: [point],
      sumX: x[point]!,
      sumY: y[point]!,
    };
    clusters.push(made);
    if (kind < 0) continue;
    const key = `${column} ${row}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [made]);
    else cell.push(made);
  }
  return clusters.map(({ members, sumX, sumY }) => ({
    x: sumX / members.length,
    y: sumY / members.length,
    members,
  }));
}

function nearestSeed(
  cells: ReadonlyMap<string, readonly Cluster[]>,
  { column, row, kind }: { readonly column: number; readonly row: number; readonly kind: number },
  x: number,
  y: number,
): { readonly cluster: Cluster; readonly distance: number } | null {
  let nearest: { readonly cluster: Cluster; readonly distance: number } | null = null;
  for (let down = -1; down <= 1; down += 1) {
    for (let right = -1; right <= 1; right += 1) {
      for (const cluster of cells.get(`${column + right} ${row + down}`) ?? []) {
        if (cluster.group !== kind) continue;
        const distance = Math.hypot(cluster.seedX - x, cluster.seedY - y);
        if (nearest === null || distance < nearest.distance) nearest = { cluster, distance };
      }
    }
  }
  return nearest;
}

function addTo(cluster: Cluster, point: number, x: number, y: number): void {
  cluster.members.push(point);
  cluster.sumX += x;
  cluster.sumY += y;
}
