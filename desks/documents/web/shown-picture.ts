import { useEffect, useState } from 'react';
import { decodeJpeg2000 } from './jpeg2000.ts';
import { pictureSize } from './picture-size.ts';

/** A picture that this browser can draw. */
export interface ShownPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** State of a picture: being decoded, drawn, or impossible to draw here. */
export type PictureState = ShownPicture | 'loading' | 'unreadable' | 'too-large';

/** Draws bytes as a picture; JPEG 2000, which browsers do not know, by way of its decoder. Given back with its pixels. */
const drawPicture = async (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<ShownPicture> => {
  if (mediaType !== 'image/jp2') {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
    const { width, height } = bitmap;
    bitmap.close();
    return { url: URL.createObjectURL(new Blob([bytes], { type: mediaType })), width, height };
  }
  const pixels = await decodeJpeg2000(bytes);
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { url: URL.createObjectURL(blob), width: pixels.width, height: pixels.height };
};

/** A picture for as long as the component shows it. */
export const useShownPicture = (
  bytes: Uint8Array<ArrayBuffer> | undefined,
  mediaType: string,
): PictureState => {
  const [state, setState] = useState<PictureState>('loading');
  useEffect(() => {
    if (bytes === undefined) return undefined;
    let url: string | undefined;
    let gone = false;
    setState('loading');
    // The header is looked at before anything is decoded.
    const size = pictureSize(bytes);
    if (size !== 'fits') {
      setState(size);
      return undefined;
    }
    drawPicture(bytes, mediaType).then(
      (shown) => {
        url = shown.url;
        if (gone) URL.revokeObjectURL(shown.url);
        else setState(shown);
      },
      () => {
        if (!gone) setState('unreadable');
      },
    );
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [bytes, mediaType]);
  return state;
};
