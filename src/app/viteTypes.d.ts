/** Written by the prerender plugin: all styles that also stand in the page, and every palette. */
declare module 'virtual:interface.css';
