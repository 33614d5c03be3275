import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { ProtectionLoss } from '../../../src/domain/disclosure/disclosureReport.ts';
import { cellReader } from '../../../src/domain/indicators/evaluate.ts';
import { countCells } from './countCells.ts';

/** What is lost of the counts of a package in its public form; areas that are sums are left out. */
export function protectionLoss(source: SourcePackage, published: SourcePackage): ProtectionLoss {
  const loss = { cells: 0, masked: 0, signs: 0 };
  let all = 0;
  let allSum = 0;
  let lostSum = 0;
  const readers = new Map([...published.series].map(([id, one]) => [id, cellReader(one)]));
  for (const { indicator, area, period, cell } of countCells(source)) {
    const kind = readers.get(indicator)?.(area, period).kind;
    if (cell.kind === 'masked' && kind === 'suppressed') loss.signs += 1;
    if (cell.kind !== 'number') continue;
    all += 1;
    allSum += cell.value;
    if (kind === 'masked') loss.masked += 1;
    if (kind !== 'suppressed') continue;
    loss.cells += 1;
    lostSum += cell.value;
  }
  return {
    ...loss,
    share: all === 0 ? 0 : loss.cells / all,
    countShare: allSum === 0 ? 0 : lostSum / allSum,
  };
}
