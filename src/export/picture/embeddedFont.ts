import fontAddress from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * The page's own face as a style sheet for a picture, which is drawn apart from the page and would not
 * find it. Empty where it cannot be had: the picture then has the device's own face.
 */
export async function embeddedFont(): Promise<string> {
  try {
    const response = await fetch(fontAddress);
    if (!response.ok) return '';
    const data = base64(new Uint8Array(await response.arrayBuffer()));
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url(data:font/woff2;base64,${data})}`;
  } catch {
    return '';
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
