import type { DeviceProblem, DeviceStore } from '../../data/device/deviceStore.ts';
import { parseCandidates, writeCandidates } from '../../data/offers/candidateText.ts';
import type { CandidateList } from '../../domain/offers/candidateSite.ts';

/** What the device says of a list that was kept on it. */
export type KeptCandidates =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly list: CandidateList }
  /** There is something, but no list that could be read. */
  | { readonly state: 'damaged' }
  | { readonly state: 'problem'; readonly code: DeviceProblem['code'] };

/** Looks for a list on the device; leaves no trace. */
export async function keptCandidates(device: DeviceStore, key: string): Promise<KeptCandidates> {
  const loaded = await device.load(key);
  // Where nothing may be looked up there is nothing either.
  if (!loaded.ok || loaded.value === null || loaded.value === '') return { state: 'none' };
  const list = parseCandidates(loaded.value);
  return list === undefined ? { state: 'damaged' } : { state: 'kept', list };
}

/** Puts a list on the device, because the person asked for it; null takes it off again. */
export async function storeCandidates(
  device: DeviceStore,
  key: string,
  list: CandidateList | null,
): Promise<KeptCandidates> {
  const saved = await (list === null
    ? device.remove(key)
    : device.save(key, writeCandidates(list)));
  if (!saved.ok) return { state: 'problem', code: saved.problems[0]?.code ?? 'failed' };
  return list === null ? { state: 'none' } : { state: 'kept', list };
}
