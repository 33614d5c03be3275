/** Version of the source and of the compiled form this code writes and reads. */
export const FORMAT_VERSION = 1;
