/** Small, so that names on the map are large on a slide; CSS pixels. */
export const SLIDE_MAP_SIZE = { width: 500, height: 440 } as const;
