import { describe, expect, it } from 'vitest';
import { readSourcePackage } from '../../../src/data/package/source/readSourcePackage.ts';
import { bytesOf, tinySource } from '../../../src/testing/tinySource.ts';
import { auditPackage } from './auditPackage.ts';
import { auditHere, auditInThreads } from './auditRunners.ts';

describe('auditInThreads(days)', () => {
  it('finds the same as an audit in this thread', async () => {
    const { package: source } = readSourcePackage(bytesOf(tinySource()));
    if (source === null) throw new Error('Quellstadt is not sound');
    const forms = { source, published: source };
    const audit = await auditPackage(forms, [], auditInThreads);
    expect(audit.verdicts.recovered).toBeGreaterThan(0);
    expect(audit).toEqual(await auditPackage(forms, [], auditHere));
  }, 30_000);
});
