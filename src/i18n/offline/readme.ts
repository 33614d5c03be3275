export interface ReadmeValues {
  /** Title of the atlas. */
  readonly title: { readonly de: string; readonly en: string };
  /** Day on which the folder was packed, as `2026-11-22`. */
  readonly day: string;
}

export const README_NAME = 'LIESMICH-README.txt';

const HEADERS = `  Content-Security-Policy: (aus index.html / from index.html); frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: geolocation=(), camera=(), microphone=(), usb=(), payment=(), fullscreen=(self)
  Cross-Origin-Opener-Policy: same-origin`;

/** How to run the folder, in both languages whatever the page speaks: it will be passed on. */
export function readmeText({ title, day }: ReadmeValues): string {
  const text = `${title.de}
Ordner zum Mitnehmen, gepackt am ${day}

SO ÖFFNEN SIE DEN ATLAS OHNE NETZ
1. Entpacken Sie das Archiv.
2. Öffnen Sie ein Terminal (Windows: Eingabeaufforderung) in diesem Ordner und starten Sie einen
   kleinen Webserver, zum Beispiel mit Python:
     macOS und Linux:  python3 -m http.server 8000 --bind 127.0.0.1
     Windows:          py -m http.server 8000 --bind 127.0.0.1
   oder mit PHP:       php -S 127.0.0.1:8000
3. Öffnen Sie im Browser http://localhost:8000/

Ein Doppelklick auf index.html genügt nicht: Die Adresse begänne dann mit file://, und Browser laden
von dort aus Sicherheitsgründen keine Skripte, die aus Modulen bestehen.

AUF EINEM WEBSERVER
Der Ordner läuft unter jedem Pfad jedes Webservers, ohne Datenbank und ohne Programm auf dem Server.
Senden Sie möglichst diese Kopfzeilen mit; die Content-Security-Policy steht in index.html.
${HEADERS}

----------------------------------------------------------------------------------------------------

${title.en}
Folder to take along, packed on ${day}

HOW TO OPEN THE ATLAS WITHOUT A NETWORK
1. Unpack the archive.
2. Open a terminal (Windows: command prompt) in this folder and start a small web server, for example
   with Python:
     macOS and Linux:  python3 -m http.server 8000 --bind 127.0.0.1
     Windows:          py -m http.server 8000 --bind 127.0.0.1
   or with PHP:        php -S 127.0.0.1:8000
3. Open http://localhost:8000/ in a browser.

A double click on index.html is not enough: the address would begin with file://, and for safety
browsers load no scripts made of modules from there.

ON A WEB SERVER
The folder runs below any path of any web server, without a database and without a program on the
server. If you can, send these headers; the Content-Security-Policy is in index.html.
${HEADERS}
`;
  return text.replaceAll('\n', '\r\n');
}
