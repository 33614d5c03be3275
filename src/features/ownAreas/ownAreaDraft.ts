import type { AreaId } from '../../domain/model/ids.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import type { AreaShare } from '../../domain/ownAreas/membersInside.ts';
import { type InsidePlaces, membersInside } from '../../domain/ownAreas/membersInside.ts';
import {
  OWN_AREA_LIMITS,
  type OwnArea,
  type OwnShape,
  roundedPosition,
  sortedMembers,
} from '../../domain/ownAreas/ownArea.ts';
import { crossingEdges, type OwnShapeProblem } from '../../domain/ownAreas/ownShapeProblem.ts';
import type { DrawTool } from '../../map/draw/drawLayer.ts';

/** An own area while it is being made; what each tool has made is kept when another is tried. */
export interface OwnAreaDraft {
  readonly id: AreaId;
  readonly name: string;
  readonly tool: DrawTool;
  readonly picked: readonly AreaId[];
  readonly ring: readonly LonLat[];
  readonly isClosed: boolean;
  readonly centre: LonLat | null;
  readonly metres: number;
}

export const FIRST_METRES = 500;

export function newDraft(id: AreaId, name: string): OwnAreaDraft {
  return {
    ...{ id, name, tool: 'areas', picked: [], ring: [], isClosed: false },
    ...{ centre: null, metres: FIRST_METRES },
  };
}

export function draftOf({ id, name, members, shape }: OwnArea): OwnAreaDraft {
  const draft: OwnAreaDraft = { ...newDraft(id, name), picked: members };
  if (shape === null) return draft;
  if (shape.kind === 'radius') {
    return { ...draft, tool: 'radius', centre: shape.centre, metres: shape.metres };
  }
  return { ...draft, tool: 'polygon', ring: shape.ring, isClosed: true };
}

/** What a draft counts now. */
export interface Counted {
  readonly members: readonly AreaId[];
  /** Of what lies inside at least in part; empty where areas were picked one by one. */
  readonly shares: readonly AreaShare[];
  readonly problem: OwnShapeProblem | null;
}

const NOTHING: Counted = { members: [], shares: [], problem: null };

/** The areas a draft counts; of a ring that is still open, as if it were closed where it stands. */
export function countedBy(draft: OwnAreaDraft, places: InsidePlaces): Counted {
  if (draft.tool === 'areas') return { ...NOTHING, members: sortedMembers(draft.picked) };
  const shape = shapeOf(draft);
  if (shape === null) return NOTHING;
  const found = membersInside(shape, places);
  if (found.ok) return { ...found.value, problem: null };
  const [problem = null] = found.problems;
  // Until it is closed a ring is allowed to be unfinished, but not to cross what is drawn already.
  const isUnfinished = shape.kind === 'polygon' && !draft.isClosed && crossingOf(draft) === null;
  return { ...NOTHING, problem: isUnfinished ? null : problem };
}

/** Null where the tool is none that draws, or nothing has been drawn yet. */
export function shapeOf({ tool, ring, centre, metres }: OwnAreaDraft): OwnShape | null {
  if (tool === 'polygon') return ring.length === 0 ? null : { kind: 'polygon', ring };
  return tool === 'radius' && centre !== null ? { kind: 'radius', centre, metres } : null;
}

export function crossingOf({ ring, isClosed }: OwnAreaDraft): readonly [number, number] | null {
  return crossingEdges(ring, isClosed);
}

export function ownAreaOf(draft: OwnAreaDraft, { members }: Counted): OwnArea {
  return { id: draft.id, name: draft.name.trim(), members, shape: shapeOf(draft) };
}

/** Another tool; picking one by one goes on from what was counted. */
export function withTool(draft: OwnAreaDraft, tool: DrawTool, { members }: Counted): OwnAreaDraft {
  return { ...draft, tool, picked: tool === 'areas' ? members : draft.picked };
}

export function withToggled(draft: OwnAreaDraft, area: AreaId): OwnAreaDraft {
  const { picked } = draft;
  const others = picked.filter((one) => one !== area);
  return { ...draft, picked: others.length < picked.length ? others : [...picked, area] };
}

/** The next corner of an open ring, or the middle of the circle. */
export function withPoint(draft: OwnAreaDraft, position: LonLat): OwnAreaDraft {
  const point = roundedPosition(position);
  if (draft.tool === 'radius') return { ...draft, centre: point };
  const { ring, isClosed } = draft;
  const last = ring.at(-1);
  const isSame = last !== undefined && last[0] === point[0] && last[1] === point[1];
  const isFull = ring.length >= OWN_AREA_LIMITS.ringPoints.max;
  return isClosed || isSame || isFull ? draft : { ...draft, ring: [...ring, point] };
}

export function withMovedPoint(draft: OwnAreaDraft, index: number, position: LonLat): OwnAreaDraft {
  return { ...draft, ring: draft.ring.with(index, roundedPosition(position)) };
}

/** A ring of fewer than three corners stays open. */
export function withClosed(draft: OwnAreaDraft): OwnAreaDraft {
  const { min } = OWN_AREA_LIMITS.ringPoints;
  return draft.ring.length < min ? draft : { ...draft, isClosed: true };
}

/** Opens a closed ring, or takes the last corner of an open one back. */
export function withStepBack(draft: OwnAreaDraft): OwnAreaDraft {
  if (draft.tool !== 'polygon') return draft;
  if (draft.isClosed) return { ...draft, isClosed: false };
  return { ...draft, ring: draft.ring.slice(0, -1) };
}

/** Nothing drawn with the present tool. */
export function withoutShape(draft: OwnAreaDraft): OwnAreaDraft {
  if (draft.tool === 'radius') return { ...draft, centre: null };
  return draft.tool === 'polygon' ? { ...draft, ring: [], isClosed: false } : draft;
}
