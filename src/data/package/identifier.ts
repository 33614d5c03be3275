/**
 * What an id may look like. Ids end up in file names and in the address of a view, so nothing that
 * means something there (dots, slashes, `__proto__`) is let in.
 */
export const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
