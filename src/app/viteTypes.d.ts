/** Written by the prerender plugin from the palettes of the domain. */
declare module 'virtual:palette.css';
