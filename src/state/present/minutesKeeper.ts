import { createDeviceStore } from '../../data/device/deviceStore.ts';
import { parseMinutes } from '../../data/minutes/readMinutes.ts';
import { writeMinutes } from '../../data/minutes/writeMinutes.ts';
import { emptyMinutes, type Minutes } from '../../domain/minutes/minutes.ts';
import type { Atlas } from '../atlas.ts';
import { createPartKeeper, type KeptPart, type PartKeeper } from '../keeping/partKeeper.ts';

export type MinutesKeeper = PartKeeper<Minutes>;

/** Stands for there being none: the keeper's own null means that nothing is kept. */
const NONE = emptyMinutes('none');

/** Minutes as the device keeps them, in the format of the file; each package has its own place. */
export function keptMinutesOf(packageId: string): KeptPart<Minutes> {
  return {
    key: `minutes:${packageId}`,
    contentOf: ({ minutes }) => minutes ?? NONE,
    isEmpty: (minutes) => minutes === NONE,
    write: writeMinutes,
    parse(text) {
      const read = parseMinutes(text);
      if (!read.ok) return undefined;
      return read.value.id === NONE.id ? NONE : read.value;
    },
    // What is entered here since stays as it is.
    withKept: (workspace, kept) =>
      workspace.minutes !== null || kept === NONE ? workspace : { ...workspace, minutes: kept },
  };
}

const keepers = new WeakMap<Atlas, MinutesKeeper>();

/** The one keeper of minutes of an atlas. */
export function minutesKeeperOf(atlas: Atlas): MinutesKeeper {
  const known = keepers.get(atlas);
  if (known !== undefined) return known;
  const part = keptMinutesOf(atlas.source.package.id);
  const made = createPartKeeper(atlas, createDeviceStore(), part);
  keepers.set(atlas, made);
  return made;
}
