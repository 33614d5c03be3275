import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import type { OwnArea, OwnShape } from './ownArea.ts';

const OWN_ID = /^own-[1-9]\d{0,2}$/;
const MEMBER = /^[\w-]{1,80}$/;
const NAME_LENGTH = 60;

/** `own-1~Am Fluss~61.62~r11.58,50.93,800`: id, name, members, and the shape where there is one. */
export function encodeOwnArea({ id, name, members, shape }: OwnArea): string {
  const parts = [id, name.replaceAll('%', '%25').replaceAll('~', '%7E'), members.join('.')];
  return [...parts, ...(shape === null ? [] : [encodeShape(shape)])].join('~');
}

/** Reads what `encodeOwnArea` wrote; null for anything else. Never throws. */
export function decodeOwnArea(text: string): OwnArea | null {
  const [id = '', escaped = '', list = '', drawn, ...rest] = text.split('~');
  const name = escaped.replaceAll('%7E', '~').replaceAll('%25', '%');
  const members = list.split('.');
  const shape = drawn === undefined ? null : decodeShape(drawn);
  const isFit =
    OWN_ID.test(id) &&
    name.trim() !== '' &&
    name.length <= NAME_LENGTH &&
    members.every((member) => MEMBER.test(member)) &&
    new Set(members).size === members.length &&
    shape !== undefined &&
    rest.length === 0;
  return isFit
    ? { id: id as AreaId, name, members: (members as AreaId[]).toSorted(), shape }
    : null;
}

function encodeShape(shape: OwnShape): string {
  return shape.kind === 'radius'
    ? `r${[...shape.centre, shape.metres].join(',')}`
    : `p${shape.ring.flat().join(',')}`;
}

function decodeShape(text: string): OwnShape | undefined {
  const numbers = text.slice(1).split(',').map(Number);
  if (!numbers.every(Number.isFinite)) return undefined;
  if (text.startsWith('r')) {
    const [longitude, latitude, metres] = numbers;
    if (numbers.length !== 3 || metres === undefined || metres < 50 || metres > 20_000) {
      return undefined;
    }
    const centre = positionOf(longitude, latitude);
    return centre === null ? undefined : { kind: 'radius', centre, metres };
  }
  if (!text.startsWith('p') || numbers.length % 2 !== 0) return undefined;
  const ring = Array.from({ length: numbers.length / 2 }, (_, at) =>
    positionOf(numbers[2 * at], numbers[2 * at + 1]),
  );
  const positions = ring.flatMap((position) => (position === null ? [] : [position]));
  const isRing = positions.length === ring.length && ring.length >= 3 && ring.length <= 100;
  return isRing ? { kind: 'polygon', ring: positions } : undefined;
}

function positionOf(longitude: number | undefined, latitude: number | undefined): LonLat | null {
  if (longitude === undefined || latitude === undefined) return null;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnEarth ? [longitude, latitude] : null;
}
