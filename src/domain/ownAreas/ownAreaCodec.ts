import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { decodePositions, encodePositions } from './encodePositions.ts';
import { OWN_AREA_LIMITS, type OwnArea, type OwnShape, sortedMembers } from './ownArea.ts';
import { lengthOf } from './ownAreaProblems.ts';
import { ownShapeProblem } from './ownShapeProblem.ts';

const OWN_ID = /^own-([1-9]\d{0,2})$/;
const NUMBER = /^[1-9]\d{0,2}$/;
/** As `data/package/identifier.ts`: no full stop and no asterisk. */
const MEMBER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
/** What no name holds: it would be unseen, or be lost in an address. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

/**
 * An own area for a link: number, members, shape and name, parted by asterisks, the name last and as
 * it stands, because addresses spell it safely anyway: `1*61.62*rwlsjEkgqp2E.800*Am Fluss`. Members are
 * listed where they follow from the shape too: a link keeps its figures when address points change.
 * Ten districts with a name and a radius take about 90 characters, a ring some six per point.
 *
 * Throws a RangeError for an id that is none of `own-1` to `own-999`.
 */
export function encodeOwnArea({ id, name, members, shape }: OwnArea): string {
  const number = OWN_ID.exec(id)?.[1];
  if (number === undefined) throw new RangeError(`encodeOwnArea: "${id}" is not own-1 to own-999`);
  return [number, members.join('.'), encodeShape(shape), name].join('*');
}

/**
 * Reads what `encodeOwnArea` wrote; null for anything else: a name that is empty or too long, no
 * member, a member twice, a shape of too few or too many points or out of range. Whether the package
 * knows the members and whether a ring crosses itself is asked with `ownAreaProblems`: the figures follow
 * from the members alone. Never throws.
 */
export function decodeOwnArea(text: string): OwnArea | null {
  const [number = '', list = '', drawn, ...rest] = text.split('*');
  if (drawn === undefined || rest.length === 0) return null;
  const name = rest.join('*');
  const members = list.split('.');
  const shape = decodeShape(drawn);
  const isFit =
    NUMBER.test(number) &&
    name.trim() !== '' &&
    lengthOf(name) <= OWN_AREA_LIMITS.nameLength &&
    !UNFIT.test(name) &&
    members.every((member) => MEMBER.test(member)) &&
    new Set(members).size === members.length;
  if (!isFit || shape === undefined) return null;
  const id = `own-${number}` as AreaId;
  return { id, name, members: sortedMembers(members as AreaId[]), shape };
}

/** Empty for none, `p` and the ring, or `r`, the centre and after a full stop the metres. */
function encodeShape(shape: OwnShape | null): string {
  if (shape === null) return '';
  if (shape.kind === 'polygon') return `p${encodePositions(shape.ring)}`;
  return `r${encodePositions([shape.centre])}.${Math.round(shape.metres)}`;
}

/** Undefined where the text is no shape. */
function decodeShape(text: string): OwnShape | null | undefined {
  if (text === '') return null;
  const shape = text.startsWith('p') ? polygonOf(text.slice(1)) : radiusOf(text);
  if (shape === null) return undefined;
  const code = ownShapeProblem(shape)?.code;
  return code === undefined || code === 'crosses_itself' ? shape : undefined;
}

function polygonOf(text: string): OwnShape | null {
  const ring = decodePositions(text, OWN_AREA_LIMITS.ringPoints.max);
  return ring === null ? null : { kind: 'polygon', ring };
}

function radiusOf(text: string): OwnShape | null {
  const [, place = '', metres = ''] = /^r([\w-]+)\.(\d{1,5})$/.exec(text) ?? [];
  const centre: LonLat | undefined = decodePositions(place, 1)?.[0];
  return centre === undefined ? null : { kind: 'radius', centre, metres: Number(metres) };
}
