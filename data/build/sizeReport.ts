import { gzipSync } from 'node:zlib';
import type { CompiledPackage } from './compilePackage.ts';

export interface SizeRow {
  readonly group: string;
  readonly files: number;
  readonly gzipBytes: number;
}

/** Compressed sizes by group of files, as they travel: `manifest`, `geometry`, `values`, … */
export function sizeReport({ files }: CompiledPackage): readonly SizeRow[] {
  const groups = new Map<string, SizeRow>();
  for (const { path, bytes } of files) {
    const group = path.split(/[./]/)[0] ?? path;
    const known = groups.get(group) ?? { group, files: 0, gzipBytes: 0 };
    const gzipBytes = known.gzipBytes + gzipSync(bytes, { level: 9 }).length;
    groups.set(group, { group, files: known.files + 1, gzipBytes });
  }
  return [...groups.values()];
}
