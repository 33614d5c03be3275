import * as v from 'valibot';
import {
  type CandidateList,
  type CandidateSite,
  MAX_CANDIDATES,
} from '../../domain/offers/candidateSite.ts';
import { csvText } from './csvText.ts';

const label = v.pipe(v.string(), v.maxLength(300));
const degrees = (most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));

const siteSchema = v.pipe(
  v.strictTuple([
    label,
    degrees(180),
    degrees(90),
    v.picklist(['stated', 'exact', 'street', 'set']),
    v.nullable(label),
  ]),
  v.transform(
    ([name, longitude, latitude, placement, address]): CandidateSite => ({
      name,
      address,
      position: [longitude, latitude],
      placement,
    }),
  ),
);

const listSchema = v.object({
  name: label,
  sites: v.pipe(v.array(siteSchema), v.maxLength(MAX_CANDIDATES)),
});

/** A list as short text: in a link, in a file of scenarios, on the device. */
export function writeCandidates({ name, sites }: CandidateList): string {
  return JSON.stringify({
    name,
    sites: sites.map((site) => [site.name, ...site.position, site.placement, site.address]),
  });
}

/** What `writeCandidates` wrote; undefined where it is something else. */
export function parseCandidates(text: string): CandidateList | undefined {
  try {
    const parsed = v.safeParse(listSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The list as the resource `candidate_sites` of a package (RFC 4180), which the import reads as well. A
 * place that only stands for a street has no coordinate: it would read as a fact.
 */
export function writeCandidateCsv(sites: readonly CandidateSite[]): string {
  const rows = sites.map(({ name, address, position, placement }, index) => [
    `site_${index + 1}`,
    name,
    address,
    ...(placement === 'street' && address !== null ? [null, null] : position),
  ]);
  return csvText([['site_id', 'name', 'address', 'lon', 'lat'], ...rows]);
}
