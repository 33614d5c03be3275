import { readFileText } from '../../data/offers/readFile.ts';
import { readTravelTable } from '../../data/offers/readTravelTable.ts';
import { traceIsochrones } from '../../data/offers/traceIsochrones.ts';
import {
  MAX_TRAVEL_MEGABYTES,
  type TravelFileProblem,
  type TravelFileRead,
} from '../../data/offers/travelFile.ts';
import type { Result } from '../../domain/model/result.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { runInSlices } from './runInSlices.ts';

type Read = Result<TravelFileRead, TravelFileProblem>;

/**
 * Travel times out of a person's file: GeoJSON isochrones by its ending, a table otherwise. Nothing
 * leaves the device. Null where `isWanted` says no before it is done.
 */
export async function readTravelFile(
  file: File,
  shown: Pick<NeedShown, 'areaIds' | 'offers' | 'sites'>,
  isWanted: () => boolean,
): Promise<Read | null> {
  const opened = await readFileText(file, MAX_TRAVEL_MEGABYTES);
  if (!opened.ok) return opened;
  const { value: content } = opened;
  const places = {
    areas: shown.areaIds,
    offers: shown.offers.map(({ id }) => id),
    siteCount: shown.sites.area.length,
  };
  return travelFileKind(file.name) === 'isochrones'
    ? runInSlices(traceIsochrones(content, places, shown.sites), isWanted)
    : readTravelTable(content, places);
}

export type TravelFileKind = 'table' | 'isochrones';

export function travelFileKind(fileName: string): TravelFileKind {
  return /\.(?:geo)?json$/i.test(fileName) ? 'isochrones' : 'table';
}

/** An id for links, made of a file's name. */
export function tableIdOf(fileName: string): string {
  const id = fileName
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? 'table' : id;
}
