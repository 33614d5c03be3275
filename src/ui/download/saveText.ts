import { saveBlob } from './saveBlob.ts';

/** Hands a text to the person as a file. */
export function saveText(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
