import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import type { ManifestSource } from './loadGeometry.ts';
import { addressSchema, decodeAddresses } from './runtime/addressCodec.ts';
import { inventorySchema } from './runtime/inventorySchema.ts';

type Loaded<Value> = Promise<Result<Value, PackageProblem>>;

/** Offers and the questions asked of them; null where the package has none. */
export async function loadInventory({
  manifest,
  store,
  folder,
}: ManifestSource): Loaded<Inventory | null> {
  const path = manifest.files.inventory;
  return path === null ? ok(null) : store.read(`${folder}${path}`, inventorySchema);
}

/** The address points; null where the package has none. */
export async function loadAddresses({
  manifest,
  store,
  folder,
}: ManifestSource): Loaded<AddressBook | null> {
  const path = manifest.files.addresses;
  if (path === null) return ok(null);
  const file = `${folder}${path}`;
  const wire = await store.read(file, addressSchema);
  if (!wire.ok) return wire;
  const book = decodeAddresses(wire.value);
  return book === null
    ? failed({ code: 'schema_mismatch', file, path: 'numbers', expected: 'addresses' })
    : ok(book);
}
