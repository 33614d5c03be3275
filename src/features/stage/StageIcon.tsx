/** Strokes on a grid of 20, as in the rest of the atlas. */
const PATHS = {
  previous: 'm12.5 4.5-5.5 5.5 5.5 5.5',
  next: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  overview: 'M3.5 4.5h5v4.5h-5zM11.5 4.5h5v4.5h-5zM3.5 11.5h5v4.5h-5zM11.5 11.5h5v4.5h-5z',
  black: 'M3.5 5h13v9h-13zM4 5.5l12 8M8 16.5h4',
  code: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2h-2zM16 11.5v5h-4',
  live: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM12.2 12.2l4.3 4.3',
  notes: 'M4.5 3.5h11v13h-11zM7.5 7.5h5M7.5 10.5h5M7.5 13.5h3',
  minutes: 'M3.5 16.5h13M5 16.5v-5h2.5v5M8.75 16.5v-11h2.5v11M12.5 16.5v-8H15v8',
  scheme: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13',
  fullscreen: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M10 14.5v.6',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type StageIconName = keyof typeof PATHS;

/** A picture only: the control around it has the name. */
export function StageIcon({ name }: { readonly name: StageIconName }) {
  return (
    <svg className="stage-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
