/** Fills the screen with the page, or gives it back; a browser that refuses leaves all as it is. */
export async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export async function leaveFullscreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}
