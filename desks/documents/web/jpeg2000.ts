import wasmUrl from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import openJpeg from '@cornerstonejs/codec-openjpeg/decodewasmjs';

let loaded: ReturnType<typeof openJpeg> | undefined;
const load = (): ReturnType<typeof openJpeg> => {
  loaded ??= openJpeg({ locateFile: (path) => (path.endsWith('.wasm') ? wasmUrl : path) });
  return loaded;
};

/** Fetches the decoder before it is needed: from then on faces are drawn without the server. */
export const loadJpeg2000 = async (): Promise<void> => {
  await load();
};

/**
 * Decodes a JPEG 2000 file or codestream, as chips hold faces, into pixels.
 * @throws Error if it is invalid, or the decoder cannot be loaded.
 */
export const decodeJpeg2000 = async (bytes: Uint8Array): Promise<ImageData> => {
  const module = await load();
  const decoder = new module.J2KDecoder();
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    const { width, height, componentCount, bitsPerSample } = decoder.getFrameInfo();
    if (width * height === 0) throw new Error('no picture');
    return toImageData(decoder.getDecodedBuffer(), width, height, componentCount, bitsPerSample);
  } finally {
    decoder.delete();
  }
};

/** Grey or colour samples to the four bytes a pixel that a canvas takes. */
const toImageData = (
  samples: Uint8Array,
  width: number,
  height: number,
  components: number,
  bits: number,
): ImageData => {
  const wide = bits > 8;
  const values = wide
    ? new Uint16Array(samples.buffer, samples.byteOffset, samples.length >> 1)
    : samples;
  const shift = Math.max(0, bits - 8);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const from = at * components;
    for (let channel = 0; channel < 3; channel++)
      pixels[at * 4 + channel] = (values[from + (components < 3 ? 0 : channel)] ?? 0) >> shift;
    pixels[at * 4 + 3] = 255;
  }
  return new ImageData(pixels, width, height);
};
