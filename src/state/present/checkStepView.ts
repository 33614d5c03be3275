import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Inventory } from '../../domain/offers/inventory.ts';
import { settleView } from '../settleView.ts';
import { decodeView } from '../url/decodeView.ts';

/**
 * What of a step's view the package does not know, so that another view than meant would be shown. A
 * step shows no story: it would show itself.
 */
export function checkStepView(
  fragment: string,
  { atlas, inventory }: { readonly atlas: AtlasPackage; readonly inventory: Inventory | null },
): readonly { readonly field: string; readonly value: string }[] {
  const { view, repairs } = decodeView(fragment, atlas);
  const settled = settleView(view, atlas, inventory);
  const lost = settled.dropped.map((value) => ({ field: view.view, value }));
  const unfit = view.view === 'present' || settled.view.view !== view.view;
  return [...repairs, ...lost, ...(unfit ? [{ field: 'view', value: view.view }] : [])];
}
