import { dataGroupNumber } from '../files/names.ts';
import { imageAt } from '../images/located.ts';
import {
  type FileView,
  openTemplate,
  placeOf,
  sayAbsent,
  sayCount,
  sayUnexpected,
  within,
} from './file-view.ts';
import type { DisplayedContent, OpaqueContent } from './model.ts';
import { numberOf } from './tlv.ts';

/** Displayed portrait and displayed signature or mark. */
const IMAGE_TAGS: readonly number[] = [0x5f40, 0x5f43];
const MOST_IMAGES = 64;

/** Reads DG5 or DG7 (Doc 9303-10, 4.7.5 and 4.7.7), and DG6 as if it were one of them. */
export const readDisplayed = (view: FileView): DisplayedContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  const items = within(view, template);
  const pictures = items.filter(({ tag }) => IMAGE_TAGS.includes(tag));
  for (const item of items)
    if (item.tag === 0x02) {
      const stated = numberOf(view.bytes, item.from, item.to) ?? 0;
      if (stated !== pictures.length) sayCount(view, item, stated, pictures.length);
    } else if (!IMAGE_TAGS.includes(item.tag)) sayUnexpected(view, item);
  if (pictures.length === 0) sayAbsent(view, template, view.file === 'DG7' ? 0x5f43 : 0x5f40);
  return {
    images: pictures.slice(0, MOST_IMAGES).map(({ from, to }) => imageAt(view, from, to)),
  };
};

/** Reads what the standard leaves to the issuer: DG8 to DG10 (Doc 9303-10, 4.7.8 to 4.7.10) and DG13. */
export const readOpaque = (view: FileView): OpaqueContent | undefined => {
  const template = openTemplate(view);
  if (template === undefined) return undefined;
  // DG13 is the issuer's own: it need not consist of data objects.
  if (view.file === 'DG13') return { parts: [placeOf(view, template)] };
  const items = within(view, template);
  const parts = items.filter(({ tag }) => tag !== 0x02);
  const counter = items.find(({ tag }) => tag === 0x02);
  const stated = counter === undefined ? undefined : numberOf(view.bytes, counter.from, counter.to);
  if (counter !== undefined && stated !== parts.length)
    sayCount(view, counter, stated ?? 0, parts.length);
  view.say('document.chip.file.opaque', {
    facts: { file: view.file, number: dataGroupNumber(view.file) ?? 0 },
  });
  return { parts: parts.map((item) => placeOf(view, item)) };
};
