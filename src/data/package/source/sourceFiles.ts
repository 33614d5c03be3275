/** The files of a package folder: path within the folder, with forward slashes, to bytes. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;
