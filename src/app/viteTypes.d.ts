/** Written by the prerender plugin: all styles that also stand in the page, and every palette. */
declare module 'virtual:interface.css';

/** The same for an embedded figure, which has fewer. */
declare module 'virtual:embed.css';
