import { describe, expect, it } from 'vitest';
import { tinyAtlas } from '../../testing/tinyPackage.ts';
import * as full from '../otherViews.ts';
import { defaultView } from '../viewState.ts';
import * as light from './noOtherViews.ts';

describe('noOtherViews.ts, in place of otherViews.ts', () => {
  it('has all of its parts', () => {
    expect(Object.keys(light).sort()).toEqual(Object.keys(full).sort());
    expect(Object.keys(light.OTHER_DECODERS)).toEqual(Object.keys(full.OTHER_DECODERS));
  });

  it('says the same of a single figure', () => {
    const view = defaultView(tinyAtlas);
    expect(light.encodeOwnOf(view)).toEqual(full.encodeOwnOf(view));
    expect(light.settleOwnOf(view, tinyAtlas, undefined)).toEqual(
      full.settleOwnOf(view, tinyAtlas, undefined),
    );
  });
});
