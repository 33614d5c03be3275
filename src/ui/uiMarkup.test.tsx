import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from './button/Button.tsx';
import { ToggleChip } from './chip/ToggleChip.tsx';
import { Dialog } from './dialog/Dialog.tsx';
import { Disclosure } from './disclosure/Disclosure.tsx';
import { IconButton } from './iconButton/IconButton.tsx';
import { PlayIcon } from './icons/icons.tsx';
import { LiveRegionProvider } from './liveRegion/LiveRegion.tsx';
import { Menu } from './menu/Menu.tsx';
import { Notice } from './notice/Notice.tsx';
import { NumberField } from './numberField/NumberField.tsx';
import { Popover } from './popover/Popover.tsx';
import { SearchList } from './searchList/SearchList.tsx';
import { Select } from './select/Select.tsx';
import { SkipLinks } from './skipLinks/SkipLinks.tsx';
import { Slider } from './slider/Slider.tsx';
import { Tabs } from './tabs/Tabs.tsx';
import { VisuallyHidden } from './visuallyHidden/VisuallyHidden.tsx';

const nothing = () => {};
const periods = [2015, 2016, 2017].map((at) => ({ id: `${at}`, label: `${at}`, at }));
const button = <Button>Menü</Button>;

const components = {
  Button: button,
  ToggleChip: <ToggleChip label="Nur Quoten" isSelected />,
  IconButton: <IconButton name="Abspielen" icon={<PlayIcon />} />,
  Select: (
    <Select label="Gebiete" options={[{ id: 'a', label: 'A' }]} value="a" onChange={nothing} />
  ),
  Slider: <Slider label="Jahr" positions={periods} value="2016" onChange={nothing} />,
  Tabs: (
    <Tabs
      label="Ansicht"
      selected="b"
      onSelect={nothing}
      tabs={[
        { id: 'a', label: 'Rangfolge', content: 'Inhalt A' },
        { id: 'b', label: 'Verlauf', content: 'Inhalt B' },
      ]}
    />
  ),
  Dialog: (
    <Dialog isOpen={false} onOpenChange={nothing} title="Teilen" closeLabel="Schließen">
      Text
    </Dialog>
  ),
  Popover: (
    <Popover button={button} label="Erklärung">
      Text
    </Popover>
  ),
  Menu: (
    <Menu
      button={button}
      label="Menü"
      onAction={nothing}
      groups={[{ id: 'g', title: null, label: 'Seite', entries: [{ id: 'x', label: 'Hilfe' }] }]}
    />
  ),
  SearchList: (
    <SearchList
      label="Suchen"
      clearLabel="Leeren"
      listLabel="Treffer"
      query=""
      onQueryChange={nothing}
      emptyText="Nichts gefunden"
      onPick={nothing}
      selected="a"
      sections={[
        { id: 's', title: 'Gebiete', options: [{ id: 'a', content: 'Winzerla' }] },
        { id: 'leer', title: 'Themen', options: [] },
      ]}
    />
  ),
  Disclosure: <Disclosure title="Methode">Text</Disclosure>,
  Notice: (
    <Notice tone="error" action={{ label: 'Erneut', onPress: nothing }}>
      Fehler
    </Notice>
  ),
  LiveRegion: <LiveRegionProvider>Seite</LiveRegionProvider>,
  SkipLinks: <SkipLinks label="Sprungmarken" links={[{ target: 'karte', label: 'Zur Karte' }]} />,
  VisuallyHidden: <VisuallyHidden>Text</VisuallyHidden>,
};

describe('components in markup built ahead', () => {
  it.each(Object.entries(components))('%s carries no inline style', (_name, component) => {
    expect(renderToString(component)).not.toContain('style=');
  });

  it('NumberField renders on the server', () => {
    expect(renderToString(<NumberField label="Klassen" defaultValue={5} />)).toContain('Klassen');
  });
});

describe('Slider', () => {
  it('says the label of the position, not a bare number', () => {
    expect(renderToStaticMarkup(components.Slider)).toContain('aria-valuetext="2016"');
  });
});

describe('Tabs', () => {
  it('holds only the selected panel', () => {
    const markup = renderToStaticMarkup(components.Tabs);
    expect(markup).toContain('Inhalt B');
    expect(markup).not.toContain('Inhalt A');
  });
});

describe('SearchList', () => {
  it('leaves out the heading of a group without finds', () => {
    const markup = renderToStaticMarkup(components.SearchList);
    expect(markup).toContain('Gebiete');
    expect(markup).not.toContain('Themen');
  });
});

describe('Notice', () => {
  it('interrupts only for errors', () => {
    expect(renderToStaticMarkup(components.Notice)).toContain('role="alert"');
    expect(renderToStaticMarkup(<Notice>Gespeichert</Notice>)).toContain('role="status"');
  });
});
