import type { ProblemLog } from '../problem.ts';

interface LongitudeLatitude {
  readonly file: string;
  readonly row: number;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly columns: readonly [longitude: string, latitude: string];
}

/** True for a longitude and latitude that exist on the globe. */
export function isOnGlobe(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Both or neither must be given, within the range of WGS84. */
export function checkLongitudeLatitude(position: LongitudeLatitude, log: ProblemLog): void {
  const { file, row, longitude, latitude, columns } = position;
  if (longitude === null && latitude === null) {
    return;
  }
  if (longitude === null || latitude === null) {
    const column = longitude === null ? columns[0] : columns[1];
    log.error({ file, row, column }, { code: 'coordinate_incomplete' });
    return;
  }
  if (!isOnGlobe(longitude, latitude)) {
    const value = `${longitude}, ${latitude}`;
    log.error(
      { file, row, column: columns.join(', '), value },
      { code: 'coordinate_out_of_range' },
    );
  }
}
