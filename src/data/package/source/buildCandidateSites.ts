import type { Area } from '../../../domain/model/area.ts';
import type { CandidateSite } from '../../../domain/offers/candidateSite.ts';
import type { ProblemLog } from '../problem.ts';
import { checkPositions, plausibleBox } from './checkGeometry.ts';
import { checkLongitudeLatitude, isOnGlobe } from './checkPosition.ts';
import type { SourceTables } from './sourceTables.ts';

/** Places that could take a new offer, in the order of the file. */
export function buildCandidateSites(
  { candidateSites }: SourceTables,
  areas: readonly Area[],
  log: ProblemLog,
): readonly CandidateSite[] {
  const box = plausibleBox(areas);
  return candidateSites.rows.map(({ file, row, values }) => {
    const { name, address, lon, lat } = values;
    const columns = ['lon', 'lat'] as const;
    checkLongitudeLatitude({ file, row, longitude: lon, latitude: lat, columns }, log);
    if (isOnGlobe(lon, lat)) checkPositions([[lon, lat]], { file, row, box }, log);
    return { name, address, position: [lon, lat], placement: 'stated' };
  });
}
