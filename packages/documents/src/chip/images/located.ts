import { type FileView, placeIn } from '../lds/file-view.ts';
import type { ChipImage } from '../lds/model.ts';
import { imageHeader } from './header.ts';

/** Above this an image is not a portrait of a chip any more; only its header is read in any case. */
export const LARGEST_PIXELS = 50_000_000;

/** An image between two offsets of a file: its header, and findings if it is missing, huge, or different from the record. */
export const imageAt = (
  view: FileView,
  from: number,
  to: number,
  stated?: { readonly width: number; readonly height: number },
): ChipImage => {
  const header = imageHeader(view.bytes.subarray(from, to));
  const place = placeIn(view, from, to);
  const { format, width, height } = header;
  const facts = { file: view.file, width: width ?? 0, height: height ?? 0 };
  if (format === 'unknown')
    view.say('document.chip.image.unknown', { facts: { file: view.file }, places: [place] });
  else if (!width || !height)
    view.say('document.chip.image.broken', { facts: { file: view.file, format }, places: [place] });
  else if (width * height > LARGEST_PIXELS)
    view.say('document.chip.image.large', { facts, places: [place] });
  const differs =
    stated !== undefined &&
    stated.width > 0 &&
    width !== undefined &&
    (stated.width !== width || stated.height !== height);
  if (differs)
    view.say('document.chip.image.size-differs', {
      facts: { ...facts, statedWidth: stated.width, statedHeight: stated.height },
      places: [place],
    });
  return { ...header, place, stated };
};
