import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FileButton } from './FileButton.tsx';

describe('FileButton', () => {
  const markup = renderToStaticMarkup(
    <FileButton accept={['.csv', '.xlsx']} aria-describedby="note" onFile={() => {}}>
      Datei wählen
    </FileButton>,
  );

  it('is a button with our own words and what describes it', () => {
    expect(markup).toMatch(/<button[^>]* aria-describedby="note"[^>]*>Datei wählen<\/button>/);
  });

  it("keeps the platform's control out of sight and offers only files that can be read", () => {
    expect(markup).toMatch(/<input[^>]* type="file"[^>]* accept="\.csv,\.xlsx"/);
    expect(markup).toMatch(/<input[^>]*display:none/);
  });
});
