import type { AreaId } from '../../domain/model/ids.ts';

/** The area of the row an event happened in, null outside the rows. */
export function areaOfRow(target: EventTarget): AreaId | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-area-id]');
  return (row?.dataset.areaId as AreaId | undefined) ?? null;
}
